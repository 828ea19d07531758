// Writes package-lock.json anew without addresses: npm drops the download hosts by .npmrc, this drops the sponsors' pages.
import { execSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

execSync('npm install', { stdio: 'inherit' });
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
for (const entry of Object.values(lock.packages)) {
  delete entry.funding;
  delete entry.deprecated;
}
writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n');

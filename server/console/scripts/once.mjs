// What Maven calls: does a step of the console's build when its inputs changed since it last succeeded, else nothing.
// Usage: node scripts/once.mjs build|check
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const contract = '../src/main/resources/org/estation/server/openapi.yaml';
const built = '../target/classes/org/estation/server/console/index.html';
const notSources = new Set(['node_modules', 'contract.d.ts']);

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(
      `The console needs Node 20.19 or newer, this is ${process.versions.node}: install a newer one.\n`,
    );
    process.exit(1);
  }
}

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notSources.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]));
}

function digest(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function once(stamp, inputs, command) {
  const now = digest(inputs);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return;
  }
  execSync(command, { stdio: 'inherit' });
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, now);
}

refuseOldNode();
const step = process.argv[2];
once('node_modules/.estation-lock', ['package-lock.json', '.npmrc'], 'npm ci --prefer-offline --loglevel=error');
const stamp = `../target/console/${step}`;
if (step === 'build' && !existsSync(built)) {
  rmSync(stamp, { force: true });
}
once(stamp, [contract, ...files('.')], `npm run --silent ${step}`);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Browsers check fields in the language of the computer and by rules of their own, such as the steps of a number. */
test('no form leaves its checks to the browser', () => {
  const forms = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.vue'))
    .flatMap((name) => readFileSync(join('src', name), 'utf8').match(/<(ElForm|form)\b[^>]*/g) ?? []);
  expect(forms).not.toEqual([]);
  expect(forms.filter((form) => !/\snovalidate\b/.test(form))).toEqual([]);
});

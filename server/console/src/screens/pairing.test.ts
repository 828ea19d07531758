import { expect, test } from 'vitest';
import { formattedCode, isWholeCode } from './pairing';

test.each([
  ['7k2m9qxd', '7K2M-9QXD'],
  [' 7K2M - 9QXD ', '7K2M-9QXD'],
  ['7k2', '7K2'],
  ['7k2m-', '7K2M'],
  ['o1iL-uuuu', '0111'],
  ['7K2M-9QXD-EXTRA', '7K2M-9QXD'],
])('%s becomes %s', (typed, code) => {
  expect(formattedCode(typed)).toBe(code);
});

test('only eight letters are a whole code', () => {
  expect(isWholeCode('7K2M-9QXD')).toBe(true);
  expect(isWholeCode('7K2M-9QX')).toBe(false);
});

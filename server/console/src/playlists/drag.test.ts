import { expect, test } from 'vitest';
import { gapAt } from './drag';

function rowAt(top: number): Element {
  const row = document.createElement('li');
  row.getBoundingClientRect = () => new DOMRect(0, top, 100, 40);
  return row;
}

test.each([
  [0, 0],
  [19, 0],
  [21, 1],
  [59, 1],
  [61, 2],
  [500, 2],
])('a drop at %i pixels goes before row %i', (y, gap) => {
  expect(gapAt([rowAt(0), rowAt(40)], y)).toBe(gap);
});

import { afterEach, expect, test } from 'vitest';
import { language } from './language';
import { agoOf, clockOf, dayOf, momentOf, sizeOf, spanOf } from './time';

afterEach(() => {
  language.value = 'zh';
});

test('days and times are those of the screens, whatever this computer is set to', () => {
  const instant = Date.UTC(2026, 10, 21, 16, 0, 7);
  expect(dayOf(instant)).toBe('2026-11-22');
  expect(clockOf(instant)).toBe('00:00:07');
  expect(momentOf(instant - 8_000)).toBe('2026-11-21 23:59:59');
});

test.each([
  [999, '1 秒', '1 s'],
  [60_000, '1 分钟', '1 min'],
  [95_000, '1 分 35 秒', '1 min 35 s'],
  [7_200_000, '2 小时', '2 h'],
  [7_260_000, '2 小时 1 分', '2 h 1 min'],
])('%i ms are %s, %s', (millis, chinese, english) => {
  expect(spanOf(millis)).toBe(chinese);
  language.value = 'en';
  expect(spanOf(millis)).toBe(english);
});

test.each([
  [4_000, '刚刚'],
  [59_000, '59 秒前'],
  [3_599_000, '59 分钟前'],
  [86_399_000, '23 小时前'],
  [172_800_000, '2 天前'],
  [-5_000, '刚刚'],
])('%i ms ago is %s', (millis, words) => {
  expect(agoOf(1_000_000, 1_000_000 + millis)).toBe(words);
});

test.each([
  [999, '999 B'],
  [412_000, '412 kB'],
  [8_400_000, '8.4 MB'],
  [41_300_000_000, '41.3 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeOf(bytes)).toBe(words);
});

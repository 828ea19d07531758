import { expect, test } from 'vitest';
import { chartHeight, chartOption } from './chart';

const items = [
  { item: 'a', title: '<b>甲</b>', plays: 70, millis: 95_000 },
  { item: 'b', title: '乙', plays: 3, millis: 3_000 },
];

interface Option {
  series: { data: number[] }[];
  yAxis: { data: string[]; axisLabel: { width: number } };
  tooltip: { formatter: (at: { dataIndex: number }) => string };
}

test('each item has a bar as long as it was played often, and a label that fits a phone', () => {
  const option = chartOption(items, 300) as unknown as Option;
  expect(option.series[0]?.data).toEqual([70, 3]);
  expect(option.yAxis.data).toEqual(['<b>甲</b>', '乙']);
  expect(option.yAxis.axisLabel.width).toBeLessThan(150);
  expect(chartHeight(2)).toBeGreaterThan(2 * 16);
});

test('a title cannot bring markup into the tooltip', () => {
  const option = chartOption(items, 300) as unknown as Option;
  expect(option.tooltip.formatter({ dataIndex: 0 })).toBe('&lt;b>甲&lt;/b><br>70 次 · 1 分 35 秒');
});

import type { EChartsCoreOption } from 'echarts/core';
import type { ItemTotal } from '../api/types';
import { count } from '../words/language';
import { spanOf } from '../words/time';

const bar = 34;

/** How high a chart of so many bars is, in pixels. */
export function chartHeight(bars: number): number {
  return bars * bar + 16;
}

/** A bar for each item, the one played most on top; titles are cut to fit narrow screens. */
export function chartOption(items: readonly ItemTotal[], width: number): EChartsCoreOption {
  const labels = Math.min(300, width * 0.42);
  return {
    animationDuration: 300,
    textStyle: { fontFamily: 'inherit', color: '#1d2b2f', fontSize: 14 },
    grid: { left: labels + 12, right: 70, top: 4, bottom: 4 },
    tooltip: {
      trigger: 'item',
      confine: true,
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const { title = '', plays = 0, millis = 0 } = items[dataIndex] ?? {};
        return `${title.replaceAll('<', '&lt;')}<br>${count('plays.plays', plays)} · ${spanOf(millis)}`;
      },
    },
    xAxis: { type: 'value', show: false, minInterval: 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: items.map(({ title }) => title),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { width: labels, overflow: 'truncate', fontSize: 14, color: '#1d2b2f' },
    },
    series: [
      {
        type: 'bar',
        data: items.map(({ plays }) => plays),
        barWidth: 16,
        itemStyle: { color: '#0f766e', borderRadius: [0, 6, 6, 0] },
        label: { show: true, position: 'right', fontSize: 14, color: '#1d2b2f' },
      },
    ],
  };
}

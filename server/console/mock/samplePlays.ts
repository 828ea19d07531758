import type { Item, Play } from '../src/api/types';

const screens = [
  { screen: 'square-screen', screenName: '荷塘广场全媒体科普大屏' },
  { screen: 'spring-terminal', screenName: '春晓社区科普e站触摸终端' },
];

const round = ['hands', 'gas', 'leftovers', 'cpr'];

/** Two screens that looped one playlist for the last hour, with one play of every unusual kind. */
export function samplePlays(now: number, items: Item[]): Play[] {
  const plays: Play[] = [];
  for (const place of screens) {
    let end = now - 4_000;
    for (let n = 0; n < 140; n += 1) {
      const id = round[n % round.length] ?? '';
      const shown = items.find((item) => item.id === id);
      const start = end - (shown?.duration ?? 0);
      plays.push({
        ...place,
        item: id,
        title: shown?.title ?? id,
        start,
        end,
        outcome: 'COMPLETED',
        trigger: 'SCHEDULE',
        reason: '',
        state: n < 12 ? 'PROVISIONAL' : 'COUNTED',
      });
      end = start;
    }
  }
  plays.sort((a, b) => b.start - a.start);
  const unusual: Partial<Play>[] = [
    { outcome: 'PARTIAL', state: 'COUNTED' },
    { outcome: 'FAILED', state: 'COUNTED', reason: 'film-broken', trigger: 'FALLBACK' },
    { outcome: 'CUT', state: 'UNSURE' },
    { state: 'QUARANTINED', reason: 'OVERLAP' },
    { outcome: 'SKIPPED', state: 'COUNTED', reason: 'media-missing' },
  ];
  unusual.forEach((change, index) => {
    Object.assign(plays[26 + index * 2] ?? {}, change);
  });
  return plays;
}

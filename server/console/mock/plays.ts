import type { ItemTotal, Play, PlayPage, PlayTotal } from '../src/api/types';
import { json, page, type Call, type Route } from './route.ts';

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

function filtered({ state, query }: Call): { day: string; plays: Play[] } {
  const day = query.get('day') ?? dayFormat.format(state.now());
  const matches = (name: 'screen' | 'item', play: Play): boolean =>
    query.get(name) === null || query.get(name) === play[name];
  return {
    day,
    plays: state.plays.filter(
      (play) => dayFormat.format(play.start) === day && matches('screen', play) && matches('item', play),
    ),
  };
}

function totals(plays: Play[]): PlayTotal[] {
  const found = new Map<string, PlayTotal>();
  for (const { state, outcome, start, end } of plays) {
    const key = `${state} ${outcome}`;
    const total = found.get(key) ?? { state, outcome, plays: 0, millis: 0 };
    found.set(key, { ...total, plays: total.plays + 1, millis: total.millis + end - start });
  }
  return [...found.values()];
}

function isShown({ state, outcome }: Play): boolean {
  return state !== 'QUARANTINED' && outcome !== 'FAILED' && outcome !== 'SKIPPED';
}

function mostPlayed(plays: Play[]): ItemTotal[] {
  const found = new Map<string, ItemTotal>();
  for (const { item, title, start, end } of plays.filter(isShown)) {
    const total = found.get(item) ?? { item, title, plays: 0, millis: 0 };
    found.set(item, { ...total, plays: total.plays + 1, millis: total.millis + end - start });
  }
  return [...found.values()].sort((a, b) => b.plays - a.plays);
}

function csv(plays: Play[]): string {
  const rows = plays.map(({ screenName, title, start, end, outcome, state }) =>
    [screenName, title, new Date(start).toISOString(), new Date(end).toISOString(), outcome, state].join(','),
  );
  return `\uFEFF${['screen,title,start,end,outcome,state', ...rows.reverse()].join('\r\n')}\r\n`;
}

/** The plays of a day, their totals and their export. */
export const playRoutes: Route[] = [
  [
    'GET',
    '/plays',
    (call) => {
      const { day, plays } = filtered(call);
      return json({
        day,
        totals: totals(plays),
        items: mostPlayed(plays),
        ...page(plays, call.query.get('after'), 50),
      } satisfies PlayPage);
    },
  ],
  [
    'GET',
    '/plays.csv',
    (call) => new Response(csv(filtered(call).plays), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } }),
  ],
];

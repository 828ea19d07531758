import type { Traits } from '../api/types';

/** The days of the week, from Monday. */
export const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export const stations = ['SCHOOL', 'COMMUNITY', 'RURAL'] as const;
export const networks = ['ALWAYS', 'INTERMITTENT', 'USB_ONLY'] as const;
export const expiries = ['PLAY_ON', 'RESERVE', 'CARD'] as const;

/** The zones that a clerk finds at once; any other IANA zone may be typed. */
export const usualZones = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Hong_Kong', 'Asia/Macau', 'Asia/Taipei'] as const;

/** The most hours of one kind that a screen may have. */
export const mostHours = 14;

type Hours = Traits['settings']['power'][number];
type Day = Hours['days'][number];

/** One stretch of hours as a person types it: `to` at or before `from` lies on the next day. */
export interface HoursRow {
  days: Day[];
  from: string;
  to: string;
}

const minutesOfDay = 1440;

function clock(minute: number): string {
  const ofDay = minute % minutesOfDay;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

function minute(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whether a row's end lies on the day after its beginning. */
export function endsNextDay({ from, to }: HoursRow): boolean {
  return to <= from;
}

/** Hours as rows to type into. */
export function rowsOf(hours: readonly Hours[]): HoursRow[] {
  return hours.flatMap((each) =>
    each.intervals.map(({ from, to }) => ({ days: [...each.days], from: clock(from), to: clock(to) })),
  );
}

/** What was typed as hours: rows of the same days are one entry, and of two that begin alike the longer counts. */
export function hoursOf(rows: readonly HoursRow[]): Hours[] {
  const byDays = new Map<string, Hours>();
  for (const row of rows) {
    const on = days.filter((day) => row.days.includes(day));
    const hours = byDays.get(on.join()) ?? { days: on, intervals: [] };
    const from = minute(row.from);
    const to = minute(row.to) + (endsNextDay(row) ? minutesOfDay : 0);
    const begunThen = hours.intervals.filter((other) => other.from === from).map((other) => other.to);
    hours.intervals = [
      ...hours.intervals.filter((other) => other.from !== from),
      { from, to: Math.max(to, ...begunThen) },
    ].sort((a, b) => a.from - b.from);
    byDays.set(on.join(), hours);
  }
  return [...byDays.values()];
}

/** Whether every row can be saved. */
export function complete(rows: readonly HoursRow[]): boolean {
  return rows.every((row) => row.days.length > 0 && row.from !== '' && row.to !== '');
}

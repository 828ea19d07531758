import { onScopeDispose, watch } from 'vue';
import { useLoad, type Loaded } from '../api/load';
import type { Airtime, PictureChange, Preview, PreviewGroup } from '../api/types';
import { count, say } from '../words/language';
import { clockOf, dayOf, spanOf } from '../words/time';

const day = 86_400_000;
const patience = 300;

/** The stretches of time that a person can look at, in days. */
export const lookAhead = [1, 7, 31] as const;

/** What is told of a change: loaded when it is first asked for, and shortly after the question changes. */
export function usePreview<Q>(
  question: () => Q | undefined,
  look: (question: Q) => Promise<Preview>,
): Loaded<Preview | undefined> {
  const loaded = useLoad(async () => {
    const asked = question();
    return asked && (await look(asked));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    () => JSON.stringify(question()),
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void loaded.reload(), patience);
    },
  );
  onScopeDispose(() => {
    clearTimeout(timer);
  });
  return loaded;
}

/** A row of the table: a playlist, an item, or the time in which nothing plays. */
export interface PreviewRow {
  key: string;
  name: string;
  /** Milliseconds a day. */
  before: number;
  after: number;
}

/** How many days a preview spans. */
export function daysOf({ from, to }: Preview): number {
  return (to - from) / day;
}

function row(key: string, name: string, { before, after }: Airtime, days: number): PreviewRow {
  return { key, name, before: before / days, after: after / days };
}

/** The playlists of a group, each with all its bookings, and the idle card where it is ever seen. */
export function playlistRows({ bookings, idle }: PreviewGroup, days: number): PreviewRow[] {
  const byPlaylist = new Map<string, PreviewRow>();
  for (const { playlist, name, airtime } of bookings) {
    const { before = 0, after = 0 } = byPlaylist.get(playlist) ?? {};
    const one = row(playlist, name, airtime, days);
    byPlaylist.set(playlist, { ...one, before: before + one.before, after: after + one.after });
  }
  const rows = [...byPlaylist.values()];
  const seen = idle.before > 0 || idle.after > 0;
  return seen ? [...rows, row('idle', say('playlists.preview.idle'), idle, days)] : rows;
}

/** The items of a group. */
export function itemRows({ items }: PreviewGroup, days: number): PreviewRow[] {
  return items.map(({ item, title, airtime }) => row(item, title, airtime, days));
}

/** Time a day in words; a dash where there is none. */
export function dailyOf(millis: number): string {
  return Math.round(millis / 1_000) === 0 ? '—' : spanOf(millis);
}

/** How much more or less a row gets, in words. */
export function movedOf({ before, after }: PreviewRow): string {
  const moved = after - before;
  if (Math.round(moved / 1_000) === 0) {
    return say('playlists.preview.same');
  }
  return `${moved > 0 ? '+' : '−'}${spanOf(Math.abs(moved))}`;
}

function minuteOf(instant: number): string {
  return clockOf(instant).slice(0, 5);
}

/** An instant as people say it: `今天 10:05`. */
export function whenOf(instant: number, now: number): string {
  const ahead = Math.round((Date.parse(dayOf(instant)) - Date.parse(dayOf(now))) / day);
  const clock = minuteOf(instant);
  if (ahead === 0 || ahead === 1) {
    return say(ahead === 0 ? 'playlists.preview.today' : 'playlists.preview.tomorrow', { clock });
  }
  return `${dayOf(instant)} ${clock}`;
}

function pictures({ before, after }: PictureChange): string {
  const one = before?.title ?? '';
  const other = after?.title ?? '';
  if (before === undefined || after === undefined) {
    return before === undefined
      ? say('playlists.preview.begins', { title: other })
      : say('playlists.preview.ends', { title: one });
  }
  return before.item === after.item
    ? say('playlists.preview.moves', { title: one })
    : say('playlists.preview.turns', { before: one, after: other });
}

/** A change in words: `今天 10:05 起：“七步洗手法”换成“地震来了怎么办”`. */
export function changeWords(change: PictureChange, { from, to }: Preview): string {
  const sameDay = dayOf(change.from) === dayOf(change.to);
  const end = sameDay ? minuteOf(change.to) : whenOf(change.to, from);
  const named = { from: whenOf(change.from, from), to: end, pictures: pictures(change) };
  return say(change.to < to ? 'playlists.preview.between' : 'playlists.preview.from', named);
}

/** The screens of a group in one line: a few names and how many they are. */
export function screenWords({ screens }: PreviewGroup): string {
  const names = screens.slice(0, 3).map(({ name }) => name);
  const joined = names.join(say('playlists.preview.comma'));
  return screens.length > names.length ? count('playlists.preview.screens', screens.length, { names: joined }) : joined;
}

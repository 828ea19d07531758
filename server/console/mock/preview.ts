import type { Airtime, Item, Preview, PreviewGroup, PreviewRequest, Screen } from '../src/api/types';
import { json, notFound, type Route } from './route.ts';
import type { KeptPlaylist, State } from './state.ts';

const day = 86_400_000;

/** A playlist as it is on a screen. */
export interface Played {
  id: string;
  name: string;
  weight: number;
  items: Item[];
}

/** What a playlist is on a screen with this weight. */
export function played(state: State, { id, name, published }: KeptPlaylist, weight: number): Played {
  return { id, name, weight, items: published.flatMap((item) => state.items.filter((each) => each.id === item)) };
}

/** What is published to a screen besides one playlist. */
export function others(state: State, screen: Screen, playlist?: KeptPlaylist): Played[] {
  return state.playlists.flatMap((each) =>
    each !== playlist && each.publication?.screens.includes(screen.id) === true
      ? [played(state, each, each.publication.weight)]
      : [],
  );
}

function airtimes(all: readonly Played[], whole: number): Map<string, number> {
  const weights = all.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<string, number>();
  for (const { id, weight, items } of all) {
    const share = Math.round((whole * weight) / weights);
    const round = items.reduce((sum, { duration }) => sum + duration, 0);
    sums.set(id, share);
    for (const item of items) {
      sums.set(item.id, (sums.get(item.id) ?? 0) + Math.round((share * item.duration) / round));
    }
  }
  return sums;
}

function airtime(before: number, after: number, whole: number): Airtime {
  const share = (part: number): number => Math.round((part * 1_000) / whole);
  return { before, after, beforeShare: share(before), afterShare: share(after) };
}

function compared(screens: Screen[], before: Played[], after: Played[], from: number, whole: number): PreviewGroup {
  const old = airtimes(before, whole);
  const fresh = airtimes(after, whole);
  const time = (id: string): Airtime => airtime(old.get(id) ?? 0, fresh.get(id) ?? 0, whole);
  const moved = ({ airtime: { before: one, after: other } }: { airtime: Airtime }): number => Math.abs(other - one);
  const playlists = new Map([...before, ...after].map(({ id, name }) => [id, name]));
  const items = new Map([...before, ...after].flatMap((each) => each.items).map(({ id, title }) => [id, title]));
  const shown = (item: Item | undefined) => item && { item: item.id, title: item.title };
  const same = JSON.stringify(before) === JSON.stringify(after);
  const one = shown(before[0]?.items[0]);
  const other = shown(after.at(-1)?.items[0]);
  return {
    screens: screens.map(({ id, name }) => ({ id, name })),
    items: [...items]
      .map(([item, title]) => ({ item, title, airtime: time(item) }))
      .sort((a, b) => moved(b) - moved(a)),
    itemsLeftOff: 0,
    bookings: [...playlists].map(([id, name]) => ({ booking: id, playlist: id, name, airtime: time(id) })),
    bookingsLeftOff: 0,
    idle: airtime(before.length === 0 ? whole : 0, after.length === 0 ? whole : 0, whole),
    changes: same ? [] : [{ from, to: from + whole, ...(one && { before: one }), ...(other && { after: other }) }],
    moreChanges: false,
    changedMillis: same ? 0 : whole,
  };
}

interface Change {
  before: Played[];
  after: Played[];
}

/** What a change would do to every screen, those that show the same taken together. */
export function previewed(state: State, days: number, change: (screen: Screen) => Change | undefined): Preview {
  const from = state.now();
  const whole = days * day;
  const groups = new Map<string, Change & { screens: Screen[] }>();
  for (const screen of state.screens) {
    const told = change(screen);
    if (told !== undefined) {
      const key = JSON.stringify(told);
      const group = groups.get(key) ?? { screens: [], ...told };
      group.screens.push(screen);
      groups.set(key, group);
    }
  }
  return {
    from,
    to: from + whole,
    groups: [...groups.values()].map(({ screens, before, after }) => compared(screens, before, after, from, whole)),
    groupsLeftOff: 0,
    screensLeftOff: 0,
  };
}

function preview(state: State, playlist: KeptPlaylist, { days = 7, entries, publication }: PreviewRequest): Preview {
  const now = playlist.publication && played(state, playlist, playlist.publication.weight);
  const planned = { ...playlist, published: entries ?? playlist.entries };
  const then = publication && played(state, planned, publication.weight ?? 100);
  return previewed(state, days, (screen) => {
    const had = playlist.publication?.screens.includes(screen.id) === true;
    const gets = publication?.screens.includes(screen.id) === true;
    const rest = others(state, screen, playlist);
    return had || gets
      ? { before: [...rest, ...(had && now ? [now] : [])], after: [...rest, ...(gets && then ? [then] : [])] }
      : undefined;
  });
}

/** What publishing would change: every playlist has its weight's share, every item that of its duration. */
export const previewRoutes: Route[] = [
  [
    'POST',
    '/playlists/*/publication/preview',
    async ({ state, path, json: body }) => {
      const playlist = state.playlists.find(({ id }) => id === path[0]);
      return playlist === undefined ? notFound() : json(preview(state, playlist, await body<PreviewRequest>()));
    },
  ],
];

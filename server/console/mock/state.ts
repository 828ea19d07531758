import type { Account, Entry, Item, Play, Playlist, Screen, Session, Source, Unit } from '../src/api/types';
import { allRights } from './account.ts';
import { sampleSchedule, type KeptSchedule } from './sampleBookings.ts';
import { sampleEmergency, type KeptEmergency } from './sampleEmergency.ts';
import { sampleItems } from './sampleItems.ts';
import { samplePlays } from './samplePlays.ts';
import { sampleScreens } from './sampleScreens.ts';
import { sampleEntries, sampleSources } from './sampleSources.ts';
import { sampleUnits } from './sampleUnits.ts';

/** A playlist as it is kept: item ids, and the ids that were published. */
export interface KeptPlaylist extends Omit<Playlist, 'entries' | 'millis' | 'changed'> {
  entries: string[];
  published: string[];
}

/** All that the mock server remembers. */
export interface State {
  now: () => number;
  session: Session | undefined;
  password: string;
  links: Map<string, string>;
  accounts: Account[];
  units: Unit[];
  screens: Screen[];
  /** Pairing codes that players show now. */
  codes: Set<string>;
  items: Item[];
  playlists: KeptPlaylist[];
  plays: Play[];
  sources: Source[];
  entries: Entry[];
  emergency: KeptEmergency;
  schedule: KeptSchedule;
}

function sampleAccounts(now: number): Account[] {
  const account = { active: true, waiting: false, createdAt: now - 90_000_000 };
  return [
    { ...account, name: 'admin', roles: [{ role: 'ADMINISTRATOR', unit: 'sample' }] },
    { ...account, name: '小王', roles: [{ role: 'SCREEN_ADMINISTRATOR', unit: 'lotus-street' }] },
    { ...account, name: '小张', active: false, roles: [{ role: 'DISTRICT_STAFF', unit: 'lake-district' }] },
  ];
}

function samplePlaylists(now: number): KeptPlaylist[] {
  const publication = {
    screens: ['square-screen', 'spring-terminal', 'garden-gallery'],
    layer: 'REGULAR',
    weight: 100,
    firstDay: '2026-11-20',
    publishedAt: now - 7_500_000,
    publishedBy: 'admin',
    reached: 0,
  } as const;
  const daily = ['hands', 'gas', 'leftovers', 'cpr'];
  return [
    {
      id: 'daily',
      name: '每日科普',
      version: 4,
      entries: daily,
      published: daily,
      publication: { ...publication, screens: [...publication.screens] },
    },
    {
      id: 'weekend',
      name: '周末健康',
      version: 2,
      entries: ['salt', 'hands'],
      published: ['salt'],
      publication: { ...publication, screens: ['square-screen'], layer: 'FILLER', weight: 50, lastDay: '2026-12-31' },
    },
    { id: 'draft', name: '防灾减灾周', version: 1, entries: ['quake'], published: [] },
  ];
}

/** A small district in the middle of its day; nobody is logged in. */
export function sampleState(now: number): State {
  const items = sampleItems(now).map((item) => (item.id === 'salt' ? { ...item, withdrawn: true } : item));
  const screens = sampleScreens(now);
  return {
    now: Date.now,
    session: undefined,
    password: 'correct horse battery',
    links: new Map([['welcome', 'admin']]),
    accounts: sampleAccounts(now),
    units: structuredClone(sampleUnits),
    screens,
    codes: new Set(['7K2M-9QXD']),
    items,
    playlists: samplePlaylists(now),
    plays: samplePlays(now, items),
    sources: sampleSources(now),
    entries: sampleEntries(now),
    emergency: sampleEmergency(now),
    schedule: sampleSchedule(now),
  };
}

/** The state with somebody logged in. */
export function loggedInState(now: number = Date.now()): State {
  return { ...sampleState(now), session: { name: 'admin', rights: allRights } };
}

import type { NewScreen, Screen, Traits } from '../api/types';
import { complete, hoursOf, rowsOf, type HoursRow } from './traits';

/** What and where a screen is, while somebody types it. */
export interface Basics {
  name: string;
  unit: string;
  kind: string;
  size: { width: number; height: number };
}

/** All that can be said of a screen, while somebody types it; '' where there is none. */
export interface ScreenDraft {
  basics: Basics;
  zone: string;
  station: Traits['station'] | '';
  tags: string[];
  audiences: string[];
  network: Traits['network'];
  expired: Traits['expired'];
  syncGroup: string;
  power: HoursRow[];
  quiet: HoursRow[];
  volume: number;
}

/** What and where a new screen is until somebody says it. */
export function blankBasics(): Basics {
  return { name: '', unit: '', kind: 'STATION_TERMINAL', size: { width: 1920, height: 1080 } };
}

/** Whether what and where is said. */
export function basicsSaid({ name, unit, kind }: Basics): boolean {
  return name.trim() !== '' && unit !== '' && kind.trim() !== '';
}

/** What and where, as the server takes it. */
export function basicFacts({ name, unit, kind, size }: Basics): NewScreen {
  return { name: name.trim(), unit, kind: kind.trim(), ...size };
}

/** A screen as it is now, to be changed. */
export function draftOf({ name, unit, kind, width, height, zone, traits }: Screen): ScreenDraft {
  return {
    basics: { name, unit, kind, size: { width, height } },
    zone,
    station: traits.station ?? '',
    tags: [...traits.tags],
    audiences: [...traits.audiences],
    network: traits.network,
    expired: traits.expired,
    syncGroup: traits.syncGroup ?? '',
    power: rowsOf(traits.settings.power),
    quiet: rowsOf(traits.settings.quiet),
    volume: traits.settings.volume,
  };
}

/** Whether a draft can be sent. */
export function canBeSaved(draft: ScreenDraft): boolean {
  return basicsSaid(draft.basics) && complete(draft.power) && complete(draft.quiet);
}

/** What was typed, as the server takes it. */
export function factsOf(draft: ScreenDraft): NewScreen {
  const { station, tags, audiences, network, expired, volume } = draft;
  const syncGroup = draft.syncGroup.trim();
  return {
    ...basicFacts(draft.basics),
    zone: draft.zone,
    traits: {
      ...(station === '' ? {} : { station }),
      ...(syncGroup === '' ? {} : { syncGroup }),
      tags,
      audiences,
      network,
      expired,
      settings: { power: hoursOf(draft.power), quiet: hoursOf(draft.quiet), volume },
    },
  };
}

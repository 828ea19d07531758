import type { Audience, Screen, Unit } from '../api/types';
import type { Fact } from '../parts/fact';
import { inLanguage, say } from '../words/language';
import { momentOf, sizeOf } from '../words/time';
import { kindWords } from './kinds';
import { unitPath } from './units';

function orUnknown<T>(value: T | undefined, words: (known: T) => string): string {
  return value === undefined ? say('screens.detail.unknown') : words(value);
}

function orNone(words: string): string {
  return words === '' ? say('screens.detail.none') : words;
}

function traitFacts({ traits }: Screen, audiences: readonly Audience[]): Fact[] {
  const names = new Map(audiences.map((audience) => [audience.id, inLanguage(audience)]));
  const before = traits.audiences.map((id) => names.get(id) ?? id);
  return [
    { name: say('screens.detail.station'), value: say(`screens.station.${traits.station ?? 'NONE'}`) },
    { name: say('screens.detail.audiences'), value: orNone(before.join(' · ')) },
    { name: say('screens.detail.tags'), value: orNone(traits.tags.join(' · ')) },
    { name: say('screens.detail.network'), value: say(`screens.network.${traits.network}`) },
    { name: say('screens.detail.volume'), value: `${String(traits.settings.volume)}%` },
  ];
}

/** What is known of a screen, as rows of words. */
export function screenFacts(screen: Screen, units: readonly Unit[], audiences: readonly Audience[]): Fact[] {
  const orientation = say(`screens.orientation.${screen.height > screen.width ? 'portrait' : 'landscape'}`);
  return [
    { name: say('screens.detail.unit'), value: unitPath(units, screen.unit).join(' › ') },
    { name: say('screens.detail.kind'), value: kindWords(screen.kind) },
    {
      name: say('screens.detail.size'),
      value: `${String(screen.width)} × ${String(screen.height)} · ${orientation}`,
    },
    ...traitFacts(screen, audiences),
    { name: say('screens.detail.lastSeen'), value: orUnknown(screen.lastSeen, momentOf) },
    { name: say('screens.detail.player'), value: orUnknown(screen.player, String) },
    { name: say('screens.detail.assigned'), value: orUnknown(screen.assignmentVersion, momentOf) },
    { name: say('screens.detail.held'), value: orUnknown(screen.heldVersion || undefined, momentOf) },
    {
      name: say('screens.detail.clock'),
      value: orUnknown(screen.clockOffset, (n) => say('screens.detail.clockValue', { n })),
    },
    { name: say('screens.detail.free'), value: orUnknown(screen.freeBytes, sizeOf) },
  ];
}

import type { Audience, Screen, Unit } from '../api/types';
import { knownKinds } from '../screens/kinds';
import { unitPath } from '../screens/units';
import { inLanguage } from '../words/language';

/** A choice of a drop-down field. */
export interface Choice {
  value: string;
  label: string;
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b, 'zh'));
}

/** The types of screen there are words for, and those that screens have besides. */
export function kindChoices(screens: readonly Screen[]): string[] {
  const known = new Set<string>(knownKinds);
  return [...knownKinds, ...distinct(screens.map(({ kind }) => kind).filter((kind) => !known.has(kind)))];
}

/** The tags that screens have. */
export function tagChoices(screens: readonly Screen[]): string[] {
  return distinct(screens.flatMap(({ traits }) => traits.tags));
}

/** The audiences there are, and the words of their own that screens have besides. */
export function audienceChoices(audiences: readonly Audience[], screens: readonly Screen[]): Choice[] {
  const known = new Set(audiences.map(({ id }) => id));
  const own = distinct(screens.flatMap(({ traits }) => traits.audiences)).filter((each) => !known.has(each));
  return [
    ...audiences.map((each) => ({ value: each.id, label: inLanguage(each) })),
    ...own.map((each) => ({ value: each, label: each })),
  ];
}

/** The screens, each with its unit. */
export function screenChoices(screens: readonly Screen[], units: readonly Unit[]): Choice[] {
  return screens.map(({ id, name, unit }) => ({
    value: id,
    label: [name, ...unitPath(units, unit).slice(-1)].join(' · '),
  }));
}

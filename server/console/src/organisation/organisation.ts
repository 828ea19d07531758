import { answer, api } from '../api/client';
import type { NewUnit, Unit } from '../api/types';
import { say } from '../words/language';

/** The levels that the console has words for; any other text may be typed. */
export const knownLevels = [
  'PROVINCE',
  'CITY',
  'DISTRICT',
  'SUBDISTRICT',
  'COMMUNITY',
  'COMPOUND',
  'ASSOCIATION',
  'SCHOOL',
  'VENUE',
] as const;

type KnownLevel = (typeof knownLevels)[number];

function isKnown(level: string): level is KnownLevel {
  return (knownLevels as readonly string[]).includes(level);
}

/** A level in words. */
export function levelWords(level: string): string {
  return isKnown(level) ? say(`organisation.level.${level}`) : level;
}

/** The units that a unit cannot be moved below: itself and those below it. */
export function ownTree(units: readonly Unit[], id: string): Set<string> {
  const own = new Set([id]);
  for (const unit of units) {
    if (unit.parent !== undefined && own.has(unit.parent)) {
      own.add(unit.id);
    }
  }
  return own;
}

/** Adds a unit. */
export function addUnit(unit: NewUnit): Promise<Unit> {
  return answer(api.POST('/units', { body: unit }));
}

/** Says something else of a unit, and lets it belong to these in further lines and to no others. */
export async function changeUnit(before: Unit, facts: NewUnit, lines: readonly string[]): Promise<void> {
  const of = (parent: string) => ({ params: { path: { unit: before.id, parent } } });
  for (const ended of before.lines.filter((line) => !lines.includes(line))) {
    await answer(api.DELETE('/units/{unit}/lines/{parent}', of(ended)));
  }
  await answer(api.PUT('/units/{unit}', { params: { path: { unit: before.id } }, body: facts }));
  for (const begun of lines.filter((line) => !before.lines.includes(line))) {
    await answer(api.PUT('/units/{unit}/lines/{parent}', of(begun)));
  }
}

/** Removes a unit to which nothing belongs. */
export async function removeUnit(unit: string): Promise<void> {
  await answer(api.DELETE('/units/{unit}', { params: { path: { unit } } }));
}

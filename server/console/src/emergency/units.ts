import type { Unit } from '../api/types';
import { say } from '../words/language';
import { unitPath } from '../screens/units';

/** The names of units, each with the one above it. */
export function unitNames(units: readonly Unit[], ids: readonly string[]): string {
  return ids.map((id) => unitPath(units, id).slice(-2).join(' › ') || id).join(say('emergency.and'));
}

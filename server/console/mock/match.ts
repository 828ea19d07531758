import type { Screen, Target } from '../src/api/types';
import type { State } from './state.ts';

function pathOf(state: State, unit: string): string[] {
  const parent = state.units.find(({ id }) => id === unit)?.parent;
  return parent === undefined ? [unit] : [unit, ...pathOf(state, parent)];
}

/** The screens that fit all lists that name something, and in each list one of its names. */
export function meant(state: State, target: Target): Screen[] {
  const fits = (wanted: readonly string[], has: readonly string[]): boolean =>
    wanted.length === 0 || wanted.some((each) => has.includes(each));
  return state.screens.filter(
    ({ id, unit, kind, traits }) =>
      fits(target.units, pathOf(state, unit)) &&
      fits(target.kinds, [kind]) &&
      fits(target.tags, traits.tags) &&
      fits(target.audiences, traits.audiences) &&
      fits(target.screens, [id]),
  );
}

import { answer, api, apiRoot } from '../api/client';
import type { PlayOutcome, PlayPage, PlayState, PlayTotal } from '../api/types';

/** What the plays are narrowed down to; '' for all, and for today. */
export interface PlayFilter {
  day: string;
  screen: string;
  item: string;
}

/** The states in the order of their worth. */
export const playStates: readonly PlayState[] = ['COUNTED', 'PROVISIONAL', 'UNSURE', 'QUARANTINED'];

/** Plays and their airtime. */
export interface Sum {
  plays: number;
  millis: number;
}

function set(filter: PlayFilter): Partial<PlayFilter> {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''));
}

/** One page of the plays, newest first. */
export function listPlays(filter: PlayFilter, after?: string): Promise<PlayPage> {
  return answer(api.GET('/plays', { params: { query: { ...set(filter), after } } }));
}

/** The address of the same plays as CSV. */
export function exportAddress(filter: PlayFilter): string {
  const query = new URLSearchParams(set(filter)).toString();
  return `${apiRoot}/plays.csv${query === '' ? '' : `?${query}`}`;
}

/** The sum of the totals that a test admits. */
export function sumOf(totals: readonly PlayTotal[], admits: (total: PlayTotal) => boolean): Sum {
  return totals
    .filter(admits)
    .reduce((sum, { plays, millis }) => ({ plays: sum.plays + plays, millis: sum.millis + millis }), {
      plays: 0,
      millis: 0,
    });
}

/** Outcomes that a person should look into. */
export function isTrouble(outcome: PlayOutcome): boolean {
  return outcome === 'FAILED' || outcome === 'SKIPPED';
}

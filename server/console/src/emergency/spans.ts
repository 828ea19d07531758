import { serverNow } from '../api/serverTime';

const minute = 60_000;
const hour = 60 * minute;

/** How long an alert may last, for a choice; the longest is a little less than the server allows. */
export const alertSpans: readonly number[] = [30 * minute, hour, 3 * hour, 6 * hour, 24 * hour, 72 * hour, 168 * hour];

/** How long a blackout may last, for a choice; 0 for until somebody lifts it. */
export const blackoutSpans: readonly number[] = [0, hour, 3 * hour, 24 * hour, 168 * hour];

/** The instant so long from now, ten seconds early for clocks that differ. */
export function endOf(span: number): number {
  return serverNow() + span - 10_000;
}

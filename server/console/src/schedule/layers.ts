import type { BookingLayer } from '../api/types';

/** The layers, what goes over the others first. */
export const layers: readonly BookingLayer[] = ['TAKEOVER', 'REGULAR', 'FILLER'];

import type { Booking, BookingForm, BookingLayer, DailyInterval, Target } from '../api/types';
import { everyDay, isWhole, recurrenceOf, repetitionOf, type Repetition } from './repetition';

/** The most daily hours of a booking. */
export const mostIntervals = 24;

/** A booking as a person fills it in. */
export interface BookingDraft {
  name: string;
  playlist: string;
  target: Target;
  first: string;
  last: string | null;
  repetition: Repetition;
  on: string[];
  off: string[];
  also: string[];
  except: string[];
  intervals: DailyInterval[];
  layer: BookingLayer;
  weight: number;
  /** A share group's name; '' for a share of its own. */
  group: string;
  priority: number;
  cut: boolean;
  byClock: boolean;
  every: number;
  at: number;
}

/** A new booking: all day from today on. */
export function newDraft(today: string, playlist = ''): BookingDraft {
  return {
    name: '',
    playlist,
    target: { units: [], kinds: [], tags: [], audiences: [], screens: [] },
    first: today,
    last: null,
    repetition: everyDay(),
    on: [],
    off: [],
    also: [],
    except: [],
    intervals: [],
    layer: 'REGULAR',
    weight: 100,
    group: '',
    priority: 0,
    cut: false,
    byClock: false,
    every: 15,
    at: 0,
  };
}

function copied(target: Target): Target {
  const { units, kinds, tags, audiences, screens } = target;
  return { units: [...units], kinds: [...kinds], tags: [...tags], audiences: [...audiences], screens: [...screens] };
}

/** The end of a day is told as the midnight that it is. */
function typed({ from, to }: DailyInterval): DailyInterval {
  return { from, to: to === '24:00' ? '00:00' : to };
}

/** A booking as it stands, to be changed. */
export function draftOf({ playlist, target, terms }: Booking): BookingDraft {
  const { days, intervals } = terms.window;
  return {
    name: terms.name ?? '',
    playlist,
    target: copied(target),
    first: days.first,
    last: days.last ?? null,
    repetition: repetitionOf(days.recurrence),
    on: [...days.on],
    off: [...days.off],
    also: [...days.also],
    except: [...days.except],
    intervals: intervals.map(typed),
    layer: terms.layer,
    weight: terms.share?.weight ?? 100,
    group: terms.share?.group ?? '',
    priority: terms.priority,
    cut: terms.cut,
    byClock: terms.cadence !== undefined,
    every: terms.cadence?.every ?? 15,
    at: terms.cadence?.at ?? 0,
  };
}

type Window = BookingForm['window'];

function windowOf(draft: BookingDraft): Window {
  const recurrence = recurrenceOf(draft.repetition);
  return {
    days: {
      first: draft.first,
      ...(draft.last === null ? {} : { last: draft.last }),
      ...(recurrence === undefined ? {} : { recurrence }),
      on: [...draft.on],
      off: [...draft.off],
      also: [...draft.also],
      except: [...draft.except],
    },
    intervals: draft.intervals.map(({ from, to }) => ({ from, to })),
  };
}

/** What was filled in, as the server takes it: without what the layer does not have. */
export function formOf(draft: BookingDraft): BookingForm {
  const takesOver = draft.layer === 'TAKEOVER';
  const share = { weight: draft.weight, ...(draft.group === '' ? {} : { group: draft.group }) };
  const name = draft.name.trim();
  return {
    ...(name === '' ? {} : { name }),
    playlist: draft.playlist,
    layer: draft.layer,
    ...(takesOver ? {} : { share }),
    priority: draft.priority,
    cut: takesOver && draft.cut,
    ...(draft.byClock && !takesOver ? { cadence: { every: draft.every, at: draft.at } } : {}),
    window: windowOf(draft),
    target: copied(draft.target),
  };
}

/** Whether a target names something. */
export function namesScreens(target: Target): boolean {
  return Object.values(target).some((list) => list.length > 0);
}

/** Whether two hours begin alike, which the server refuses. */
export function beginAlike(intervals: readonly DailyInterval[]): boolean {
  return new Set(intervals.map(({ from }) => from)).size < intervals.length;
}

/** Whether the last day is before the first. */
export function endsEarly({ first, last }: BookingDraft): boolean {
  return last !== null && last < first;
}

/** Extra days that are not from the first to the last day. */
export function strayDays({ also, first, last }: BookingDraft): string[] {
  return also.filter((day) => day < first || (last !== null && day > last));
}

/** Whether it can be sent. */
export function canBeBooked(draft: BookingDraft): boolean {
  return (
    draft.playlist !== '' &&
    namesScreens(draft.target) &&
    draft.first !== '' &&
    !endsEarly(draft) &&
    strayDays(draft).length === 0 &&
    isWhole(draft.repetition) &&
    !beginAlike(draft.intervals) &&
    (!draft.byClock || draft.at < draft.every)
  );
}

import type { Calendar, CalendarType, DailyInterval, DayRange } from '../api/types';
import { beginAlike } from './draft';
import { everyDay, isWhole, recurrenceOf, repetitionOf, type Repetition, type Weekday } from './repetition';

/** The types of calendar, those that a clerk changes each year first. */
export const calendarTypes: readonly CalendarType[] = [
  'workdays',
  'schoolDays',
  'ranges',
  'recurring',
  'announced',
  'fixed',
  'nth',
];

/** What calendars are shown together. */
export const families = ['WORK', 'KEY', 'OTHER'] as const;
export type Family = (typeof families)[number];

const familyOf: Record<CalendarType, Family> = {
  workdays: 'WORK',
  schoolDays: 'WORK',
  announced: 'KEY',
  fixed: 'KEY',
  nth: 'KEY',
  ranges: 'OTHER',
  recurring: 'OTHER',
};

function yearlyFirst(calendars: readonly Calendar[]): Calendar[] {
  return [...calendars].sort((a, b) => calendarTypes.indexOf(a.type) - calendarTypes.indexOf(b.type));
}

/** The calendars by family; families without any are left out. */
export function calendarFamilies(calendars: readonly Calendar[]): { family: Family; calendars: Calendar[] }[] {
  return families
    .map((family) => ({ family, calendars: yearlyFirst(calendars.filter(({ type }) => familyOf[type] === family)) }))
    .filter((each) => each.calendars.length > 0);
}

/** When a key date is in one year, as a person types it. */
export interface NoticeDraft {
  year: number;
  /** Whether it is held in that year at all. */
  held: boolean;
  days: DayRange | null;
  notice: string;
}

/** A calendar as a person fills it in; members of other types keep what was filled in before. */
export interface CalendarDraft {
  type: CalendarType;
  /** What rules call it; '' for a new one. */
  name: string;
  zh: string;
  en: string;
  holidays: DayRange[];
  makeUpDays: DayRange[];
  days: DayRange[];
  repetition: Repetition;
  workdays: string;
  schoolHolidays: string;
  hours: DailyInterval[];
  month: number;
  wholeMonth: boolean;
  day: number;
  length: number;
  ordinal: number;
  weekday: Weekday;
  /** A yearly recurrence that month, ordinal and weekday cannot say; '' where they can. */
  rule: string;
  since: number | undefined;
  notices: NoticeDraft[];
}

/** A new calendar. */
export function newCalendar(type: CalendarType): CalendarDraft {
  return {
    type,
    name: '',
    zh: '',
    en: '',
    holidays: [],
    makeUpDays: [],
    days: [],
    repetition: { ...everyDay(), kind: 'WEEKLY', weekdays: ['SA', 'SU'] },
    workdays: 'workdays',
    schoolHolidays: 'school-holidays',
    hours: [],
    month: 1,
    wholeMonth: false,
    day: 1,
    length: 1,
    ordinal: 1,
    weekday: 'SA',
    rule: '',
    since: undefined,
    notices: [],
  };
}

/** Days on end in the order of their days. */
export function inOrder(ranges: readonly DayRange[]): DayRange[] {
  return ranges.map(({ first, last }) => ({ first, last })).sort((a, b) => (a.first < b.first ? -1 : 1));
}

function rangesOf(value: unknown): DayRange[] {
  return Array.isArray(value) ? inOrder(value as DayRange[]) : [];
}

/** The yearly recurrences that a month, an ordinal and a weekday say. */
export const yearlyRule = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)$/;

function yearly(recurrence: string): Partial<CalendarDraft> {
  const [, month, ordinal, weekday] = yearlyRule.exec(recurrence) ?? [];
  return weekday === undefined
    ? { rule: recurrence }
    : { month: Number(month), ordinal: Number(ordinal), weekday: weekday as Weekday };
}

function noticesOf(calendar: Calendar): NoticeDraft[] {
  return (calendar.notices ?? [])
    .map(({ year, first, last, notice }) => ({
      year,
      held: first !== undefined,
      days: first === undefined || last === undefined ? null : { first, last },
      notice: notice ?? '',
    }))
    .sort((a, b) => b.year - a.year);
}

function ownOf({ type, ...calendar }: Calendar): Partial<CalendarDraft> {
  switch (type) {
    case 'workdays':
      return { holidays: rangesOf(calendar.holidays), makeUpDays: rangesOf(calendar.makeUpDays) };
    case 'ranges':
      return { days: rangesOf(calendar.days) };
    case 'recurring':
      return { repetition: repetitionOf(calendar.recurrence) };
    case 'schoolDays':
      return {
        workdays: calendar.workdays ?? '',
        schoolHolidays: String(calendar.holidays),
        hours: (calendar.hours ?? []).map(({ from, to }) => ({ from, to: to === '24:00' ? '00:00' : to })),
      };
    case 'fixed':
      return {
        month: calendar.month ?? 1,
        wholeMonth: calendar.day === undefined,
        day: calendar.day ?? 1,
        length: Number(calendar.days ?? 1),
      };
    case 'nth':
      return { ...yearly(calendar.recurrence ?? ''), length: Number(calendar.days ?? 1) };
    case 'announced':
      return {};
  }
}

/** A calendar as it stands, to be changed. */
export function calendarDraftOf(calendar: Calendar): CalendarDraft {
  const { zh, en } = calendar.words;
  const { name, type, since } = calendar;
  return { ...newCalendar(type), name, zh, en, since, notices: noticesOf(calendar), ...ownOf(calendar) };
}

function notices(draft: CalendarDraft): NonNullable<Calendar['notices']> {
  return draft.notices.map(({ year, held, days, notice }) => ({
    year,
    ...(held && days !== null ? days : {}),
    ...(notice.trim() === '' ? {} : { notice: notice.trim() }),
  }));
}

function keyDate(draft: CalendarDraft): Partial<Calendar> {
  const since = draft.since === undefined ? {} : { since: draft.since };
  return { ...(draft.type === 'announced' ? {} : since), notices: notices(draft) };
}

function own(draft: CalendarDraft): Partial<Calendar> {
  switch (draft.type) {
    case 'workdays':
      return { holidays: inOrder(draft.holidays), makeUpDays: inOrder(draft.makeUpDays) };
    case 'ranges':
      return { days: inOrder(draft.days) };
    case 'recurring':
      return { recurrence: recurrenceOf({ ...draft.repetition, every: 1 }) ?? '' };
    case 'schoolDays':
      return { workdays: draft.workdays, holidays: draft.schoolHolidays, hours: [...draft.hours] };
    case 'fixed':
      return {
        month: draft.month,
        ...(draft.wholeMonth ? {} : { day: draft.day, days: draft.length }),
        ...keyDate(draft),
      };
    case 'nth': {
      const plain = `FREQ=YEARLY;BYMONTH=${String(draft.month)};BYDAY=${String(draft.ordinal)}${draft.weekday}`;
      return { recurrence: draft.rule.trim() || plain, days: draft.length, ...keyDate(draft) };
    }
    case 'announced':
      return keyDate(draft);
  }
}

/** A name for a new calendar: of its English words, or of its type, and one that is free. */
export function freeName({ en, type }: CalendarDraft, taken: readonly string[]): string {
  const words = en.toLowerCase().match(/[a-z0-9]+/g);
  const name = (words ?? [type.toLowerCase()]).join('-').slice(0, 56);
  let free = name;
  for (let n = 2; taken.includes(free); n += 1) {
    free = `${name}-${String(n)}`;
  }
  return free;
}

/** What was filled in, as the server takes it. */
export function calendarOf(draft: CalendarDraft, taken: readonly string[]): Calendar {
  const zh = draft.zh.trim();
  const words = { zh, en: draft.en.trim() || zh };
  return { type: draft.type, name: draft.name || freeName(draft, taken), words, ...own(draft) };
}

/** The years that have two notices. */
export function twice(all: readonly NoticeDraft[]): number[] {
  const years = all.map(({ year }) => year);
  return [...new Set(years.filter((year, n) => years.indexOf(year) !== n))];
}

/** Whether a year's notice says when, and says it of that year. */
export function isClear({ year, held, days }: NoticeDraft): boolean {
  return !held || (days !== null && days.first.startsWith(String(year)));
}

/** Days that are both off and worked. */
export function clashes({ holidays, makeUpDays }: CalendarDraft): DayRange[] {
  return makeUpDays.filter((worked) => holidays.some((free) => free.first <= worked.last && worked.first <= free.last));
}

/** Whether it can be stored. */
export function canBeStored(draft: CalendarDraft): boolean {
  return (
    draft.zh.trim() !== '' &&
    clashes(draft).length === 0 &&
    (draft.type !== 'recurring' || isWhole(draft.repetition)) &&
    !beginAlike(draft.hours) &&
    twice(draft.notices).length === 0 &&
    draft.notices.every(isClear)
  );
}

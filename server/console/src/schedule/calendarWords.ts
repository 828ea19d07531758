import type { Calendar, DayRange } from '../api/types';
import { count, say } from '../words/language';
import { calendarDraftOf, type CalendarDraft } from './calendarDraft';

const day = 86_400_000;

function daysIn({ first, last }: DayRange): number {
  return (Date.parse(last) - Date.parse(first)) / day + 1;
}

function ofYear(ranges: readonly DayRange[], year: string): DayRange[] {
  return ranges.filter(({ first, last }) => first.slice(0, 4) <= year && year <= last.slice(0, 4));
}

function total(ranges: readonly DayRange[]): number {
  return ranges.reduce((sum, each) => sum + daysIn(each), 0);
}

/** Days on end as people read them: `2026-10-01 至 2026-10-07`. */
export function rangeWords({ first, last }: DayRange): string {
  return first === last ? first : say('schedule.calendar.range', { first, last });
}

function rule(draft: CalendarDraft): string {
  const days = draft.length;
  if (draft.type === 'announced') {
    return say('schedule.calendar.byNotice');
  }
  if (draft.type === 'nth') {
    const { month, rule: other } = draft;
    const named = {
      month: say(`schedule.month.${String(month)}` as 'schedule.month.1'),
      ordinal: say(`schedule.ordinal.${String(draft.ordinal)}` as 'schedule.ordinal.1'),
      weekday: say(`schedule.weekday.${draft.weekday}`),
    };
    return other === ''
      ? count('schedule.calendar.nth', days, named)
      : count('schedule.calendar.other', days, { rule: other });
  }
  const month = say(`schedule.month.${String(draft.month)}` as 'schedule.month.1');
  return draft.wholeMonth
    ? say('schedule.calendar.month', { month })
    : count('schedule.calendar.fixed', days, { month, day: draft.day });
}

function keyDate(draft: CalendarDraft, year: string): string {
  const notice = draft.notices.find((each) => String(each.year) === year);
  if (notice === undefined) {
    return draft.type === 'announced' ? say('schedule.calendar.noNotice', { year }) : '';
  }
  return notice.held && notice.days !== null
    ? say('schedule.calendar.notice', { year, days: rangeWords(notice.days) })
    : say('schedule.calendar.notHeld', { year });
}

function recurring({ repetition: { kind, weekdays } }: CalendarDraft, recurrence: string): string {
  const days = weekdays.map((each) => say(`schedule.weekday.${each}`)).join(say('schedule.comma'));
  return kind === 'WEEKLY' ? say('schedule.calendar.weekly', { days }) : recurrence;
}

/** What a calendar says, and what it says of a year; '' where it says nothing of that. */
export function calendarWords(calendar: Calendar, year: string): { rule: string; year: string } {
  const draft = calendarDraftOf(calendar);
  switch (draft.type) {
    case 'workdays': {
      const free = total(ofYear(draft.holidays, year));
      const worked = total(ofYear(draft.makeUpDays, year));
      return { rule: say('schedule.calendar.workdays'), year: say('schedule.calendar.year', { year, free, worked }) };
    }
    case 'ranges': {
      const told = ofYear(draft.days, year).map(rangeWords).join(say('schedule.comma'));
      return { rule: say('schedule.calendar.ranges'), year: told === '' ? '' : `${year}: ${told}` };
    }
    case 'recurring':
      return { rule: recurring(draft, calendar.recurrence ?? ''), year: '' };
    case 'schoolDays': {
      const hours = draft.hours.map(({ from, to }) => `${from}–${to}`).join(say('schedule.comma'));
      return { rule: say('schedule.calendar.schoolDays'), year: hours };
    }
    default:
      return { rule: rule(draft), year: keyDate(draft, year) };
  }
}

/** Whether the year's notice is still to be typed in: for workdays, school holidays and announced dates. */
export function isMissing(calendar: Calendar, year: string): boolean {
  const draft = calendarDraftOf(calendar);
  switch (draft.type) {
    case 'workdays':
      return ofYear(draft.holidays, year).length === 0;
    case 'ranges':
      return ofYear(draft.days, year).length === 0;
    case 'announced':
      return !draft.notices.some((each) => String(each.year) === year);
    default:
      return false;
  }
}

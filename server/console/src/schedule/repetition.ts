/** The days of the week as RFC 5545 names them, from Monday. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** Which of the weekdays of a month: the first to the fifth, the last, the last but one. */
export const ordinals = [1, 2, 3, 4, 5, -1, -2] as const;

/** The plain choices of a repetition; RULE is any other recurrence of RFC 5545, typed as it is written there. */
export const repetitionKinds = ['DAILY', 'WEEKLY', 'MONTH_DAYS', 'MONTH_WEEKDAY', 'RULE'] as const;
export type RepetitionKind = (typeof repetitionKinds)[number];

/** What a person chooses; members of other kinds keep what was chosen before. */
export interface Repetition {
  kind: RepetitionKind;
  /** Each so many days, weeks or months. */
  every: number;
  weekdays: Weekday[];
  /** 1 to 31, and −1 for the last day. */
  monthDays: number[];
  ordinal: number;
  weekday: Weekday;
  rule: string;
}

/** Each day. */
export function everyDay(): Repetition {
  return {
    kind: 'DAILY',
    every: 1,
    weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'],
    monthDays: [1],
    ordinal: 1,
    weekday: 'MO',
    rule: '',
  };
}

const weekdayList = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;
const nthWeekday = /^([+-]?\d)(MO|TU|WE|TH|FR|SA|SU)$/;
const monthDayList = /^([1-9]|[12]\d|3[01]|-1)(,([1-9]|[12]\d|3[01]|-1))*$/;

function partsOf(rule: string): Map<string, string> {
  return new Map(rule.split(';').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
}

/** What a plain rule says, or undefined where it says more than the plain choices can. */
function plain(rule: string): Partial<Repetition> | undefined {
  const parts = partsOf(rule);
  const every = Number(parts.get('INTERVAL') ?? '1');
  const frequency = parts.get('FREQ');
  ['FREQ', 'INTERVAL'].forEach((name) => parts.delete(name));
  const [[name, value] = ['', ''], ...more] = [...parts];
  if (more.length > 0) {
    return undefined;
  }
  if (frequency === 'DAILY' && name === '') {
    return { kind: 'DAILY', every };
  }
  if (frequency === 'WEEKLY' && name === 'BYDAY' && weekdayList.test(value)) {
    return { kind: 'WEEKLY', every, weekdays: weekdays.filter((day) => value.split(',').includes(day)) };
  }
  if (frequency === 'MONTHLY' && name === 'BYMONTHDAY' && monthDayList.test(value)) {
    return { kind: 'MONTH_DAYS', every, monthDays: value.split(',').map(Number) };
  }
  const [, ordinal, weekday] = nthWeekday.exec(value) ?? [];
  return frequency === 'MONTHLY' && name === 'BYDAY' && ordinals.some((known) => known === Number(ordinal))
    ? { kind: 'MONTH_WEEKDAY', every, ordinal: Number(ordinal), weekday: weekday as Weekday }
    : undefined;
}

/** A recurrence as a person chooses it; without one it is each day. */
export function repetitionOf(recurrence: string | undefined): Repetition {
  if (recurrence === undefined) {
    return everyDay();
  }
  return { ...everyDay(), ...(plain(recurrence) ?? { kind: 'RULE' }), rule: recurrence };
}

function interval(every: number): string {
  return every > 1 ? `;INTERVAL=${String(every)}` : '';
}

/** What was chosen as a recurrence; undefined where it is each day. */
export function recurrenceOf(chosen: Repetition): string | undefined {
  const every = interval(chosen.every);
  switch (chosen.kind) {
    case 'DAILY':
      return chosen.every > 1 ? `FREQ=DAILY${every}` : undefined;
    case 'WEEKLY':
      return `FREQ=WEEKLY${every};BYDAY=${weekdays.filter((day) => chosen.weekdays.includes(day)).join()}`;
    case 'MONTH_DAYS':
      return `FREQ=MONTHLY${every};BYMONTHDAY=${[...chosen.monthDays].sort((a, b) => a - b).join()}`;
    case 'MONTH_WEEKDAY':
      return `FREQ=MONTHLY${every};BYDAY=${String(chosen.ordinal)}${chosen.weekday}`;
    case 'RULE':
      return chosen.rule.trim().replace(/^RRULE:/i, '');
  }
}

/** Whether enough is chosen. */
export function isWhole(chosen: Repetition): boolean {
  switch (chosen.kind) {
    case 'WEEKLY':
      return chosen.weekdays.length > 0;
    case 'MONTH_DAYS':
      return chosen.monthDays.length > 0;
    case 'RULE':
      return chosen.rule.trim() !== '';
    default:
      return true;
  }
}

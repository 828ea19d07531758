import { expect, test } from 'vitest';
import { everyDay, isWhole, recurrenceOf, repetitionOf } from './repetition';

test.each([
  ['FREQ=DAILY;INTERVAL=2', 'DAILY'],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR', 'WEEKLY'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', 'WEEKLY'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1,1,15', 'MONTH_DAYS'],
  ['FREQ=MONTHLY;BYDAY=2TU', 'MONTH_WEEKDAY'],
  ['FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR', 'MONTH_WEEKDAY'],
  ['FREQ=YEARLY;BYMONTH=9;BYDAY=3SA', 'RULE'],
  ['FREQ=WEEKLY;WKST=SU;BYDAY=MO', 'RULE'],
  ['FREQ=MONTHLY;BYDAY=MO', 'RULE'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'RULE'],
  ['FREQ=DAILY;COUNT=10', 'RULE'],
  ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1', 'RULE'],
])('%s is read as %s and means the same when it is sent again', (recurrence, kind) => {
  const chosen = repetitionOf(recurrence);
  expect(chosen.kind).toBe(kind);
  expect(recurrenceOf(chosen)).toBe(recurrence);
});

test('each day needs no recurrence', () => {
  expect(recurrenceOf(repetitionOf(undefined))).toBeUndefined();
});

test('a rule may be pasted with its RFC 5545 name', () => {
  expect(recurrenceOf({ ...everyDay(), kind: 'RULE', rule: ' RRULE:FREQ=DAILY;COUNT=3 ' })).toBe('FREQ=DAILY;COUNT=3');
});

test('a choice without days is not whole', () => {
  const chosen = everyDay();
  expect(isWhole(chosen)).toBe(true);
  expect(isWhole({ ...chosen, kind: 'WEEKLY', weekdays: [] })).toBe(false);
  expect(isWhole({ ...chosen, kind: 'MONTH_DAYS', monthDays: [] })).toBe(false);
  expect(isWhole({ ...chosen, kind: 'RULE' })).toBe(false);
});

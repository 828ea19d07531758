import { expect, test } from 'vitest';
import { sampleSchedule } from '../../mock/sampleBookings';
import type { Calendar } from '../api/types';
import { changed, click, eventually, openConsole, part, see, seeNot, type } from '../testing/console';
import { calendarDraftOf, calendarOf, canBeStored, freeName, newCalendar } from './calendarDraft';
import { calendarWords, isMissing } from './calendarWords';

const samples = sampleSchedule(0).calendars;

function sample(name: string): Calendar {
  return samples.find((each) => each.name === name) as Calendar;
}

async function calendar(name: string): Promise<HTMLElement> {
  return eventually(() => {
    const row = document.querySelector<HTMLElement>(`[data-test="calendar"][data-calendar="${name}"]`);
    expect(row).not.toBeNull();
    return row as HTMLElement;
  });
}

test.each(samples)('$name is sent as it was when it is opened and saved unchanged', (each) => {
  expect(calendarOf(calendarDraftOf(each), [])).toEqual(each);
});

test('a yearly rule that is no weekday of a month is kept as it is', () => {
  const rule = 'FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYMONTHDAY=9,10,11,12,13,14,15';
  const week: Calendar = { ...sample('science-day'), recurrence: rule };
  expect(calendarOf(calendarDraftOf(week), [])).toEqual(week);
});

test('a new calendar gets a name of its English words that is free', () => {
  const draft = { ...newCalendar('ranges'), zh: '庙会', en: 'Temple Fair!' };
  expect(freeName(draft, [])).toBe('temple-fair');
  expect(freeName(draft, ['temple-fair', 'temple-fair-2'])).toBe('temple-fair-3');
  expect(calendarOf({ ...draft, en: '' }, [])).toEqual({
    type: 'ranges',
    name: 'ranges',
    words: { zh: '庙会', en: '庙会' },
    days: [],
  });
});

test('a day that is both off and worked, and a notice without days, are not sent', () => {
  const workdays = calendarDraftOf(sample('workdays'));
  expect(canBeStored(workdays)).toBe(true);
  expect(canBeStored({ ...workdays, makeUpDays: [{ first: '2026-10-07', last: '2026-10-08' }] })).toBe(false);
  const day = calendarDraftOf(sample('science-day'));
  const notice = { year: 2027, held: true, days: null, notice: '' };
  expect(canBeStored({ ...day, notices: [notice] })).toBe(false);
  expect(canBeStored({ ...day, notices: [{ ...notice, held: false }] })).toBe(true);
  expect(canBeStored({ ...day, notices: [{ ...notice, days: { first: '2026-09-01', last: '2026-09-02' } }] })).toBe(
    false,
  );
  const twice = { ...notice, held: false };
  expect(canBeStored({ ...day, notices: [twice, twice] })).toBe(false);
});

test('calendars are told by their rule and the year that somebody looks at', () => {
  expect(calendarWords(sample('workdays'), '2026').year).toBe('2026 年：放假 10 天，调休上班 1 天');
  expect(calendarWords(sample('science-day'), '2026')).toEqual({
    rule: '每年 9 月第三个周六起 2 天',
    year: '2026 年按通知：2026-09-12 至 2026-09-18',
  });
  expect(calendarWords(sample('science-day'), '2027').year).toBe('');
  expect(calendarWords(sample('disaster-day'), '2026').rule).toBe('每年 5 月 12 日');
  expect(calendarWords(sample('science-month'), '2026').rule).toBe('每年 9 月整月');
  expect(calendarWords(sample('weekends'), '2026').rule).toBe('每周六、周日');
  expect(isMissing(sample('workdays'), '2027')).toBe(true);
  expect(isMissing(sample('disaster-week'), '2025')).toBe(false);
});

test('what is missing of the year is marked, and a notice is typed in', async () => {
  const { server } = await openConsole('/schedule?part=calendars');
  await part('calendar-missing', await calendar('disaster-week'));
  await click('calendar-edit', await calendar('science-day'));
  await click('notice-add');
  await see('年里的起止日期');
  expect((await part('calendar-submit')).hasAttribute('disabled')).toBe(true);
  (await part('notice-row')).querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
  await type('notice-document', '科协发〔2027〕1 号');
  await click('calendar-submit');
  await changed(server, 'PUT /calendars/science-day');
  await eventually(() => {
    const stored = server.state.schedule.calendars.find(({ name }) => name === 'science-day')?.notices ?? [];
    expect(stored.length).toBe(2);
    expect(stored.find(({ notice }) => notice === '科协发〔2027〕1 号')?.first).toBeUndefined();
  });
});

test('a calendar that is booked on is not removed, and the refusal says by what', async () => {
  const { server } = await openConsole('/schedule?part=calendars');
  await click('calendar-remove', await calendar('workdays'));
  (await eventually(() => document.querySelector<HTMLElement>('.confirm-yes') as HTMLElement)).click();
  await see('请先改动使用它的排期或日历：老年人科学养生。');
  expect(server.state.schedule.calendars.some(({ name }) => name === 'workdays')).toBe(true);
});

test('a new calendar of own days is stored', async () => {
  const { server } = await openConsole('/schedule?part=calendars');
  await click('calendar-add');
  await type('calendar-zh', '社区庙会');
  await click('calendar-submit');
  await changed(server, 'PUT /calendars/ranges');
  await see('社区庙会');
});

test('a mandatory share group is stored unless the layer would promise more than half', async () => {
  const { server } = await openConsole('/schedule?part=groups');
  await see('必播 20%');
  await click('group-add');
  await type('group-name', '防灾必播');
  (await part('group-mandatory')).querySelector('input')?.click();
  await type('group-percent', '31');
  await see('必播合计 51%');
  expect((await part('group-submit')).hasAttribute('disabled')).toBe(true);
  await type('group-percent', '30');
  await click('group-submit');
  await changed(server, `PUT /share-groups/${encodeURIComponent('防灾必播')}`);
  await seeNot('必播合计 51%');
  await eventually(() => {
    expect(server.state.schedule.groups).toContainEqual({ name: '防灾必播', layer: 'REGULAR', percent: 30 });
  });
});

import type { Calendar, ShareGroup } from '../src/api/types';
import { json, notFound, nothing, problem, type Call, type Route } from './route.ts';

function used(by: string): Response {
  return problem(409, 'CALENDAR_USED', {
    title: '日历正在使用。',
    titleEn: 'The calendar is in use.',
    detail: `请先改动使用它的排期或日历：${by}。`,
    detailEn: `First change what uses it: ${by}.`,
  });
}

function removeCalendar({ state: { schedule }, path: [name] }: Call): Response {
  const user = schedule.bookings.find(({ terms }) => terms.window.days.on.includes(name ?? ''));
  if (user !== undefined) {
    return used(user.terms.name ?? '');
  }
  const rest = schedule.calendars.filter((each) => each.name !== name);
  const found = rest.length < schedule.calendars.length;
  schedule.calendars = rest;
  return found ? nothing() : notFound();
}

function put<T extends { name: string }>(all: readonly T[], one: T): T[] {
  return [...all.filter(({ name }) => name !== one.name), one].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Calendars, key dates and share groups. */
export const calendarRoutes: Route[] = [
  ['GET', '/calendars', ({ state }) => json(state.schedule.calendars)],
  [
    'PUT',
    '/calendars/*',
    async ({ state: { schedule }, json: body }) => {
      const calendar = await body<Calendar>();
      schedule.calendars = put(schedule.calendars, calendar);
      return json(calendar);
    },
  ],
  ['DELETE', '/calendars/*', removeCalendar],
  ['GET', '/share-groups', ({ state }) => json(state.schedule.groups)],
  [
    'PUT',
    '/share-groups/*',
    async ({ state: { schedule }, json: body }) => {
      const group = await body<ShareGroup>();
      schedule.groups = put(schedule.groups, group);
      return json(group);
    },
  ],
  [
    'DELETE',
    '/share-groups/*',
    ({ state: { schedule }, path: [name] }) => {
      schedule.groups = schedule.groups.filter((each) => each.name !== name);
      return nothing();
    },
  ],
];

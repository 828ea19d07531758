import { answer, api } from '../api/client';
import type { Calendar, ShareGroup } from '../api/types';

/** The calendars that bookings may name, by name. */
export function listCalendars(): Promise<readonly Calendar[]> {
  return answer(api.GET('/calendars'));
}

/** Stores a calendar in place of the one of its name. */
export async function putCalendar(calendar: Calendar): Promise<void> {
  await answer(api.PUT('/calendars/{calendar}', { params: { path: { calendar: calendar.name } }, body: calendar }));
}

/** Removes a calendar that nothing names. */
export async function removeCalendar(calendar: string): Promise<void> {
  await answer(api.DELETE('/calendars/{calendar}', { params: { path: { calendar } } }));
}

/** The share groups by name. */
export function listGroups(): Promise<readonly ShareGroup[]> {
  return answer(api.GET('/share-groups'));
}

/** Stores a share group in place of the one of its name. */
export async function putGroup(group: ShareGroup): Promise<void> {
  await answer(api.PUT('/share-groups/{group}', { params: { path: { group: group.name } }, body: group }));
}

/** Removes a share group without bookings. */
export async function removeGroup(group: string): Promise<void> {
  await answer(api.DELETE('/share-groups/{group}', { params: { path: { group } } }));
}

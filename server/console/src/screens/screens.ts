import { answer, api, apiRoot } from '../api/client';
import { everyEntry } from '../api/pages';
import type { Audience, NewScreen, Screen, Unit } from '../api/types';

/** All screens by name. */
export function listScreens(): Promise<Screen[]> {
  return everyEntry((after) => answer(api.GET('/screens', { params: { query: { after } } })));
}

/** The organisation tree, parents before children. */
export function listUnits(): Promise<readonly Unit[]> {
  return answer(api.GET('/units'));
}

/** Adds a screen; a player is claimed for it afterwards. */
export function addScreen(screen: NewScreen): Promise<Screen> {
  return answer(api.POST('/screens', { body: screen }));
}

/** Who may stand before a screen. */
export function listAudiences(): Promise<readonly Audience[]> {
  return answer(api.GET('/audiences'));
}

/** Says something else of a screen. */
export async function changeScreen(screen: string, facts: NewScreen): Promise<void> {
  await answer(api.PUT('/screens/{screen}', { params: { path: { screen } }, body: facts }));
}

/** Joins the player that shows the pairing code to the screen. */
export function claimPlayer(screen: string, code: string): Promise<Screen> {
  return answer(api.PUT('/screens/{screen}/device', { params: { path: { screen } }, body: { code } }));
}

/** Parts the player from the screen. */
export async function releasePlayer(screen: string): Promise<void> {
  await answer(api.DELETE('/screens/{screen}/device', { params: { path: { screen } } }));
}

/** Asks the player for a picture of what it shows. */
export async function askForScreenshot(screen: string): Promise<void> {
  await answer(api.POST('/screens/{screen}/screenshot', { params: { path: { screen } } }));
}

/** The address of the screen's last picture; another one for each picture, so that browsers keep it. */
export function screenshotAddress({ id, screenshotAt }: Screen): string | undefined {
  return screenshotAt === undefined
    ? undefined
    : `${apiRoot}/screens/${encodeURIComponent(id)}/screenshot?at=${String(screenshotAt)}`;
}

/** Whether the player follows the newest assignment. */
export function isUpToDate({ assignmentVersion, heldVersion }: Screen): boolean {
  return assignmentVersion !== undefined && assignmentVersion === heldVersion;
}

import { answer, api } from '../api/client';
import { everyEntry } from '../api/pages';
import type { Account, Appointment, Link } from '../api/types';

/** The roles, from the one that may do most. */
export const roles = [
  'ADMINISTRATOR',
  'SCREEN_ADMINISTRATOR',
  'INFORMATION_OFFICER',
  'EMERGENCY_OFFICER',
  'DISTRICT_STAFF',
] as const;

/** The most roles of an account. */
export const mostRoles = 32;

/** All accounts by name. */
export function listAccounts(): Promise<Account[]> {
  return everyEntry((after) => answer(api.GET('/accounts', { params: { query: { after } } })));
}

/** Adds an account; its one-time link is told this once. */
export function addAccount(name: string, given: Appointment[]): Promise<Link> {
  return answer(api.POST('/accounts', { body: { name, roles: given } }));
}

/** Gives an account these roles in place of the ones it has. */
export async function appoint(account: string, given: Appointment[]): Promise<void> {
  await answer(api.PUT('/accounts/{account}/roles', { params: { path: { account } }, body: { roles: given } }));
}

/** A new one-time link; a deactivated account is active again. */
export function makeLink(account: string): Promise<Link> {
  return answer(api.POST('/accounts/{account}/link', { params: { path: { account } } }));
}

/** Shuts an account until it gets a new link. */
export async function deactivate(account: string): Promise<void> {
  await answer(api.POST('/accounts/{account}/deactivation', { params: { path: { account } } }));
}

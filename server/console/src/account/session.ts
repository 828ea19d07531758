import { shallowRef } from 'vue';
import { answer, api } from '../api/client';
import { Refusal } from '../api/refusal';
import type { LinkOwner, Right, Session } from '../api/types';

/** Who is logged in, as far as the console knows. */
export const session = shallowRef<Session>();

/** Who is logged in; asks the server when the console does not know. */
export async function whoIsLoggedIn(): Promise<Session | undefined> {
  if (session.value === undefined) {
    try {
      session.value = await answer(api.GET('/session'));
    } catch (error) {
      if (!(error instanceof Refusal)) {
        throw error;
      }
    }
  }
  return session.value;
}

/** Whether the person may do this in some unit at least; the server has the last word. */
export function can(right: Right): boolean {
  return session.value?.rights.includes(right) ?? false;
}

/** Logs in with name and password. */
export async function logIn(name: string, password: string): Promise<void> {
  session.value = await answer(api.POST('/session', { body: { name, password } }));
}

/** Logs out here and on the server. */
export async function logOut(): Promise<void> {
  await answer(api.DELETE('/session'));
  session.value = undefined;
}

/** Sets the password with a one-time link, which logs in. */
export async function setPassword(token: string, password: string): Promise<void> {
  session.value = await answer(api.POST('/links/{token}', { params: { path: { token } }, body: { password } }));
}

/** Whose one-time link it is. */
export async function ownerOfLink(token: string): Promise<LinkOwner> {
  return answer(api.GET('/links/{token}', { params: { path: { token } } }));
}

import createClient from 'openapi-fetch';
import type { paths } from './contract';
import { Refusal, refusalOf } from './refusal';
import { noteServerTime } from './serverTime';

/** Where the API is; pictures and exports are linked to directly. */
export const apiRoot = '/api';

/** The typed client of the contract. Wrap each call in {@link answer}. */
export const api = createClient<paths>({
  baseUrl: new URL(apiRoot, window.location.origin).href,
  fetch: (request) => globalThis.fetch(request),
});

const listeners = new Set<() => void>();

/** Calls back whenever the server says that nobody is logged in. */
export function onLoggedOut(listener: () => void): void {
  listeners.add(listener);
}

/** Tells the listeners that nobody is logged in. */
export function reportLoggedOut(): void {
  listeners.forEach((listener) => {
    listener();
  });
}

api.use({
  onRequest({ request }) {
    if (request.method !== 'GET') {
      request.headers.set('Content-Type', 'application/json');
    }
  },
  onResponse({ response, schemaPath }) {
    noteServerTime(response.headers.get('Date'));
    if (response.status === 401 && schemaPath !== '/session') {
      reportLoggedOut();
    }
  },
});

interface Called<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The result of a call, or a {@link Refusal} thrown. */
export async function answer<T>(call: Promise<Called<T>>): Promise<T> {
  let called: Called<T>;
  try {
    called = await call;
  } catch (error) {
    throw new Refusal(error instanceof SyntaxError ? 'UNEXPECTED' : 'UNREACHABLE', 0);
  }
  if (!called.response.ok) {
    throw refusalOf(called.error, called.response.status);
  }
  return called.data as T;
}

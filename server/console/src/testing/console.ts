import { createApp, type App } from 'vue';
import { createMemoryHistory, type Router } from 'vue-router';
import { afterEach, expect, vi } from 'vitest';
import { mockServer, type MockServer } from '../../mock/server';
import { loggedInState, type State } from '../../mock/state';
import { session } from '../account/session';
import AppRoot from '../frame/AppRoot.vue';
import { consoleRouter } from '../router/router';
import { i18n, language } from '../words/language';

/** The console as a person has it open: in front of a server made from the contract. */
export interface OpenConsole {
  server: MockServer;
  router: Router;
}

let app: App | undefined;

afterEach(() => {
  app?.unmount();
  app = undefined;
  session.value = undefined;
  language.value = 'zh';
  vi.unstubAllGlobals();
});

/** Opens the console at an address. */
export async function openConsole(address: string, state: State = loggedInState()): Promise<OpenConsole> {
  const server = mockServer(state);
  vi.stubGlobal('fetch', (request: Request) => server.answer(request));
  const root = document.createElement('div');
  document.body.append(root);
  const router = consoleRouter(createMemoryHistory());
  app = createApp(AppRoot).use(i18n).use(router);
  void router.push(address);
  await router.isReady();
  app.mount(root);
  return { server, router };
}

/** Waits until an assertion holds; patient, for machines that do other things at the same time. */
export function eventually<T>(assertion: () => T): Promise<T> {
  return vi.waitFor(assertion, { timeout: 15_000, interval: 20 });
}

/** All that can be read now. */
export function seen(): string {
  return document.body.textContent;
}

/** Waits until a text can be read. */
export async function see(text: string): Promise<void> {
  await eventually(() => {
    expect(seen()).toContain(text);
  });
}

/** Waits until a text can no longer be read. */
export async function seeNot(text: string): Promise<void> {
  await eventually(() => {
    expect(seen()).not.toContain(text);
  });
}

/** Waits for the n-th element with this `data-test`, inside another one or anywhere. */
export async function part(name: string, inside: ParentNode = document, n = 0): Promise<HTMLElement> {
  return eventually(() => {
    const found = inside.querySelectorAll<HTMLElement>(`[data-test="${name}"]`)[n];
    expect(found, `data-test="${name}" (${String(n)})`).toBeDefined();
    return found as HTMLElement;
  });
}

/** Clicks the part with this `data-test`, once it can be clicked. */
export async function click(name: string, inside?: ParentNode, n = 0): Promise<void> {
  const button = await part(name, inside, n);
  await eventually(() => {
    expect(button.hasAttribute('disabled')).toBe(false);
  });
  button.click();
}

/** Types into the part with this `data-test`, or the field in it. */
export async function type(name: string, text: string): Promise<void> {
  const found = await part(name);
  const field = found.matches('input, textarea') ? found : found.querySelector<HTMLElement>('input, textarea');
  const input = field as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Waits until the server was asked to change something. */
export async function changed(server: MockServer, call: string): Promise<void> {
  await eventually(() => {
    expect(server.changes).toContain(call);
  });
}

import { accountsRoutes } from './accounts.ts';
import { accountRoutes } from './account.ts';
import { bookingRoutes } from './bookings.ts';
import { calendarRoutes } from './calendars.ts';
import { emergencyRoutes } from './emergency.ts';
import { libraryRoutes } from './library.ts';
import { playlistRoutes } from './playlists.ts';
import { playRoutes } from './plays.ts';
import { previewRoutes } from './preview.ts';
import { nothing, notFound, problem, type Route } from './route.ts';
import { screenRoutes } from './screens.ts';
import { sourceRoutes } from './sources.ts';
import { unitRoutes } from './units.ts';
import { sampleState, type State } from './state.ts';

/** A server made from the contract that keeps its state in memory: for component tests and `--mode mock`. */
export interface MockServer {
  state: State;
  /** Every changing call so far, such as `PUT /playlists/p1`. */
  changes: string[];
  answer: (request: Request) => Promise<Response>;
}

const routes: Route[] = [
  ...accountRoutes,
  ...accountsRoutes,
  ...unitRoutes,
  ...bookingRoutes,
  ...calendarRoutes,
  ...screenRoutes,
  ...libraryRoutes,
  ...playlistRoutes,
  ...previewRoutes,
  ...playRoutes,
  ...sourceRoutes,
  ...emergencyRoutes,
];

const open = ['/session', '/links/'];

function match(pattern: string, path: string): string[] | undefined {
  const found = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '([^/]+)')}$`).exec(path);
  return found?.slice(1).map(decodeURIComponent);
}

function loggedOut(): Response {
  return problem(401, 'NOT_LOGGED_IN', {
    title: '请先登录',
    titleEn: 'Log in first',
    detail: '登录后再试。',
    detailEn: 'Log in and try again.',
  });
}

/** A server with the given state. */
export function mockServer(state: State = sampleState(Date.now())): MockServer {
  const changes: string[] = [];

  async function answer(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const path = url.pathname.replace(/^\/api/, '');
    if (request.method !== 'GET') {
      if (!/\/(preview|match)$/.test(path)) {
        changes.push(`${request.method} ${path}`);
      }
      if (!/^(application\/json|multipart\/form-data)/.test(request.headers.get('Content-Type') ?? '')) {
        return nothing(415);
      }
    }
    if (state.session === undefined && !open.some((prefix) => path.startsWith(prefix))) {
      return loggedOut();
    }
    for (const [method, pattern, handler] of routes) {
      const found = method === request.method ? match(pattern, path) : undefined;
      if (found !== undefined) {
        return handler({
          state,
          path: found,
          query: url.searchParams,
          json: <T>() => request.json() as Promise<T>,
          form: () => request.formData(),
        });
      }
    }
    return notFound();
  }

  return { state, changes, answer };
}

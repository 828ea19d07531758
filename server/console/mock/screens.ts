import type { NewScreen, Screen } from '../src/api/types';
import { screenPicture } from './pictures.ts';
import { json, notFound, nothing, page, problem, svg, type Call, type Route } from './route.ts';
import { usualTraits } from './sampleScreens.ts';

function withScreen(call: Call, then: (screen: Screen) => Response | Promise<Response>): Response | Promise<Response> {
  const screen = call.state.screens.find(({ id }) => id === call.path[0]);
  return screen === undefined ? notFound() : then(screen);
}

async function claim({ state, json: body }: Call, screen: Screen): Promise<Response> {
  const { code } = await body<{ code: string }>();
  if (!state.codes.delete(code)) {
    return problem(404, 'CODE_UNKNOWN', {
      title: '没有播放端显示这个配对码',
      titleEn: 'No player shows this code',
      detail: '请核对屏幕上的 8 位配对码；播放端重启后配对码会变。',
      detailEn: 'Check the 8 letters on the screen; the code changes when the player restarts.',
    });
  }
  screen.state = 'WAITING';
  return json(screen);
}

function release(screen: Screen): Response {
  screen.state = 'UNCLAIMED';
  delete screen.now;
  delete screen.lastSeen;
  return nothing();
}

/** Audiences, screens, their players and pictures. */
export const screenRoutes: Route[] = [
  [
    'GET',
    '/audiences',
    () =>
      json([
        { id: 'elders', zh: '老年人', en: 'Elders' },
        { id: 'young-people', zh: '青少年', en: 'Children and young people' },
      ]),
  ],
  ['GET', '/screens', ({ state, query }) => json(page(state.screens, query.get('after'), 4))],
  [
    'POST',
    '/screens',
    async ({ state, json: body }) => {
      const draft = await body<NewScreen>();
      const unit = state.units.find(({ id }) => id === draft.unit);
      const screen: Screen = {
        ...draft,
        zone: draft.zone ?? 'Asia/Shanghai',
        traits: draft.traits ?? usualTraits,
        id: `screen-${String(state.screens.length)}`,
        unitName: { zh: unit?.zh ?? '', en: unit?.en ?? '' },
        state: 'UNCLAIMED',
      };
      state.screens.push(screen);
      return json(screen, 201);
    },
  ],
  ['GET', '/screens/*', (call) => withScreen(call, json)],
  [
    'PUT',
    '/screens/*',
    (call) => withScreen(call, async (screen) => json(Object.assign(screen, await call.json<NewScreen>()))),
  ],
  ['PUT', '/screens/*/device', (call) => withScreen(call, (screen) => claim(call, screen))],
  ['DELETE', '/screens/*/device', (call) => withScreen(call, release)],
  ['GET', '/screens/*/screenshot', (call) => withScreen(call, (screen) => svg(screenPicture(screen)))],
  ['POST', '/screens/*/screenshot', (call) => withScreen(call, () => nothing(202))],
];

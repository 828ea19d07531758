import type { NewSource, Source } from '../src/api/types';
import { json, notFound, nothing, page, problem, type Call, type Route } from './route.ts';

function withSource(call: Call, then: (source: Source) => Response): Response {
  const source = call.state.sources.find(({ id }) => id === call.path[0]);
  return source === undefined ? notFound() : then(source);
}

async function add({ state, json: body }: Call): Promise<Response> {
  const draft = await body<NewSource>();
  if (state.sources.some(({ url }) => url === draft.url)) {
    return problem(409, 'SOURCE_EXISTS', {
      title: '这个地址已经添加过了',
      titleEn: 'This address was added before',
      detail: '请在列表里找到它，不必再添加。',
      detailEn: 'Find it in the list; it need not be added again.',
    });
  }
  const source: Source = {
    ...draft,
    id: `source-${String(state.sources.length)}`,
    intervalMinutes: 60,
    running: true,
    taken: 0,
    refused: 0,
    withdrawn: false,
  };
  state.sources.push(source);
  return json(source, 201);
}

function harvest({ state }: Call, source: Source): Response {
  source.running = true;
  setTimeout(() => {
    source.running = false;
    source.lastRun = state.now();
  }, 4_000);
  return nothing(202);
}

/** Sources and what became of their entries. */
export const sourceRoutes: Route[] = [
  ['GET', '/sources', ({ state }) => json(state.sources)],
  ['POST', '/sources', add],
  ['GET', '/sources/*', (call) => withSource(call, json)],
  [
    'PUT',
    '/sources/*/trust',
    async (call) => {
      const { trusted } = await call.json<{ trusted: boolean }>();
      return withSource(call, (source) => json(Object.assign(source, { trusted })));
    },
  ],
  ['POST', '/sources/*/harvest', (call) => withSource(call, (source) => harvest(call, source))],
  [
    'GET',
    '/sources/*/entries',
    (call) =>
      withSource(call, (source) =>
        json(page(source.id === 'starter' ? call.state.entries : [], call.query.get('after'), 4)),
      ),
  ],
];

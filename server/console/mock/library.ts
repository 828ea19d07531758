import type { Item, NewNotice } from '../src/api/types';
import { itemPicture } from './pictures.ts';
import { json, notFound, page, problem, svg, type Call, type Route } from './route.ts';
import { ownSource } from './sampleItems.ts';

function newItem(call: Call, words: Partial<Item> & Pick<Item, 'kind' | 'title' | 'duration'>): Response {
  const { state } = call;
  const item: Item = {
    id: `item-${String(state.items.length)}`,
    summary: '',
    credit: '',
    bytes: 120_000,
    source: ownSource,
    sourceName: '本机构',
    topics: [],
    approvedBy: 'admin',
    addedAt: state.now(),
    withdrawn: false,
    ...words,
  };
  state.items.unshift(item);
  return json(item, 201);
}

async function upload(call: Call): Promise<Response> {
  const form = await call.form();
  const file = form.get('file') as File;
  if (!/^(image\/(jpeg|png)|video\/mp4)$/.test(file.type)) {
    return problem(422, 'MEDIA_TYPE_REFUSED', {
      title: '不支持这种文件',
      titleEn: 'This kind of file is not supported',
      detail: '请上传 JPEG、PNG 图片或 MP4（H.264）视频。',
      detailEn: 'Upload a JPEG or PNG picture, or an MP4 (H.264) video.',
    });
  }
  const text = (name: string): string => String(form.get(name) ?? '');
  return newItem(call, {
    kind: file.type.startsWith('image/') ? 'IMAGE' : 'VIDEO',
    title: text('title'),
    credit: text('credit'),
    duration: 15_000,
    bytes: file.size,
  });
}

/** Items, their pictures, uploads and notices. */
export const libraryRoutes: Route[] = [
  ['GET', '/topics', ({ state }) => json(state.items.flatMap(({ topics }) => topics))],
  [
    'GET',
    '/items',
    ({ state, query }) => {
      const kind = query.get('kind');
      const found = state.items.filter(
        (item) => (kind === null || item.kind === kind) && item.title.includes(query.get('text') ?? ''),
      );
      return json(page(found, query.get('after'), 6));
    },
  ],
  ['POST', '/items', upload],
  [
    'GET',
    '/items/*',
    ({ state, path }) => {
      const item = state.items.find(({ id }) => id === path[0]);
      return item === undefined ? notFound() : json(item);
    },
  ],
  [
    'GET',
    '/items/*/thumbnail',
    ({ state, path }) => {
      const item = state.items.find(({ id }) => id === path[0]);
      return item === undefined || item.kind === 'NOTICE' ? notFound() : svg(itemPicture(item));
    },
  ],
  [
    'POST',
    '/notices',
    async (call) => {
      const { title, text, seconds } = await call.json<NewNotice>();
      return newItem(call, { kind: 'NOTICE', title, summary: text, duration: seconds * 1_000 });
    },
  ],
];

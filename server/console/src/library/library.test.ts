import { expect, test } from 'vitest';
import { loggedInState } from '../../mock/state';
import type { Item } from '../api/types';
import { click, eventually, openConsole, part, see, seeNot, seen, type } from '../testing/console';
import { answerUploads } from '../testing/upload';
import { itemKinds } from './kindLook';
import words from './zh.json';

async function choose(file: File): Promise<void> {
  const input = await part('upload-file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('cards tell kind, length, authority, topic and source; more come on demand', async () => {
  await openConsole('/library');
  const card = await part('item-card');
  expect(card.textContent).toMatch(
    /视频.*30 秒.*七步洗手法：洗够二十秒.*依据：国家卫生健康委员会.*卫生健康.*启动内容库/s,
  );
  expect(seen()).not.toContain('野生蘑菇');
  await click('more');
  await see('野生蘑菇不采、不买、不吃');
});

test('items can be narrowed down to each kind that there is, and each has a name and a picture', async () => {
  const state = loggedInState();
  const [sample] = state.items;
  state.items = itemKinds.map((kind) => ({ ...sample, id: kind, kind, title: `一项 ${kind}` }) as Item);
  await openConsole('/library', state);
  for (const kind of itemKinds) {
    await click(`choice-${kind}`);
    await eventually(() => {
      const cards = [...document.querySelectorAll<HTMLElement>('[data-test="item-card"]')];
      expect(cards.map(({ dataset }) => dataset.item)).toEqual([kind]);
      expect(cards[0]?.textContent).toContain(words.kind[kind]);
    });
  }
});

test('kind and text narrow the library down and stand in the address', async () => {
  const { router } = await openConsole('/library?kind=ARTICLE');
  await see('心脏骤停的黄金四分钟');
  expect(seen()).not.toContain('七步洗手法');
  await type('item-search', '盐');
  await seeNot('心脏骤停的黄金四分钟');
  await eventually(() => {
    expect(router.currentRoute.value.query).toEqual({ kind: 'ARTICLE', text: '盐' });
  });
});

test('in English an item has its topics, and what is added by hand its source, in English', async () => {
  await openConsole('/library');
  await click('language-en');
  await see('Health and hygiene');
  await click('more');
  await see('This organisation');
});

test('an item opens with all that is known of it', async () => {
  const { router } = await openConsole('/library');
  await click('item-card');
  await see('https://content.example/hands');
  expect(seen()).toContain('可信内容源：启动内容库');
  expect(router.currentRoute.value.query).toEqual({ item: 'hands' });
});

test('a picture is uploaded under the name of its file', async () => {
  const { server } = await openConsole('/library');
  answerUploads(server);
  await click('upload-open');
  await choose(new File(['x'], '消防通道.png', { type: 'image/png' }));
  await eventually(async () => {
    expect(((await part('upload-title')) as HTMLInputElement).value).toBe('消防通道');
  });
  await type('upload-credit', '社区消防站');
  await click('upload-submit');
  await see('“消防通道”已加入内容库。');
  expect(server.state.items[0]).toMatchObject({ kind: 'IMAGE', title: '消防通道', credit: '社区消防站' });
});

test('a file of another kind is refused in the dialog', async () => {
  const { server } = await openConsole('/library');
  answerUploads(server);
  await click('upload-open');
  await choose(new File(['x'], '课件.pptx', { type: 'application/zip' }));
  await type('upload-title', '课件');
  await click('upload-submit');
  await see('不支持这种文件');
  expect(seen()).toContain('请上传 JPEG、PNG 图片或 MP4（H.264）视频。');
});

test('a notice shows in the preview while it is written, and is added', async () => {
  const { server } = await openConsole('/library');
  await click('notice-open');
  await see('标题会显示在这里');
  await type('notice-title', '停水通知');
  await type('notice-text', '周二上午停水。');
  await see('停水通知');
  expect(seen()).not.toContain('标题会显示在这里');
  await click('notice-submit');
  await see('通知“停水通知”已加入内容库。');
  expect(server.state.items[0]).toMatchObject({ kind: 'NOTICE', duration: 10_000 });
});

test('an empty library says where content comes from', async () => {
  await openConsole('/library', { ...loggedInState(), items: [] });
  await see('添加一个内容源，系统会自动采集');
});

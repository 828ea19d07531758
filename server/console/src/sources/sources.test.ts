import { expect, test } from 'vitest';
import { loggedInState } from '../../mock/state';
import { changed, click, openConsole, part, see, seen, type } from '../testing/console';

test('each source says how its last harvest went', async () => {
  await openConsole('/sources');
  expect((await part('source-row')).textContent).toMatch(/启动内容库.*正常.*可信内容源.*已采用\s*9.*被退回\s*2/s);
  expect((await part('source-row', document, 1)).textContent).toMatch(/采集失败.*而是网页。请向对方要/s);
  await click('language-en');
  await see('Ask the provider for the address of the feed.');
});

test('refused entries say why, with the code, in both languages', async () => {
  await openConsole('/sources/starter');
  await see('图片有 30000 × 30000 像素');
  expect(seen()).toContain('PICTURE_TOO_LARGE');
  await click('more');
  await see('等待处理');
  await click('language-en');
  await see('Provide a smaller one.');
});

test('trusting a source says what follows and asks first', async () => {
  const { server } = await openConsole('/sources/city');
  await click('source-trust');
  await see('信任“市科协科普资源”？');
  expect(server.changes).toEqual([]);
  document.querySelector<HTMLElement>('.confirm-yes')?.click();
  await changed(server, 'PUT /sources/city/trust');
  await see('取消可信');
});

test('a harvest is begun at once', async () => {
  const { server } = await openConsole('/sources/starter');
  await click('source-harvest');
  await changed(server, 'POST /sources/starter/harvest');
  await see('正在采集…');
});

test('a source is added, trusted only when that is switched on', async () => {
  const { server } = await openConsole('/sources');
  await click('source-add');
  await type('source-name', '区科协');
  await type('source-url', ' https://district.example/feed.xml ');
  await click('source-submit');
  await see('已添加“区科协”，正在第一次采集。');
  expect(server.state.sources.at(-1)).toMatchObject({ url: 'https://district.example/feed.xml', trusted: false });
});

test('an address that is there already is refused', async () => {
  await openConsole('/sources');
  await click('source-add');
  await type('source-name', '再来一次');
  await type('source-url', 'http://127.0.0.1:8471/feed.xml');
  await click('source-submit');
  await see('这个地址已经添加过了');
});

test('without sources the page says what to do', async () => {
  await openConsole('/sources', { ...loggedInState(), sources: [] });
  await see('添加一个订阅源地址，系统就会定时采集它的内容。');
});

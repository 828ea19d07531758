import { expect, test } from 'vitest';
import type { MockServer } from '../../mock/server';
import { dayOf } from '../words/time';
import { changed, click, eventually, openConsole, part, see, seeNot, seen, type } from '../testing/console';

async function order(): Promise<(string | undefined)[]> {
  await part('playlist-entry');
  return [...document.querySelectorAll<HTMLElement>('[data-test="playlist-entry"]')].map(({ dataset }) => dataset.item);
}

async function ordered(...items: string[]): Promise<void> {
  await eventually(async () => {
    expect(await order()).toEqual(items);
  });
}

function kept(server: MockServer, id: string) {
  return server.state.playlists.find((playlist) => playlist.id === id);
}

test('the list says which playlists are on how many screens and which have changes', async () => {
  await openConsole('/playlists');
  const row = async (n: number): Promise<string> => (await part('playlist-row', document, n)).textContent;
  expect(await row(0)).toMatch(/每日科普.*4 项内容.*一轮 1 分 35 秒.*已到达 2 \/ 3 块屏幕/s);
  expect(await row(1)).toContain('有修改未发布');
  expect(await row(2)).toContain('未发布');
});

test('two items are swapped with the button and published again in one step', async () => {
  const { server } = await openConsole('/playlists/daily');
  await ordered('hands', 'gas', 'leftovers', 'cpr');
  expect((await part('save-and-publish')).textContent).toContain('已是最新发布');
  await click('entry-down', await part('playlist-entry'));
  await ordered('gas', 'hands', 'leftovers', 'cpr');
  await see('有修改未保存');
  await click('save-and-publish');
  await see('已发布。');
  expect(server.changes).toEqual(['PUT /playlists/daily', 'PUT /playlists/daily/publication']);
  expect(kept(server, 'daily')?.published).toEqual(['gas', 'hands', 'leftovers', 'cpr']);
  expect(kept(server, 'daily')?.publication).toMatchObject({ firstDay: '2026-11-20', weight: 100 });
  await seeNot('有修改未保存');
});

test('a moved entry keeps the focus, and its new place is told', async () => {
  await openConsole('/playlists/daily');
  await click('entry-down', await part('playlist-entry'));
  await eventually(() => {
    expect(document.activeElement?.closest<HTMLElement>('[data-test="playlist-entry"]')?.dataset.item).toBe('hands');
  });
  expect(seen()).toContain('“七步洗手法：洗够二十秒”已移到第 2 位');
});

test('items are added from the library, by button or by dragging, and removed', async () => {
  await openConsole('/playlists/draft');
  await ordered('quake');
  await click('picker-add', undefined, 1);
  await ordered('quake', 'gas');
  expect((await part('playlist-round')).textContent).toBe('一轮 1 分钟');
  const dragged = await part('picker-item', document, 0);
  dragged.dispatchEvent(new Event('dragstart', { bubbles: true }));
  const panel = (await part('playlist-entry')).parentElement;
  panel?.dispatchEvent(new Event('dragover', { bubbles: true, cancelable: true }));
  panel?.dispatchEvent(new Event('drop', { bubbles: true }));
  await ordered('quake', 'gas', 'hands');
  await click('entry-remove', await part('playlist-entry', document, 1));
  await ordered('quake', 'hands');
});

test('a playlist is published for the first time on chosen screens from today on', async () => {
  const { server } = await openConsole('/playlists/draft');
  await click('publish-open');
  expect((await part('publish-submit')).hasAttribute('disabled')).toBe(true);
  await eventually(() => {
    expect(document.querySelectorAll('[data-test="publish-screen"]')).toHaveLength(6);
  });
  (await part('publish-screen', document, 1)).querySelector('input')?.click();
  await see('发布到 1 块屏幕');
  await click('publish-submit');
  await see('从屏幕撤下');
  expect(kept(server, 'draft')?.publication).toMatchObject({
    screens: ['spring-terminal'],
    layer: 'REGULAR',
    weight: 100,
    firstDay: dayOf(Date.now()),
  });
});

test('when somebody else saved in between, nothing is lost without being asked', async () => {
  const { server } = await openConsole('/playlists/draft');
  await ordered('quake');
  await click('picker-add');
  await ordered('quake', 'hands');
  Object.assign(kept(server, 'draft') ?? {}, { version: 9, entries: ['cpr'] });
  await click('playlist-save');
  await see('别人刚刚保存过这个播放列表');
  await ordered('quake', 'hands');
  await click('playlist-newest');
  await ordered('cpr');
});

test('unsaved changes are not left without asking', async () => {
  const { router } = await openConsole('/playlists/draft');
  await ordered('quake');
  await click('picker-add');
  await click('menu-screens');
  await see('现在离开，刚才的修改会丢失。');
  expect(router.currentRoute.value.name).toBe('playlist');
  document.querySelector<HTMLElement>('.confirm-yes')?.click();
  await eventually(() => {
    expect(router.currentRoute.value.name).toBe('screens');
  });
});

test('taking a playlist off the screens tells what will change and asks first', async () => {
  const { server } = await openConsole('/playlists/daily');
  await click('take-off');
  await see('把“每日科普”从所有屏幕撤下？');
  await see('撤下后有什么变化');
  await see('“七步洗手法：洗够二十秒”换成待机画面');
  await click('take-off-submit');
  await changed(server, 'DELETE /playlists/daily/publication');
  await part('publish-open');
});

test('a new playlist opens for editing', async () => {
  const { router } = await openConsole('/playlists');
  await click('playlist-add');
  await type('playlist-new-name', '春节安全');
  await click('playlist-new-submit');
  await see('还没有内容。从内容库里点加号，或把内容拖到这里。');
  expect(router.currentRoute.value.params).toEqual({ playlist: 'playlist-3' });
});

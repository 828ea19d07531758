import { expect, test } from 'vitest';
import { loggedInState } from '../../mock/state';
import { changed, click, eventually, openConsole, part, see, seeNot, seen, type } from '../testing/console';

async function card(screen: string): Promise<HTMLElement> {
  return eventually(() => {
    const found = document.querySelector<HTMLElement>(`[data-test="screen-card"][data-screen="${screen}"]`);
    expect(found).not.toBeNull();
    return found as HTMLElement;
  });
}

function comeBack(): void {
  document.dispatchEvent(new Event('visibilitychange'));
}

test('every screen says its state, its programme and its place in words', async () => {
  await openConsole('/screens');
  expect((await card('square-screen')).textContent).toMatch(/在线\s*节目已更新/);
  expect((await card('spring-terminal')).textContent).toMatch(/在线\s*节目更新中/);
  expect((await card('garden-gallery')).textContent).toContain('汇报延迟');
  expect((await card('lantern-school')).textContent).toContain('请检查电源和网络');
  expect((await card('clinic')).textContent).toContain('等待连接');
  expect((await card('gate')).textContent).toContain('未认领');
  expect((await card('gate')).textContent).toContain('荷塘示范街道 › 春晓示范社区 › 春晓花园');
});

test('what plays now and a new state appear without a reload', async () => {
  const { server } = await openConsole('/screens');
  const square = await card('square-screen');
  expect(square.textContent).toContain('七步洗手法：洗够二十秒');
  Object.assign(server.state.screens[0] ?? {}, { state: 'OFFLINE' });
  comeBack();
  await eventually(() => {
    expect(square.textContent).toContain('离线');
  });
});

test('a player is claimed by its pairing code, typed in lower case with a space', async () => {
  const { server } = await openConsole('/screens');
  await click('claim-open', await card('gate'));
  await type('claim-code', '7k2m 9qxd');
  expect((await part('claim-code')).closest('form')?.querySelector('input')?.value).toBe('7K2M-9QXD');
  await click('claim-submit');
  await changed(server, 'PUT /screens/gate/device');
  await see('“春晓花园东门竖屏”已认领播放端。');
  await eventually(async () => {
    expect((await card('gate')).textContent).toContain('等待连接');
  });
});

test('a code that no player shows is refused with what to do', async () => {
  await openConsole('/screens');
  await click('claim-open', await card('gate'));
  await type('claim-code', 'AAAA-BBBB');
  await click('claim-submit');
  await see('没有播放端显示这个配对码');
  expect(seen()).toContain('请核对屏幕上的 8 位配对码');
});

test('a screen is added with its unit and size, and asks for its player at once', async () => {
  const { server } = await openConsole('/screens');
  await click('screen-add');
  await type('screen-name', '示范广场新屏');
  (await part('screen-unit')).querySelector('input')?.click();
  const unit = await eventually(() => {
    const nodes = [...document.querySelectorAll<HTMLElement>('.unit-options .el-select-dropdown__item')];
    const found = nodes.find((node) => node.textContent.trim() === '春晓示范社区');
    expect(found).toBeDefined();
    return found as HTMLElement;
  });
  unit.click();
  await click('screen-submit');
  await see('为“示范广场新屏”认领播放端');
  expect(server.state.screens.at(-1)).toMatchObject({
    name: '示范广场新屏',
    unit: 'spring-community',
    kind: 'STATION_TERMINAL',
    width: 1920,
    height: 1080,
  });
});

test('releasing a player asks first', async () => {
  const { server } = await openConsole('/screens');
  await click('screen-details', await card('garden-gallery'));
  await click('release');
  await see('解除“春晓花园电子科普画廊”的播放端？');
  expect(server.changes).toEqual([]);
  document.querySelector<HTMLElement>('.confirm-yes')?.click();
  await changed(server, 'DELETE /screens/garden-gallery/device');
});

test('the details list the faults that the player reports', async () => {
  await openConsole('/screens');
  await click('screen-details', await card('garden-gallery'));
  await see('磁盘上的文件损坏，会重新下载');
  expect(seen()).toContain('BLOB_DAMAGED a3f0…91.mp4，3 次');
  expect(seen()).toContain('1080 × 1920 · 竖屏');
});

test('a screenshot is asked for once and waited for', async () => {
  const { server } = await openConsole('/screens');
  const square = await card('square-screen');
  await click('screenshot-ask', square);
  await changed(server, 'POST /screens/square-screen/screenshot');
  await eventually(() => {
    expect(square.textContent).toContain('等待截图…');
  });
  Object.assign(server.state.screens[0] ?? {}, { screenshotAt: Date.now() });
  comeBack();
  await eventually(() => {
    expect(square.textContent).not.toContain('等待截图…');
  });
});

test('state and text narrow the list down and stand in the address', async () => {
  const { router } = await openConsole('/screens?state=OFFLINE');
  await see('灯火社区学校科普e站');
  expect(seen()).not.toContain('荷塘广场全媒体科普大屏');
  await click('choice-all');
  await type('screen-search', '春晓花园');
  await seeNot('灯火社区学校科普e站');
  await see('春晓花园电子科普画廊');
  expect(router.currentRoute.value.query).toEqual({ text: '春晓花园' });
});

test('an empty installation says what to do', async () => {
  await openConsole('/screens', { ...loggedInState(), screens: [] });
  await see('先添加一块屏幕，再用播放端上显示的配对码把它连上来。');
});

import { expect, test } from 'vitest';
import { loggedInState } from '../../mock/state';
import { click, eventually, openConsole, part, see, seen } from '../testing/console';
import { reasonWords } from './reason';

/** Noon in Shanghai, so that the sample hour lies within one day. */
const noon = Date.UTC(2026, 10, 22, 4);

function stateAtNoon() {
  return { ...loggedInState(noon), now: () => noon };
}

async function total(state: string): Promise<string> {
  await part('play-total');
  return document.querySelector(`[data-test="play-total"][data-state="${state}"]`)?.textContent ?? '';
}

test('today is shown first, newest play on top, in the zone of the screens, with seconds', async () => {
  await openConsole('/plays', stateAtNoon());
  const play = await part('play');
  expect(play.textContent).toMatch(/11:59:26–11:59:56.*七步洗手法：洗够二十秒.*30 秒.*完成.*暂计/s);
  expect(seen()).toContain('时间均为北京时间');
});

test('the totals say in words what each state means', async () => {
  await openConsole('/plays', stateAtNoon());
  expect(await total('COUNTED')).toMatch(/计入\s*254 次\s*共 1 小时 40 分\s*记录完整，有播放端的签名。/);
  expect(await total('PROVISIONAL')).toContain('播放端已报告，还没有签名');
  expect(await total('UNSURE')).toContain('时钟没有校准');
  expect(await total('QUARANTINED')).toContain('不计入统计');
  expect(seen()).toContain('有 2 次没有播成');
});

test('the filters stand in the address and in the address of the export', async () => {
  await openConsole('/plays?day=2026-11-22&screen=square-screen&item=gas', stateAtNoon());
  await part('play');
  const shown = [...document.querySelectorAll<HTMLElement>('[data-test="play"]')];
  expect(new Set(shown.map(({ dataset }) => `${dataset.screen ?? ''} ${dataset.item ?? ''}`))).toEqual(
    new Set(['square-screen gas']),
  );
  expect((await part('plays-export')).getAttribute('href')).toBe(
    '/api/plays.csv?day=2026-11-22&screen=square-screen&item=gas',
  );
  await see('闻到燃气味，先开窗，不开灯');
  await see('荷塘广场全媒体科普大屏');
});

test('more plays come page by page', async () => {
  await openConsole('/plays', stateAtNoon());
  await part('play', document, 49);
  expect(document.querySelectorAll('[data-test="play"]')).toHaveLength(50);
  await click('more');
  await part('play', document, 99);
});

test('what was not shown as planned, and what is not credible, says why in words', async () => {
  await openConsole('/plays', stateAtNoon());
  await see('视频文件无法解码');
  expect(seen()).toContain('与已计入的记录时间重叠');
  expect(reasonWords('a-code-of-tomorrow')).toBe('a-code-of-tomorrow');
});

test('the items played most are drawn and told', async () => {
  await openConsole('/plays', stateAtNoon());
  const chart = await part('plays-chart');
  await eventually(() => {
    expect(chart.textContent).toContain('心脏骤停的黄金四分钟 70 次');
  });
});

test('a day without plays says what to check', async () => {
  await openConsole('/plays?day=2026-01-01', stateAtNoon());
  await see('2026-01-01 没有播放记录');
  await see('播放端是否在线');
  await click('language-en');
  await see('No plays on 2026-01-01');
});

import { expect, test } from 'vitest';
import { loggedInState } from '../../mock/state';
import type { PictureChange, Preview, PreviewGroup } from '../api/types';
import { click, eventually, openConsole, part, see, seeNot } from '../testing/console';
import { language } from '../words/language';
import { changeWords, movedOf, playlistRows, screenWords, whenOf } from './preview';

const now = Date.parse('2026-11-23T10:05:00+08:00');
const day = 86_400_000;
const preview: Preview = { from: now, to: now + 7 * day, groups: [], groupsLeftOff: 0, screensLeftOff: 0 };
const none = { before: 0, after: 0, beforeShare: 0, afterShare: 0 };
const group: PreviewGroup = {
  screens: [],
  items: [],
  itemsLeftOff: 0,
  bookings: [],
  bookingsLeftOff: 0,
  idle: none,
  changes: [],
  moreChanges: false,
  changedMillis: 0,
};

function shown(title: string): PictureChange['before'] {
  return { item: title, title };
}

test('an instant is told as people say it', () => {
  expect(whenOf(now, now)).toBe('今天 10:05');
  expect(whenOf(now + 14 * 3_600_000, now)).toBe('明天 00:05');
  expect(whenOf(now + 3 * day, now)).toBe('2026-11-26 10:05');
});

test('a change is told with what was shown and what will be', () => {
  const whole = { from: now, to: preview.to };
  const words = (change: Partial<PictureChange>): string => changeWords({ ...whole, ...change }, preview);
  expect(words({ before: shown('甲'), after: shown('乙') })).toBe('今天 10:05 起：“甲”换成“乙”');
  expect(words({ after: shown('乙') })).toBe('今天 10:05 起：待机画面换成“乙”');
  expect(words({ before: shown('甲') })).toBe('今天 10:05 起：“甲”换成待机画面');
  expect(words({ before: shown('甲'), after: shown('甲') })).toBe('今天 10:05 起：“甲”换个时间播');
  expect(words({ to: now + 3_600_000, after: shown('乙') })).toBe('今天 10:05 至 11:05：待机画面换成“乙”');
  expect(words({ to: now + day, after: shown('乙') })).toBe('今天 10:05 至 明天 10:05：待机画面换成“乙”');
  language.value = 'en';
  expect(words({ before: shown('A'), after: shown('B') })).toBe('Today 10:05 on: “A” gives way to “B”');
  language.value = 'zh';
});

test('times are told a day, and the idle card only where it is seen', () => {
  const booking = { booking: 'b', playlist: 'p', name: '每日科普' };
  const airtime = { ...none, before: 14 * 3_600_000, after: 7 * 3_600_000 };
  const rows = playlistRows({ ...group, bookings: [{ ...booking, airtime }] }, 7);
  expect(rows).toEqual([{ key: 'p', name: '每日科普', before: 7_200_000, after: 3_600_000 }]);
  expect(rows.map(movedOf)).toEqual(['−1 小时']);
  const both = [booking, { ...booking, booking: 'c' }].map((each) => ({ ...each, airtime }));
  expect(playlistRows({ ...group, bookings: both }, 7).map(movedOf)).toEqual(['−2 小时']);
  const idle = playlistRows({ ...group, idle: { ...none, after: 7 * 60_000 } }, 7);
  expect(idle.map(({ name }) => name)).toEqual(['待机画面']);
  expect(idle.map(movedOf)).toEqual(['+1 分钟']);
});

test('many screens are told by a few names and their number', () => {
  const named = (many: number): PreviewGroup => ({
    ...group,
    screens: [...Array(many).keys()].map((n) => ({ id: String(n), name: `屏${String(n)}` })),
  });
  expect(screenWords(named(2))).toBe('屏0、屏1');
  expect(screenWords(named(12))).toBe('屏0、屏1、屏2 等 12 块屏幕');
});

async function choose(n: number): Promise<void> {
  (await part('publish-screen', document, n)).querySelector('input')?.click();
}

test('before publishing, each group of screens tells what it will show more and less of', async () => {
  await openConsole('/playlists/draft');
  await click('publish-open');
  await see('选好屏幕和日期，这里就会算出变化。');
  await choose(1);
  const row = await eventually(() => {
    const found = document.querySelector('[data-test="preview-row"][data-row="quake"]');
    expect(found?.textContent).toContain('+12 小时');
    return found;
  });
  expect(row?.textContent).toMatch(/—.*12 小时/s);
  expect((await part('preview-change')).textContent).toContain('换成');
  await choose(5);
  await part('preview-group', document, 1);
  await choose(1);
  await choose(5);
  await see('选好屏幕和日期，这里就会算出变化。');
  await seeNot('+12 小时');
});

test('a longer time can be looked at, and unsaved changes are part of what is looked at', async () => {
  const { server } = await openConsole('/playlists/daily');
  await click('entry-remove', await part('playlist-entry'));
  const asked: string[] = [];
  const answer = server.answer;
  server.answer = (request) => {
    if (request.url.endsWith('/preview')) {
      void request
        .clone()
        .text()
        .then((body) => asked.push(body));
    }
    return answer(request);
  };
  await click('publish-settings');
  await eventually(() => {
    expect(asked.at(-1)).toContain('"entries":["gas","leftovers","cpr"]');
    expect(asked.at(-1)).toContain('"days":7');
  });
  (await part('preview-days-31')).querySelector('input')?.click();
  await eventually(() => {
    expect(asked.at(-1)).toContain('"days":31');
  });
});

test('a long list begins with what changes most, and can be shown whole', async () => {
  const state = loggedInState();
  const draft = state.playlists.find(({ id }) => id === 'draft');
  Object.assign(draft ?? {}, { entries: state.items.slice(0, 8).map(({ id }) => id) });
  await openConsole('/playlists/draft', state);
  await click('publish-open');
  await choose(5);
  await part('preview-all');
  const rows = (): number => document.querySelectorAll('[data-test="preview-row"]').length;
  const few = rows();
  await click('preview-all');
  await eventually(() => {
    expect(rows()).toBe(few + 2);
  });
});

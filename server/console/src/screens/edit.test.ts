import { expect, test } from 'vitest';
import { sampleScreens, usualTraits } from '../../mock/sampleScreens';
import type { Screen } from '../api/types';
import { changed, click, eventually, openConsole, part, see, seen, type } from '../testing/console';
import { canBeSaved, draftOf } from './draft';
import { hoursOf, rowsOf } from './traits';

const workdays = ['MONDAY', 'TUESDAY'] as const;

async function edit(screen: string): Promise<void> {
  const card = await eventually(() => {
    const found = document.querySelector<HTMLElement>(`[data-test="screen-card"][data-screen="${screen}"]`);
    expect(found).not.toBeNull();
    return found as HTMLElement;
  });
  await click('screen-details', card);
  await click('screen-edit');
}

test('hours that were typed and read again are the same hours', () => {
  const hours = [
    {
      days: [...workdays],
      intervals: [
        { from: 420, to: 720 },
        { from: 840, to: 1320 },
      ],
    },
    { days: ['SUNDAY' as const], intervals: [{ from: 1200, to: 1860 }] },
    { days: ['SATURDAY' as const], intervals: [{ from: 0, to: 1440 }] },
  ];
  expect(hoursOf(rowsOf(hours))).toEqual(hours);
});

test('days are sent in the order of the week, and of two rows that begin alike the longer counts', () => {
  const rows = [
    { days: [...workdays].reverse(), from: '20:00', to: '06:00' },
    { days: [...workdays], from: '20:00', to: '21:00' },
  ];
  expect(hoursOf(rows)).toEqual([{ days: workdays, intervals: [{ from: 1200, to: 1800 }] }]);
});

test('what is told of a screen can be changed, and the rest stays as it was', async () => {
  const { server } = await openConsole('/screens');
  await edit('square-screen');
  await see('节目的有效期为 7 天');
  expect((await part('edit-submit')).textContent).toContain('保存');
  await type('edit-name', '荷塘广场主屏 ');
  await click('power-add');
  await click('edit-submit');
  await changed(server, 'PUT /screens/square-screen');
  await see('已保存“荷塘广场主屏”');
  const screen = server.state.screens[0];
  expect(screen?.name).toBe('荷塘广场主屏');
  expect(screen?.traits.tags).toEqual(['广场', '室外']);
  expect(screen?.traits.settings.power).toHaveLength(2);
  expect(screen?.traits.settings.quiet).toEqual([{ days: ['MONDAY'], intervals: [{ from: 1200, to: 1860 }] }]);
});

test('a screen of which nothing was told is sent without station and sync group', async () => {
  const { server } = await openConsole('/screens');
  await edit('gate');
  await see('全天开屏。');
  expect(seen()).toContain('没有静音时间。');
  await click('edit-submit');
  await changed(server, 'PUT /screens/gate');
  await eventually(() => {
    expect(server.state.screens.find(({ id }) => id === 'gate')?.traits).toEqual(usualTraits);
  });
});

test('without a name or with hours on no day nothing can be saved', () => {
  const [screen] = sampleScreens(0);
  const draft = draftOf(screen as Screen);
  expect(canBeSaved(draft)).toBe(true);
  expect(canBeSaved({ ...draft, basics: { ...draft.basics, name: '  ' } })).toBe(false);
  expect(canBeSaved({ ...draft, quiet: [{ days: [], from: '08:00', to: '20:00' }] })).toBe(false);
});

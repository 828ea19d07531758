import { expect, test } from 'vitest';
import { loggedInState } from '../../mock/state';
import { changed, click, eventually, openConsole, part, see, seeNot, seen, type } from '../testing/console';

async function choose(field: string, option: string): Promise<void> {
  const select = await part(field);
  select.querySelector<HTMLElement>('.el-select__wrapper')?.click();
  const found = await eventually(() => {
    const options = [...document.querySelectorAll<HTMLElement>('.el-select-dropdown__item')];
    const wanted = options.find((each) => each.textContent.trim() === option);
    expect(wanted, option).toBeDefined();
    return wanted as HTMLElement;
  });
  found.click();
}

async function tick(name: string): Promise<void> {
  (await part(name)).querySelector('input')?.click();
}

async function rowOf(booking: string): Promise<HTMLElement> {
  return eventually(() => {
    const row = document.querySelector<HTMLElement>(`[data-test="booking-row"][data-booking="${booking}"]`);
    expect(row).not.toBeNull();
    return row as HTMLElement;
  });
}

test('every booking is told with its words, playlist, layer, screens and who booked it', async () => {
  await openConsole('/schedule');
  const elders = await rowOf('elders');
  expect(elders.textContent).toMatch(/老年人科学养生.*工作日 8:00–10:00，11 月 20 日起.*播放“周末健康”.*常规/s);
  expect(elders.textContent).toMatch(/“健康”组内份额 200.*admin 于 .* 排定.*1 块屏幕.*播放列表已改动/s);
  expect((await rowOf('drill')).textContent).toMatch(/插播 · 优先级 10 · 立即打断/);
  expect((await rowOf('drill')).textContent).not.toContain('播放列表已改动');
});

test('what publishing made is marked and leads to its playlist', async () => {
  const { router } = await openConsole('/schedule');
  const made = await rowOf('publication-daily');
  expect(made.textContent).toContain('由发布产生');
  made.click();
  await eventually(() => {
    expect(router.currentRoute.value.fullPath).toBe('/playlists/daily');
  });
});

test('bookings are found by their words', async () => {
  await openConsole('/schedule');
  await rowOf('elders');
  await type('booking-search', '周二');
  await see('1 条排期');
  await seeNot('老年人科学养生');
});

test('which screens match is told before anything is saved, and what will change', async () => {
  const { server } = await openConsole('/schedule/new');
  await choose('booking-playlist', '防灾减灾周');
  await see('至少填一项');
  expect((await part('booking-submit')).hasAttribute('disabled')).toBe(true);
  await choose('target-audiences', '老年人');
  await eventually(() => {
    expect(document.querySelector('[data-test="match"]')?.textContent).toMatch(/匹配 1 块屏幕：荷塘广场全媒体科普大屏/);
  });
  await choose('target-kinds', '电视');
  await see('现在没有屏幕符合');
  await choose('target-kinds', '电视');
  await eventually(() => {
    expect(document.querySelector('[data-test="preview-row"][data-row="quake"]')?.textContent).toContain('+');
  });
  expect(server.changes).toEqual([]);
});

test('a booking is made of plain choices', async () => {
  const { server, router } = await openConsole('/schedule/new');
  await choose('booking-playlist', '防灾减灾周');
  await choose('target-audiences', '老年人');
  await choose('repetition', '每周几');
  await tick('weekday-MO');
  await choose('booking-on', '工作日');
  await click('hours-add');
  await click('booking-more');
  await type('booking-name', '周二防灾');
  await tick('booking-clock');
  await choose('booking-group', '安全必播 · 必播 20%');
  await click('booking-submit');
  await changed(server, 'POST /bookings');
  await eventually(() => {
    expect(router.currentRoute.value.name).toBe('schedule');
  });
  expect(server.state.schedule.bookings.at(-1)).toMatchObject({
    playlist: 'draft',
    target: { units: [], kinds: [], tags: [], audiences: ['elders'], screens: [] },
    terms: {
      name: '周二防灾',
      layer: 'REGULAR',
      share: { group: '安全必播', weight: 100 },
      cadence: { every: 15, at: 0 },
      window: {
        days: { recurrence: 'FREQ=WEEKLY;BYDAY=TU,WE,TH,FR', on: ['workdays'], off: [], also: [], except: [] },
        intervals: [{ from: '08:00', to: '10:00' }],
      },
    },
  });
  await see('周二防灾');
});

test('a takeover loses the share it had, and asks whether it cuts', async () => {
  const { server } = await openConsole('/schedule/elders');
  await tick('layer-TAKEOVER');
  await tick('booking-cut');
  await click('booking-submit');
  await changed(server, 'PUT /bookings/elders');
  await eventually(() => {
    const terms = server.state.schedule.bookings.find(({ id }) => id === 'elders')?.terms;
    expect(terms).toMatchObject({ layer: 'TAKEOVER', cut: true, window: { days: { except: ['2026-12-24'] } } });
    expect(terms).not.toHaveProperty('share');
  });
});

test('a booking whose playlist changed can be saved as it is', async () => {
  const { server } = await openConsole('/schedule/elders');
  await see('播放列表在排定之后改动过');
  await click('booking-submit');
  await changed(server, 'PUT /bookings/elders');
});

test('a booking that is up to date is not saved again', async () => {
  await openConsole('/schedule/drill');
  expect((await part('booking-submit')).hasAttribute('disabled')).toBe(true);
});

test('taking a booking off tells first what it will change', async () => {
  const { server } = await openConsole('/schedule/elders');
  await click('booking-remove');
  await part('preview-change', await part('remove-booking-dialog'));
  expect(server.changes).toEqual([]);
  await click('remove-booking-submit');
  await changed(server, 'DELETE /bookings/elders');
  await see('2026');
  await seeNot('老年人科学养生');
});

test('a hundred bookings are shown fifty at a time', async () => {
  const state = loggedInState();
  const [first] = state.schedule.bookings;
  state.schedule.bookings = Array.from({ length: 100 }, (_, n) => ({
    ...structuredClone(first),
    id: `b${String(n)}`,
  })) as typeof state.schedule.bookings;
  await openConsole('/schedule', state);
  await rowOf('b49');
  expect(document.querySelectorAll('[data-test="booking-row"]').length).toBe(50);
  await click('more');
  await rowOf('b99');
  expect(seen()).toContain('102 条排期');
});

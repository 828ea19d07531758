import { expect, test } from 'vitest';
import { changed, click, eventually, openConsole, part, see, seeNot, seen, type } from '../testing/console';
import { ownTree } from './organisation';

async function unit(id: string): Promise<HTMLElement> {
  return eventually(() => {
    const found = document.querySelector<HTMLElement>(`[data-test="unit"][data-unit="${id}"]`);
    expect(found).not.toBeNull();
    return found as HTMLElement;
  });
}

test('every unit says its name, its level and where else it belongs', async () => {
  await openConsole('/organisation');
  expect((await unit('spring-community')).textContent).toContain('社区、村');
  expect((await unit('spring-community')).textContent).toContain('另属：示例市湖滨示范区');
  expect((await unit('sample')).querySelector('[data-test="unit-remove"]')).toBeNull();
});

test('a unit is added below another one', async () => {
  const { server } = await openConsole('/organisation');
  await click('unit-add', await unit('lotus-street'));
  await type('unit-zh', ' 柳岸社区 ');
  await click('unit-submit');
  await changed(server, 'POST /units');
  await see('已保存“柳岸社区”。');
  expect(server.state.units.at(-1)).toMatchObject({ zh: '柳岸社区', parent: 'lotus-street', level: 'COMMUNITY' });
});

test('a unit is renamed and keeps its place and its lines', async () => {
  const { server } = await openConsole('/organisation');
  await click('unit-change', await unit('spring-community'));
  await eventually(async () => {
    expect((await part('unit-zh')).closest('form')?.querySelector('input')?.value).toBe('春晓示范社区');
  });
  await type('unit-zh', '春晓新社区');
  await click('unit-submit');
  await changed(server, 'PUT /units/spring-community');
  await see('春晓新社区');
  expect(server.changes).toEqual(['PUT /units/spring-community']);
  expect(server.state.units.find(({ id }) => id === 'spring-community')?.parent).toBe('lotus-street');
});

test('a unit to which something belongs is not removed, and the reason can be read', async () => {
  const { server } = await openConsole('/organisation');
  await click('unit-remove', await unit('lotus-street'));
  await see('删除“荷塘示范街道”？');
  document.querySelector<HTMLElement>('.confirm-yes')?.click();
  await changed(server, 'DELETE /units/lotus-street');
  await see('还有东西属于它');
  expect(seen()).toContain('荷塘示范街道');
  await seeNot('已删除');
});

test('a unit cannot be moved below itself', () => {
  const units = [
    { id: 'a', level: '', zh: '', en: '', lines: [] },
    { id: 'b', parent: 'a', level: '', zh: '', en: '', lines: [] },
    { id: 'c', parent: 'b', level: '', zh: '', en: '', lines: [] },
  ];
  expect([...ownTree(units, 'b')]).toEqual(['b', 'c']);
});

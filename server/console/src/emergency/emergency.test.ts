import { expect, test } from 'vitest';
import { loggedInState, type State } from '../../mock/state';
import { changed, click, eventually, openConsole, part, see, seeNot, seen, type } from '../testing/console';

async function choose(field: string, unit: string): Promise<void> {
  const select = await part(field);
  select.querySelector<HTMLElement>('.el-select__wrapper')?.click();
  const node = await eventually(() => {
    const found = [...document.querySelectorAll<HTMLElement>('.unit-options .el-select-dropdown__item')].find((each) =>
      each.textContent.includes(unit),
    );
    expect(found).toBeDefined();
    return found as HTMLElement;
  });
  node.click();
}

function calmState(): State {
  const state = loggedInState();
  return { ...state, emergency: { ...state.emergency, alerts: [], blackouts: [] } };
}

test('what is in force is seen with its level, a drill as a drill, and how many screens have it', async () => {
  await openConsole('/emergency');
  const alert = await part('alert');
  expect(alert.textContent).toMatch(
    /演练 · 不是真实警情.*台风橙色预警演练.*荷塘示范街道.*3 \/ 4 块屏幕的播放端已收到/s,
  );
  expect((await part('alert-preview', alert)).dataset['level']).toBe('ORANGE');
  expect((await part('blackout')).textContent).toMatch(/正在停播.*核实一条内容.*春晓花园.*直到有人恢复/s);
  await click('language-en');
  await see('DRILL · this is not a real warning');
  await see('3 of 4 players have it.');
});

test('an alert is raised in three steps, the last naming how many screens of which units', async () => {
  const { server } = await openConsole('/emergency', calmState());
  await see('当前没有预警，也没有停播');
  await click('raise-open');
  expect((await part('raise-submit')).hasAttribute('disabled')).toBe(true);
  await click('level-RED');
  await type('raise-headline', '暴雨红色预警信号');
  await type('raise-text', '请停止户外活动。');
  await click('raise-submit');
  await choose('raise-units', '荷塘示范街道');
  await see('共 6 块屏幕，其中 5 块已有播放端。');
  await click('raise-submit');
  expect((await part('raise-meant')).textContent).toMatch(/6 块屏幕上（5 块已有播放端）：.*荷塘示范街道/);
  expect((await part('alert-preview')).textContent).toContain('暴雨红色预警信号');
  expect(server.changes).toEqual([]);
  expect((await part('raise-submit')).hasAttribute('disabled')).toBe(true);
  (await part('raise-checked')).querySelector('input')?.click();
  await click('raise-submit');
  await see('已发布“暴雨红色预警信号”');
  const raised = server.state.emergency.alerts[0];
  expect(raised).toMatchObject({ level: 'RED', drill: false, text: '请停止户外活动。', units: ['lotus-street'] });
  expect((raised?.until ?? 0) - Date.now()).toBeGreaterThan(3_500_000);
});

test('going back asks for the check anew', async () => {
  await openConsole('/emergency', calmState());
  await click('raise-open');
  await type('raise-headline', '演练');
  (await part('raise-drill')).click();
  await click('raise-submit');
  await choose('raise-units', '荷塘示范街道');
  await see('共 6 块屏幕');
  await click('raise-submit');
  (await part('raise-checked')).querySelector('input')?.click();
  await click('raise-back');
  await click('raise-submit');
  expect((await part('raise-submit')).hasAttribute('disabled')).toBe(true);
});

test('an alert that is refused stays to be changed, with what is wrong', async () => {
  await openConsole('/emergency');
  await click('raise-open');
  await type('raise-headline', '台风橙色预警演练');
  await click('raise-submit');
  await choose('raise-units', '春晓花园');
  await see('共 2 块屏幕');
  await click('raise-submit');
  (await part('raise-checked')).querySelector('input')?.click();
  await click('raise-submit');
  await see('完全相同的预警“台风橙色预警演练”已经发布。');
});

test('an alert is ended with a reason', async () => {
  const { server } = await openConsole('/emergency');
  await click('alert-end');
  expect((await part('end-submit')).hasAttribute('disabled')).toBe(true);
  await type('end-reason', '险情解除');
  await click('end-submit');
  await seeNot('正在显示');
  expect(server.changes).toEqual(['POST /emergency/alerts/drill/end']);
  expect(server.state.emergency.audit[0]).toMatchObject({ action: 'ALERT_ENDED', reason: '险情解除' });
});

test('a blackout names how many screens it darkens, and is lifted with a reason', async () => {
  const { server } = await openConsole('/emergency', calmState());
  await click('blackout-open');
  await choose('blackout-units', '春晓示范社区');
  await type('blackout-reason', '核实一条内容');
  await see('块屏幕停播');
  await click('blackout-submit');
  await click('blackout-lift');
  expect(server.state.emergency.blackouts[0]).not.toHaveProperty('until');
  await type('lift-reason', '已核实');
  await click('lift-submit');
  await eventually(() => {
    expect(server.state.emergency.blackouts).toEqual([]);
  });
});

test('pictures are put into the reserve and taken out of it', async () => {
  const { server } = await openConsole('/emergency?part=reserve');
  expect((await part('reserve-entry')).textContent).toMatch(/闻到燃气味.*播放端保留/s);
  await click('reserve-add');
  await click('pick-take');
  await changed(server, 'PUT /emergency/reserve/leftovers');
  await eventually(() => {
    expect(document.querySelectorAll('[data-test="reserve-entry"]')).toHaveLength(2);
  });
  await click('reserve-remove');
  await see('播放端不再保留它');
  document.querySelector<HTMLElement>('.confirm-yes')?.click();
  await changed(server, 'DELETE /emergency/reserve/gas');
});

test('it is told where what is withdrawn still is, and it can be undone', async () => {
  const { server } = await openConsole('/emergency?part=withdrawn');
  expect((await part('withdrawal')).textContent).toMatch(
    /可能还在 2 块屏幕上.*节目里还有它.*此后还没有联系过.*不再播放/s,
  );
  await click('withdrawal-places');
  expect((await part('place', document, 1)).textContent).toMatch(/节目里还有.*春晓社区科普e站触摸终端/s);
  await click('more', await part('places-drawer'));
  await see('灯火社区学校科普e站');
  await click('withdrawal-undo');
  await type('undo-reason', '核实无误');
  await click('undo-submit');
  await changed(server, 'POST /emergency/withdrawals/withdrawn-salt/undo');
  await see('没有撤下的内容');
});

test('the log says who did what and why', async () => {
  await openConsole('/emergency?part=log');
  expect((await part('audit')).textContent).toMatch(/admin.*停播.*春晓花园.*核实一条内容/s);
  await click('language-en');
  await see('Blackout ordered');
});

test('an item is withdrawn with a reason from its details', async () => {
  const { server } = await openConsole('/library?item=hands');
  await click('withdraw-open');
  await see('撤下“七步洗手法：洗够二十秒”');
  await type('withdraw-reason', '内容有误');
  await click('withdraw-submit');
  await see('看看它还在哪里');
  expect(server.state.emergency.withdrawals[0]).toMatchObject({ item: 'hands', reason: '内容有误' });
});

test('a whole source is withdrawn with a reason from its page', async () => {
  const { server } = await openConsole('/sources/starter');
  await click('withdraw-open');
  await see('包括以后采集的');
  await type('withdraw-reason', '上级要求');
  await click('withdraw-submit');
  await part('source-withdrawn');
  expect(seen()).toContain('已撤下');
  expect(server.state.emergency.withdrawals[0]).toMatchObject({ source: 'starter', reason: '上级要求' });
});

import { expect, test } from 'vitest';
import { loggedInState } from '../../mock/state';
import { changed, click, eventually, openConsole, part, see, seeNot, seen, type } from '../testing/console';

async function line(account: string): Promise<HTMLElement> {
  return eventually(() => {
    const found = document.querySelector<HTMLElement>(`[data-test="account-line"][data-account="${account}"]`);
    expect(found).not.toBeNull();
    return found as HTMLElement;
  });
}

function confirm(): void {
  [...document.querySelectorAll<HTMLElement>('.confirm-yes')].at(-1)?.click();
}

test('every account says its roles, and nobody can change their own', async () => {
  await openConsole('/accounts');
  expect((await line('小王')).textContent).toContain('大屏管理员 · 荷塘示范街道');
  expect((await line('admin')).querySelector('[data-test="account-change"]')).toBeNull();
  expect((await line('admin')).querySelector('[data-test="account-deactivate"]')).toBeNull();
});

test('an account is added with a role, and its link is shown this once', async () => {
  const { server } = await openConsole('/accounts');
  await click('account-add');
  await type('account-name', ' 小李 ');
  await click('role-add');
  await see('只看不改');
  await click('account-submit');
  await changed(server, 'POST /accounts');
  const address = await part('new-link-address');
  await eventually(() => {
    const field = address.matches('input') ? address : address.querySelector('input');
    expect((field as HTMLInputElement).value).toContain('/link/secret-of-小李');
  });
  expect(server.state.accounts.at(-1)?.roles).toEqual([{ role: 'DISTRICT_STAFF', unit: 'sample' }]);
  await click('new-link-done');
  expect((await line('小李')).textContent).toContain('还没有设密码');
});

test('a role is taken', async () => {
  const { server } = await openConsole('/accounts');
  await click('account-change', await line('小王'));
  await click('role-remove');
  await click('account-submit');
  await changed(server, `PUT /accounts/${encodeURIComponent('小王')}/roles`);
  await see('没有角色');
  expect(server.state.accounts.find(({ name }) => name === '小王')?.roles).toEqual([]);
});

test('an account is deactivated after a question, and a new link opens it again', async () => {
  const { server } = await openConsole('/accounts');
  await click('account-deactivate', await line('小王'));
  await see('停用“小王”？');
  expect(server.changes).toEqual([]);
  confirm();
  await changed(server, `POST /accounts/${encodeURIComponent('小王')}/deactivation`);
  await see('已停用');
  await click('account-link', await line('小王'));
  await see('为“小王”生成新链接？');
  confirm();
  await changed(server, `POST /accounts/${encodeURIComponent('小王')}/link`);
  await see('只显示这一次');
});

test('who only reads is offered nothing to change', async () => {
  await openConsole('/screens', { ...loggedInState(), session: { name: '小赵', rights: ['READ'] } });
  await see('荷塘广场全媒体科普大屏');
  expect(document.querySelector('[data-test="menu-accounts"]')).toBeNull();
  expect(document.querySelector('[data-test="menu-organisation"]')).toBeNull();
  expect(document.querySelector('[data-test="screen-add"]')).toBeNull();
  expect(document.querySelector('[data-test="claim-open"]')).toBeNull();
  await click('screen-details');
  await see('最近汇报');
  expect(document.querySelector('[data-test="screen-edit"]')).toBeNull();
  expect(document.querySelector('[data-test="release"]')).toBeNull();
  expect(seen()).toContain('内容库');
  await seeNot('添加屏幕');
});

import { expect, test } from 'vitest';
import { sampleState } from '../../mock/state';
import { click, eventually, openConsole, part, see, seen, type } from '../testing/console';

test('whoever is not logged in is led to the login page and then to where they wanted', async () => {
  const { router } = await openConsole('/screens?state=OFFLINE', sampleState(Date.now()));
  await see('登录');
  await type('login-name', 'admin');
  await type('login-password', 'correct horse battery');
  await click('login-submit');
  await eventually(() => {
    expect(router.currentRoute.value.fullPath).toBe('/screens?state=OFFLINE');
  });
});

test('a wrong password says what is wrong and what to do, in the language chosen', async () => {
  await openConsole('/login', sampleState(Date.now()));
  await type('login-name', 'admin');
  await type('login-password', 'guess');
  await click('login-submit');
  await see('账号或密码不对');
  expect(seen()).toContain('请检查大小写后再试一次。');
  await click('language-en');
  await see('Wrong account or password');
  expect(seen()).toContain('Check upper and lower case and try again.');
});

test('the one-time link sets a password of ten characters typed twice, and enters', async () => {
  const { server, router } = await openConsole('/link/welcome', sampleState(Date.now()));
  await see('您正在为账号 admin 设置密码');
  await type('link-password', 'too short');
  await type('link-repeat', 'too short');
  expect((await part('link-submit')).hasAttribute('disabled')).toBe(true);
  await type('link-password', 'long enough now');
  await type('link-repeat', 'long enough now');
  await click('link-submit');
  await eventually(() => {
    expect(router.currentRoute.value.name).toBe('screens');
  });
  expect(server.state.password).toBe('long enough now');
});

test('a used link says how to get another', async () => {
  await openConsole('/link/used', sampleState(Date.now()));
  await see('这个链接已经用过或已失效');
  expect(seen()).toContain('./estation reset-password');
});

test('logging out leads to the login page', async () => {
  const { server } = await openConsole('/screens');
  await click('account-menu');
  await click('log-out');
  await see('忘记密码');
  expect(server.state.session).toBeUndefined();
});

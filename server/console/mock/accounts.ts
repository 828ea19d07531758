import type { Account, Appointment } from '../src/api/types';
import { json, notFound, nothing, problem, type Call, type Route } from './route.ts';

function withAccount(
  call: Call,
  then: (account: Account) => Response | Promise<Response>,
): Response | Promise<Response> {
  const account = call.state.accounts.find(({ name }) => name === call.path[0]);
  return account === undefined ? notFound() : then(account);
}

function taken(name: string): Response {
  return problem(409, 'ACCOUNT_EXISTS', {
    title: `已经有账号“${name}”。`,
    titleEn: `There is already an account “${name}”.`,
    detail: '请换一个名称。',
    detailEn: 'Choose another name.',
  });
}

function link(name: string, status = 200): Response {
  return json({ name, path: `/link/secret-of-${name}` }, status);
}

/** Accounts and their roles. */
export const accountsRoutes: Route[] = [
  ['GET', '/accounts', ({ state }) => json({ entries: state.accounts })],
  [
    'POST',
    '/accounts',
    async ({ state, json: body }) => {
      const { name, roles } = await body<{ name: string; roles: Appointment[] }>();
      if (state.accounts.some((account) => account.name === name)) {
        return taken(name);
      }
      state.accounts.push({ name, roles, active: true, waiting: true, createdAt: state.now() });
      return link(name, 201);
    },
  ],
  [
    'PUT',
    '/accounts/*/roles',
    (call) =>
      withAccount(call, async (account) => json(Object.assign(account, await call.json<{ roles: Appointment[] }>()))),
  ],
  [
    'POST',
    '/accounts/*/link',
    (call) =>
      withAccount(call, (account) => {
        account.active = true;
        return link(account.name);
      }),
  ],
  [
    'POST',
    '/accounts/*/deactivation',
    (call) =>
      withAccount(call, (account) => {
        account.active = false;
        return nothing();
      }),
  ],
];

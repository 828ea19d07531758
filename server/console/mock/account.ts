import type { Right } from '../src/api/types';
import { json, notFound, nothing, problem, type Route } from './route.ts';

function wrongPassword(): Response {
  return problem(401, 'WRONG_LOGIN', {
    title: '账号或密码不对',
    titleEn: 'Wrong account or password',
    detail: '请检查大小写后再试一次。',
    detailEn: 'Check upper and lower case and try again.',
  });
}

function usedLink(): Response {
  return problem(404, 'LINK_USED', {
    title: '这个链接已经用过或已失效',
    titleEn: 'This link was used or has expired',
    detail: '请在服务器上运行 ./estation reset-password，会得到新的链接。',
    detailEn: 'Run ./estation reset-password on the server to get a new link.',
  });
}

/** What an administrator may do. */
export const allRights: Right[] = ['READ', 'SCREENS', 'PLAYLISTS', 'PUBLISH', 'LIBRARY', 'EMERGENCY', 'ADMINISTER'];

/** Sessions and one-time links. */
export const accountRoutes: Route[] = [
  ['GET', '/session', ({ state }) => (state.session === undefined ? wrongPassword() : json(state.session))],
  [
    'POST',
    '/session',
    async ({ state, json: body }) => {
      const { name, password } = await body<{ name: string; password: string }>();
      if (name !== 'admin' || password !== state.password) {
        return wrongPassword();
      }
      state.session = { name, rights: allRights };
      return json(state.session);
    },
  ],
  [
    'DELETE',
    '/session',
    ({ state }) => {
      state.session = undefined;
      return nothing();
    },
  ],
  [
    'GET',
    '/links/*',
    ({ state, path }) => {
      const name = state.links.get(path[0] ?? '');
      return name === undefined ? usedLink() : json({ name });
    },
  ],
  [
    'POST',
    '/links/*',
    async ({ state, path, json: body }) => {
      const name = state.links.get(path[0] ?? '');
      if (name === undefined) {
        return notFound();
      }
      state.password = (await body<{ password: string }>()).password;
      state.links.delete(path[0] ?? '');
      state.session = { name, rights: allRights };
      return json(state.session);
    },
  ],
];

import type { RouteRecordInfo } from 'vue-router';

type None = Record<never, never>;

/** Every route by name, with its parameters: links and pushes are checked against it. */
export interface Routes {
  login: RouteRecordInfo<'login', '/login', None, None>;
  link: RouteRecordInfo<'link', '/link/:token', { token: string }, { token: string }>;
  screens: RouteRecordInfo<'screens', '/screens', None, None>;
  missing: RouteRecordInfo<'missing', '/:path(.*)*', { path?: string[] }, { path: string[] }>;
}

/** A page of the menu. */
export type MenuRoute = Exclude<keyof Routes, 'login' | 'link' | 'missing'>;

declare module 'vue-router' {
  interface TypesConfig {
    RouteNamedMap: Routes;
  }
}

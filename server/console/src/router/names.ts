import type { RouteRecordInfo } from 'vue-router';

type None = Record<never, never>;

/** Every route by name, with its parameters: links and pushes are checked against it. */
export interface Routes {
  login: RouteRecordInfo<'login', '/login', None, None>;
  link: RouteRecordInfo<'link', '/link/:token', { token: string }, { token: string }>;
  screens: RouteRecordInfo<'screens', '/screens', None, None>;
  library: RouteRecordInfo<'library', '/library', None, None>;
  playlists: RouteRecordInfo<'playlists', '/playlists', None, None>;
  playlist: RouteRecordInfo<'playlist', '/playlists/:playlist', { playlist: string }, { playlist: string }>;
  schedule: RouteRecordInfo<'schedule', '/schedule', None, None>;
  booking: RouteRecordInfo<'booking', '/schedule/:booking', { booking: string }, { booking: string }>;
  plays: RouteRecordInfo<'plays', '/plays', None, None>;
  sources: RouteRecordInfo<'sources', '/sources', None, None>;
  source: RouteRecordInfo<'source', '/sources/:source', { source: string }, { source: string }>;
  emergency: RouteRecordInfo<'emergency', '/emergency', None, None>;
  organisation: RouteRecordInfo<'organisation', '/organisation', None, None>;
  accounts: RouteRecordInfo<'accounts', '/accounts', None, None>;
  missing: RouteRecordInfo<'missing', '/:path(.*)*', { path?: string[] }, { path: string[] }>;
}

/** A page of the menu. */
export type MenuRoute =
  'screens' | 'library' | 'playlists' | 'schedule' | 'plays' | 'sources' | 'emergency' | 'organisation' | 'accounts';

declare module 'vue-router' {
  interface TypesConfig {
    RouteNamedMap: Routes;
  }
}

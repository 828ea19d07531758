import type { Playlist, Publication } from '../src/api/types';
import { json, notFound, nothing, page, problem, type Call, type Route } from './route.ts';
import type { KeptPlaylist, State } from './state.ts';

function shown(state: State, { published, ...kept }: KeptPlaylist): Playlist {
  const entries = kept.entries.flatMap((id) => state.items.filter((item) => item.id === id));
  const reached = state.screens.filter(
    ({ id, assignmentVersion, heldVersion }) =>
      kept.publication?.screens.includes(id) === true && assignmentVersion === heldVersion,
  ).length;
  return {
    ...kept,
    entries,
    millis: entries.reduce((sum, { duration }) => sum + duration, 0),
    changed: kept.publication !== undefined && published.join() !== kept.entries.join(),
    ...(kept.publication === undefined ? {} : { publication: { ...kept.publication, reached } }),
  };
}

function withPlaylist(
  call: Call,
  then: (playlist: KeptPlaylist) => Response | Promise<Response>,
): Response | Promise<Response> {
  const playlist = call.state.playlists.find(({ id }) => id === call.path[0]);
  return playlist === undefined ? notFound() : then(playlist);
}

async function save({ state, json: body }: Call, playlist: KeptPlaylist): Promise<Response> {
  const { name, entries, version } = await body<{ name: string; entries: string[]; version: number }>();
  if (version !== playlist.version) {
    return problem(409, 'PLAYLIST_CHANGED', {
      title: '别人刚刚保存过这个播放列表',
      titleEn: 'Somebody else has just saved this playlist',
      detail: '请载入最新版本，再改一次。',
      detailEn: 'Load the newest version and make your change again.',
    });
  }
  Object.assign(playlist, { name, entries, version: version + 1 });
  return json(shown(state, playlist));
}

async function publish({ state, json: body }: Call, playlist: KeptPlaylist): Promise<Response> {
  const { weight = 100, ...rest } = await body<Publication>();
  playlist.published = [...playlist.entries];
  playlist.publication = { ...rest, weight, publishedAt: state.now(), publishedBy: 'admin', reached: 0 };
  for (const screen of state.screens.filter(({ id }) => rest.screens.includes(id))) {
    screen.assignmentVersion = state.now();
  }
  return json(shown(state, playlist));
}

/** Playlists and their publication. */
export const playlistRoutes: Route[] = [
  [
    'GET',
    '/playlists',
    ({ state, query }) => {
      const all = state.playlists.map((playlist) => shown(state, playlist));
      return json(page(all, query.get('after'), 20));
    },
  ],
  [
    'POST',
    '/playlists',
    async ({ state, json: body }) => {
      const { name } = await body<{ name: string }>();
      const id = `playlist-${String(state.playlists.length)}`;
      const playlist: KeptPlaylist = { id, name, version: 1, entries: [], published: [] };
      state.playlists.push(playlist);
      return json(shown(state, playlist), 201);
    },
  ],
  ['GET', '/playlists/*', (call) => withPlaylist(call, (playlist) => json(shown(call.state, playlist)))],
  ['PUT', '/playlists/*', (call) => withPlaylist(call, (playlist) => save(call, playlist))],
  ['PUT', '/playlists/*/publication', (call) => withPlaylist(call, (playlist) => publish(call, playlist))],
  [
    'DELETE',
    '/playlists/*/publication',
    (call) =>
      withPlaylist(call, (playlist) => {
        delete playlist.publication;
        playlist.published = [];
        return nothing();
      }),
  ],
];

import { answer, api } from '../api/client';
import { everyEntry } from '../api/pages';
import type { Playlist, Preview, PreviewRequest, Publication } from '../api/types';

/** All playlists by name. */
export function listPlaylists(): Promise<Playlist[]> {
  return everyEntry((after) => answer(api.GET('/playlists', { params: { query: { after } } })));
}

/** A playlist. */
export function getPlaylist(playlist: string): Promise<Playlist> {
  return answer(api.GET('/playlists/{playlist}', { params: { path: { playlist } } }));
}

/** A new, empty playlist. */
export function addPlaylist(name: string): Promise<Playlist> {
  return answer(api.POST('/playlists', { body: { name } }));
}

/** Saves name and items; refused when somebody else saved since `version`. */
export function savePlaylist(
  playlist: string,
  change: { name: string; entries: string[]; version: number },
): Promise<Playlist> {
  return answer(api.PUT('/playlists/{playlist}', { params: { path: { playlist } }, body: change }));
}

/** Puts the saved playlist on screens, in place of what was published of it before. */
export function publishPlaylist(playlist: string, publication: Publication): Promise<Playlist> {
  return answer(api.PUT('/playlists/{playlist}/publication', { params: { path: { playlist } }, body: publication }));
}

/** What would change on screens if the playlist were published so; without a publication, if it were taken off. */
export function previewPublication(playlist: string, looked: PreviewRequest): Promise<Preview> {
  return answer(
    api.POST('/playlists/{playlist}/publication/preview', { params: { path: { playlist } }, body: looked }),
  );
}

/** Takes the playlist off every screen. */
export async function unpublishPlaylist(playlist: string): Promise<void> {
  await answer(api.DELETE('/playlists/{playlist}/publication', { params: { path: { playlist } } }));
}

/** How a playlist is published now, as what one would publish again. */
export function termsOf({ publication }: Playlist): Publication | undefined {
  if (publication === undefined) {
    return undefined;
  }
  const { screens, layer, weight, firstDay, lastDay } = publication;
  return { screens: [...screens], layer, weight, firstDay, ...(lastDay === undefined ? {} : { lastDay }) };
}

import { answer, api } from '../api/client';
import type { Page } from '../api/pages';
import type { Entry, NewSource, Source } from '../api/types';

/** All sources by name. */
export function listSources(): Promise<readonly Source[]> {
  return answer(api.GET('/sources'));
}

/** A source. */
export function getSource(source: string): Promise<Source> {
  return answer(api.GET('/sources/{source}', { params: { path: { source } } }));
}

/** Adds a source; its first harvest begins at once. */
export function addSource(source: NewSource): Promise<Source> {
  return answer(api.POST('/sources', { body: source }));
}

/** Lets the source's items go straight to the library, or no more. */
export function trustSource(source: string, trusted: boolean): Promise<Source> {
  return answer(api.PUT('/sources/{source}/trust', { params: { path: { source } }, body: { trusted } }));
}

/** Begins a harvest now. */
export async function harvestNow(source: string): Promise<void> {
  await answer(api.POST('/sources/{source}/harvest', { params: { path: { source } } }));
}

/** One page of what became of the feed's entries, newest first. */
export function listEntries(source: string, after?: string): Promise<Page<Entry>> {
  return answer(api.GET('/sources/{source}/entries', { params: { path: { source }, query: { after } } }));
}

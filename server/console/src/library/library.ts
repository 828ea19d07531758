import { answer, api, apiRoot } from '../api/client';
import type { Page } from '../api/pages';
import type { Item, ItemKind, NewNotice } from '../api/types';
import { itemKinds } from './kindLook';

/** What the library can be narrowed down to. */
export interface ItemFilter {
  kind: string;
  text: string;
}

function knownKind(text: string): ItemKind | undefined {
  return itemKinds.find((kind) => kind === text);
}

/** One page of the items, newest first. */
export function listItems({ kind, text }: ItemFilter, after?: string): Promise<Page<Item>> {
  const query = { kind: knownKind(kind), text: text.trim() || undefined, after };
  return answer(api.GET('/items', { params: { query } }));
}

/** An item. */
export function getItem(item: string): Promise<Item> {
  return answer(api.GET('/items/{item}', { params: { path: { item } } }));
}

/** Writes a notice. */
export function addNotice(notice: NewNotice): Promise<Item> {
  return answer(api.POST('/notices', { body: notice }));
}

/** The address of an item's small picture. */
export function thumbnailAddress(item: string): string {
  return `${apiRoot}/items/${encodeURIComponent(item)}/thumbnail`;
}

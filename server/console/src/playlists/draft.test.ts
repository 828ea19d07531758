import { expect, test } from 'vitest';
import { sampleItems } from '../../mock/sampleItems';
import type { Item, Playlist } from '../api/types';
import { mostEntries, useDraft } from './draft';

const items = sampleItems(0);

function item(n: number): Item {
  return items[n] as Item;
}

function playlist(...entries: Item[]): Playlist {
  return { id: 'p', name: 'P', version: 1, entries, millis: 0, changed: false };
}

function ids(draft: ReturnType<typeof useDraft>): string[] {
  return draft.entries.value.map((entry) => entry.item.id);
}

test('a change that is taken back is no change', () => {
  const draft = useDraft();
  draft.adopt(playlist(item(0), item(1)));
  draft.move(0, 1);
  expect(draft.dirty.value).toBe(true);
  draft.move(1, 0);
  expect(draft.dirty.value).toBe(false);
});

test('moves beyond the ends do nothing', () => {
  const draft = useDraft();
  draft.adopt(playlist(item(0), item(1)));
  draft.move(0, -1);
  draft.move(1, 2);
  expect(ids(draft)).toEqual([item(0).id, item(1).id]);
});

test('the same item may stand twice, each entry with a key of its own', () => {
  const draft = useDraft();
  draft.adopt(playlist(item(0)));
  draft.add(item(0), 0);
  expect(new Set(draft.entries.value.map(({ key }) => key)).size).toBe(2);
  expect(draft.millis.value).toBe(2 * item(0).duration);
});

test('a playlist has a greatest length', () => {
  const draft = useDraft();
  draft.adopt(playlist(...Array.from({ length: mostEntries }, () => item(0))));
  draft.add(item(1));
  expect(draft.entries.value).toHaveLength(mostEntries);
});

test('news of the publication leave the work of a person alone', () => {
  const draft = useDraft();
  draft.adopt(playlist(item(0)));
  draft.add(item(1));
  draft.note({ ...playlist(item(0)), changed: true });
  expect(draft.saved.value?.changed).toBe(true);
  expect(ids(draft)).toEqual([item(0).id, item(1).id]);
});

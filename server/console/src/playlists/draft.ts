import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { Item, Playlist } from '../api/types';

/** An entry while it is edited; the key tells apart two entries with the same item. */
export interface DraftEntry {
  key: number;
  item: Item;
}

/** A playlist being edited: what was saved, and what the person made of it. */
export interface Draft {
  saved: ShallowRef<Playlist | undefined>;
  name: Ref<string>;
  entries: ShallowRef<DraftEntry[]>;
  dirty: ComputedRef<boolean>;
  /** Length of one round in milliseconds. */
  millis: ComputedRef<number>;
  adopt: (playlist: Playlist) => void;
  /** Takes over what the server says about publication, and leaves the person's work alone. */
  note: (playlist: Playlist) => void;
  add: (item: Item, at?: number) => void;
  remove: (index: number) => void;
  move: (from: number, to: number) => void;
}

/** The longest playlist. */
export const mostEntries = 1_000;

/** A draft of nothing yet; `adopt` fills it. */
export function useDraft(): Draft {
  const saved = shallowRef<Playlist>();
  const name = ref('');
  const entries = shallowRef<DraftEntry[]>([]);
  let lastKey = 0;

  function entry(item: Item): DraftEntry {
    lastKey += 1;
    return { key: lastKey, item };
  }

  function adopt(playlist: Playlist): void {
    saved.value = playlist;
    name.value = playlist.name;
    entries.value = playlist.entries.map(entry);
  }

  function note(playlist: Playlist): void {
    if (saved.value?.version === playlist.version) {
      saved.value = playlist;
    }
  }

  function add(item: Item, at = entries.value.length): void {
    if (entries.value.length < mostEntries) {
      entries.value = entries.value.toSpliced(at, 0, entry(item));
    }
  }

  function move(from: number, to: number): void {
    const moved = entries.value[from];
    if (moved !== undefined && to >= 0 && to < entries.value.length) {
      entries.value = entries.value.toSpliced(from, 1).toSpliced(to, 0, moved);
    }
  }

  const ids = (items: Item[]): string => items.map(({ id }) => id).join();
  return {
    saved,
    name,
    entries,
    dirty: computed(
      () =>
        saved.value !== undefined &&
        (name.value.trim() !== saved.value.name ||
          ids(entries.value.map(({ item }) => item)) !== ids(saved.value.entries)),
    ),
    millis: computed(() => entries.value.reduce((sum, { item }) => sum + item.duration, 0)),
    adopt,
    note,
    add,
    remove: (index) => {
      entries.value = entries.value.toSpliced(index, 1);
    },
    move,
  };
}

import { shallowRef } from 'vue';
import type { Item } from '../api/types';

/** What is being dragged: an item of the library, or an entry of the playlist by its position. */
export type Dragged = { item: Item } | { from: number };

/** What is being dragged now. */
export const dragged = shallowRef<Dragged>();

/** Begins a drag; browsers want some data with it. */
export function beginDrag(event: DragEvent, what: Dragged): void {
  dragged.value = what;
  event.dataTransfer?.setData('text/plain', '');
}

/** Ends a drag, whether something was dropped or not. */
export function endDrag(): void {
  dragged.value = undefined;
}

/** Before which row a drop would go: before the first one whose middle lies below the pointer. */
export function gapAt(rows: readonly Element[], y: number): number {
  const below = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below < 0 ? rows.length : below;
}

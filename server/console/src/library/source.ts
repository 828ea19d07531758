import type { Item } from '../api/types';
import { say } from '../words/language';

/** The source of all that people of the installation add by hand. */
const ownSource = '00000000-0000-7000-8000-000000000001';

/** Where an item comes from, in words. */
export function sourceOf({ source, sourceName }: Item): string {
  return source === ownSource ? say('library.own') : sourceName;
}

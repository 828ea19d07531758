/** One page of a list that is paged by key. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly next?: string;
}

const mostPages = 50;

/** All entries of a list that is short by nature (screens, playlists): every page, at most 50. */
export async function everyEntry<T>(load: (after?: string) => Promise<Page<T>>): Promise<T[]> {
  const entries: T[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    const { entries: more, next } = await load(after);
    entries.push(...more);
    if (next === undefined) {
      return entries;
    }
    after = next;
  }
  return entries;
}

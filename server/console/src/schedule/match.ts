import { onScopeDispose, watch } from 'vue';
import { useLoad, type Loaded } from '../api/load';
import type { Match, Target } from '../api/types';
import { matchScreens } from './bookings';
import { namesScreens } from './draft';

const patience = 250;

/** Which screens a target means: asked shortly after it changes; undefined while it names nothing. */
export function useMatch(target: () => Target): Loaded<Match | undefined> {
  const loaded = useLoad(async () => (namesScreens(target()) ? matchScreens(target()) : undefined));
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(
    () => JSON.stringify(target()),
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void loaded.reload(), patience);
    },
  );
  onScopeDispose(() => {
    clearTimeout(timer);
  });
  return loaded;
}

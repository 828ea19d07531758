import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { asRefusal, type Refusal } from './refusal';

/** Something loaded from the server: the last value stays while it is loaded anew. */
export interface Loaded<T> {
  value: ShallowRef<T | undefined>;
  refusal: ShallowRef<Refusal | undefined>;
  loading: Ref<boolean>;
  reload: () => Promise<void>;
}

/** Loads at once and on `reload`. An answer that a later one overtook is dropped. */
export function useLoad<T>(load: () => Promise<T>): Loaded<T> {
  const value = shallowRef<T>();
  const refusal = shallowRef<Refusal>();
  const loading = ref(false);
  let latest = 0;

  async function reload(): Promise<void> {
    latest += 1;
    const mine = latest;
    loading.value = true;
    try {
      const loaded = await load();
      if (mine === latest) {
        value.value = loaded;
        refusal.value = undefined;
      }
    } catch (error) {
      if (mine === latest) {
        refusal.value = asRefusal(error);
      }
    } finally {
      if (mine === latest) {
        loading.value = false;
      }
    }
  }

  void reload();
  return { value, refusal, loading, reload };
}

/** Repeats an action while the page is visible: every `millis` after the last one ended, and when it becomes visible. */
export function useRefresh(action: () => Promise<void>, millis: number): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  function plan(): void {
    clearTimeout(timer);
    if (!ended && !document.hidden) {
      timer = setTimeout(() => void act(), millis);
    }
  }

  async function act(): Promise<void> {
    clearTimeout(timer);
    await action();
    plan();
  }

  function visibilityChanged(): void {
    if (document.hidden) {
      clearTimeout(timer);
    } else {
      void act();
    }
  }

  document.addEventListener('visibilitychange', visibilityChanged);
  onScopeDispose(() => {
    ended = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', visibilityChanged);
  });
  plan();
}

/** An action of a person: busy while it runs, its refusal kept to be shown. Resolves to whether it succeeded. */
export function useAction(): {
  busy: Ref<boolean>;
  refusal: ShallowRef<Refusal | undefined>;
  run: (action: () => Promise<void>) => Promise<boolean>;
} {
  const busy = ref(false);
  const refusal = shallowRef<Refusal>();

  async function run(action: () => Promise<void>): Promise<boolean> {
    busy.value = true;
    refusal.value = undefined;
    try {
      await action();
      return true;
    } catch (error) {
      refusal.value = asRefusal(error);
      return false;
    } finally {
      busy.value = false;
    }
  }

  return { busy, refusal, run };
}

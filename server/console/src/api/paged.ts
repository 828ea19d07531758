import { computed, ref, shallowRef, type ComputedRef, type Ref, type ShallowRef } from 'vue';
import type { Page } from './pages';
import { asRefusal, type Refusal } from './refusal';

/** A list that grows page by page. */
export interface Paged<T, P extends Page<T>> {
  entries: ComputedRef<T[] | undefined>;
  /** The first page, with what it says about the whole list. */
  first: ComputedRef<P | undefined>;
  hasMore: ComputedRef<boolean>;
  /** Whether more than the first page is shown. */
  grown: ComputedRef<boolean>;
  loading: Ref<boolean>;
  refusal: ShallowRef<Refusal | undefined>;
  /** Begins anew; what is shown stays until the new first page is there. */
  reload: () => Promise<void>;
  more: () => Promise<void>;
}

/** Loads the first page at once, the others on `more`. */
export function usePaged<T, P extends Page<T>>(load: (after?: string) => Promise<P>): Paged<T, P> {
  const pages = shallowRef<P[]>();
  const loading = ref(false);
  const refusal = shallowRef<Refusal>();
  let latest = 0;

  async function take(after: string | undefined, before: P[]): Promise<void> {
    latest += 1;
    const mine = latest;
    loading.value = true;
    try {
      const page = await load(after);
      if (mine === latest) {
        pages.value = [...before, page];
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

  const next = computed(() => pages.value?.at(-1)?.next);
  const reload = (): Promise<void> => take(undefined, []);
  const more = async (): Promise<void> => {
    if (next.value !== undefined) {
      await take(next.value, pages.value ?? []);
    }
  };

  void reload();
  return {
    entries: computed(() => pages.value?.flatMap((page) => page.entries)),
    first: computed(() => pages.value?.[0]),
    hasMore: computed(() => next.value !== undefined),
    grown: computed(() => (pages.value?.length ?? 0) > 1),
    loading,
    refusal,
    reload,
    more,
  };
}

import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** A filter kept in the URL, so that it survives a reload and can be sent to a colleague; '' where it is not set. */
export function useQuery(name: string): WritableComputedRef<string> {
  const route = useRoute();
  const router = useRouter();
  return computed({
    get() {
      const value = route.query[name];
      return typeof value === 'string' ? value : '';
    },
    set(value: string) {
      void router.replace({ query: { ...route.query, [name]: value === '' ? undefined : value } });
    },
  });
}

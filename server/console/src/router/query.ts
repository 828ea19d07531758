import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router';

/** The query of a change that the router is still carrying out: a second change builds on it. */
let underWay: LocationQueryRaw | undefined;

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
      const query = { ...(underWay ?? route.query), [name]: value === '' ? undefined : value };
      underWay = query;
      void router.replace({ query }).finally(() => {
        underWay = underWay === query ? undefined : underWay;
      });
    },
  });
}

import { shallowRef, watch, type ShallowRef } from 'vue';

/** The last value that was there: what a dialog shows while it fades out. */
export function useLast<T>(current: () => T | undefined): Readonly<ShallowRef<T | undefined>> {
  const last = shallowRef<T>();
  watch(
    current,
    (value) => {
      last.value = value ?? last.value;
    },
    { immediate: true },
  );
  return last;
}

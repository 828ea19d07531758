import { onScopeDispose, readonly, ref, type Ref } from 'vue';

let offset = 0;
const now = ref(Date.now());
let users = 0;
let timer: ReturnType<typeof setInterval> | undefined;

/** Learns the server's time from an answer's `Date`, so that a wrong clock of this computer does no harm. */
export function noteServerTime(date: string | null): void {
  const server = date === null ? Number.NaN : Date.parse(date);
  if (!Number.isNaN(server)) {
    offset = Math.abs(server - Date.now()) > 2_000 ? server - Date.now() : 0;
  }
}

/** The server's time now, in milliseconds. */
export function serverNow(): number {
  return Date.now() + offset;
}

/** The server's time, told anew each second while the component lives. */
export function useServerTime(): Readonly<Ref<number>> {
  now.value = serverNow();
  users += 1;
  timer ??= setInterval(() => {
    now.value = serverNow();
  }, 1_000);
  onScopeDispose(() => {
    users -= 1;
    if (users === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  });
  return readonly(now);
}

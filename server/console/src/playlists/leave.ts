import { onScopeDispose, type Ref } from 'vue';
import { onBeforeRouteLeave } from 'vue-router';
import { confirmed } from '../parts/confirm';
import { say } from '../words/language';

/** Asks before unsaved work is left, by a link or by closing the window. */
export function useUnsavedGuard(unsaved: Readonly<Ref<boolean>>): void {
  onBeforeRouteLeave(
    async () =>
      !unsaved.value ||
      confirmed({
        title: say('playlists.leave.title'),
        text: say('playlists.leave.text'),
        action: say('playlists.leave.submit'),
      }),
  );
  const closing = (event: BeforeUnloadEvent): void => {
    if (unsaved.value) {
      event.preventDefault();
    }
  };
  window.addEventListener('beforeunload', closing);
  onScopeDispose(() => {
    window.removeEventListener('beforeunload', closing);
  });
}

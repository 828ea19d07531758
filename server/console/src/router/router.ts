import { createRouter, type Router, type RouterHistory } from 'vue-router';
import { session, whoIsLoggedIn } from '../account/session';
import { onLoggedOut } from '../api/client';
import { features } from './features';

/** The console's router: whoever is not logged in is led to the login page and back. */
export function consoleRouter(history: RouterHistory): Router {
  const router = createRouter({
    history,
    scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
    routes: [
      { path: '/', redirect: { name: 'screens' } },
      ...features.flatMap((feature) => feature.routes),
      { path: '/:path(.*)*', name: 'missing', component: () => import('../frame/MissingPage.vue') },
    ],
  });
  router.beforeEach(async (to) => {
    if (to.meta.open === true || (await whoIsLoggedIn()) !== undefined) {
      return true;
    }
    return { name: 'login', query: { next: to.fullPath } };
  });
  onLoggedOut(() => {
    session.value = undefined;
    const at = router.currentRoute.value;
    if (at.meta.open !== true) {
      void router.push({ name: 'login', query: { next: at.fullPath } });
    }
  });
  return router;
}

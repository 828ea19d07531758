import type { Feature } from '../router/feature';

/** Who may enter: log in, and set the password by a one-time link. */
const account: Feature = {
  routes: [
    {
      path: '/login',
      name: 'login',
      component: () => import('./LoginPage.vue'),
      meta: { open: true, title: 'account.login.title' },
    },
    {
      path: '/link/:token',
      name: 'link',
      component: () => import('./LinkPage.vue'),
      meta: { open: true, title: 'account.link.title' },
    },
  ],
};

export default account;

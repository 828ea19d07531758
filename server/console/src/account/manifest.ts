import { User } from '@element-plus/icons-vue';
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

/** The accounts and their roles: the last entry of the menu. */
export const accounts: Feature = {
  routes: [
    {
      path: '/accounts',
      name: 'accounts',
      component: () => import('./AccountsPage.vue'),
      meta: { title: 'account.title' },
    },
  ],
  menu: { route: 'accounts', label: 'account.title', icon: User, right: 'ADMINISTER' },
};

export default account;

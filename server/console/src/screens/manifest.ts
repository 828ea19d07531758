import { Monitor } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** The screens: how each one is, which player belongs to it. */
const screens: Feature = {
  routes: [
    {
      path: '/screens',
      name: 'screens',
      component: () => import('./ScreensPage.vue'),
      meta: { title: 'screens.title' },
    },
  ],
  menu: { route: 'screens', label: 'screens.title', icon: Monitor },
};

export default screens;

import { DataLine } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** The proof of play: what was shown where and when. */
const plays: Feature = {
  routes: [
    {
      path: '/plays',
      name: 'plays',
      component: () => import('./PlaysPage.vue'),
      meta: { title: 'plays.title' },
    },
  ],
  menu: { route: 'plays', label: 'plays.title', icon: DataLine },
};

export default plays;

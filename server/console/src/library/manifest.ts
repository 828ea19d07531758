import { Collection } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** The library: what may be shown. */
const library: Feature = {
  routes: [
    {
      path: '/library',
      name: 'library',
      component: () => import('./LibraryPage.vue'),
      meta: { title: 'library.title' },
    },
  ],
  menu: { route: 'library', label: 'library.title', icon: Collection },
};

export default library;

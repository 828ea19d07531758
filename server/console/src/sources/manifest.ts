import { Download } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** Sources: where content comes from, and what became of it. */
const sources: Feature = {
  routes: [
    {
      path: '/sources',
      name: 'sources',
      component: () => import('./SourcesPage.vue'),
      meta: { title: 'sources.title' },
    },
    {
      path: '/sources/:source',
      name: 'source',
      component: () => import('./SourcePage.vue'),
      meta: { title: 'sources.title' },
    },
  ],
  menu: { route: 'sources', label: 'sources.title', icon: Download },
};

export default sources;

import { List } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** Playlists: what plays one after the other, and on which screens. */
const playlists: Feature = {
  routes: [
    {
      path: '/playlists',
      name: 'playlists',
      component: () => import('./PlaylistsPage.vue'),
      meta: { title: 'playlists.title' },
    },
    {
      path: '/playlists/:playlist',
      name: 'playlist',
      component: () => import('./PlaylistPage.vue'),
      meta: { title: 'playlists.title' },
    },
  ],
  menu: { route: 'playlists', label: 'playlists.title', icon: List },
};

export default playlists;

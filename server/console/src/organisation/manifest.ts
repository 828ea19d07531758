import { Share } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** The organisation: its units and whom they belong to. */
const organisation: Feature = {
  routes: [
    {
      path: '/organisation',
      name: 'organisation',
      component: () => import('./OrganisationPage.vue'),
      meta: { title: 'organisation.title' },
    },
  ],
  menu: { route: 'organisation', label: 'organisation.title', icon: Share, right: 'ADMINISTER' },
};

export default organisation;

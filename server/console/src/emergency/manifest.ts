import { Bell } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** Emergency: alerts, blackouts, the reserve, and what is withdrawn. */
const emergency: Feature = {
  routes: [
    {
      path: '/emergency',
      name: 'emergency',
      component: () => import('./EmergencyPage.vue'),
      meta: { title: 'emergency.title' },
    },
  ],
  menu: { route: 'emergency', label: 'emergency.title', icon: Bell },
};

export default emergency;

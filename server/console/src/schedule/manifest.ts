import { Calendar } from '@element-plus/icons-vue';
import type { Feature } from '../router/feature';

/** The schedule: which playlist plays on which screens, when and how; calendars and share groups. */
const schedule: Feature = {
  routes: [
    {
      path: '/schedule',
      name: 'schedule',
      component: () => import('./SchedulePage.vue'),
      meta: { title: 'schedule.title' },
    },
    {
      path: '/schedule/:booking',
      name: 'booking',
      component: () => import('./BookingPage.vue'),
      meta: { title: 'schedule.title' },
    },
  ],
  menu: { route: 'schedule', label: 'schedule.title', icon: Calendar },
};

export default schedule;

import type { Booking, BookingForm, Calendar, ShareGroup } from '../src/api/types';

/** A booking as it is kept: what people see of its playlist and its screens is worked out. */
export interface KeptBooking extends Omit<Booking, 'playlistName' | 'screens' | 'changed' | 'simple' | 'name'> {
  /** The items at the time of booking. */
  entries: string[];
}

/** What the schedule of an installation is made of. */
export interface KeptSchedule {
  bookings: KeptBooking[];
  calendars: Calendar[];
  groups: ShareGroup[];
}

const nowhere: Booking['target'] = { units: [], kinds: [], tags: [], audiences: [], screens: [] };

function days(first: string, more: Partial<BookingForm['window']['days']> = {}): BookingForm['window']['days'] {
  return { first, on: [], off: [], also: [], except: [], ...more };
}

function bookings(now: number): KeptBooking[] {
  const made = { publishedAt: now - 86_400_000, publishedBy: 'admin' };
  return [
    {
      ...made,
      id: 'elders',
      playlist: 'weekend',
      entries: ['salt'],
      target: { ...nowhere, units: ['lotus-street'], audiences: ['elders'] },
      words: { zh: '工作日 8:00–10:00，11 月 20 日起', en: 'Workdays 8:00–10:00, from 20 November' },
      terms: {
        name: '老年人科学养生',
        layer: 'REGULAR',
        share: { weight: 200, group: '健康' },
        priority: 0,
        cut: false,
        window: {
          days: days('2026-11-20', { on: ['workdays'], except: ['2026-12-24'] }),
          intervals: [{ from: '08:00', to: '10:00' }],
        },
      },
    },
    {
      ...made,
      id: 'drill',
      playlist: 'draft',
      entries: ['quake'],
      target: { ...nowhere, kinds: ['ALL_MEDIA_SCREEN'] },
      words: { zh: '每月第 2 个周二 9:30–10:00，2027 年', en: 'The 2nd Tuesday of each month 9:30–10:00, in 2027' },
      terms: {
        layer: 'TAKEOVER',
        priority: 10,
        cut: true,
        window: {
          days: days('2027-01-01', { last: '2027-12-31', recurrence: 'FREQ=MONTHLY;BYDAY=2TU' }),
          intervals: [{ from: '09:30', to: '10:00' }],
        },
      },
    },
  ];
}

const calendars: Calendar[] = [
  {
    type: 'announced',
    name: 'disaster-week',
    words: { zh: '防灾减灾宣传周', en: 'Disaster Reduction Awareness Week' },
    notices: [{ year: 2025, first: '2025-05-12', last: '2025-05-18' }],
  },
  {
    type: 'fixed',
    name: 'disaster-day',
    words: { zh: '全国防灾减灾日', en: 'National Disaster Prevention Day' },
    month: 5,
    day: 12,
    days: 1,
    since: 2009,
    notices: [],
  },
  {
    type: 'nth',
    name: 'science-day',
    words: { zh: '全国科普日', en: 'National Science Day' },
    recurrence: 'FREQ=YEARLY;BYMONTH=9;BYDAY=3SA',
    days: 2,
    since: 2005,
    notices: [{ year: 2026, first: '2026-09-12', last: '2026-09-18', notice: '科协发〔2026〕12 号' }],
  },
  { type: 'fixed', name: 'science-month', words: { zh: '全国科普月', en: 'Science Month' }, month: 9, notices: [] },
  {
    type: 'schoolDays',
    name: 'after-school',
    words: { zh: '上学日放学后', en: 'school days after school' },
    workdays: 'workdays',
    holidays: 'school-holidays',
    hours: [{ from: '15:30', to: '18:00' }],
  },
  { type: 'ranges', name: 'school-holidays', words: { zh: '寒暑假', en: 'school holidays' }, days: [] },
  {
    type: 'recurring',
    name: 'weekends',
    words: { zh: '周末', en: 'weekends' },
    recurrence: 'FREQ=WEEKLY;BYDAY=SA,SU',
  },
  {
    type: 'workdays',
    name: 'workdays',
    words: { zh: '工作日', en: 'workdays' },
    holidays: [
      { first: '2026-01-01', last: '2026-01-03' },
      { first: '2026-10-01', last: '2026-10-07' },
    ],
    makeUpDays: [{ first: '2026-01-04', last: '2026-01-04' }],
  },
];

/** A schedule of a few bookings, with the calendars of a new installation. */
export function sampleSchedule(now: number): KeptSchedule {
  return {
    bookings: bookings(now),
    calendars: structuredClone(calendars),
    groups: [
      { name: '健康', layer: 'REGULAR', weight: 100 },
      { name: '安全必播', layer: 'REGULAR', percent: 20 },
    ],
  };
}

import { expect, test } from 'vitest';
import type { Booking } from '../api/types';
import { canBeBooked, draftOf, formOf, newDraft, strayDays, type BookingDraft } from './draft';

const booking: Booking = {
  id: 'b',
  name: '放学后',
  playlist: 'p',
  playlistName: '每日科普',
  words: { zh: '', en: '' },
  screens: 1,
  simple: false,
  changed: false,
  publishedAt: 0,
  publishedBy: 'admin',
  target: { units: ['u'], kinds: ['TELEVISION'], tags: ['广场'], audiences: ['elders'], screens: ['s'] },
  terms: {
    name: '放学后',
    layer: 'REGULAR',
    share: { group: '健康', weight: 200 },
    priority: 5,
    cut: false,
    cadence: { every: 15, at: 5 },
    window: {
      days: {
        first: '2026-11-23',
        last: '2027-06-30',
        recurrence: 'FREQ=WEEKLY;BYDAY=MO',
        on: ['workdays'],
        off: ['school-holidays'],
        also: ['2026-12-05'],
        except: ['2026-12-24'],
      },
      intervals: [
        { from: '08:00', to: '10:00' },
        { from: '22:00', to: '06:00' },
      ],
    },
  },
};

function whole(): BookingDraft {
  return draftOf(booking);
}

test('a booking that is opened and saved unchanged is sent as it was, in every member', () => {
  const { playlist, target, terms } = booking;
  expect(formOf(whole())).toEqual({ playlist, target, ...terms });
});

test('a takeover has neither share nor cadence, and nothing else cuts', () => {
  const takeover = formOf({ ...whole(), layer: 'TAKEOVER', cut: true });
  expect(takeover).not.toHaveProperty('share');
  expect(takeover).not.toHaveProperty('cadence');
  expect(takeover.cut).toBe(true);
  expect(formOf({ ...whole(), cut: true }).cut).toBe(false);
});

test('the end of a day is sent as the midnight after it', () => {
  const { window } = booking.terms;
  const late = {
    ...booking,
    terms: { ...booking.terms, window: { ...window, intervals: [{ from: '20:00', to: '24:00' }] } },
  };
  expect(formOf(draftOf(late)).window.intervals).toEqual([{ from: '20:00', to: '00:00' }]);
});

test('what is missing or wrong keeps a booking from being sent', () => {
  const fresh = newDraft('2026-11-23', 'p');
  expect(canBeBooked(fresh)).toBe(false);
  expect(canBeBooked({ ...fresh, target: { ...fresh.target, tags: ['广场'] } })).toBe(true);
  expect(canBeBooked(whole())).toBe(true);
  expect(canBeBooked({ ...whole(), playlist: '' })).toBe(false);
  expect(canBeBooked({ ...whole(), last: '2026-11-22', also: [] })).toBe(false);
  expect(canBeBooked({ ...whole(), at: 15 })).toBe(false);
  const twice = [
    { from: '08:00', to: '10:00' },
    { from: '08:00', to: '09:00' },
  ];
  expect(canBeBooked({ ...whole(), intervals: twice })).toBe(false);
  expect(strayDays({ ...whole(), also: ['2026-11-22', '2027-07-01', '2026-12-05'] })).toEqual([
    '2026-11-22',
    '2027-07-01',
  ]);
  expect(canBeBooked({ ...whole(), also: ['2026-11-22'] })).toBe(false);
});

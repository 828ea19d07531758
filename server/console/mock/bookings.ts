import type { Booking, BookingForm, BookingQuestion, Target } from '../src/api/types';
import { meant } from './match.ts';
import { others, played, previewed, type Played } from './preview.ts';
import { json, notFound, nothing, type Call, type Route } from './route.ts';
import type { KeptBooking } from './sampleBookings.ts';
import type { KeptPlaylist, State } from './state.ts';

function shown(state: State, { entries, ...kept }: KeptBooking, simple = false): Booking {
  const playlist = state.playlists.find(({ id }) => id === kept.playlist);
  const playlistName = playlist?.name ?? '';
  return {
    ...kept,
    name: kept.terms.name ?? playlistName,
    playlistName,
    screens: meant(state, kept.target).length,
    simple,
    changed: playlist?.entries.join() !== entries.join(),
  };
}

function words({ window: { days, intervals } }: BookingForm): Booking['words'] {
  const hours = intervals.map(({ from, to }) => `${from}–${to}`).join('、');
  return { zh: `${hours} ${days.first} 起`.trim(), en: `${hours} from ${days.first}`.trim() };
}

function kept(state: State, id: string, form: BookingForm): KeptBooking {
  const { playlist, target, priority = 0, cut = false, ...terms } = form;
  return {
    id,
    playlist,
    target,
    terms: { ...terms, priority, cut },
    entries: [...(state.playlists.find((each) => each.id === playlist)?.entries ?? [])],
    words: words(form),
    publishedAt: state.now(),
    publishedBy: 'admin',
  };
}

/** The booking that publishing a playlist makes. */
function simple(state: State, { id, published, publication }: KeptPlaylist): Booking[] {
  if (publication === undefined) {
    return [];
  }
  const { screens, layer, weight, firstDay: first, lastDay, publishedAt, publishedBy } = publication;
  const days = { first, ...(lastDay === undefined ? {} : { last: lastDay }), on: [], off: [], also: [], except: [] };
  const form: BookingForm = {
    playlist: id,
    layer,
    share: { weight },
    window: { days, intervals: [] },
    target: { units: [], kinds: [], tags: [], audiences: [], screens },
  };
  const booking = { ...kept(state, `publication-${id}`, form), entries: published, publishedAt, publishedBy };
  return [shown(state, { ...booking, words: { zh: `每天，${first} 起`, en: `Each day, from ${first}` } }, true)];
}

function withBooking(
  call: Call,
  then: (booking: KeptBooking) => Response | Promise<Response>,
): Response | Promise<Response> {
  const booking = call.state.schedule.bookings.find(({ id }) => id === call.path[0]);
  return booking === undefined ? notFound() : then(booking);
}

function looked(state: State, id: string, { playlist, target, share }: BookingForm, screen: string): Played[] {
  const kept = state.playlists.find((each) => each.id === playlist);
  const gets = kept !== undefined && meant(state, target).some((each) => each.id === screen);
  return gets ? [{ ...played(state, { ...kept, published: kept.entries }, share?.weight ?? 100), id }] : [];
}

function preview(state: State, { days, booking, wanted }: BookingQuestion): Response {
  const before = state.schedule.bookings.find(({ id }) => id === booking);
  const had: BookingForm | undefined = before && { ...before.terms, playlist: before.playlist, target: before.target };
  const answer = previewed(state, days, (screen) => {
    const rest = others(state, screen);
    const one = had === undefined ? [] : looked(state, had.playlist, had, screen.id);
    const other = wanted === undefined ? [] : looked(state, wanted.playlist, wanted, screen.id);
    return one.length + other.length === 0 ? undefined : { before: [...rest, ...one], after: [...rest, ...other] };
  });
  return json(answer);
}

/** Bookings with whole rules, and the screens that a target means. */
export const bookingRoutes: Route[] = [
  [
    'GET',
    '/bookings',
    ({ state }) =>
      json([
        ...state.schedule.bookings.map((booking) => shown(state, booking)),
        ...state.playlists.flatMap((playlist) => simple(state, playlist)),
      ]),
  ],
  [
    'POST',
    '/bookings',
    async ({ state, json: body }) => {
      const id = `booking-${String(state.schedule.bookings.length)}`;
      const booking = kept(state, id, await body<BookingForm>());
      state.schedule.bookings.push(booking);
      return json(shown(state, booking), 201);
    },
  ],
  ['POST', '/bookings/preview', async ({ state, json: body }) => preview(state, await body<BookingQuestion>())],
  ['GET', '/bookings/*', (call) => withBooking(call, (booking) => json(shown(call.state, booking)))],
  [
    'PUT',
    '/bookings/*',
    (call) =>
      withBooking(call, async (booking) => {
        const { state } = call;
        const changed = kept(state, booking.id, await call.json<BookingForm>());
        state.schedule.bookings = state.schedule.bookings.map((each) => (each === booking ? changed : each));
        return json(shown(state, changed));
      }),
  ],
  [
    'DELETE',
    '/bookings/*',
    (call) =>
      withBooking(call, (booking) => {
        const { schedule } = call.state;
        schedule.bookings = schedule.bookings.filter((each) => each !== booking);
        return nothing();
      }),
  ],
  [
    'POST',
    '/screens/match',
    async ({ state, json: body }) => {
      const screens = meant(state, await body<Target>());
      return json({ total: screens.length, first: screens.slice(0, 50).map(({ id, name }) => ({ id, name })) });
    },
  ],
];

import { answer, api } from '../api/client';
import type { Booking, BookingForm, BookingQuestion, Match, Preview, Target } from '../api/types';

/** All bookings, those made by publishing a playlist among them. */
export function listBookings(): Promise<readonly Booking[]> {
  return answer(api.GET('/bookings'));
}

/** A booking. */
export function getBooking(booking: string): Promise<Booking> {
  return answer(api.GET('/bookings/{booking}', { params: { path: { booking } } }));
}

/** Books a playlist as it is saved now, in place of `booking` where one is named. */
export function book(wanted: BookingForm, booking?: string): Promise<Booking> {
  return booking === undefined
    ? answer(api.POST('/bookings', { body: wanted }))
    : answer(api.PUT('/bookings/{booking}', { params: { path: { booking } }, body: wanted }));
}

/** Takes a booking off every screen. */
export async function removeBooking(booking: string): Promise<void> {
  await answer(api.DELETE('/bookings/{booking}', { params: { path: { booking } } }));
}

/** What a booking, its change or (with nothing wanted) its removal would change on screens. */
export function previewBooking(looked: BookingQuestion): Promise<Preview> {
  return answer(api.POST('/bookings/preview', { body: looked }));
}

/** Which screens a target means now. */
export function matchScreens(target: Target): Promise<Match> {
  return answer(api.POST('/screens/match', { body: target }));
}

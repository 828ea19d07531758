import { answer, api } from '../api/client';
import type { Page } from '../api/pages';
import type {
  Alert,
  AuditEntry,
  Blackout,
  EmergencyReserve,
  NewAlert,
  NewBlackout,
  NewWithdrawal,
  Place,
  Reach,
  Withdrawal,
} from '../api/types';

/** The alerts in force and still to come. */
export function listAlerts(): Promise<readonly Alert[]> {
  return answer(api.GET('/emergency/alerts'));
}

/** Warns the screens of some units. */
export function raiseAlert(alert: NewAlert): Promise<Alert> {
  return answer(api.POST('/emergency/alerts', { body: alert }));
}

/** Ends an alert before its time. */
export async function endAlert(alert: string, reason: string): Promise<void> {
  await answer(api.POST('/emergency/alerts/{alert}/end', { params: { path: { alert } }, body: { reason } }));
}

/** The blackouts in force. */
export function listBlackouts(): Promise<readonly Blackout[]> {
  return answer(api.GET('/emergency/blackouts'));
}

/** Darkens the screens of some units. */
export function orderBlackout(blackout: NewBlackout): Promise<Blackout> {
  return answer(api.POST('/emergency/blackouts', { body: blackout }));
}

/** Lights the screens again. */
export async function liftBlackout(blackout: string, reason: string): Promise<void> {
  await answer(api.POST('/emergency/blackouts/{blackout}/lift', { params: { path: { blackout } }, body: { reason } }));
}

/** How many screens some units have. */
export function reachOf(unit: string[]): Promise<Reach> {
  return answer(api.GET('/emergency/reach', { params: { query: { unit } } }));
}

/** What every player keeps for alerts. */
export function getReserve(): Promise<EmergencyReserve> {
  return answer(api.GET('/emergency/reserve'));
}

/** Lets every player keep an item. */
export function addToReserve(item: string): Promise<EmergencyReserve> {
  return answer(api.PUT('/emergency/reserve/{item}', { params: { path: { item } } }));
}

/** Players need not keep an item any more. */
export function removeFromReserve(item: string): Promise<EmergencyReserve> {
  return answer(api.DELETE('/emergency/reserve/{item}', { params: { path: { item } } }));
}

/** One page of what is withdrawn, newest first. */
export function listWithdrawals(after?: string): Promise<Page<Withdrawal>> {
  return answer(api.GET('/emergency/withdrawals', { params: { query: { after } } }));
}

/** Takes an item or a source from every screen. */
export function withdraw(subject: NewWithdrawal): Promise<Withdrawal> {
  return answer(api.POST('/emergency/withdrawals', { body: subject }));
}

/** Lets programs have it again. */
export async function undoWithdrawal(withdrawal: string, reason: string): Promise<void> {
  await answer(
    api.POST('/emergency/withdrawals/{withdrawal}/undo', { params: { path: { withdrawal } }, body: { reason } }),
  );
}

/** One page of the screens that may still hold it. */
export function listPlaces(withdrawal: string, after?: string): Promise<Page<Place>> {
  return answer(
    api.GET('/emergency/withdrawals/{withdrawal}/screens', { params: { path: { withdrawal }, query: { after } } }),
  );
}

/** One page of who did what, newest first. */
export function listAudit(after?: string): Promise<Page<AuditEntry>> {
  return answer(api.GET('/audit', { params: { query: { after } } }));
}

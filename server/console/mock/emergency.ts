import type { EmergencyReserve, NewAlert, NewBlackout, NewWithdrawal, Reach } from '../src/api/types';
import { json, notFound, nothing, page, problem, type Call, type Route } from './route.ts';
import type { State } from './state.ts';

function log({ state }: Call, action: string, title: string, reason: string): void {
  const id = `log-${String(state.emergency.audit.length + 1)}`;
  state.emergency.audit.unshift({ id, at: state.now(), account: 'admin', action, subject: id, title, reason });
}

function isBelow(state: State, unit: string, tops: readonly string[]): boolean {
  const parent = state.units.find(({ id }) => id === unit)?.parent;
  return tops.includes(unit) || (parent !== undefined && isBelow(state, parent, tops));
}

function reachOf(state: State, units: readonly string[]): Reach {
  const meant = state.screens.filter(({ unit }) => isBelow(state, unit, units));
  return { screens: meant.length, players: meant.filter((screen) => screen.state !== 'UNCLAIMED').length, told: 0 };
}

function reserveOf({ emergency, items }: State): EmergencyReserve {
  const entries = emergency.reserve.flatMap(({ item: id, addedAt }) =>
    items.filter((item) => item.id === id).map((item) => ({ item, kept: !item.withdrawn, addedBy: 'admin', addedAt })),
  );
  const bytes = entries.reduce((sum, { item }) => sum + item.bytes, 0);
  return { entries, bytes, mostEntries: 32, mostBytes: 268_435_456 };
}

async function raise(call: Call): Promise<Response> {
  const { state } = call;
  const draft = await call.json<NewAlert>();
  if (state.emergency.alerts.some(({ headline }) => headline === draft.headline)) {
    return problem(409, 'ALERT_TWICE', {
      title: `完全相同的预警“${draft.headline}”已经发布。`,
      titleEn: `Exactly the same alert “${draft.headline}” has been raised already.`,
      detail: '它仍然有效，无需重复发布。',
      detailEn: 'It is in force.',
    });
  }
  const alert = {
    ...draft,
    id: `alert-${String(state.emergency.audit.length)}`,
    items: state.items.filter(({ id }) => draft.items.includes(id)).map(({ id, title }) => ({ id, title })),
    from: state.now(),
    raisedBy: 'admin',
    raisedAt: state.now(),
    reach: reachOf(state, draft.units),
  };
  state.emergency.alerts.push(alert);
  log(call, 'ALERT_RAISED', draft.headline, draft.text);
  return json(alert, 201);
}

async function order(call: Call): Promise<Response> {
  const { state } = call;
  const draft = await call.json<NewBlackout>();
  const blackout = {
    ...draft,
    id: `blackout-${String(state.emergency.audit.length)}`,
    orderedBy: 'admin',
    orderedAt: state.now(),
    reach: reachOf(state, draft.units),
  };
  state.emergency.blackouts.push(blackout);
  log(call, 'BLACKOUT_ORDERED', draft.units.join('、'), draft.reason);
  return json(blackout, 201);
}

async function end<T extends { id: string }>(call: Call, list: T[], action: string): Promise<Response> {
  const at = list.findIndex(({ id }) => id === call.path[0]);
  if (at < 0) {
    return notFound();
  }
  list.splice(at, 1);
  log(call, action, '', (await call.json<{ reason: string }>()).reason);
  return nothing();
}

async function withdraw(call: Call): Promise<Response> {
  const { state } = call;
  const wanted = await call.json<NewWithdrawal>();
  const item = state.items.find(({ id }) => id === wanted.item);
  const source = state.sources.find(({ id }) => id === wanted.source);
  Object.assign(item ?? {}, { withdrawn: true });
  Object.assign(source ?? {}, { withdrawn: true });
  const made = {
    ...wanted,
    id: `withdrawal-${String(state.emergency.withdrawals.length)}`,
    title: item?.title ?? source?.name ?? '',
    by: 'admin',
    at: state.now(),
    open: true,
    named: 0,
    silent: 3,
    kept: 0,
    dropped: 0,
  };
  state.emergency.withdrawals.unshift(made);
  log(call, item === undefined ? 'SOURCE_WITHDRAWN' : 'ITEM_WITHDRAWN', made.title, wanted.reason);
  return json(made, 201);
}

function undo(call: Call): Promise<Response> {
  const { state, path } = call;
  const undone = state.emergency.withdrawals.find(({ id }) => id === path[0]);
  const item = state.items.find(({ id }) => id === undone?.item);
  Object.assign(item ?? {}, { withdrawn: false });
  return end(call, state.emergency.withdrawals, 'WITHDRAWAL_UNDONE');
}

/** Alerts, blackouts, the reserve, withdrawals and the audit log. */
export const emergencyRoutes: Route[] = [
  ['GET', '/emergency/alerts', ({ state }) => json(state.emergency.alerts)],
  ['POST', '/emergency/alerts', raise],
  ['POST', '/emergency/alerts/*/end', (call) => end(call, call.state.emergency.alerts, 'ALERT_ENDED')],
  ['GET', '/emergency/blackouts', ({ state }) => json(state.emergency.blackouts)],
  ['POST', '/emergency/blackouts', order],
  ['POST', '/emergency/blackouts/*/lift', (call) => end(call, call.state.emergency.blackouts, 'BLACKOUT_LIFTED')],
  ['GET', '/emergency/reach', ({ state, query }) => json(reachOf(state, query.getAll('unit')))],
  ['GET', '/emergency/reserve', ({ state }) => json(reserveOf(state))],
  [
    'PUT',
    '/emergency/reserve/*',
    ({ state, path }) => {
      state.emergency.reserve.push({ item: path[0] ?? '', addedAt: state.now() });
      return json(reserveOf(state));
    },
  ],
  [
    'DELETE',
    '/emergency/reserve/*',
    ({ state, path }) => {
      state.emergency.reserve = state.emergency.reserve.filter(({ item }) => item !== path[0]);
      return json(reserveOf(state));
    },
  ],
  [
    'GET',
    '/emergency/withdrawals',
    ({ state, query }) => json(page(state.emergency.withdrawals, query.get('after'), 6)),
  ],
  ['POST', '/emergency/withdrawals', withdraw],
  ['POST', '/emergency/withdrawals/*/undo', undo],
  [
    'GET',
    '/emergency/withdrawals/*/screens',
    ({ state, query }) => json(page(state.emergency.places, query.get('after'), 2)),
  ],
  ['GET', '/audit', ({ state, query }) => json(page(state.emergency.audit, query.get('after'), 20))],
];

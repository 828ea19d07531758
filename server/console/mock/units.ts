import type { NewUnit, Unit } from '../src/api/types';
import { json, notFound, nothing, problem, type Call, type Route } from './route.ts';

function withUnit(call: Call, then: (unit: Unit) => Response | Promise<Response>): Response | Promise<Response> {
  const unit = call.state.units.find(({ id }) => id === call.path[0]);
  return unit === undefined ? notFound() : then(unit);
}

function inUse(name: string): Response {
  return problem(409, 'UNIT_IN_USE', {
    title: `不能删除“${name}”：还有东西属于它。`,
    titleEn: `“${name}” cannot be removed: something belongs to it.`,
    detail: '请先移走它的下级单位和屏幕。',
    detailEn: 'First move its units and screens elsewhere.',
  });
}

function remove({ state }: Call, { id, zh }: Unit): Response {
  if (state.units.some(({ parent }) => parent === id) || state.screens.some(({ unit }) => unit === id)) {
    return inUse(zh);
  }
  state.units = state.units.filter((unit) => unit.id !== id);
  return nothing();
}

function addLine({ path }: Call, unit: Unit): Response {
  unit.lines = [...unit.lines, path[1] ?? ''];
  return nothing();
}

function removeLine({ path }: Call, unit: Unit): Response {
  unit.lines = unit.lines.filter((line) => line !== path[1]);
  return nothing();
}

/** The organisation tree and its changes. */
export const unitRoutes: Route[] = [
  ['GET', '/units', ({ state }) => json(state.units)],
  [
    'POST',
    '/units',
    async ({ state, json: body }) => {
      const unit: Unit = { ...(await body<NewUnit>()), id: `unit-${String(state.units.length)}`, lines: [] };
      state.units = [...state.units, unit];
      return json(unit, 201);
    },
  ],
  ['PUT', '/units/*', (call) => withUnit(call, async (unit) => json(Object.assign(unit, await call.json<NewUnit>())))],
  ['DELETE', '/units/*', (call) => withUnit(call, (unit) => remove(call, unit))],
  ['PUT', '/units/*/lines/*', (call) => withUnit(call, (unit) => addLine(call, unit))],
  ['DELETE', '/units/*/lines/*', (call) => withUnit(call, (unit) => removeLine(call, unit))],
];

import type { Unit } from '../api/types';
import { inLanguage } from '../words/language';

/** A unit with what lies below it, as tree controls want it. */
export interface UnitNode {
  value: string;
  label: string;
  children: UnitNode[];
}

/** The names from the root down to a unit. */
export function unitPath(units: readonly Unit[], id: string): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const names: string[] = [];
  for (let unit = byId.get(id); unit !== undefined && names.length < byId.size; unit = byId.get(unit.parent ?? '')) {
    names.unshift(inLanguage(unit));
  }
  return names;
}

/** The units as a tree; a unit whose parent is not among them is a root. */
export function unitTree(units: readonly Unit[]): UnitNode[] {
  const nodes = new Map<string, UnitNode>(
    units.map((unit) => [unit.id, { value: unit.id, label: inLanguage(unit), children: [] }]),
  );
  const roots: UnitNode[] = [];
  for (const unit of units) {
    const node = nodes.get(unit.id);
    if (node !== undefined) {
      (nodes.get(unit.parent ?? '')?.children ?? roots).push(node);
    }
  }
  return roots;
}

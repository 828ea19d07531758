import type { AlertLevel, Item, NewAlert } from '../api/types';
import { alertSpans, endOf } from './spans';

/** The warning levels, worst first. */
export const levels: readonly AlertLevel[] = ['RED', 'ORANGE', 'YELLOW', 'BLUE'];

/** An alert that is being written. */
export interface AlertDraft {
  level: AlertLevel;
  drill: boolean;
  headline: string;
  text: string;
  items: Item[];
  units: string[];
  span: number;
}

/** An alert that says nothing yet; an hour long. */
export function blankDraft(): AlertDraft {
  return { level: 'YELLOW', drill: false, headline: '', text: '', items: [], units: [], span: alertSpans[1] ?? 0 };
}

/** The alert to raise now. */
export function alertOf({ level, drill, headline, text, items, units, span }: AlertDraft): NewAlert {
  return {
    level,
    drill,
    headline: headline.trim(),
    text: text.trim(),
    units: [...units],
    items: items.map(({ id }) => id),
    until: endOf(span),
  };
}

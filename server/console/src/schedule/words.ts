import type { Booking, Match, ShareGroup } from '../api/types';
import { count, say } from '../words/language';

/** How a booking plays, in a few words: `常规 · 份额 200，份额组“健康” · 每 15 分钟`. */
export function howWords({ layer, share, priority, cut, cadence }: Booking['terms']): string {
  const told = [say(`schedule.layer.${layer}`)];
  if (share !== undefined) {
    const { weight: n, group } = share;
    told.push(group === undefined ? say('schedule.how.share', { n }) : say('schedule.how.inGroup', { n, group }));
  }
  if (cadence !== undefined) {
    told.push(count('schedule.how.cadence', cadence.every));
  }
  if (priority > 0) {
    told.push(say('schedule.how.priority', { n: priority }));
  }
  if (cut) {
    told.push(say('schedule.how.cut'));
  }
  return told.join(' · ');
}

const few = 6;

/** Which screens match, in one line: how many, and the first of them. */
export function matchWords({ total, first }: Match): string {
  if (total === 0) {
    return say('schedule.match.none');
  }
  const names = first
    .slice(0, few)
    .map(({ name }) => name)
    .join(say('schedule.comma'));
  return total > few ? count('schedule.match.many', total, { names }) : count('schedule.match.all', total, { names });
}

/** A share group with what it gets: `安全 · 必播 20%`. */
export function groupWords({ name, weight, percent }: ShareGroup): string {
  const part =
    percent === undefined
      ? say('schedule.group.weight', { n: weight ?? 0 })
      : say('schedule.group.percent', { n: percent });
  return `${name} · ${part}`;
}

import { count, say } from './language';

/** The screens' zone. */
export const zone = 'Asia/Shanghai';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: number): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** The local day of an instant, `2026-11-22`. */
export function dayOf(instant: number): string {
  const { year, month, day } = partsOf(instant);
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
}

/** The local time of an instant, `09:05:07`. */
export function clockOf(instant: number): string {
  const { hour, minute, second } = partsOf(instant);
  return `${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
}

/** Day and time of an instant. */
export function momentOf(instant: number): string {
  return `${dayOf(instant)} ${clockOf(instant)}`;
}

/** A duration in words of at most two units: `1 分 20 秒`. */
export function spanOf(millis: number): string {
  const seconds = Math.round(millis / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor((seconds % 3_600) / 60);
  const rest = seconds % 60;
  if (hours > 0) {
    return minutes > 0 ? say('span.hoursMinutes', { hours, minutes }) : say('span.hours', { hours });
  }
  if (minutes > 0) {
    return rest > 0 ? say('span.minutesSeconds', { minutes, seconds: rest }) : say('span.minutes', { minutes });
  }
  return say('span.seconds', { seconds: rest });
}

/** How long ago an instant was, in one unit. */
export function agoOf(instant: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - instant) / 1_000));
  if (seconds < 5) {
    return say('ago.now');
  }
  if (seconds < 60) {
    return say('ago.seconds', { n: seconds });
  }
  if (seconds < 3_600) {
    return say('ago.minutes', { n: Math.floor(seconds / 60) });
  }
  return seconds < 86_400
    ? say('ago.hours', { n: Math.floor(seconds / 3_600) })
    : count('ago.days', Math.floor(seconds / 86_400));
}

/** A size for people: `12.4 MB`. */
export function sizeOf(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1_000 && unit < units.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  return `${unit === 0 || size >= 100 ? Math.round(size).toString() : size.toFixed(1)} ${units[unit] ?? ''}`;
}

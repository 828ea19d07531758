import type { Item, Screen } from '../src/api/types';

const hues: Record<string, number> = {
  hands: 190,
  gas: 28,
  leftovers: 90,
  cpr: 350,
  salt: 45,
  quake: 265,
  mushroom: 140,
};

function lines(text: string, size: number): string {
  const rows = text.match(/.{1,10}/gu) ?? [];
  return rows
    .map((row, index) => `<text x="50%" y="${String(46 + index * size)}%" text-anchor="middle">${row}</text>`)
    .join('');
}

function drawing(width: number, height: number, hue: number, title: string): string {
  const size = Math.min(width, height * 1.4) / 13;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">
    <defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${String(hue)} 55% 62%)"/><stop offset="1" stop-color="hsl(${String(hue + 30)} 55% 34%)"/></linearGradient></defs>
    <rect width="100%" height="100%" fill="url(#g)"/>
    <circle cx="84%" cy="22%" r="${String(size * 1.8)}" fill="#fff" fill-opacity=".18"/>
    <g fill="#fff" font-family="sans-serif" font-weight="700" font-size="${String(size)}">${lines(title, width > height ? 16 : 8)}</g></svg>`;
}

/** What stands for a screenshot. */
export function screenPicture({ width, height, now }: Screen): string {
  return drawing(width / 2, height / 2, hues[now?.item ?? ''] ?? 200, now?.title ?? 'estation');
}

/** What stands for an item's small picture. */
export function itemPicture({ id, title }: Item): string {
  return drawing(480, 270, hues[id] ?? 215, title);
}

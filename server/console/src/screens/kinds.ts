import { say } from '../words/language';

/** The types of screen that the console has words for; any other text may be typed. */
export const knownKinds = [
  'ALL_MEDIA_SCREEN',
  'STATION_TERMINAL',
  'ELECTRONIC_GALLERY',
  'TELEVISION',
  'MOBILE_UNIT',
] as const;

type KnownKind = (typeof knownKinds)[number];

function isKnown(kind: string): kind is KnownKind {
  return (knownKinds as readonly string[]).includes(kind);
}

/** A type of screen in words. */
export function kindWords(kind: string): string {
  return isKnown(kind) ? say(`screens.kind.${kind}`) : kind;
}

/** Usual sizes in pixels. */
export const sizes = [
  { key: 'landscape', width: 1920, height: 1080 },
  { key: 'portrait', width: 1080, height: 1920 },
  { key: 'landscape4k', width: 3840, height: 2160 },
  { key: 'portrait4k', width: 2160, height: 3840 },
] as const;

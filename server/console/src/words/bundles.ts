import accountEn from '../account/en.json';
import accountZh from '../account/zh.json';
import emergencyEn from '../emergency/en.json';
import emergencyZh from '../emergency/zh.json';
import frameEn from '../frame/en.json';
import frameZh from '../frame/zh.json';
import libraryEn from '../library/en.json';
import libraryZh from '../library/zh.json';
import organisationEn from '../organisation/en.json';
import organisationZh from '../organisation/zh.json';
import playlistsEn from '../playlists/en.json';
import playlistsZh from '../playlists/zh.json';
import playsEn from '../plays/en.json';
import playsZh from '../plays/zh.json';
import scheduleEn from '../schedule/en.json';
import scheduleZh from '../schedule/zh.json';
import screensEn from '../screens/en.json';
import screensZh from '../screens/zh.json';
import sourcesEn from '../sources/en.json';
import sourcesZh from '../sources/zh.json';
import commonEn from './en.json';
import commonZh from './zh.json';

/** All texts in Chinese; each feature keeps its own beside its pages. */
export const zh = {
  ...commonZh,
  account: accountZh,
  emergency: emergencyZh,
  frame: frameZh,
  library: libraryZh,
  organisation: organisationZh,
  playlists: playlistsZh,
  plays: playsZh,
  schedule: scheduleZh,
  screens: screensZh,
  sources: sourcesZh,
};

/** All texts in English: the same keys. */
export const en: typeof zh = {
  ...commonEn,
  account: accountEn,
  emergency: emergencyEn,
  frame: frameEn,
  library: libraryEn,
  organisation: organisationEn,
  playlists: playlistsEn,
  plays: playsEn,
  schedule: scheduleEn,
  screens: screensEn,
  sources: sourcesEn,
};

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** Every key that has a text; the compiler refuses others. */
export type WordKey = Paths<typeof zh>;

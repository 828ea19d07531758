import account, { accounts } from '../account/manifest';
import emergency from '../emergency/manifest';
import library from '../library/manifest';
import organisation from '../organisation/manifest';
import playlists from '../playlists/manifest';
import plays from '../plays/manifest';
import schedule from '../schedule/manifest';
import screens from '../screens/manifest';
import sources from '../sources/manifest';
import type { Feature } from './feature';

/** The features in the order of the menu. */
export const features: Feature[] = [
  account,
  screens,
  library,
  playlists,
  schedule,
  plays,
  sources,
  emergency,
  organisation,
  accounts,
];

import account from '../account/manifest';
import screens from '../screens/manifest';
import type { Feature } from './feature';

/** The features in the order of the menu. */
export const features: Feature[] = [account, screens];

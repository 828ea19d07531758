import type { WordKey } from '../words/bundles';
import { say } from '../words/language';

const known = new Map<string, WordKey>([
  ['ALERT_RAISED', 'emergency.action.ALERT_RAISED'],
  ['ALERT_ENDED', 'emergency.action.ALERT_ENDED'],
  ['BLACKOUT_ORDERED', 'emergency.action.BLACKOUT_ORDERED'],
  ['BLACKOUT_LIFTED', 'emergency.action.BLACKOUT_LIFTED'],
  ['RESERVE_ADDED', 'emergency.action.RESERVE_ADDED'],
  ['RESERVE_REMOVED', 'emergency.action.RESERVE_REMOVED'],
  ['ITEM_WITHDRAWN', 'emergency.action.ITEM_WITHDRAWN'],
  ['SOURCE_WITHDRAWN', 'emergency.action.SOURCE_WITHDRAWN'],
  ['WITHDRAWAL_UNDONE', 'emergency.action.WITHDRAWAL_UNDONE'],
  ['ACCOUNT_ADDED', 'emergency.action.ACCOUNT_ADDED'],
  ['ROLES_CHANGED', 'emergency.action.ROLES_CHANGED'],
  ['LINK_MADE', 'emergency.action.LINK_MADE'],
  ['ACCOUNT_DEACTIVATED', 'emergency.action.ACCOUNT_DEACTIVATED'],
]);

/** An action of the audit log in words; its code where there are none. */
export function actionWords(action: string): string {
  const key = known.get(action);
  return key === undefined ? action : say(key);
}

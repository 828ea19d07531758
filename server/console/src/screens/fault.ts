import { say } from '../words/language';
import words from './zh.json';

function isKnown(code: string): code is keyof typeof words.fault {
  return Object.hasOwn(words.fault, code);
}

/** What went wrong on a player and what to do, in words; a code without words stays as it is. */
export function faultWords(code: string): string {
  return isKnown(code) ? say(`screens.fault.${code}`) : code;
}

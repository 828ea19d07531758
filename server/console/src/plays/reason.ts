import { say } from '../words/language';
import words from './zh.json';

function isKnown(code: string): code is keyof typeof words.reason {
  return Object.hasOwn(words.reason, code);
}

/** Why something was not shown as planned or is not credible, in words; a code without words stays as it is. */
export function reasonWords(code: string): string {
  return isKnown(code) ? say(`plays.reason.${code}`) : code;
}

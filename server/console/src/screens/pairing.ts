const letters = 8;

/**
 * What a person typed or pasted, as the screen shows a pairing code: upper case, a hyphen in the middle, and the
 * letters that Crockford's base 32 leaves out read as the digits they look like.
 */
export function formattedCode(typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, '')
    .slice(0, letters);
  return code.length > letters / 2 ? `${code.slice(0, letters / 2)}-${code.slice(letters / 2)}` : code;
}

/** Whether a formatted code has all its letters. */
export function isWholeCode(code: string): boolean {
  return code.length === letters + 1;
}

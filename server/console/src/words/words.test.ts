import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'vue/compiler-sfc';
import { expect, test } from 'vitest';
import { en, zh } from './bundles';

interface Texts {
  [key: string]: string | Texts;
}

function flat(texts: Texts, prefix = ''): Map<string, string> {
  const rows = Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
  );
  return new Map(rows);
}

function named(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

function files(ending: string): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .map((name) => join('src', name));
}

interface Node {
  type: number;
  content?: string | Node;
  name?: string;
  value?: { content: string };
  props?: Node[];
  children?: Node[];
}

const spoken = new Set(['alt', 'aria-label', 'label', 'placeholder', 'text', 'title']);
/** What reads the same in every language. */
const allowed = new Set(['XXXX-XXXX']);

/** Texts that stand in a template itself: between tags, or in an attribute that people see or hear. */
function rawTexts(component: string): string[] {
  const found: string[] = [];
  const walk = (node: Node): void => {
    if (node.type === 2 && typeof node.content === 'string') {
      found.push(node.content.trim());
    }
    if (node.type === 6 && spoken.has(node.name ?? '')) {
      found.push(node.value?.content ?? '');
    }
    [...(node.props ?? []), ...(node.children ?? [])].forEach(walk);
  };
  const ast = parse(component).descriptor.template?.ast;
  walk(ast as unknown as Node);
  return found.filter((text) => /\p{L}/u.test(text) && !allowed.has(text));
}

const chinese = flat(zh);
const english = flat(en);

test('both languages have the same keys, none empty, with the same names to fill in', () => {
  expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  for (const [key, text] of chinese) {
    expect(text.trim(), key).not.toBe('');
    expect(english.get(key)?.trim(), key).not.toBe('');
    expect(named(english.get(key) ?? ''), key).toEqual(named(text));
  }
});

test('no English text has Chinese in it', () => {
  const mixed = [...english].filter(([key, text]) => key !== 'frame.chinese' && /\p{Script=Han}/u.test(text));
  expect(mixed).toEqual([]);
});

test('no template has raw text', () => {
  expect(rawTexts('<template><p title="Hint">Hello <b>{{ name }}</b></p></template>')).toEqual(['Hint', 'Hello']);
  for (const file of files('.vue')) {
    expect(rawTexts(readFileSync(file, 'utf8')), file).toEqual([]);
  }
});

test('no source outside the bundles has Chinese in it', () => {
  for (const file of [...files('.vue'), ...files('.ts')].filter((name) => !name.includes('contract'))) {
    expect(/\p{Script=Han}/u.test(readFileSync(file, 'utf8').replace(/\/\*\*.*?\*\//gs, '')), file).toBe(false);
  }
});

test('every text is used', () => {
  const sources = [...files('.vue'), ...files('.ts')].map((file) => readFileSync(file, 'utf8')).join('\n');
  const unused = [...chinese.keys()].filter((key) => {
    const parts = key.split('.');
    const dynamic = parts.some((_part, n) => n > 0 && sources.includes(`${parts.slice(0, n).join('.')}.\${`));
    return !dynamic && !sources.includes(`'${key}'`);
  });
  expect(unused).toEqual([]);
});

test('the lock file names no host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:|"resolved"/);
});

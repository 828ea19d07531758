import type { Item } from '../api/types';
import type { Fact } from '../parts/fact';
import { say } from '../words/language';
import { momentOf, sizeOf, spanOf } from '../words/time';
import { sourceOf } from './source';

/** What is known of an item, as rows of words; rows without a value are left out. */
export function itemFacts(item: Item): Fact[] {
  const { width, height, origin } = item;
  const facts: Fact[] = [
    { name: say('library.detail.kind'), value: say(`library.kind.${item.kind}`) },
    { name: say('library.detail.duration'), value: spanOf(item.duration) },
    { name: say('library.detail.credit'), value: item.credit },
    { name: say('library.detail.source'), value: sourceOf(item) },
    { name: say('library.detail.origin'), value: origin ?? '', ...(origin === undefined ? {} : { href: origin }) },
    {
      name: say('library.detail.pixels'),
      value: width && height ? `${String(width)} × ${String(height)}` : '',
    },
    { name: say('library.detail.size'), value: sizeOf(item.bytes) },
    { name: say('library.detail.approvedBy'), value: item.approvedBy },
    { name: say('library.detail.addedAt'), value: momentOf(item.addedAt) },
  ];
  return facts.filter(({ value }) => value !== '');
}

import type { Unit } from '../src/api/types';

/** Part of the sample organisation. */
export const sampleUnits: Unit[] = [
  { id: 'sample', level: 'PROVINCE', zh: '示例省', en: 'Sample Province', lines: [] },
  { id: 'sample-city', level: 'CITY', zh: '示例市', en: 'Sample City', lines: [], parent: 'sample' },
  {
    id: 'lake-district',
    level: 'DISTRICT',
    zh: '示例市湖滨示范区',
    en: 'Lakeside Model District',
    lines: [],
    parent: 'sample-city',
  },
  {
    id: 'lotus-street',
    level: 'SUBDISTRICT',
    zh: '荷塘示范街道',
    en: 'Lotus Pond Model Sub-district',
    lines: [],
    parent: 'lake-district',
  },
  {
    id: 'spring-community',
    level: 'COMMUNITY',
    zh: '春晓示范社区',
    en: 'Spring Dawn Model Community',
    lines: ['lake-district'],
    parent: 'lotus-street',
  },
  {
    id: 'spring-garden',
    level: 'COMPOUND',
    zh: '春晓花园',
    en: 'Spring Dawn Garden',
    lines: [],
    parent: 'spring-community',
  },
];

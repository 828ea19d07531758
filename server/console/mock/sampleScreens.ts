import type { Screen, Traits } from '../src/api/types';

/** What holds for a screen of which nothing is told. */
export const usualTraits: Traits = {
  tags: [],
  audiences: [],
  network: 'INTERMITTENT',
  expired: 'PLAY_ON',
  settings: { power: [], quiet: [], volume: 100 },
};

const version = 1_795_300_000_000;

function landscape(id: string, name: string, unit: string, more: Partial<Screen>): Screen {
  return {
    id,
    name,
    unit,
    unitName: { zh: unit, en: unit },
    kind: 'STATION_TERMINAL',
    width: 1920,
    height: 1080,
    zone: 'Asia/Shanghai',
    traits: usualTraits,
    state: 'ONLINE',
    ...more,
  };
}

/** A screen in every state. */
export function sampleScreens(now: number): Screen[] {
  const reported = { player: '0.1.0', clockOffset: 12, freeBytes: 41_300_000_000, assignmentVersion: version };
  return [
    landscape('square-screen', '荷塘广场全媒体科普大屏', 'lotus-street', {
      ...reported,
      kind: 'ALL_MEDIA_SCREEN',
      traits: {
        ...usualTraits,
        station: 'COMMUNITY',
        tags: ['广场', '室外'],
        audiences: ['elders', 'young-people'],
        network: 'ALWAYS',
        settings: {
          power: [{ days: ['MONDAY', 'TUESDAY'], intervals: [{ from: 420, to: 1320 }] }],
          quiet: [{ days: ['MONDAY'], intervals: [{ from: 1200, to: 1860 }] }],
          volume: 60,
        },
      },
      lastSeen: now - 3_000,
      heldVersion: version,
      screenshotAt: now - 95_000,
      now: { item: 'hands', title: '七步洗手法：洗够二十秒', since: now - 9_000, until: now + 21_000 },
    }),
    landscape('spring-terminal', '春晓社区科普e站触摸终端', 'spring-community', {
      ...reported,
      lastSeen: now - 8_000,
      heldVersion: version - 50_000,
      screenshotAt: now - 610_000,
      now: { item: 'leftovers', title: '剩菜怎么放才安全', since: now - 2_000, until: now + 13_000 },
    }),
    landscape('garden-gallery', '春晓花园电子科普画廊', 'spring-garden', {
      ...reported,
      kind: 'ELECTRONIC_GALLERY',
      width: 1080,
      height: 1920,
      state: 'LATE',
      lastSeen: now - 1_500_000,
      heldVersion: version,
      screenshotAt: now - 1_600_000,
      now: { item: 'cpr', title: '心脏骤停的黄金四分钟', since: now - 1_510_000, until: now - 1_480_000 },
      faults: [
        { code: 'BLOB_DAMAGED', subject: 'a3f0…91.mp4', last: now - 1_550_000, count: 3 },
        { code: 'SERVER_UNREACHABLE', subject: '', last: now - 1_900_000, count: 1 },
      ],
    }),
    landscape('lantern-school', '灯火社区学校科普e站', 'lotus-street', {
      ...reported,
      state: 'OFFLINE',
      lastSeen: now - 93_000_000,
      heldVersion: version - 90_000,
      now: { item: 'gas', title: '闻到燃气味，先开窗，不开灯', since: now - 93_000_000, until: now - 92_980_000 },
    }),
    landscape('clinic', '春晓社区卫生服务站候诊屏', 'spring-community', {
      state: 'WAITING',
      assignmentVersion: version,
    }),
    landscape('gate', '春晓花园东门竖屏', 'spring-garden', {
      kind: 'ELECTRONIC_GALLERY',
      width: 1080,
      height: 1920,
      state: 'UNCLAIMED',
    }),
  ];
}

import type { Entry, Source } from '../src/api/types';

/** A source that works and one that does not. */
export function sampleSources(now: number): Source[] {
  return [
    {
      id: 'starter',
      name: '启动内容库',
      url: 'http://127.0.0.1:8471/feed.xml',
      trusted: true,
      intervalMinutes: 30,
      running: false,
      lastRun: now - 640_000,
      taken: 9,
      refused: 2,
      withdrawn: false,
    },
    {
      id: 'city',
      name: '市科协科普资源',
      url: 'https://kepu.city.example/media.rss',
      trusted: false,
      intervalMinutes: 60,
      running: false,
      lastRun: now - 4_200_000,
      lastReason: {
        code: 'FEED_NOT_XML',
        zh: '地址返回的不是 RSS 或 Atom，而是网页。请向对方要订阅源（feed）的地址。',
        en: 'The address returned a web page, not RSS or Atom. Ask the provider for the address of the feed.',
      },
      taken: 0,
      refused: 0,
      withdrawn: false,
    },
  ];
}

/** Entries in every state. */
export function sampleEntries(now: number): Entry[] {
  const entry = (id: string, title: string, more: Partial<Entry>): Entry => ({
    id,
    title,
    link: `https://content.example/${id}`,
    state: 'TAKEN',
    seenAt: now - 640_000,
    ...more,
  });
  return [
    entry('hands', '七步洗手法：洗够二十秒', { item: 'hands' }),
    entry('gas', '闻到燃气味，先开窗，不开灯', { item: 'gas' }),
    entry('huge', '高清全景图：城市湿地', {
      state: 'REFUSED',
      reason: {
        code: 'PICTURE_TOO_LARGE',
        zh: '图片有 30000 × 30000 像素，超过 16000 像素的上限。请提供较小的图片。',
        en: 'The picture has 30000 × 30000 pixels, more than 16000. Provide a smaller one.',
      },
    }),
    entry('silent', '会说话的视频', {
      state: 'REFUSED',
      reason: {
        code: 'VIDEO_WITHOUT_PICTURE',
        zh: '视频里没有画面。请检查导出设置，重新导出为 MP4（H.264）。',
        en: 'The video has no picture. Check the export settings and export it as MP4 (H.264).',
      },
    }),
    entry('later', '野生蘑菇不采、不买、不吃', { state: 'WAITING' }),
  ];
}

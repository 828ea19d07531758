import type { Item } from '../src/api/types';

/** As the contract names the source of what is added by hand. */
export const ownSource = '00000000-0000-7000-8000-000000000001';

const food = { id: 'food-safety', zh: '食品安全', en: 'Food safety' };
const emergency = { id: 'emergency', zh: '应急避险', en: 'Emergencies and taking shelter' };
const health = { id: 'health', zh: '卫生健康', en: 'Health and hygiene' };

interface Row {
  id: string;
  kind: Item['kind'];
  title: string;
  credit: string;
  seconds: number;
  topics: Item['topics'];
}

const rows: Row[] = [
  {
    id: 'hands',
    kind: 'VIDEO',
    title: '七步洗手法：洗够二十秒',
    credit: '国家卫生健康委员会',
    seconds: 30,
    topics: [health],
  },
  {
    id: 'gas',
    kind: 'VIDEO',
    title: '闻到燃气味，先开窗，不开灯',
    credit: '应急管理部',
    seconds: 20,
    topics: [emergency],
  },
  {
    id: 'leftovers',
    kind: 'IMAGE',
    title: '剩菜怎么放才安全',
    credit: '国家食品安全风险评估中心',
    seconds: 15,
    topics: [food],
  },
  {
    id: 'cpr',
    kind: 'ARTICLE',
    title: '心脏骤停的黄金四分钟',
    credit: '中国红十字会总会',
    seconds: 30,
    topics: [health, emergency],
  },
  {
    id: 'salt',
    kind: 'ARTICLE',
    title: '每天吃盐不超过五克，看懂营养成分表里的“钠”',
    credit: '国家卫生健康委员会《中国居民膳食指南》',
    seconds: 25,
    topics: [food, health],
  },
  {
    id: 'quake',
    kind: 'VIDEO',
    title: '地震来了：伏地、遮挡、手抓牢',
    credit: '中国地震局',
    seconds: 40,
    topics: [emergency],
  },
  {
    id: 'lecture',
    kind: 'NOTICE',
    title: '周六上午九点，居委会二楼免费量血压',
    credit: '春晓示范社区',
    seconds: 10,
    topics: [],
  },
  {
    id: 'mushroom',
    kind: 'IMAGE',
    title: '野生蘑菇不采、不买、不吃',
    credit: '中国疾病预防控制中心',
    seconds: 15,
    topics: [food],
  },
];

function item(row: Row, index: number, now: number): Item {
  const { seconds, ...words } = row;
  const notice = row.kind === 'NOTICE';
  return {
    ...words,
    summary: notice ? row.title : '一看就懂的要点，配图说明，五秒钟读完。',
    duration: seconds * 1_000,
    bytes: row.kind === 'VIDEO' ? 8_400_000 : 412_000,
    ...(notice ? {} : { origin: `https://content.example/${row.id}`, width: 1920, height: 1080 }),
    source: notice ? ownSource : 'starter',
    sourceName: notice ? '本机构' : '启动内容库',
    approvedBy: notice ? 'admin' : '可信内容源：启动内容库',
    addedAt: now - (index + 1) * 3_700_000,
    withdrawn: false,
  };
}

/** Items of every kind, newest first. */
export function sampleItems(now: number): Item[] {
  return rows.map((row, index) => item(row, index, now));
}

import type { Alert, AuditEntry, Blackout, Place, Withdrawal } from '../src/api/types';

/** What lies over all programs. */
export interface KeptEmergency {
  alerts: Alert[];
  blackouts: Blackout[];
  reserve: { item: string; addedAt: number }[];
  withdrawals: Withdrawal[];
  places: Place[];
  audit: AuditEntry[];
}

function entry(id: string, at: number, action: string, title: string, reason: string): AuditEntry {
  return { id, at, account: 'admin', action, subject: id, title, reason };
}

/** A drill, a dark compound, and an item that is withdrawn. */
export function sampleEmergency(now: number): KeptEmergency {
  return {
    alerts: [
      {
        id: 'drill',
        level: 'ORANGE',
        drill: true,
        headline: '台风橙色预警演练',
        text: '演练期间屏幕显示本提示，请勿惊慌。\n演练结束后自动恢复播放。',
        units: ['lotus-street'],
        items: [{ id: 'gas', title: '闻到燃气味，先开窗，不开灯' }],
        from: now - 600_000,
        until: now + 3_000_000,
        raisedBy: 'admin',
        raisedAt: now - 600_000,
        reach: { screens: 5, players: 4, told: 3 },
      },
    ],
    blackouts: [
      {
        id: 'dark',
        units: ['spring-garden'],
        reason: '核实一条内容',
        orderedBy: 'admin',
        orderedAt: now - 120_000,
        reach: { screens: 1, players: 1, told: 1 },
      },
    ],
    reserve: [{ item: 'gas', addedAt: now - 86_400_000 }],
    withdrawals: [
      {
        id: 'withdrawn-salt',
        item: 'salt',
        title: '每天吃盐不超过五克，看懂营养成分表里的“钠”',
        reason: '内容有误：数据已更新',
        by: 'admin',
        at: now - 1_900_000,
        open: true,
        named: 1,
        silent: 1,
        kept: 0,
        dropped: 2,
      },
    ],
    places: [
      {
        screen: 'square-screen',
        name: '荷塘广场全媒体科普大屏',
        unit: 'lotus-street',
        state: 'DROPPED',
        heardAt: now - 3_000,
      },
      {
        screen: 'spring-terminal',
        name: '春晓社区科普e站触摸终端',
        unit: 'spring-community',
        state: 'NAMED',
        heardAt: now - 8_000,
      },
      {
        screen: 'lantern-school',
        name: '灯火社区学校科普e站',
        unit: 'lotus-street',
        state: 'SILENT',
        heardAt: now - 93_000_000,
      },
    ],
    audit: [
      entry('log-3', now - 120_000, 'BLACKOUT_ORDERED', '春晓花园', '核实一条内容'),
      entry('log-2', now - 600_000, 'ALERT_RAISED', '台风橙色预警演练', '演练期间屏幕显示本提示，请勿惊慌。'),
      entry(
        'log-1',
        now - 1_900_000,
        'ITEM_WITHDRAWN',
        '每天吃盐不超过五克，看懂营养成分表里的“钠”',
        '内容有误：数据已更新',
      ),
    ],
  };
}

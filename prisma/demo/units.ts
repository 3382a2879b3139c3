import type { Sector, UnitProfile } from '../../src/domain/unit.ts';

/** One month of a unit, as its chair would tell it. */
export interface DemoMonth {
  readonly joined: number;
  readonly joinedWomen: number;
  readonly left: number;
  readonly leftWomen: number;
  readonly difficulties?: string;
  /** day of the month and time at which it was sent; absent when it never was */
  readonly sent?: readonly [day: number, time: string];
}

export interface DemoUnit {
  /** part of every id of this unit */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly sector: Sector;
  readonly yearBasis: UnitProfile['yearBasis'];
  readonly chair: string;
  /** the terminal account of the chair */
  readonly chat: string;
  /** before the first month */
  readonly members: number;
  readonly women: number;
  /** three months before the current one, two, one */
  readonly months: readonly [DemoMonth, DemoMonth, DemoMonth];
  /** of the current period, for those that have already reported; how far between opening and now it was sent */
  readonly current?: DemoMonth & { readonly elapsed: number };
  /** the yearly workers' conference of an enterprise: held on a day of the year, or only planned for one */
  readonly conference?: { readonly held: string } | { readonly planned: string };
}

export const demoLeader = {
  key: 'br',
  code: 'BR',
  name: 'Công đoàn phường Bà Rịa',
  person: 'Đặng Thị Kim Loan',
  chat: 'leader',
} as const;

/** Made up; any likeness to a real union's figures is chance. */
export const demoUnits: readonly DemoUnit[] = [
  {
    key: 'anphu',
    code: 'BR-ANPHU',
    name: 'CĐCS Công ty TNHH May An Phú',
    sector: 'private-enterprise',
    yearBasis: 'calendar',
    chair: 'Nguyễn Thị Thanh Hương',
    chat: 'chair',
    members: 236,
    women: 182,
    months: [
      { joined: 9, joinedWomen: 7, left: 4, leftWomen: 3, sent: [19, '09:42'] },
      {
        joined: 5,
        joinedWomen: 4,
        left: 7,
        leftWomen: 6,
        difficulties: 'Đơn hàng giảm, công nhân tổ 3 phải nghỉ luân phiên mỗi tuần một ngày.',
        sent: [22, '16:05'],
      },
      { joined: 8, joinedWomen: 8, left: 2, leftWomen: 2, sent: [20, '10:18'] },
    ],
    conference: { planned: '12-20' },
  },
  {
    key: 'songngu',
    code: 'BR-SONGNGU',
    name: 'CĐCS Trường TH-THCS-THPT Song Ngữ',
    // A school outside the state's system: with the enterprises, but it counts by school year.
    sector: 'private-enterprise',
    yearBasis: 'school',
    chair: 'Trần Quốc Bảo',
    chat: 'school',
    members: 94,
    women: 67,
    months: [
      { joined: 0, joinedWomen: 0, left: 1, leftWomen: 0, sent: [23, '20:11'] },
      { joined: 6, joinedWomen: 4, left: 2, leftWomen: 2, sent: [24, '14:37'] },
      {
        joined: 2,
        joinedWomen: 1,
        left: 0,
        leftWomen: 0,
        difficulties: 'Giáo viên nước ngoài muốn vào công đoàn, đề nghị cấp trên hướng dẫn thủ tục.',
        sent: [27, '08:26'],
      },
    ],
    conference: { planned: '10-12' },
  },
  {
    key: 'yte',
    code: 'BR-YTE',
    name: 'CĐCS Trung tâm Y tế Bà Rịa',
    sector: 'public-service',
    yearBasis: 'calendar',
    chair: 'Lê Thị Mỹ Dung',
    chat: 'health',
    members: 148,
    women: 103,
    months: [
      { joined: 1, joinedWomen: 1, left: 0, leftWomen: 0, sent: [18, '11:20'] },
      { joined: 0, joinedWomen: 0, left: 2, leftWomen: 1, sent: [21, '15:48'] },
      { joined: 3, joinedWomen: 2, left: 1, leftWomen: 1, sent: [19, '08:55'] },
    ],
    current: { joined: 2, joinedWomen: 2, left: 0, leftWomen: 0, elapsed: 0.6 },
  },
  {
    key: 'capnuoc',
    code: 'BR-CAPNUOC',
    name: 'CĐCS Công ty Cấp nước Bà Rịa',
    sector: 'state-enterprise',
    yearBasis: 'calendar',
    chair: 'Phạm Văn Thành',
    chat: 'water',
    members: 117,
    women: 31,
    months: [
      { joined: 0, joinedWomen: 0, left: 0, leftWomen: 0, sent: [16, '09:03'] },
      { joined: 2, joinedWomen: 1, left: 0, leftWomen: 0, sent: [17, '10:31'] },
      { joined: 0, joinedWomen: 0, left: 1, leftWomen: 0, sent: [16, '15:12'] },
    ],
    current: { joined: 1, joinedWomen: 0, left: 0, leftWomen: 0, elapsed: 0.35 },
    conference: { held: '03-28' },
  },
  {
    key: 'xeom',
    code: 'BR-XEOM',
    name: 'Nghiệp đoàn Xe ôm Bà Rịa',
    sector: 'no-employer',
    yearBasis: 'calendar',
    chair: 'Võ Văn Hùng',
    chat: 'drivers',
    members: 43,
    women: 2,
    months: [
      {
        joined: 4,
        joinedWomen: 0,
        left: 1,
        leftWomen: 0,
        difficulties: 'Xin cấp trên hỗ trợ áo đồng phục và bảo hiểm tai nạn cho anh em.',
        sent: [24, '19:40'],
      },
      { joined: 0, joinedWomen: 0, left: 0, leftWomen: 0 },
      { joined: 3, joinedWomen: 1, left: 0, leftWomen: 0, sent: [25, '21:57'] },
    ],
  },
];

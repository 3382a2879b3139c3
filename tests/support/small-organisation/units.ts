import type { IsoDate } from '../../src/domain/calendar-date.ts';
import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import type { Sector, UnitProfile } from '../../src/domain/unit.ts';

/** What a chair wrote in words. */
export interface DemoTexts {
  readonly difficulties?: string;
  readonly proposals?: string;
  readonly mood?: string;
  readonly goodModel?: string;
  readonly plan?: string;
}

/** One month of a unit, as its chair would tell it. */
export interface DemoMonth {
  readonly joined: number;
  readonly joinedWomen: number;
  readonly left: number;
  readonly leftWomen: number;
  readonly texts?: DemoTexts;
  /** figures of this month that are not as they mostly are */
  readonly figures?: { readonly [C in IndicatorCode]?: number };
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
  readonly industry: string;
  /** its emulation block, where it belongs to one */
  readonly block?: string;
  readonly established: IsoDate;
  /** its congress was in March, so many years before the current one */
  readonly congressYearsAgo: number;
  readonly chair: string;
  /** the terminal account of the chair */
  readonly chat: string;
  /** before the first month */
  readonly members: number;
  readonly women: number;
  /** workers who are not members */
  readonly outside: { readonly all: number; readonly women: number };
  readonly notInSoftware: number;
  readonly refersToParty: boolean;
  readonly officers: { readonly all: number; readonly trained: number };
  /** elected by the last congress */
  readonly committee: { readonly all: number; readonly trained: number };
  readonly hasInspectionCommittee: boolean;
  readonly womenCommitteeSince?: IsoDate;
  readonly hasDialogueRules: boolean;
  /** the collective agreement ends with the month so many months after the current one */
  readonly agreementMonthsLeft?: number;
  /** đồng for each meal; absent where there is no shift meal */
  readonly shiftMealVnd?: number;
  /** đồng for one person who is visited or gets a present */
  readonly giftVnd: number;
  readonly sendsTetBuses: boolean;
  readonly goesForCulture: boolean;
  /** points it gives itself at the end of the year */
  readonly score: number;
  /** three months before the current one, two, one */
  readonly months: readonly [DemoMonth, DemoMonth, DemoMonth];
  /** of the current period, for those that have already reported; how far between opening and now it was sent */
  readonly current?: DemoMonth & { readonly elapsed: number };
  /** the yearly conference of workers or cadres: held on a day of the year, or only planned for one */
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
    industry: 'May mặc xuất khẩu',
    established: '2009-04-12',
    congressYearsAgo: 3,
    chair: 'Nguyễn Thị Thanh Hương',
    chat: 'chair',
    members: 236,
    women: 182,
    outside: { all: 14, women: 9 },
    notInSoftware: 0,
    refersToParty: true,
    officers: { all: 15, trained: 11 },
    committee: { all: 9, trained: 9 },
    hasInspectionCommittee: true,
    womenCommitteeSince: '2012-03-08',
    hasDialogueRules: true,
    agreementMonthsLeft: 7,
    shiftMealVnd: 22_000,
    giftVnd: 300_000,
    sendsTetBuses: true,
    goesForCulture: false,
    score: 88,
    months: [
      { joined: 9, joinedWomen: 7, left: 4, leftWomen: 3, sent: [19, '09:42'] },
      {
        joined: 5,
        joinedWomen: 4,
        left: 7,
        leftWomen: 6,
        texts: {
          difficulties: 'Đơn hàng giảm, công nhân tổ 3 phải nghỉ luân phiên mỗi tuần một ngày.',
          mood: 'Anh chị em lo thiếu việc cuối năm, nhưng vẫn yên tâm ở lại công ty.',
          plan: 'Kiến nghị công ty giữ lương cơ bản trong những ngày nghỉ luân phiên.',
        },
        figures: { loan_members: 2, loan_amount_vnd: 40_000_000 },
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
    industry: 'Giáo dục phổ thông',
    block: 'Khối doanh nghiệp',
    established: '2016-09-20',
    congressYearsAgo: 1,
    chair: 'Trần Quốc Bảo',
    chat: 'school',
    members: 94,
    women: 67,
    outside: { all: 11, women: 6 },
    notInSoftware: 4,
    refersToParty: false,
    officers: { all: 7, trained: 4 },
    committee: { all: 5, trained: 3 },
    hasInspectionCommittee: true,
    hasDialogueRules: false,
    giftVnd: 500_000,
    sendsTetBuses: false,
    goesForCulture: true,
    score: 86,
    months: [
      { joined: 0, joinedWomen: 0, left: 1, leftWomen: 0, sent: [23, '20:11'] },
      { joined: 6, joinedWomen: 4, left: 2, leftWomen: 2, sent: [24, '14:37'] },
      {
        joined: 2,
        joinedWomen: 1,
        left: 0,
        leftWomen: 0,
        texts: {
          difficulties: 'Giáo viên nước ngoài muốn vào công đoàn mà chưa rõ thủ tục.',
          proposals: 'Đề nghị cấp trên hướng dẫn kết nạp giáo viên người nước ngoài.',
        },
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
    industry: 'Y tế',
    block: 'Khối sự nghiệp',
    established: '1998-05-19',
    congressYearsAgo: 3,
    chair: 'Lê Thị Mỹ Dung',
    chat: 'health',
    members: 148,
    women: 103,
    outside: { all: 5, women: 4 },
    notInSoftware: 0,
    refersToParty: true,
    officers: { all: 12, trained: 12 },
    committee: { all: 7, trained: 7 },
    hasInspectionCommittee: true,
    womenCommitteeSince: '2004-10-20',
    hasDialogueRules: false,
    giftVnd: 400_000,
    sendsTetBuses: false,
    goesForCulture: true,
    score: 94,
    months: [
      { joined: 1, joinedWomen: 1, left: 0, leftWomen: 0, sent: [18, '11:20'] },
      {
        joined: 0,
        joinedWomen: 0,
        left: 2,
        leftWomen: 1,
        texts: {
          goodModel: 'Góc sẻ chia: đoàn viên góp quần áo, sách vở cho bệnh nhân nghèo, mỗi tuần mở một buổi.',
        },
        sent: [21, '15:48'],
      },
      { joined: 3, joinedWomen: 2, left: 1, leftWomen: 1, sent: [19, '08:55'] },
    ],
    current: {
      joined: 2,
      joinedWomen: 2,
      left: 0,
      leftWomen: 0,
      texts: { plan: 'Khám sức khoẻ định kỳ cho nữ đoàn viên.' },
      elapsed: 0.6,
    },
    conference: { held: '02-06' },
  },
  {
    key: 'capnuoc',
    code: 'BR-CAPNUOC',
    name: 'CĐCS Công ty Cấp nước Bà Rịa',
    sector: 'state-enterprise',
    yearBasis: 'calendar',
    industry: 'Cấp nước',
    block: 'Khối doanh nghiệp',
    established: '1995-07-28',
    congressYearsAgo: 3,
    chair: 'Phạm Văn Thành',
    chat: 'water',
    members: 117,
    women: 31,
    outside: { all: 2, women: 0 },
    notInSoftware: 0,
    refersToParty: true,
    officers: { all: 11, trained: 10 },
    committee: { all: 7, trained: 7 },
    hasInspectionCommittee: true,
    hasDialogueRules: true,
    agreementMonthsLeft: 2,
    shiftMealVnd: 30_000,
    giftVnd: 500_000,
    sendsTetBuses: false,
    goesForCulture: true,
    score: 95,
    months: [
      {
        joined: 0,
        joinedWomen: 0,
        left: 0,
        leftWomen: 0,
        figures: { shelter_houses_repaired: 1, shelter_amount_vnd: 30_000_000 },
        sent: [16, '09:03'],
      },
      {
        joined: 2,
        joinedWomen: 1,
        left: 0,
        leftWomen: 0,
        figures: { accidents: 1, accident_deaths: 0 },
        texts: { difficulties: 'Một công nhân trượt ngã khi sửa ống, nghỉ điều trị hai tuần.' },
        sent: [17, '10:31'],
      },
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
    industry: 'Vận tải hành khách',
    established: '2018-12-05',
    congressYearsAgo: 2,
    chair: 'Võ Văn Hùng',
    chat: 'drivers',
    members: 43,
    women: 2,
    outside: { all: 0, women: 0 },
    notInSoftware: 12,
    refersToParty: false,
    officers: { all: 5, trained: 2 },
    committee: { all: 5, trained: 2 },
    hasInspectionCommittee: false,
    hasDialogueRules: false,
    giftVnd: 200_000,
    sendsTetBuses: false,
    goesForCulture: false,
    score: 75,
    months: [
      {
        joined: 4,
        joinedWomen: 0,
        left: 1,
        leftWomen: 0,
        texts: { proposals: 'Xin cấp trên hỗ trợ áo đồng phục và bảo hiểm tai nạn cho anh em.' },
        sent: [24, '19:40'],
      },
      { joined: 0, joinedWomen: 0, left: 0, leftWomen: 0 },
      { joined: 3, joinedWomen: 1, left: 0, leftWomen: 0, sent: [25, '21:57'] },
    ],
  },
];

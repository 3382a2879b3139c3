import type { Sector, UnitProfile } from '../../../src/domain/unit.ts';

/** What goes without saying about employers of one kind. */
export interface Kind {
  readonly sector: Sector;
  readonly yearBasis: UnitProfile['yearBasis'];
  readonly block?: string;
  /** members of a thousand who come in an ordinary month; a few fewer leave */
  readonly turnover: number;
  readonly season: keyof typeof seasons;
  /** workers who are not members, of a hundred members */
  readonly outside: number;
  /** the year of the oldest */
  readonly foundedFrom: number;
  /** how many of ten have a collective agreement */
  readonly agreements: number;
  /** đồng for a shift meal, from and to */
  readonly meal?: readonly [number, number];
  /** what may happen at such work */
  readonly isDangerous?: true;
}

const enterprise = { sector: 'private-enterprise', yearBasis: 'calendar', outside: 8 } as const;

export const kinds = {
  factory: {
    ...enterprise,
    block: 'Khối sản xuất',
    turnover: 16,
    season: 'factory',
    foundedFrom: 2003,
    agreements: 8,
    meal: [18_000, 27_000],
    isDangerous: true,
  },
  construction: {
    ...enterprise,
    block: 'Khối sản xuất',
    turnover: 12,
    season: 'factory',
    foundedFrom: 2005,
    agreements: 5,
    meal: [20_000, 30_000],
    isDangerous: true,
  },
  services: {
    ...enterprise,
    block: 'Khối dịch vụ',
    turnover: 10,
    season: 'steady',
    foundedFrom: 2006,
    agreements: 6,
  },
  'private-school': {
    ...enterprise,
    yearBasis: 'school',
    block: 'Khối trường học',
    turnover: 10,
    season: 'school',
    foundedFrom: 2010,
    agreements: 4,
    meal: [20_000, 28_000],
  },
  'state-enterprise': {
    ...enterprise,
    sector: 'state-enterprise',
    block: 'Khối doanh nghiệp nhà nước',
    turnover: 4,
    season: 'steady',
    outside: 2,
    foundedFrom: 1992,
    agreements: 10,
    meal: [25_000, 35_000],
  },
  'public-service': {
    sector: 'public-service',
    yearBasis: 'calendar',
    block: 'Khối sự nghiệp',
    turnover: 4,
    season: 'steady',
    outside: 3,
    foundedFrom: 1994,
    agreements: 0,
  },
  college: {
    sector: 'public-service',
    yearBasis: 'school',
    block: 'Khối sự nghiệp',
    turnover: 5,
    season: 'school',
    outside: 4,
    foundedFrom: 1998,
    agreements: 0,
  },
  'no-employer': {
    sector: 'no-employer',
    yearBasis: 'calendar',
    turnover: 9,
    season: 'steady',
    outside: 0,
    foundedFrom: 2012,
    agreements: 0,
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** How many come and go in each month of the calendar, beside an ordinary one. */
export const seasons = {
  steady: {
    come: [0.6, 0.8, 1.2, 1.1, 1, 1, 1, 1, 1.1, 1.1, 1, 0.9],
    go: [1.1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  },
  /** After Tết many do not come back, and others are taken on. */
  factory: {
    come: [0.5, 1.5, 1.7, 1.3, 1, 0.9, 1, 1.1, 1.2, 1, 0.8, 0.6],
    go: [1.4, 1.6, 1.2, 1, 0.9, 0.9, 0.9, 1, 1, 0.9, 0.8, 0.8],
  },
  school: {
    come: [0.2, 0.4, 0.4, 0.2, 0.2, 0.1, 0.5, 3, 4.5, 1.2, 0.5, 0.3],
    go: [0.3, 0.4, 0.4, 0.5, 1.5, 3.5, 2.5, 1.5, 0.6, 0.4, 0.4, 0.3],
  },
} as const;

/** The four ranks of a union's year: HTXSNV, HTTNV, HTNV, KHTNV. The first two are "hoàn thành tốt trở lên". */
export const ranks = ['excellent', 'good', 'completed', 'not-completed'] as const;

/** More rows than any union has units; what is larger is the wrong file. */
export const mostRows = 50_000;
/** Columns behind this one are not looked at; a list of units has about fifteen. */
export const mostColumns = 256;
/** Bytes that one part of a workbook may unpack to: a million empty but formatted rows take about a quarter of it. */
export const mostBytes = 1_000_000_000;
/** Characters of all texts of a workbook together. */
export const mostText = 100_000_000;
/** Merged ranges of a sheet. */
export const mostMerged = 10_000;

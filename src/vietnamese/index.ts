export { mapReading, type Doubt, type Reading } from './reading.ts';
export { fold, normalise } from './normalise.ts';
export { isSyllable, mayStandFor } from './syllable.ts';
export { matchName, nameKey, nameWordWeight, readPersonName, sameName, type NameMatch } from './names.ts';
export { printPhone, readPhone, withoutPhone } from './phone.ts';
export { mustNotBeAnswer, type NotAnAnswer } from './not-an-answer.ts';
export { readCount, type Count, type CountOptions } from './count.ts';
export type { ChangeRules } from './change.ts';
export { absences } from './activity-words.ts';
export { readState, type State } from './state.ts';
export { meaningOf, type AskReason, type FieldKind, type Meaning } from './meaning.ts';
export { readYesNo, type YesNo, type YesNoDates } from './yes-no.ts';
export { readVerdict, type Verdict } from './verdict.ts';
export { readAgreement, type Agreement } from './agreement.ts';
export { readMentions, type Matter } from './mentions.ts';
export { readNavigation, type Navigation, type Scope } from './navigation.ts';
export { isCourtesy } from './courtesy.ts';
export { behindLastFigure, whatItTells, type Telling } from './what-it-tells.ts';
export { readException, type Exception } from './exception.ts';
export { plainLayout } from './layout.ts';
export { readRestOfReport, type RestOfReport } from './rest-of-report.ts';
export { readReportHeading, type ReportHeading } from './report-heading.ts';
export { behindCorrectionMark, readCorrection, takesBack, type Correction } from './read-correction.ts';
export { readFullDate } from './full-date.ts';
export { readDate, solarDate, type DateContext } from './date.ts';
export type { MonthOfYear } from './calendar.ts';
export { printCount, printDecimal, printPercent } from './print-number.ts';
export { numberInWords } from './number-in-words.ts';
export { moneyInWords, printMoney, printMoneyShort } from './print-money.ts';
export { printDate, printDayMonth, printDocumentDate } from './print-date.ts';
export { readMoney } from './money.ts';
export { readPercent } from './percent.ts';
export { readRatio, type Ratio } from './ratio.ts';
export { readAmendment, type Amendment } from './amendment.ts';
export { readPeriod, type PeriodContext, type PeriodName } from './period.ts';
export { findPeriod } from './find-period.ts';
export { findPhrase, withoutPhrases } from './without-phrases.ts';
export { printPeriod } from './print-period.ts';
export {
  hasLabelled,
  readLabelled,
  type Label,
  type LabelledAnswer,
  type LabelledAnswers,
} from './labelled.ts';
export type { NumberedAnswer } from './numbered-lines.ts';
export { readCounts, readFields, type FieldOfSeveral } from './fields.ts';

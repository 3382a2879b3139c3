import type { OverviewPhrases, ShownStanding } from '../../../src/app/phrases.ts';
import type { RatioName } from '../../../src/domain/ratios.ts';
import { printCount, printDecimal, printPercent } from '../../../src/vietnamese/index.ts';
import { printBefore } from './overview-periods.ts';
import { printAmount } from './values.ts';

const names: { readonly [N in RatioName]: string } = {
  membership: 'Tỷ lệ lao động là đoàn viên',
  in_software: 'Tỷ lệ đã lên phần mềm',
  informed: 'Tỷ lệ lao động được quán triệt',
  hardship_helped: 'Tỷ lệ khó khăn được thăm hỏi',
  care_each: 'Bình quân mỗi lượt chăm lo',
  benefits: 'Tỷ lệ đoàn viên hưởng phúc lợi',
  culture: 'Tỷ lệ lao động dự văn thể',
  skills: 'Tỷ lệ được nâng cao tay nghề',
  officers_trained: 'Tỷ lệ cán bộ đã tập huấn',
  committee_trained: 'Tỷ lệ BCH mới đã tập huấn',
  fund_used: 'Tỷ lệ kinh phí đã dùng',
  culture_standard: 'Tỷ lệ đạt chuẩn văn hóa',
  tet_each: 'Bình quân mỗi người dịp Tết',
};

/** "• Tỷ lệ đã lên phần mềm: 96,4 % (52 đơn vị); tháng trước 96,0 %" */
export const printRatio: OverviewPhrases['ratio'] = ({ name, as, isMonthly, now, before }, facts) => {
  const print = (share: number | undefined) =>
    share === undefined
      ? 'chưa có số liệu'
      : as === 'share'
        ? printPercent(share)
        : `${printCount(Math.round(share))} đồng`;
  const { due, sent } = facts.reports;
  const isAsSaid = facts.isUnit || now.units === sent || now.units === due;
  const counted = isMonthly && facts.months.of > 1 ? 'báo cáo' : 'đơn vị';
  const units = isAsSaid ? '' : ` (${printCount(now.units)} ${counted} có đủ hai số)`;
  const earlier = facts.beforeReports.sent > 0 ? `; ${printBefore(facts.before)} ${print(before.share)}` : '';
  return `• ${names[name]}: ${print(now.share)}${units}${earlier}`;
};

export const printStanding: OverviewPhrases['standing'] = (standing) => {
  const { best, weakest, without } = standing;
  const notes = without === 0 ? '' : ` (chưa tính ${printCount(without)} nơi chưa có số liệu)`;
  return [
    `• ${measureName(standing)}${notes}`,
    `  tốt nhất: ${placed(best, standing)}`,
    `  yếu nhất: ${placed(weakest, standing)}`,
  ].join('\n');
};

function measureName({ measure }: ShownStanding): string {
  switch (measure.kind) {
    case 'reports':
      return 'Nộp báo cáo';
    case 'ratio':
      return names[measure.name];
    case 'per-members':
      return `${measure.indicator.shortName} (trên 100 đoàn viên)`;
    case 'figure':
      return measure.indicator.shortName;
  }
}

function placed({ name, amount, of, level }: ShownStanding['best'], { measure }: ShownStanding): string {
  const others = level === 0 ? '' : ` và ${printCount(level)} nơi nữa`;
  // Of several that stand level the numbers differ.
  const base =
    of && level === 0 && measure.kind !== 'figure' ? ` (${printCount(of.part)}/${printCount(of.whole)})` : '';
  return `${name}${others}, ${amountWords(amount, measure)}${base}`;
}

function amountWords(amount: number, measure: ShownStanding['measure']): string {
  switch (measure.kind) {
    case 'reports':
      return printPercent(amount);
    case 'ratio':
      return measure.as === 'share' ? printPercent(amount) : `${printCount(Math.round(amount))} đồng`;
    case 'per-members':
      return printDecimal(amount * 100, 1);
    case 'figure':
      return printAmount(measure.indicator, amount);
  }
}

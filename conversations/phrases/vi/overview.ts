import type { OverviewPhrases } from '../../../src/app/phrases.ts';
import { fold, printCount, printPeriod } from '../../../src/vietnamese/index.ts';
import { printMoment } from './dates.ts';
import { choices } from './overview-choices.ts';
import {
  detail,
  monthFigure,
  placeFigure,
  unitFigure,
  withoutFigure,
  withoutFigureTitle,
} from './overview-detail.ts';
import { isQuiet, printFigure, printQuiet } from './overview-line.ts';
import { missingHead, missingUnit, nobodyMissing } from './overview-missing.ts';
import {
  printNothingBefore,
  printPeriodLabel,
  printComparedReports,
  printStamp,
} from './overview-periods.ts';
import { printRatio, printStanding } from './overview-ratios.ts';
import { progress } from './progress.ts';
import { remind } from './remind.ts';
import { card } from './unit-card.ts';
import { printAmount } from './values.ts';
import { wholeReport } from './whole-report.ts';

/** What a leader reads. Each total that is not over all units says over how many it stands, and no data is never 0. */
export const overview: OverviewPhrases = {
  comparing: [
    'so sánh',
    'so sánh các nơi',
    'so sánh các phường',
    'so sánh các xã',
    'so sánh các phường xã',
    'so sánh các đơn vị',
    'so sánh giữa các nơi',
    'so sánh giữa các phường',
    'so sánh giữa các đơn vị',
    'so sánh các đơn vị với nhau',
    ...['phường', 'xã', 'phường xã', 'đơn vị', 'cơ sở', 'nơi'].flatMap((place) =>
      ['thấp nhất', 'cao nhất', 'tốt nhất', 'yếu nhất', 'kém nhất'].map((most) => `${place} nào ${most}`),
    ),
    'xếp hạng',
    'bảng xếp hạng',
  ],
  besideLastYear: [
    'so với năm ngoái',
    'so với năm trước',
    'so với cùng kỳ',
    'so với cùng kỳ năm ngoái',
    'so với cùng kỳ năm trước',
    'so sánh năm ngoái',
    'so sánh với năm ngoái',
    'so sánh năm trước',
    'so sánh với năm trước',
    'so sánh cùng kỳ',
    'so sánh với cùng kỳ',
    'so sánh với cùng kỳ năm ngoái',
    'so sánh với cùng kỳ năm trước',
  ],
  besideLastMonth: [
    'so với tháng trước',
    'so với kỳ trước',
    'so sánh với tháng trước',
    'so sánh tháng trước',
  ],
  fillers: [
    'chủ tịch',
    'phó chủ tịch',
    'thông tin',
    'số điện thoại',
    'sđt',
    'điện thoại',
    'liên hệ',
    'số máy',
    'xem giúp',
    'xem lại',
    'xem',
    'cho',
    'cho xem',
    'cho biết',
    'giúp',
    'với',
    'đi',
    'ơi',
    'nhé',
    'của',
    'ở',
    'tại',
    'trong',
    'về',
    'báo cáo',
    'số liệu',
    'tình hình',
    'kết quả',
    'tổng hợp',
    'chi tiết',
    'kỳ',
    'các đơn vị',
    'những đơn vị nào',
    'đơn vị nào',
    'đơn vị',
    'những ai',
    'ai',
    'nào',
    'là',
    'thì',
    'có',
    'còn',
    'được',
    'rồi',
    'hiện nay',
    'hiện',
    'nay',
    'giờ',
    'bây giờ',
    'tất cả',
    'toàn bộ',
    'cả',
    'hết',
    'mình',
    'em',
    'anh',
    'chị',
    'tôi',
    'nhà mình',
    'bên em',
    'bên mình',
    'bên',
    'và',
    'từ',
    'đến',
    'nộp',
    'chưa',
    'gửi',
    'muốn',
    'cần',
    'một',
    'lại',
    'đã',
    'thế nào',
    'sao',
    'ra sao',
    'đâu',
    'danh sách',
    'liệt kê',
    'mấy',
    'bao nhiêu',
    'nhiều nhất',
    'ít nhất',
    'cao nhất',
    'thấp nhất',
    'vì sao',
    'tại sao',
    'hay',
    'tăng',
    'giảm',
    'so với',
    'so',
    'tổng',
    'tổng số',
    'tổng cộng',
    'toàn phường',
    'toàn xã',
    'toàn thành phố',
    'phường nào',
    'xã nào',
    'nơi nào',
    'cơ sở nào',
    'những',
    'các',
    'như thế nào',
    'cơ sở',
    'cđcs',
    'xảy ra',
    'vụ',
    'phần trăm',
    'tỷ lệ',
    'tỉ lệ',
    'top 3',
    'top 5',
    'top 10',
    'ra thế nào',
  ],
  isOrganisation: (words) => organisations.test(` ${fold(words)} `),
  periodLabel: printPeriodLabel,
  whichPeriod: 'Anh/chị muốn xem kỳ nào ạ?',
  choosePlace: 'Anh/chị theo dõi nhiều nơi. Anh/chị muốn xem nơi nào ạ?',
  whichUnit: ({ typed, isExact, more }) =>
    isExact
      ? `Có mấy nơi tên “${typed}”${more > 0 ? ` (còn ${more} nơi nữa, anh/chị nhắn tên rõ hơn là mình tìm được)` : ''}. Anh/chị chọn giúp mình ạ.`
      : `Mình chưa tìm thấy đúng “${typed}”. Có phải anh/chị muốn xem:`,
  takenAsLastYear: (period) => `(Kỳ này năm nay chưa mở nên mình xem ${printPeriod(period)} ạ.)`,
  notUnderstood: ({ typed, place }) => `(Mình chưa hiểu “${typed}” nên cho xem cả ${place} ạ.)`,
  nothingDue: ({ place, period }) =>
    `Trong ${printPeriod(period)}, ${place} không có đơn vị nào phải báo cáo ạ.`,
  noData: ({ place, isUnit, period, reports }) =>
    isUnit
      ? `Chưa có số liệu: ${place} không gửi báo cáo ${printPeriod(period)}, và kỳ này đã khoá ạ.`
      : `Chưa có số liệu: trong ${reports.due} báo cáo ${printPeriod(period)} của ${place}, chưa có báo cáo nào được gửi, và kỳ này đã khoá ạ.`,
  footer: ({ page, pages, typed }) =>
    page < pages
      ? `Trang ${page}/${pages}, nhắn “${typed ?? 'tiếp'}” để xem tiếp.`
      : `Trang ${page}/${pages}, hết ạ.`,
  choices,
  head: ({ flags, moreFlags, figures, missing, corrected, ...facts }) =>
    [
      [`📊 Tổng hợp ${printPeriod(facts.period)}`, facts.place, printStamp(facts)].join('\n'),
      ...(flags.length > 0
        ? [[...flags.map(printFlag), ...(moreFlags > 0 ? [`🔴 … và ${moreFlags} việc nữa`] : [])].join('\n')]
        : []),
      [
        printComparedReports(facts),
        ...figures.map((figure) => printFigure(figure, facts)),
        ...(figures.length > 0 ? printNothingBefore(facts) : []),
        ...printCorrected(corrected),
      ].join('\n'),
      ...(facts.isUnit
        ? []
        : [
            missing === 0
              ? '🎉 Tất cả các đơn vị đã báo cáo.'
              : `Còn ${missing} đơn vị chưa nộp${facts.months.of > 1 ? ' đủ' : ''}.`,
          ]),
    ].join('\n\n'),
  title: ({ of, year, ...facts }) =>
    [
      `📊 ${of}, ${printPeriod(facts.period)}`,
      facts.place,
      printStamp(facts),
      printComparedReports(facts),
      ...(year && !facts.isUnit
        ? [`Từ đầu năm: cộng từ ${printCount(year.sent)}/${printCount(year.due)} báo cáo tháng`]
        : []),
    ].join('\n'),
  figure: printFigure,
  ratio: printRatio,
  quiet: printQuiet,
  isQuiet,
  nothingTold: 'Phần này chưa có số liệu ạ.',
  flag: printFlag,
  flagsTitle: 'Việc cần báo ngay',
  detail,
  unitFigure,
  placeFigure,
  monthFigure,
  withoutFigure,
  withoutFigureTitle,
  whichFigure: 'Anh/chị muốn xem chi tiết số liệu nào ạ? Ví dụ “chi tiết kết nạp mới”.',
  words: ({ unit, month, text }) => {
    const from = [unit, month && printPeriod(month)].filter((part) => part !== undefined).join(', ');
    return `• ${from === '' ? '' : `${from}: `}${text.replaceAll(/\s+/g, ' ').trim()}`;
  },
  wordsTitle: ({ indicator, units }) =>
    `${indicator.shortName.toLocaleUpperCase('vi')}${units === undefined ? '' : ` (${units} đơn vị)`}`,
  noWords: 'Chưa có ý kiến nào ạ.',
  below: ({ number, name, reports }) => `${number}. ${name}: ${reports.sent}/${reports.due}`,
  belowTitle: 'Các nơi bên dưới',
  directly: ({ units, sent }) => `Đơn vị trực thuộc: ${sent}/${units} đã nộp đủ`,
  periodsTitle: 'Anh/chị chọn kỳ, hoặc nhắn “tổng hợp quý 3”, “tổng hợp tháng 9/2026” ạ.',
  standing: printStanding,
  standingTitle: 'So sánh các nơi',
  fewCompared: ({ compared }) => `Chỉ có ${compared} nơi để so nên thứ hạng chỉ để tham khảo.`,
  nothingCompared: 'Chưa đủ số liệu để so sánh ạ.',
  missingHead,
  missingUnit,
  nobodyMissing,
  remind,
  progress,
  card,
  wholeReport,
};

/** "Đã sửa sau khi gửi: CĐCS A (09:15 ngày 24/11/2026) và 2 đơn vị nữa" */
function printCorrected(corrected: Parameters<OverviewPhrases['head']>[0]['corrected']): readonly string[] {
  if (corrected.length === 0) return [];
  const named = corrected.slice(0, mostCorrected).map(({ unit, at }) => `${unit} (${printMoment(at)})`);
  const rest = corrected.length - named.length;
  return [`Đã sửa sau khi gửi: ${named.join('; ')}${rest > 0 ? ` và ${rest} đơn vị nữa` : ''}`];
}

const mostCorrected = 3;

/** Words that names of organisations begin with. */
const organisations =
  / (phuong|xa|quan|huyen|tinh|thanh pho|dac khu|cong doan|cdcs|ldld|lien doan|nghiep doan|cong ty|cty|truong|benh vien|xi nghiep|nha may|khu cong nghiep|kcn|trung tam|chi nhanh) /;

function printFlag({ unit, month, indicator, content }: Parameters<OverviewPhrases['flag']>[0]): string {
  const isNumber = content.state === 'value' && content.value.type === 'number';
  const figure = isNumber ? printAmount(indicator, content.value.number) : 'có';
  return `🔴 ${unit}${month === undefined ? '' : `, ${printPeriod(month)}`}: ${indicator.shortName}: ${figure}`;
}

import type { HistoryPhrases, ShownEntry } from '../../../src/app/phrases.ts';
import { printChanges } from './changes.ts';
import { printChannel } from './channels.ts';
import { printMoment, printMonth } from './dates.ts';
import { printSigner } from './signer.ts';

/** Changes shown of one entry. */
const most = 5;

/** Who changed what, and when, in words. */
export const history: HistoryPhrases = {
  page: ({ unit, period, number, first, entries }) => {
    const of = [unit, period && printMonth(period)].filter(Boolean).join(', ');
    const title = `🕘 Lịch sử ${of === '' ? 'sửa báo cáo' : of}${number > 1 ? ` (trang ${number})` : ''}`;
    if (entries.length === 0)
      return `${title}\n\n${number > 1 ? 'Hết rồi ạ.' : unit === undefined ? 'Chưa có báo cáo nào được sửa ạ.' : 'Chưa có gì ạ.'}`;
    const lines = entries.map((entry, index) =>
      printEntry(entry, first + index, { unit: unit === undefined, period: period === undefined }),
    );
    return [title, ...lines].join('\n\n');
  },
  older: 'Cũ hơn',
  whichUnit: 'Anh/chị muốn xem lịch sử của đơn vị nào ạ?',
};

function printEntry(
  { unitName, period, at, by, channel, what }: ShownEntry,
  number: number,
  names: { readonly unit: boolean; readonly period: boolean },
): string {
  const of = `${names.period ? ` báo cáo ${printMonth(period)}` : ' báo cáo'}${names.unit ? ` của ${unitName}` : ''}`;
  const who = `${printSigner(by)} (${printChannel(channel)})`;
  const head = `${number}. ${printMoment(at)}, ${who}`;
  if (what.kind === 'request') return [head, printRequest(what, of)].join('\n');
  const { changes, approved } = what;
  const lines = [
    what.number === 1
      ? `Gửi lần đầu${of} (${changes.length} mục)`
      : `Sửa lần ${what.number - 1}${of}:\n${printChanges(changes, most)}`,
    ...(approved
      ? [
          `Lý do: ${approved.reason}`,
          ...(approved.by ? [`Cấp trên đồng ý: ${printSigner(approved.by)}`] : []),
        ]
      : []),
  ];
  return [head, ...lines].join('\n');
}

function printRequest(what: Extract<ShownEntry['what'], { kind: 'request' }>, of: string): string {
  const { reason, decided, state } = what;
  const end = decided ? `${printSigner(decided.by)}, ${printMoment(decided.at)}` : '';
  const outcome = {
    waiting: 'đang chờ cấp trên trả lời',
    refused: `cấp trên chưa đồng ý (${end}${decided?.reason === undefined ? '' : `: ${decided.reason}`})`,
    withdrawn: `đã rút lại (${end})`,
    replaced: 'đã thay bằng đề nghị mới hơn',
  }[state];
  return `Đề nghị về${of}: ${outcome}\nLý do: ${reason}`;
}

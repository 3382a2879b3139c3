import type { LinesPhrases, ShownLine } from '../../../src/app/phrases.ts';
import { adviceFor } from './doubts.ts';
import { printRecorded, printWhen } from './recorded.ts';
import { printAllNamed, printBare } from './values.ts';

/** What is said where a section is asked in one message. */
export const lines: LinesPhrases = {
  page: ({ lines: shown, progress, isAgain }) =>
    [
      ...(progress && progress.answered > 0 ? [`📋 Đã xong ${progress.answered}/${progress.of} câu.`] : []),
      ...shown.flatMap((line, index) => [
        ...(line.section === shown[index - 1]?.section ? [] : [`${index > 0 ? '\n' : ''}${line.section}`]),
        line.held && isAllWaiting(shown) ? `${line.number}. ❓ ${printAllNamed(line.held)}` : printLine(line),
      ]),
      ...(isAgain ? [] : [`\n${howToAnswer(shown)}`]),
    ].join('\n'),
  inTurn: ({ held, next, isFirst }) =>
    [
      [
        ...held.map((line) =>
          line.held
            ? `❓ Mình tạm hiểu dòng ${line.number} là ${printAllNamed(line.held)}.`
            : printLine(line),
        ),
        ...(isFirst
          ? [
              `${held.length > 0 ? 'Hết các dòng mình hỏi lại một lượt. ' : ''}Anh/chị gửi gộp các dòng trong một tin cũng được ạ.`,
            ]
          : []),
      ].join('\n'),
      `Dòng ${next.number}: ${withMark(printBody(next))}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  recorded: (answered) => {
    const rows = answered.map(
      ({ number, answers }) =>
        `${number === undefined ? '' : `${number}. `}${printRecorded(answers).replace('✅ Đã ghi ', '')}`,
    );
    return rows.length === 1 ? `✅ Đã ghi ${rows.join('')}` : ['✅ Đã ghi', ...rows].join('\n');
  },
  unread: (unread) =>
    unread
      .map(
        ({ number, text, doubt, help }) =>
          `Dòng ${number}, “${shorten(text)}”: ${firstLower(adviceFor(doubt))}${doubt === undefined && help !== undefined && unread.length < 3 ? ` ${help}` : ''}`,
      )
      .join('\n'),
  skipped: '⏭ Mình để trống các câu này, lúc xem lại mình sẽ nhắc anh/chị ạ.',
  needless: ({ number, text }) =>
    text === undefined
      ? `Dòng ${number} giờ không cần hỏi nữa ạ.`
      : `Dòng ${number} giờ không cần hỏi nữa nên mình chưa ghi ${quoted([text])}. Của câu khác thì anh/chị nhắn lại kèm số dòng giúp mình ạ.`,
  unplaced: ({ texts, why, shown }) => {
    const example = shown[0] ?? 2;
    const said = quoted(texts);
    switch (why) {
      case 'which-line':
        return `Mình chưa rõ ${said} là của dòng nào nên chưa ghi. Anh/chị nhắn kèm số giúp mình, ví dụ “${example}. 5”.`;
      case 'more-than-lines':
        return `Tin có ${texts.length} dòng mà mình hỏi ${shown.length} câu, nên mình chưa ghi: ${said}. Anh/chị nhắn mỗi câu một dòng, hoặc kèm số, ví dụ “${example}. 5”.`;
      case 'no-such-line':
        return `Mình chưa ghi ${said}: danh sách đang hỏi là các số ${shown.join(', ')} ạ.`;
      case 'other-question':
        return `${said}: số dòng và nội dung không khớp nhau nên mình chưa ghi. Anh/chị xem lại giúp mình ạ.`;
      case 'which-number':
        return `${said}: ý anh/chị là số trong danh sách này, hay câu đó của cả báo cáo ạ? Số trong danh sách thì nhắn ví dụ “${example}. 5”; câu khác thì nhắn kèm tên, ví dụ “kết nạp 5”.`;
      case 'which-yes':
        return `Có mấy dòng đang chờ xác nhận. Đúng cả thì anh/chị nhắn “đúng hết”, không thì kèm số, ví dụ “${example}. đúng”.`;
    }
  },
  help: 'Anh/chị trả lời mỗi câu một dòng theo thứ tự; hoặc kèm số, ví dụ “2. 5”; hoặc kèm tên, ví dụ “kết nạp 5, giảm 2”. Trả lời trước vài câu cũng được. Không có thì ghi “ko”, chưa có số thì ghi “-”. Muốn mình hỏi từng câu thì nhắn “hỏi từng câu”.',
  bySection: 'Dạ, từ giờ mình hỏi cả phần trong một tin ạ. Muốn đổi lại, anh/chị nhắn “hỏi từng câu”.',
  byQuestion: 'Dạ, từ giờ mình hỏi từng câu ạ. Muốn đổi lại, anh/chị nhắn “hỏi cả phần”.',
  fewMessages:
    'Tháng này mình sắp hết lượt nhắn tin, nên mình xin phép hỏi cả phần trong một tin ạ. Tháng sau mình lại hỏi từng câu.',
  wishes: {
    section: [
      'hỏi cả phần',
      'hỏi cả mục',
      'hỏi theo phần',
      'hỏi theo mục',
      'hỏi từng phần',
      'hỏi từng mục',
      'hỏi gộp',
      'hỏi một lượt',
      'hỏi cả phần một lần',
    ],
    question: ['hỏi từng câu', 'hỏi từng câu một', 'hỏi từng câu thôi', 'hỏi lần lượt từng câu', 'hỏi lẻ'],
  },
};

function printLine(line: ShownLine): string {
  return `${line.number}. ${printBody(line)}`;
}

function printBody({ ask, previous, recorded, asked, isWaiting, needsAsk }: ShownLine): string {
  if (asked !== undefined)
    return `${isWaiting ? '❓ ' : ''}${needsAsk ? `${withStop(ask)} ` : ''}${firstRow(asked)}`;
  const before =
    previous.length > 0 ? ` (${printWhen(previous).replace('T', 't')}: ${printBare(previous)})` : '';
  const now = recorded.length > 0 ? `. Đang ghi: ${printAllNamed(recorded)}` : '';
  return `${ask}${before}${now}`;
}

function isAllWaiting(shown: readonly ShownLine[]): boolean {
  return shown.every(({ isWaiting }) => isWaiting);
}

function howToAnswer(shown: readonly ShownLine[]): string {
  if (shown.length > 1 && isAllWaiting(shown))
    return `Đúng cả thì anh/chị nhắn “đúng hết”; dòng nào chưa đúng thì nhắn lại kèm số, ví dụ “${shown[0]?.number}. 5”.`;
  const waiting = shown.filter(({ isWaiting }) => isWaiting).length;
  const example = shown[1]?.number ?? 2;
  return [
    ...(waiting > 0
      ? [
          `Dòng có ❓: đúng thì ghi “đúng”${waiting > 1 ? ' (cả thì “đúng hết”)' : ''}, chưa đúng thì ghi lại.`,
        ]
      : []),
    ...(waiting === shown.length
      ? []
      : [
          `Anh/chị trả lời mỗi câu một dòng theo thứ tự, hoặc kèm số, ví dụ “${example}. ko” là dòng ${example} không có.`,
        ]),
  ].join('\n');
}

/** The first few of them: what somebody wrote themselves is recognised by its beginning. */
function quoted(texts: readonly string[]): string {
  const most = 6;
  const first = texts.slice(0, most).map((text) => `“${shorten(text.replaceAll(/\s+/g, ' '))}”`);
  const more = texts.length - first.length;
  return `${first.join(', ')}${more > 0 ? ` và ${more} dòng nữa` : ''}`;
}

function withMark(text: string): string {
  return /\?/.test(text) ? text : `${text}?`;
}

function withStop(text: string): string {
  return /[.?…]$/.test(text) ? text : `${text}.`;
}

/** How a doubt is answered stands below the list, once for all. */
function firstRow(text: string): string {
  return text.split('\n')[0] ?? text;
}

function firstLower(text: string): string {
  return `${text.slice(0, 1).toLocaleLowerCase('vi')}${text.slice(1)}`;
}

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
}

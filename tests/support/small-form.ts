import type { IndicatorCode } from '../../src/domain/indicators/index.ts';
import type { Check, Form, FormView, Question } from '../../src/engine/form.ts';

/** A form of four questions, so that tests of the engine stay as they are when the real form changes. */
export const smallForm: Form = {
  id: 'small-form',
  version: 1,
  continues: [],
  sections: [
    { id: 'members', title: 'Đoàn viên', questions: [membersTotal(), membersNew()] },
    { id: 'democracy', title: 'Dân chủ', questions: [workersConference()] },
    { id: 'opinions', title: 'Ý kiến', questions: [difficulties()] },
  ],
  checks: checks(),
};

function membersTotal(): Question {
  return {
    id: 'members-total',
    title: 'Đoàn viên hiện có',
    steps: [
      {
        ask: () => 'Mình có bao nhiêu đoàn viên, trong đó bao nhiêu nữ ạ?',
        help: 'Ví dụ: “245, nữ 120”.',
        fields: [
          {
            type: 'count',
            indicator: 'mem_total',
            words: ['tổng số đoàn viên', 'đoàn viên hiện có', 'số đoàn viên'],
            sharedWords: ['tổng số', 'tổng'],
          },
          {
            type: 'count',
            indicator: 'mem_female',
            words: ['đoàn viên nữ', 'nữ đoàn viên'],
            sharedWords: ['trong đó nữ', 'số nữ', 'nữ'],
            alone: 'Trong đó có bao nhiêu đoàn viên nữ ạ?',
          },
        ],
      },
    ],
  };
}

function membersNew(): Question {
  return {
    id: 'members-new',
    title: 'Kết nạp mới',
    steps: [
      {
        ask: ({ period }) => `Trong tháng ${period.month}, mình kết nạp mới bao nhiêu đoàn viên ạ?`,
        help: 'Ví dụ: “5”.',
        fields: [{ type: 'count', indicator: 'mem_new', words: ['đoàn viên mới', 'kết nạp mới', 'kết nạp'] }],
      },
    ],
  };
}

function workersConference(): Question {
  return {
    id: 'workers-conference',
    title: 'Hội nghị người lao động',
    when: ({ unit, settled }) =>
      (unit.sector === 'state-enterprise' || unit.sector === 'private-enterprise') &&
      settled('worker_conf_held') === undefined,
    steps: [
      {
        ask: () => 'Năm nay đã tổ chức hội nghị người lao động chưa ạ?',
        help: 'Ví dụ: “rồi, ngày 15/3”, “chưa”.',
        fields: [
          {
            type: 'yes-no-date',
            indicator: 'worker_conf_held',
            words: ['hội nghị người lao động', 'hội nghị nlđ', 'hội nghị'],
          },
        ],
      },
    ],
  };
}

function difficulties(): Question {
  return {
    id: 'difficulties',
    title: 'Khó khăn',
    steps: [
      {
        ask: () => 'Mình có khó khăn, vướng mắc gì không ạ?',
        help: 'Anh/chị viết vài dòng là được.',
        fields: [
          { type: 'text', indicator: 'difficulties', words: ['khó khăn', 'vướng mắc'], longest: 1000 },
        ],
      },
    ],
  };
}

function checks(): readonly Check[] {
  return [
    {
      id: 'female-within-total',
      kind: 'hard',
      fields: ['mem_total', 'mem_female'],
      broken: ({ number }) => (number('mem_female') ?? 0) > (number('mem_total') ?? Infinity),
      say: () => 'Số nữ đang nhiều hơn tổng số. Anh/chị nhắn lại cả hai số giúp mình, ví dụ “245, nữ 120”.',
    },
    {
      id: 'total-jumps',
      kind: 'soft',
      fields: ['mem_total'],
      broken: (view) => changeOf(view, 'mem_total') > (view.previousNumber('mem_total') ?? 0) * 0.2,
      say: () => 'số đoàn viên thay đổi nhiều so với tháng trước',
    },
    {
      id: 'female-jumps',
      kind: 'soft',
      fields: ['mem_female'],
      broken: (view) =>
        changeOf(view, 'mem_female') > Math.max((view.previousNumber('mem_female') ?? 0) * 0.2, 5),
      say: () => 'số đoàn viên nữ thay đổi nhiều so với tháng trước',
    },
    {
      id: 'many-new',
      kind: 'soft',
      fields: ['mem_new'],
      broken: ({ number, previousNumber }) => {
        const members = number('mem_total') ?? previousNumber('mem_total');
        return members !== undefined && (number('mem_new') ?? 0) > members * 0.2;
      },
      say: () => 'kết nạp mới nhiều so với tổng số',
    },
  ];
}

/** How far a figure is from last month's; 0 while one of the two is not known. */
function changeOf({ number, previousNumber }: FormView, code: IndicatorCode): number {
  const [now, before] = [number(code), previousNumber(code)];
  return now === undefined || before === undefined ? 0 : Math.abs(now - before);
}

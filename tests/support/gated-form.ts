import type { Form, FormView, Question } from '../../src/engine/form.ts';

/**
 * A form for gates and what carries over: members, a gate before loans and houses, one before dialogue and an agreement (a stock), one before
 * texts.
 */
export const gatedForm: Form = {
  id: 'gated-form',
  version: 1,
  continues: [],
  sections: [
    { id: 'members', title: 'Đoàn viên', questions: [members(), sessions()] },
    { id: 'care', title: 'Chăm lo', questions: [support(), relations()] },
    { id: 'opinions', title: 'Ý kiến', questions: [opinions()] },
  ],
  checks: [],
};

function members(): Question {
  return {
    id: 'members',
    title: 'Đoàn viên',
    steps: [
      {
        ask: () => 'Mình có bao nhiêu đoàn viên ạ?',
        help: 'Ví dụ “245”.',
        fields: [{ type: 'count', indicator: 'mem_total', words: ['tổng số đoàn viên'] }],
      },
    ],
  };
}

function sessions(): Question {
  return {
    id: 'sessions',
    title: 'Tuyên truyền',
    steps: [
      {
        ask: () => 'Mấy cuộc tuyên truyền, bao nhiêu lượt người ạ?',
        help: 'Ví dụ “2 cuộc, 90 lượt”.',
        fields: [
          {
            type: 'count',
            indicator: 'prop_sessions',
            words: ['cuộc tuyên truyền', 'tuyên truyền'],
            sharedWords: ['số cuộc'],
          },
          {
            type: 'count',
            indicator: 'prop_participants',
            words: ['lượt dự tuyên truyền'],
            sharedWords: ['lượt', 'người dự', 'số người'],
            follows: ['prop_sessions'],
            alone: 'Bao nhiêu lượt người dự ạ?',
          },
        ],
      },
    ],
  };
}

function support(): Question {
  return {
    id: 'support',
    title: 'Vay vốn, nhà Mái ấm',
    gate: {
      ask: () => 'Có ai vay vốn, có nhà Mái ấm nào không ạ?',
      askRest: () => 'Còn vay vốn, nhà Mái ấm nào khác không ạ?',
      help: 'Không có thì nhắn “không”.',
      words: { loans: ['vay vốn'], houses: ['mái ấm'] },
    },
    steps: [
      {
        id: 'loans',
        ask: () => 'Mấy người vay, bao nhiêu tiền ạ?',
        help: 'Ví dụ “2 người, 50 triệu”.',
        fields: [
          {
            type: 'count',
            indicator: 'loan_members',
            words: ['được vay vốn', 'vay vốn'],
            sharedWords: ['số người'],
          },
          {
            type: 'money',
            indicator: 'loan_amount_vnd',
            words: ['tiền vay vốn'],
            sharedWords: ['số tiền', 'tiền'],
            follows: ['loan_members'],
            alone: 'Bao nhiêu tiền ạ?',
          },
        ],
      },
      {
        id: 'houses',
        ask: () => 'Mấy nhà xây mới, mấy nhà sửa ạ?',
        help: 'Ví dụ “xây mới 1, sửa 0”.',
        fields: [
          {
            type: 'count',
            indicator: 'shelter_houses_new',
            words: ['mái ấm xây mới'],
            sharedWords: ['xây mới'],
          },
          {
            type: 'count',
            indicator: 'shelter_houses_repaired',
            words: ['mái ấm sửa chữa'],
            sharedWords: ['sửa'],
            alone: 'Mấy nhà sửa ạ?',
          },
        ],
      },
      {
        ask: () => 'Tiền làm nhà là bao nhiêu ạ?',
        help: 'Ví dụ “40 triệu”.',
        fields: [{ type: 'money', indicator: 'shelter_amount_vnd', words: ['tiền mái ấm'] }],
        when: hasHouses,
        spared: () => true,
      },
    ],
  };
}

function hasHouses({ number }: FormView): boolean {
  return (number('shelter_houses_new') ?? 0) + (number('shelter_houses_repaired') ?? 0) > 0;
}

function relations(): Question {
  return {
    id: 'relations',
    title: 'Đối thoại, thoả ước',
    gate: {
      ask: () => 'Có đối thoại, hay thay đổi gì về thoả ước không ạ?',
      askRest: () => 'Về đối thoại, thoả ước còn gì khác không ạ?',
      help: 'Không có gì mới thì nhắn “không”.',
      words: { dialogue: ['đối thoại'], agreement: ['thoả ước'] },
      none: 'Không, như cũ',
    },
    steps: [
      {
        id: 'dialogue',
        ask: () => 'Mấy cuộc đối thoại ạ?',
        help: 'Ví dụ “1”.',
        fields: [{ type: 'count', indicator: 'dialogue_count', words: ['đối thoại'] }],
      },
      {
        id: 'agreement',
        ask: () => 'Có thoả ước còn hiệu lực không ạ?',
        help: 'Nhắn “có” hoặc “không”.',
        fields: [{ type: 'yes-no', indicator: 'cba_status', words: ['thoả ước hiệu lực'] }],
      },
    ],
  };
}

function opinions(): Question {
  return {
    id: 'opinions',
    title: 'Khó khăn, kiến nghị',
    gate: {
      ask: () => 'Có khó khăn, kiến nghị gì không ạ?',
      askRest: () => 'Còn kiến nghị gì không ạ?',
      help: 'Viết vài dòng là được.',
      words: {},
    },
    steps: [
      {
        ask: () => 'Khó khăn là gì ạ?',
        help: 'Viết vài dòng là được.',
        fields: [{ type: 'text', indicator: 'difficulties', words: ['khó khăn'], longest: 1000 }],
      },
      {
        ask: () => 'Kiến nghị là gì ạ?',
        help: 'Viết vài dòng là được.',
        fields: [{ type: 'text', indicator: 'proposals', words: ['kiến nghị'], longest: 1000 }],
      },
    ],
  };
}

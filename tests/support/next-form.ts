import { forms } from '../../conversations/index.ts';
import type { Form, Question } from '../../src/engine/form.ts';

const added: Question = {
  id: 'training',
  title: 'Lớp tập huấn',
  steps: [
    {
      ask: () => 'Trong tháng, mình mở mấy lớp tập huấn ạ?',
      help: 'Ví dụ “1”. Không có thì nhắn “không”.',
      fields: [{ type: 'count', indicator: 'training_classes', words: ['lớp tập huấn'] }],
    },
  ],
};

/**
 * The monthly report as a next version might be: one question less (giới thiệu cho Đảng), one more. It goes on with drafts of the version before,
 * or does not.
 */
export function nextMonthlyReport({ continues }: { readonly continues: boolean }): Form {
  const form = forms['monthly-report'];
  return {
    ...form,
    version: form.version + 1,
    continues: continues ? [form.version] : [],
    sections: form.sections.map((section, index) =>
      index === 0
        ? { ...section, questions: [...section.questions.filter(({ id }) => id !== 'party'), added] }
        : section,
    ),
    checks: form.checks.filter(({ fields }) => !fields.includes('party_referred')),
  };
}

import type { MonthlyReportSentences } from '../../sentences.ts';

/** Section G. */
export const opinionSteps = {
  difficulties: {
    ask: () => 'Trong tháng, mình có khó khăn, vướng mắc gì cần công đoàn cấp trên biết không ạ?',
    help: 'Anh/chị viết vài dòng là được, hoặc nhắn “không”.',
  },
  proposals: {
    ask: () => 'Anh/chị có kiến nghị, đề xuất gì với công đoàn cấp trên không ạ?',
    help: 'Anh/chị viết vài dòng là được, hoặc nhắn “không”.',
  },
  mood: {
    ask: () => 'Tư tưởng, việc làm, đời sống của anh chị em trong tháng có gì đáng chú ý không ạ?',
    help: 'Anh/chị viết vài dòng là được, hoặc nhắn “không”.',
  },
  'good-model': {
    ask: () => 'Có mô hình hay, cách làm mới hoặc gương điển hình nào muốn giới thiệu không ạ?',
    help: 'Anh/chị viết vài dòng là được, hoặc nhắn “không”.',
  },
  plan: {
    ask: () => 'Tháng tới, CĐCS mình tập trung việc gì ạ?',
    help: 'Anh/chị viết vài dòng là được, hoặc nhắn “không”.',
  },
} as const satisfies Partial<MonthlyReportSentences['steps']>;

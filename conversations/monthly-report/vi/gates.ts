import type { FormView } from '../../../src/engine/form.ts';
import type { MonthlyReportSentences } from '../sentences.ts';

/** The short questions in front of several. A "không" answers all of what they name. */
export const gates: MonthlyReportSentences['gates'] = {
  support: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, có đoàn viên được vay vốn, hay có nhà “Mái ấm Công đoàn” xây, sửa không ạ?`,
    askRest: () => 'Ngoài ra còn vay vốn hay nhà “Mái ấm Công đoàn” nào khác không ạ?',
    help: 'Không có thì nhắn “không”. Có thì nhắn “có”, hoặc ghi luôn, ví dụ “vay vốn 2 người 50 triệu”.',
    words: {
      loans: ['vay vốn', 'cho vay', 'vay', 'giải ngân'],
      'shelter-houses': ['mái ấm', 'nhà mái ấm', 'mái ấm công đoàn', 'xây nhà', 'sửa nhà', 'nhà'],
    },
  },
  relations: {
    ask: (view) =>
      `Trong tháng ${view.period.month}, mình có đối thoại tại nơi làm việc, tham gia giám sát, hay thay đổi gì về thoả ước lao động${mealsOf(view)} không ạ?`,
    askRest: (view) => `Ngoài ra về đối thoại, giám sát, thoả ước${mealsOf(view)} còn gì khác không ạ?`,
    help: 'Không có gì mới thì nhắn “không”. Có thì nhắn “có”, hoặc ghi luôn, ví dụ “đối thoại 1 cuộc”.',
    words: {
      dialogue: ['đối thoại'],
      supervision: ['giám sát'],
      agreement: ['thoả ước', 'thoả ước lao động tập thể'],
      'meal-value': ['ăn ca', 'suất ăn', 'bữa ăn'],
    },
    none: 'Không, như cũ',
  },
  incidents: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, đơn vị có ngừng việc, tranh chấp tập thể, tai nạn lao động, nợ lương hay nợ BHXH, cháy nổ, ngộ độc không ạ?`,
    askRest: () =>
      'Ngoài việc đó, còn ngừng việc, tai nạn, nợ lương hay nợ BHXH, cháy nổ, ngộ độc nào không ạ?',
    help: 'Không có thì nhắn “không”. Có thì nhắn “có”, hoặc ghi luôn, ví dụ “tai nạn lao động 1 vụ”.',
    words: {
      strikes: ['tranh chấp', 'ngừng việc', 'đình công', 'nghỉ việc tập thể'],
      accidents: ['tai nạn'],
      'wage-debt': ['nợ lương', 'nợ bảo hiểm', 'nợ bhxh', 'chậm lương', 'chậm đóng bảo hiểm'],
      fires: ['cháy', 'cháy nổ', 'ngộ độc'],
    },
  },
  emulation: {
    ask: ({ period }) =>
      `Trong tháng ${period.month}, mình có phát động thi đua, có sáng kiến được công nhận, hay tham gia hoạt động do cấp trên tổ chức không ạ?`,
    askRest: () => 'Ngoài ra về thi đua, sáng kiến, hoạt động cấp trên còn gì khác không ạ?',
    help: 'Không có thì nhắn “không”. Có thì nhắn “có”, hoặc ghi luôn, ví dụ “1 đợt thi đua, 2 sáng kiến”.',
    words: {
      initiatives: ['thi đua', 'sáng kiến', 'phong trào'],
      'upper-activities': ['hoạt động cấp trên', 'cấp trên', 'hội thao', 'hội diễn', 'hội thi'],
    },
  },
  tet: {
    ask: ({ period }) =>
      `Dịp Tết, tính riêng trong tháng ${period.month}, công đoàn có tặng quà, chăm lo Tết hay tổ chức xe đưa về quê không ạ?`,
    askRest: () => 'Ngoài ra còn quà Tết hay chuyến xe Tết nào khác trong tháng không ạ?',
    help: 'Không có thì nhắn “không”. Có thì nhắn “có”, hoặc ghi luôn, ví dụ “chăm lo Tết 240 người 312 triệu”.',
    words: {
      'tet-people': ['quà tết', 'chăm lo tết', 'tặng quà', 'tết', 'chăm lo', 'quà'],
      'tet-buses': ['xe tết', 'chuyến xe', 'xe về quê', 'chuyến', 'xe'],
    },
  },
  opinions: {
    ask: () =>
      'Cuối cùng, mình có khó khăn, vướng mắc gì không ạ? Anh/chị cũng có thể ghi kiến nghị, tình hình tư tưởng, mô hình hay, việc trọng tâm tháng tới.',
    askRest: () =>
      'Còn kiến nghị, tình hình tư tưởng, mô hình hay, hay việc trọng tâm tháng tới muốn ghi không ạ?',
    help: 'Anh/chị viết vài dòng là được. Muốn ghi đúng mục thì mở đầu bằng tên mục, ví dụ “kiến nghị: …”. Không có gì thì nhắn “không”.',
    words: {},
  },
};

function mealsOf({ fact }: FormView): string {
  return fact('has_shift_meal')?.state === 'no' ? '' : ', bữa ăn ca';
}

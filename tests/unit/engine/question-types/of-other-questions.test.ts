import { describe } from 'vitest';
import { reads } from './answers.ts';

const joined = { type: 'count', indicator: 'mem_new', words: ['kết nạp mới', 'kết nạp'] } as const;
const cases = { type: 'count', indicator: 'hardship_cases', words: ['gặp khó khăn'] } as const;
const poisoning = { type: 'count', indicator: 'food_poisoning', words: ['ngộ độc'] } as const;
const accidents = { type: 'count', indicator: 'accidents', words: ['tai nạn lao động'] } as const;
const checks = { type: 'count', indicator: 'ubkt_checks', words: ['kiểm tra của ubkt'] } as const;
const score = { type: 'score', indicator: 'self_score', words: ['tự chấm'] } as const;
const plan = { type: 'yes-no', indicator: 'ubkt_plan_issued', words: ['kế hoạch kiểm tra'] } as const;
const conference = { type: 'yes-no-date', indicator: 'worker_conf_held', words: ['hội nghị nlđ'] } as const;
const money = { type: 'money', indicator: 'care_amount_vnd', words: ['tiền chăm lo'] } as const;

describe('what is said of another question is no sure answer to this one', () => {
  reads(joined, [
    ['chưa', '0'],
    ['chưa có gì mới', '0'],
    ['không tăng không giảm', '0'],
    ['chưa kết nạp ai', '0'],
    ['chưa họp', '0? extra-words'],
    ['chưa tổ chức', '0? extra-words'],
    ['không có ai ốm', '0? extra-words'],
    ['chưa giới thiệu được ai', '0? extra-words'],
    ['không có vụ nào', '0? extra-words'],
    ['3 người ốm', '3? extra-words'],
    ['chưa, dự kiến 20/12', '0? planned'],
    ['1 triệu 2', '- other-measure'],
    ['anh chị em lo thiếu việc dịp cuối năm', '-'],
  ]);
  reads(cases, [
    ['không có ai ốm', '0'],
    ['3 ca thai sản', '3'],
  ]);
  reads(poisoning, [
    ['ngộ độc 15 người', '- other-measure'],
    ['2 vụ', '2'],
  ]);
  reads(accidents, [
    ['1 người bị tai nạn lao động', '1? other-measure'],
    ['1 vụ tai nạn lao động', '1'],
  ]);
  reads(checks, [
    ['chưa kiểm tra cuộc nào', '0'],
    ['đã có kế hoạch kiểm tra', '0? planned'],
  ]);
  reads(score, [
    ['không', 'not-yet'],
    ['chưa chấm', 'not-yet'],
    ['chưa tổ chức', 'not-yet? extra-words'],
  ]);
  reads(plan, [
    ['đã có kế hoạch kiểm tra', 'yes? extra-words'],
    ['chưa có kế hoạch kiểm tra', 'not-yet'],
  ]);
  reads(conference, [
    ['chưa họp', 'not-yet'],
    ['chưa tổ chức', 'not-yet'],
    ['tháng 12 mới tổ chức', 'not-yet? future'],
  ]);
  reads(money, [['lo thiếu việc dịp cuối năm', '-']]);
});

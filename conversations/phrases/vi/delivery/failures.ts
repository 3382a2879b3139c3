import type { DeliveryPhrases } from '../../../../src/app/phrases.ts';

type Failures = Parameters<DeliveryPhrases['rounds']['list']>[0]['rounds'][number]['failed'];

/** Why messages did not arrive, in a few words each. */
const reasons: Readonly<Record<Failures[number]['of'], string>> = {
  blocked: 'đã chặn bot',
  throttled: 'phải gửi chậm lại',
  'over-quota': 'bot hết lượt gửi của tháng',
  rejected: 'tin không gửi được',
  unreachable: 'không liên lạc được',
  unknown: 'chưa rõ đã đến chưa',
};

/** "đã chặn bot 50, không liên lạc được 30" */
export function printFailures(failures: Failures, print: (count: number) => string): string {
  return failures.map(({ of, count }) => `${reasons[of]} ${print(count)}`).join(', ');
}

import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { demoAccountId } from '../../../prisma/demo/ids.ts';
import { renderPrompt } from '../../../src/adapters/channels/zalo/render-prompt.ts';
import type { Channel } from '../../../src/app/ports/channel.ts';
import { addDays, instantInVietnam } from '../../../src/domain/calendar-date.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runsJob, sends, setClock } from '../../support/running-jobs.ts';
import { runningProgram } from '../../support/running-program.ts';

/** A free bot may send 3,000 messages a month to 50 people. */
const mostPerChair = 20;
/** Who answers every line by a message of its own gets no more than who is asked question by question. */
const mostOneByOne = 30;

const onZalo = { address: { channel: 'zalo', bot: 'first', chat: 'chair' } } as const;

/** A whole month as a slow chair sees it: the notice, every reminder, and then the report with some slips, up to the receipt. */
const months = [
  {
    name: 'an ordinary month',
    opens: '2026-11-15',
    reports: '2026-11-26',
    says: [
      'bao cao',
      '251 nu 193\n8 giam 2\ntat ca\n264 nu 201\nko co\n2 cuoc 90 luot',
      'dung\n3, tham 3\n5 luot 1tr5\nkhong',
      'trợ giúp',
      'chua, du kien 20/12\ndoi thoai 1 cuoc\nk\n1',
      'ko\ntham gia 1 hoat dong cap tren\n88\ntot',
      'ko',
      'ko',
      'gửi',
    ],
    receipt: '1126-',
  },
  {
    name: "a quarter's end",
    opens: '2026-12-15',
    reports: '2026-12-28',
    says: [
      'báo cáo',
      '246, nữ 191\nkết nạp 30, giảm 2\n246\nnhư tháng trước\n1, 0',
      '2. kết nạp 3, giảm 2',
      '2 cuộc, 110 lượt\n255\n4, đã thăm 4\n6 lượt 2 triệu 4\nkhông\nphúc lợi 120, văn thể 200',
      'rồi, hôm qua\nđối thoại 1 cuộc, suất ăn 25 nghìn\n160\nkhông\nkhông\nkhông',
      'ko\ncó\n15, tập huấn 11\n1 cuộc\n120 triệu, dùng 90 triệu',
      'không\n88\ntốt',
      'không',
      'gửi',
    ],
    receipt: '1226-',
  },
  {
    name: 'a month of one line at a time',
    opens: '2026-11-15',
    reports: '2026-11-26',
    says: [
      'bao cao',
      '251 nu 193',
      'kn 8 giam 2',
      '242',
      '265 nu 202',
      'ko',
      'tuyen truyen 1 cuoc 40 nguoi',
      'dung het',
      '3, tham 3',
      '5 luot 1tr5',
      'ko',
      'chua, du kien 20/12',
      'doi thoai 1 cuoc',
      'ko',
      'ko',
      'dung roi',
      '0',
      'ko',
      '88',
      'tot',
      'dung het',
      'ko',
      'gửi',
    ],
    receipt: '1126-',
    most: mostOneByOne,
  },
] as const;

eachDatabase((databases) => {
  describe('what a month costs on Zalo', () => {
    it.each(months)('$name: few messages, notice and reminders among them', async (month) => {
      const program = await runningProgram(databases, instantInVietnam(month.opens, '08:00'));
      const { tables } = program.opened.database;
      await tables.account.update({
        where: { id: demoAccountId('chair') },
        data: { channel: 'zalo', bot: 'first' },
      });
      let messages = 0;
      const count = (prompt: Prompt) => {
        messages += renderPrompt(prompt, vietnamesePhrases.channels).length;
      };
      const zalo: Channel = {
        name: 'zalo',
        send: async (_, prompt) => {
          count(prompt);
          return { kind: 'sent' };
        },
      };
      const passDay = async (day: string) => {
        setClock(program, day, '08:00');
        await runsJob(program, 'open-period');
        await runsJob(program, 'send-reminders');
        await sends(program, zalo);
      };
      for (let day: string = month.opens; day <= month.reports; day = addDays(day, 1)) await passDay(day);
      const unasked = messages;
      expect(unasked).toBeGreaterThan(2);
      let last = '';
      for (const text of month.says) {
        const prompt = await program.says('chair', text, onZalo);
        if (!prompt) throw new Error(`'${text}' got no reply`);
        count(prompt);
        last = prompt.text;
      }
      expect(last).toContain(`Mã biên nhận: ${month.receipt}`);
      expect(messages).toBeLessThan('most' in month ? month.most : mostPerChair);
    });
  });
});

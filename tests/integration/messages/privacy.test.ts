import { describe, expect, it } from 'vitest';
import type { Phrases } from '../../../src/app/phrases.ts';
import { joins, writtenTo } from '../../support/demo-people.ts';
import { eachDatabase } from '../../support/databases.ts';
import { runningProgram, type RunningProgram } from '../../support/running-program.ts';

eachDatabase((databases) => {
  const says = async (program: RunningProgram, as: string, ...texts: readonly string[]) => {
    let reply = '';
    for (const text of texts) reply = (await program.says(as, text))?.text ?? '';
    return reply;
  };
  /** A program whose consent text can change. */
  const withConsentText = async () => {
    let version: string | undefined;
    const program = await runningProgram(databases, undefined, (parts) => {
      const phrases: Phrases = {
        ...parts.phrases,
        get enrolment() {
          const { enrolment } = parts.phrases;
          return { ...enrolment, consentVersion: version ?? enrolment.consentVersion };
        },
      };
      return { ...parts, phrases };
    });
    return {
      program,
      changes: (to: string) => {
        version = to;
      },
    };
  };

  describe('a consent text that changed', () => {
    it('is asked for before anything else, once, and what was written is answered after the yes', async () => {
      const { program, changes } = await withConsentText();
      await says(program, 'chair', 'báo cáo', '251, nữ 193');
      changes('new');
      const asked = { event: 'first', message: 'first' };
      const first = await program.says('chair', 'kết nạp 8, giảm 2', asked);
      expect(first?.text).toContain('vừa được cập nhật');
      expect(await program.says('chair', 'kết nạp 8, giảm 2', asked)).toEqual(first);
      expect(await says(program, 'chair', '/dulieu')).toContain('Họ tên');
      const replies = await Promise.all(Array.from({ length: 3 }, () => program.says('chair', 'đồng ý')));
      expect(replies.filter((reply) => reply?.text.startsWith('Cảm ơn'))).toHaveLength(1);
      const { tables } = program.opened.database;
      const consents = await tables.consent.findMany({
        where: { person: { accounts: { some: { chat: 'chair' } } } },
      });
      expect(
        consents.map(({ textVersion }) => textVersion).filter((version) => version === 'new'),
      ).toHaveLength(1);
      const draft = await tables.draft.findFirstOrThrow({ where: { period: '2026-11' } });
      expect(draft.answered).toBe(4);
      expect(await says(program, 'chair', '249')).toContain('Đã ghi Đã lên phần mềm');
    });

    it('refused leaves everything as it is, until the person agrees or erases themselves', async () => {
      const { program, changes } = await withConsentText();
      await says(program, 'chair', 'báo cáo', '251, nữ 193');
      changes('new');
      expect(await says(program, 'chair', '5', 'không')).toContain('mình dừng ở đây');
      expect(await says(program, 'chair', 'gửi')).toContain('chưa nhận');
      const { tables } = program.opened.database;
      expect((await tables.draft.findFirstOrThrow({ where: { period: '2026-11' } })).answered).toBe(2);
      expect(await says(program, 'chair', '/xoa', 'xoá hết')).toContain('Đã xoá xong');
      expect((await tables.draft.findFirstOrThrow({ where: { period: '2026-11' } })).answered).toBe(2);
    });

    it('is asked for again on each change, and of nobody who agreed to this one', async () => {
      const { program, changes } = await withConsentText();
      changes('2');
      expect(await says(program, 'leader', 'tổng hợp', 'ok em')).toContain('📊 Tổng hợp');
      expect(await says(program, 'leader', 'tổng hợp')).toMatch(/^📊/);
      changes('3');
      expect(await says(program, 'leader', 'tổng hợp', '1')).toContain('📊 Tổng hợp');
    });

    it('does not bring back a message that waited and was answered from another phone', async () => {
      const { program, changes } = await withConsentText();
      const { tables } = program.opened.database;
      const { personId } = await tables.account.findFirstOrThrow({ where: { chat: 'leader' } });
      const { account } = await joins(program, { as: 'phone', name: 'x', role: 'leader', unit: 'BR' });
      await tables.account.update({ where: { id: account }, data: { personId } });
      changes('2');
      await says(program, 'leader', 'ai chưa nộp');
      await says(program, 'phone', 'tổng hợp', 'đồng ý');
      expect(await says(program, 'leader', 'tổng hợp')).toMatch(/^📊/);
      changes('3');
      expect(await says(program, 'leader', 'tổng hợp', 'đồng ý')).toContain('📊');
    });
  });

  describe('erasing a person', () => {
    it('happens only right after it was shown, on the word, and once', async () => {
      const program = await runningProgram(databases);
      expect(await says(program, 'chair', 'xoá hết')).not.toContain('Đã xoá');
      expect(await says(program, 'chair', '/xoa', 'báo cáo', 'xoá hết')).not.toContain('Đã xoá');
      await says(program, 'chair', '/xoa');
      const replies = await Promise.all(Array.from({ length: 3 }, () => program.says('chair', 'XOÁ HẾT')));
      expect(replies.filter((reply) => reply?.text.startsWith('Đã xoá xong'))).toHaveLength(1);
      expect(await says(program, 'chair', 'báo cáo')).toContain('mã mời');
      const { tables } = program.opened.database;
      expect(await tables.person.count({ where: { erasedAt: { not: null } } })).toBe(1);
    });

    it('offers nothing to somebody about whom nothing is stored', async () => {
      const program = await runningProgram(databases);
      expect(await says(program, 'nobody', '/xoa')).toContain('không có gì để xoá');
      expect(await says(program, 'nobody', 'xoá hết')).toContain('mã mời');
      expect(await says(program, 'nobody', '/dulieu')).toContain('chỉ có mã khung chat');
    });

    it('leaves reports, requests and history, signed by the office; the successor goes on with the draft', async () => {
      const program = await runningProgram(databases);
      await says(
        program,
        'water',
        'sửa',
        'UBKT kiểm tra 2 cuộc',
        'gửi',
        'sửa tháng 10',
        'UBKT kiểm tra 3 cuộc',
        'gửi',
        'ghi thiếu',
      );
      await says(program, 'water', 'sửa', 'sáng kiến 4', 'huỷ', '/xoa', 'xoá hết');
      const name = 'Phạm Văn Thành';
      expect(await says(program, 'leader', '/lichsu cấp nước')).toMatch(/Chủ tịch \(đã rời\).*Sửa lần 1/s);
      await joins(program, { as: 'next', name: 'Lê Thị Mới', role: 'chair', unit: 'BR-CAPNUOC' });
      expect(await says(program, 'next', 'báo cáo')).toContain('đã được Chủ tịch (đã rời) gửi');
      expect(await says(program, 'next', 'sửa')).toContain('4 sáng kiến');
      expect(await says(program, 'leader', 'đồng ý')).toContain('Đã đồng ý');
      expect((await writtenTo(program, 'next'))[0]?.text).toContain('đã đồng ý cho');
      for (const text of ['/lichsu cấp nước', 'tổng hợp', 'ai chưa nộp'])
        expect(await says(program, 'leader', text)).not.toContain(name);
    });

    it('of a leader ends what they are asked', async () => {
      const program = await runningProgram(databases);
      expect(await says(program, 'leader', '/xoa')).toContain('lãnh đạo duy nhất');
      expect(await says(program, 'leader', 'xoá hết')).toContain('Đã xoá');
      await says(program, 'chair', 'báo cáo');
      expect(await says(program, 'chair', 'có 1 cuộc ngừng việc')).toContain('gọi báo giúp mình');
    });
  });
});

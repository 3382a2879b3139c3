import type { PrivacyPhrases } from '../../../src/app/phrases.ts';
import { dateInVietnam } from '../../../src/domain/calendar-date.ts';
import { printDate } from '../../../src/vietnamese/index.ts';
import { printChannel } from './channels.ts';
import { printMoment, printMonth } from './dates.ts';
import { roleTitles } from './signer.ts';

/** What is stored about a person, and how it is erased. */
export const privacy: PrivacyPhrases = {
  consentChanged: 'Trước khi làm tiếp, anh/chị xem giúp mình: nội dung về dữ liệu cá nhân vừa được cập nhật.',
  consentFirst: 'Tin vừa rồi mình chưa nhận, vì còn chờ anh/chị trả lời phần này ạ.',
  consentRefused:
    'Dạ, mình dừng ở đây, không ghi thêm gì. Báo cáo đã có vẫn giữ nguyên. Đổi ý thì anh/chị nhắn “đồng ý”; muốn xem hoặc xoá dữ liệu của mình thì nhắn /dulieu, /xoa.',
  askAgain: 'Anh/chị đồng ý chứ ạ? Tin anh/chị nhắn lúc đầu mình vẫn giữ, đồng ý là mình làm tiếp ngay.',
  yes: 'Tôi đồng ý',
  no: 'Chưa đồng ý',
  consented: 'Cảm ơn anh/chị!',
  data: ({ name, phone, asking, offices, accounts, consents, reports }) =>
    [
      '🔐 Mình đang lưu về anh/chị:',
      [
        `• Họ tên: ${name}`,
        `• Số điện thoại: ${phone ?? 'không có'}`,
        ...offices.map(
          ({ role, unit, from, to }) =>
            `• ${roleTitles[role]} ${unit}, từ ${printDate(from)}${to === undefined ? '' : ` đến ${printDate(to)}`}`,
        ),
        ...accounts.map(
          ({ channel, lastUsedAt }) =>
            `• Khung chat ${printChannel(channel)}${lastUsedAt === undefined ? '' : `, dùng gần nhất ${printDate(dateInVietnam(lastUsedAt))}`}`,
        ),
        ...(asking === undefined
          ? []
          : [`• Cách hỏi anh/chị chọn: ${asking === 'section' ? 'cả phần' : 'từng câu'}`]),
        ...consents.map(({ textVersion, at }) => `• Đồng ý lúc ${printMoment(at)} (bản ${textVersion})`),
        `• Báo cáo đã gửi: ${reports.count}${reports.last === undefined ? '' : `, gần nhất ${printMoment(reports.last)}`}`,
      ].join('\n'),
      'Câu trả lời trong báo cáo là số liệu của đơn vị, công đoàn cấp trên xem được. Sai chỗ nào anh/chị báo công đoàn cấp trên; rời chức vụ và muốn xoá thì nhắn /xoa.',
    ].join('\n\n'),
  strangerData:
    'Mình chưa lưu họ tên, số điện thoại hay câu trả lời nào của anh/chị ạ, chỉ có mã khung chat này để trả lời tin nhắn.',
  askToErase: ({ name, reports, vacant, drafts, waiting }) =>
    [
      `🗑 Xoá dữ liệu của anh/chị ${name}:`,
      [
        '• Họ tên, số điện thoại, các khung chat và tin mình đã nhắn cho anh/chị bị xoá hẳn, không lấy lại được.',
        '• Các chức vụ của anh/chị ở đây kết thúc, mình không nhắn gì nữa.',
        `• ${reports > 0 ? `${reports} báo cáo đã gửi` : 'Báo cáo của đơn vị'} vẫn còn, chỉ ghi theo chức vụ, ví dụ “Chủ tịch (đã rời)”.`,
        ...vacant.map(({ role, unit }) =>
          role === 'leader' || role === 'admin'
            ? `• Anh/chị là ${roleTitles[role].toLocaleLowerCase('vi')} duy nhất của ${unit} ở đây: sau khi xoá, chưa có ai nhận thông báo và trả lời đề nghị của các đơn vị. Anh/chị nên nhờ quản trị viên mời người thay trước.`
            : `• ${unit} sẽ chưa có ${roleTitles[role].toLocaleLowerCase('vi')}, cho đến khi người thay nhận mã mời.`,
        ),
        ...drafts.map(
          ({ unit, period }) =>
            `• Báo cáo ${printMonth(period)} của ${unit} đang làm dở ở lại với đơn vị, người thay làm tiếp được.`,
        ),
        ...(waiting > 0 ? ['• Đề nghị đang chờ vẫn được công đoàn cấp trên trả lời.'] : []),
      ].join('\n'),
      'Chắc chắn xoá thì anh/chị nhắn đúng hai chữ: XOÁ HẾT. Nhắn gì khác là mình giữ nguyên.',
    ].join('\n\n'),
  nothingToErase: 'Mình chưa lưu họ tên hay số điện thoại nào của anh/chị, nên không có gì để xoá ạ.',
  notErased: 'Dạ, mình giữ nguyên tất cả ạ.',
  erased:
    'Đã xoá xong ạ. Cảm ơn anh/chị đã đồng hành! Sau này cần dùng lại, anh/chị xin mã mời mới từ công đoàn cấp trên.',
};

import type { EnrolmentPhrases } from '../../src/app/phrases.ts';
import { roleNames } from '../phrases/vi/role-names.ts';

/** A change of this text needs a new `consentVersion`: everybody is then asked again (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15). */
const consentText =
  'Mình lưu họ tên, số điện thoại (nếu công đoàn có), khung chat và câu trả lời của anh/chị để làm báo cáo công đoàn; chỉ công đoàn cấp trên của đơn vị xem được. Anh/chị xem dữ liệu bằng /dulieu, xoá bằng /xoa bất cứ lúc nào. Đây là trợ lý trả lời tự động.';

/** What a stranger reads until they have joined. */
export const enrolment: EnrolmentPhrases = {
  consentVersion: '2026-11-2',
  consentText,
  stranger:
    'Chào anh/chị! Mình là trợ lý báo cáo của công đoàn (trả lời tự động). Để bắt đầu, anh/chị nhắn mã mời mà công đoàn cấp trên đã gửi, ví dụ “/start AB2C-D3EF-GH”. Chưa có mã thì anh/chị liên hệ cán bộ công đoàn cấp trên ạ.',
  consent: ({ unit, role, name }) =>
    [
      `Mã đúng rồi ạ. Anh/chị${name === undefined ? '' : ` ${name}`} là ${roleNames[role]} của ${unit}, phải không ạ?`,
      consentText,
      'Anh/chị đồng ý chứ ạ?',
    ].join('\n\n'),
  consentYes: 'Đúng, tôi đồng ý',
  consentNo: 'Không phải',
  declined:
    'Dạ, mình không lưu gì cả. Nếu mã mời chưa đúng người, anh/chị báo lại công đoàn cấp trên giúp mình ạ.',
  askName: ({ onList }) =>
    onList === undefined
      ? 'Anh/chị cho mình xin họ tên đầy đủ ạ (ví dụ: Nguyễn Thị Hoa).'
      : `Trong danh sách, họ tên anh/chị là ${onList}. Đúng thì nhắn “đúng”, chưa đúng thì nhắn lại họ tên đầy đủ ạ.`,
  nameNotUnderstood: 'Anh/chị nhắn giúp mình họ tên đầy đủ bằng chữ ạ, ví dụ: Nguyễn Thị Hoa.',
  welcome: ({ name, unit, role }) => `Xong rồi ạ. Chào mừng anh/chị ${name}, ${roleNames[role]} của ${unit}!`,
};

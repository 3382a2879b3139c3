import type { PeoplePhrases } from '../../../src/app/phrases.ts';
import { printDate, printPhone } from '../../../src/vietnamese/index.ts';
import { printMoment } from './dates.ts';
import { roleNames } from './role-names.ts';

/** What is said about people, their offices and their accounts. */
export const people: PeoplePhrases = {
  replaced: ({ name, unit, successor, from }) =>
    `Chào anh/chị ${name}! Từ ngày ${printDate(from)}, ${successor} là Chủ tịch của ${unit}. Các báo cáo anh/chị đã gửi vẫn ghi tên anh/chị, báo cáo đang làm dở thì người mới làm tiếp. Cảm ơn anh/chị đã đồng hành! Nếu có nhầm lẫn, anh/chị báo công đoàn cấp trên giúp mình ạ.`,
  officeEnded: ({ name, unit, role, to }) =>
    `Chào anh/chị ${name}! Theo danh sách của công đoàn cấp trên, anh/chị thôi giữ chức ${roleNames[role]} của ${unit} sau ngày ${printDate(to)}. Các báo cáo anh/chị đã gửi vẫn ghi tên anh/chị. Nếu có nhầm lẫn, anh/chị báo công đoàn cấp trên giúp mình ạ.`,
  tookOver: ({ from }) =>
    `Anh/chị nhận bàn giao từ ${from.join(', ')}; báo cáo nào đang làm dở thì anh/chị làm tiếp được ạ.`,
  notYoursAnyMore: ({ unit }) =>
    `Hiện anh/chị không còn phụ trách ${unit} nên mình không ghi tiếp vào báo cáo này ạ. Những gì đã ghi vẫn còn nguyên để người phụ trách mới làm tiếp. Nếu có nhầm lẫn, anh/chị báo công đoàn cấp trên giúp mình.`,
  noOffice:
    'Hiện anh/chị không phụ trách đơn vị nào ạ. Có mã mời mới thì anh/chị nhắn mã đó cho mình; nếu có nhầm lẫn, anh/chị báo công đoàn cấp trên.',
  rememberedUnit: ({ unit }) =>
    `Lần trước anh/chị làm cho ${unit} nên mình làm tiếp ở đó ạ. Cần đơn vị khác thì nhắn /donvi.`,
  sentUnit: ({ unit }) => `${unit} (đã gửi)`,
  link: {
    howTo:
      'Anh/chị nhắn /ketnoi từ tài khoản đã dùng để báo cáo trước đây, rồi nhắn mã nhận được vào đây là mình nối hai tài khoản lại ạ.',
    offered: ({ code, minutes }) =>
      `Mã kết nối: ${code}\n\nTrên tài khoản kia của anh/chị (Zalo hay Telegram), mở chat với mình rồi nhắn mã này. Mã dùng một lần, trong ${minutes} phút. Đây là mã riêng, anh/chị đừng gửi cho ai khác ạ.`,
    offeredBefore:
      'Vì an toàn, mã kết nối chỉ hiện một lần nên mình không gửi lại được ạ. Anh/chị nhắn /ketnoi để lấy mã mới.',
    already: 'Tài khoản này là của anh/chị rồi ạ. Mã này để nhắn từ tài khoản kia.',
    joined: ({ name }) =>
      `Xong rồi ạ. Tài khoản này giờ cũng là của anh/chị ${name}: báo cáo đang làm ở tài khoản kia, anh/chị làm tiếp ở đây được. Nhắn “báo cáo” để bắt đầu.`,
    joinedElsewhere: ({ name, channel }) =>
      `Anh/chị ${name} ơi, một tài khoản ${printChannel(channel)} vừa được nối vào tên anh/chị. Nếu không phải anh/chị nối, nhắn /ngatketnoi để gỡ ngay ạ.`,
    noneToDrop: 'Không có tài khoản nào nối thêm để gỡ ạ.',
    whichToDrop: 'Anh/chị muốn gỡ tài khoản nào ạ?',
    account: ({ channel, joinedAt }) => `${printChannel(channel)}, nối lúc ${printMoment(joinedAt)}`,
    dropped: ({ channel }) =>
      `Đã gỡ tài khoản ${printChannel(channel)} nối thêm ạ. Từ giờ tài khoản đó không xem và không ghi được gì nữa.`,
  },
  handOver: {
    whichUnit: 'Anh/chị nhắn kèm mã hoặc tên đơn vị cần bàn giao giúp mình ạ, ví dụ “/bangiao BR-ANPHU”.',
    whichOwnUnit: 'Anh/chị là Chủ tịch của nhiều đơn vị. Lần này bàn giao đơn vị nào ạ?',
    noSuchUnit: ({ typed }) =>
      `Mình chưa tìm được “${typed}” trong các đơn vị anh/chị phụ trách ạ. Anh/chị xem lại mã, hoặc nhắn đúng tên đơn vị giúp mình.`,
    parked: 'Báo cáo đang làm dở mình cất lại, không mất gì ạ.',
    upper:
      'Công đoàn cấp trên đổi lãnh đạo thì quản trị viên cấp mã mời mới, mình chưa làm được trong chat ạ.',
    askName: ({ unit, chairs, own }) =>
      own
        ? `Mình giúp anh/chị bàn giao chức Chủ tịch ${unit}. Người nhận bàn giao họ tên đầy đủ là gì ạ?`
        : chairs.length === 0
          ? `${unit} chưa có Chủ tịch. Chủ tịch mới họ tên đầy đủ là gì ạ?`
          : `Chủ tịch ${unit} hiện là ${chairs.join(', ')}. Chủ tịch mới họ tên đầy đủ là gì ạ?`,
    nameNotUnderstood:
      'Anh/chị nhắn giúp mình họ tên đầy đủ của người nhận bàn giao bằng chữ ạ, ví dụ: Nguyễn Thị Hoa. Không bàn giao nữa thì nhắn “huỷ”.',
    isChair: ({ name }) =>
      `${name} đang là Chủ tịch rồi ạ. Anh/chị nhắn họ tên người mới giúp mình, không bàn giao nữa thì nhắn “huỷ”.`,
    askPhone: ({ name }) =>
      `Anh/chị cho mình xin số điện thoại của ${name}, để công đoàn cấp trên tiện liên hệ ạ.`,
    phoneNotUnderstood:
      'Số này mình chưa đọc được ạ. Anh/chị nhắn lại giúp mình, ví dụ 0912 345 678; chưa có số thì nhắn “bỏ qua”.',
    confirm: ({ unit, name, phone, chairs, own }) => {
      const before = own ? 'anh/chị' : chairs.join(', ');
      return [
        `Mình nhắc lại: Chủ tịch mới của ${unit} là ${name}${phone === undefined ? '' : `, số điện thoại ${printPhone(phone)}`}.`,
        [
          `Mình sẽ cấp một mã mời cho ${name}; mã mời Chủ tịch đã cấp trước đây cho đơn vị này sẽ hết hiệu lực.`,
          ...(before === ''
            ? []
            : [
                `Khi ${name} nhập mã, chức Chủ tịch của ${before} kết thúc từ hôm trước. Báo cáo đã gửi vẫn ghi tên người gửi, báo cáo đang làm dở thì ${name} làm tiếp.`,
              ]),
        ].join(' '),
        'Đúng chứ ạ?',
      ].join('\n\n');
    },
    invited: ({ name, code, days, unit, zaloBot }) =>
      `Mã mời của ${name}: ${code}\n\nAnh/chị chuyển mã này cho ${name}, nhắn vào chat với mình là xong. Mã dùng một lần, trong ${days} ngày. Đến lúc đó mọi việc ở ${unit} vẫn như cũ ạ.${
        zaloBot === undefined
          ? ''
          : `\n\n${name} dùng Zalo thì nhắn cho bot “${zaloBot}” nhé, bot này còn chỗ ạ.`
      }`,
    invitedBefore: ({ name, unit }) =>
      `Đã cấp mã mời Chủ tịch ${unit} cho ${name}. Vì an toàn, mã chỉ hiện một lần nên mình không gửi lại được ạ; cần mã khác thì anh/chị nhắn /bangiao lần nữa.`,
    stopped: 'Dạ, mình dừng bàn giao ở đây, chưa thay đổi gì cả.',
    choices: { yes: 'Đúng', no: 'Chưa đúng, sửa lại', none: 'Chưa có số', stop: 'Thôi, không bàn giao' },
  },
};

/** A channel by the name people know it by. */
function printChannel(channel: string): string {
  const known: Readonly<Record<string, string>> = { telegram: 'Telegram', zalo: 'Zalo' };
  return known[channel] ?? 'chat';
}

import type { DemoMonth } from '../month.ts';
import { yes } from '../story.ts';

/** What happened in single units, told by hand: by the key of the unit and the months before the current one. */
const happenings: Readonly<Record<string, Readonly<Record<number, Partial<DemoMonth>>>>> = {
  anphu: {
    3: { joined: 9, joinedWomen: 7, left: 4, leftWomen: 3, sent: [19, '09:42'] },
    2: {
      joined: 5,
      joinedWomen: 4,
      left: 7,
      leftWomen: 6,
      sent: [22, '16:05'],
      figures: { loan_members: 2, loan_amount_vnd: 40_000_000 },
      texts: {
        difficulties: 'Đơn hàng giảm, công nhân tổ 3 phải nghỉ luân phiên mỗi tuần một ngày.',
        mood: 'Anh chị em lo thiếu việc, nhưng vẫn yên tâm ở lại công ty.',
        plan: 'Kiến nghị công ty giữ lương cơ bản trong những ngày nghỉ luân phiên.',
      },
    },
    1: { joined: 8, joinedWomen: 8, left: 2, leftWomen: 2, sent: [20, '10:18'] },
  },
  songngu: {
    1: {
      sent: { daysLate: 2, time: '08:26' },
      texts: {
        difficulties: 'Giáo viên nước ngoài muốn vào công đoàn mà chưa rõ thủ tục.',
        proposals: 'Đề nghị cấp trên hướng dẫn kết nạp giáo viên người nước ngoài.',
      },
    },
  },
  yte: {
    2: {
      texts: {
        goodModel: 'Góc sẻ chia: đoàn viên góp quần áo, sách vở cho bệnh nhân nghèo, mỗi tuần mở một buổi.',
      },
    },
    0: { texts: { plan: 'Khám sức khoẻ định kỳ cho nữ đoàn viên.' } },
  },
  capnuoc: {
    3: { figures: { shelter_houses_new: 0, shelter_houses_repaired: 1, shelter_amount_vnd: 30_000_000 } },
    2: {
      figures: { accidents: 1, accident_deaths: 0 },
      texts: { difficulties: 'Một công nhân trượt ngã khi sửa ống, nghỉ điều trị hai tuần.' },
    },
  },
  xeom: {
    3: {
      sent: [24, '19:40'],
      texts: { proposals: 'Xin cấp trên hỗ trợ áo đồng phục và bảo hiểm tai nạn cho anh em.' },
    },
    1: { sent: [25, '21:57'] },
  },
  giaythanh: {
    4: {
      sent: [16, '20:35'],
      figures: { strikes: 1 },
      texts: {
        difficulties:
          'Sáng 12, khoảng 60 công nhân chuyền gò ngừng việc vì cách tính chuyên cần mới. BCH cùng Ban Giám đốc đối thoại, chiều anh chị em đã làm lại.',
        proposals: 'Đề nghị phường cử cán bộ cùng dự buổi đối thoại về chuyên cần và tiền cơm.',
        mood: 'Còn bức xúc vì nội quy mới ban hành mà không hỏi ý kiến công đoàn.',
      },
    },
    3: {
      sent: [23, '17:10'],
      figures: { strikes: 0, dialogue_count: 2 },
      texts: { mood: 'Công ty đã bỏ quy định cũ, anh chị em ổn định lại.' },
    },
  },
  nuidinh: {
    8: {
      sent: [17, '07:50'],
      figures: { accidents: 1, accident_deaths: 1 },
      texts: {
        difficulties:
          'Tai nạn nổ mìn phá đá làm một anh em tử vong. Công đoàn đã lo hậu sự, cùng công ty làm chế độ cho gia đình.',
        proposals: 'Đề nghị cấp trên hỗ trợ gia đình anh em và cùng kiểm tra an toàn mỏ.',
        plan: 'Huấn luyện lại an toàn nổ mìn cho toàn đội.',
      },
    },
  },
  hoanggia: {
    2: {
      sent: [21, '18:20'],
      figures: { wage_debt: yes },
      texts: {
        difficulties: 'Công ty trả lương chậm 20 ngày, anh em công trình Long Hương chưa nhận lương.',
        mood: 'Anh em nóng ruột, đã có người xin nghỉ.',
      },
    },
    1: {
      sent: [20, '19:05'],
      figures: { wage_debt: yes },
      texts: {
        difficulties: 'Còn nợ 1 tháng lương của 31 người; công ty hứa trả khi chủ đầu tư thanh toán.',
        proposals: 'Đề nghị công đoàn phường làm việc với công ty và chủ đầu tư.',
      },
    },
    0: {
      sent: [15, '19:40'],
      figures: { wage_debt: yes },
      texts: {
        difficulties: 'Công ty đã trả một nửa, còn nợ lương 14 người và BHXH 2 tháng.',
        proposals: 'Nhờ cấp trên tư vấn thủ tục đòi lương nếu cuối tháng công ty không trả.',
      },
    },
  },
  soihung: {
    11: {
      sent: [18, '16:25'],
      figures: { fires: 1 },
      texts: {
        difficulties: 'Chập điện cháy một góc kho bông, không ai bị thương, nghỉ việc một ngày để dọn.',
        proposals: 'Xin tổ chức tập huấn phòng cháy cho tổ trực.',
      },
    },
  },
  donghai: {
    1: {
      sent: [24, '15:30'],
      asksToCorrect: { code: 'upper_activities_joined', short: 1, reason: 'Quên ghi hội thao của phường' },
    },
  },
  buudien: {
    2: {
      sent: [19, '08:45'],
      asksToCorrect: { code: 'ubkt_checks', short: 1, reason: 'Uỷ ban kiểm tra báo thêm một cuộc' },
    },
  },
  tomiko: {
    6: {
      joined: 12,
      joinedWomen: 9,
      left: 2,
      leftWomen: 1,
      sent: [16, '10:12'],
      texts: { mood: 'Công ty mở chuyền mới, tuyển thêm nhiều lao động trẻ.' },
    },
  },
};

/** What was told by hand of a unit and a month. */
export function happeningIn(unit: string, monthsAgo: number): Partial<DemoMonth> | undefined {
  return happenings[unit]?.[monthsAgo];
}

import type { Phrases } from '../../../src/app/phrases.ts';

/** What each command is called. The first name is the one menus show. */
export const commands: Phrases['commands'] = {
  start: { names: ['start', 'batdau'], words: ['bắt đầu'], label: 'Bắt đầu' },
  report: {
    names: ['baocao', 'bc', 'report'],
    words: [
      'báo cáo',
      'làm báo cáo',
      'bắt đầu báo cáo',
      'làm báo cáo tháng',
      'làm báo cáo tháng này',
      'báo cáo tháng',
      'báo cáo tháng này',
      'bắt đầu làm báo cáo',
      'nộp báo cáo',
      'gửi báo cáo',
      'điền báo cáo',
      'làm tiếp báo cáo',
      'bc',
    ],
    mentions: [
      'làm báo cáo',
      'nộp báo cáo',
      'gửi báo cáo',
      'điền báo cáo',
      'báo cáo tháng này',
      'làm tiếp báo cáo',
    ],
    menu: 'làm hoặc làm tiếp báo cáo tháng',
    label: 'Làm báo cáo',
  },
  profile: {
    names: ['hoso', 'profile'],
    words: ['hồ sơ', 'hồ sơ đơn vị', 'xem hồ sơ', 'sửa hồ sơ', 'cập nhật hồ sơ', 'thông tin đơn vị'],
    mentions: ['hồ sơ đơn vị', 'sửa hồ sơ', 'cập nhật hồ sơ'],
    menu: 'xem hoặc sửa hồ sơ đơn vị',
    label: 'Hồ sơ đơn vị',
  },
  summary: {
    names: ['tonghop', 'summary'],
    words: ['tổng hợp', 'số liệu tổng hợp', 'xem tổng hợp', 'summary'],
    mentions: ['tổng hợp', 'bao nhiêu đơn vị', 'mấy đơn vị', 'bao nhiêu đoàn viên'],
    menu: 'số liệu tổng hợp của các đơn vị',
    label: 'Tổng hợp',
  },
  missing: {
    names: ['chuanop', 'missing'],
    words: ['chưa nộp', 'đơn vị chưa nộp', 'ai chưa nộp', 'ai chưa báo cáo', 'chưa báo cáo'],
    mentions: ['chưa nộp', 'nộp chưa', 'chưa báo cáo', 'báo cáo chưa', 'ai chưa', 'còn thiếu'],
    menu: 'đơn vị chưa nộp báo cáo',
    label: 'Chưa nộp',
  },
  cancel: {
    names: ['huy', 'cancel'],
    words: ['huỷ', 'huỷ báo cáo'],
    menu: 'cất báo cáo đang làm, không mất gì',
    label: 'Cất lại',
  },
  help: {
    names: ['trogiup', 'help'],
    words: ['trợ giúp', 'giúp', 'hướng dẫn', 'menu'],
    menu: 'xem có thể làm gì',
    label: 'Trợ giúp',
  },
};

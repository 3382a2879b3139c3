import type { ImportPhrases } from '../../../../src/app/phrases.ts';

/** The workbook that people fill in. */
export const template: ImportPhrases['template'] = {
  sheet: 'Đơn vị',
  guideSheet: 'Hướng dẫn',
  guideHeader: ['Cột', 'Bắt buộc?', 'Ghi gì', 'Ví dụ'],
  needed: 'bắt buộc',
  optional: 'không bắt buộc',
  columns: {
    code: {
      needed: true,
      means:
        'Mã riêng của đơn vị, chỉ gồm chữ không dấu, số và các dấu - . _ / (tối đa 32 ký tự). Mỗi đơn vị một mã, dùng mãi không đổi.',
      example: 'VIDU-MAYANPHU',
    },
    name: {
      needed: true,
      means: 'Tên đầy đủ. Bắt buộc với đơn vị mới; đơn vị đã có mà để trống thì giữ nguyên.',
      example: 'CĐCS Công ty TNHH May An Phú',
    },
    sector: {
      needed: true,
      means:
        'Một trong các loại: HCSN, DNNN, ngoài nhà nước (kể cả FDI, HTX, trường và bệnh viện ngoài công lập), nghiệp đoàn, công đoàn cấp trên. Bắt buộc với đơn vị mới.',
      example: 'ngoài nhà nước',
    },
    parent: {
      needed: false,
      means:
        'Mã của công đoàn trực tiếp quản lý. Đơn vị cao nhất để trống. Đổi mã này là chuyển đơn vị sang nơi khác; số liệu cũ vẫn tính theo nơi cũ.',
      example: 'PHUONG-BARIA',
    },
    from: {
      needed: false,
      means:
        'Đơn vị mới: ngày thành lập. Đơn vị đã có: ngày việc thay đổi (chuyển nơi, vào khối) có hiệu lực. Để trống là hôm nay.',
      example: '15/3/2024',
    },
    to: {
      needed: false,
      means: 'Ngày cuối cùng còn hoạt động, khi đơn vị giải thể hoặc sáp nhập.',
      example: '',
    },
    block: {
      needed: false,
      means: 'Tên khối hoặc cụm thi đua. Ghi “không” là ra khỏi khối.',
      example: 'Khối doanh nghiệp',
    },
    blockUnit: {
      needed: false,
      means: 'Mã của công đoàn lập ra khối, nếu không phải là công đoàn cấp trên của đơn vị.',
      example: '',
    },
    yearBasis: {
      needed: false,
      means: '“năm học” cho trường học, “dương lịch” cho đơn vị khác. Để trống là dương lịch.',
      example: 'dương lịch',
    },
    chair: {
      needed: false,
      means:
        'Họ tên chủ tịch. Ở công đoàn cấp trên, chủ tịch và phó chủ tịch là người xem tổng hợp. Ghi “không” khi không còn ai giữ chức.',
      example: 'Nguyễn Thị Hoa',
    },
    chairPhone: {
      needed: false,
      means: 'Một số điện thoại. Mất số 0 ở đầu cũng đọc được.',
      example: '0912 345 678',
    },
    deputy: { needed: false, means: 'Họ tên phó chủ tịch.', example: 'Trần Văn Bình' },
    deputyPhone: { needed: false, means: 'Một số điện thoại.', example: '0987 654 321' },
  },
  rules: [
    'Dòng ví dụ ở trang “Đơn vị” được bỏ qua khi nhập; xoá đi hay để lại đều được.',
    'Ô để trống nghĩa là giữ nguyên như đang có. Đơn vị không có trong tệp cũng giữ nguyên.',
    'Nhập lại cùng một tệp không tạo thêm gì. Sai một ô là cả tệp chưa nhập, sửa xong nhập lại.',
    'Chủ tịch đang dùng bot thì không bị thay ngay: người mới nhận mã mời, khi nhập mã thì chức vụ mới chuyển.',
  ],
};

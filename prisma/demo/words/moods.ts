import { among, anywhere, during, type Saying } from './saying.ts';

export const moods: readonly Saying[] = [
  ...anywhere(
    'Anh chị em yên tâm công tác, việc làm ổn định.',
    'Tư tưởng ổn định, thu nhập bình quân khoảng 8 triệu.',
    'Đa số yên tâm, một số lo giá cả tăng.',
    'on dinh, khong co gi noi bat',
    'Phấn khởi vì được khám sức khoẻ đợt này.',
    'Anh chị em quan tâm chuyện rút bảo hiểm một lần, BCH đã giải thích.',
  ),
  ...among(
    ['factory', 'construction'],
    'Công nhân lo thiếu việc, hỏi nhiều về lương chờ việc.',
    'Có việc làm đều, tăng ca vừa phải, anh chị em phấn khởi.',
    'Vài người so sánh lương với công ty bên cạnh, có ý nghỉ.',
  ),
  ...among(['private-school', 'college'], 'Các cô phấn khởi vì được tăng lương đầu năm học.'),
  ...among(['public-service'], 'Viên chức băn khoăn về sắp xếp tổ chức, mong sớm ổn định.'),
  ...among(['no-employer'], 'Anh em đoàn kết, giúp nhau khi xe hỏng, khi nhà có việc.'),
  ...during([11, 12, 1], 'Anh chị em mong biết sớm mức thưởng Tết.'),
  ...during([2, 3], 'Sau Tết anh chị em vào làm đông đủ, không khí vui vẻ.'),
];

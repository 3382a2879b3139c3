import { describe, expect, it } from 'vitest';
import { readState } from '../../../src/vietnamese/index.ts';
import { notation } from './notation.ts';

describe('nothing', () => {
  it.each([
    ['không', 'none'],
    ['ko', 'none'],
    ['k', 'none'],
    ['K', 'none'],
    ['kh', 'none'],
    ['k0', 'none'],
    ['khong', 'none'],
    ['hông', 'none'],
    ['hong', 'none'],
    ['hok', 'none'],
    ['hem', 'none'],
    ['khum', 'none'],
    ['khoong', 'none'],
    ['kho6ng', 'none'],
    ['không!', 'none'],
    ['Không.', 'none'],
    ['KHÔNG', 'none'],
    ['không :)', 'none'],
    ['không 😊', 'none'],
    ['dạ không ạ', 'none'],
    ['không nhé em', 'none'],
    ['tháng này ko', 'none'],
    ['không tổ chức', 'none'],
    ['ko tổ chức gì', 'none'],
    ['không kết nạp ai', 'none'],
    ['không xảy ra tai nạn', 'none'],
    ['👎', 'none'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('who asks back answers nothing', () => {
  it.each([
    'có họp đối thoại chưa',
    'co ai vay von khong',
    'ua chua hieu dong cuoi',
    'không hiểu câu này lắm',
  ])('%s', (text) => {
    expect(notation(readState(text))).toBe('unread question');
  });
});

describe('none there', () => {
  it.each([
    ['có gì đâu em', 'absent'],
    ['co gi dau', 'absent'],
    ['có ai đâu', 'absent'],
    ['không có', 'absent'],
    ['k có', 'absent'],
    ['ko có ai', 'absent'],
    ['ko co', 'absent'],
    ['kco', 'absent'],
    ['hem có', 'absent'],
    ['không có ai ạ', 'absent'],
    ['không có ai cả', 'absent'],
    ['ko có ai nghỉ', 'absent'],
    ['không ai nghỉ việc', 'absent'],
    ['không có trường hợp nào', 'absent'],
    ['ko co vu nao', 'absent'],
    ['không có tai nạn', 'absent'],
    ['bên mình không có', 'absent'],
    ['tháng này bên em không có ạ', 'absent'],
    ['không, không có ai cả', 'absent'],
    ['không có đoàn viên mới nào', 'absent'],
    ['không có gì khó khăn', 'absent'],
    ['không có kiến nghị gì', 'absent'],
    ['hông có ai hết trơn', 'absent'],
    ['nỏ có ai', 'absent'],
    ['mô có', 'absent'],
    ['không có chi hết', 'absent'],
    ['ok như tháng trước', 'unchanged'],
    ['y chang tháng rồi nghen', 'unchanged'],
    ['gần xong', 'not-yet'],
    ['em ơi cho chị hỏi', 'unread question'],
    ['đơn vị không có xe', 'absent'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('zero', () => {
  it.each([
    ['0', 'zero'],
    ['0 ạ', 'zero'],
    ['số 0', 'zero'],
    ['0 người', 'zero'],
    ['zero', 'zero'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('nothing arose', () => {
  it.each([
    ['không phát sinh', 'nothing-arose'],
    ['ko phát sinh', 'nothing-arose'],
    ['kps', 'nothing-arose'],
    ['không phát sinh gì', 'nothing-arose'],
    ['tháng này không phát sinh gì', 'nothing-arose'],
    ['đơn vị không phát sinh', 'nothing-arose'],
    ['không phát sinh tăng giảm', 'nothing-arose'],
    ['không có biến động', 'nothing-arose'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('not yet', () => {
  it.each([
    ['chưa', 'not-yet'],
    ['chua', 'not-yet'],
    ['chuwa', 'not-yet'],
    ['chưa ạ', 'not-yet'],
    ['dạ chưa ạ', 'not-yet'],
    ['chưa có', 'not-yet'],
    ['chưa có ai hết', 'not-yet'],
    ['vẫn chưa', 'not-yet'],
    ['chưa làm được', 'not-yet'],
    ['chưa kết nạp được ai', 'not-yet'],
    ['chưa tổ chức', 'not-yet'],
    ['chưa, tháng sau', 'not-yet'],
    ['sắp tổ chức', 'not-yet'],
    ['đang chuẩn bị', 'not-yet'],
    ['tháng sau mới tổ chức', 'not-yet'],
    ['không, chưa tổ chức', 'not-yet'],
    ['ch', 'not-yet'],
    ['chx', 'not-yet'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('unknown', () => {
  it.each([
    ['không biết', 'unknown'],
    ['ko biết', 'unknown'],
    ['k rõ', 'unknown'],
    ['chưa rõ', 'unknown'],
    ['chưa rõ lắm', 'unknown'],
    ['chưa nắm được', 'unknown'],
    ['không nắm được', 'unknown'],
    ['k nhớ', 'unknown'],
    ['chưa có số liệu', 'unknown'],
    ['chưa tổng hợp xong', 'unknown'],
    ['không biết nữa', 'unknown'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('unchanged', () => {
  it.each([
    ['như tháng trước', 'unchanged'],
    ['nhu thang truoc', 'unchanged'],
    ['như tháng trước ạ', 'unchanged'],
    ['không đổi', 'unchanged'],
    ['ko đổi', 'unchanged'],
    ['giữ nguyên', 'unchanged'],
    ['giu nguyen', 'unchanged'],
    ['vẫn vậy', 'unchanged'],
    ['vẫn thế', 'unchanged'],
    ['như cũ', 'unchanged'],
    ['y như cũ', 'unchanged'],
    ['y chang', 'unchanged'],
    ['giống tháng trước', 'unchanged'],
    ['số cũ', 'unchanged'],
    ['không thay đổi gì', 'unchanged'],
    ['k thay đổi', 'unchanged'],
    ['không có gì thay đổi so với tháng trước', 'unchanged'],
    ['không tăng không giảm', 'unchanged'],
    ['như t9', 'unchanged'],
    ['vẫn như tháng trước', 'unchanged'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('not applicable', () => {
  it.each([
    ['không áp dụng', 'not-applicable'],
    ['không áp dụng với đơn vị', 'not-applicable'],
    ['đơn vị không có ăn ca', 'not-applicable'],
    ['bên mình không có ăn ca', 'not-applicable'],
    ['không thuộc diện', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['na', 'not-applicable'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('skipped or handed on', () => {
  it.each([
    ['bỏ qua', 'skip'],
    ['bo qua', 'skip'],
    ['bỏ qua đi', 'skip'],
    ['để sau', 'skip'],
    ['để sau nhé', 'skip'],
    ['skip', 'skip'],
    ['để em hỏi lại', 'skip'],
    ['cái này hỏi chị Lan', 'delegated'],
    ['hỏi kế toán', 'delegated'],
    ['để hỏi kế toán', 'delegated'],
    ['chị Hoa phụ trách', 'delegated'],
    ['cái này kế toán nắm', 'delegated'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('yes and done', () => {
  it.each([
    ['có', 'yes'],
    ['co', 'yes'],
    ['có ạ', 'yes'],
    ['dạ có', 'yes'],
    ['có chứ', 'yes'],
    ['vâng', 'yes'],
    ['ừ', 'yes'],
    ['ok', 'yes'],
    ['👍', 'yes'],
    ['rồi', 'done'],
    ['rồi nha', 'done'],
    ['r', 'done'],
    ['xong r', 'done'],
    ['dạ rồi ạ', 'done'],
    ['đã tổ chức', 'done'],
    ['đã tổ chức rồi', 'done'],
    ['đã xong', 'done'],
    ['làm rồi', 'done'],
    ['có rồi', 'done'],
    ['đã họp', 'done'],
    ['có làm', 'done'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('everything', () => {
  it.each([
    ['tất cả', 'everything'],
    ['toàn bộ', 'everything'],
    ['cả đơn vị', 'everything'],
    ['tất cả đều có', 'everything'],
    ['ai cũng có', 'everything'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('unclear signs', () => {
  it.each([
    ['-', 'unclear'],
    ['--', 'unclear'],
    ['x', 'unclear'],
    ['X', 'unclear'],
    ['xx', 'unclear'],
    ['.', 'unclear'],
    ['...', 'unclear'],
    ['…', 'unclear'],
    ['/', 'unclear'],
    ['*', 'unclear'],
    ['hết rồi', 'unclear'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('both at once are asked', () => {
  it.each([
    ['có mà chưa làm', '[yes or not-yet]? both-answers'],
    ['có không', '[yes or none]? both-answers'],
    ['không hay có', '[none or yes]? both-answers'],
    ['có hay không', '[yes or none]? both-answers'],
    ['không đúng', '[none or yes]? both-answers'],
    ['có lẽ không', '[yes or none]? both-answers'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('doubtful states are confirmed', () => {
  it.each([
    ['không phải', 'none? extra-words'],
    ['chắc không', 'none? extra-words'],
    ['chắc là chưa', 'not-yet? extra-words'],
    ['hình như rồi', 'done? extra-words'],
    ['có thể', 'yes? extra-words'],
    ['cty không nấu ăn', 'none? extra-words'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('no states', () => {
  it.each([
    ['3 không', 'unread'],
    ['có 5 người', 'unread'],
    ['không 5', 'unread'],
    ['chưa tổ chức, dự kiến 20/11', 'unread'],
    ['không?', 'unread question'],
    ['được không', 'unread question'],
    ['không ít', 'unread vague'],
    ['không nhiều', 'unread vague'],
    ['có nhưng không nhiều', 'unread vague'],
    ['chùa', 'unread'],
    ['cỏ', 'unread'],
    ['không khí thi đua sôi nổi', 'unread'],
    ['hẹn gặp lại', 'unread'],
    ['xin chào', 'unread'],
    ['thôi', 'unread'],
    ['cả', 'unread'],
    ['12', 'unread'],
  ])('%s is read as %s', (text, reading) => {
    expect(notation(readState(text))).toBe(reading);
  });
});

describe('a bare “no”', () => {
  it.each(['no', 'no em', 'dạ no', 'no, khong co'])('is English where it stands alone: %s', (text) => {
    expect(readState(text)).toMatchObject({ kind: 'value' });
  });

  it.each(['no luong', 'van con no luong', 'cong ty no bhxh 2 thang', 'con no'])(
    'is a debt elsewhere: %s',
    (text) => {
      expect(readState(text).kind).toBe('none');
    },
  );
});

import { mentions, withoutPhrases, wordsOfText } from './words-in-text.ts';

/** What opinions are asked about; named beside a "không" it adds nothing. */
const matters = [
  'khó khăn',
  'vướng mắc',
  'kiến nghị',
  'đề xuất',
  'đề nghị',
  'ý kiến',
  'vấn đề',
  'đặc biệt',
  'trường hợp',
  'đơn vị',
  'hiện tại',
  'hiện nay',
  'tạm thời',
  'cảm ơn',
];

/** The small words of a plain "không có gì". */
const small = new Set(
  `khong chua chang cha dau he co ai gi j nao chi ca het luon them moi nua khac thay van cung la thi
  da a vang nhe nha nhen oi em anh chi minh toi ban ben trong thang nay nam lan ky so`
    .split(/\s+/)
    .filter(Boolean),
);

/** "không có khó khăn gì" says that there is nothing; "chưa có kinh phí" is a difficulty. */
export function saysNothing(text: string, ownWords: readonly string[]): boolean {
  if (!mentions(text, ['không', 'chưa', 'chẳng', 'chả', 'đâu có'])) return false;
  const rest = wordsOfText(withoutPhrases(text, [...ownWords, ...matters]));
  return rest.every(({ folded }) => small.has(folded));
}

const well = [
  'ổn định',
  'ổn',
  'bình thường',
  'tốt',
  'yên ổn',
  'bình ổn',
  'bình yên',
  'êm đẹp',
  'thuận lợi',
  'an toàn',
];
const besideWell = [
  'tình hình',
  'mọi việc',
  'mọi thứ',
  'công việc',
  'chung',
  'nói chung',
  'rất',
  'khá',
  'đều',
  'tạm',
];

/** "vẫn ổn em ạ": nothing is to be told of. */
export function saysAllWell(words: string): boolean {
  if (!mentions(words, well)) return false;
  return wordsOfText(withoutPhrases(words, [...well, ...besideWell])).every(({ folded }) =>
    small.has(folded),
  );
}

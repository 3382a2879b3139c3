/** A text without what differs from run to run: the number of a receipt, the time of the day, the days that are left. */
export function comparable(text: string): string {
  return text
    .trim()
    .replaceAll(/\b\d{4}-[0-9A-Z]{6}\b/g, '<biên nhận>')
    .replaceAll(/\b\d{1,2}:\d{2}\b/g, '<giờ>')
    .replaceAll(/còn \d+ ngày/g, 'còn <n> ngày')
    .replaceAll(/(?<!Câu |xong )\b(?:ngày )?\d{1,2}\/\d{1,2}(?:\/\d{4})?\b/g, '<ngày>');
}

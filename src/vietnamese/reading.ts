/**
 * What a reader made of a text. Readers never guess: what is doubtful comes back as `confirm` (one likely
 * reading, to be answered yes or no) or `ask` (several readings to choose from, or none to offer).
 *
 * @example readCount('12 người ạ')   // { kind: 'value', value: { number: 12 } }
 * @example readCount('5, à quên 6')  // { kind: 'confirm', value: { number: 6 }, because: 'self-corrected' }
 * @example readMoney('5')            // { kind: 'ask', options: [5000000, 5000], because: 'scale' }
 */
export type Reading<V> =
  | { readonly kind: 'value'; readonly value: V; readonly approximate?: true }
  | { readonly kind: 'confirm'; readonly value: V; readonly because: Doubt; readonly approximate?: true }
  | { readonly kind: 'ask'; readonly options: readonly V[]; readonly because: Doubt }
  | { readonly kind: 'none'; readonly because?: Doubt };

/** Why a reader is not sure, or refuses. The codes are stable; the sentence shown to a person is the caller's. */
export type Doubt =
  // How the digits are written
  | 'thousands-or-decimal' // "1,250": 1.250 or 1,25
  | 'decimal-count' // "1.5" people
  | 'grouping' // "245 120", "1.25.0": digits grouped in a way that may be two numbers
  | 'unusual-digits' // emoji digits, Roman numerals, fractions, exponents, digits of another script
  | 'scale' // đồng, nghìn or triệu is missing or unlikely: "5" for money, "12k" people
  | 'dialect' // "5 củ": a word whose amount depends on the region
  | 'rounding' // does not come out at a whole đồng
  // How the words are written
  | 'year-or-five' // "năm", "hai năm", "nam"
  | 'spoken-number' // "hai trăm ba": 230 or 203
  | 'two-or-twenty' // "hai ba người": 2-3 or 23
  | 'no-diacritics' // "sau": sáu or sau
  | 'spelling' // a number word with a wrong mark
  // What the sentence says
  | 'vague' // "vài cuộc", "mười mấy"
  | 'unsure' // "chắc 5", "5?"
  | 'bound' // "không dưới 20", "tối đa 20"
  | 'range' // "5-6 người"
  | 'self-corrected' // "5, à quên 6"
  | 'contradiction' // "5 người (3 nữ, 3 nam)", "5+3=9"
  | 'negated' // "không 5", "3 không"
  | 'negative' // "-3", "âm 5"
  | 'change' // "tăng 5": a change, perhaps not the total
  | 'arithmetic' // "3 x 500k", "3 suất mỗi suất 500k"
  | 'per-head' // "500k/người": perhaps not the total
  | 'several-numbers' // more numbers than asked for
  | 'other-measure' // "2 tháng" where people are counted
  | 'other-period' // "tháng trước 5"
  | 'planned' // "dự kiến 5"
  | 'extra-words' // words the reader does not know stand beside the number
  | 'percent' // a percentage where a count was asked and no stock is known
  | 'percent-of-stock' // computed from the stock
  | 'everything' // "tất cả": taken from the stock, or no stock is known
  | 'computed' // put together from parts: "12 nam 20 nữ" where a total was asked
  | 'sex-only' // "3 nữ": all of them, or only the women?
  | 'ratio-or-date' // "03/03", "12/15"
  | 'part-over-whole' // more women than people, 5 of 3
  | 'state' // "không", "chưa": a state, not a number; see readState
  | 'missing' // nothing was said for this field
  // What is not an answer
  | 'phone-number'
  | 'document-number'
  | 'law-name'
  | 'address'
  | 'name'
  | 'identifier' // bank account, identity card
  | 'ordinal' // "câu 3", "lần 2", "thứ 5"
  | 'time'
  | 'date'
  | 'target' // a percentage quoted from the target
  | 'link'
  // Dates and periods
  | 'impossible-date' // 31/11, tháng 13, quý 5
  | 'year-inferred' // no year was typed and the nearest one is not the obvious one
  | 'other-year' // a year was typed, and it is not the one the report is about
  | 'future' // later than today where something past was asked
  | 'past' // earlier than today where something planned was asked
  | 'lunar' // converted from the lunar calendar
  | 'vague-date' // "cuối tháng", a month without a day
  | 'which-period' // "kỳ trước", "6 tháng": which one?
  // Yes and no
  | 'both-answers' // "rồi, chưa": yes and no in one message
  | 'question'; // the person asks back

export const value = <V>(value: V, approximate?: true): Reading<V> =>
  approximate ? { kind: 'value', value, approximate } : { kind: 'value', value };

export const confirm = <V>(value: V, because: Doubt, approximate?: true): Reading<V> =>
  approximate ? { kind: 'confirm', value, because, approximate } : { kind: 'confirm', value, because };

export const ask = <V>(because: Doubt, options: readonly V[] = []): Reading<V> => ({
  kind: 'ask',
  options,
  because,
});

export const none = <V>(because?: Doubt): Reading<V> =>
  because ? { kind: 'none', because } : { kind: 'none' };

/** The same reading with its values changed, e.g. a number into a count. */
export function mapReading<V, W>(reading: Reading<V>, change: (value: V) => W): Reading<W> {
  switch (reading.kind) {
    case 'value':
      return value(change(reading.value), reading.approximate);
    case 'confirm':
      return confirm(change(reading.value), reading.because, reading.approximate);
    case 'ask':
      return ask(reading.because, reading.options.map(change));
    case 'none':
      return reading;
  }
}

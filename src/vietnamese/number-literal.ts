/** A number in digits and how it was grouped. In Vietnam `.` groups thousands and `,` is the decimal mark. */
export interface NumberLiteral {
  readonly raw: string;
  readonly form:
    | 'plain' // 1250
    | 'grouped' // 1.250 · 1'250 · 3,800,000
    | 'one-comma-group' // 1,250: 1.250 the English way, or 1,25
    | 'decimal' // 1,5 · 1.5 · 12.25
    | 'grouped-decimal' // 1.234,5
    | 'odd'; // 1.25.0 · 1,2,3 · .5
  /** All digits as one integer, and how many of them stand behind the decimal mark in the likeliest reading. */
  readonly digits: string;
  readonly decimals: number;
}

/** Reads the grouping of a literal made of digits, dots, commas and apostrophes. Looks at each character once. */
export function numberLiteral(raw: string): NumberLiteral {
  if (/^\d+$/.test(raw)) return { raw, form: 'plain', digits: raw, decimals: 0 };
  const marks = raw.replace(/\d/g, '');
  const groups = raw.split(/[.,']/);
  const digits = groups.join('');
  const last = groups.at(-1) ?? '';
  const make = (form: NumberLiteral['form'], decimals = 0): NumberLiteral => ({
    raw,
    form,
    digits,
    decimals,
  });

  if (!/^\d/.test(raw)) return make('odd');
  const oneKind = marks.split('').every((mark) => mark === marks[0]);
  if (oneKind && groupsOfThree(groups)) {
    if (marks === ',') return make('one-comma-group');
    return make('grouped');
  }
  if (marks === ',' || marks === '.') return make('decimal', last.length);
  const lastMark = marks.at(-1) ?? '';
  const before = marks.slice(0, -1);
  const sameBefore =
    before !== '' && before.split('').every((mark) => mark === before[0] && mark !== lastMark);
  if (sameBefore && lastMark !== "'" && last.length !== 3 && groupsOfThree(groups.slice(0, -1))) {
    return make('grouped-decimal', last.length);
  }
  return make('odd');
}

/** One to three digits, not starting with 0 when more follow, then threes. */
function groupsOfThree(groups: readonly string[]): boolean {
  const [first = '', ...rest] = groups;
  return (
    first.length >= 1 &&
    first.length <= 3 &&
    !first.startsWith('0') &&
    rest.every((group) => group.length === 3)
  );
}

/** The literal as a number, its last `decimals` digits behind the mark, times a power of ten or another scale. */
export function timesScale(literal: NumberLiteral, scale: number, decimals = literal.decimals): number {
  // Through text, because 2,3 × 1.000.000 in binary fractions is not always 2.300.000.
  const exponent = Math.round(Math.log10(scale)) - decimals;
  return 10 ** Math.round(Math.log10(scale)) === scale
    ? Number(`${literal.digits}e${exponent}`)
    : (Number(literal.digits) * scale) / 10 ** decimals;
}

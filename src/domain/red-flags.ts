import { amountOf, type AnswerContent } from './answer.ts';
import { indicatorCodes, indicatorOf, type IndicatorCode } from './indicators/index.ts';

/** What the union above must hear of at once. */
export interface RedFlag {
  readonly indicator: IndicatorCode;
  readonly content: AnswerContent;
}

type Contents = { readonly [C in IndicatorCode]?: AnswerContent };

/** The figures that may be red flags. */
export const watched = indicatorCodes.filter((code) => indicatorOf(code).redFlag);
const tellingTexts = indicatorCodes.filter((code) => indicatorOf(code).mayTellOfRedFlags);

/** The answers of a report that are red flags: more than 0, or a yes, of what is declared one (domain notes, 2.4). */
export function redFlagsOf(answers: Contents): readonly RedFlag[] {
  return watched.flatMap((indicator) => {
    const content = answers[indicator];
    return content && (amountOf(content) ?? 0) > 0 ? [{ indicator, content }] : [];
  });
}

/** A red flag that stands in words only: what the text of one question speaks of, though the question for that matter does not say it. */
export interface WordsFlag extends RedFlag {
  /** the text that speaks of it */
  readonly saidIn: IndicatorCode;
}

/**
 * Red flags that texts speak of. `read` says which matters, by the code of the question for them, a text speaks of. What is answered as a red flag
 * itself is not looked for in words.
 */
export function redFlagsInWords(
  answers: Contents,
  read: (text: string) => readonly IndicatorCode[],
): readonly WordsFlag[] {
  const answered = new Set(redFlagsOf(answers).map(({ indicator }) => indicator));
  const spoken = new Set<IndicatorCode>();
  return tellingTexts.flatMap((saidIn) => {
    const content = answers[saidIn];
    if (content?.state !== 'value' || content.value.type !== 'text') return [];
    const fresh = read(content.value.text).filter((code) => !answered.has(code) && !spoken.has(code));
    for (const code of fresh) spoken.add(code);
    return fresh.map((indicator) => ({ indicator, content, saidIn }));
  });
}

/** What the union above was told last of each matter, and how often it was told of it. */
export type Told = Readonly<Record<string, { readonly amount: number; readonly times: number }>>;

/** Something the union above does not know yet. */
export interface FlagNews {
  /** what it is about, the same for every message about it */
  readonly about: string;
  /** how often it was told of this, this time included */
  readonly times: number;
  readonly news: 'new' | 'more' | 'taken-back';
  readonly indicator: IndicatorCode;
  /** what it was told last; 0 when it was told nothing, or that there was none */
  readonly before: number;
  /** absent when it was taken back */
  readonly flag?: RedFlag | WordsFlag;
}

/**
 * What of the flags of a report the union above was not told: one that is new or has become more, and one that was told and is there no more, which
 * is said once. One that only became less is not told again.
 */
export function newsOf(
  told: Told,
  flags: readonly (RedFlag | WordsFlag)[],
): { readonly news: readonly FlagNews[]; readonly told: Told } {
  const gone = takenBack(told, flags);
  const all = [...flags.flatMap((flag) => risen(told, flag)), ...gone];
  const now = all.map(
    ({ about, times, flag }) => [about, { amount: flag ? weight(flag) : 0, times }] as const,
  );
  // Told in words and then as a figure, and both gone: that is one thing taken back.
  const again = gone.filter(
    (item, index) => gone.findIndex((one) => one.indicator === item.indicator) < index,
  );
  return {
    news: all.filter((item) => !again.includes(item)),
    told: { ...told, ...Object.fromEntries(now) },
  };
}

/** What the union above knows from a report that was sent. */
export function knownFrom(told: Told, flags: readonly (RedFlag | WordsFlag)[]): Told {
  const known = flags
    .filter((flag) => (told[aboutOf(flag)]?.amount ?? 0) < weight(flag))
    .map((flag) => {
      const about = aboutOf(flag);
      return [about, { amount: weight(flag), times: told[about]?.times ?? 0 }] as const;
    });
  return { ...told, ...Object.fromEntries(known) };
}

function risen(told: Told, flag: RedFlag | WordsFlag): readonly FlagNews[] {
  const about = aboutOf(flag);
  const { amount = 0, times = 0 } = told[about] ?? {};
  if (weight(flag) <= amount) return [];
  const { indicator } = flag;
  return [{ about, times: times + 1, news: amount > 0 ? 'more' : 'new', indicator, before: amount, flag }];
}

function takenBack(told: Told, flags: readonly (RedFlag | WordsFlag)[]): readonly FlagNews[] {
  const standing = new Set(flags.map(({ indicator }) => indicator));
  // A figure says more than the words that spoke of it before.
  const figuresFirst = Object.entries(told).toSorted(
    ([a], [b]) => Number(a.includes(' ')) - Number(b.includes(' ')),
  );
  return figuresFirst.flatMap(([about, { amount, times }]) => {
    const indicator = indicatorIn(about);
    // What was said in words first and then answered is not taken back.
    if (amount === 0 || indicator === undefined || standing.has(indicator)) return [];
    return [{ about, times: times + 1, news: 'taken-back' as const, indicator, before: amount }];
  });
}

function aboutOf(flag: RedFlag | WordsFlag): string {
  return 'saidIn' in flag ? `${flag.saidIn} ${flag.indicator}` : flag.indicator;
}

function indicatorIn(about: string): IndicatorCode | undefined {
  const code = about.split(' ').at(-1);
  return watched.find((known) => known === code);
}

/** How much of it there is: what words tell of counts as one. */
function weight(flag: RedFlag | WordsFlag): number {
  return 'saidIn' in flag ? 1 : (amountOf(flag.content) ?? 0);
}

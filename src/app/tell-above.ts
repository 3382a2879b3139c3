import { amountOf, type AnswerContent } from '../domain/answer.ts';
import { indicatorCodes, indicatorOf } from '../domain/indicators/index.ts';
import { parsePeriodKey } from '../domain/period.ts';
import {
  knownFrom,
  newsOf,
  redFlagsInWords,
  redFlagsOf,
  type FlagNews,
  type RedFlag,
  type Told,
  type WordsFlag,
} from '../domain/red-flags.ts';
import type { Answers } from '../domain/report.ts';
import { defaultSettings, isMessagingHour } from '../domain/reporting-calendar.ts';
import type { Draft } from '../engine/draft.ts';
import { readMentions } from '../vietnamese/index.ts';
import type { Decision, DecisionContext, PersonContext } from './decision.ts';
import { leadersAbove } from './leaders-above.ts';
import { menuPrompt } from './menu.ts';
import { messageTo } from './message-to.ts';
import type { RedFlagPhrases } from './phrases.ts';

/** A draft that remembers what the union above was told of, and what is to be told now: to its leaders, and to whoever wrote it. */
export interface TellingAbove extends Pick<Decision, 'outgoing' | 'drops'> {
  readonly draft: Draft;
  readonly remark?: string;
}

const watched = indicatorCodes.filter((code) => {
  const { redFlag, mayTellOfRedFlags } = indicatorOf(code);
  return redFlag === true || mayTellOfRedFlags === true;
});

/** Whether any answer that may be a red flag is another than before. */
export function touchesFlags(before: Draft, after: Draft): boolean {
  return watched.some((code) => before.answers[code] !== after.answers[code]);
}

/**
 * Tells the leaders of the union above what must not wait, the moment it stands in a draft: once, again when it becomes more, and once when it was
 * taken back. The draft remembers what they know, so that it is written with it or not at all. In a correction nothing is taken back until it counts
 * (`isSending`).
 */
export async function tellAbove(
  context: PersonContext,
  draft: Draft,
  { isSending = false }: { readonly isSending?: boolean } = {},
): Promise<TellingAbove> {
  const { person, phrases } = context;
  const { unit } = draft.context;
  const found = newsOf(draft.told, flagsIn(phrases.redFlags, draft.answers));
  const waits = draft.corrects !== undefined && (!isSending || draft.afterClosing !== undefined);
  const news = found.news.filter((item) => !(waits && item.news === 'taken-back'));
  if (news.length === 0) return { draft };
  const told = waits ? { ...found.told, ...stillKnown(draft.told, found.told) } : found.told;
  const above = await leadersAbove(context, unit.id, person.id);
  const remark = phrases.redFlags.tellsChair({
    ...(above && { to: above.union.name }),
    now: isMessagingHour(context.now, defaultSettings),
    isTakenBack: news.every((item) => item.news === 'taken-back'),
  });
  return {
    draft: { ...draft, told },
    remark,
    drops: news.map((item) => keyOf(draft, item)),
    outgoing: news.flatMap((item) => {
      const text = wordsFor(context, draft, item);
      const prompt = { id: menuPrompt, text, choices: [], answer: 'choose' } as const;
      return (above?.leaders ?? []).map((leader) =>
        messageTo(context, leader, {
          key: `${keyOf(draft, item)}${item.times}/${leader.person}`,
          prompt,
          priority: 'alarm',
        }),
      );
    }),
  };
}

/** What was told and is gone from a correction that does not count yet. */
function stillKnown(before: Told, now: Told): Told {
  return Object.fromEntries(Object.entries(before).filter(([about]) => now[about]?.amount === 0));
}

/** What the union above can know from a report that was sent, beside what it was told before. */
export function toldBySending({ redFlags }: DecisionContext['phrases'], told: Told, answers: Answers): Told {
  return knownFrom(told, flagsIn(redFlags, answers));
}

/** Adds what is told to what a message leads to anyway. */
export function withTelling(
  decision: Decision,
  { outgoing = [], drops = [], remark }: TellingAbove,
): Decision {
  const { prompt } = decision;
  return {
    ...decision,
    prompt: remark === undefined ? prompt : { ...prompt, text: `${remark}\n\n${prompt.text}` },
    outgoing: [...(decision.outgoing ?? []), ...outgoing],
    drops: [...(decision.drops ?? []), ...drops],
  };
}

function flagsIn({ matters }: RedFlagPhrases, answers: Answers): readonly (RedFlag | WordsFlag)[] {
  const contents = Object.fromEntries(
    watched.flatMap((code): readonly (readonly [string, AnswerContent])[] => {
      const answer = answers[code];
      return answer ? [[code, answer.content]] : [];
    }),
  );
  return [...redFlagsOf(contents), ...redFlagsInWords(contents, (text) => readMentions(text, matters))];
}

/** How the keys of all messages about one matter of one report begin. */
function keyOf({ form, context: { unit, period } }: Draft, { about }: FlagNews): string {
  return `red-flag/${form}/${unit.id}/${period}/${about}/`;
}

function wordsFor({ phrases, now }: PersonContext, draft: Draft, item: FlagNews): string {
  const { flag } = item;
  return phrases.redFlags.told({
    unit: draft.context.unit.name,
    period: parsePeriodKey(draft.context.period),
    at: now,
    indicator: indicatorOf(item.indicator),
    news: item.news,
    before: item.before,
    now: nowOf(flag),
    isCorrection: draft.corrects !== undefined,
  });
}

function nowOf(flag: RedFlag | WordsFlag | undefined): Parameters<RedFlagPhrases['told']>[0]['now'] {
  if (!flag) return { kind: 'none' };
  const { content } = flag;
  if (!('saidIn' in flag)) return { kind: 'amount', amount: amountOf(content) ?? 0 };
  const text = content.state === 'value' && content.value.type === 'text' ? content.value.text : '';
  return { kind: 'words', text, of: indicatorOf(flag.saidIn) };
}

import type { StepContext } from './context.ts';
import type { Draft } from './draft.ts';
import { currentFocus } from './focus.ts';
import type { Form } from './form.ts';
import { answerableSteps, draftView, stepAt, type Place } from './outline.ts';
import type { ReadingContext } from './question-type.ts';
import { readStep } from './read-step.ts';
import { askToConfirm, refusalOf } from './record.ts';
import { stocksTold, withoutStock, type StockTold } from './stocks-apart.ts';
import type { StepResult } from './step-result.ts';

/** How far from last month's a stock may be, as a share of it, and still be the one that is meant. */
const near = 0.3;
/** Without a figure of last month, so many people are hardly those who came or went. */
const many = 20;

/**
 * A stock that is told, its women perhaps, where another question is asked: "290 lđ, nữ 220" at the new members. It is asked about as what it
 * names. Undefined where it is nothing like that stock ("5 lao động"), and for every message that says anything else.
 */
export function askStockElsewhere(
  form: Form,
  draft: Draft,
  text: string,
  context: StepContext,
  asked: Place | undefined,
): StepResult | undefined {
  const focus = currentFocus(draft, context);
  const asking = asked && stepAt(form, asked);
  if (focus.at !== 'step' || !asking) return undefined;
  const reading: ReadingContext = { today: context.today, view: draftView(draft) };
  const [told, another] = stocksTold(text, answerableSteps(form, reading.view));
  // "lao động 290" names the workers, wherever it stands.
  if (
    !told ||
    another ||
    !told.isFigureFirst ||
    told.step === asking ||
    !saysNothingElse(text, told) ||
    !isLike(told, reading)
  )
    return undefined;
  const items = readStep(told.step, `${told.figure}${text.slice(told.end)}`, reading).flatMap(
    ({ code, reading: read }) =>
      read.result === 'understood' || read.result === 'needs-confirmation' ? [{ code, said: read.said }] : [],
  );
  if (items.length === 0 || refusalOf(form, draft, items, context)) return undefined;
  return askToConfirm(form, draft, items, { because: 'reading', doubt: 'other-question' }, context);
}

function saysNothingElse(text: string, told: StockTold): boolean {
  const rest = withoutStock(text, told);
  return /^[\s\p{P}\p{N}]*(?:(?:nữ|nu|nam|chị em|chi em|phụ nữ|trong đó|trong do|có|co|là|la|người|nguoi|ạ|em|nha|nhé|thì|thi)[\s\p{P}\p{N}]*)*$/iu.test(
    rest,
  );
}

function isLike({ number, field }: StockTold, { view }: ReadingContext): boolean {
  const before = view.previousNumber(field.indicator);
  return before === undefined ? number >= many : Math.abs(number - before) <= before * near;
}

import { indicatorCodes, isIndicatorCode, type IndicatorCode } from '../domain/indicators/index.ts';
import type { Draft, Focus } from './draft.ts';
import { placeOf } from './focus.ts';
import type { Form } from './form.ts';
import { plainLine } from './lines/page.ts';
import { indicatorsOf } from './outline.ts';
import type { StepResult } from './step-result.ts';

/**
 * Brings a draft of an older version to this one. A version this one continues keeps its answers: the codes are the same figures in both, what
 * is no longer asked is put aside in `retired`. Of a version it does not continue an answer may mean something else, so all of them are put
 * into `earlier` and offered again, question by question. Either way nothing is thrown away, and the person is told.
 *
 * While a new version is brought to several machines one after the other, one that is still old meets drafts of the new: it leaves such a draft as it is,
 * if the new version continues the old.
 */
export function upgradeDraft(form: Form, draft: Draft): StepResult {
  if (draft.formVersion === form.version) return { draft, events: [] };
  const isContinued = form.continues.includes(draft.formVersion);
  if (!isContinued && draft.sharedWith?.includes(form.version)) return { draft, events: [] };
  const { sharedWith: _, ...upgraded } = isContinued
    ? withSharedAnswers(form, draft)
    : withNothingTaken(draft);
  const sharedWith = isContinued && form.continues.length > 0 ? { sharedWith: form.continues } : {};
  return {
    draft: {
      ...upgraded,
      ...sharedWith,
      formVersion: form.version,
      opened: [],
      cursors: withoutDoubts(draft.cursors),
    },
    events: [{ type: 'form-updated', isContinued }],
  };
}

/** Where everybody is stays, so that their next message is read as the answer to what they saw; what was being asked back is asked anew. */
function withoutDoubts(cursors: Draft['cursors']): Draft['cursors'] {
  const entries = Object.entries(cursors).map(([account, { focus, prompt }]) => {
    return [account, { focus: withoutDoubt(focus), prompt }] as const;
  });
  return Object.fromEntries(entries);
}

function withoutDoubt(focus: Focus): Focus {
  if (focus.at === 'lines') return { ...focus, lines: focus.lines.map(plainLine) };
  const place = placeOf(focus);
  return place ? { at: 'step', ...place } : { at: 'review' };
}

function withSharedAnswers(form: Form, draft: Draft): Draft {
  const asked = new Set<IndicatorCode>(indicatorsOf(form));
  const answers: Draft['answers'] = {};
  const retired: Draft['retired'] = { ...draft.retired };
  for (const code of indicatorCodes) {
    const answer = draft.answers[code] ?? draft.retired[code];
    if (!answer) continue;
    if (asked.has(code)) {
      answers[code] = answer;
      delete retired[code];
    } else retired[code] = answer;
  }
  return { ...draft, answers, retired, ...correcting(draft, asked) };
}

/** A correction is compared with what the report said to the questions there are. */
function correcting({ corrects }: Draft, asked: ReadonlySet<IndicatorCode>): Pick<Draft, 'corrects'> {
  if (!corrects) return {};
  const known = Object.entries(corrects.answers).filter(([code]) => isIndicatorCode(code) && asked.has(code));
  return { corrects: { answers: Object.fromEntries(known) } };
}

function withNothingTaken(draft: Draft): Draft {
  const given = Object.fromEntries(Object.entries(draft.answers));
  const { corrects } = correcting(draft, new Set());
  return { ...draft, answers: {}, earlier: { ...draft.earlier, ...given }, ...(corrects && { corrects }) };
}

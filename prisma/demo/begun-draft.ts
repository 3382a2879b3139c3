import { standardCalendar } from '../../src/app/calendar/standard-calendar.ts';
import type { Instant } from '../../src/domain/calendar-date.ts';
import { latestOpened } from '../../src/domain/reporting-calendar.ts';
import type { Draft } from '../../src/engine/draft.ts';
import type { Form } from '../../src/engine/form.ts';
import { draftView, outlineOf } from '../../src/engine/outline.ts';
import { filledDraft } from './fill-report.ts';
import { demoPersonId } from './ids.ts';
import { currentContextOf, type DemoReport } from './reports.ts';
import { momentOf, storiesOf } from './stories.ts';
import type { DemoUnit } from './unit.ts';

/**
 * The report of the current period that a unit has begun and not sent, and when it was left; undefined when there is none.
 *
 * @param made its reports up to now
 */
export function begunDraft(
  form: Form,
  unit: DemoUnit,
  made: readonly DemoReport[],
  now: Instant,
): { readonly draft: Draft; readonly at: Instant } | undefined {
  const begun = unit.current?.begun;
  const last = storiesOf(unit, now).at(-1);
  const at = momentOf(begun?.when, latestOpened(now, standardCalendar).period, now);
  if (!begun || at === undefined || !last || last.sentAt !== undefined) return undefined;
  const by = demoPersonId({ key: unit.chair });
  const whole = filledDraft(form, currentContextOf(unit, made, now), last.story, { by, at });
  const asked = outlineOf(form, draftView(whole)).map(({ question }) => question);
  const answered = asked.slice(0, Math.round(asked.length * begun.share)).flatMap(({ steps }) => steps);
  const codes = new Set<string>(answered.flatMap(({ fields }) => fields.map(({ indicator }) => indicator)));
  const answers = Object.fromEntries(Object.entries(whole.answers).filter(([code]) => codes.has(code)));
  return { draft: { ...whole, tag: unit.key.toUpperCase().slice(0, 8), answers }, at };
}

import type { PromptFile } from '../../engine/prompt.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { writeSource } from '../files/file-source.ts';
import { say } from '../menu.ts';
import { periodName } from '../period-names.ts';
import { factsOf } from './facts.ts';
import { loadDuties } from './load-missing.ts';
import type { Looking } from './look-at.ts';
import { requestOf } from './request.ts';
import { backChoices, otherView, withNote } from './show-list.ts';

/** Nobody calls more from one list, and drawing so many takes the program half a second, in which it answers nobody else. */
export const mostRows = 5_000;

/** Who has not sent the report, as a sheet beside a short text. */
export async function sendMissing(context: DecisionContext, looking: Looking): Promise<Decision> {
  const { phrases } = context;
  const { place } = looking;
  const duties = await loadDuties(context, looking);
  const facts = factsOf(context, looking, duties);
  if (facts.reports.due === 0)
    return say(context, phrases.overview.nothingDue({ place: place.name, period: facts.period }));
  if (duties.missing.length === 0)
    return say(context, phrases.overview.nobodyMissing(facts), backChoices(context, looking));
  if (duties.missing.length > mostRows) {
    const { length: missing } = duties.missing;
    return say(
      context,
      phrases.files.missing.tooMany({ missing, most: mostRows }),
      backChoices(context, looking),
    );
  }
  const text = phrases.files.missing.text({ ...facts, missing: duties.missing.length });
  const decision = say(context, withNote(looking, text), [
    otherView(looking, 'missing', phrases.commands.missing.label),
    ...backChoices(context, looking),
  ]);
  return { ...decision, prompt: { ...decision.prompt, file: fileOf(context, looking) } };
}

function fileOf({ phrases, now }: DecisionContext, { person, place, months, view }: Looking): PromptFile {
  const { period } = months;
  return {
    kind: 'document',
    name: phrases.files.missing.fileName({ period: periodName(period) }),
    source: writeSource({
      file: 'missing',
      person: person.id,
      askedAt: now,
      request: requestOf({ period, view, unit: place.code }),
    }),
  };
}

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

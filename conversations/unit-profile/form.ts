import type { Field, Form, FormView, Question } from '../../src/engine/form.ts';
import type { ProfileCode, UnitProfileSentences } from './sentences.ts';

/** Longest short text: the name of a block or a trade. */
const longestName = 120;

/**
 * What a unit is, asked once when its chair joins and changed by a command. It decides what the monthly report asks. Name, kind and the union
 * above are kept by that union and are not asked.
 */
export function unitProfile(say: UnitProfileSentences): Form {
  const base = (code: ProfileCode) => ({ indicator: code, words: say.questions[code].words });
  const ask = (code: ProfileCode, field: Field, when?: Question['when']): Question => {
    const { title, ask: sentence, help } = say.questions[code];
    return {
      id: code,
      title,
      steps: [{ ask: () => sentence, help, fields: [field] }],
      ...(when && { when }),
    };
  };
  const yesNo = (code: ProfileCode, when?: Question['when']) =>
    ask(code, { type: 'yes-no', ...base(code) }, when);
  const text = (code: ProfileCode) => ask(code, { type: 'text', longest: longestName, ...base(code) });
  const count = (code: ProfileCode, mayBeNone?: true) =>
    ask(code, { type: 'count', ...base(code), ...(mayBeNone && { mayBeNone }) });
  const pastDay = (code: ProfileCode) => ask(code, { type: 'date', lean: 'past', ...base(code) });
  return {
    id: 'unit-profile',
    version: 1,
    continues: [],
    sections: [
      {
        id: 'unit',
        title: say.section,
        questions: [
          ask('year_basis', {
            type: 'choice',
            options: [
              { choice: 'calendar', words: say.yearBases.calendar },
              { choice: 'school', words: say.yearBases.school },
            ],
            ...base('year_basis'),
          }),
          text('industry'),
          yesNo('budget_100', isSector('public-service')),
          yesNo('has_shift_meal', isEnterprise),
          yesNo('has_inspection_committee'),
          text('block'),
          pastDay('established_on'),
          pastDay('congress_date'),
          count('officers_total'),
          count('bch_new_total', true),
          ask('women_committee', { type: 'yes-no-date', ...base('women_committee') }, hasWomenCommittees),
          yesNo('cba_status', isEnterprise),
          ask(
            'cba_expiry',
            { type: 'date', lean: 'planned', follows: ['cba_status'], ...base('cba_expiry') },
            isEnterprise,
          ),
          yesNo('dialogue_reg_issued', isEnterprise),
          yesNo('software_account'),
        ],
      },
    ],
    checks: [
      {
        id: 'budget',
        kind: 'soft',
        fields: ['budget_100'],
        // Unions of bodies that live wholly on the state budget were dissolved by 15 June 2025 (công văn 4133/TLĐ-ToC).
        broken: ({ answer }) => answer('budget_100')?.state === 'value',
        say: () => say.checks.budget,
      },
      {
        id: 'committee-within-officers',
        kind: 'hard',
        fields: ['bch_new_total', 'officers_total'],
        broken: ({ number }) => (number('bch_new_total') ?? 0) > (number('officers_total') ?? Infinity),
        say: () => say.checks.committeeWithinOfficers,
      },
    ],
  };
}

function isSector(sector: FormView['unit']['sector']): (view: FormView) => boolean {
  return ({ unit }) => unit.sector === sector;
}

function isEnterprise({ unit }: FormView): boolean {
  return unit.sector === 'state-enterprise' || unit.sector === 'private-enterprise';
}

function hasWomenCommittees({ unit }: FormView): boolean {
  return unit.sector === 'public-service' || unit.sector === 'private-enterprise';
}

import type { Form } from '../../src/engine/form.ts';
import type { MonthlyReportSentences } from './sentences.ts';

/** The chair's monthly report. Rules stand here, words in the sentences. */
export function monthlyReport(say: MonthlyReportSentences): Form {
  return {
    id: 'monthly-report',
    version: 1,
    continues: [],
    sections: [
      {
        id: 'members',
        title: say.sections.members,
        questions: [
          {
            id: 'members-total',
            title: say.membersTotal.title,
            steps: [
              {
                ask: say.membersTotal.ask,
                help: say.membersTotal.help,
                fields: [
                  { type: 'count', indicator: 'mem_total', words: say.membersTotal.totalWords },
                  {
                    type: 'count',
                    indicator: 'mem_female',
                    words: say.membersTotal.femaleWords,
                    namedOnlyWith: 'mem_total',
                    alone: say.membersTotal.femaleAlone,
                  },
                ],
              },
            ],
          },
          {
            id: 'members-new',
            title: say.membersNew.title,
            steps: [
              {
                ask: say.membersNew.ask,
                help: say.membersNew.help,
                fields: [{ type: 'count', indicator: 'mem_new', words: say.membersNew.words }],
              },
            ],
          },
        ],
      },
      {
        id: 'democracy',
        title: say.sections.democracy,
        questions: [
          {
            id: 'workers-conference',
            title: say.workersConference.title,
            // Only enterprises hold it (BLLĐ 2019, Điều 64), and once it is held the year is settled.
            when: ({ unit, settled }) =>
              (unit.sector === 'state-enterprise' || unit.sector === 'private-enterprise') &&
              settled('worker_conf_held') === undefined,
            steps: [
              {
                ask: say.workersConference.ask,
                help: say.workersConference.help,
                fields: [
                  { type: 'yes-no-date', indicator: 'worker_conf_held', words: say.workersConference.words },
                ],
              },
            ],
          },
        ],
      },
      {
        id: 'opinions',
        title: say.sections.opinions,
        questions: [
          {
            id: 'difficulties',
            title: say.difficulties.title,
            steps: [
              {
                ask: say.difficulties.ask,
                help: say.difficulties.help,
                fields: [
                  { type: 'text', indicator: 'difficulties', words: say.difficulties.words, longest: 1000 },
                ],
              },
            ],
          },
        ],
      },
    ],
    checks: [
      {
        id: 'female-within-total',
        kind: 'hard',
        fields: ['mem_total', 'mem_female'],
        broken: ({ number }) => (number('mem_female') ?? 0) > (number('mem_total') ?? Infinity),
        say: say.checks.femaleWithinTotal,
      },
      {
        id: 'total-jumps',
        kind: 'soft',
        fields: ['mem_total'],
        // More than a fifth up or down within a month: a slip of a digit more often than a fact.
        broken: ({ number, previousNumber }) => {
          const now = number('mem_total');
          const before = previousNumber('mem_total');
          return now !== undefined && before !== undefined && Math.abs(now - before) > before * 0.2;
        },
        say: say.checks.totalJumps,
      },
      {
        id: 'female-jumps',
        kind: 'soft',
        fields: ['mem_female'],
        broken: ({ number, previousNumber }) => {
          const now = number('mem_female');
          const before = previousNumber('mem_female');
          if (now === undefined || before === undefined) return false;
          return Math.abs(now - before) > Math.max(before * 0.2, 5);
        },
        say: say.checks.femaleJumps,
      },
      {
        id: 'many-new',
        kind: 'soft',
        fields: ['mem_new'],
        // KG-01: ask again above a fifth of the members, or above 200.
        broken: ({ number, previousNumber }) => {
          const fresh = number('mem_new') ?? 0;
          const members = number('mem_total') ?? previousNumber('mem_total');
          return fresh > 200 || (members !== undefined && members > 0 && fresh > members * 0.2);
        },
        say: say.checks.manyNew,
      },
    ],
  };
}

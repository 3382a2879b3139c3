import { describe, expect, it } from 'vitest';
import { migrateDraft } from '../../../src/engine/draft-formats.ts';
import { draftFormat, draftSchema } from '../../../src/engine/draft.ts';
import { upgradeDraft } from '../../../src/engine/upgrade.ts';
import { Filling } from '../../support/filling.ts';

/** A draft as the first version of the program wrote it. */
const first = {
  form: 'monthly-report',
  formVersion: 1,
  context: {
    period: '2026-11',
    cutoff: '2026-11-20',
    dueDate: '2026-11-25',
    closeDate: '2026-12-05',
    unit: {
      id: 'unit',
      name: 'CĐCS Công ty May',
      sector: 'private-enterprise',
      profile: { yearBasis: 'calendar' },
    },
    previous: { mem_total: { state: 'value', value: { type: 'number', number: 245 } } },
    settled: {},
    yearToDate: { mem_new: 12 },
  },
  answers: {
    mem_total: { content: { state: 'value', value: { type: 'number', number: 251 } }, by: 'person', at: 1 },
    mem_female: { content: { state: 'value', value: { type: 'number', number: 139 } }, by: 'person', at: 1 },
    worker_conf_held: { content: { state: 'not-yet', planned: '2026-12-20' }, by: 'person', at: 2 },
    difficulties: {
      content: { state: 'value', value: { type: 'text', text: 'đơn hàng giảm' } },
      by: 'person',
      at: 3,
    },
  },
  retired: {},
  tag: 'OLDDRAFT',
  prompts: 7,
  cursors: {
    account: {
      focus: {
        at: 'confirm',
        question: 'members-new',
        step: 0,
        items: [
          { code: 'mem_new', said: { content: { state: 'value', value: { type: 'number', number: 60 } } } },
        ],
        why: { because: 'check', check: 'many-new' },
        confirmed: [],
      },
      prompt: 'OLDDRAFT.7',
    },
  },
};

describe('a draft of the first layout', () => {
  it('is brought to the present one with every answer', () => {
    const draft = draftSchema.parse(migrateDraft(JSON.parse(JSON.stringify(first))));
    expect(draft.format).toBe(draftFormat);
    expect(draft.answers).toEqual(first.answers);
    expect(draft.context.previous).toEqual(first.context.previous);
    expect(draft.context.unit.profile).toEqual({ yearBasis: 'calendar', facts: {} });
    expect(draft.prompts).toBe(7);
  });

  it('goes on with the present form: what was answered is not asked again', () => {
    const filling = new Filling();
    const draft = draftSchema.parse(migrateDraft(first));
    const upgraded = upgradeDraft(filling.form, draft);
    expect(upgraded.events).toEqual([{ type: 'form-updated', isContinued: true }]);
    filling.draft = upgraded.draft;
    filling.types('xem lại');
    expect(filling.answers()).toMatchObject({
      mem_total: 251,
      mem_female: 139,
      worker_conf_held: 'not-yet 2026-12-20',
      difficulties: 'đơn hàng giảm',
    });
    filling.types('tiếp');
    expect(filling.at()).toBe('step members-change');
  });

  it('takes no button of what it had asked back', () => {
    const filling = new Filling();
    filling.draft = upgradeDraft(filling.form, draftSchema.parse(migrateDraft(first))).draft;
    expect(filling.does({ kind: 'choice', prompt: 'OLDDRAFT.7', choice: 'right' })).toEqual(['stale-choice']);
    expect(filling.answers()).not.toHaveProperty('mem_new');
  });
});

describe('a draft of the present layout', () => {
  it('stays as it is', () => {
    const filling = new Filling();
    filling.types('251, nữ 139');
    const stored: unknown = JSON.parse(JSON.stringify(filling.draft));
    expect(migrateDraft(stored)).toEqual(stored);
  });
});

describe('what no version ever wrote', () => {
  it.each([undefined, null, 'text', 12, [], {}, { format: 1 }, { ...first, context: 'text' }])(
    'throws: %j',
    (stored) => {
      expect(() => draftSchema.parse(migrateDraft(stored))).toThrow(/invalid|expected|format/i);
    },
  );

  it('throws for a layout of the future', () => {
    const { draft } = new Filling();
    expect(() => draftSchema.parse(migrateDraft({ ...draft, format: draftFormat + 1 }))).toThrow('format 4');
  });
});

import type { State } from './state-words.ts';

/** Flows are counted over the period, stocks hold at its end; figures since the year's start behave like stocks. */
export type FieldKind = 'flow' | 'stock' | 'year-to-date' | 'yes-no';

/** What a state is worth in a field. */
export type Meaning =
  | { readonly kind: 'zero' }
  | { readonly kind: 'confirm-zero' }
  | { readonly kind: 'no' }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'yes' }
  | { readonly kind: 'unchanged' } // the previous value, or for yes-no the answer known so far
  | { readonly kind: 'skipped'; readonly delegated?: true }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'everything' }
  | {
      readonly kind: 'ask';
      readonly reason: AskReason;
      readonly options: readonly ('zero' | 'unchanged' | 'yes' | 'no' | 'not-yet')[];
    };

export type AskReason =
  | 'none-or-unchanged' // "không" to a stock: không có hay không thay đổi?
  | 'same-or-nothing' // "như tháng trước" to a flow: bằng số tháng trước hay không phát sinh?
  | 'how-many' // "có", "rồi" where a number is asked
  | 'unclear'; // "-", "x"

/** Table C of the reporting rules: the state a chair typed, in the field it was typed for. */
export function meaningOf(state: State, field: FieldKind): Meaning {
  switch (state) {
    case 'skip':
      return { kind: 'skipped' };
    case 'delegated':
      return { kind: 'skipped', delegated: true };
    case 'unknown':
      return { kind: 'unknown' };
    case 'not-applicable':
      return { kind: 'not-applicable' };
    case 'everything':
      return field === 'yes-no' ? askWhat('unclear', ['yes', 'no', 'not-yet']) : { kind: 'everything' };
    case 'unclear':
      return askWhat(
        'unclear',
        field === 'yes-no' ? ['yes', 'no', 'not-yet'] : field === 'flow' ? ['zero'] : ['unchanged', 'zero'],
      );
    case 'zero':
    case 'none':
    case 'absent':
    case 'nothing-arose':
    case 'not-yet':
    case 'unchanged':
    case 'yes':
    case 'done':
      return field === 'yes-no' ? inYesNo(state) : field === 'flow' ? inFlow(state) : inStock(state);
  }
}

type Telling = 'zero' | 'none' | 'absent' | 'nothing-arose' | 'not-yet' | 'unchanged' | 'yes' | 'done';

const askWhat = (
  reason: AskReason,
  options: Extract<Meaning, { readonly kind: 'ask' }>['options'] = [],
): Meaning => ({
  kind: 'ask',
  reason,
  options,
});

function inFlow(state: Telling): Meaning {
  switch (state) {
    case 'zero':
    case 'none':
    case 'absent':
    case 'nothing-arose':
    case 'not-yet':
      return { kind: 'zero' };
    case 'unchanged':
      return askWhat('same-or-nothing', ['unchanged', 'zero']);
    case 'yes':
    case 'done':
      return askWhat('how-many');
  }
}

function inYesNo(state: Telling): Meaning {
  switch (state) {
    case 'zero':
    case 'none':
    case 'absent':
    case 'nothing-arose':
      return { kind: 'no' };
    case 'not-yet':
      return { kind: 'not-yet' };
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'yes':
    case 'done':
      return { kind: 'yes' };
  }
}

function inStock(state: Telling): Meaning {
  switch (state) {
    case 'zero':
    case 'absent':
      return { kind: 'confirm-zero' };
    case 'none':
      return askWhat('none-or-unchanged', ['zero', 'unchanged']);
    case 'not-yet':
      return askWhat('none-or-unchanged', ['zero', 'unchanged']);
    case 'nothing-arose':
    case 'unchanged':
      return { kind: 'unchanged' };
    case 'yes':
    case 'done':
      return askWhat('how-many');
  }
}

import type { AnswerContent } from '../domain/answer.ts';
import type { IsoDate } from '../domain/calendar-date.ts';
import type { IndicatorCode } from '../domain/indicators/index.ts';
import type { AskReason, Doubt, FieldOfSeveral, Reading } from '../vietnamese/index.ts';
import type { FormView } from './context.ts';

/** What somebody said about one indicator, before the engine adds who and when. */
export interface Said {
  readonly content: AnswerContent;
  readonly approximate?: true;
  readonly carried?: true;
  readonly reason?: string;
}

/** Why a reading is not certain: a doubt of the language layer, or one that only the question knows. */
export type ReadingDoubt =
  | Doubt
  /** a state whose meaning depends on the field: "không" to a stock, "như tháng trước" to a flow, "có" where a number is wanted */
  | AskReason
  /** zero for a stock is possible and nearly always a slip */
  | 'zero-stock'
  /** "như cũ" and there is nothing to be like */
  | 'no-previous'
  /** somebody else has to be asked first */
  | 'delegated'
  | 'too-long'
  /** "có", "12" where words are asked for */
  | 'no-words'
  /** the words of more than one choice */
  | 'which-choice'
  /** "9,7", "48/50": points of another scale than 100, which are never converted */
  | 'other-scale'
  /** words that may belong to several text questions */
  | 'which-text'
  /** words that name figures of several questions, said while none of them is asked */
  | 'other-question'
  /** a line of fewer than were asked, which may be the answer to another of them */
  | 'which-line'
  /** sent on from another conversation, so perhaps not about this report */
  | 'forwarded'
  /** a pasted report that names another month, or another unit */
  | 'other-month'
  | 'other-unit';

/** What a question type makes of a text. It never guesses: anything doubtful is asked back. */
export type FieldReading =
  | { readonly result: 'understood'; readonly said: Said }
  | { readonly result: 'needs-confirmation'; readonly said: Said; readonly because: ReadingDoubt }
  | { readonly result: 'ambiguous'; readonly options: readonly Said[]; readonly because: ReadingDoubt }
  /** understood so far, but a detail is worth asking for; `said` stands if the person will not give it */
  | { readonly result: 'incomplete'; readonly said: Said; readonly lacks: 'date' }
  | { readonly result: 'not-understood'; readonly because?: ReadingDoubt };

/** What a reader may know besides the text. */
export interface ReadingContext {
  readonly today: IsoDate;
  readonly view: FormView;
}

/** Choices a field offers; the words for them stand in the phrases. */
export const fieldChoices = ['same', 'none', 'yes', 'there-is', 'no', 'not-yet', 'no-detail'] as const;
export type FieldChoice = (typeof fieldChoices)[number];

/** One choice of a field: a common one, whose words stand in the phrases, or one the form brings with its words. */
export type FieldOption =
  { readonly id: FieldChoice; readonly label?: never } | { readonly id: string; readonly label: string };

export function isFieldChoice(id: string): id is FieldChoice {
  return fieldChoices.some((choice) => choice === id);
}

/** What every field has, whatever its type. */
export interface FieldBase {
  readonly indicator: IndicatorCode;
  /** words that name this figure wherever they stand, no two fields of a form share them */
  readonly words: readonly string[];
  /** words that name it only within its own question: "nữ" of the workers here, of the members there */
  readonly sharedWords?: readonly string[];
  /**
   * Only asked when one of these figures is more than 0 or a yes; otherwise it is what they are: 0 people are cared for with 0 đồng, and who
   * does not know the one is not asked for the other.
   */
  readonly follows?: readonly [IndicatorCode, ...IndicatorCode[]];
  /** may be more than 0 where what it follows is none: who is admitted this month may have been referred last year */
  readonly standsAlone?: true;
  /** words that name the figure at the beginning of a clause, and nowhere else: "lao động 265", but not "chăm lo 15 người lao động" */
  readonly openingWords?: readonly string[];
  /** asked even when the report is carried over: what is due only now and then must not become "none" in passing */
  readonly askedAnyway?: true;
  /** 0 is an ordinary answer of a figure that does not start anew each month, so it is not asked back */
  readonly mayBeNone?: true;
  /** asks for this field by itself, when the other one of its step was answered alone */
  readonly alone?: string;
}

/** A figure that may be one of several in a message. */
export interface AmongSeveral {
  readonly kind: Omit<FieldOfSeveral, 'words' | 'previous'>;
  /** last month's figure, which "tăng 6" starts from */
  previous(context: ReadingContext): number | undefined;
  take(reading: Reading<number>): FieldReading;
}

/** One kind of question: how it is offered and read. One file each, in `question-types/`. */
export interface QuestionType<F extends FieldBase> {
  /** how a prompt for it is answered where there are no buttons */
  readonly answer: 'choose' | 'type';
  choices(field: F, context: ReadingContext): readonly FieldOption[];
  /** what tapping one of its choices says */
  choose(field: F, id: string, context: ReadingContext): FieldReading;
  read(field: F, text: string, context: ReadingContext): FieldReading;
  /** reads the detail that an `incomplete` reading lacked; only for types that return such readings */
  readDetail?(field: F, said: Said, text: string, context: ReadingContext): FieldReading;
  /**
   * Reads what somebody adds to an answer that stands, in a message of its own: "dự kiến 20/12" after a "chưa". It is `not-understood`
   * unless the text says exactly that; a question that reads dates itself comes before a date that says nothing else.
   */
  readLate?(field: F, said: Said, text: string, context: ReadingContext): FieldReading;
  /** a date typed alone may be its answer */
  readonly readsDates?: true;
  /** how it is told apart and read when several figures are asked at once; only for types that are one number */
  readonly amongSeveral?: (field: F) => AmongSeveral;
  /** takes the whole text as it stands, so that words inside it trigger nothing */
  readonly takesFreeText?: true;
}

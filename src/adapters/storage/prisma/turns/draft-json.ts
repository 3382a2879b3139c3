import { z } from 'zod';
import { draftFormat, draftSchema, type Draft } from '../../../../engine/draft.ts';
import { migrateDraft } from '../../../../engine/draft-formats.ts';
import { readFitting, readStored } from '../stored-json.ts';
import { pack, unpack } from './packed-text.ts';

/**
 * The context as packed text inside the text: it stays as it is while the report is filled, so it is read, checked and packed once, and it is most
 * of what each message would have to write again.
 */
const contextSchema = draftSchema.shape.context;
const storedSchema = draftSchema.omit({ context: true }).extend({ context: z.string() });

const texts = new WeakMap<Draft['context'], string>();
const contexts = new Map<string, Draft['context']>();
const mostKept = 500;

export function writeDraft(draft: Draft): string {
  return JSON.stringify({ ...draft, context: textOf(draft.context) });
}

/** Reads a stored draft of this or an earlier layout; throws, naming the row, on anything else. */
export function readDraft(json: string, row: string): Draft {
  const stored = readStored(anyLayout, json, row);
  if (stored['format'] !== draftFormat) return readEarlier(stored, row);
  const { context, ...rest } = readFitting(storedSchema, stored, row);
  return { ...rest, context: contextOf(context, row) };
}

/** The draft, unless another version of the program wrote something that this one does not understand. */
export function readableDraft(json: string, name: string): Draft | undefined {
  try {
    return readDraft(json, name);
  } catch {
    return undefined;
  }
}

const anyLayout = z.looseObject({ context: z.string() });

/** An earlier layout: the text inside the text is opened, and the whole brought forward. */
function readEarlier({ context, ...rest }: z.infer<typeof anyLayout>, row: string): Draft {
  const stored = { ...rest, context: readStored(z.json(), unpack(context, row), row) };
  return readFitting(draftSchema, migrateDraft(stored), row);
}

function textOf(context: Draft['context']): string {
  const text = texts.get(context) ?? pack(JSON.stringify(context));
  texts.set(context, text);
  return text;
}

function contextOf(text: string, row: string): Draft['context'] {
  const context = contexts.get(text) ?? readStored(contextSchema, unpack(text, row), row);
  contexts.delete(text);
  contexts.set(text, context);
  texts.set(context, text);
  const [oldest] = contexts.keys();
  if (contexts.size > mostKept && oldest !== undefined) contexts.delete(oldest);
  return context;
}

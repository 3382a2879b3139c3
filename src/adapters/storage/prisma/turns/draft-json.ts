import { z } from 'zod';
import { draftSchema, type Draft } from '../../../../engine/draft.ts';
import { readStored } from '../stored-json.ts';

/** The context as text inside the text: it stays as it is while the report is filled, so it is read, checked and written once. */
const contextSchema = draftSchema.shape.context;
const storedSchema = draftSchema.omit({ context: true }).extend({ context: z.string() });

const texts = new WeakMap<Draft['context'], string>();
const contexts = new Map<string, Draft['context']>();
const mostKept = 500;

export function writeDraft(draft: Draft): string {
  return JSON.stringify({ ...draft, context: textOf(draft.context) });
}

export function readDraft(json: string, row: string): Draft {
  const { context, ...rest } = readStored(storedSchema, json, row);
  return { ...rest, context: contextOf(context, row) };
}

function textOf(context: Draft['context']): string {
  const text = texts.get(context) ?? JSON.stringify(context);
  texts.set(context, text);
  return text;
}

function contextOf(text: string, row: string): Draft['context'] {
  const context = contexts.get(text) ?? readStored(contextSchema, text, row);
  contexts.delete(text);
  contexts.set(text, context);
  texts.set(context, text);
  const [oldest] = contexts.keys();
  if (contexts.size > mostKept && oldest !== undefined) contexts.delete(oldest);
  return context;
}

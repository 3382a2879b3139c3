import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';

/** What is told of an XML part while it is read; names come without their namespace prefix. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Reads a part from beginning to end; rejects when it is not well-formed. Entities of a document type are not resolved. */
export async function readXml(part: Readable, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => events.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => events.close?.(local(name)));
  if (events.text) parser.on('text', events.text);
  const decoder = new StringDecoder('utf8');
  for await (const chunk of part) {
    if (!Buffer.isBuffer(chunk)) throw new Error('a part of a workbook comes as bytes');
    parser.write(decoder.write(chunk));
  }
  parser.write(decoder.end());
  parser.close();
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

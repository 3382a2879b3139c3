import type { Prompt, PromptFile } from '../../engine/prompt.ts';
import type { Phrases } from '../phrases.ts';
import type { Channel, SendManner, SendOutcome } from '../ports/channel.ts';
import type { Log } from '../ports/log.ts';
import type { FileMaker } from './file-maker.ts';
import { readSource } from './file-source.ts';
import { fileMakers } from './index.ts';
import type { MadeFiles } from './made-files.ts';

/** What sending files needs. */
export interface FilingParts {
  readonly files: MadeFiles;
  readonly phrases: Pick<Phrases, 'files' | 'commands'>;
  /** the channels by which files are sent along */
  readonly elsewhere: readonly string[];
  readonly log: Log;
}

type Send = (prompt: Prompt, manner: SendManner) => Promise<SendOutcome>;

/**
 * A channel that prompts with files can be handed to: the file is made and sent along, or its link stands under the text, or a sentence says why neither
 * can be. The text always gets there.
 */
export function filedChannel(channel: Channel, parts: FilingParts): Channel {
  return {
    ...channel,
    send: async (address, prompt, manner) => {
      const { file, ...text } = prompt;
      if (!file) return await channel.send(address, prompt, manner);
      const send: Send = (whole, how) => channel.send(address, whole, how);
      const how = manner ?? { urgency: 'answer' };
      if (channel.files?.upload)
        return await sendAlong(send, channel.files.upload, { text, file, how }, parts);
      const isFetched = file.kind === 'photo' && channel.files?.fetchesPhotos;
      const link = isFetched ? parts.files.links?.to(file) : undefined;
      if (!link) return await send(below(text, byLink(file, channel.name, parts)), how);
      const outcome = await send(prompt, { ...how, file: { kind: 'photo-at', url: link.url } });
      return await withoutFile(outcome, () => byLink(file, channel.name, parts), { send, text, how });
    },
  };
}

/** A message with a file, and the same without. */
interface Filed {
  readonly text: Prompt;
  readonly file: PromptFile;
  readonly how: SendManner;
}

async function sendAlong(
  send: Send,
  { mostBytes }: { readonly mostBytes: number },
  { text, file, how }: Filed,
  { files, phrases, log }: FilingParts,
): Promise<SendOutcome> {
  const made = await files.make(file).catch((error: unknown) => {
    log.error('file-not-made', error);
    return 'failed' as const;
  });
  if (made === 'failed') return await send(below(text, phrases.files.refused(file)), how);
  if (!made) return await send(below(text, phrases.files.gone), how);
  if (made.bytes.byteLength > mostBytes) {
    const { name } = made;
    return await send(below(text, phrases.files.tooLarge({ name, mostBytes })), how);
  }
  const outcome = await send({ ...text, file }, { ...how, file: { kind: file.kind, ...made } });
  return await withoutFile(outcome, () => phrases.files.refused(made), { send, text, how });
}

/** A message that was refused because of its file goes out without it: certainly nothing, or only its text, has arrived. */
async function withoutFile(
  outcome: SendOutcome,
  sentence: () => string,
  { send, text, how }: Omit<Filed, 'file'> & { readonly send: Send },
): Promise<SendOutcome> {
  if (outcome.kind !== 'rejected' || !outcome.file) return outcome;
  return await send(outcome.file === 'alone' ? { ...text, text: sentence() } : below(text, sentence()), how);
}

function byLink(file: PromptFile, channel: string, { files, phrases, elsewhere }: FilingParts): string {
  const { links } = files;
  if (links) return phrases.files.link({ name: file.name, ...links.to(file) });
  const made = readSource(file.source)?.file;
  const maker: FileMaker | undefined = made && fileMakers[made];
  const command = maker?.asText && phrases.commands[maker.asText].names[0];
  return phrases.files.notHere({
    channel,
    elsewhere,
    ...(command !== undefined && { asText: `/${command}` }),
  });
}

function below(text: Prompt, sentence: string): Prompt {
  return { ...text, text: `${text.text}\n\n${sentence}` };
}

import { dateInVietnam, oneDay, type Instant } from '../../domain/calendar-date.ts';
import type { PromptFile } from '../../engine/prompt.ts';
import type { Clock } from '../ports/clock.ts';
import type { MadeFile, OpenLink } from '../ports/made-file.ts';
import type { LinkSigner } from '../ports/link-signer.ts';
import type { FileContext } from './file-maker.ts';
import { readSource } from './file-source.ts';
import { fileMakers } from './index.ts';

/** A link opens for so long: time to get from the phone to the computer, and not much more, for whoever has it has the file. */
const linkLife = oneDay;

/** Files as they are sent. */
export interface MadeFiles {
  /** Undefined when the person may not have it any more. */
  make(file: Pick<PromptFile, 'source'>): Promise<MadeFile | undefined>;
  /** absent in a deployment that has no public address or no secret */
  readonly links?: FileLinks;
}

/** Files by links. */
export interface FileLinks {
  to(file: Pick<PromptFile, 'source'>): { readonly url: string; readonly until: Instant };
  readonly open: OpenLink;
}

/** Makes files from their sources, by what people may read at that moment. */
export function madeFiles(
  parts: Omit<FileContext, 'now' | 'today'> & { readonly clock: Clock; readonly signer?: LinkSigner },
): MadeFiles {
  const { clock, signer, ...rest } = parts;
  const make: MadeFiles['make'] = async ({ source }) => {
    const wish = readSource(source);
    if (!wish) return undefined;
    const now = clock.now();
    const today = dateInVietnam(now);
    const person = await rest.store.people.person(wish.person, today);
    return person && (await fileMakers[wish.file].make({ ...rest, now, today }, { ...wish, person }));
  };
  return { make, ...(signer && { links: linksBy(signer, clock, make) }) };
}

function linksBy(signer: LinkSigner, clock: Clock, make: MadeFiles['make']): FileLinks {
  return {
    to: ({ source }) => {
      const until = clock.now() + linkLife;
      return { url: signer.addressOf(`${until.toString(36)} ${source}`), until };
    },
    open: async (token) => {
      const [, until = '', source = ''] = /^([0-9a-z]{1,11}) (.*)$/s.exec(signer.read(token) ?? '') ?? [];
      if (source === '' || parseInt(until, 36) <= clock.now()) return undefined;
      return await make({ source });
    },
  };
}

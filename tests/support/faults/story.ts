import { renderPrompt } from '../../../src/adapters/channels/zalo/render-prompt.ts';
import type { Address, IncomingMessage } from '../../../src/app/ports/channel.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
import type { Prompt } from '../../../src/engine/prompt.ts';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import type { TestDatabases, TestStore } from '../databases.ts';
import { joins, openMorning } from '../process-bot.ts';
import { runningProgram } from '../running-program.ts';
import { demoFilling, linesUntil } from '../whole-report.ts';
import { comparable } from './comparable.ts';

/** One message of somebody, and what the program answers when nothing goes wrong. */
export interface Act {
  readonly text: string;
  /** the act, by its number, whose message this one edits */
  readonly edits?: number;
  readonly reply: ReplyTexts;
}

/** What an answer looks like in the chat, one text for each message; `again` when it says that it may be a repetition. Comparable texts. */
interface ReplyTexts {
  readonly parts: readonly string[];
  readonly again: readonly string[];
}

/** What one person types in a month: their whole report, and a correction of it. */
export interface Story {
  readonly name: string;
  readonly code: string;
  readonly acts: readonly Act[];
}

/** Whoever reports, by their unit of the small organisation. */
export const reporters = [
  { key: 'anphu', code: 'BR-ANPHU', name: 'Trần Thị Lan' },
  { key: 'songngu', code: 'BR-SONGNGU', name: 'Lê Văn Tám' },
  { key: 'yte', code: 'BR-YTE', name: 'Phạm Thị Hoa' },
  { key: 'capnuoc', code: 'BR-CAPNUOC', name: 'Ngô Văn Bình' },
] as const;
type Reporter = (typeof reporters)[number];

const receipt = 'Mã biên nhận';

/** Lets the first of them join, from these addresses; nothing of November is there yet. */
export async function letJoin(opened: TestStore, addresses: readonly Address[]): Promise<void> {
  const { tables } = opened.database;
  const ofNovember = { period: '2026-11' };
  await tables.session.updateMany({ data: { draftId: null } });
  await tables.draft.deleteMany({ where: ofNovember });
  await tables.answer.deleteMany({ where: { report: ofNovember } });
  await tables.revision.deleteMany({ where: { report: ofNovember } });
  await tables.report.deleteMany({ where: ofNovember });
  for (const { code, name, address } of at(addresses)) {
    await joins(opened, address, { name, unit: await unitOf(opened, code), role: 'chair' });
  }
}

function at(addresses: readonly Address[]) {
  return reporters.flatMap((one, index) => {
    const address = addresses[index];
    return address ? [{ ...one, address }] : [];
  });
}

export async function unitOf({ database }: TestStore, code: string): Promise<UnitId> {
  return asId((await database.tables.unit.findUniqueOrThrow({ where: { code } })).id);
}

/**
 * Plays the month of everybody in one process that meets no trouble, message by message. What it answers and stores is what a run with
 * faults is compared with.
 */
export async function playWithoutFaults(
  databases: TestDatabases,
  addresses: readonly Address[],
): Promise<{ readonly stories: readonly Story[]; readonly opened: TestStore }> {
  const program = await runningProgram(databases, Date.parse(openMorning));
  const { opened } = program;
  await letJoin(opened, addresses);
  const play = async ({
    key,
    code,
    name,
    address,
  }: Reporter & { readonly address: Address }): Promise<Story> => {
    const { channel, chat } = address;
    const acts: Act[] = [];
    const says = async (text: string, edits?: number) => {
      const message = `${chat}-${edits ?? acts.length}`;
      const more: Partial<IncomingMessage> = {
        address,
        message,
        ...(edits !== undefined && { edited: true }),
      };
      const prompt = await program.says(chat, text, more);
      if (!prompt) throw new Error(`no answer to '${text}'`);
      acts.push({ text, ...(edits !== undefined && { edits }), reply: shownOn(channel, prompt) });
      return prompt.text;
    };
    // Where a whole section is usually asked in one message, these answers are given one by one.
    if (channel === 'zalo') await says('hỏi từng câu');
    await says('/baocao');
    if (key === reporters[0].key) await says('có 1 cuộc ngừng việc');
    const [members = '', ...others] = linesUntil(demoFilling(key, openMorning.slice(0, 10)));
    await says(members);
    await says('còn mấy câu');
    // On Zalo nobody can change what they wrote.
    if (channel === 'telegram')
      await says(
        members.replace(/\d+$/, (women) => String(Number(women) + 1)),
        acts.length - 2,
      );
    for (const line of others) await says(line);
    await finish(says, 'gửi');
    await says('sửa');
    await says('UBKT kiểm tra 2 cuộc');
    await finish(says, 'gửi');
    return { name, code, acts };
  };
  const stories: Story[] = [];
  for (const one of at(addresses)) stories.push(await play(one));
  return { stories, opened };
}

/** Sends what was filled, and insists where that is asked. */
async function finish(says: (text: string) => Promise<string>, text: string): Promise<void> {
  const reply = await says(text);
  if (isSent(reply)) return;
  const insisted = await says('vẫn gửi');
  if (!isSent(insisted)) throw new Error(`the story does not end: ${reply} / ${insisted}`);
}

function isSent(reply: string): boolean {
  return reply.includes(receipt) || reply.startsWith('✅ Đã sửa');
}

function shownOn(channel: string, prompt: Prompt): ReplyTexts {
  const { channels, general } = vietnamesePhrases;
  const render = (shown: Prompt) =>
    (channel === 'zalo' ? renderPrompt(shown, channels) : [shown.text]).map(comparable);
  return { parts: render(prompt), again: render({ ...prompt, text: general.again(prompt.text) }) };
}

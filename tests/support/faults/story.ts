import type { Address, IncomingMessage } from '../../../src/app/ports/channel.ts';
import { asId, type UnitId } from '../../../src/domain/ids.ts';
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
  readonly reply: string;
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

/** Lets the first of them join, with these chats; nothing of November is there yet. */
export async function letJoin(opened: TestStore, bot: string, chats: readonly string[]): Promise<void> {
  const { tables } = opened.database;
  const ofNovember = { period: '2026-11' };
  await tables.session.updateMany({ data: { draftId: null } });
  await tables.draft.deleteMany({ where: ofNovember });
  await tables.answer.deleteMany({ where: { report: ofNovember } });
  await tables.revision.deleteMany({ where: { report: ofNovember } });
  await tables.report.deleteMany({ where: ofNovember });
  for (const { code, name, chat } of withChats(chats)) {
    await joins(opened, bot, chat, { name, unit: await unitOf(opened, code), role: 'chair' });
  }
}

function withChats(chats: readonly string[]) {
  return reporters.slice(0, chats.length).map((one, index) => ({ ...one, chat: chats[index] ?? '' }));
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
  bot: string,
  chats: readonly string[],
): Promise<{ readonly stories: readonly Story[]; readonly opened: TestStore }> {
  const program = await runningProgram(databases, Date.parse(openMorning));
  const { opened } = program;
  await letJoin(opened, bot, chats);
  const play = async ({ key, code, name, chat }: Reporter & { readonly chat: string }): Promise<Story> => {
    const address: Address = { channel: 'telegram', bot, chat };
    const acts: Act[] = [];
    const says = async (text: string, edits?: number) => {
      const message = `${chat}-${edits ?? acts.length}`;
      const more: Partial<IncomingMessage> = {
        address,
        message,
        ...(edits !== undefined && { edited: true }),
      };
      const prompt = await program.says(chat, text, more);
      const reply = comparable(prompt?.text ?? '');
      acts.push({ text, ...(edits !== undefined && { edits }), reply });
      return reply;
    };
    await says('/baocao');
    if (key === reporters[0].key) await says('có 1 cuộc ngừng việc');
    const [members = '', ...others] = linesUntil(demoFilling(key, openMorning.slice(0, 10)));
    await says(members);
    await says('còn mấy câu');
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
  for (const one of withChats(chats)) stories.push(await play(one));
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

import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { demoUnitId } from '../../prisma/demo/ids.ts';
import { botIdOf } from '../../src/adapters/channels/telegram/telegram.ts';
import { slowCodeHash } from '../../src/adapters/code-hash.ts';
import { randomIds } from '../../src/adapters/ids.ts';
import { createInvitation } from '../../src/app/create-invitation.ts';
import { asId, type PersonId, type UnitId } from '../../src/domain/ids.ts';
import type { Role } from '../../src/domain/person.ts';
import type { TestDatabases, TestStore } from './databases.ts';
import { startFakeTelegram, type FakeTelegram } from './fake-telegram/fake-telegram.ts';
import { faults } from './fake-telegram/faults.ts';
import type { FakePerson } from './fake-telegram/person.ts';
import { start, type RunningProcess } from './process.ts';
import { loadSmallOrganisation } from './small-organisation.ts';

/** A morning on which the report of November is open and nobody is due a reminder yet. */
export const openMorning = '2026-11-18T09:00+07:00';
/** The morning of the first reminder, an hour after it was due. */
export const reminderMorning = '2026-11-20T09:00+07:00';

export function minutesAfter(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/** A Bot API server for one test. */
export async function telegramServer(): Promise<FakeTelegram> {
  const telegram = await startFakeTelegram();
  onTestFinished(() => telegram.close());
  return telegram;
}

/** The started program, taking messages. */
export async function serve(
  telegram: FakeTelegram,
  databaseUrl: string,
  {
    at = openMorning,
    env = {},
  }: { readonly at?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<RunningProcess> {
  const bot = start('src/main.ts', { at, env: { ...botEnvironment(telegram, databaseUrl), ...env } });
  await bot.logs('serving');
  return bot;
}

/** Who fills a report line by line writes faster in a test than people do. */
export const hurriedPeople = { ANSWERS_AT_ONCE: '1000' } as const;

export function botEnvironment(
  telegram: FakeTelegram,
  databaseUrl: string,
): Readonly<Record<string, string>> {
  return {
    DATABASE_URL: databaseUrl,
    TELEGRAM_BOT_TOKEN: telegram.token,
    TELEGRAM_API_ROOT: telegram.root,
    ...hurriedPeople,
  };
}

/** The next call of a method reaches the server and nothing comes of it; resolves at that moment. */
export function dropsNext(telegram: FakeTelegram, method: string): Promise<void> {
  telegram.fails(method, faults.hang);
  return reaches(telegram, method);
}

/** Resolves when a method is called the next time. */
export function reaches(telegram: FakeTelegram, method: string): Promise<void> {
  return new Promise((arrived) => {
    telegram.onCall((called) => {
      if (called.toLowerCase() === method.toLowerCase()) arrived();
    });
  });
}

/** A database with the small organisation of November 2026, looked at from the test. */
export async function demoDatabase(databases: TestDatabases): Promise<TestStore> {
  const opened = await databases.open();
  await loadSmallOrganisation(opened.database, Date.parse(openMorning));
  return opened;
}

/** A unit of the small organisation: a private enterprise that has not reported November, with last month's figures. */
export const garmentUnion = { id: demoUnitId({ key: 'anphu' }), code: 'BR-ANPHU' } as const;

/** Somebody who opened the chat with the bot (which the bot ignores) and has not written yet. */
export function newcomer(telegram: FakeTelegram, name: string): FakePerson {
  const person = telegram.person(name);
  person.unblocks();
  return person;
}

/** Whom a test lets join. */
export interface Joining {
  readonly name: string;
  readonly unit: UnitId;
  readonly role: Role;
}

/** Somebody on Telegram who has joined. Their chat exists, as if they had written before. */
export async function enrolled(
  opened: TestStore,
  telegram: FakeTelegram,
  person: Joining,
): Promise<FakePerson> {
  const human = newcomer(telegram, person.name);
  await joins(opened, botIdOf(telegram.token), human.chat, person);
  return human;
}

/** The rows of somebody who has joined, with a chat at a bot. */
export async function joins(
  { database }: TestStore,
  bot: string,
  chat: string,
  { name, unit, role }: Joining,
  channel = 'telegram',
): Promise<void> {
  const personId = asId<PersonId>(randomUUID());
  const at = new Date(Date.parse(openMorning) - 86_400_000);
  const { tables } = database;
  await tables.person.create({ data: { id: personId, name } });
  await tables.assignment.create({ data: { personId, unitId: unit, role, validFrom: '2026-01-01' } });
  const accountId = randomUUID();
  await tables.account.create({
    data: {
      id: accountId,
      channel,
      bot,
      chat,
      personId,
      status: 'active',
      lastUsedAt: at,
      session: {
        create: { version: 0, updatedAt: at, state: '{"runs":"nothing"}', record: '{"seen":[]}' },
      },
    },
  });
  // They were told that November had opened when it had.
  await tables.outgoing.create({
    data: {
      id: randomUUID(),
      key: `open-period/2026-11/${personId}`,
      accountId,
      personId,
      state: 'sent',
      attempts: 1,
      createdAt: at,
      notBefore: at,
      expiresAt: new Date(at.getTime() + 1),
      settledAt: at,
      prompt: JSON.stringify({ id: 'menu', text: 'Đã mở', choices: [], answer: 'choose' }),
    },
  });
}

/** An invitation code, made without the command line. */
export function invitationFor(
  { store }: TestStore,
  invitation: { readonly unit: UnitId; readonly role: Role; readonly now?: string; readonly days?: number },
): Promise<string> {
  const { unit, role, now = openMorning, days = 14 } = invitation;
  return createInvitation(
    { enrolment: store.enrolment, ids: randomIds, codeHash: slowCodeHash },
    { unit, role, now: Date.parse(now), days },
  );
}

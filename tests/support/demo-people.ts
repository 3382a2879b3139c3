import { randomUUID } from 'node:crypto';
import type { Role } from '../../src/domain/person.ts';
import type { RunningProgram } from './running-program.ts';

/** One more person of the demo organisation, writing from a chat of their own. */
export async function joins(
  { opened, clock }: RunningProgram,
  who: { readonly as: string; readonly name: string; readonly role: Role; readonly unit: string },
): Promise<{ readonly person: string; readonly account: string }> {
  const { tables } = opened.database;
  const unit = await tables.unit.findUniqueOrThrow({ where: { code: who.unit } });
  const person = randomUUID();
  const account = randomUUID();
  await tables.person.create({ data: { id: person, name: who.name } });
  await tables.assignment.create({
    data: { personId: person, unitId: unit.id, role: who.role, validFrom: '2026-01-01' },
  });
  await tables.account.create({
    data: {
      id: account,
      channel: 'terminal',
      bot: 'demo',
      chat: who.as,
      personId: person,
      status: 'active',
      lastUsedAt: new Date(clock.now()),
      session: {
        create: {
          version: 0,
          updatedAt: new Date(clock.now()),
          state: '{"runs":"nothing"}',
          record: '{"seen":[]}',
        },
      },
    },
  });
  return { person, account };
}

/** What was written for others, oldest first: for whom, in which state, and the text. */
export async function writtenTo(
  { opened }: RunningProgram,
  chat: string,
): Promise<readonly { readonly key: string; readonly state: string; readonly text: string }[]> {
  const rows = await opened.database.tables.outgoing.findMany({
    where: { account: { chat } },
    orderBy: [{ createdAt: 'asc' }, { key: 'asc' }],
  });
  return rows.map(({ key, state, prompt }) => ({ key, state, text: textOf(prompt) }));
}

function textOf(prompt: string): string {
  const parsed: unknown = JSON.parse(prompt);
  return typeof parsed === 'object' && parsed !== null && 'text' in parsed && typeof parsed.text === 'string'
    ? parsed.text
    : '';
}

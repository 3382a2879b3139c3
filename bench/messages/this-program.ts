import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { migrate } from '../../prisma/migrate.ts';
import { shiftedClock } from '../../src/adapters/clock.ts';
import { slowCodeHash } from '../../src/adapters/code-hash.ts';
import { randomIds } from '../../src/adapters/ids.ts';
import { openStore, type OpenStore } from '../../src/adapters/storage/open-store.ts';
import { writeReport } from '../../src/adapters/storage/prisma/write-report.ts';
import { realTimer } from '../../src/adapters/timer.ts';
import { deliveredMarks } from '../../src/app/delivered-marks.ts';
import { deliverer } from '../../src/app/deliver.ts';
import { messageReceiver } from '../../src/app/handle-message.ts';
import type { Address, Channel } from '../../src/app/ports/channel.ts';
import type { Log } from '../../src/app/ports/log.ts';
import { asId, type PersonId, type ReportId, type UnitId } from '../../src/domain/ids.ts';
import type { Answers } from '../../src/domain/report.ts';
import { periodKey } from '../../src/domain/period.ts';
import type { Contender } from './contender.ts';
import {
  answersAtEnd,
  exchanges,
  form,
  name,
  period,
  periodBefore,
  profile,
  reportBefore,
  sector,
  today,
} from './script.ts';

/** A bench that runs into faults measures nothing. */
const faults: Log = {
  info: (event) => {
    throw new Error(`unexpected '${event}'`);
  },
  warn: (event) => {
    throw new Error(`unexpected '${event}'`);
  },
  error: (event, error) => {
    process.exitCode = 1;
    console.error(event, error);
  },
};

/**
 * This program's message path as `openProgram` puts it together: SQLite through Prisma, WAL, synchronous=FULL, delivered marks. Last month's
 * report stands in each draft with every figure the unit has ever given.
 */
export async function thisProgram(folder: string): Promise<Contender> {
  const url = `file:${join(folder, 'this-program.db')}`;
  await migrate(url);
  const opened = await openStore(url, { ids: randomIds });
  const clock = shiftedClock(today);
  const marks = deliveredMarks(opened.store.turns, realTimer, faults);
  let sent = 0;
  const channel: Channel = {
    name: 'bench',
    send: () => {
      sent += 1;
      return Promise.resolve({ kind: 'sent' });
    },
  };
  const phrases = vietnamesePhrases;
  const channels = new Map([[channel.name, channel]]);
  const receive = messageReceiver({
    store: opened.store,
    clock,
    log: faults,
    forms: { monthly: form, profile: form, byId: (id) => (id === form.id ? form : undefined) },
    phrases,
    ids: randomIds,
    codeHash: slowCodeHash,
    deliver: deliverer({ channels, marks, phrases, timer: realTimer, chance: Math.random, log: faults }),
  });

  let events = 812_345_678;
  const types = async (address: Address, text: string): Promise<void> => {
    events += 1;
    const event = `${events}`;
    const { stored, answered } = receive({ address, event, message: event, input: { kind: 'text', text } });
    await stored;
    await answered;
  };

  return {
    enter: async (persons) => {
      const chairs: Chair[] = [];
      for (let person = 0; person < persons; person += 1) {
        const chair = await addChair(opened, clock.now());
        await types(chair.address, '/baocao');
        chairs.push(chair);
      }
      await marks.flush();
      sent = 0;
      return {
        answer: async (person, text) => {
          const chair = chairs[person];
          if (chair) await types(chair.address, text);
        },
        settle: () => marks.flush(),
        check: async () => {
          for (const { unit } of chairs) {
            const kept = await opened.store.reports.draft({ form: form.id, unit, period: periodKey(period) });
            const answers = Object.keys(kept?.draft.answers ?? {}).length;
            if (answers !== answersAtEnd) throw new Error(`${answers} answers of ${answersAtEnd}`);
          }
          if (sent !== persons * exchanges.length) throw new Error(`${sent} replies were sent`);
        },
      };
    },
    close: () => opened.close(),
  };
}

interface Chair {
  readonly unit: UnitId;
  readonly address: Address;
}

/** A chair with an account, of a unit that reported last month. */
async function addChair({ store, database: { tables } }: OpenStore, at: number): Promise<Chair> {
  const unit = asId<UnitId>(randomUUID());
  const person = asId<PersonId>(randomUUID());
  const validFrom = '2020-01-01';
  await tables.unit.create({
    data: {
      id: unit,
      code: unit,
      name,
      sector,
      profile: JSON.stringify(profile),
      validFrom,
    },
  });
  await tables.person.create({ data: { id: person, name: 'Nguyễn Thị Hương' } });
  await tables.assignment.create({ data: { personId: person, unitId: unit, role: 'chair', validFrom } });
  const address = { channel: 'bench', bot: 'main', chat: randomUUID() };
  const { account } = await store.turns.openTurn(address, at);
  await tables.account.update({ where: { id: account.id }, data: { personId: person } });
  const report = {
    id: asId<ReportId>(randomUUID()),
    form: form.id,
    formVersion: form.version,
    unit,
    period: periodKey(periodBefore),
    receipt: randomUUID(),
    sentAt: at,
    sentBy: person,
    late: false,
    answers: answersBy(person),
    changes: [],
  };
  await writeReport(tables, report, { account: account.id, channel: address.channel });
  return { unit, address };
}

function answersBy(person: PersonId): Answers {
  const answers = Object.entries(reportBefore).map(([code, answer]) => [code, { ...answer, by: person }]);
  return Object.fromEntries(answers);
}

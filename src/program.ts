import { forms } from '../conversations/index.ts';
import { vietnamesePhrases } from '../conversations/phrases/vi/index.ts';
import { migrate } from '../prisma/migrate.ts';
import { slowCodeHash } from './adapters/code-hash.ts';
import { randomIds } from './adapters/ids.ts';
import { spreadsheets } from './adapters/spreadsheets/spreadsheets.ts';
import { backupsOf, type BackupSettings } from './adapters/storage/backups.ts';
import { openStore } from './adapters/storage/open-store.ts';
import type { Database } from './adapters/storage/prisma/database.ts';
import { realTimer } from './adapters/timer.ts';
import { botCounts } from './app/bots/bot-counts.ts';
import { botLimits, type BotLimits } from './app/bots/bot-limits.ts';
import { countedChannel, countedMessages } from './app/bots/counted-channel.ts';
import { runsShort } from './app/bots/runs-short.ts';
import { servedBots } from './app/bots/served-bots.ts';
import { deliveredMarks, type DeliveredMarks } from './app/delivered-marks.ts';
import { standardAsking, type AskingRules } from './app/asking.ts';
import { deliverer, type Deliver } from './app/deliver.ts';
import { pacedChannel } from './app/delivery/paced-channel.ts';
import type { Forms } from './app/decision.ts';
import { filedChannel } from './app/files/filed-channel.ts';
import { madeFiles } from './app/files/made-files.ts';
import { countedReceive } from './app/counted.ts';
import { messageReceiver, type MessageParts } from './app/handle-message.ts';
import type { JobContext } from './app/jobs/job.ts';
import type { Phrases } from './app/phrases.ts';
import type { Channel, Receive } from './app/ports/channel.ts';
import type { Clock } from './app/ports/clock.ts';
import type { Ids } from './app/ports/ids.ts';
import type { LinkSigner } from './app/ports/link-signer.ts';
import type { Log } from './app/ports/log.ts';
import type { OpenLink } from './app/ports/made-file.ts';
import { noMetrics, type Metrics } from './app/ports/metrics.ts';
import type { Store } from './app/ports/store.ts';
import { watchedChannel } from './app/watched-channel.ts';

/** The program on one database, before it talks to anybody. */
export interface Program {
  readonly store: Store;
  /** for what no port offers: loading the demo organisation */
  readonly database: Database;
  /** absent where no links to files are made */
  readonly openLink?: OpenLink;
  /** What a job sees now. */
  jobContext(): JobContext;
  /** Joins channels to the message path; `sendPlanned` is called when a message has given rise to others. */
  connect(channels: readonly Channel[], sendPlanned?: () => void): Connected;
  /** Writes the marks of what was delivered, without waiting for more of them. */
  settle(): Promise<void>;
  /** Writes what is waiting and lets the database go. */
  close(): Promise<void>;
}

/** The message path with channels at its end. */
export interface Connected {
  readonly receive: Receive;
  readonly deliver: Deliver;
  readonly channels: ReadonlyMap<string, Channel>;
  /** which bots are near the end of their month */
  readonly limits: () => Promise<BotLimits>;
}

/** The language of this deployment. */
export const programPhrases: Phrases = vietnamesePhrases;

/** The forms of this deployment. */
export const knownForms: Forms = {
  monthly: forms['monthly-report'],
  profile: forms['unit-profile'],
  byId: (id) => Object.values(forms).find((form) => form.id === id),
};

/**
 * Our own refusals are sentences already. What a driver or the file system says is made of codes and parts of the address, which may
 * hold a password; only a code is told.
 */
function asSentence(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (error.name === 'Error' && code === undefined) return error;
  const reason = [code, error.message].find((word) => word !== undefined && /^\w+$/.test(word));
  const why = reason === undefined ? '' : ` (${reason})`;
  return new Error(`The database that DATABASE_URL names can not be opened${why}.`, { cause: error });
}

/** Opens the database, brings it to this version, and puts the parts together. */
export async function openProgram(options: {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly ids?: Ids;
  readonly forms?: Forms;
  readonly phrases?: Phrases;
  readonly backup?: BackupSettings;
  readonly metrics?: Metrics;
  readonly asking?: Partial<AskingRules>;
  /** absent where no links to files can be made */
  readonly links?: LinkSigner;
}): Promise<Program> {
  const { databaseUrl, clock, log, ids = randomIds, forms: inUse = knownForms } = options;
  const { phrases = vietnamesePhrases, metrics = noMetrics } = options;
  const backups = backupsOf(databaseUrl, options.backup ?? { keep: 14 });
  try {
    await migrate(databaseUrl);
  } catch (error) {
    throw asSentence(error);
  }
  const opened = await openStore(databaseUrl, { ids });
  const { store, database } = opened;
  const marks: DeliveredMarks = deliveredMarks(store.turns, realTimer, log);
  const counts = botCounts(store.bots, { clock, timer: realTimer, log });
  const shared = { forms: inUse, phrases, ids };
  const { links: signer } = options;
  const files = madeFiles({ ...shared, store, spreadsheets, clock, ...(signer && { signer }) });
  return {
    store,
    database,
    ...(files.links && { openLink: files.links.open }),
    jobContext: () => ({ ...shared, store, backups, now: clock.now() }),
    connect: (open, sendPlanned) => {
      const watched = { accounts: store.accounts, metrics, clock, log };
      const pacing = { timer: realTimer, now: () => performance.now() };
      const elsewhere = open.flatMap(({ name, files: ways }) => (ways?.upload ? [name] : []));
      const filing = { files, phrases, elsewhere, log };
      const channels = new Map(
        open.map((channel) => [
          channel.name,
          filedChannel(
            watchedChannel(countedChannel(pacedChannel(channel, pacing), counts), watched),
            filing,
          ),
        ]),
      );
      const chance = Math.random;
      const served = servedBots(open);
      const limits = botLimits(store.bots, served, clock);
      const deliver = deliverer({ channels, marks, phrases, timer: realTimer, chance, log });
      const parts: MessageParts = {
        ...shared,
        store,
        clock,
        log,
        deliver,
        codeHash: slowCodeHash,
        served,
        asking: { ...standardAsking, isShort: runsShort(limits), ...options.asking },
        ...(sendPlanned && { sendPlanned }),
      };
      const receive = countedMessages(messageReceiver(parts), open, counts);
      return {
        receive: countedReceive(receive, metrics, clock),
        deliver,
        channels,
        limits,
      };
    },
    settle: async () => {
      await marks.flush();
      await counts.flush();
    },
    close: async () => {
      await marks.finish();
      await counts.flush();
      await opened.close();
    },
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { webhookPath, webhookSecret } from '../../../src/adapters/channels/webhook-address.ts';
import { botIdOf } from '../../../src/adapters/channels/telegram/telegram.ts';
import { databaseRelay, type DatabaseRelay } from '../database-relay.ts';
import type { TestStore } from '../databases.ts';
import { startFakeTelegram, type FakeTelegram } from '../fake-telegram/fake-telegram.ts';
import { startFakeZalo, type FakeZalo } from '../fake-zalo/fake-zalo.ts';
import { botEnvironment, openMorning } from '../process-bot.ts';
import { start, type RunningProcess } from '../process.ts';
import { masterSecret, publicUrl } from '../serve-doors.ts';

export interface SceneOptions {
  readonly updates: 'polling' | 'webhook';
  /** processes on the one database; with webhooks and PostgreSQL more than one */
  readonly replicas?: number;
  readonly at?: string;
  /** serves a bot of Zalo as well */
  readonly zalo?: true;
}

/** The bot of Zalo in ZALO_BOTS. */
export const zaloBot = 'main';

interface Replica {
  process: RunningProcess;
  root: string;
  isUp: boolean;
}

/** The started program, perhaps several times on one database, with a platform in front; every part of it can be taken away and put back. */
export class Scene {
  readonly telegram: FakeTelegram;
  readonly #zalo: FakeZalo | undefined;
  readonly opened: TestStore;
  /** on PostgreSQL: the programs' way to the database */
  readonly relay: DatabaseRelay | undefined;
  readonly #options: SceneOptions;
  readonly #replicas: Replica[] = [];
  readonly #began = performance.now();
  readonly #roots: Roots;
  #stepped = 0;
  #form = 'this';

  private constructor(
    { telegram, zalo }: { readonly telegram: FakeTelegram; readonly zalo: FakeZalo | undefined },
    opened: TestStore,
    relay: DatabaseRelay | undefined,
    options: SceneOptions,
    roots: Roots,
  ) {
    this.telegram = telegram;
    this.#zalo = zalo;
    this.opened = opened;
    this.relay = relay;
    this.#options = options;
    this.#roots = roots;
  }

  /** `prepare` writes what is in the database before the program starts. */
  static async open(
    opened: TestStore,
    options: SceneOptions,
    prepare: (telegram: FakeTelegram, zalo: FakeZalo | undefined) => Promise<void>,
  ): Promise<Scene> {
    const roots = new Roots();
    const reach = (url: string) => url.replace(publicUrl, roots.next());
    const telegram = await startFakeTelegram({ reach });
    onTestFinished(() => telegram.close());
    const zalo = options.zalo ? await startFakeZalo({ reach }) : undefined;
    onTestFinished(() => zalo?.close());
    const relay = opened.url.startsWith('file:') ? undefined : await databaseRelay(opened.url);
    const scene = new Scene({ telegram, zalo }, opened, relay, options, roots);
    await prepare(telegram, zalo);
    const { replicas = 1, updates } = options;
    await Promise.all(Array.from({ length: replicas }, () => scene.#add()));
    if (updates === 'webhook') {
      const bot = botIdOf(telegram.token);
      telegram.webhook.set(
        `${publicUrl}${webhookPath('telegram', bot)}`,
        webhookSecret(masterSecret, 'telegram', bot),
      );
      zalo?.setsWebhook(
        `${publicUrl}${webhookPath('zalo', zaloBot)}`,
        webhookSecret(masterSecret, 'zalo', zaloBot),
      );
    }
    return scene;
  }

  /** set by whoever takes it away and brings it back */
  isDatabaseAway = false;

  /** whether every process is up and has its database */
  get isWell(): boolean {
    return !this.isDatabaseAway && this.#replicas.every(({ isUp }) => isUp);
  }

  get replicas(): number {
    return this.#replicas.length;
  }

  /** what the clocks of the programs show now */
  get now(): number {
    const { at = openMorning } = this.#options;
    return Date.parse(at) + (performance.now() - this.#began) + this.#stepped;
  }

  replica(index: number): RunningProcess {
    return this.#at(index).process;
  }

  /** where its HTTP server is found */
  rootOf(index: number): string {
    return this.#at(index).root;
  }

  /** Everything that the programs have written, dead ones included, is in these. */
  readonly all: RunningProcess[] = [];

  async kill(index: number): Promise<void> {
    await this.#down(index).kill();
  }

  /** Whatever is started from now on runs the next version of the monthly report. */
  nextForm(): void {
    this.#form = 'next';
  }

  /** Asks it to stop; resolves with its exit code. */
  async stop(index: number): Promise<number | null> {
    const process = this.#down(index);
    process.asksToStop();
    return (await process.ended).code;
  }

  /** Starts another in the place of one that is gone. */
  async replace(index: number): Promise<void> {
    const replica = this.#at(index);
    if (!replica.isUp) await this.#start(replica);
  }

  async stepClock(milliseconds: number): Promise<void> {
    this.#stepped += milliseconds;
    const up = this.#replicas.filter(({ isUp }) => isUp);
    await Promise.all(up.map(({ process }) => process.stepsClock(milliseconds)));
  }

  async #add(): Promise<void> {
    const replica: Replica = { process: this.#spawn(), root: '', isUp: false };
    this.#replicas.push(replica);
    await this.#ready(replica);
  }

  async #start(replica: Replica): Promise<void> {
    replica.process = this.#spawn();
    await this.#ready(replica);
  }

  #spawn(): RunningProcess {
    const { updates } = this.#options;
    const env = {
      ...botEnvironment(this.telegram, this.relay?.url ?? this.opened.url),
      UPDATES: updates,
      PUBLIC_URL: publicUrl,
      WEBHOOK_SECRET: masterSecret,
      PORT: '0',
      PROCESS_FORM: this.#form,
      ...(this.#zalo && { ZALO_BOTS: `${zaloBot}=${this.#zalo.token}`, ZALO_API_ROOT: this.#zalo.root }),
    };
    const process = start('src/main.ts', { at: new Date(this.now).toISOString(), env });
    this.all.push(process);
    return process;
  }

  async #ready(replica: Replica): Promise<void> {
    const polls = () => this.#zalo?.callsOf('getUpdates').length ?? 0;
    const before = polls();
    const { port } = await replica.process.logs('listening');
    await replica.process.logs('serving');
    // What people write on Zalo before the first poll is lost.
    while (this.#zalo && this.#options.updates === 'polling' && polls() === before) await wait(20);
    replica.root = `http://127.0.0.1:${String(port)}`;
    replica.isUp = true;
    this.#roots.set(this.#replicas.filter(({ isUp }) => isUp).map(({ root }) => root));
  }

  #down(index: number): RunningProcess {
    const replica = this.#at(index);
    replica.isUp = false;
    // A balancer notices soon and not at once: what is brought to a dead one is brought again.
    return replica.process;
  }

  #at(index: number): Replica {
    const replica = this.#replicas[index];
    if (!replica) throw new Error(`there is no replica ${index}`);
    return replica;
  }
}

/** A balancer: brings one request here and the next one there. */
class Roots {
  #roots: readonly string[] = [];
  #turn = 0;

  set(roots: readonly string[]): void {
    this.#roots = roots;
  }

  next(): string {
    this.#turn += 1;
    return this.#roots[this.#turn % this.#roots.length] ?? 'http://127.0.0.1:1';
  }
}

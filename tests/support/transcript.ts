import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnMessages } from '../../src/adapters/channels/terminal/own-message.ts';
import { Screen } from '../../src/adapters/channels/terminal/screen.ts';
import { frozenClock } from '../../src/adapters/clock.ts';
import { slowCodeHash } from '../../src/adapters/code-hash.ts';
import { silentLog } from '../../src/adapters/log.ts';
import { createInvitation } from '../../src/app/create-invitation.ts';
import { isJobName } from '../../src/app/jobs/index.ts';
import { resendUndelivered } from '../../src/app/resend-undelivered.ts';
import { runJob } from '../../src/app/run-job.ts';
import { sendOutgoing } from '../../src/app/send-outgoing.ts';
import { instantInVietnam } from '../../src/domain/calendar-date.ts';
import type { Ids } from '../../src/app/ports/ids.ts';
import { roles } from '../../src/domain/person.ts';
import type { Forms } from '../../src/app/decision.ts';
import type { Form } from '../../src/engine/form.ts';
import type { Phrases } from '../../src/app/phrases.ts';
import { vietnamesePhrases } from '../../conversations/phrases/vi/index.ts';
import { knownForms, openProgram, type Program } from '../../src/program.ts';
import { nextMonthlyReport } from './next-form.ts';
import { loadSmallOrganisation } from './small-organisation.ts';
import { terminalBot } from '../../src/cli/talk.ts';
import { showFileIn } from '../../src/cli/show-file.ts';

/**
 * A conversation as a text file. What the person does stands on a line beginning with "> " (and may be anything the terminal understands, such
 * as `!tap 1`); what the bot answers follows, to the next such line. A line in square brackets changes the scene:
 * `[now 2026-11-21T09:00]`, `[as leader]`, `[job send-reminders]`; `[form continues]` and `[form replaces]` publish a next version of the
 * report that goes on with open drafts or does not; `[unit BR-YTE has no profile]`; `[invite chair of BR-YTE]` makes an invitation and prints its
 * code; `[consent text changes]` publishes a new one. `{mã}` in what somebody says stands for the last code that was shown. Lines beginning with
 * "# " are remarks.
 */
export interface Turn {
  readonly does: string;
  readonly answers: string;
}

function parseTranscript(text: string): readonly Turn[] {
  const turns: { does: string; answers: string[] }[] = [];
  for (const line of text.normalize('NFC').split('\n')) {
    if (/^(> |\[)/.test(line) && !/^\[(?:\d+\] |tệp: )/.test(line)) turns.push({ does: line, answers: [] });
    else if (line.startsWith('# ')) turns.push({ does: line, answers: [] });
    else turns.at(-1)?.answers.push(line);
  }
  return turns.map(({ does, answers }) => ({ does, answers: answers.join('\n').trim() }));
}

/** Plays what the people of a transcript do, on a database of its own, and returns it with the answers the program gives today. */
export async function playTranscript(text: string): Promise<string> {
  const script = parseTranscript(text);
  const start = script.map(({ does }) => nowOf(does)).find((at) => at !== undefined);
  if (start === undefined) throw new Error('a transcript needs a line such as [now 2026-11-21T09:00]');
  const folder = mkdtempSync(join(tmpdir(), 'transcript-'));
  try {
    const file = join(folder, 'transcript.db');
    const made = await smallDatabase(start);
    copyFileSync(made, file);
    // What is committed may still stand in the write-ahead log.
    if (existsSync(`${made}-wal`)) copyFileSync(`${made}-wal`, `${file}-wal`);
    return await play(script, `file:${file}`, start);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function play(script: readonly Turn[], databaseUrl: string, start: number): Promise<string> {
  let ids = 0;
  const clock = frozenClock(start);
  // Receipts and codes are random in the program; here they are counted, so that a transcript is the same each time.
  const counted: Ids = {
    next: () => `id-${(ids += 1)}`,
    readable: (length) => String((ids += 1)).padStart(length, 'A'),
  };
  let monthly: Form = knownForms.monthly;
  const forms: Forms = {
    get monthly() {
      return monthly;
    },
    profile: knownForms.profile,
    byId: (id) => (id === monthly.id ? monthly : knownForms.byId(id)),
  };
  let consentVersion = vietnamesePhrases.enrolment.consentVersion;
  const phrases: Phrases = {
    ...vietnamesePhrases,
    get enrolment() {
      return { ...vietnamesePhrases.enrolment, consentVersion };
    },
  };
  const program = await openProgram({
    databaseUrl,
    clock,
    log: silentLog,
    forms,
    phrases,
    ids: counted,
  });
  const written: string[] = [];
  const scenes = new Map<string, Scene>();
  let as = 'chair';
  try {
    for (const { does } of script) {
      const at = nowOf(does);
      const job = /^\[job (\S+)\]$/.exec(does)?.[1];
      const person = /^\[as (.+)\]$/.exec(does)?.[1];
      const says = /^> (.*)$/.exec(does)?.[1];
      const published = /^\[form (continues|replaces)\]$/.exec(does)?.[1];
      const forgotten = /^\[unit (\S+) has no profile\]$/.exec(does)?.[1];
      const [, invited, unit] = /^\[invite (\S+) of (\S+)\]$/.exec(does) ?? [];
      written.push(does);
      if (at !== undefined) clock.advance(at - clock.now());
      if (person !== undefined) as = person;
      if (published !== undefined) monthly = nextMonthlyReport({ continues: published === 'continues' });
      if (does === '[consent text changes]') consentVersion += '+';
      if (forgotten !== undefined) await forgetProfile(program, forgotten);
      if (job !== undefined) written.push(await playJob(program, job, clock.now()));
      if (invited !== undefined && unit !== undefined)
        written.push(await invite(program, counted, invited, unit, clock.now()));
      const scene = scenes.get(as) ?? (await openScene(program, as, () => clock.now()));
      scenes.set(as, scene);
      if (person !== undefined) written.push(await scene.opens());
      if (says !== undefined) {
        clock.advance(1000);
        written.push(await scene.says(says.replace('{mã}', lastCode(written))));
      }
    }
  } finally {
    await program.close();
  }
  return `${written
    .filter((part) => part !== '')
    .join('\n')
    .replaceAll(/\n(?=> |\[(?!\d+\] |tệp: )|# )/g, '\n\n')
    .trim()}\n`;
}

function lastCode(written: readonly string[]): string {
  const shown = written.flatMap((part) => part.match(/\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{2}\b/g) ?? []);
  return shown.at(-1) ?? '';
}

interface Scene {
  opens(): Promise<string>;
  says(line: string): Promise<string>;
}

async function openScene(program: Program, as: string, now: () => number): Promise<Scene> {
  let shown = '';
  let notices = '';
  const address = { channel: 'terminal', bot: terminalBot, chat: as };
  const screen = new Screen(address, {
    write: (text) => {
      shown += text;
    },
    showFile: showFileIn(),
  });
  let ids = 0;
  const own = new OwnMessages(screen, () => `${as}-message-${(ids += 1)}`);
  const { receive, deliver, channels } = program.connect([
    {
      name: 'terminal',
      files: { upload: { mostBytes: Infinity } },
      send: (to, prompt, manner) => screen.show(to, prompt, manner?.file),
    },
  ]);
  const take = () => {
    const text = shown.replaceAll(/\n---\n/g, '\n\n').trim();
    shown = '';
    return [text, notices].filter((part) => part !== '').join('\n');
  };
  return {
    opens: async () => {
      const { account } = await program.store.turns.openTurn(address, now());
      await resendUndelivered({ turns: program.store.turns, deliver }, { until: now(), account: account.id });
      const clock = { now };
      await sendOutgoing(
        { outgoing: program.store.outgoing, channels, clock, chance: () => 0, log: silentLog },
        account.id,
      );
      return take();
    },
    says: async (line) => {
      const read = own.read(line);
      if (read.kind === 'mistake') return read.sentence;
      const { kind: _, ...message } = read;
      notices = '';
      const { stored, answered } = receive({ address, event: `${as}-event-${(ids += 1)}`, ...message });
      await stored;
      await answered;
      await program.settle();
      return take();
    },
  };
}

async function playJob(program: Program, name: string, due: number): Promise<string> {
  if (!isJobName(name)) throw new Error(`there is no job '${name}'`);
  const lines: string[] = [];
  const tell = (line: string) => lines.push(line);
  const run = { due, holder: 'transcript', clock: frozenClock(due), log: silentLog, tell };
  const { planned } = await runJob(name, run, program.jobContext());
  return [...lines, `planned ${planned}`].join('\n');
}

async function invite(program: Program, ids: Ids, as: string, code: string, now: number): Promise<string> {
  const role = roles.find((name) => name === as);
  const unit = await program.store.organisation.unitByCode(code);
  if (!role || !unit) throw new Error(`[invite ${as} of ${code}]: there is no such role or unit`);
  const { enrolment } = program.store;
  return createInvitation({ enrolment, ids, codeHash: slowCodeHash }, { unit: unit.id, role, now, days: 14 });
}

async function forgetProfile({ database }: Program, code: string): Promise<void> {
  const profile = JSON.stringify({ yearBasis: 'calendar', facts: {} });
  await database.tables.unit.update({ where: { code }, data: { profile } });
}

function nowOf(line: string): number | undefined {
  const [, date, time] = /^\[now (\d{4}-\d\d-\d\d)T(\d\d:\d\d)\]$/.exec(line) ?? [];
  return date !== undefined && time !== undefined ? instantInVietnam(date, time) : undefined;
}

const databases = new Map<string, Promise<string>>();

/** A database file with the small organisation, made once per start and copied for each transcript. */
function smallDatabase(now: number): Promise<string> {
  const key = String(now);
  const made = databases.get(key) ?? makeSmallDatabase(now);
  databases.set(key, made);
  return made;
}

async function makeSmallDatabase(now: number): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'small-')), 'small.db');
  const program = await openProgram({ databaseUrl: `file:${file}`, clock: frozenClock(now), log: silentLog });
  await loadSmallOrganisation(program.database, now);
  await program.close();
  return file;
}

import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
/** Halves the time a program takes to start; a folder that can not be written only costs that. */
const compileCache = resolve(root, 'node_modules/.cache/node-compile');
const preload = pathToFileURL(resolve(import.meta.dirname, 'process-preload.ts')).href;

/** How a program ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One JSON line of a program's log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface StartOptions {
  readonly args?: readonly string[];
  /** the whole environment but for PATH and HOME: nothing of the test run's own leaks in */
  readonly env?: Readonly<Record<string, string>>;
  /** what the machine's clock shows at the start, e.g. `2026-11-18T09:00+07:00` */
  readonly at?: string;
}

/**
 * A program of this project that runs as a process of its own, unbuilt, on the Node of the test run. Killed when the test ends,
 * however it ends.
 *
 *     const bot = start('src/main.ts', { env: { DATABASE_URL: url } });
 *     await bot.logs('serving');
 */
export function start(file: string, options: StartOptions = {}): RunningProcess {
  const { args = [], env = {}, at } = options;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', preload, resolve(root, file), ...args], {
    cwd: root,
    env: {
      PATH,
      HOME,
      NODE_COMPILE_CACHE: compileCache,
      ...(at !== undefined && { PROCESS_STARTS_AT: at }),
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
  });
  const running = new RunningProcess(child, file);
  onTestFinished(() => running.kill());
  return running;
}

/** Runs a program to its end, with `input` on its standard input. */
export function run(file: string, options: StartOptions & { readonly input?: string } = {}): Promise<Ending> {
  const running = start(file, options);
  running.writes(options.input ?? '');
  running.closesInput();
  return running.ended;
}

type Child = ReturnType<typeof spawn>;

export class RunningProcess {
  readonly ended: Promise<Ending>;
  readonly #child: Child;
  readonly #file: string;
  readonly #watchers = new Set<() => void>();
  #stdout = '';
  #stderr = '';
  #hasEnded = false;

  constructor(child: Child, file: string) {
    this.#child = child;
    this.#file = file;
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
      this.#look();
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
      this.#look();
    });
    // Whoever writes to a program that is gone learns it from `ended`.
    child.stdin?.on('error', () => {});
    this.ended = new Promise((done, failed) => {
      child.once('error', failed);
      child.once('close', (code, signal) => {
        this.#hasEnded = true;
        done({ code, signal, stdout: this.#stdout, stderr: this.#stderr });
        this.#look();
      });
    });
  }

  /** everything on standard output so far */
  get stdout(): string {
    return this.#stdout;
  }

  /** everything on standard error so far */
  get stderr(): string {
    return this.#stderr;
  }

  /** the log so far */
  get log(): readonly LogLine[] {
    return logOf(this.#stderr);
  }

  writes(text: string): void {
    this.#child.stdin?.write(text);
  }

  closesInput(): void {
    this.#child.stdin?.end();
  }

  /** SIGKILL: what a power cut, an out-of-memory killer or an impatient operator does. Resolves when the process is gone. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** SIGTERM: what a service manager sends. */
  asksToStop(): void {
    this.#child.kill('SIGTERM');
  }

  /** Puts the machine's clock on (or back) while the program runs. It must have been started `at` some time. */
  stepsClock(milliseconds: number): Promise<void> {
    return new Promise((done, failed) => {
      this.#child.send({ clock: milliseconds }, (error) => (error ? failed(error) : done()));
    });
  }

  /** Waits until standard output is as wished; `what` names the wish in a failure. */
  prints(isSo: (stdout: string) => boolean, what: string): Promise<void> {
    return this.#until(() => isSo(this.#stdout), what);
  }

  /** Waits for a line of the log with this event. */
  async logs(event: string): Promise<LogLine> {
    const find = () => this.log.find(({ msg }) => msg === event);
    await this.#until(() => find() !== undefined, `the log event ${event}`);
    const line = find();
    if (!line) throw new Error('the log lost a line');
    return line;
  }

  #until(isSo: () => boolean, what: string): Promise<void> {
    return new Promise((done, failed) => {
      const look = () => {
        if (!isSo() && !this.#hasEnded) return;
        this.#watchers.delete(look);
        if (isSo()) done();
        else failed(new Error(`${this.#file} ended before ${what}:\n${this.#stdout}\n${this.#stderr}`));
      };
      this.#watchers.add(look);
      look();
    });
  }

  #look(): void {
    for (const look of this.#watchers) look();
  }
}

/** The lines of a log among whatever else stands on standard error; a line still being written is left out. */
function logOf(stderr: string): readonly LogLine[] {
  return stderr
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => {
      const value: unknown = line.startsWith('{') ? JSON.parse(line) : undefined;
      return isLogLine(value) ? [value] : [];
    });
}

function isLogLine(value: unknown): value is LogLine {
  return typeof value === 'object' && value !== null && 'msg' in value && 'level' in value;
}

import { run, start, type Ending, type RunningProcess, type StartOptions } from './process.ts';

interface ChatOptions {
  readonly as: string;
  readonly database: string;
  /** `--now`; without it the clock of the machine */
  readonly now?: string;
  readonly at?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a piped chat printed, and how it ended. */
export interface Chat extends Ending {
  /** the bot's messages in order, without the line that ends each */
  readonly messages: readonly string[];
}

/** `npm run chat` with these lines on its standard input. */
export async function pipedChat(options: ChatOptions, lines: readonly string[]): Promise<Chat> {
  const ending = await run('src/cli/chat.ts', {
    ...startOptions(options),
    input: lines.map((line) => `${line}\n`).join(''),
  });
  return { ...ending, messages: messagesOf(ending.stdout) };
}

/** `npm run chat` with somebody who waits for each answer. */
export class LiveChat {
  readonly process: RunningProcess;
  #read = 0;

  constructor(options: ChatOptions) {
    this.process = start('src/cli/chat.ts', startOptions(options));
  }

  get messages(): readonly string[] {
    return messagesOf(this.process.stdout);
  }

  writes(line: string): void {
    this.process.writes(`${line}\n`);
  }

  /** The next message of the bot that was not read yet; waits for it. */
  async hears(): Promise<string> {
    const position = this.#read++;
    await this.process.prints(() => this.messages.length > position, `message ${position + 1}`);
    return this.messages[position] ?? '';
  }

  async says(line: string): Promise<string> {
    this.writes(line);
    return await this.hears();
  }

  /** Ctrl-D. */
  async leaves(): Promise<Ending> {
    this.process.closesInput();
    return await this.process.ended;
  }
}

/** Parts of standard output that end with the line `---`; what stands behind the last of them is no message. */
function messagesOf(stdout: string): readonly string[] {
  return stdout
    .split(/^---\n/m)
    .slice(0, -1)
    .map((text) => text.trimEnd());
}

function startOptions({ as, database, now, at, env }: ChatOptions): StartOptions {
  return {
    args: ['--as', as, '--database', database, ...(now === undefined ? [] : ['--now', now])],
    ...(at !== undefined && { at }),
    ...(env && { env }),
  };
}

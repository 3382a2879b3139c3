import { createInterface } from 'node:readline';

export interface ReadLinesOptions {
  readonly input: NodeJS.ReadableStream;
  /** shows "> " before each line and lets it be edited; the prompt goes to `echo`, never to standard output */
  readonly interactive: boolean;
  readonly echo: NodeJS.WritableStream;
}

/** Lines of standard input, one at a time, whoever types them: a person, a pipe or a file. */
export async function* readLines({ input, interactive, echo }: ReadLinesOptions): AsyncGenerator<string> {
  const readline = createInterface({
    input,
    crlfDelay: Infinity,
    terminal: interactive,
    ...(interactive && { output: echo, prompt: '> ' }),
  });
  // The input may end while its last line is still being answered; a closed readline must not be asked to prompt.
  let open = true;
  readline.once('close', () => (open = false));
  try {
    if (interactive) readline.prompt();
    for await (const line of readline) {
      yield line;
      // Reached when the next line is wanted, that is after the answer was shown.
      if (interactive && open) readline.prompt();
    }
  } finally {
    readline.close();
  }
}

/** Lines that a test types one after another; `end` is the end of standard input. */
export class Lines implements AsyncIterable<string> {
  #waiting: string[] = [];
  #ended = false;
  #wake: () => void = () => {};

  push(line: string): void {
    this.#waiting.push(line);
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for (;;) {
      const line = this.#waiting.shift();
      if (line !== undefined) yield line;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

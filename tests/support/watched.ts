/** Longest a test waits for a message that should come at once (ms). */
const patience = 10_000;

/** Lets tests wait for what a fake platform was sent, without asking again and again. */
export class Watchers {
  readonly #looks = new Set<() => void>();

  /** Something has been sent. */
  tell(): void {
    for (const look of this.#looks) look();
  }

  /** Resolves when so many messages were sent; rejects after a while, with what there is. */
  waitForCount<M extends { readonly text: string }>(
    sent: () => readonly M[],
    count: number,
  ): Promise<readonly M[]> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (sent().length < count) return;
        clearTimeout(timer);
        this.#looks.delete(look);
        resolve(sent());
      };
      const timer = setTimeout(() => {
        this.#looks.delete(look);
        const texts = sent().map(({ text }) => text.slice(0, 60));
        reject(
          new Error(`Waited for message ${count}; the bot sent ${texts.length}: ${JSON.stringify(texts)}`),
        );
      }, patience);
      this.#looks.add(look);
      look();
    });
  }
}

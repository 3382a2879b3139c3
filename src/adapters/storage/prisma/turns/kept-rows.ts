/** A JSON column as text: how it is written, and read and checked. */
interface Layout<T> {
  write(value: T): string;
  /** Throws, naming the row, on anything that was not written so. */
  read(text: string, row: string): T;
}

/** How many rows are kept; more people than this hardly write within the same minutes. */
const mostKept = 500;

/**
 * A JSON column that is parsed and checked only when its text is not the one that was last written or read: nearly every message finds its row as
 * the message before it left it, and reading a draft costs more than writing one. The text alone decides, so that it does not
 * matter whether a write won its race or another process wrote. Values are shared: nobody may change them.
 */
export class KeptRows<T> {
  readonly #layout: Layout<T>;
  /** the one used longest ago stands first */
  readonly #kept = new Map<string, { readonly text: string; readonly value: T }>();

  constructor(layout: Layout<T>) {
    this.#layout = layout;
  }

  write(value: T, row: string): string {
    const text = this.#layout.write(value);
    this.#keep(row, text, value);
    return text;
  }

  read(text: string, row: string): T {
    const kept = this.#kept.get(row);
    const value = kept?.text === text ? kept.value : this.#layout.read(text, row);
    this.#keep(row, text, value);
    return value;
  }

  #keep(row: string, text: string, value: T): void {
    this.#kept.delete(row);
    this.#kept.set(row, { text, value });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}

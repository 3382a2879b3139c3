const candidates = [';', '\t', ',', '|'] as const;
/** Lines that are looked at; a header stands near the top. */
const looked = 20;

/** Excel's own line that names the delimiter, which is no row of the table. */
const named = /^sep=(.)\r?\n/i;

/** What stands between the cells: named in the first line, or what stands most often in one of the first lines, outside of quotes. */
export function delimiterOf(text: string): { readonly delimiter: string; readonly text: string } {
  const match = named.exec(text);
  if (match?.[1] !== undefined) return { delimiter: match[1], text: text.slice(match[0].length) };
  const lines = text
    .slice(0, 100_000)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|\n|\r/, looked);
  const most = (mark: string) => Math.max(...lines.map((line) => line.split(mark).length - 1));
  const [first] = candidates.toSorted((a, b) => most(b) - most(a));
  return { delimiter: first ?? ',', text };
}

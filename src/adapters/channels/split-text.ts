const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * Cuts a text into parts of at most `limit` UTF-16 units: between paragraphs or lines where it can, else between
 * words, else between two characters as a person sees them, so that neither an emoji of several code points nor a
 * letter with its marks typed apart (NFD) is broken. The blanks at a cut are dropped: platforms trim them anyway,
 * and a part of nothing but blanks would be refused as empty.
 */
export function splitText(text: string, limit: number): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > limit) {
    const cut = cutBefore(rest, limit);
    keep(parts, rest.slice(0, cut));
    rest = rest.slice(cut).replace(/^\s*\n/, '');
  }
  keep(parts, rest);
  return parts;
}

function keep(parts: string[], part: string): void {
  const trimmed = part.trimEnd();
  if (trimmed !== '') parts.push(trimmed);
}

/** Where the next part ends: after at least one unit and at most `limit`. */
function cutBefore(text: string, limit: number): number {
  const paragraph = text.lastIndexOf('\n\n', limit);
  // A break in the first half would make many small messages; a line end further on reads as well.
  if (paragraph > limit / 2) return paragraph;
  const line = text.lastIndexOf('\n', limit);
  if (line > 0) return line;
  const segments = graphemes.segment(text);
  const space = text.lastIndexOf(' ', limit - 1) + 1;
  // A space can carry a combining mark; then it is no place to cut.
  if (space > limit / 2 && segments.containing(space)?.index === space) return space;
  const start = segments.containing(limit)?.index ?? limit;
  return start > 0 ? start : cutInsideGrapheme(text, limit);
}

/** One letter under thousands of marks is longer than any message: it is cut, but never inside a surrogate pair. */
function cutInsideGrapheme(text: string, limit: number): number {
  const unit = text.charCodeAt(limit - 1);
  const isHighSurrogate = unit >= 0xd800 && unit <= 0xdbff;
  return isHighSurrogate && limit > 1 ? limit - 1 : limit;
}

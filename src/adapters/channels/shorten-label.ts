const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** How long a label looks: characters as a person sees them, whatever number of code units each takes. */
export function labelLength(label: string): number {
  return [...graphemes.segment(label)].length;
}

/** Cuts a label that is longer than `most` characters and ends it with an ellipsis. */
export function shortenLabel(label: string, most: number): string {
  const seen = [...graphemes.segment(label)];
  if (seen.length <= most) return label;
  const kept = seen.slice(0, most - 1).map((character) => character.segment);
  return `${kept.join('').trimEnd()}…`;
}

import type { Choice } from '../../engine/prompt.ts';

/** One entry of a list, with the choice that opens it where there is one. */
export interface Item {
  readonly text: string;
  readonly choice?: Choice;
  /** stands above it, once for all entries of the same heading on a page */
  readonly heading?: string;
}

/** One page of a list as one message. */
export interface Page {
  readonly text: string;
  /** those of its entries */
  readonly choices: readonly Choice[];
  readonly page: number;
  readonly pages: number;
}

/**
 * What one message may hold, choices as numbered lines included: Zalo takes 2,000 characters (channels notes, 1.3), and more lines than these are no
 * screen of a phone any more.
 */
const mostCharacters = 1_900;
const mostLines = 25;
const mostChoices = 14;

/**
 * Lays a list out in messages and gives one of them; a page past the last is the last. Every page is filled as far as it goes, so that the same list has
 * the same pages; an entry too long for a page by itself goes on on the next.
 */
export function pageOf(
  items: readonly Item[],
  around: {
    readonly page: number;
    /** opens every page */
    readonly header: string;
    /** closes a page of several */
    readonly footer: (at: { readonly page: number; readonly pages: number }) => string;
    /** the choices that stand under every page beside those of its entries, "next" among them */
    readonly choices: readonly Choice[];
  },
): Page {
  const room = roomFor(around);
  const pages = filled(
    items.flatMap((item) => partsOf(item, room.characters)),
    room,
  );
  const page = Math.min(around.page, Math.max(1, pages.length));
  const shown = pages[page - 1] ?? [];
  const body = shown.map(({ heading, text }, index) =>
    heading === undefined || shown[index - 1]?.heading === heading
      ? text
      : `${index > 0 ? '\n' : ''}${heading}\n${text}`,
  );
  const footer = pages.length > 1 ? [around.footer({ page, pages: pages.length })] : [];
  return {
    text: [around.header, ...(body.length > 0 ? [body.join('\n')] : []), ...footer].join('\n\n'),
    choices: shown.flatMap(({ choice }) => choice ?? []),
    page,
    pages: Math.max(1, pages.length),
  };
}

interface Room {
  readonly characters: number;
  readonly lines: number;
  readonly choices: number;
}

function roomFor({ header, footer, choices }: Parameters<typeof pageOf>[1]): Room {
  const around = [header, footer({ page: 99, pages: 99 })].join('\n\n');
  return {
    characters: mostCharacters - around.length - 4 - charactersOf(choices),
    lines: mostLines - linesOf(around) - 2,
    choices: mostChoices - choices.length,
  };
}

/** A choice as a channel without buttons writes it: "12. Nhãn". */
function charactersOf(choices: readonly Choice[]): number {
  return choices.reduce((sum, { label }) => sum + label.length + 5, 0);
}

function linesOf(text: string): number {
  return text.split('\n').length;
}

function filled(items: readonly Item[], room: Room): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let left: Room = { characters: 0, lines: 0, choices: 0 };
  let heading: string | undefined;
  for (const item of items) {
    const isUnder = item.heading === undefined || item.heading === heading;
    const needs = neededBy(item, isUnder);
    const fits =
      needs.characters <= left.characters && needs.lines <= left.lines && needs.choices <= left.choices;
    const page = fits ? pages.at(-1) : undefined;
    if (page) page.push(item);
    else {
      pages.push([item]);
      left = room;
    }
    const took = page ? needs : neededBy(item, item.heading === undefined);
    left = {
      characters: left.characters - took.characters,
      lines: left.lines - took.lines,
      choices: left.choices - took.choices,
    };
    heading = item.heading;
  }
  return pages;
}

function neededBy({ text, heading, choice }: Item, isUnder: boolean): Room {
  const above = isUnder || heading === undefined ? undefined : `\n${heading}\n`;
  return {
    characters: text.length + 1 + (above?.length ?? 0) + charactersOf(choice ? [choice] : []),
    lines: linesOf(text) + (above === undefined ? 0 : 2),
    choices: choice ? 1 : 0,
  };
}

/** An entry in pieces that fit a page, cut between words. */
function partsOf(item: Item, characters: number): readonly Item[] {
  const most = Math.max(
    200,
    characters - (item.heading?.length ?? 0) - charactersOf(item.choice ? [item.choice] : []) - 6,
  );
  if (item.text.length <= most) return [item];
  const parts: Item[] = [];
  let rest = item.text;
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const cut = space > most / 2 ? space : most - (isHighSurrogate(rest, most - 1) ? 1 : 0);
    parts.push({ ...item, text: rest.slice(0, cut).trimEnd() });
    rest = rest.slice(cut).trimStart();
  }
  return [...parts, { ...item, text: rest }];
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

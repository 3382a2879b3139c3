import type { Draft, Focus, Line } from '../draft.ts';
import type { Form } from '../form.ts';
import { sectionOf } from '../form-index.ts';
import { draftView, gateAt, isAnswered, placesOf, samePlace, stepAt, type Place } from '../outline.ts';

export type LinesFocus = Focus & { readonly at: 'lines' };

/** Questions one message asks at most, so that they fit one screen of a small phone. */
const mostLines = 7;
/** Short sections go together up to so many; where messages are counted, one for a single question is dear. */
const mostJoined = 6;

/** What stays from the page before: lines that are still to be settled, and the numbers of those that are. */
export type Kept = Pick<LinesFocus, 'lines' | 'done'>;

const nothingKept: Kept = { lines: [], done: [] };

/**
 * The questions that are asked next in one message: what stays from the message before, what is open of its section, and the sections after
 * it as far as they are short. Numbers go on from page to page, so that an old one never means another question. Undefined when there are less
 * than two questions; one is asked as ever.
 */
export function pageOf(form: Form, draft: Draft, kept: Kept = nothingKept): LinesFocus | undefined {
  const places = added(form, draft, kept);
  if (kept.lines.length + places.length < 2) return undefined;
  const { done } = kept;
  const used = [...kept.lines, ...done].map(({ number }) => number);
  const first = Math.max(0, ...used) + 1;
  const lines = places.map((place, index): Line => ({
    number: first + index,
    asking: { at: 'step', ...place },
  }));
  return { at: 'lines', lines: [...kept.lines, ...lines], done };
}

/** A page that has one question on it whatever else is open, in the order of the form and with numbers of its own. */
export function pageAround(
  form: Form,
  draft: Draft,
  asking: Focus & { readonly at: 'step' },
): LinesFocus | undefined {
  const page = pageOf(form, draft, { lines: [{ number: 1, asking }], done: [] });
  if (!page) return undefined;
  const places = placesOf(form, draftView(draft));
  const placeOf = (line: Line) => places.findIndex((place) => samePlace(place, line.asking));
  const lines = page.lines.toSorted((a, b) => placeOf(a) - placeOf(b));
  return { ...page, lines: lines.map((line, index) => ({ ...line, number: index + 1 })) };
}

/** A line as it was asked first. */
export function plainLine({ number, asking: { question, step } }: Line): Line {
  return { number, asking: { at: 'step', question, step } };
}

/** Whether a place can be asked as one line among others; words that are taken as they stand could not be told from the next line. */
export function hasLine(form: Form, place: Place): boolean {
  return (gateAt(form, place) ?? stepAt(form, place))?.line !== undefined;
}

function added(form: Form, draft: Draft, { lines }: Kept): readonly Place[] {
  const open = placesOf(form, draftView(draft)).filter(
    (place) => !isAnswered(form, draft, place) && !lines.some(({ asking }) => samePlace(asking, place)),
  );
  const end = open.findIndex((place) => !hasLine(form, place));
  const taken: Place[] = [];
  const sections = new Set(lines.map(({ asking }) => sectionOf(form, asking.question)?.id));
  const groups = bySection(form, end < 0 ? open : open.slice(0, end));
  const isOnPage = ({ section }: (typeof groups)[number]) => sections.has(section);
  const [own, others] = [groups.filter(isOnPage), groups.filter((group) => !isOnPage(group))];
  for (const group of [...own, ...others]) {
    const count = lines.length + taken.length;
    const isOwn = count === 0 || sections.has(group.section);
    if (!isOwn && count + group.places.length > mostJoined) break;
    const room = isOwn ? mostLines - count : group.places.length;
    taken.push(...group.places.slice(0, count === 0 ? evenly(group.places.length) : Math.max(0, room)));
    sections.add(group.section);
    if (taken.length + lines.length < count + group.places.length) break;
  }
  return taken;
}

/** A section that is too long for one message is asked in parts of the same size. */
function evenly(questions: number): number {
  return Math.ceil(questions / Math.ceil(questions / mostLines));
}

function bySection(
  form: Form,
  places: readonly Place[],
): readonly { readonly section: string | undefined; readonly places: readonly Place[] }[] {
  const groups: { section: string | undefined; places: Place[] }[] = [];
  for (const place of places) {
    const section = sectionOf(form, place.question)?.id;
    const last = groups.at(-1);
    if (last?.section === section && last) last.places.push(place);
    else groups.push({ section, places: [place] });
  }
  return groups;
}

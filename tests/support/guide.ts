import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { playTranscript } from './transcript.ts';

const guide = resolve(import.meta.dirname, '../../docs/huong-dan.md');

/** A conversation of the guide: what stands in the comment before it, and the conversation as it is printed. */
export interface GuideConversation {
  readonly now: string;
  readonly as: string;
  /** lines of a transcript that come before what is printed */
  readonly before: readonly string[];
  readonly printed: string;
}

/** The conversations of the guide: a comment `<!-- time person | lines that come before -->`, and the fenced block that follows it. */
export function guideConversations(): readonly GuideConversation[] {
  const text = readFileSync(guide, 'utf8').normalize('NFC');
  const blocks = text.matchAll(/<!-- (\S+) (\S+)((?: \| [^|]+?)*) -->\n+```text\n([\s\S]*?)\n```/g);
  return [...blocks].map(([, now = '', as = '', before = '', printed = '']) => ({
    now,
    as,
    before: before.split(' | ').slice(1),
    printed,
  }));
}

/** What the program says today to what a conversation of the guide says, from where it is printed. */
export async function playGuideConversation({
  now,
  as,
  before,
  printed,
}: GuideConversation): Promise<string> {
  const says = printed.split('\n').filter((line) => line.startsWith('> '));
  const scene = [`[now ${now}]`, ...before.filter(isScene), `[as ${as}]`];
  const script = [...scene, ...before.filter((line) => !isScene(line)), ...says];
  const played = await playTranscript(script.join('\n\n'));
  const blocks = played.trim().split(/\n\n(?=> |\[(?!\d+\] ))/);
  return blocks.slice(says.length > 0 ? -says.length : -1).join('\n\n');
}

/** What is printed, as an expression: a line `…`, and `…` at the end of a line, stand for whatever comes there. */
export function asPrinted(printed: string): RegExp {
  const lines = printed.split('\n').map((line) => {
    if (line === '…') return String.raw`[\s\S]*?`;
    const isCut = line.endsWith(' …');
    const words = (isCut ? line.slice(0, -1) : line).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return `${words}${isCut ? '.*' : ''}\\n?`;
  });
  return new RegExp(`^(?:\\[as \\S+\\]\\n)?${lines.join('')}$`, 'u');
}

function isScene(line: string): boolean {
  return line.startsWith('[');
}

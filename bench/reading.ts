/**
 * How fast messages are read: 10,000 mixed ones, of every kind a chair sends and some that only a wrongdoer would, each through all
 * readers it passes on its way to an answer. `--profile` lists the time by kind.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import {
  isCourtesy,
  readCorrection,
  readCount,
  readFields,
  readLabelled,
  readMoney,
  readNavigation,
  readState,
  type FieldOfSeveral,
} from '../src/vietnamese/index.ts';
import { inputs, type Input } from './reading/inputs.ts';
import { labels } from './reading/labels.ts';

const COUNT = 10_000;
const SEED = 20_261_024;

const { values } = parseArgs({ options: { profile: { type: 'boolean', default: false } } });

const members: readonly FieldOfSeveral[] = [
  { words: ['tổng số', 'tổng', 'đoàn viên', 'đv'], measure: 'người', nature: 'stock', previous: 251 },
  { words: ['nữ', 'đoàn viên nữ'], measure: 'người', nature: 'stock', previous: 193 },
];

function readAll(text: string): void {
  readNavigation(text);
  readCorrection(text);
  isCourtesy(text);
  readState(text);
  readLabelled(text, labels);
  readFields(text, members);
  readCount(text, { measure: 'người', stock: 251 });
  readMoney(text);
}

interface Timed extends Input {
  readonly ms: number;
}

function timed(input: Input): Timed {
  const start = performance.now();
  readAll(input.text);
  return { ...input, ms: performance.now() - start };
}

const messages = inputs(COUNT, SEED);
// A server has run for a while: the first messages are spent on compiling the readers and would tell of nothing else.
for (const { text } of inputs(COUNT, SEED + 1)) readAll(text);

const start = performance.now();
const times = messages.map(timed);
const seconds = (performance.now() - start) / 1000;
const slowest = times.reduce((worst, time) => (time.ms > worst.ms ? time : worst));

console.log(
  `reading: ${Math.round(COUNT / seconds)} inputs/s, slowest ${slowest.ms.toFixed(1)} ms (${slowest.kind}, ${slowest.text.length} characters)`,
);
if (values.profile) printByKind(times);

function printByKind(all: readonly Timed[]): void {
  for (const [kind, list] of Map.groupBy(all, (time) => time.kind)) {
    const sum = list.reduce((total, { ms }) => total + ms, 0);
    console.log(`${kind}: ${list.length} inputs, ${((sum * 1000) / list.length).toFixed(0)} µs each`);
  }
}

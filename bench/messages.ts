/**
 * What a message costs, beside `@grammyjs/conversations`: the same questions with durable storage through both, in rounds that take
 * turns, so that the noise of the machine meets both. The ratio is to a conversation that reads, checks and records each answer as the form wants, with
 * the same functions; a second one takes any text for an answer, which shows what the library costs by itself.
 * `--quick` only shows that it runs.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Contender } from './messages/contender.ts';
import { median } from './messages/median.ts';
import { peer } from './messages/peer.ts';
import { runRound, type Round } from './messages/run-round.ts';
import { exchanges, questionCount, readingAnew, reportBefore } from './messages/script.ts';
import { thisProgram } from './messages/this-program.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { rounds, persons } = values.quick ? { rounds: 1, persons: 2 } : { rounds: 9, persons: 24 };

const folder = await mkdtemp(join(tmpdir(), 'congdoan-bench-'));
try {
  const contenders = [await thisProgram(folder), peer(folder), peer(folder, readingAnew)] as const;
  try {
    report(await alternate(contenders));
  } finally {
    for (const contender of contenders) await contender.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

type OfEach<T> = readonly [ours: T, theirs: T, theirsReading: T];

/** One round of each after the other, again and again; the first ones warm up. */
async function alternate([ours, theirs, reading]: OfEach<Contender>): Promise<readonly OfEach<Round>[]> {
  const all: OfEach<Round>[] = [];
  for (let round = 0; round <= rounds; round += 1)
    all.push([
      await runRound(ours, persons),
      await runRound(theirs, persons),
      await runRound(reading, persons),
    ]);
  return all.slice(1);
}

function report(all: readonly OfEach<Round>[]): void {
  const ours = all.map(([round]) => round);
  const theirs = all.map(([, round]) => round);
  const reading = all.map(([, , round]) => round);
  const figures = Object.keys(reportBefore).length;
  console.log(
    `${exchanges.length} messages for ${questionCount} questions, ${figures} figures of last month, ${persons} persons, ${rounds} rounds, medians`,
  );
  console.log(`this program: ${rate(ours)} messages/s`);
  console.log(`@grammyjs/conversations, reading the form: ${rate(reading)} messages/s`);
  console.log(`@grammyjs/conversations, taking any text: ${rate(theirs)} messages/s`);
  console.log(`ratio: ${ratio(ours, reading)}`);
  console.log(`ratio, the other taking any text: ${ratio(ours, theirs)}`);
  console.log(`this program, first question: ${timeAt(ours, 0).toFixed(2)} ms`);
  console.log(`this program, last question: ${timeAt(ours, exchanges.length - 1).toFixed(2)} ms`);
  console.log(
    `last / first: ${growth(ours)} (@grammyjs/conversations, reading the form: ${growth(reading)})`,
  );
  console.log(
    `processor time of a message: ${processor(ours)} (@grammyjs/conversations, reading the form: ${processor(reading)}, taking any text: ${processor(theirs)})`,
  );
}

function rate(rounds: readonly Round[]): string {
  return median(rounds.map(({ messagesPerSecond }) => messagesPerSecond)).toFixed(0);
}

function processor(rounds: readonly Round[]): string {
  return `${median(rounds.map(({ processorTime }) => processorTime)).toFixed(2)} ms`;
}

/** Of each pair of rounds that stood side by side, the middle one. */
function ratio(ours: readonly Round[], theirs: readonly Round[]): string {
  const ratios = ours.map(
    ({ messagesPerSecond }, round) => messagesPerSecond / (theirs[round]?.messagesPerSecond ?? Number.NaN),
  );
  return median(ratios).toFixed(1);
}

function timeAt(rounds: readonly Round[], question: number): number {
  return median(rounds.flatMap(({ times }) => times[question] ?? []));
}

function growth(rounds: readonly Round[]): string {
  return (timeAt(rounds, exchanges.length - 1) / timeAt(rounds, 0)).toFixed(2);
}

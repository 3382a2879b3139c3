import type { Contender } from './contender.ts';
import { exchanges } from './script.ts';

/** What one round of one contender took. */
export interface Round {
  readonly messagesPerSecond: number;
  /** milliseconds of processor time for one message: the rest is waiting, for the disk or for a timer */
  readonly processorTime: number;
  /** milliseconds of each person's message, by its place in the report */
  readonly times: readonly (readonly number[])[];
}

/** New persons type the whole report, one person's message after the other's. */
export async function runRound(contender: Contender, persons: number): Promise<Round> {
  const chats = await contender.enter(persons);
  const times: number[][] = [];
  const processor = process.cpuUsage();
  const start = performance.now();
  for (const { line } of exchanges) {
    const ofMessage: number[] = [];
    for (let person = 0; person < persons; person += 1) {
      const before = performance.now();
      await chats.answer(person, line);
      ofMessage.push(performance.now() - before);
    }
    times.push(ofMessage);
  }
  await chats.settle();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  await chats.check();
  const messages = persons * exchanges.length;
  return { messagesPerSecond: messages / seconds, processorTime: (user + system) / 1000 / messages, times };
}

import type { Contender } from './contender.ts';
import { questions } from './script.ts';

/** What one round of one contender took. */
export interface Round {
  readonly messagesPerSecond: number;
  /** milliseconds of processor time for one message: the rest is waiting, for the disk or for a timer */
  readonly processorTime: number;
  /** milliseconds of each person's message, by question */
  readonly times: readonly (readonly number[])[];
}

/** New persons answer all questions, one person's message after the other's. */
export async function runRound(contender: Contender, persons: number): Promise<Round> {
  const chats = await contender.enter(persons);
  const times: number[][] = [];
  const processor = process.cpuUsage();
  const start = performance.now();
  for (const { answer } of questions) {
    const ofQuestion: number[] = [];
    for (let person = 0; person < persons; person += 1) {
      const before = performance.now();
      await chats.answer(person, answer);
      ofQuestion.push(performance.now() - before);
    }
    times.push(ofQuestion);
  }
  await chats.settle();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(processor);
  await chats.check();
  const messages = persons * questions.length;
  return { messagesPerSecond: messages / seconds, processorTime: (user + system) / 1000 / messages, times };
}

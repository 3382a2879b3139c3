import { setTimeout as wait } from 'node:timers/promises';
import type { Act as Done, FakePerson } from '../fake-telegram/person.ts';
import { comparable, repeatedText } from './comparable.ts';
import { doFault } from './do-fault.ts';
import type { Fault, PlannedFault } from './plan.ts';
import type { Scene } from './scene.ts';
import type { Act, Story } from './story.ts';

/** Longest somebody waits for an answer before the run counts as one that left them without. Generous: nothing is measured. */
const patience = 60_000;

/** Everybody plays their story at once, and what is planned goes wrong. Rejects when somebody who wrote got no answer, or a strange one. */
export async function play(
  scene: Scene,
  stories: readonly Story[],
  people: readonly FakePerson[],
  plan: readonly PlannedFault[],
): Promise<void> {
  const oneFault = inTurn();
  const playing = stories.map(async (story, index) => {
    const person = people[index];
    if (!person) throw new Error('a story without a person');
    const done: Done[] = [];
    for (let next = 0; next < story.acts.length;) {
      const fault = plan.find((one) => one.person === index && one.act === next)?.fault;
      const many = fault && 'messages' in fault ? fault.messages : 1;
      const acts = story.acts.slice(next, next + many);
      const before = person.inbox.length;
      const type = () => {
        for (const act of acts) done.push(typed(person, act, done));
        return done.at(-1) ?? { updateId: 0, messageId: 0 };
      };
      if (fault) await oneFault(() => doFault(scene, fault, type));
      else type();
      await answered(person, story, next, acts, before, fault);
      next += acts.length;
    }
  });
  await Promise.all(playing);
}

function typed(person: FakePerson, act: Act, done: readonly Done[]): Done {
  const earlier = act.edits === undefined ? undefined : done[act.edits];
  return earlier ? person.edits(earlier, act.text) : person.types(act.text);
}

/** Waits for the answers. Of messages that were typed at once and met a kill only the last one's is sure to come. */
async function answered(
  person: FakePerson,
  story: Story,
  first: number,
  acts: readonly Act[],
  before: number,
  fault: Fault | undefined,
): Promise<void> {
  const wanted = fault?.kind === 'quick-kill' ? acts.slice(-1) : acts;
  const end = performance.now() + patience;
  const missing = () => {
    const texts = person.inbox.slice(before).map(({ text }) => repeatedText(text) ?? comparable(text));
    return wanted.filter(({ reply }) => !texts.includes(reply));
  };
  while (missing().length > 0) {
    if (performance.now() > end) {
      const got = person.inbox.slice(before).map(({ text }) => text.slice(0, 200));
      throw new Error(
        `${story.name} typed '${acts.map(({ text }) => text).join("', '")}' (message ${first}, ${fault ? JSON.stringify(fault) : 'no fault'}) and did not hear\n${missing()
          .map(({ reply }) => reply)
          .join('\n')}\nbut\n${got.join('\n')}`,
      );
    }
    await wait(20);
  }
}

/** One fault at a time: two that need the same process would wait for each other. */
function inTurn(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import { comparable } from './comparable.ts';
import { isStored } from './compare.ts';
import { doFault } from './do-fault.ts';
import type { Fault, PlannedFault } from './plan.ts';
import type { Player, Typed } from './platform.ts';
import type { Scene } from './scene.ts';
import type { Act, Story } from './story.ts';

/** Longest somebody waits for an answer before the run counts as one that left them without. Generous: nothing is measured. */
const patience = 60_000;
/** After so much silence (ms), all being well again, somebody whose platform lost their message types it once more. */
const silence = 3_000;

/** Everybody plays their story at once, and what is planned goes wrong. Rejects when somebody who wrote got no answer, or a strange one. */
export async function play(
  scene: Scene,
  stories: readonly Story[],
  people: readonly Player[],
  plan: readonly PlannedFault[],
): Promise<void> {
  const oneFault = inTurn();
  const playing = stories.map(async (story, index) => {
    const person = people[index];
    if (!person) throw new Error('a story without a person');
    const { isForgetful } = person.platform;
    const done: Typed[] = [];
    for (let next = 0; next < story.acts.length;) {
      const fault = plan.find((one) => one.person === index && one.act === next)?.fault;
      const acts = story.acts.slice(next, next + messagesOf(fault, isForgetful));
      const before = person.texts().length;
      const type = () => {
        for (const act of acts) done.push(typed(person, act, done));
        const last = done.at(-1);
        if (!last) throw new Error('nothing was typed');
        return last;
      };
      const waiting = { first: next, acts, before, fault, type, latest: () => done.at(-1)?.event ?? '' };
      const hearing = () => answered(scene, person, story, waiting);
      if (!fault) type();
      else {
        await oneFault(async () => {
          await doFault(scene, person.platform, fault, type);
          // Where one of several messages can get lost for good, nothing else goes wrong meanwhile.
          if (isForgetful && acts.length > 1) await hearing();
        });
      }
      await hearing();
      next += acts.length;
    }
  });
  await Promise.all(playing);
}

/** What is typed at once. Of several messages a forgetful platform would lose any at a kill, and the answers would be to other questions. */
function messagesOf(fault: Fault | undefined, isForgetful: boolean): number {
  if (!fault || !('messages' in fault)) return 1;
  return isForgetful && fault.kind === 'quick-kill' ? 1 : fault.messages;
}

function typed(person: Player, act: Act, done: readonly Typed[]): Typed {
  const edit = act.edits === undefined ? undefined : done[act.edits]?.edit;
  return edit ? edit(act.text) : person.types(act.text);
}

interface Waiting {
  readonly first: number;
  readonly acts: readonly Act[];
  /** messages that were there before */
  readonly before: number;
  readonly fault: Fault | undefined;
  readonly type: () => Typed;
  /** the event of what was typed last */
  readonly latest: () => string;
}

/** Waits for the answers. Of messages that were typed at once and met a kill only the last one's is sure to come. */
async function answered(
  scene: Scene,
  person: Player,
  story: Story,
  { first, acts, before, fault, type, latest }: Waiting,
): Promise<void> {
  const wanted = fault?.kind === 'quick-kill' ? acts.slice(-1) : acts;
  const end = performance.now() + patience;
  const heard = () => person.texts().slice(before).map(comparable);
  const missing = () => {
    const texts = heard();
    return wanted.filter(
      ({ reply: { parts, again } }) =>
        ![parts, again].some((all) => all.every((part) => texts.includes(part))),
    );
  };
  let quietSince = performance.now();
  while (missing().length > 0) {
    const now = performance.now();
    if (now > end) {
      const got = person.texts().slice(before);
      throw new Error(
        `${story.name} typed '${acts.map(({ text }) => text).join("', '")}' (message ${first}, ${fault ? JSON.stringify(fault) : 'no fault'}) and did not hear\n${missing()
          .map(({ reply }) => reply.parts.join('\n'))
          .join('\n')}\nbut\n${got.map((text) => text.slice(0, 200)).join('\n')}`,
      );
    }
    if (!scene.isWell) quietSince = now;
    if (person.platform.isForgetful && acts.length === 1 && now > quietSince + silence) {
      if (!(await isStored(scene.opened, latest()))) type();
      quietSince = performance.now();
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

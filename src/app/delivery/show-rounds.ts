import { addDays } from '../../domain/calendar-date.ts';
import { defaultSettings, isMessagingHour } from '../../domain/reporting-calendar.ts';
import type { Choice } from '../../engine/prompt.ts';
import { fold } from '../../vietnamese/index.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import { jobNames, jobs, type JobName } from '../jobs/index.ts';
import { commandChoice, say } from '../menu.ts';
import { roundProgress, type RoundProgress } from './round-progress.ts';

/** What an admin may want with a round. */
type Wish = { readonly kind: 'show' } | { readonly kind: 'pause' | 'goOn'; readonly round?: string };

const verbs = { pause: 'pause', goOn: 'go-on' } as const;

/** How far the rounds of today and yesterday are; optional messages can be paused and let go on. */
export async function showRounds(context: DecisionContext, argument: string): Promise<Decision> {
  const { store, phrases, today, now, served = [] } = context;
  const words = phrases.delivery.rounds;
  const names = [today, addDays(today, -1)].flatMap((day) =>
    roundJobs().map((job) => ({ job, day, round: `${job}/${day}` })),
  );
  const asked = names.map(({ round }) => round);
  const counts = await store.outgoing.progress(asked);
  const queues = await store.outgoing.queues(asked);
  const known = roundProgress(asked, counts, { queues, bots: served });
  const pausedBefore = new Set(await store.outgoing.paused(known.map(({ round }) => round)));
  const wish = readWish(context, argument);
  const meant =
    wish.kind === 'show'
      ? []
      : known.filter(({ round, optional }) =>
          wish.round === undefined ? optional > 0 || pausedBefore.has(round) : round === wish.round,
        );
  const changed = meant.map(({ round }) => round);
  const paused = new Set(pausedBefore);
  for (const round of changed) {
    if (wish.kind === 'pause') paused.add(round);
    else paused.delete(round);
  }

  const resumesAt = isMessagingHour(now, defaultSettings) ? undefined : defaultSettings.messagesFrom;
  const shown = known.map((progress) => {
    const of = names.find(({ round }) => round === progress.round);
    if (!of) throw new Error(`the round ${progress.round} was not asked for`);
    return { ...progress, ...of, isPaused: paused.has(progress.round) };
  });
  const text =
    shown.length === 0
      ? words.none
      : words.list({ now, rounds: shown, ...(resumesAt !== undefined && { resumesAt }) });
  const opening =
    wish.kind === 'show' || changed.length === 0 ? [] : [wish.kind === 'pause' ? words.paused : words.goesOn];
  const decision = say(context, [...opening, text].join('\n\n'), choicesOf(context, shown));
  if (wish.kind === 'show' || changed.length === 0) return decision;
  const session = decision.change.kind === 'stay' ? decision.change.session : undefined;
  return {
    ...decision,
    change: {
      kind: 'pause-rounds',
      rounds: changed,
      isPaused: wish.kind === 'pause',
      ...(session && { session }),
    },
  };
}

function roundJobs(): readonly JobName[] {
  return jobNames.filter((name) => jobs[name].kind === 'round');
}

function readWish({ phrases }: DecisionContext, argument: string): Wish {
  const [verb = '', round] = argument.split(' ');
  if (round !== undefined && verb === verbs.pause) return { kind: 'pause', round };
  if (round !== undefined && verb === verbs.goOn) return { kind: 'goOn', round };
  const said = fold(argument);
  const { pauseWords, goOnWords } = phrases.delivery.rounds;
  if (pauseWords.some((words) => fold(words) === said)) return { kind: 'pause' };
  if (goOnWords.some((words) => fold(words) === said)) return { kind: 'goOn' };
  return { kind: 'show' };
}

function choicesOf(
  { phrases }: DecisionContext,
  rounds: readonly (RoundProgress & { readonly job: JobName; readonly isPaused: boolean })[],
): readonly Choice[] {
  const { pause, goOn, again } = phrases.delivery.rounds.choices;
  const choices = rounds.flatMap(({ round, job, optional, isPaused }) => {
    if (isPaused) return [commandChoice('sending', goOn(job), `${verbs.goOn} ${round}`)];
    return optional > 0 ? [commandChoice('sending', pause(job), `${verbs.pause} ${round}`)] : [];
  });
  return [
    ...choices,
    ...(rounds.some(({ waiting }) => waiting > 0) ? [commandChoice('sending', again)] : []),
  ];
}

import { dateInVietnam } from '../domain/calendar-date.ts';
import { askingHere, standardAsking, type AskingRules } from './asking.ts';
import { decide } from './decide.ts';
import type { Decision, DecisionContext } from './decision.ts';
import type { Deliver, Reply } from './deliver.ts';
import { inLine } from './in-line.ts';
import { menuPrompt } from './menu.ts';
import { BehindAnother } from './ports/behind-another.ts';
import { addressKey, type IncomingMessage, type Receive } from './ports/channel.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { Store } from './ports/store.ts';
import type { Turn } from './ports/turn-store.ts';
import { sentenceOfProblem } from './problem-reply.ts';
import { rememberedEvents, type TurnRecord } from './session.ts';

/** What the message path needs. */
export interface MessageParts extends Omit<DecisionContext, 'turn' | 'now' | 'today' | 'store' | 'asking'> {
  readonly store: Store;
  readonly clock: Clock;
  readonly deliver: Deliver;
  readonly log: Log;
  /** absent: `standardAsking` */
  readonly asking?: AskingRules;
  /** called after a turn that planned messages to others: they need not wait for the next minute */
  readonly sendPlanned?: () => void;
}

/** How often a turn that lost a race is decided again; each time somebody else's turn was stored, so this ends. */
const rounds = 20;

/**
 * The way of every incoming message: open the turn, know repeated events, decide, save in one compare-and-set, and only then send.
 * Messages of one person are taken one at a time; those of others side by side. What waits behind a message that could not be stored is not stored
 * either: an answer taken before the one it follows would be read as the answer to another question.
 */
export function messageReceiver(parts: MessageParts): Receive {
  const inOrder = inLine();
  return (message) => {
    const reply = inOrder(addressKey(message.address), () => takeTurn(parts, message)).catch(
      (error: unknown) => {
        if (!(error instanceof BehindAnother)) {
          parts.log.error('turn-not-stored', error, { input: message.input.kind });
        }
        throw error;
      },
    );
    return {
      stored: reply.then(() => undefined),
      answered: reply.then(
        (toSend) => toSend && parts.deliver.reply(toSend),
        () => undefined,
      ),
    };
  };
}

/** Stores what a message changes; returns the reply to send, or nothing when it was sent before. */
export async function takeTurn(parts: MessageParts, message: IncomingMessage): Promise<Reply | undefined> {
  const { store, clock, log } = parts;
  const here = await askingHere(parts.asking ?? standardAsking, message.address);
  let isTried = false;
  for (let round = 0; round < rounds; round += 1) {
    const now = clock.now();
    const turn = await store.turns.openTurn(message.address, now);
    if (turn.record.seen.some(({ event }) => event === message.event))
      return replyOnceMore(parts, turn, message);
    const decision = await decideOrApologise(
      { ...parts, asking: here, turn, now, today: dateInVietnam(now) },
      message,
      isTried ? log : undefined,
    );
    if (!decision) {
      isTried = true;
      log.warn('turn-tried-again', { account: turn.account.id, input: message.input.kind });
      continue;
    }
    const record = remember(turn.record, message, decision, now);
    const { change, outgoing = [], drops = [], consent, asking } = decision;
    const saved = await store.turns.saveTurn(turn, {
      record,
      change,
      at: now,
      ...(outgoing.length > 0 && { outgoing }),
      ...(drops.length > 0 && { drops }),
      ...(consent && { consent }),
      ...(asking && { asking }),
    });
    if (saved === 'saved') {
      if (outgoing.length > 0) parts.sendPlanned?.();
      if (change.kind === 'erase') log.info('person-erased', { person: change.person });
      const { id: account, address } = turn.account;
      return { account, address, event: message.event, prompt: decision.prompt, again: false };
    }
    log.info('turn-lost', { account: turn.account.id, round });
  }
  throw new Error(`a turn was lost ${rounds} times in a row`);
}

/** A repeated event changes nothing. Its reply is sent again if it is the last one and nobody knows that it arrived. */
function replyOnceMore({ deliver }: MessageParts, turn: Turn, { event }: IncomingMessage): Reply | undefined {
  const { id: account, address } = turn.account;
  const last = turn.record.reply;
  if (last?.event !== event || turn.delivered === event || deliver.isSending(account, event))
    return undefined;
  return { account, address, event, prompt: last.prompt, again: true };
}

/**
 * A message that makes the program fail gets a sentence, and the next one works. Nothing, without a log: a database that was away for a moment is no reason
 * to ask a person to write again, so the turn is opened and decided once more.
 */
async function decideOrApologise(
  context: DecisionContext,
  message: IncomingMessage,
  log: Log | undefined,
): Promise<Decision | undefined> {
  try {
    return await decide(context, message);
  } catch (error) {
    if (!log) return undefined;
    log.error('turn-failed', error, { account: context.turn.account.id, input: message.input.kind });
    return apology(context);
  }
}

/** Looks at nothing that could fail again: neither at the draft nor at its form. */
function apology({ phrases, turn }: DecisionContext): Decision {
  const text = sentenceOfProblem(phrases, { code: 'something-broke' });
  const { session, open } = turn;
  const shown =
    session.runs !== 'nothing' && !open
      ? session.offered
      : ({ id: menuPrompt, choices: [], answer: 'choose' } as const);
  return { change: { kind: 'stay' }, prompt: { ...shown, text } };
}

function remember(
  record: TurnRecord,
  message: IncomingMessage,
  { prompt, remembered, step, pending }: Decision,
  at: number,
): TurnRecord {
  const text = remembered ?? prompt.text;
  const seen = { event: message.event, message: message.message, ...(step !== undefined && { step }) };
  return {
    seen: [...record.seen, seen].slice(-rememberedEvents),
    reply: { event: message.event, prompt: { ...prompt, text, choices: [...prompt.choices] }, at },
    ...(pending && { pending }),
  };
}

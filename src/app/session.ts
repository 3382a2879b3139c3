import { z } from 'zod';
import { asId, type InvitationId, type UnitId } from '../domain/ids.ts';
import { attachmentKinds } from '../engine/prompt.ts';

const choice = z.object({ id: z.string(), label: z.string() });

/** A prompt outside a report. Its choices are commands, so that an old button still does something useful. */
const offered = z.object({
  id: z.string(),
  choices: z.array(choice),
  answer: z.enum(['choose', 'type']),
  /** the choice that shows what comes next of a list */
  next: z.string().exactOptional(),
});

/** What runs for one account while no report is open; JSON in the session row. */
export const sessionSchema = z.discriminatedUnion('runs', [
  z.object({ runs: z.literal('nothing'), offered: offered.exactOptional() }),
  /** a valid code was given; unit, role and consent are to be confirmed, then the name */
  z.object({
    runs: z.literal('enrolment'),
    invitation: z.string().transform((text) => asId<InvitationId>(text)),
    step: z.enum(['consent', 'name']),
    offered,
  }),
  /** the office of a unit's chair is to be handed over: the successor's name, their phone number, and whether all is right */
  z.object({
    runs: z.literal('hand-over'),
    unit: z.string().transform((text) => asId<UnitId>(text)),
    step: z.enum(['name', 'phone', 'confirm']),
    name: z.string().exactOptional(),
    phone: z.string().exactOptional(),
    offered,
  }),
]);

export type Session = z.infer<typeof sessionSchema>;

export const idle: Session = { runs: 'nothing' };

export const promptSchema = z.object({
  id: z.string(),
  text: z.string(),
  choices: z.array(choice),
  answer: z.enum(['choose', 'type']),
  file: z
    .object({ kind: z.enum(['document', 'photo']), name: z.string(), source: z.string() })
    .exactOptional(),
});

const input = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string(), forwarded: z.literal(true).exactOptional() }),
  z.object({ kind: z.literal('choice'), prompt: z.string(), choice: z.string() }),
  z.object({ kind: z.literal('attachment'), of: z.enum(attachmentKinds) }),
]);

/**
 * The memory of an account's last turns: what has been seen, and the last reply in case it must be sent again.
 * It stands in the row that a turn writes anyway, and moves along when that row changes.
 */
export const turnRecordSchema = z.object({
  /** newest last; `step` names what the message answered, so that an edit of it corrects just that */
  seen: z.array(z.object({ event: z.string(), message: z.string(), step: z.string().exactOptional() })),
  reply: z.object({ event: z.string(), prompt: promptSchema, at: z.number() }).exactOptional(),
  /** a message that waits until the person has agreed to the new consent text */
  pending: z.object({ message: z.string(), edited: z.literal(true).exactOptional(), input }).exactOptional(),
});

export type TurnRecord = z.infer<typeof turnRecordSchema>;

/** How many events are remembered; a platform repeats within minutes, a person writes a few messages in that time. */
export const rememberedEvents = 30;

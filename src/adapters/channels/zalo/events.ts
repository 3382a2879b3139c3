import { z } from 'zod';

const wrapped = z.looseObject({
  ok: z.literal(true),
  result: z.union([z.looseObject({}), z.array(z.unknown())]),
});
const event = z.union([
  z.looseObject({ event_name: z.string() }),
  z.looseObject({ message: z.looseObject({}) }),
]);

/**
 * The events in what Zalo hands in. A webhook's body is the event itself on the live platform, and `{ ok: true, result: event }` in its
 * documentation; a poll brings one event, of which some copies make a list, and `{}` or nothing when there was none.
 */
export function eventsOf(body: unknown): readonly unknown[] {
  const inner = wrapped.safeParse(body).data?.result ?? body;
  const all: readonly unknown[] = Array.isArray(inner) ? inner : [inner];
  return all.filter((one) => event.safeParse(one).success);
}

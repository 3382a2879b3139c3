import { Chance } from './chance.ts';

/** What can go wrong, and how; `wait` and `hold` are milliseconds, `replica` is taken modulo those there are. */
export type Fault =
  /** the reply is on its way to the platform, and does not arrive */
  | { readonly kind: 'kill-unsent'; readonly replica: number }
  /** the reply has arrived, and nobody has noted it */
  | { readonly kind: 'kill-unmarked'; readonly replica: number }
  | { readonly kind: 'kill-soon'; readonly replica: number; readonly wait: number }
  | { readonly kind: 'stop'; readonly replica: number; readonly wait: number }
  /** the platform brings the same again, `times` at once */
  | { readonly kind: 'repeat'; readonly times: number; readonly wait: number }
  /** the platform answers nobody */
  | { readonly kind: 'platform-down'; readonly hold: number }
  | { readonly kind: 'send-fails'; readonly how: 'resetAfter' | 'resetBefore' | 'badGateway' | 'tooMany' }
  /** the file is locked, or the server refuses connections */
  | { readonly kind: 'database-away'; readonly wait: number; readonly hold: number }
  /** connections break; on SQLite nothing happens */
  | { readonly kind: 'connections-cut'; readonly wait: number }
  | { readonly kind: 'clock'; readonly minutes: number }
  /** the person types this message and the next ones without waiting */
  | { readonly kind: 'quick'; readonly messages: number }
  | {
      readonly kind: 'quick-kill';
      readonly messages: number;
      readonly replica: number;
      readonly wait: number;
    };

/** A fault at one message of one person. */
export interface PlannedFault {
  readonly person: number;
  readonly act: number;
  readonly fault: Fault;
}

/** All there are. */
export const faultKinds = [
  'kill-unsent',
  'kill-unmarked',
  'kill-soon',
  'stop',
  'repeat',
  'platform-down',
  'send-fails',
  'database-away',
  'connections-cut',
  'clock',
  'quick',
  'quick-kill',
] as const satisfies readonly Fault['kind'][];

/** A plan of so many faults over stories of these lengths: each kind before any comes again. The same seed makes the same plan. */
export function planFaults(
  seed: number,
  { acts, faults }: { readonly acts: readonly number[]; readonly faults: number },
): readonly PlannedFault[] {
  const chance = new Chance(seed);
  const planned = new Map<string, PlannedFault>();
  while (planned.size < faults) {
    const person = chance.between(0, acts.length - 1);
    const act = chance.between(1, (acts[person] ?? 2) - 1);
    const key = `${person}/${act}`;
    if (planned.has(key)) continue;
    const kind = faultKinds[planned.size % faultKinds.length] ?? 'quick';
    planned.set(key, { person, act, fault: faultOf(kind, chance) });
  }
  return [...planned.values()];
}

function faultOf(kind: Fault['kind'], chance: Chance): Fault {
  const replica = chance.between(0, 1);
  switch (kind) {
    case 'kill-unsent':
    case 'kill-unmarked':
      return { kind, replica };
    case 'kill-soon':
    case 'stop':
      return { kind, replica, wait: chance.between(0, 40) };
    case 'repeat':
      return { kind, times: chance.between(1, 5), wait: chance.between(0, 60) };
    case 'platform-down':
      return { kind, hold: chance.between(50, 1_500) };
    case 'send-fails':
      return { kind, how: chance.oneOf(['resetAfter', 'resetBefore', 'badGateway', 'tooMany']) };
    case 'database-away':
      return { kind, wait: chance.between(0, 20), hold: chance.between(100, 2_000) };
    case 'connections-cut':
      return { kind, wait: chance.between(0, 30) };
    case 'clock':
      return { kind, minutes: chance.oneOf([-3, 1, 30]) };
    case 'quick':
      return { kind, messages: chance.between(2, 4) };
    case 'quick-kill':
      return { kind, messages: chance.between(2, 4), replica, wait: chance.between(0, 60) };
  }
}

/** One line per fault, for whoever reads what a failing run did. */
export function describePlan(plan: readonly PlannedFault[]): string {
  return plan
    .toSorted((a, b) => a.person - b.person || a.act - b.act)
    .map(({ person, act, fault }) => `person ${person}, message ${act}: ${JSON.stringify(fault)}`)
    .join('\n');
}

import { numberAnswer } from '../../../src/domain/answer.ts';
import { oneOf, shareSinceJanuary, type Story, type Tellers } from '../story.ts';

/** Sections A and B: members, workforce, the way into the Party; spreading and studying. */
export const members: Tellers = {
  mem_total: (story) => numberAnswer(story.members),
  mem_female: (story) => numberAnswer(story.women),
  mem_new: ({ month }) => numberAnswer(month.joined),
  mem_left: ({ month }) => numberAnswer(month.left),
  // Who joined this month is entered next month.
  mem_in_software: (story) => numberAnswer(story.members - story.month.joined - story.unit.notInSoftware),
  emp_total: (story) => numberAnswer(workersOf(story)),
  emp_female: (story) => numberAnswer(story.women + story.unit.outside.women),
  party_referred: (story) => numberAnswer(story.unit.refersToParty ? oneOf(story, 'party', 0, 0, 0, 1) : 0),
  party_admitted: (story) => numberAnswer(oneOf(story, 'admitted', 0, 0, 0, 0, 1)),
  prop_sessions: (story) => numberAnswer(sessionsOf(story)),
  prop_participants: (story) => numberAnswer(sessionsOf(story) * attendanceOf(story)),
  informed_ytd: (story) => numberAnswer(shareSinceJanuary(story, workersOf(story), [0.35, 0.6, 0.8, 0.95])),
};

export function workersOf({ members: all, unit }: Story): number {
  return all + unit.outside.all;
}

function sessionsOf(story: Story): number {
  return Math.round(oneOf(story, 'sessions', 1, 1, 2, 0) * (story.month.pace?.activities ?? 1));
}

/** People at one session: never fewer than the five that make one, and over several sessions not just everybody once. */
function attendanceOf(story: Story): number {
  const workers = workersOf(story);
  const some = Math.round(workers * oneOf(story, 'attendance', 0.3, 0.35, 0.45));
  const people = Math.min(workers, Math.max(some, 5));
  const sessions = sessionsOf(story);
  return sessions > 1 && sessions * people === workers ? people + 1 : people;
}

import type { Check } from '../../../src/engine/form.ts';
import type { CheckWriter } from './check.ts';

/** Propaganda, culture, skills, officers. TT-A1, TT-A2: more than 10 sessions a month, 5 to 500 people each. */
export function activityChecks({
  hard,
  soft,
  within,
  usuallyWithin,
  growing,
}: CheckWriter): readonly Check[] {
  return [
    soft('activities-many', countedActivities, ({ number }) =>
      countedActivities.some((code) => (number(code) ?? 0) > manyActivities),
    ),
    soft('sessions-many', ['prop_sessions'], ({ number }) => (number('prop_sessions') ?? 0) > 10),
    hard('participants-beyond', ['prop_participants', 'prop_sessions'], ({ number, previousNumber }) => {
      const workers = number('emp_total') ?? previousNumber('emp_total');
      const [sessions, people] = [number('prop_sessions'), number('prop_participants')];
      if (workers === undefined || sessions === undefined || people === undefined) return false;
      return workers > 0 && sessions > 0 && people > sessions * workers * seatsPerWorker;
    }),
    // Who answers with the head count mostly counted people, and not how often they came.
    soft('participants-or-people', ['prop_participants'], ({ number, previousNumber }) => {
      const workers = number('emp_total') ?? previousNumber('emp_total');
      return (
        (number('prop_sessions') ?? 0) > 1 && workers !== undefined && number('prop_participants') === workers
      );
    }),
    soft('participants-per-session', ['prop_participants', 'prop_sessions'], ({ number }) => {
      const [sessions, people] = [number('prop_sessions') ?? 0, number('prop_participants')];
      if (sessions === 0 || people === undefined) return false;
      return people < sessions * 5 || people > sessions * 500;
    }),
    growing('informed-fewer', 'informed_ytd'),
    usuallyWithin('benefits-beyond', 'benefit_members_ytd', 'mem_total'),
    growing('benefits-fewer', 'benefit_members_ytd'),
    usuallyWithin('culture-beyond', 'culture_ytd', 'emp_total'),
    growing('culture-fewer', 'culture_ytd'),
    usuallyWithin('skills-beyond', 'skill_ytd', 'mem_total'),
    growing('skills-fewer', 'skill_ytd'),
    within('officers-trained', 'officers_trained', 'officers_total'),
    within('new-committee-trained', 'bch_new_trained', 'bch_new_total'),
  ];
}

/** What one unit seldom does ten times in a month. */
const manyActivities = 10;
const countedActivities = [
  'emulation_events',
  'initiatives',
  'upper_activities_joined',
  'supervision_count',
  'ubkt_checks',
] as const;

/** Guests and families may come too, so that only more than twice the workers in each session cannot be. */
const seatsPerWorker = 2;

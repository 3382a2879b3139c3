/** Where somebody is: a question of the report and one of its steps, or its gate. */
export interface Place {
  readonly question: string;
  readonly step: number;
}

/** The step of a place that is a question's gate. */
export const gateStep = -1;

export function samePlace(a: Place, b: Place): boolean {
  return a.question === b.question && a.step === b.step;
}

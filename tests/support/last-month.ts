import { numberAnswer } from '../../src/domain/answer.ts';
import type { ReportContext } from '../../src/engine/context.ts';

/** What a garment company had reported the month before. */
export const lastMonth: { readonly previous: ReportContext['previous'] } = {
  previous: {
    mem_total: numberAnswer(245),
    mem_female: numberAnswer(190),
    mem_in_software: numberAnswer(237),
    emp_total: numberAnswer(260),
    emp_female: numberAnswer(200),
    prop_sessions: numberAnswer(2),
    prop_participants: numberAnswer(80),
  },
};

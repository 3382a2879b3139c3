import { printPhone } from '../../vietnamese/index.ts';
import type { CodeSheetPhrases } from '../import-phrases.ts';
import type { NewSheet } from '../ports/spreadsheets.ts';
import type { CodeRequest } from './code-requests.ts';
import type { MadeCode } from './make-codes.ts';

/** The sheet that is cut up and handed out: the only place where the codes are ever shown. */
export function codeSheet(
  requests: readonly CodeRequest[],
  codes: ReadonlyMap<CodeRequest, MadeCode>,
  words: CodeSheetPhrases,
): NewSheet {
  return {
    name: words.sheet,
    widths: [14, 44, 30, 16, 16, 18, 18, 50],
    header: words.header,
    rows: requests.map((request) => {
      const { unit, role, person, also, successorOf, has } = request;
      const made = codes.get(request);
      const until = made?.invitation.expiresAt ?? has?.expiresAt;
      const remarks = [
        ...(successorOf === undefined ? [] : [words.successorOf({ name: successorOf })]),
        ...(also.length > 0 ? [words.alsoFor({ units: also })] : []),
        ...(has ? [words.hasCode({ since: has.createdAt })] : []),
      ];
      return [
        unit.code,
        unit.name,
        person?.name ?? words.nobodyYet,
        words.role({ role, sector: unit.sector }),
        person?.phone === undefined ? '' : printPhone(person.phone),
        made?.code ?? '',
        until === undefined ? '' : words.until({ at: until }),
        remarks.join('; '),
      ];
    }),
  };
}

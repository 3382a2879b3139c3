import { dateInVietnam, type Instant } from '../../domain/calendar-date.ts';
import { noticeTo } from '../notice.ts';
import type { Phrases } from '../phrases.ts';
import type { CodeFile } from '../ports/code-file.ts';
import type { CodeHash } from '../ports/code-hash.ts';
import type { Ids } from '../ports/ids.ts';
import type { OrganisationWrites } from '../ports/import-store.ts';
import type { NewOutgoing } from '../ports/outgoing-store.ts';
import type { Spreadsheets } from '../ports/spreadsheets.ts';
import type { Store } from '../ports/store.ts';
import { codeRequests, type CodeRequest } from './code-requests.ts';
import { codeSheet } from './code-sheet.ts';
import { codeMaker, type MadeCode } from './make-codes.ts';
import { planImport, type ImportPlan } from './plan/plan.ts';
import type { RowProblem } from './problems.ts';
import { noticesOfFile, readList } from './read-list.ts';

export interface ImportContext {
  readonly store: Pick<Store, 'imports' | 'people'>;
  readonly spreadsheets: Spreadsheets;
  readonly phrases: Phrases;
  readonly ids: Ids;
  readonly codeHash: CodeHash;
  readonly now: Instant;
}

export interface ImportRequest {
  readonly path: string;
  /** only says what would be done */
  readonly isDry: boolean;
  /** where invitation codes for everybody without an account go, and for how many days they work */
  readonly codes?: { readonly file: CodeFile; readonly name: string; readonly days: number };
}

/** What was said; `ok` is false when nothing could be imported. */
export interface ImportOutcome {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Faults that are named one by one; a file of the wrong kind has thousands of the same. */
const mostProblems = 200;
/** How often a plan is made anew because somebody changed the organisation meanwhile. */
const rounds = 5;

/** Imports a list of units and people: all of it in one transaction, or nothing. */
export async function importList(context: ImportContext, request: ImportRequest): Promise<ImportOutcome> {
  const { store, spreadsheets, ids, now } = context;
  const say = context.phrases.import;
  const file = await spreadsheets.read(request.path);
  if (!file.ok) return failed([say.fileProblem({ fault: file.fault })]);
  const { guideSheet, columns } = say.template;
  const list = readList(file.tables, say.words, { example: columns.code.example, guideSheet });
  if (!list.ok) return failed([say.fileProblem(list.problem)]);

  const today = dateInVietnam(now);
  const makeCodes = codeMaker(context, { now, days: request.codes?.days ?? 0 });
  for (let round = 0; round < rounds; round += 1) {
    const known = await store.imports.known(now);
    const plan = planImport(list.units, known, { today, nextId: () => ids.next() });
    const problems = eachCellOnce(list.problems, plan.problems).sort(byPlace);
    const notices = [...noticesOfFile(file), ...list.notices, ...plan.notices].map(say.notice);
    if (problems.length > 0) {
      const shown = problems.slice(0, mostProblems).map(say.rowProblem);
      const more = problems.length - shown.length;
      return failed([
        ...shown,
        ...(more > 0 ? [say.moreProblems({ count: more })] : []),
        ...notices,
        say.refused({ count: problems.length }),
      ]);
    }
    const requests = request.codes ? codeRequests(plan, known, today) : [];
    const wanted = requests.filter(({ has }) => !has).length;
    const preview = [...notices, ...plan.changes.map(say.change), say.totals(plan.totals)];
    const needsCodes = plan.successors.length > 0 && !request.codes;
    const hint = needsCodes ? [say.codesNeeded({ count: plan.successors.length })] : [];
    if (request.isDry) {
      const codes = request.codes ? [say.codesWouldBe({ count: wanted })] : [];
      return { ok: true, lines: [...preview, ...hint, ...codes, say.wouldDo] };
    }
    const codes = await makeCodes(requests);
    if (request.codes && requests.length > 0)
      await request.codes.file.write(await spreadsheets.workbook([codeSheet(requests, codes, say.codes)]));
    const writes = await writesOf(context, plan, requests, codes);
    const isNothing = Object.values(writes).every((rows) => rows.length === 0);
    const result = isNothing ? 'written' : await store.imports.apply(known, writes, now);
    if (result === 'changed') continue;
    if (request.codes && requests.length > 0) await request.codes.file.finish();
    return {
      ok: true,
      lines: [
        ...notices,
        ...(isNothing ? [say.nothingToDo] : [say.totals(plan.totals), say.done]),
        ...hint,
        ...(request.codes && requests.length > 0
          ? [say.codesWritten({ count: codes.size, file: request.codes.name })]
          : []),
      ],
    };
  }
  await request.codes?.file.discard();
  return failed([say.busy]);
}

async function writesOf(
  context: ImportContext,
  { writes, dismissed }: ImportPlan,
  requests: readonly CodeRequest[],
  codes: ReadonlyMap<CodeRequest, MadeCode>,
): Promise<OrganisationWrites> {
  const { store, phrases } = context;
  const outgoing: NewOutgoing[] = [];
  for (const { unit, role, assignment, person, to } of dismissed) {
    const [account] = await store.people.accounts(person.id);
    const text = phrases.people.officeEnded({ name: person.name, unit: unit.name, role, to });
    const key = `office-ended/${assignment}`;
    if (account) outgoing.push(noticeTo(context, { person: person.id, account }, { key, text }));
  }
  return {
    ...writes,
    outgoing,
    invitations: [...codes.values()].map(({ invitation }) => invitation),
    invitationEnds: [...writes.invitationEnds, ...requests.flatMap(({ voids }) => voids)],
  };
}

function failed(lines: readonly string[]): ImportOutcome {
  return { ok: false, lines };
}

/** What could not be read is not missing as well. */
function eachCellOnce(unread: readonly RowProblem[], planned: readonly RowProblem[]): RowProblem[] {
  const cells = new Set(unread.map(cellOf));
  return [
    ...unread,
    ...planned.filter((problem) => problem.what.fault !== 'missing' || !cells.has(cellOf(problem))),
  ];
}

function cellOf({ at, column }: RowProblem): string {
  return JSON.stringify([at.sheet, at.row, column]);
}

function byPlace(a: { readonly at: Place }, b: { readonly at: Place }): number {
  return (a.at.sheet ?? '').localeCompare(b.at.sheet ?? '') || a.at.row - b.at.row;
}

type Place = ImportPlan['problems'][number]['at'];

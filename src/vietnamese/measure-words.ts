import { boundedMemo } from './bounded-memo.ts';
import { phraseBook } from './phrase-book.ts';
import { tokenise } from './tokens.ts';

/** What a number counts. Chairs answer "lượt" with people and "cuộc" with buổi, so only clear clashes are a doubt. */
export type MeasureKind =
  'people' | 'turns' | 'events' | 'cases' | 'incidents' | 'things' | 'portions' | 'money' | 'time' | 'score';

/** Words that stand behind a number and say what it counts. */
export const measureWords = phraseBook<MeasureKind>([
  [
    `người, ng, ngừi, ngừoi, ng', đồng chí, đ/c, đc, đoàn viên, đv, dv, đvcđ, cán bộ, công nhân, lao động, người lao động, nlđ, cnlđ,
    cnvclđ, cbcnv, cbnv, cnv, viên chức, công chức, nhân viên, giáo viên, gv, hội viên, anh chị em, anh em, chị em, ace, ủy viên, uv,
    đoàn viên công đoàn, đv công đoàn, quần chúng, học viên, thành viên, nhân sự, bạn, anh, chị, em, chủ tịch, phó chủ tịch, tổ trưởng, mẹ, cháu, hs,
    đoàn viên ưu tú, đv ưu tú, quần chúng ưu tú, ưu tú, cá nhân, cô, thầy, bác, chú, cụ, lđ, ld, cbgvnv, cb gv nv, cbgv, đvm, bé, đồng nghiệp, mống, mạng, thằng, đứa`,
    'people',
  ],
  ['lượt, lượt người, lượt ng, lượt đv, lượt đoàn viên, lượt lao động', 'turns'],
  [
    `cuộc, buổi, lần, lớp, hội nghị, đợt, phong trào, hoạt động, chương trình, cuộc đối thoại, cuộc họp, chuyến, trận, hội thi, phiên, kỳ,
    cuộc giám sát, cuộc kiểm tra, cuộc tuyên truyền, buổi tuyên truyền, khóa, khoá, tiết mục`,
    'events',
  ],
  ['trường hợp, ca, th, hộ, gia đình', 'cases'],
  ['vụ, sự việc, vụ việc, sự cố', 'incidents'],
  [
    `nhà, căn, căn nhà, ngôi nhà, ngôi, mái ấm, sáng kiến, sk, văn bản, vb, quy chế, bản, thỏa ước, thỏa thuận, đơn vị, công đoàn cơ sở, cđcs,
    doanh nghiệp, dn, xe, tổ, ban, giải, bài, tin, cơ sở, công đoàn, mô hình, ý kiến, kiến nghị, đề xuất, cái, chiếc, sổ, thẻ, tờ`,
    'things',
  ],
  ['suất, suất quà, phần quà, phần, quà, túi quà, vé, vé xe, bữa', 'portions'],
  ['đồng, đ, d, vnd, vnđ, vnđồng, đồng chẵn', 'money'],
  ['năm, tháng, tuần, ngày, giờ, phút, tiếng, tuổi, quý, nhiệm kỳ, năm học, tháng tuổi, thế kỷ', 'time'],
  ['điểm', 'score'],
]);

const COMPATIBLE: Readonly<Record<MeasureKind, readonly MeasureKind[]>> = {
  people: ['people', 'turns', 'cases'],
  turns: ['turns', 'people'],
  events: ['events', 'incidents'],
  cases: ['cases', 'people'],
  incidents: ['incidents', 'cases', 'events'],
  things: ['things'],
  portions: ['portions', 'things'],
  money: ['money'],
  time: ['time'],
  score: ['score'],
};

/** Whether a number of `said` things can answer a question for `asked` things. */
export function measuresClash(asked: MeasureKind, said: MeasureKind): boolean {
  return !COMPATIBLE[asked].includes(said);
}

/** "15 người" where cases are asked may be one case or several: no number of them is said. */
export function saysNoCases(asked: MeasureKind | undefined, said: MeasureKind | undefined): boolean {
  return asked === 'incidents' && (said === 'people' || said === 'turns');
}

/** The kind of a measure named by the caller, e.g. 'lượt người'; undefined for a word that is not in the list. */
export function measureKindOf(measure: string): MeasureKind | undefined {
  return kinds(measure).kind;
}

const kinds = boundedMemo(64, (measure): { readonly kind: MeasureKind | undefined } => ({
  kind: measureWords.at(tokenise(measure).tokens, 0)?.meaning,
}));

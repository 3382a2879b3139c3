import { printCount, printDate, printMoney } from '../../../src/vietnamese/index.ts';
import type { FormView } from '../../../src/engine/form.ts';
import type { IndicatorCode } from '../../../src/domain/indicators/index.ts';
import type { MonthlyReportSentences } from '../sentences.ts';

/**
 * What a check says. A hard one: what does not fit and what to type. A soft one: what is unusual, as the middle of "Mình hỏi lại cho chắc: …,
 * đúng không ạ?"
 */
export const checks: MonthlyReportSentences['checks'] = {
  'members-female': (view) =>
    `Số nữ (${count(view, 'mem_female')}) đang nhiều hơn tổng số đoàn viên (${count(view, 'mem_total')}). Anh/chị nhắn lại cả hai số giúp mình, ví dụ “245, nữ 120”.`,
  'workers-female': (view) =>
    `Số nữ (${count(view, 'emp_female')}) đang nhiều hơn tổng số lao động (${count(view, 'emp_total')}). Anh/chị nhắn lại cả hai số giúp mình, ví dụ “260, nữ 200”.`,
  'software-beyond-members': (view) =>
    `Số đã lên phần mềm (${count(view, 'mem_in_software')}) đang nhiều hơn tổng số đoàn viên (${count(view, 'mem_total')}). Anh/chị nhắn lại giúp mình, ví dụ “240”; tổng số chưa đúng thì nhắn “câu 1 là …”.`,
  'members-left-beyond': (view) =>
    `Số giảm (${count(view, 'mem_left')}) đang nhiều hơn số đoàn viên của đơn vị. Anh/chị nhắn lại giúp mình, ví dụ “kết nạp 5, giảm 2”.`,
  'members-jump': (view) => changed(view, 'mem_total', 'đoàn viên'),
  'members-female-jump': (view) => changed(view, 'mem_female', 'đoàn viên nữ'),
  'workers-jump': (view) => changed(view, 'emp_total', 'lao động'),
  'members-many-new': (view) => {
    const members = view.number('mem_total') ?? view.previousNumber('mem_total');
    const beside = members === undefined ? '' : `, trong khi tổng số là ${printCount(members)}`;
    return `kết nạp mới ${count(view, 'mem_new')} đoàn viên trong một tháng${beside}`;
  },
  'members-balance': (view) =>
    `tháng trước có ${before(view, 'mem_total')} đoàn viên, kết nạp ${count(view, 'mem_new')}, giảm ${count(view, 'mem_left')}, mà tổng số đang ghi ${count(view, 'mem_total')}`,
  'members-beyond-workers': (view) =>
    `đoàn viên (${count(view, 'mem_total')}) nhiều hơn lao động (${count(view, 'emp_total')})`,
  'software-fewer': (view) =>
    `số trên phần mềm giảm từ ${before(view, 'mem_in_software')} xuống ${count(view, 'mem_in_software')}, nhiều hơn số đoàn viên nghỉ trong tháng`,
  'party-many': (view) =>
    `giới thiệu ${count(view, 'party_referred')} đoàn viên ưu tú cho Đảng trong một tháng`,
  'sessions-many': (view) => `${count(view, 'prop_sessions')} cuộc tuyên truyền trong một tháng`,
  'participants-per-session': (view) => {
    const sessions = view.number('prop_sessions') ?? 1;
    const each = Math.round((view.number('prop_participants') ?? 0) / Math.max(sessions, 1));
    return `${printCount(sessions)} cuộc mà ${count(view, 'prop_participants')} lượt người, tức khoảng ${printCount(each)} người mỗi cuộc`;
  },
  'participants-beyond': (view) =>
    `${count(view, 'prop_participants')} lượt người thì nhiều quá so với ${count(view, 'prop_sessions')} cuộc và số lao động của đơn vị. Anh/chị nhắn lại giúp mình, ví dụ “2 cuộc, 90 lượt”.`,
  'participants-or-people': (view) =>
    `${count(view, 'prop_participants')} bằng đúng số lao động, đó là tổng lượt người của cả ${count(view, 'prop_sessions')} cuộc (cộng từng cuộc lại)`,
  'informed-beyond': (view) => beyondWorkers(view, 'informed_ytd', 'người đã học tập'),
  'informed-fewer': (view) => fewer(view, 'informed_ytd', 'người đã học tập'),
  'hardship-beyond': (view) =>
    `đã thăm hỏi ${count(view, 'hardship_supported')} người, nhiều hơn ${count(view, 'hardship_cases')} người gặp khó khăn (gồm cả người của tháng trước)`,
  'care-per-head': (view) => perHead(view, 'care_amount_vnd', 'care_people', 'lượt'),
  'loan-per-head': (view) => perHead(view, 'loan_amount_vnd', 'loan_members', 'người'),
  'shelter-many': (view) => `${printCount(houses(view))} nhà “Mái ấm Công đoàn” trong một tháng`,
  'shelter-per-house': (view) => {
    const amount = view.number('shelter_amount_vnd') ?? 0;
    return `${printMoney(amount)} cho ${printCount(houses(view))} nhà, tức khoảng ${printMoney(rounded(amount / Math.max(houses(view), 1)))} một nhà`;
  },
  'benefits-beyond': (view) =>
    `${count(view, 'benefit_members_ytd')} người hưởng phúc lợi, nhiều hơn số đoàn viên`,
  'benefits-fewer': (view) => fewer(view, 'benefit_members_ytd', 'người hưởng phúc lợi'),
  'culture-beyond': (view) => beyondWorkers(view, 'culture_ytd', 'người tham gia văn thể, tham quan'),
  'culture-fewer': (view) => fewer(view, 'culture_ytd', 'người tham gia văn thể, tham quan'),
  'conference-other-year': (view) => {
    const held = view.answer('worker_conf_held') ?? view.answer('cadre_conf_held');
    const date = held?.state === 'value' && held.value.type === 'yes' ? held.value.date : undefined;
    return `hội nghị ngày ${date === undefined ? 'này' : printDate(date)} không nằm trong năm công tác này, mình vẫn ghi là đã tổ chức`;
  },
  'conference-contradicts': (view) => {
    const held = view.answer('worker_conf_held') ?? view.answer('cadre_conf_held');
    const date = held?.state === 'value' && held.value.type === 'yes' ? held.value.date : undefined;
    return `hội nghị ngày ${date === undefined ? 'này' : printDate(date)}, mà báo cáo tháng trước ghi là chưa tổ chức`;
  },
  'dialogue-many': (view) => `${count(view, 'dialogue_count')} cuộc đối thoại trong một tháng`,
  'agreement-early': () =>
    'thoả ước cũ còn hiệu lực trên 6 tháng, đây là ký mới chứ không phải sửa đổi, bổ sung',
  'agreement-expired': (view) => {
    const expiry = view.answer('cba_expiry');
    const date =
      expiry?.state === 'value' && expiry.value.type === 'date' ? printDate(expiry.value.date) : '';
    return `thoả ước hết hạn ngày ${date}, tức là đã hết hiệu lực`;
  },
  'activities-many': (view) => {
    const many = (
      [
        ['emulation_events', 'đợt thi đua'],
        ['initiatives', 'sáng kiến'],
        ['upper_activities_joined', 'hoạt động cấp trên'],
        ['supervision_count', 'cuộc giám sát, kiểm tra'],
        ['ubkt_checks', 'cuộc kiểm tra của UBKT'],
      ] as const
    ).filter(([code]) => (view.number(code) ?? 0) > 10);
    return `${many.map(([code, what]) => `${count(view, code)} ${what}`).join(', ')} trong một tháng`;
  },
  'skills-beyond': (view) => `${count(view, 'skill_ytd')} người nâng cao tay nghề, nhiều hơn số đoàn viên`,
  'skills-fewer': (view) => fewer(view, 'skill_ytd', 'người nâng cao tay nghề'),
  'deaths-per-accident': (view) =>
    `${count(view, 'accident_deaths')} người tử vong trong ${count(view, 'accidents')} vụ thì nhiều quá. Anh/chị nhắn lại cả hai số giúp mình, ví dụ “1 vụ, 0 người tử vong”.`,
  'officers-trained': (view) =>
    `Số đã tập huấn (${count(view, 'officers_trained')}) đang nhiều hơn số cán bộ (${count(view, 'officers_total')}). Anh/chị nhắn lại cả hai số giúp mình, ví dụ “7, đã tập huấn 5”.`,
  'new-committee-trained': (view) =>
    `Số đã tập huấn (${count(view, 'bch_new_trained')}) đang nhiều hơn số uỷ viên mới (${count(view, 'bch_new_total')}). Anh/chị nhắn lại cả hai số giúp mình, ví dụ “3, đã tập huấn 2”.`,
  'fund-used': (view) =>
    `Phần được sử dụng (${money(view, 'kpcd_used_vnd')}) đang nhiều hơn số thu (${money(view, 'kpcd_total_vnd')}). Anh/chị nhắn lại cả hai số giúp mình, ví dụ “thu 60 triệu, được dùng 45 triệu”.`,
  'tet-per-head': (view) => perHead(view, 'tet_amount_vnd', 'tet_people', 'người'),
  'tet-bus-load': (view) =>
    `${count(view, 'tet_bus_people')} lượt người trên ${count(view, 'tet_bus_trips')} chuyến xe`,
};

function count({ number }: FormView, code: IndicatorCode): string {
  return printCount(number(code) ?? 0);
}

function money({ number }: FormView, code: IndicatorCode): string {
  return printMoney(number(code) ?? 0);
}

function before({ previousNumber }: FormView, code: IndicatorCode): string {
  return printCount(previousNumber(code) ?? 0);
}

function changed(view: FormView, code: IndicatorCode, what: string): string {
  const when = view.previousFrom(code) === undefined ? 'tháng trước' : 'lần báo cáo trước';
  return `${what} ${when} là ${before(view, code)}, tháng này ${count(view, code)}`;
}

function beyondWorkers(view: FormView, code: IndicatorCode, what: string): string {
  const workers = view.number('emp_total') ?? view.previousNumber('emp_total') ?? 0;
  return `${count(view, code)} ${what}, nhiều hơn ${printCount(workers)} lao động của đơn vị`;
}

function fewer(view: FormView, code: IndicatorCode, what: string): string {
  return `từ đầu năm có ${count(view, code)} ${what}, ít hơn lần báo cáo trước (${before(view, code)})`;
}

function perHead({ number }: FormView, amount: IndicatorCode, heads: IndicatorCode, one: string): string {
  const [total, by] = [number(amount) ?? 0, number(heads) ?? 0];
  const each = rounded(total / Math.max(by, 1));
  return `${printMoney(total)} cho ${printCount(by)} ${one}, tức khoảng ${printMoney(each)} một ${one}`;
}

function houses({ number }: FormView): number {
  return (number('shelter_houses_new') ?? 0) + (number('shelter_houses_repaired') ?? 0);
}

function rounded(amount: number): number {
  return amount >= 10_000 ? Math.round(amount / 1000) * 1000 : Math.round(amount);
}

import type { MonthlyReportSentences } from '../sentences.ts';

/**
 * The words by which people name each figure, when they give several in one message. What the bot itself calls a figure ("Đoàn viên: 251") is
 * among them, so that its own lists can be sent back to it.
 */
export const words: MonthlyReportSentences['words'] = {
  mem_total: {
    own: [
      'tổng số đoàn viên',
      'tổng đoàn viên',
      'đoàn viên hiện có',
      'số đoàn viên',
      'tổng số đv',
      'tổng đv',
      'đoàn viên:',
    ],
    shared: ['tổng số', 'tổng'],
  },
  mem_female: {
    own: ['đoàn viên nữ', 'nữ đoàn viên', 'đv nữ', 'nữ đv'],
    shared: ['trong đó nữ', 'trong đó có nữ', 'số nữ', 'nữ'],
    alone: 'Trong đó có bao nhiêu đoàn viên nữ ạ?',
  },
  mem_new: {
    own: [
      'đoàn viên kết nạp mới',
      'kết nạp đoàn viên mới',
      'đoàn viên mới',
      'kết nạp mới',
      'kết nạp',
      'đv mới',
      'phát triển đoàn viên',
      'phát triển mới',
    ],
    shared: ['tăng', 'thêm'],
  },
  mem_left: {
    own: ['đoàn viên giảm', 'giảm đoàn viên', 'số đoàn viên giảm', 'đv giảm', 'đoàn viên nghỉ việc'],
    shared: ['giảm', 'nghỉ việc', 'nghỉ', 'chuyển đi', 'bớt', 'thôi việc'],
    alone: 'Còn giảm bao nhiêu đoàn viên (nghỉ việc, chuyển đi, nghỉ hưu) ạ?',
  },
  mem_in_software: {
    own: [
      'đã lên phần mềm',
      'trên phần mềm quản lý đoàn viên',
      'phần mềm quản lý đoàn viên',
      'trên phần mềm',
      'cập nhật phần mềm',
      'phần mềm',
    ],
  },
  emp_total: {
    own: [
      'tổng số công nhân, viên chức, lao động',
      'tổng số lao động',
      'tổng số cnvclđ',
      'tổng số công nhân',
      'tổng số người lao động',
      'tổng lao động',
      'số lao động',
      'lao động hiện có',
      'lao động hiện nay',
      'lao động thì',
      'lao động là',
      'lao động có',
      'về lao động',
      'công nhân thì',
      'cnlđ',
      'cnvclđ',
      'cnvc-lđ',
      'lao động:',
    ],
    shared: ['tổng số', 'tổng'],
  },
  emp_female: {
    own: ['lao động nữ', 'nữ lao động', 'nữ cnvclđ', 'nữ công nhân', 'công nhân nữ'],
    shared: ['trong đó nữ', 'trong đó có nữ', 'số nữ', 'nữ'],
    alone: 'Trong đó có bao nhiêu lao động nữ ạ?',
  },
  party_referred: {
    own: [
      'giới thiệu cho đảng',
      'giới thiệu đoàn viên ưu tú cho đảng',
      'giới thiệu đoàn viên ưu tú',
      'giới thiệu đảng',
      'giới thiệu',
      'đoàn viên ưu tú',
      'đv ưu tú',
    ],
  },
  party_admitted: {
    own: ['kết nạp đảng', 'kết nạp vào đảng', 'được kết nạp đảng', 'kết nạp đảng viên'],
  },
  prop_sessions: {
    own: [
      'cuộc tuyên truyền',
      'số cuộc tuyên truyền',
      'buổi tuyên truyền',
      'tuyên truyền',
      'tuyên truyền, phổ biến',
    ],
    shared: ['số cuộc', 'số buổi'],
  },
  prop_participants: {
    own: ['lượt dự tuyên truyền', 'lượt người dự tuyên truyền', 'số lượt người dự tuyên truyền'],
    shared: ['số lượt', 'số người', 'người dự', 'người tham dự', 'lượt người dự', 'tham dự'],
    alone: 'Các cuộc đó có tổng cộng bao nhiêu lượt người dự ạ?',
  },
  informed_ytd: {
    own: [
      'đã được quán triệt',
      'học tập, quán triệt',
      'học tập quán triệt',
      'học tập nghị quyết',
      'quán triệt nghị quyết',
    ],
  },
  hardship_cases: {
    own: ['gặp khó khăn', 'đoàn viên gặp khó khăn', 'hoàn cảnh khó khăn', 'ốm đau, thai sản', 'ốm đau'],
    shared: ['số ca'],
  },
  hardship_supported: {
    own: ['được thăm hỏi', 'đã thăm hỏi', 'thăm hỏi'],
    shared: ['đã thăm', 'thăm', 'hỗ trợ', 'đã hỗ trợ'],
    alone: 'Trong số đó, đã thăm hỏi, hỗ trợ được bao nhiêu người ạ?',
  },
  care_people: {
    own: ['lượt chăm lo', 'số lượt chăm lo', 'chăm lo đời sống', 'chăm lo'],
    shared: ['số người', 'số lượt', 'lượt'],
  },
  care_amount_vnd: {
    own: ['tiền chăm lo', 'số tiền chăm lo', 'kinh phí chăm lo'],
    shared: ['tổng số tiền', 'số tiền', 'tổng tiền', 'kinh phí', 'tiền'],
    alone: 'Tổng số tiền chăm lo là bao nhiêu ạ?',
  },
  loan_members: {
    own: ['được vay vốn', 'đoàn viên vay vốn', 'cho vay vốn', 'vay vốn'],
    shared: ['số người', 'vay'],
  },
  loan_amount_vnd: {
    own: ['tiền vay vốn', 'số tiền vay', 'vốn vay'],
    shared: ['tổng số tiền', 'số tiền', 'tổng tiền', 'tiền'],
    alone: 'Tổng số tiền vay là bao nhiêu ạ?',
  },
  shelter_houses_new: {
    own: ['mái ấm xây mới', 'xây mới mái ấm', 'nhà mái ấm xây mới'],
    shared: ['xây mới', 'xây'],
  },
  shelter_houses_repaired: {
    own: ['mái ấm sửa chữa', 'sửa chữa mái ấm', 'nhà mái ấm sửa chữa'],
    shared: ['sửa chữa', 'sửa'],
    alone: 'Còn nhà sửa chữa thì mấy nhà ạ?',
  },
  shelter_amount_vnd: { own: ['tiền mái ấm', 'số tiền mái ấm'] },
  benefit_members_ytd: {
    own: ['hưởng phúc lợi', 'hưởng ưu đãi', 'phúc lợi đoàn viên'],
    shared: ['phúc lợi', 'ưu đãi'],
  },
  culture_ytd: {
    own: ['văn thể, tham quan', 'văn nghệ, thể thao', 'tham quan, nghỉ mát', 'tham gia văn nghệ'],
    shared: ['văn thể', 'thể thao', 'văn nghệ', 'tham quan', 'nghỉ mát'],
    alone: 'Còn bao nhiêu người đã tham gia văn nghệ, thể thao, tham quan, nghỉ mát ạ?',
  },
  benefit_deals_new: { own: ['thỏa thuận phúc lợi', 'thỏa thuận ưu đãi'] },
  cadre_conf_held: {
    own: [
      'hội nghị cbccvc',
      'hội nghị cán bộ, công chức, viên chức',
      'hội nghị cán bộ công chức',
      'hn cbccvc',
      'hn cbcc',
    ],
  },
  worker_conf_held: {
    own: ['hội nghị người lao động', 'hội nghị nlđ', 'hn nlđ', 'hnnlđ'],
  },
  dialogue_count: { own: ['đối thoại tại nơi làm việc', 'đối thoại'] },
  dialogue_reg_issued: { own: ['quy chế đối thoại', 'quy chế dân chủ'] },
  cba_status: {
    own: ['thỏa ước hiệu lực', 'thỏa ước lao động tập thể', 'tưlđtt'],
    shared: ['hiệu lực'],
  },
  cba_signed_new: { own: ['thỏa ước ký mới', 'ký mới thỏa ước', 'ký thỏa ước'] },
  cba_amended: { own: ['thỏa ước sửa đổi', 'sửa đổi thỏa ước', 'bổ sung thỏa ước'] },
  cba_expiry: { own: ['thỏa ước hết hạn', 'hết hạn thỏa ước', 'ngày hết hạn thỏa ước'] },
  meal_value_vnd: { own: ['suất ăn ca', 'giá suất ăn', 'tiền ăn ca', 'suất ăn'] },
  meal_raised: { own: ['nâng mức ăn ca', 'nâng suất ăn', 'tăng tiền ăn ca'], shared: ['nâng'] },
  skill_ytd: { own: ['nâng cao tay nghề', 'học tập nâng cao tay nghề', 'thi nâng bậc'] },
  supervision_count: {
    own: [
      'giám sát chính sách',
      'cuộc giám sát',
      'kiểm tra chính sách',
      'kiểm tra an toàn lao động',
      'giám sát',
    ],
  },
  policy_inputs: { own: ['góp ý chính sách', 'góp ý văn bản', 'tham gia xây dựng văn bản'] },
  policy_vocational: { own: ['góp ý đào tạo nghề', 'đào tạo, chuyển đổi nghề'] },
  strikes: {
    own: [
      'ngừng việc, đình công',
      'ngừng việc',
      'đình công',
      'tranh chấp lao động tập thể',
      'tranh chấp lao động',
    ],
  },
  accidents: { own: ['tai nạn lao động', 'vụ tai nạn', 'tnlđ'], shared: ['số vụ', 'tai nạn'] },
  accident_deaths: {
    own: ['tử vong do tai nạn lđ', 'tử vong do tai nạn lao động', 'chết do tai nạn'],
    shared: ['tử vong', 'chết', 'người chết'],
    alone: 'Có bao nhiêu người tử vong ạ? Không có thì nhắn “không”.',
  },
  wage_debt: {
    own: ['nợ lương, nợ bhxh', 'nợ lương', 'nợ bhxh', 'nợ bảo hiểm xã hội', 'nợ bảo hiểm'],
    shared: ['nợ'],
  },
  fires: { own: ['cháy, nổ', 'cháy nổ', 'vụ cháy'], shared: ['cháy'] },
  food_poisoning: { own: ['ngộ độc', 'ngộ độc thực phẩm'], alone: 'Còn ngộ độc thì mấy vụ ạ?' },
  officers_total: { own: ['cán bộ chủ chốt', 'cán bộ công đoàn chủ chốt'], shared: ['cán bộ', 'tổng số'] },
  officers_trained: {
    own: ['cán bộ đã tập huấn', 'cán bộ được tập huấn'],
    shared: ['đã tập huấn', 'được tập huấn', 'tập huấn'],
    alone: 'Trong đó bao nhiêu người đã được tập huấn ạ?',
  },
  bch_new_total: { own: ['ủy viên bch mới', 'bch mới', 'ủy viên mới'], shared: ['bầu mới'] },
  bch_new_trained: {
    own: ['bch mới đã tập huấn'],
    shared: ['đã tập huấn', 'được tập huấn', 'tập huấn'],
    alone: 'Trong đó mấy người đã được tập huấn nghiệp vụ ạ?',
  },
  women_committee: { own: ['ban nữ công quần chúng', 'ban nữ công'] },
  ubkt_checks: { own: ['kiểm tra của ubkt', 'ubkt kiểm tra', 'kiểm tra ubkt'] },
  ubkt_plan_issued: { own: ['kế hoạch kiểm tra'] },
  finance_peer_checked: { own: ['kiểm tra tài chính cùng cấp', 'kiểm tra tài chính'] },
  finance_disclosed: { own: ['công khai tài chính'] },
  kpcd_total_vnd: {
    own: ['thu kinh phí cđ', 'thu kinh phí công đoàn', 'kinh phí công đoàn thu', 'thu kpcđ', 'kpcđ'],
    shared: ['thu được', 'thu', 'tổng thu'],
  },
  kpcd_used_vnd: {
    own: ['kinh phí được dùng', 'kinh phí được sử dụng'],
    shared: ['được dùng', 'được sử dụng', 'sử dụng', 'dùng', 'phần cđcs'],
    alone: 'Phần CĐCS được sử dụng là bao nhiêu ạ?',
  },
  emulation_events: {
    own: ['đợt thi đua', 'phát động thi đua', 'phong trào thi đua'],
    shared: ['thi đua', 'số đợt'],
  },
  initiatives: {
    own: ['sáng kiến được công nhận', 'số sáng kiến', 'sáng kiến'],
    alone: 'Còn sáng kiến được công nhận thì bao nhiêu ạ?',
  },
  initiative_value_vnd: { own: ['giá trị sáng kiến', 'giá trị làm lợi', 'làm lợi'] },
  upper_activities_joined: {
    own: ['hoạt động cấp trên', 'hoạt động do cấp trên', 'hoạt động cấp trên tổ chức'],
  },
  block_meeting_attended: { own: ['giao ban khối', 'họp khối thi đua'] },
  action_plan_issued: { own: ['chương trình hành động'] },
  cultural_registered: { own: ['đăng ký văn hóa', 'đăng ký đạt chuẩn văn hóa'] },
  cultural_achieved: { own: ['đạt chuẩn văn hóa'] },
  self_score: { own: ['điểm tự chấm', 'tự chấm'] },
  self_rank: { own: ['tự xếp loại', 'đề nghị xếp loại', 'xếp loại'] },
  block_review_h1: { own: ['sơ kết khối', 'sơ kết 6 tháng khối'] },
  block_review_year: { own: ['tổng kết khối', 'tổng kết năm khối'] },
  tet_people: {
    own: ['được chăm lo tết', 'chăm lo tết', 'quà tết'],
    shared: ['số người'],
  },
  tet_amount_vnd: {
    own: ['tiền chăm lo tết', 'số tiền chăm lo tết'],
    shared: ['tổng số tiền', 'số tiền', 'tổng tiền', 'tiền'],
    alone: 'Tổng số tiền chăm lo Tết là bao nhiêu ạ?',
  },
  tet_bus_trips: { own: ['chuyến xe tết', 'xe tết', 'chuyến xe'], shared: ['số chuyến'] },
  tet_bus_people: {
    own: ['lượt đi xe tết'],
    shared: ['số lượt', 'lượt người', 'người đi'],
    alone: 'Các chuyến xe đưa bao nhiêu lượt người về quê ạ?',
  },
  workers_month_held: { own: ['tháng công nhân'] },
  workers_month_people: { own: ['lượt tháng cn', 'lượt tháng công nhân'], shared: ['số lượt', 'lượt'] },
  workers_month_amount_vnd: {
    own: ['tiền tháng cn', 'tiền tháng công nhân'],
    shared: ['tổng số tiền', 'số tiền', 'tổng tiền', 'kinh phí', 'tiền'],
    alone: 'Tổng số tiền chăm lo trong Tháng Công nhân là bao nhiêu ạ?',
  },
  women_day: { own: ['ngày 8/3, 20/10', 'ngày 8/3', 'ngày 20/10', 'phụ nữ việt nam', 'quốc tế phụ nữ'] },
  children_day: { own: ['thiếu nhi 1/6', 'quốc tế thiếu nhi', 'thiếu nhi'] },
  mid_autumn: { own: ['trung thu', 'tết trung thu'] },
  union_meal_held: { own: ['bữa cơm công đoàn'] },
  union_meal_people: { own: ['lượt dự bữa cơm'] },
  difficulties: { own: ['khó khăn, vướng mắc', 'khó khăn vướng mắc', 'vướng mắc', 'khó khăn:', 'khó khăn'] },
  proposals: {
    own: ['kiến nghị, đề xuất', 'kiến nghị đề xuất', 'kiến nghị', 'đề xuất', 'đề nghị cấp trên', 'đề nghị:'],
  },
  mood: { own: ['tình hình tư tưởng', 'tư tưởng'] },
  good_model: { own: ['mô hình hay', 'gương điển hình', 'cách làm mới'] },
  plan_next_month: { own: ['việc tháng tới', 'phương hướng', 'nhiệm vụ tháng tới', 'kế hoạch tháng tới'] },
};

/** How the four ranks are called; the first is shown. */
export const ranks: MonthlyReportSentences['ranks'] = {
  excellent: ['Hoàn thành xuất sắc', 'hoàn thành xuất sắc nhiệm vụ', 'xuất sắc', 'htxs', 'htxsnv'],
  good: ['Hoàn thành tốt', 'hoàn thành tốt nhiệm vụ', 'tốt', 'htt', 'httnv'],
  completed: ['Hoàn thành', 'hoàn thành nhiệm vụ', 'ht', 'htnv'],
  'not-completed': ['Không hoàn thành', 'không hoàn thành nhiệm vụ', 'chưa hoàn thành', 'khtnv', 'kht'],
};

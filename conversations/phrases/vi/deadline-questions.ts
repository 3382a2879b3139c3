const what = [
  'hạn',
  'hết hạn',
  'đến hạn',
  'tới hạn',
  'hạn gửi',
  'hạn nộp',
  'hạn báo cáo',
  'hạn gửi báo cáo',
  'hạn nộp báo cáo',
];
const when = ['bao giờ', 'khi nào', 'chừng nào', 'ngày nào', 'hôm nào', 'ngày mấy'];
const sending = ['phải gửi', 'phải nộp', 'gửi', 'nộp', 'phải gửi báo cáo', 'phải nộp báo cáo', 'nộp báo cáo'];
const daysLeft = ['còn mấy ngày', 'còn mấy ngày nữa', 'còn bao nhiêu ngày', 'mấy ngày nữa hết hạn'];

/** How a chair asks until when the report can be sent: "bao giờ hạn", "hạn nộp ngày mấy vậy". */
export const deadlineQuestions: readonly string[] = [
  ...when.flatMap((day) => [
    ...what.flatMap((end) => [`${day} ${end}`, `${end} ${day}`, `${end} là ${day}`, `${end} đến ${day}`]),
    ...sending.map((act) => `${day} ${act}`),
  ]),
  ...daysLeft,
].flatMap((question) => ['', ' vậy', ' thế', ' em', ' ạ', ' nhỉ'].map((end) => question + end));

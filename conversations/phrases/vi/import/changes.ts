import type { ImportPhrases } from '../../../../src/app/phrases.ts';
import { printDate, printPhone } from '../../../../src/vietnamese/index.ts';
import { roleNames } from '../role-names.ts';
import { words } from './words.ts';

type Change = Parameters<ImportPhrases['change']>[0];
type OfOffice = Extract<Change, { change: 'office-begins' }>;

/** One line per change: + begins, ~ changes, - ends. */
export const printChange: ImportPhrases['change'] = (change) => {
  switch (change.change) {
    case 'unit-added':
      return `+ ${change.code}: ${change.unit}, ${words.sectors[change.sector][0]}, từ ${printDate(change.from)}${change.parent === undefined ? '' : `, trực thuộc ${change.parent}`}`;
    case 'renamed':
      return `~ ${change.code}: đổi tên “${change.before}” thành “${change.unit}”`;
    case 'sector':
      return `~ ${change.code}: loại hình ${words.sectors[change.before][0]} thành ${words.sectors[change.sector][0]}`;
    case 'year-basis':
      return `~ ${change.code}: tính theo ${words.yearBases[change.yearBasis][0]}`;
    case 'moved':
      return `~ ${change.code}: ${change.before === undefined ? '' : `từ ${change.before} `}chuyển về ${change.parent} từ ngày ${printDate(change.from)}`;
    case 'unit-ended':
      return `- ${change.code}: ${change.unit} kết thúc ngày ${printDate(change.to)}`;
    case 'block-added':
      return `+ khối ${change.name} (mã ${change.code})`;
    case 'block-joined':
      return `~ ${change.code}: vào khối ${change.block} từ ngày ${printDate(change.from)}`;
    case 'block-left':
      return `~ ${change.code}: ra khỏi khối ${change.block} sau ngày ${printDate(change.to)}`;
    case 'office-begins':
      return `+ ${change.code}: ${printRole(change)} ${change.name}`;
    case 'office-ends':
      return `- ${change.code}: ${change.name} thôi làm ${printRole(change)} sau ngày ${printDate(change.to)}`;
    case 'successor':
      return `~ ${change.code}: ${change.name} nhận mã mời làm Chủ tịch; ${change.before} đang dùng bot và vẫn là Chủ tịch đến khi ${change.name} nhập mã`;
    case 'beside':
      return `  ${change.code}: ${change.others.join(', ')} đang dùng bot nên vẫn là ${printRole(change)}, cùng với ${change.name}`;
    case 'name':
      return `~ ${change.code}: ${printRole(change)} ${change.before} sửa tên thành ${change.name}`;
    case 'phone':
      return `~ ${change.code}: số điện thoại của ${change.name} là ${printPhone(change.phone)}`;
  }
};

function printRole({ role }: Pick<OfOffice, 'role'>): string {
  return roleNames[role];
}

export const printTotals: ImportPhrases['totals'] = ({ added, changed, ended, left, notListed }) =>
  `Đơn vị: thêm ${added}, thay đổi ${changed}, kết thúc ${ended}, giữ nguyên ${left}${notListed > 0 ? `; ${notListed} đơn vị không có trong tệp, giữ nguyên` : ''}.`;

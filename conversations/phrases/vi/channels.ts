import type { Phrases } from '../../../src/app/phrases.ts';

/** What is said in a group, and where there are no buttons. */
export const channels: Phrases['channels'] = {
  writePrivately:
    'Chào cả nhóm ạ! Báo cáo và số liệu của từng đơn vị mình chỉ trao đổi riêng. Anh/chị bấm vào tên mình rồi nhắn riêng giúp mình nhé.',
  chooseByNumber: 'Nhắn số để chọn:',
  chooseByWords: 'Có thể nhắn:',
};

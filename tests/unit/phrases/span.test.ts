import { expect, it } from 'vitest';
import { printSpan } from '../../../conversations/phrases/vi/delivery/span.ts';

it.each([
  [0, 'khoảng 1 phút'],
  [59, 'khoảng 1 phút'],
  [61, 'khoảng 2 phút'],
  [10 * 60, 'khoảng 10 phút'],
  [11 * 60, 'khoảng 10 phút'],
  [33 * 60, 'khoảng 35 phút'],
  [57 * 60, 'khoảng 55 phút'],
  [58 * 60, 'khoảng 1 giờ'],
  [65 * 60, 'khoảng 1 giờ'],
  [71 * 60, 'khoảng 1 giờ 15 phút'],
  [92 * 60, 'khoảng 1 giờ rưỡi'],
  [119 * 60, 'khoảng 2 giờ'],
  [3.3 * 3600, 'khoảng 3 giờ rưỡi'],
  [9.9 * 3600, 'khoảng 10 giờ'],
  [21.4 * 3600, 'khoảng 21 giờ'],
])('says %d seconds as %s', (seconds, said) => {
  expect(printSpan(seconds * 1_000)).toBe(said);
});

/**
 * How long something takes, as a person would say it: "khoảng 7 phút", "khoảng 40 phút", "khoảng 1 giờ rưỡi". The longer, the coarser; in milliseconds.
 */
export function printSpan(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / 60_000));
  if (minutes <= 10) return `khoảng ${minutes} phút`;
  if (minutes < 58) return `khoảng ${nearest(minutes, 5)} phút`;
  // To a quarter of an hour, above three hours to half an hour, above ten to whole ones.
  const rounded = nearest(minutes, minutes < 180 ? 15 : minutes < 600 ? 30 : 60);
  const hours = `khoảng ${Math.floor(rounded / 60)} giờ`;
  const rest = rounded % 60;
  if (rest === 0) return hours;
  return rest === 30 ? `${hours} rưỡi` : `${hours} ${rest} phút`;
}

function nearest(value: number, step: number): number {
  return Math.round(value / step) * step;
}

import type { Period } from '../../src/domain/period.ts';
import { chanceOf } from './chance.ts';

const characters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A receipt as the program makes them, always the same for one report. Example: `1126-7K3FQP`. */
export function demoReceipt({ year, month }: Period, unit: string): string {
  const chosen = Array.from({ length: 6 }, (_, place) => {
    const chance = chanceOf(`${unit} ${year}-${month} receipt ${place}`);
    return characters[Math.floor(chance * characters.length)];
  });
  return `${String(month).padStart(2, '0')}${String(year % 100).padStart(2, '0')}-${chosen.join('')}`;
}

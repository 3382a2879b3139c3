import { askToErase } from '../privacy/erase-person.ts';
import type { Command } from './command.ts';

/** `/xoa`: erases whoever asks, after they have seen what that does and confirmed it. */
export const erase: Command = {
  isFor: ({ turn }) => turn.person !== undefined,
  run: askToErase,
};

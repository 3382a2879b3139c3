/** Prints the lines of a whole report of the demo persona, one message each: what a script types into `npm run chat`. */
import { novemberLines } from './whole-report.ts';

console.log(['/baocao', ...novemberLines, 'gửi'].join('\n'));

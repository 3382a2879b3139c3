/** Prints the lines of a whole report of the demo persona, one message each: what a script types into `npm run chat`. */
import { demoChairLines } from './whole-report.ts';

console.log(demoChairLines('2026-11-21').join('\n'));

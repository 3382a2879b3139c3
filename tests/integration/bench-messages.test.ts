import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

// What it measures is for people to read: a test machine has other things to do.
it('the bench of messages runs and prints its lines', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bench/messages.ts', '--quick'], {
    cwd: root,
  });
  for (const line of [
    /^this program: \d+ messages\/s$/m,
    /^@grammyjs\/conversations, taking any text: \d+ messages\/s$/m,
    /^@grammyjs\/conversations, reading the form: \d+ messages\/s$/m,
    /^ratio: \d+\.\d$/m,
    /^ratio, the other taking any text: \d+\.\d$/m,
    /^this program, first question: \d+\.\d\d ms$/m,
    /^this program, last question: \d+\.\d\d ms$/m,
    /^last \/ first: \d+\.\d\d /m,
  ]) {
    expect(stdout).toMatch(line);
  }
});

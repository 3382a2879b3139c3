import { validate } from 'node-cron';
import { describe, expect, it } from 'vitest';
import { vietnamesePhrases } from '../../../conversations/phrases/vi/index.ts';
import { commandNames } from '../../../src/app/commands/index.ts';
import { jobNames, jobs } from '../../../src/app/jobs/index.ts';
import { fold } from '../../../src/vietnamese/index.ts';

describe('commands', () => {
  const names = commandNames.flatMap((name) =>
    vietnamesePhrases.commands[name].names.map((typed) => fold(typed)),
  );
  const words = commandNames.flatMap((name) =>
    vietnamesePhrases.commands[name].words.map((typed) => fold(typed)),
  );

  it('have names that no other command has', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('have words that no other command has', () => {
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(commandNames)('%s fits the menu of Telegram', (name) => {
    const [first] = vietnamesePhrases.commands[name].names;
    // https://core.telegram.org/bots/api#botcommand
    expect(first).toMatch(/^[a-z0-9_]{1,32}$/);
  });
});

describe('jobs', () => {
  it.each(jobNames)('%s has a valid cron line', (name) => {
    expect(validate(jobs[name].cron)).toBe(true);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionTypes } from '../../../../src/engine/question-types/index.ts';

const files = readdirSync(import.meta.dirname);

describe('question types', () => {
  it.each(Object.keys(questionTypes))('%s has cases of its own', (name) => {
    expect(files).toContain(`${name}.test.ts`);
  });
});

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forms } from '../conversations/index.ts';
import { playTranscript } from './support/transcript.ts';
import { transcriptFiles } from './support/transcript-files.ts';

describe('transcripts', () => {
  it.each(transcriptFiles().map((file) => [basename(file, '.txt'), file]))('%s', async (_, file) => {
    const written = readFileSync(file, 'utf8').normalize('NFC');
    expect(await playTranscript(written)).toBe(written);
  });

  it.each(transcriptFiles().map((file) => [basename(file, '.txt'), file]))(
    'nothing broke while %s was written',
    (_, file) => {
      expect(readFileSync(file, 'utf8').normalize('NFC')).not.toContain('Mình vừa gặp trục trặc');
    },
  );
});

describe('forms', () => {
  it.each(Object.keys(forms))('%s has a transcript', (form) => {
    expect(transcriptFiles(form).length).toBeGreaterThan(0);
  });
});

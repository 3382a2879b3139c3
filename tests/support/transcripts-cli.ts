import { readFileSync, writeFileSync } from 'node:fs';
import { playTranscript } from './transcript.ts';
import { transcriptFiles } from './transcript-files.ts';

/** `npm run transcripts -- --update [part of a name]` writes what the program answers today into the transcripts; look at the diff. */
const [option, only = ''] = process.argv.slice(2);
if (option !== '--update') {
  console.error('npm run transcripts -- --update [part of a file name]\n(npm test compares them.)');
  process.exit(2);
}
for (const file of transcriptFiles().filter((name) => name.includes(only))) {
  const before = readFileSync(file, 'utf8');
  const after = await playTranscript(before);
  if (after !== before) {
    writeFileSync(file, after);
    console.log(`updated ${file}`);
  }
}

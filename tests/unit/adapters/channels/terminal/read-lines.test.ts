import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { readLines } from '../../../../../src/adapters/channels/terminal/read-lines.ts';

it('reads lines however they are cut into chunks, the last one without a line end', async () => {
  const input = new PassThrough();
  input.write('một\r\nh');
  input.write('ai\n');
  input.end('ba');
  const lines: string[] = [];
  for await (const line of readLines({ input, interactive: false, echo: new PassThrough() })) {
    // Slower than the input: nothing may be lost meanwhile.
    await new Promise(setImmediate);
    lines.push(line);
  }
  expect(lines).toEqual(['một', 'hai', 'ba']);
});

it('prompts a person, and writes nothing for a pipe', async () => {
  for (const interactive of [true, false]) {
    const input = new PassThrough();
    const echo = new PassThrough();
    input.end('một\n');
    for await (const line of readLines({ input, interactive, echo })) expect(line).toBe('một');
    echo.end();
    expect((await text(echo)).includes('> ')).toBe(interactive);
  }
});

/** Bytes of UTF-8 a button may carry: https://core.telegram.org/bots/api#inlinekeyboardbutton (`callback_data`). */
const callbackDataLimit = 64;

/**
 * What a button carries: `<promptId>:<choiceId>`. A colon in the prompt's id is escaped, so that the first colon
 * always parts the two. Ids that do not fit are a programming error: a button that was cut would answer something else.
 */
export function writeCallbackData(prompt: string, choice: string): string {
  const data = `${prompt.replaceAll('%', '%25').replaceAll(':', '%3A')}:${choice}`;
  const bytes = Buffer.byteLength(data);
  if (bytes > callbackDataLimit) {
    throw new Error(
      `A button carries ${bytes} bytes, at most ${callbackDataLimit} fit: shorten the ids of prompt or choice`,
    );
  }
  return data;
}

/** Never fails: what no prompt of ours wrote becomes a choice that no prompt knows, and is answered as such. */
export function readCallbackData(data: string): { readonly prompt: string; readonly choice: string } {
  const colon = data.indexOf(':');
  if (colon < 0) return { prompt: '', choice: data };
  const prompt = data.slice(0, colon).replaceAll('%3A', ':').replaceAll('%25', '%');
  return { prompt, choice: data.slice(colon + 1) };
}

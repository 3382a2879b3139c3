/**
 * A call that got no answer. `sent` tells whether the request may have reached the platform: only when it certainly
 * did not may a message be tried again without asking. Node's own errors are not passed on: they can quote the
 * address, and the address holds the bot's token.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly sent: 'no' | 'perhaps';
  readonly code: string;

  constructor(sent: 'no' | 'perhaps', code: string) {
    super(`No answer (${code})`);
    this.sent = sent;
    this.code = code;
  }
}

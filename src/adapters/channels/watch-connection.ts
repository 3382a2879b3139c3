import type { ClientRequest } from 'node:http';

/** Why a request was ended by us; Node's own errors carry such a code as well. */
export class TimedOut extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * Watches whether a request got as far as a connection, and gives it up if that takes longer than `within` milliseconds: of a request
 * that never had one it is certain that nothing was sent. No client tells.
 */
export function watchConnection(
  request: ClientRequest,
  { secure, within }: { readonly secure: boolean; readonly within: number },
): { isMade(): boolean } {
  let isMade = false;
  const connecting = setTimeout(() => {
    if (!isMade) request.destroy(new TimedOut('connect-timeout'));
  }, within);
  const made = () => {
    isMade = true;
    clearTimeout(connecting);
  };
  request.once('socket', (socket) => {
    if (request.reusedSocket) made();
    else socket.once(secure ? 'secureConnect' : 'connect', made);
  });
  request.once('close', () => clearTimeout(connecting));
  return { isMade: () => isMade };
}

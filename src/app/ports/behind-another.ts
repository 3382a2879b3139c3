/** Why a message was not stored: what came before it from the same person was not either, and this one was not tried. */
export class BehindAnother extends Error {
  override readonly name = 'BehindAnother';
}

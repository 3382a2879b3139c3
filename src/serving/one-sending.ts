/**
 * Sends in one go at a time: a round of a hundred thousand messages takes an hour, and who wants to send meanwhile adds nothing but one more look when it
 * is through.
 *
 * @param send never rejects
 */
export function oneSending(send: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWantedAgain = false;
  const run = async () => {
    do {
      isWantedAgain = false;
      await send();
    } while (isWantedAgain);
    running = undefined;
  };
  return () => {
    if (running) isWantedAgain = true;
    else running = run();
    return running;
  };
}

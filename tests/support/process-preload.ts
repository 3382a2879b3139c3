/**
 * Loaded into every program that a test starts (`node --import`), before the program itself. The program knows nothing of it.
 * - `PROCESS_STARTS_AT`: the machine's clock shows this instant at the start and goes on from there, so that what depends on the day
 *   of the month is the same whenever the tests run.
 * - A program ends with the test run that started it, even when that is killed and cannot tidy up.
 */
const startsAt = process.env.PROCESS_STARTS_AT;

if (startsAt !== undefined) {
  const machineNow = Date.now.bind(Date);
  const shift = Date.parse(startsAt) - machineNow();
  const now = () => machineNow() + shift;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}

if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // It must not keep a program running that has nothing left to do.
  process.channel.unref();
}

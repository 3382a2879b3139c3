/**
 * Loaded into every program that a test starts (`node --import`), before the program itself. The program knows nothing of it.
 * - `PROCESS_STARTS_AT`: the machine's clock shows this instant at the start and goes on from there, so that what depends on the day
 *   of the month is the same whenever the tests run. A message `{ clock: milliseconds }` of the test steps it, as somebody who puts a machine's clock right
 *   does.
 * - `PROCESS_FORM`: `next` runs the monthly report as its next version might be.
 * - A program ends with the test run that started it, even when that is killed and cannot tidy up.
 * - What a relative import names is taken without looking for it first, which saves a start a tenth of its work; a file that is not there is still missed.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, resolveAsUsual) =>
    /^\.\.?\/.*\.ts$/.test(specifier) && context.parentURL !== undefined
      ? { url: new URL(specifier, context.parentURL).href, format: 'module-typescript', shortCircuit: true }
      : resolveAsUsual(specifier, context),
});

const startsAt = process.env.PROCESS_STARTS_AT;

if (startsAt !== undefined) {
  const machineNow = Date.now.bind(Date);
  let shift = Date.parse(startsAt) - machineNow();
  process.on('message', (message) => {
    if (typeof message === 'object' && message !== null && 'clock' in message) {
      shift += Number(message.clock);
    }
  });
  const now = () => machineNow() + shift;
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}

if (process.env.PROCESS_FORM === 'next') {
  const [{ forms }, { nextMonthlyReport }] = await Promise.all([
    import('../../conversations/index.ts'),
    import('./next-form.ts'),
  ]);
  Object.assign(forms, { 'monthly-report': nextMonthlyReport({ continues: true }) });
}

if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // It must not keep a program running that has nothing left to do.
  process.channel.unref();
}

/**
 * `npm run test:faults`: the tests with faults, and a month in which many more things go wrong, planned by chance. The seed is printed;
 * `npm run test:faults -- --seed 7` does the same again, as far as two processes can do the same twice.
 */
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string' } } });
const seed = values.seed ?? String(randomInt(1, 1_000_000));
if (!/^\d{1,9}$/.test(seed)) {
  console.error('--seed must be a whole number');
  process.exit(2);
}
console.log(`Faults with seed ${seed}; again with: npm run test:faults -- --seed ${seed}`);
const tests = spawn(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    // The processes under test mostly wait, for each other and for platforms; a busy machine makes that longer.
    '--maxWorkers=2',
    '--testTimeout=120000',
    'tests/faults',
    'tests/e2e/stop.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, FAULT_SEED: seed } },
);
tests.once('close', (code) => {
  console.log(`That was seed ${seed}.`);
  process.exitCode = code ?? 1;
});

import { ConfigError, describeSettings, readConfig } from './config.ts';

const usage = `npm start

With the token of a bot in the environment the program serves that bot until it is stopped (SIGTERM, Ctrl-C).
With none, a demo organisation is loaded and the bot talks in this terminal.

Environment:
${describeSettings()}
`;

/** Starts the program and returns its exit code. */
async function main(): Promise<number> {
  if (process.argv.slice(2).includes('--help')) {
    process.stdout.write(usage);
    return 0;
  }
  const config = readConfig(process.env);
  if (!config.telegram && !config.zalo) {
    const { runDemo } = await import('./run-demo.ts');
    return await runDemo(config);
  }
  const { serve } = await import('./serve.ts');
  const code = await serve(config);
  // A call that a platform leaves unanswered would keep the process running.
  process.exit(code);
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown failure'}\n`);
  process.exitCode = error instanceof ConfigError ? 2 : 1;
}

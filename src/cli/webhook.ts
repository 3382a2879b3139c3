import { webhookPath, webhookSecret } from '../adapters/channels/webhook-address.ts';
import type { WebhookControl, WebhookReport } from '../adapters/channels/webhook-control.ts';
import { readConfig, type Updates } from '../config.ts';
import { webhookControls } from '../serving/open-channels.ts';
import { readArguments, runCommand, UsageError } from './arguments.ts';

const usage = `npm run --silent webhook -- <set | info | delete> [--channel zalo | telegram] [--bot name]

Tells the platforms where to bring messages: set, after the server runs behind PUBLIC_URL with UPDATES=webhook; delete, before
it polls; info, what they have. Both platforms limit how often a day, so the server never does it by itself.`;

const actions = ['set', 'info', 'delete'] as const;

await runCommand(async () => {
  const { config, positionals, values } = readArguments(usage, {
    channel: { type: 'string' },
    bot: { type: 'string' },
  });
  const action = actions.find((name) => name === positionals[0]);
  if (!action || positionals.length > 1) throw new UsageError(usage);
  const { channel, bot } = values;
  const controls = await webhookControls(config);
  const chosen = controls.filter(
    (one) => (channel === undefined || one.channel === channel) && (bot === undefined || one.bot === bot),
  );
  if (chosen.length === 0) {
    throw new UsageError(
      'No such bot is configured: see TELEGRAM_BOT_TOKEN and ZALO_BOTS, --channel and --bot.',
    );
  }
  // For `set` what webhooks need must be there, whether or not the server is to use them already.
  const updates =
    action === 'set' ? readConfig({ ...process.env, UPDATES: 'webhook' }).updates : config.updates;
  for (const control of chosen) {
    const { isGood, lines } = await act(control, action, updates);
    for (const line of lines) console.log(`${control.channel}/${control.bot}: ${line}`);
    if (!isGood) process.exitCode = 1;
  }
});

function act(
  control: WebhookControl,
  action: (typeof actions)[number],
  updates: Updates,
): Promise<WebhookReport> {
  switch (action) {
    case 'set': {
      if (updates.by === 'polling') throw new UsageError(usage);
      const { channel, bot } = control;
      const url = `${updates.publicUrl}${webhookPath(channel, bot)}`;
      return control.set(url, webhookSecret(updates.secret, channel, bot));
    }
    case 'info':
      return control.info();
    case 'delete':
      return control.delete();
  }
}

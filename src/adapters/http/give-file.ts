import type { Log } from '../../app/ports/log.ts';
import type { MadeFile, OpenLink } from '../../app/ports/made-file.ts';
import type { Metrics } from '../../app/ports/metrics.ts';

/** Characters; our own links have about two hundred. */
const longestToken = 1_000;

/** The file behind a link. Whoever has a wrong link, or one that ran out, learns nothing but 404; no link is logged. */
export async function giveFile(
  token: string,
  { openLink, metrics, log }: { readonly openLink: OpenLink; readonly metrics: Metrics; readonly log: Log },
): Promise<Response> {
  const file = token.length > longestToken ? undefined : await openLink(token);
  if (!file) {
    metrics.turnedAway('http', 'no-such-file');
    return new Response(null, { status: 404 });
  }
  log.info('file-fetched', { bytes: file.bytes.byteLength });
  return new Response(new Uint8Array(file.bytes), { headers: headersOf(file) });
}

/** Nobody on the way keeps it, and a browser saves it under its name without trying to show it. */
function headersOf({ name, mediaType, bytes }: MadeFile): Readonly<Record<string, string>> {
  return {
    'content-type': mediaType,
    'content-length': String(bytes.byteLength),
    'content-disposition': dispositionOf(name),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  };
}

/** RFC 6266: a name in plain letters for old programs, and the whole one in UTF-8. */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

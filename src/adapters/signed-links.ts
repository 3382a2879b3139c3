import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkSigner } from '../app/ports/link-signer.ts';

/** Bytes of an HMAC with SHA-256. */
const macLength = 32;

/** What is signed here is not taken for anything else that the same secret may sign one day. */
const purpose = 'congdoan-bot file link 1\n';

/** Signs what stands in links with a secret (HMAC-SHA256): nobody without it can make or change one, and nothing has to be remembered. */
export function signedLinks({
  publicUrl,
  secret,
}: {
  /** without a slash at its end */
  readonly publicUrl: string;
  readonly secret: string;
}): LinkSigner {
  const macOf = (content: Buffer) => createHmac('sha256', secret).update(purpose).update(content).digest();
  return {
    addressOf: (text) => {
      const content = Buffer.from(text);
      return `${publicUrl}/files/${Buffer.concat([macOf(content), content]).toString('base64url')}`;
    },
    read: (token) => {
      const bytes = Buffer.from(token, 'base64url');
      // Decoding passes over what is none of its letters; one link has one spelling.
      if (bytes.length <= macLength || bytes.toString('base64url') !== token) return undefined;
      const content = bytes.subarray(macLength);
      return timingSafeEqual(bytes.subarray(0, macLength), macOf(content)) ? content.toString() : undefined;
    },
  };
}

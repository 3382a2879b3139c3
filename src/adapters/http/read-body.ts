/** What came of reading a body. */
export type Body =
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'too-long' }
  /** the connection ended in the middle */
  | { readonly kind: 'broken-off' };

/** Reads the body of a request, and no more than `limit` bytes of it. Never rejects. */
export async function readBody(request: Request, limit: number): Promise<Body> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return { kind: 'too-long' };
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      // Leaving the loop gives the rest up.
      if (length > limit) return { kind: 'too-long' };
      chunks.push(chunk);
    }
  } catch {
    return { kind: 'broken-off' };
  }
  return { kind: 'whole', text: Buffer.concat(chunks).toString('utf8') };
}

/** Reads the body of a request as text, unless it is longer than `limit` bytes; then no more than that is read. */
export async function readBody(request: Request, limit: number): Promise<string | 'too-long'> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return 'too-long';
  if (request.body === null) return '';
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    length += value.byteLength;
    if (length > limit) {
      await reader.cancel();
      return 'too-long';
    }
    chunks.push(value);
  }
}

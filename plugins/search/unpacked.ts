// What was deflated, as it was before.

/** Inflates what `packed` in `columns.ts` deflated. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const { readable, writable } = new DecompressionStream('deflate-raw')
  const writer = writable.getWriter()
  void writer.write(bytes as BufferSource)
  void writer.close()
  return new Uint8Array(await new Response(readable).arrayBuffer())
}

/** What was deflated of JSON. */
export const unpackedJson = async (bytes: Uint8Array): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await unpacked(bytes)))

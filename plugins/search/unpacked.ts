// What was deflated, as it was before.

/** Inflates what `packed` in `columns.ts` deflated. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** What was deflated of JSON. */
export const unpackedJson = async (bytes: Uint8Array): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await unpacked(bytes)))

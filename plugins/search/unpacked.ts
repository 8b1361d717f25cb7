// What was deflated, as it was before.

/** Inflates what `packed` in `columns.ts` deflated. */
export const unpacked = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await inflated(bytes).arrayBuffer())

/** What was deflated of JSON. */
export const unpackedJson = (bytes: Uint8Array): Promise<unknown> => inflated(bytes).json()

const inflated = (bytes: Uint8Array) =>
  new Response(new Response(bytes as BodyInit).body?.pipeThrough(new DecompressionStream('deflate-raw')))

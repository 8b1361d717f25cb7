// The headers at the beginning of a message, as far as a format is recognised by them.

/** The header block at the beginning of a text, unfolded: name in small letters → value. Nothing if there is none. */
export function headersIn(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  const [block = ''] = head
    .replace(/\r(?!\n)/g, '\n')
    .replace(/^From [^\n]*\n/, '')
    .split(/\n[ \t]*\n/, 1)
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 1 || !/^[\w-]+$/.test(line.slice(0, colon))) return headers
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim())
  }
  return headers
}

/** Is this a message as mail programs keep them, and not a text that happens to begin with `From:`? */
export function isMessage(head: string): boolean {
  const headers = headersIn(head)
  const has = (...names: string[]) => names.filter(name => headers.has(name)).length
  return (
    has('mime-version', 'message-id', 'received', 'return-path', 'delivered-to') > 0 &&
    has('from', 'subject', 'date', 'to', 'snapshot-content-location') > 0
  )
}

/** A web page with what belongs to it, saved as one message. */
export function isSavedPage(head: string): boolean {
  const headers = headersIn(head)
  const type = headers.get('content-type') ?? ''
  if (headers.has('snapshot-content-location')) return true
  return (
    /^multipart\/related\b/i.test(type) && !headers.has('message-id') && !headers.has('to') && !headers.has('received')
  )
}

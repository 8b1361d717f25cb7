// A wire transmission → its messages, each with its lines.

/** A message's lines, the first of them numbered as in the dump. */
export interface Message {
  first: number
  lines: string[]
  /** ANPA 1312 opens with SYN SYN and the level of service, IPTC 7901 with SOH. */
  format: 'anpa' | 'iptc'
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a message is parted by
const ANPA = /^\x16{1,8}\x01?/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a message is parted by
const IPTC = /\x01(?=[A-Za-z]{2,6}\d{1,6}[ \t])/
const EOT = '\x04'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a message is parted by
const ANPA_HEAD = /^\s*\x16{2,8}\x01?[A-Za-z]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a message is parted by
const IPTC_HEAD = /^[\s\x16]*\x01[A-Za-z]{2,6}\d{1,6}[ \t]/
const STX = '\x02'

/** Does a wire transmission begin so? */
export const isWire = (head: string): boolean => (ANPA_HEAD.test(head) || IPTC_HEAD.test(head)) && head.includes(STX)

/** Parts a text where a message begins. What stands after the end of one and before the next belongs to none. */
export function messagesIn(text: string): Message[] {
  const messages: Message[] = []
  let open: Message | undefined
  for (const [i, line] of text.split('\n').entries()) {
    const format = ANPA.test(line) ? 'anpa' : IPTC.test(line) ? 'iptc' : undefined
    if (format) {
      open = { first: i + 1, lines: [], format }
      messages.push(open)
    }
    open?.lines.push(line)
    if (line.includes(EOT)) open = undefined
  }
  return messages
}

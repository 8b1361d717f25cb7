// What a file that is no picture is, by its first bytes, so that a person learns why it is not shown.

/** The first bytes in hex, or as text in which § stands for what is none. */
const KINDS: [RegExp, string][] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i, 'a web page'],
  [/^(?:ffd8ff|89504e47|47494638|49492a00|4d4d002a|52494646.{8}57454250)/, 'a picture that is damaged from the start'],
  [/^\S{4}ftypavi/, 'a picture that is damaged from the start'],
  [/^\S{4}ftyp(?:hei|mif1|msf1)/, 'a HEIC picture, which cannot be decoded here'],
  [/^BM/, 'a BMP picture, which cannot be decoded here'],
  [/^(?:38425053|00000100)/, 'a Photoshop file or an icon, which cannot be decoded here'],
  [/^\S{4}(?:ftyp|moov|mdat)|^RIFF\S{4}AVI/, 'a film'],
  [/^RIFF\S{4}WAVE|^ID3|^OggS/, 'a sound'],
  [/^%PDF/, 'a PDF file'],
  [/^(?:504b0304|1f8b)/, 'a packed file']
]
const PLAIN = /^[ -~\s]{16}/

/** `a web page`; nothing where it is not known. */
export function kindOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512))
  const [hex, text] = [head.toString('hex'), head.toString('latin1').replace(/[^ -~\s]/g, '§')]
  return (
    KINDS.find(([pattern]) => pattern.test(text) || pattern.test(hex))?.[1] ?? (PLAIN.test(text) ? 'a text' : undefined)
  )
}

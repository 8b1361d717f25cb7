// What a file is that no picture could be made of, by its first bytes, so that a person learns why it is not shown.

/** What a file is. */
export interface Kind {
  is: string
  /** It is a whole picture for all we know, of a format that sharp as it comes cannot decode. */
  undecoded?: true
}

/**
 * The first bytes in hex, or as text in which § stands for what is none. sharp's libvips comes without a decoder for HEIC,
 * whose HEVC is patented (https://sharp.pixelplumbing.com/install), and for what is undecoded below.
 */
const KINDS: [RegExp, string, undecoded?: true][] = [
  [/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body)\b/i, 'a web page'],
  [/^(?:ffd8ff|89504e47|47494638|49492a00|4d4d002a|52494646.{8}57454250)/, 'a picture that is damaged from the start'],
  [/^[\s\S]{4}ftypavi/, 'a picture that is damaged from the start'],
  [/^[\s\S]{4}ftyp(?:hei|hev|mif1|msf1)/, 'a HEIC picture', true],
  [/^BM[\s\S]{4}§§§§/, 'a BMP picture', true],
  [/^38425053/, 'a Photoshop file', true],
  [/^00000100/, 'an icon', true],
  [/^0000000c6a5020200d0a870a|^ff4fff51/, 'a JPEG 2000 picture', true],
  [/^0000000c4a584c200d0a870a|^ff0a/, 'a JPEG XL picture', true],
  [/^[\s\S]{4}(?:ftyp|moov|mdat)|^RIFF[\s\S]{4}AVI/, 'a film'],
  [/^RIFF[\s\S]{4}WAVE|^ID3|^OggS/, 'a sound'],
  [/^%PDF/, 'a PDF file'],
  [/^(?:504b0304|1f8b)/, 'a packed file']
]
const PLAIN = /^[ -~\s]{16}/

/** What a file is; nothing where it is not known. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512))
  const [hex, text] = [head.toString('hex'), head.toString('latin1').replace(/[^ -~\s]/g, '§')]
  const found = KINDS.find(([pattern]) => pattern.test(text) || pattern.test(hex))
  if (found) return { is: found[1], ...(found[2] ? { undecoded: true } : {}) }
  return PLAIN.test(text) ? { is: 'a text' } : undefined
}

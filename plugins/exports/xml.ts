// Text → XML that means only itself.
import { escapeHtml } from '../pages/html.ts'

/** Whatever is no character of XML 1.0, which refuses most control characters even when they are escaped. */
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** Escapes text for an element or a quoted attribute. */
export const escapeXml = (text: string): string => escapeHtml(text.replace(NO_CHARACTER, ''))

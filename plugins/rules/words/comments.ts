// What stands around the name of who wrote a comment. Add your language.
import { list } from './list.ts'

/** Before the name: `Comment by Jane Roe`. */
export const COMMENT_BY = {
  en: list('comment by, comment from, posted by, written by, reply by, reply from'),
  de: list('kommentar von, antwort von, geschrieben von, verfasst von, von'),
  fr: list('commentaire de, réponse de, posté par, écrit par, par'),
  es: list('comentario de, respuesta de, publicado por, escrito por, por'),
  pt: list('comentário de, resposta de, publicado por, escrito por, por'),
  it: list('commento di, risposta di, scritto da, inviato da, di'),
  nl: list('reactie van, geplaatst door, door'),
  pl: list('komentarz od, napisał, napisała, autor'),
  cs: list('komentář od, napsal, napsala, vložil'),
  ru: list('комментарий от, написал, написала, автор')
}

/** Behind the name: `Jane Roe says:`. */
export const COMMENT_SAYS = {
  en: list(
    'says, said, wrote, writes, replied, commented, commented on, permalink, reply, report, link, edited, author'
  ),
  de: list('sagt, sagte, sagte am, schreibt, schrieb, schrieb am, meint, antworten, permalink, melden'),
  fr: list('dit, a dit, a écrit, écrit, répond, répondre, signaler'),
  es: list('dice, dijo, escribió, responde, responder, denunciar'),
  pt: list('diz, disse, escreveu, responde, responder, denunciar'),
  it: list('dice, ha detto, scrive, ha scritto, risponde, rispondi, segnala'),
  nl: list('zegt, zei, schreef, reageren, antwoorden'),
  pl: list('pisze, mówi, odpowiedz, zgłoś'),
  cs: list('říká, píše, napsal, napsala, odpovědět, nahlásit'),
  sv: list('skriver, säger, skrev, svara, anmäl'),
  ru: list('говорит, пишет, сказал, ответить, пожаловаться')
}

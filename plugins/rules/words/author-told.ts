// The words by which a sentence tells who wrote the article. Add your language.

/** Right before the name of somebody who writes. */
export const WRITERS = {
  en: ['writer', 'staff writer', 'columnist', 'reporter', 'correspondent', 'critic', 'blogger', 'contributor'],
  de: ['autor', 'autorin', 'redakteur', 'redakteurin', 'reporter', 'reporterin', 'kolumnist', 'kolumnistin'],
  fr: ['notre journaliste', 'notre correspondant', 'notre correspondante', 'notre chroniqueur', 'notre chroniqueuse'],
  es: ['nuestro corresponsal', 'nuestra corresponsal', 'el columnista', 'la columnista'],
  pt: ['o colunista', 'a colunista', 'nosso repórter', 'nossa repórter'],
  it: ['il nostro inviato', 'la nostra inviata', 'il nostro corrispondente']
}

/** What a writer does in the article, right behind the name. */
export const AUTHOR_VERBS = {
  en: [
    'investigates',
    'explains',
    'explores',
    'examines',
    'reports',
    'reviews',
    'finds out',
    'looks at',
    'looks back',
    'tries'
  ],
  de: ['berichtet', 'erklärt', 'schreibt', 'kommentiert'],
  fr: ['explique', 'raconte', 'enquête'],
  es: ['explica', 'cuenta', 'analiza'],
  pt: ['explica', 'conta', 'analisa'],
  it: ['spiega', 'racconta', 'analizza']
}

/** Says that the place where it is told is the writer's own. */
export const OWN_PLACES = {
  en: ['in his', 'in her', 'in their'].flatMap(their =>
    ['column', 'weekly column', 'latest column', 'notebook', 'diary'].map(place => `${their} ${place}`)
  ),
  de: ['in seiner kolumne', 'in ihrer kolumne'],
  fr: ['dans sa chronique'],
  es: ['en su columna'],
  pt: ['em sua coluna', 'na sua coluna'],
  it: ['nella sua rubrica']
}

/** Between the name of a column and that of its writer. */
export const WRITTEN_BY = {
  en: ['is written by', 'was written by'],
  de: ['wird geschrieben von'],
  fr: ['est écrit par', 'est écrite par'],
  es: ['está escrita por', 'es escrita por'],
  pt: ['é escrita por'],
  it: ['è scritta da']
}

/** Who wrote it, where nobody is named. */
export const NEWSROOMS = {
  en: [
    'staff report',
    'staff reports',
    'from staff reports',
    'from staff and wire reports',
    'staff and agencies',
    'staff writer'
  ],
  de: ['redaktion', 'die redaktion', 'von der redaktion', 'von unserer redaktion'],
  fr: ['rédaction', 'la rédaction', 'par la rédaction'],
  es: ['redacción', 'la redacción'],
  pt: ['redação', 'da redação', 'por redação'],
  it: ['redazione', 'la redazione', 'di redazione', 'a cura della redazione'],
  ru: ['редакция'],
  zh: ['本报讯', '本社讯'],
  ja: ['編集部']
}

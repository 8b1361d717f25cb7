// The labels that news databases put before what they say of an article, and what each of them holds.

/** What a label holds; `origin` is what the database says for itself, `end` stands where the text has ended. */
export type Role =
  | 'headline'
  | 'byline'
  | 'date'
  | 'publication'
  | 'section'
  | 'dateline'
  | 'standfirst'
  | 'text'
  | 'caption'
  | 'lang'
  | 'tags'
  | 'original'
  | 'copyright'
  | 'note'
  | 'summary'
  | 'origin'

const NAMES: Record<Role, string> = {
  headline: 'headline,title,titel,titre,titular,überschrift',
  byline: 'byline,author,authors,autor,auteur,credit',
  date: 'publication date,date,datum',
  publication: 'publication title,publication,paper,zeitung,quelle',
  section: 'section,rubrique,rubrik,sección',
  dateline: 'dateline',
  standfirst: 'highlight,subtitle,subhead,subheadline',
  summary: 'abstract,summary,zusammenfassung',
  text: 'body,full text,text,volltext,texte',
  caption: 'graphic,caption,photo caption,illustration',
  lang: 'language,language of publication,langue,sprache',
  tags: 'subject,subjects,index terms,subject terms,classification terms,sujet',
  original: 'url',
  copyright: 'copyright',
  note: 'correction,correction-date,memo,notes,series,update',
  origin: [
    'length,longueur,länge,longitud,load-date,load date,document-type,publication-type,type,journal-code,acc-no,ticker',
    'geographic,country,state,city,company,organization,person,industry,classification,country/region,ban-date,cat-no',
    'document url,publication info,proquest document link,proquest document id,links,location,people,company / organization,pages',
    'page,first page,publication year,year,publisher,place of publication,country of publication,publication subject',
    'issn,source,source type,document type,database,last updated,document feature,accession number,identifier / keyword',
    'edition,column,readability,record number,openurl link,citation,source library,volume,issue,number,word count',
    'source attribution,publisher logo,company names,personal name,geographic names,product,series title,alternate title',
    'publication-name,dokument-typ,update-date,entry date,date created,date of publication,copyright statement'
  ].join(',')
}

const ROLES = new Map(
  Object.entries(NAMES).flatMap(([role, names]) => names.split(',').map(name => [name, role as Role] as const))
)

/** Labels that stand behind the text; what follows them is text no more. */
const BEHIND = new Set<Role>(['origin', 'tags', 'lang', 'original', 'copyright', 'note', 'caption'])

/** A line that begins with a label. */
export interface Labelled {
  role: Role
  value: string
}

/** No label is longer, with what stands before it. */
const LONGEST = 80

/** Labels that every document of Lexis has. Where they are in capitals, all are, and `Source: …` is the story's. */
const CAPITALS = /^\s*(?:LENGTH|LONGUEUR|LÄNGE|LONGITUD|LOAD-DATE|BYLINE|SECTION|BODY): /

/** Finds labels in the lines of a document. */
export function labelsIn(lines: readonly string[]): (line: string) => Labelled | undefined {
  const inCapitals = lines.some(line => CAPITALS.test(line.slice(0, LONGEST)))
  return line => {
    const small = inCapitals && /\p{Ll}/u.test(line.slice(0, LONGEST).split(':', 1)[0] as string)
    return small ? undefined : labelOf(line)
  }
}

/** The label that a line begins with. Nexis has some without a colon, on a line of their own: `Body`. */
function labelOf(line: string): Labelled | undefined {
  const [, name, value = ''] = /^\s*([\p{L}][\p{L} /-]{2,28}?)\s?:(?:\s+(.*))?$/u.exec(line) ?? []
  const role = name === undefined ? undefined : ROLES.get(name.toLowerCase())
  if (role) return { role, value: value.trim() }
  const [bare] = /^\s*(?:Body|Graphic|Classification|BODY|GRAPHIC)\s*$/.exec(line) ?? []
  const alone = bare && ROLES.get(bare.trim().toLowerCase())
  return alone ? { role: alone, value: '' } : undefined
}

/** Has the text ended where such a label stands? */
export const endsText = (role: Role): boolean => BEHIND.has(role)

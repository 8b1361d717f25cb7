// The names that the tools of the trade have for the fields of an article: as data, the most trusted first.
import type { MAPPED } from '../../accessions/facts.ts'

/** What a record can state, by the contract's names; `text`, `html`, `photos` are its body, as text or HTML, and pictures. */
export type Stated = (typeof MAPPED)[number]

/**
 * Keys in small letters without accents, `_`, `-`, `:` and blanks. From news-please and CC-News, trafilatura, newspaper,
 * Diffbot, schema.org, the APIs of WordPress, NewsAPI, the Guardian and the New York Times, and the tables that people
 * publish in many languages.
 */
export const NAMES: Record<Stated, string> = {
  title: `
    title headline heading articletitle newstitle webtitle hl1 hl head uberschrift schlagzeile manchete titolo
    encabezado заголовок название عنوان 标题 標題 タイトル 見出し 제목 name titre titel titulo subject`,
  kicker: 'kicker overline eyebrow alternativeheadline dachzeile strapline spitzmarke',
  standfirst: `
    standfirst dek deck subtitle subheadline abstract excerpt summary highlights description shortdescription
    teaser lead trailtext vorspann unterzeile chapo entradilla bajada sommario resumo resume подзаголовок 摘要
    snippet`,
  byline: 'byline bylines writtenby',
  authors: `
    authors author creator dccreator writer writers reporter journalist autor auteur authorname authornames
    reporters journalists autoren autores auteurs autore autori verfasser redacteur автор 作者 著者 記者 المؤلف 기자`,
  dateline: 'dateline',
  issued: `
    datepublish datepublished publishdate publisheddate publishedat publishedon publishedtime pubdate
    publicationdate publicationtime webpublicationdate datepub issued published firstpublished releasedate
    articledate newsdate date datum fecha day pubtime posttime publishtime publishedtimestamp
    publicationdatetime firstpublisheddate displaydate datetime posteddate postedat posted dateposted
    erscheinungsdatum veroffentlicht veroffentlichungsdatum datepublication datedepublication fechapublicacion
    fechadepublicacion datapubblicazione datapublicacao data дата датапубликации 日期 发布时间 発行日 公開日 التاريخ 날짜
    datecreated createdat created timestamp time estimateddate`,
  updated: `
    datemodify datemodified modifieddate modified modifiedat dateupdated updated updatedat lastmodified
    lastupdated lastmodifieddate modifiedon updatedate updatetime lastupdateddate`,
  publication: `
    publication publicationname newspaper publisher sitename outlet sourcename journal source publishername
    newspapername papername zeitung quelle periodico giornale jornal fuente fonte источник 媒体 来源 المصدر`,
  section: `
    section sectionname articlesection category categories channel desk rubric topic sections newsdesk rubrik
    ressort rubrique seccion sezione secao editoria рубрика категория 栏目 分类`,
  lang: `
    language lang inlanguage humanlanguage metalang languagecode languages sprache langue idioma lingua язык 语言`,
  tags: `
    tags keywords topics keyword labels tag newskeywords schlagworte schlagworter stichworte motscles etiquetas
    palabrasclave palavraschave теги 标签`,
  original: `
    url link canonicalurl canonical articleurl pageurl weburl permalink sourceurl mainentityofpage finalurl
    requestedurl responseurl articlelink pagelink canonicallink href enlace lien ссылка 链接 id uri source`,
  rights: `
    rights copyrightnotice copyright license licence usageterms copyrightholder copyrightline copyrightstatement`,
  text: `
    maintext articlebody fulltext articletext bodytext contenttext cleanedtext plaintext text body content
    contentencoded article story document texte texto rawtext sentence articlecontent articlefulltext storytext
    contents copy paragraphs inhalt volltext artikeltext fliesstext haupttext artikel contenu corps cuerpo
    contenido corpo conteudo testo contenuto текст содержание 正文 内容 內容 本文 النص المحتوى 본문 leadparagraph`,
  html: 'articlehtml bodyhtml bodyxhtml contenthtml htmlbody html contentrendered',
  photos: `
    images image imageurl photos photo topimage topimg mainimage featuredimage urltoimage imageurls imgurl img
    leadimage leadimageurl heroimage coverimage ogimage photourl photourls picture pictures thumbnailurl
    thumbnail imagelink pictureurl mainpicture featuredmediaurl featuredimageurl bild bilder foto fotos imagen
    imagenes immagine`
}

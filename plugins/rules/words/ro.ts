// Romanian.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const ro: Words = {
  lang: 'ro',
  months: [
    ['ianuarie'],
    ['februarie'],
    ['martie'],
    ['aprilie'],
    ['mai'],
    ['iunie'],
    ['iulie'],
    ['august'],
    ['septembrie'],
    ['octombrie'],
    ['noiembrie'],
    ['decembrie']
  ],
  weekdays: ['luni', 'marți', 'marţi', 'miercuri', 'joi', 'vineri', 'sâmbătă', 'duminică'],
  dateWords: ['ora', 'la'],
  published: ['publicat', 'publicat la', 'publicat în', 'data publicării', 'postat'],
  updated: ['actualizat', 'actualizare', 'ultima actualizare', 'modificat', 'data actualizării'],
  beside: ['# min citire', 'timp de citire: # min', '# minute de citit'],
  ago: ['acum # minute', 'acum # ore', 'acum o oră', 'acum # zile', 'ieri'],
  by: ['autor', 'autori', 'scris de', 'articol de'],
  and: ['și', 'şi'],
  in: [],
  roles: ['jurnalist', 'jurnalistă', 'redactor', 'reporter', 'corespondent', 'editor', 'fotoreporter', 'redactor-șef'],
  sections: phrases(`
    știri • ştiri • actualitate • politică • economie • externe • internațional • cultură • opinii • social •
    sănătate • știință • eveniment
  `),
  signoff: [],
  authorLinks: [],
  credit: ['foto', 'fotografie', 'sursa foto', 'sursă foto', 'foto arhivă'],
  caption: ['legendă'],
  furniture: {
    advert: phrases(`
      publicitate • reclamă • advertorial • articolul continuă mai jos… • articolul continuă după reclamă… •
      articolul continuă după publicitate…
    `),
    comments: phrases(`
      comentarii • comentarii (#) • # comentarii • adaugă un comentariu… • lasă un comentariu… • adaugă comentariu •
      comentează • scrie un comentariu… • răspunde • vezi comentariile
    `),
    copyright: phrases(`
      toate drepturile rezervate… • …toate drepturile rezervate • …toate drepturile rezervate. •
      toate drepturile sunt rezervate…
    `),
    menu: phrases(`
      acasă • prima pagină • autentificare • conectare • înregistrare • cont nou • căutare • caută • contact •
      despre noi • termeni și condiții • termeni şi condiţii • politica de confidențialitate •
      politica de confidenţialitate • politica de cookies • politica de cookie-uri • sari la conținut •
      treci la conținut • accept • accept toate • sunt de acord • acest site folosește cookie… •
      acest site foloseşte cookie… • folosim cookie… • etichete • etichete:… • vezi mai multe • încarcă mai multe •
      mai multe • închide
    `),
    newsletter: phrases(`
      newsletter • abonează-te la newsletter… • abonați-vă la newsletter… • adresa de email • adresa ta de email •
      introdu adresa de email…
    `),
    note: phrases(`
      articolul a fost actualizat… • știre în curs de actualizare… • ştire în curs de actualizare… •
      articol în curs de actualizare…
    `),
    origin: ['sursa: …', 'sursă: …', 'articol preluat …', 'articolul original…'],
    related: phrases(`
      citește și… • citeşte şi… • citește și:… • citește mai mult… • citește mai multe… • citește mai departe… •
      vezi și… • vezi şi… • articole similare • articole asemănătoare • articole recomandate • știri recomandate •
      pe aceeași temă • cele mai citite • cele mai noi • ultimele știri • ultima oră • recomandări • recomandate •
      mai multe știri • te-ar putea interesa… • s-ar putea să te intereseze… • ar putea să te intereseze… •
      continuă lectura…
    `),
    share: phrases(`
      distribuie • distribuie articolul • distribuie pe … • trimite pe … • tipărește • printează • trimite pe email •
      copiază link • copiază linkul • îmi place • urmărește-ne… • urmăriți-ne…
    `)
  }
}

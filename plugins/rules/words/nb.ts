// Norwegian.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const nb: Words = {
  lang: 'nb',
  months: [
    ['januar'],
    ['februar'],
    ['mars'],
    ['april'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['oktober'],
    ['november'],
    ['desember']
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  dateWords: ['kl', 'klokken', 'den'],
  published: ['publisert', 'først publisert', 'opprettet'],
  updated: ['oppdatert', 'sist oppdatert', 'endret', 'sist endret'],
  beside: ['# min lesetid', 'lesetid: # min', 'lesetid # min', '# minutters lesetid'],
  ago: ['for # minutter siden', 'for # timer siden', '# timer siden', 'for # dager siden', 'i går'],
  by: ['skrevet av', 'tekst', 'forfatter'],
  and: ['og'],
  in: [],
  roles: ['redaktør', 'skribent', 'kommentator', 'korrespondent', 'sjefredaktør', 'fotograf', 'journalist'],
  sections: ['innenriks', 'utenriks', 'økonomi', 'kultur', 'meninger', 'debatt', 'nyheter', 'verden', 'vitenskap'],
  signoff: [],
  authorLinks: [],
  credit: ['foto', 'bilde', 'bilder', 'illustrasjon', 'fotograf'],
  caption: ['bildetekst'],
  furniture: {
    advert: phrases(`
      annonse • annonser • annonsørinnhold • artikkelen fortsetter under annonsen… •
      saken fortsetter under annonsen… • artikkelen fortsetter under … • reklame
    `),
    comments: phrases(`
      kommentarer • kommentarer (#) • # kommentarer • kommenter • kommenter artikkelen • skriv en kommentar… •
      legg igjen en kommentar… • vis kommentarer • svar
    `),
    copyright: ['alle rettigheter reservert…', '…alle rettigheter reservert', '…alle rettigheter reservert.'],
    menu: phrases(`
      hjem • forside • forsiden • logg inn • registrer deg • søk • kontakt • kontakt oss • om oss • personvern •
      personvernerklæring • informasjonskapsler • brukervilkår • hopp til innhold • til hovedinnhold •
      gå til hovedinnhold • godta alle • aksepter alle • vi bruker informasjonskapsler… •
      denne nettsiden bruker informasjonskapsler… • vi bruker cookies… • emner • stikkord • vis mer • vis flere •
      last inn flere • lukk • til toppen • tips oss
    `),
    newsletter: phrases(`
      nyhetsbrev • abonner • meld deg på… • meld deg på vårt nyhetsbrev… • få vårt nyhetsbrev… • din e-postadresse
    `),
    note: ['saken oppdateres…', 'artikkelen er oppdatert…', 'saken er oppdatert…'],
    origin: ['kilde: …', 'artikkelen ble først publisert …', 'denne artikkelen ble først publisert …'],
    related: phrases(`
      les mer… • les også… • se også… • les videre… • mer om saken • relaterte artikler • relatert • mest lest •
      siste nytt • siste nyheter • flere saker • flere artikler • anbefalt • anbefalte artikler •
      du vil kanskje også like… • les saken
    `),
    share: phrases(`
      del • del artikkelen • del på facebook • del på twitter • del saken • skriv ut • kopier lenke • kopier lenken •
      lik • følg oss… • tips en venn • lagre artikkel
    `)
  }
}

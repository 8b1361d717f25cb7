// Danish.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const da: Words = {
  lang: 'da',
  months: [
    ['januar'],
    ['februar'],
    ['marts'],
    ['april'],
    ['maj'],
    ['juni'],
    ['juli'],
    ['august'],
    ['september'],
    ['oktober'],
    ['november'],
    ['december']
  ],
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  dateWords: ['kl', 'klokken', 'den', 'd'],
  published: ['publiceret', 'offentliggjort', 'udgivet', 'oprettet'],
  updated: ['opdateret', 'sidst opdateret', 'senest opdateret', 'ændret'],
  beside: ['# min læsetid', 'læsetid: # min', 'læsetid # min', '# minutters læsetid'],
  ago: ['for # minutter siden', 'for # timer siden', '# timer siden', 'for # dage siden', 'i går'],
  by: ['skrevet af', 'tekst', 'forfatter', 'artikel af'],
  and: ['og'],
  in: [],
  roles: ['redaktør', 'skribent', 'kommentator', 'korrespondent', 'chefredaktør', 'fotograf', 'journalist'],
  sections: ['indland', 'udland', 'økonomi', 'kultur', 'debat', 'meninger', 'nyheder', 'verden', 'videnskab'],
  signoff: [],
  authorLinks: [],
  credit: ['foto', 'billede', 'billeder', 'illustration', 'fotograf'],
  caption: ['billedtekst'],
  furniture: {
    advert: phrases(`
      annonce • annoncer • annoncørbetalt indhold • artiklen fortsætter under annoncen… •
      artiklen fortsætter efter annoncen… • artiklen fortsætter under … • reklame
    `),
    comments: phrases(`
      kommentarer • kommentarer (#) • # kommentarer • kommentér • kommenter • skriv en kommentar… •
      tilføj en kommentar… • vis kommentarer • svar
    `),
    copyright: ['alle rettigheder forbeholdes…', '…alle rettigheder forbeholdes', '…alle rettigheder forbeholdes.'],
    menu: phrases(`
      hjem • forside • forsiden • log ind • log på • opret bruger • opret profil • søg • kontakt • kontakt os •
      om os • privatlivspolitik • persondatapolitik • cookiepolitik • cookieindstillinger • brugerbetingelser •
      handelsbetingelser • gå til indhold • spring til indhold • accepter alle • tillad alle • vi bruger cookies… •
      denne hjemmeside bruger cookies… • emner • vis mere • vis flere • indlæs flere • luk • til toppen • tip os
    `),
    newsletter: phrases(`
      nyhedsbrev • nyhedsbreve • abonner • tilmeld • tilmeld dig… • tilmeld dig vores nyhedsbrev… •
      få vores nyhedsbrev… • din e-mailadresse • din e-mail
    `),
    note: ['artiklen opdateres…', 'artiklen er opdateret…', 'historien opdateres…'],
    origin: ['kilde: …', 'artiklen blev først bragt …', 'denne artikel blev oprindeligt …'],
    related: phrases(`
      læs mere… • læs også… • se også… • læs videre… • mere om emnet • relaterede artikler • relateret • mest læste •
      mest læst • seneste nyt • seneste nyheder • flere artikler • flere nyheder • anbefalet • anbefalede artikler •
      læs artiklen
    `),
    share: phrases(`
      del • del artiklen • del artikel • del på facebook • del på twitter • print • udskriv • kopier link •
      kopiér link • synes godt om • følg os… • gem artikel • send til en ven
    `)
  }
}

// Czech.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const cs: Words = {
  lang: 'cs',
  months: [
    ['ledna', 'leden'],
    ['února', 'únor'],
    ['března', 'březen'],
    ['dubna', 'duben'],
    ['května', 'květen'],
    ['června', 'červen'],
    ['července', 'červenec'],
    ['srpna', 'srpen'],
    ['září'],
    ['října', 'říjen'],
    ['listopadu', 'listopad'],
    ['prosince', 'prosinec']
  ],
  weekdays: ['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle'],
  dateWords: ['v', 'hod', 'hodin'],
  published: ['publikováno', 'zveřejněno', 'vydáno', 'vytvořeno'],
  updated: ['aktualizováno', 'aktualizace', 'upraveno', 'naposledy aktualizováno'],
  beside: ['# min čtení', '# minut čtení', 'doba čtení # min'],
  ago: ['před # minutami', 'před # hodinami', 'před hodinou', 'před # dny', 'včera'],
  by: ['autor', 'autoři', 'autorka', 'napsal', 'napsala', 'připravil', 'připravila'],
  and: ['a'],
  in: [],
  roles: phrases(`
    redaktor • redaktorka • novinář • novinářka • zpravodaj • zpravodajka • šéfredaktor • reportérka • fotograf
  `),
  sections: ['domácí', 'zahraničí', 'ekonomika', 'kultura', 'krimi', 'regiony', 'názory', 'komentáře', 'domov'],
  signoff: [],
  authorLinks: [],
  credit: ['foto', 'fotografie', 'autor fotografie', 'zdroj fotografie'],
  caption: ['popisek'],
  furniture: {
    advert: phrases(`
      reklama • inzerce • komerční sdělení • článek pokračuje pod reklamou… • pokračování článku pod reklamou… •
      placená inzerce
    `),
    comments: phrases(`
      diskuse • diskuze • komentáře • komentáře (#) • diskuse (#) • # komentářů • přidat komentář… •
      vstoupit do diskuse… • vstoupit do diskuze… • zobrazit komentáře • napsat komentář… • odpovědět
    `),
    copyright: ['všechna práva vyhrazena…', '…všechna práva vyhrazena', '…všechna práva vyhrazena.'],
    menu: phrases(`
      hlavní stránka • domů • přihlásit se • přihlášení • registrace • vyhledávání • hledat • kontakty • kontakt •
      o nás • podmínky užití • ochrana osobních údajů • zásady ochrany osobních údajů • nastavení cookies •
      nastavení soukromí • přejít k obsahu • přijmout vše • souhlasím • tato stránka používá cookies… •
      tento web používá soubory cookie… • používáme soubory cookie… • štítky • témata • zobrazit více • načíst další •
      zavřít • mapa stránek • obchodní podmínky • přihlášením k newsletteru…
    `),
    newsletter: phrases(`
      newsletter • přihlaste se k odběru… • přihlásit se k odběru… • odebírejte náš newsletter… • odebírat novinky •
      váš e-mail • zadejte svůj e-mail… • odeslat
    `),
    note: ['článek byl aktualizován…', 'text průběžně aktualizujeme…', 'aktualizujeme'],
    origin: ['původní článek…', 'převzato z …', 'zdroj: …'],
    related: phrases(`
      související články • související • čtěte také… • čtěte více… • přečtěte si také… • přečtěte si více… •
      mohlo by vás zajímat… • nejčtenější • nejčtenější články • další články • další zprávy • doporučujeme •
      celý článek • číst dál • číst více • více zde
    `),
    share: phrases(`
      sdílet • sdílet článek • sdílet na … • sdílejte • tisk • tisknout • vytisknout • poslat e-mailem •
      kopírovat odkaz • to se mi líbí • sledujte nás… • zkopírovat odkaz
    `)
  }
}

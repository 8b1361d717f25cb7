// Headings of a wiki's article under which no more of it stands.

const NAMES = `
  sources • source • references • reference • notes • footnotes • external links • external link • see also • related news • related articles •
  further reading • sister links • sister projects • bibliography • Quellen • Quelle • Einzelnachweise • Weblinks • Siehe auch •
  Themenverwandte Artikel • Themenportal • Sources • Références • Notes et références • Voir aussi • Liens externes • Articles connexes •
  Fuentes • Fuente • Referencias • Véase también • Enlaces externos • Noticias relacionadas • Fontes • Fonte • Referências •
  Ver também • Veja também • Ligações externas • Notícias relacionadas • Fonti • Note • Voci correlate • Collegamenti esterni •
  Articoli correlati • Notizie correlate • Источники • Источник • Примечания • Ссылки • См. также • Смотрите также • Bronnen • Bron •
  Zie ook • Externe links • Źródła • Źródło • Przypisy • Zobacz też • Linki zewnętrzne • Källor • Källa • Se även • Externa länkar •
  Kilder • Kilde • Lähteet • Aiheesta muualla • Katso myös • Források • Zdroje • Kaynaklar • Kaynak • Джерела • Посилання •
  情報源 • 出典 • 関連記事 • 関連項目 • 外部リンク • 消息来源 • 消息來源 • 来源 • 相关新闻 • 参考资料 • 출처 • مصادر • المصادر • المراجع`

const KNOWN = new Set(NAMES.split('•').map(name => name.trim().toLowerCase()))

/** Does it stand above sources, notes and links, and not above a part of the story? */
export const isBehindStory = (heading: string): boolean =>
  KNOWN.has(
    heading
      .replace(/<[^<>]*>/g, '')
      .replace(/[\s:：.]+$/, '')
      .trim()
      .toLowerCase()
  )

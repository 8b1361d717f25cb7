// What a website says instead of an article: the page is gone, or may not be seen. Add your language.

export const ERROR_PAGES = {
  en: [
    'page not found',
    'error 404',
    '404 not found',
    '404 error',
    'page you are looking for',
    'page you requested',
    'page cannot be found',
    'page could not be found',
    'access denied',
    '403 forbidden',
    'service unavailable',
    'internal server error',
    'bad gateway',
    'please enable javascript',
    'verify you are human',
    'unusual traffic'
  ],
  de: ['seite nicht gefunden', 'seite wurde nicht gefunden', 'fehler 404', 'zugriff verweigert'],
  fr: ['page introuvable', "page n'existe pas", 'erreur 404', 'accès refusé'],
  es: ['página no encontrada', 'error 404', 'acceso denegado'],
  pt: ['página não encontrada', 'erro 404', 'acesso negado'],
  it: ['pagina non trovata', 'errore 404', 'accesso negato'],
  ru: ['страница не найдена', 'ошибка 404', 'доступ запрещен', 'доступ запрещён'],
  ar: ['الصفحة غير موجودة', 'خطأ 404'],
  zh: ['页面不存在', '找不到页面', '頁面不存在'],
  ja: ['ページが見つかりません', 'お探しのページ']
}

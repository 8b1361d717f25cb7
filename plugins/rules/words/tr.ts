// Turkish.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const tr: Words = {
  lang: 'tr',
  months: [
    ['ocak'],
    ['şubat'],
    ['mart'],
    ['nisan'],
    ['mayıs'],
    ['haziran'],
    ['temmuz'],
    ['ağustos'],
    ['eylül'],
    ['ekim'],
    ['kasım'],
    ['aralık']
  ],
  weekdays: ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'],
  dateWords: ['saat'],
  published: phrases(`
    yayınlanma • yayınlanma tarihi • yayın tarihi • yayınlandı • giriş tarihi • oluşturulma tarihi • eklenme •
    oluşturma
  `),
  updated: ['güncelleme', 'güncellenme', 'güncelleme tarihi', 'son güncelleme', 'güncellendi', 'güncellenme tarihi'],
  beside: ['# dk okuma', '# dakika okuma', 'okuma süresi: # dk', 'okuma süresi # dk'],
  ago: ['# dakika önce', '# saat önce', '# gün önce', 'dün'],
  by: ['yazan', 'yazar', 'haberi hazırlayan'],
  and: ['ve'],
  in: [],
  roles: ['muhabir', 'muhabiri', 'editör', 'editörü', 'gazeteci', 'yazar', 'yazarı', 'temsilcisi'],
  sections: phrases(`
    gündem • dünya • ekonomi • spor • kültür • sanat • kültür sanat • magazin • siyaset • yaşam • sağlık • teknoloji •
    eğitim
  `),
  signoff: [],
  authorLinks: [],
  credit: ['fotoğraf', 'fotoğraflar', 'foto', 'görsel', 'fotoğraf kaynağı'],
  caption: ['fotoğraf altı'],
  furniture: {
    advert: ['reklam', 'ilan', 'sponsorlu içerik', 'haberin devamı için tıklayın…', 'reklamdan sonra devam ediyor…'],
    comments: phrases(`
      yorumlar • yorumlar (#) • # yorum • yorum yap • yorum yaz • yorum yapın… • yorumunuzu yazın… •
      yorumları göster • yanıtla • cevapla
    `),
    copyright: phrases(`
      tüm hakları saklıdır… • …tüm hakları saklıdır • …tüm hakları saklıdır. • her hakkı saklıdır… •
      …her hakkı saklıdır.
    `),
    menu: phrases(`
      ana sayfa • anasayfa • giriş yap • üye ol • kayıt ol • ara • iletişim • hakkımızda • künye •
      gizlilik politikası • çerez politikası • kullanım koşulları • kullanım şartları • içeriğe atla • içeriğe geç •
      kabul et • tümünü kabul et • kabul ediyorum • bu site çerez kullanmaktadır… •
      sitemizde çerezler kullanılmaktadır… • çerezleri kullanıyoruz… • etiketler • etiketler:… • daha fazla göster •
      daha fazla yükle • daha fazla • kapat • site haritası • kvkk
    `),
    newsletter: phrases(`
      bülten • e-bülten • bültenimize abone olun… • bültene abone ol… • abone ol • e-posta adresiniz •
      e-posta adresinizi girin…
    `),
    note: ['haber güncellenmiştir…', 'haber güncellendi…', 'haberin detayları gelecek…', 'ayrıntılar geliyor…'],
    origin: ['kaynak: …', 'bu haber ilk olarak …'],
    related: phrases(`
      ilgili haberler • ilgili haber • ilginizi çekebilir… • bunlar da ilginizi çekebilir… • ayrıca okuyun… •
      bunu da okuyun… • devamını oku • haberin devamı • en çok okunanlar • çok okunanlar • son haberler • son dakika •
      diğer haberler • önerilen haberler • benzer haberler • daha fazla oku… • öne çıkanlar • okumaya devam et…
    `),
    share: phrases(`
      paylaş • haberi paylaş • facebook'ta paylaş • twitter'da paylaş • yazdır • e-posta gönder • bağlantıyı kopyala •
      linki kopyala • beğen • bizi takip edin… • takip et • kaydet
    `)
  }
}

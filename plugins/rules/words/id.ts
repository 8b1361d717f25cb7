// Indonesian.
import { phrases } from './list.ts'
import type { Words } from './words.ts'

export const id: Words = {
  lang: 'id',
  months: [
    ['januari'],
    ['februari'],
    ['maret'],
    ['april'],
    ['mei'],
    ['juni'],
    ['juli'],
    ['agustus'],
    ['september'],
    ['oktober'],
    ['november'],
    ['desember']
  ],
  weekdays: ['senin', 'selasa', 'rabu', 'kamis', 'jumat', "jum'at", 'sabtu', 'minggu'],
  dateWords: ['pukul', 'jam', 'wib', 'wita', 'wit'],
  published: ['diterbitkan', 'dipublikasikan', 'dipublish', 'terbit', 'diunggah', 'tayang'],
  updated: ['diperbarui', 'diupdate', 'terakhir diperbarui', 'pembaruan terakhir'],
  beside: ['# menit baca', 'waktu baca # menit', 'baca # menit'],
  ago: phrases(`
    # menit lalu • # menit yang lalu • # jam lalu • # jam yang lalu • # hari lalu • # hari yang lalu • kemarin
  `),
  by: ['oleh', 'penulis', 'pewarta', 'ditulis oleh'],
  and: ['dan'],
  in: [],
  roles: ['wartawan', 'jurnalis', 'pewarta', 'redaktur', 'penulis', 'kontributor', 'reporter', 'editor'],
  sections: phrases(`
    nasional • internasional • ekonomi • bisnis • olahraga • budaya • hiburan • teknologi • kesehatan • pendidikan •
    metro • daerah • dunia • berita
  `),
  signoff: [],
  authorLinks: [],
  credit: ['foto', 'gambar', 'sumber foto', 'fotografer', 'ilustrasi'],
  caption: ['keterangan foto', 'keterangan gambar'],
  furniture: {
    advert: phrases(`
      iklan • advertisement • konten bersponsor • gulir ke bawah untuk lanjut membaca… •
      scroll untuk melanjutkan membaca… • baca berita tanpa iklan… • lanjutkan membaca setelah iklan… •
      artikel ini bersponsor…
    `),
    comments: phrases(`
      komentar • komentar (#) • # komentar • tulis komentar… • beri komentar… • tinggalkan komentar… •
      lihat komentar • tambahkan komentar… • balas
    `),
    copyright: phrases(`
      hak cipta dilindungi… • hak cipta dilindungi undang-undang… • …hak cipta dilindungi undang-undang •
      …hak cipta dilindungi • seluruh hak cipta…
    `),
    menu: phrases(`
      beranda • masuk • daftar • cari • pencarian • kontak • hubungi kami • tentang kami • redaksi •
      pedoman media siber • kebijakan privasi • syarat dan ketentuan • ketentuan penggunaan • langsung ke konten •
      lewati ke konten • setuju • situs ini menggunakan cookie… • kami menggunakan cookie… • tag • lihat semua •
      lihat lainnya • muat lebih banyak • selengkapnya • tutup • indeks
    `),
    newsletter: phrases(`
      buletin • langganan • berlangganan newsletter… • daftar newsletter… • alamat email • alamat email anda •
      berlangganan
    `),
    note: ['artikel ini telah diperbarui…', 'berita ini telah diperbarui…', 'berita ini akan diperbarui…'],
    origin: phrases(`
      sumber: … • artikel ini telah tayang di … • artikel ini pertama kali … • berita ini telah tayang di …
    `),
    related: phrases(`
      baca juga… • baca selengkapnya… • baca artikel lainnya… • lihat juga… • simak juga… • berita terkait •
      artikel terkait • terkait • terpopuler • berita terpopuler • terkini • berita terkini • berita lainnya •
      artikel lainnya • rekomendasi • rekomendasi untuk anda • pilihan editor • pilihan untukmu • lanjut baca…
    `),
    share: phrases(`
      bagikan • bagikan artikel • bagikan artikel ini • bagikan ke … • bagikan:… • cetak • kirim email •
      salin tautan • salin link • suka • ikuti kami… • ikuti kami di … • simpan artikel •
      cek berita dan artikel yang lain di google news…
    `)
  }
}

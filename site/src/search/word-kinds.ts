/**
 * What a word of a query says about the wish behind it. What is in none of the lists counts in full: by how few entries
 * have it, or as a word that nothing has.
 */
export type WordKind = 'filler' | 'aside' | 'foreign' | 'elsewhere' | 'plain';

/** They say nothing of what is looked for. With the particles of everyday speech in Palopo (ki, mi, ji, pi, ka, ta). */
const fillers = `
  yang yg di ke dari dr dan atau untuk utk dengan dgn pada dalam oleh karena krn kalau klo kalo jika bila agar supaya
  ini itu tersebut saya sy aku gue ku ka kami kita kamu anda dia mereka nya
  ki kik mi ji pi ta tah mo kah lah pun deh dong sih nih ya yah kok toh tong iye iya e
  apa apakah siapa kapan dimana dmn mana kemana bagaimana bgmn gimana gmn kenapa mengapa berapa brp
  cara caranya mau ingin pengen hendak akan perlu butuh harus bisa boleh dapat mohon tolong bantu
  min admin pak bu kak halo hai selamat permisi saja aja juga lagi masih sudah sdh udah telah sedang tadi ada adalah yaitu
  info infonya tentang soal mengenai terkait palopo`;

/** They may belong to any wish: when, who, where, how much. They count little beside the others. */
const asides = `
  kemarin besok lusa nanti sekarang hari minggu bulan tahun jam pagi siang sore malam senin selasa rabu kamis jumat sabtu
  lalu baru lama satu dua tiga empat lima pertama kedua ketiga banyak semua sedikit sekali terus selalu sering pernah
  langsung sendiri seumur dekat depan belakang samping luar sini situ sana disini disitu rumah kampung kompleks
  pasar toko angkot jalan tempat kantor kota daerah masyarakat warga orang anak suami istri bapak ibu nenek kakek mertua adik adek
  kakak om tante paman bibi saudara keluarga tetangga teman cucu datang pergi lihat tahu suruh disuruh siapkan pakai kasih
  kena jadi ambil bawa kirim taruh simpan punya tinggal kerja buka tutup mulai habis keluar masuk lewat besar kecil
  bagus mahal murah cepat bahaya per tanpa sama beda lain sampai antara sejak setelah sebelum saat ketika penting masalah
  urusan keperluan tugas nama tulis bayar gratis hasil contoh`;

/** What a city does not offer: who names it does not mean the city's services, however many other words fit. */
const foreign = `
  resep masak masakan kue makanan minuman restoran kuliner kopi ayam ikan sayur buah
  film bioskop drama drakor sinetron anime lagu lirik musik chord gitar konser artis penyanyi novel puisi komik game
  bola sepakbola liga klasemen skor timnas badminton voli olahraga
  emas saham crypto bitcoin kurs dollar dolar pinjol togel slot judi gopay ovo dana shopee tokopedia lazada bca bri bni
  mandiri gojek grab ojek indomaret alfamart telkomsel indosat pertamina pulsa
  jual sewa rental kredit promo diskon servis bengkel download
  hotel tiket pesawat kereta kapal bus travel penginapan villa
  iphone samsung oppo vivo xiaomi laptop komputer wifi password netflix youtube tiktok instagram facebook whatsapp
  cuaca zodiak ramalan mimpi doa sholat shalat salat puasa yasin quran ayat
  undangan dekorasi gaun pacar cinta jodoh rambut baju gamis sepatu kosmetik skincare diet obat jerawat
  kucing burung ternak pakan pupuk bibit matematika fisika biologi sejarah soal rumus inggris`;

/** Other towns and countries: their services are not Palopo's. Who moves or marries may name them all the same. */
const elsewhere = `
  jakarta bandung surabaya semarang yogyakarta jogja medan palembang denpasar bali balikpapan samarinda manado kendari palu
  ambon papua kalimantan jawa sumatra sumatera lombok bogor depok bekasi tangerang malang solo batam makassar gowa maros
  parepare pinrang sidrap wajo bone sinjai bulukumba toraja rantepao enrekang mamuju belopa masamba malili
  morowali sorowako malaysia singapura jepang korea amerika australia arab indonesia dunia`;

const kinds = new Map<string, WordKind>();
for (const [kind, list] of [
  ['foreign', foreign],
  ['elsewhere', elsewhere],
  ['aside', asides],
  ['filler', fillers],
] as const) {
  for (const word of list.trim().split(/\s+/)) kinds.set(word, kind);
}

export function kindOf(word: string): WordKind {
  return kinds.get(word) ?? 'plain';
}

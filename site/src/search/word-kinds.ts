import { formsOf } from './word-forms.ts';

/**
 * What a word of a query says about the wish behind it. What is in none of the lists counts in full: by how few entries
 * have it, or as a word that nothing has.
 */
export type WordKind = 'filler' | 'aside' | 'scene' | 'foreign' | 'elsewhere' | 'plain';

/** They say nothing of what is looked for. With the particles of everyday speech in Palopo (ki, mi, ji, pi, ka, ta). */
const fillers = `
  yang yg di ke dari dr antar dan atau untuk utk dengan dgn pada dalam oleh karena krn kalau klo kalo jika bila agar supaya
  ini itu tersebut saya sy aku gue ku ka kami kita kamu anda dia mereka nya
  ki kik mi ji pi ta tah mo ko je kah lah pun deh dong sih nih ya yah kok toh iye iya e na nu tabe puang daeng kodong pale bela cika bos gaes kasihan kasian anu
  apa apakah siapa kapan dimana dmn mana kemana bagaimana bgmn bgmana gimana gmn gmna kenapa knp mengapa berapa brp brapa
  cara caranya mau ingin pengen hendak akan perlu butuh harus hrs bisa bs bsa boleh dapat mohon bantu
  min admin pak bu kak halo hai selamat permisi saja aja juga lagi masih sudah sdh udah telah sedang tadi ada adalah yaitu
  info infonya tentang soal mengenai terkait palopo`;

/** They may belong to any wish: when, who, how much. They count little beside the others, and nothing alone. */
const asides = `
  kemarin besok lusa nanti sekarang hari minggu bulan tahun jam pagi siang sore malam senin selasa rabu kamis jumat sabtu
  lalu dulu disebut baru lama satu dua tiga empat lima pertama kedua ketiga banyak semua sedikit sekali terus selalu sering pernah
  langsung sendiri seumur dekat depan belakang samping luar sini sana disini disitu orang om tante paman bibi teman
  datang pergi lihat tahu suruh disuruh siapkan pakai kasih kena jadi ambil bawa kirim taruh simpan punya
  buka tutup mulai habis keluar masuk lewat besar kecil bagus mahal cepat per tanpa sama beda lain sampai antara
  sejak setelah sebelum saat ketika penting masalah tolong urusan keperluan nama tulis hasil contoh online daring`;

/** Asides that name a place, people or a doing, and so are a wish where nothing else is said (`kantor`, `jalan`). */
const scenes = `
  rumah kampung kompleks pasar toko angkot jalan tempat kantor kota daerah masyarakat warga
  anak suami istri bapak ibu nenek kakek mertua adik adek kakak saudara keluarga tetangga cucu
  tinggal kerja bahaya berita pengumuman tugas bayar gratis`;

/** Scenes too: kelurahan and kecamatan whose names mean nothing else, and what residents call other parts of the city. */
const neighbourhoods = `
  tompotikka amasangan lagaligo dangerakko pajalesang batupasi sabbang salobulo penggoli luminda pattene takkalala songka
  sampoddo binturu maroangin mancani sumarambu salubattang walenrang petonjangan surutanga pontap malatunrung salekoe
  salotellue ponjalae tomarundung battang lebang mawa purangi sendana mungkajang murante latuppa kambo temmalebba balandai
  rampoang tobulung wara telluwanua lalebbata labombo utara selatan timur barat poros sentral unanda iain`;

/** What a city does not offer: who names it does not mean the city's services, however many other words fit. */
const foreign = `
  resep masak masakan sambal rendang ayam film bioskop drama drakor sinetron anime kartun komik novel puisi pantun
  lagu lirik chord gitar konser artis penyanyi seleb game legends roblox minecraft
  bola sepakbola liga klasemen skor timnas persib persija badminton voli motogp
  emas saham crypto bitcoin kurs dollar dolar euro pinjol pinjaman cicilan togel slot judi gopay ovo shopee tokopedia lazada
  bca bri bni atm alfamidi gojek grab ojek indomaret alfamart telkomsel indosat smartfren pertamina vale bumn pulsa paket promo diskon
  jual dijual kredit bekas ongkir resi kurir tiket pesawat kereta liburan
  iphone samsung oppo vivo xiaomi laptop komputer printer word excel powerpoint netflix youtube tiktok instagram facebook telegram
  chatgpt cuaca zodiak ramalan primbon mimpi doa sholat shalat salat puasa yasin quran surah ayat ceramah niat
  undangan dekorasi gaun pacar cinta jodoh rambut baju gamis hijab sepatu parfum jerawat obat vitamin
  oli aki bengkel velg servis rental kontrakan semen galon pabrik pesiar kursus privat pijat asuransi pengacara gugatan prewedding
  cabai lele gabah pupuk bibit pakan ternak
  kucing burung cupang matematika fisika kimia biologi rumus inggris jawaban soal makalah translate toefl ielts
  murah termurah grosir sewa jasa harian minimalis voucher kupon marketplace preloved bolu donat kapurung barongko wajah kulit skincare makeup investasi reksadana deposito arisan zakat
  diamond mabar playstation wallpaper capcut windows software coding gym senam yoga futsal karaoke sinopsis
  trailer kelinci hamster avanza vario nmax gadai ac tv pc ff ps tahajud tahlil khutbah pramugari catering sofa lemari kulkas
  jepang korea cina amerika eropa australia dunia internasional`;

/** Other towns and countries: their services are not Palopo's. Who moves or marries may name them all the same. */
const elsewhere = `
  jakarta bandung surabaya semarang yogyakarta jogja medan palembang denpasar bali balikpapan samarinda manado kendari palu
  ambon papua kalimantan jawa sumatra sumatera lombok bogor depok bekasi tangerang malang solo batam makassar gowa maros
  parepare pinrang sidrap wajo bone sinjai bulukumba toraja rantepao enrekang mamuju belopa masamba malili
  morowali sorowako jeneponto takalar bantaeng barru soppeng pangkep selayar sengkang watampone sungguminasa lutim lutra
  majene polewali polman pasangkayu kolaka konawe baubau wakatobi buton bombana poso donggala banggai luwuk gorontalo
  ternate tidore sorong jayapura merauke manokwari kupang mataram pontianak banjarmasin tarakan nunukan berau bontang
  aceh pekanbaru riau jambi bengkulu lampung banten cirebon sukabumi garut tasikmalaya magelang kediri jember banyuwangi
  malaysia singapura brunei arab mekah indonesia`;

const kinds = new Map<string, WordKind>();
for (const [kind, list] of [
  ['foreign', foreign],
  ['elsewhere', elsewhere],
  ['aside', asides],
  ['scene', `${scenes} ${neighbourhoods}`],
  ['filler', fillers],
] as const) {
  for (const word of list.trim().split(/\s+/)) kinds.set(word, kind);
}

const found = new Map<string, WordKind>();

/** The kind of a word; a form of an aside (`disiapkan`) or a scene is one too. */
export function kindOf(word: string): WordKind {
  let kind = kinds.get(word) ?? found.get(word);
  if (kind === undefined) {
    const ofForms = new Set(formsOf(word).map(({ form }) => kinds.get(form)));
    kind = ofForms.has('aside') ? 'aside' : ofForms.has('scene') ? 'scene' : 'plain';
    found.set(word, kind);
  }
  return kind;
}

/** Whether a word counts little beside others. */
export function isBeside(word: string): boolean {
  return kindOf(word) === 'aside' || kindOf(word) === 'scene';
}

/** Shown until the first release is there. It refreshes itself, since nobody knows to come back in ten seconds. */
export const unavailablePage = `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="10">
<title>Situs sedang disiapkan</title>
<style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1rem;color:#1f2933;background:#fff}</style>
</head>
<body>
<h1>Situs sedang disiapkan</h1>
<p>Halaman belum tersedia. Coba lagi sebentar lagi. Halaman ini memuat ulang sendiri setiap 10 detik.</p>
<p>Keadaan darurat? Hubungi <a href="tel:110">110</a> (polisi), <a href="tel:113">113</a> (pemadam kebakaran), <a href="tel:115">115</a> (pencarian dan penyelamatan), atau <a href="tel:119">119</a> (ambulans).</p>
</body>
</html>
`;

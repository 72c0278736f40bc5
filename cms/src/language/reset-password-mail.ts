/** The mail with the link to a new password; Strapi fills in `url`. */
export const resetPasswordMail = {
  subject: 'Atur ulang kata sandi Palopo Smart City - Admin',
  text: `Kami menerima permintaan untuk mengatur ulang kata sandi Anda.

Buka tautan ini untuk membuat kata sandi baru:

<%= url %>

Jika bukan Anda yang meminta, abaikan surel ini. Kata sandi Anda tidak berubah.`,
  html: `<p>Kami menerima permintaan untuk mengatur ulang kata sandi Anda.</p>
<p>Buka tautan ini untuk membuat kata sandi baru:</p>
<p><a href="<%= url %>"><%= url %></a></p>
<p>Jika bukan Anda yang meminta, abaikan surel ini. Kata sandi Anda tidak berubah.</p>`,
};

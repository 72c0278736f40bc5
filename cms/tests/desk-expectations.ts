/**
 * What each role may do with each type, stated by hand and on purpose not derived from the roles in the code.
 *
 *   l lihat (read)                         a ajukan (submit for review)
 *   b buat (create)                        s setujui (approve what was submitted)
 *   u ubah (change)                        t terbitkan (publish what was approved)
 *   p pindahkan (to another agency)        c batalkan terbit (withdraw)
 *   h hapus (delete a draft)
 *
 * Before the stroke: entries of the person's own agency. After it: entries of another agency.
 */
const table = `
type                 Kontributor  Editor                 Admin-SPBE           Multimedia  Helpdesk  Technical  Super
service              lbuha/       lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
news-item            lbuha/       lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
event                lbuha/       lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
place                lbuha/       lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
quick-win            lbuha/       lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
progress-record      lbuha/       lbuphast/lbuphast      l/l                  l/l         l/l       l/l        lbuphast/lbuphast
public-information   lbuha/       lbuphastc/lbuphastc    lbuphatc/lbuphatc    l/l         l/l       l/l        lbuphastc/lbuphastc
satisfaction-survey  lbuha/       lbuphastc/lbuphastc    lbuphatc/lbuphatc    l/l         l/l       l/l        lbuphastc/lbuphastc
agency               lua/l        lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
index-score          l/l          lbuphastc/lbuphastc    lbuphatc/lbuphatc    l/l         l/l       l/l        lbuphastc/lbuphastc
regulation           l/l          lbuphastc/lbuphastc    lbuphatc/lbuphatc    l/l         l/l       l/l        lbuphastc/lbuphastc
masterplan-book      l/l          lbuphastc/lbuphastc    lbuphatc/lbuphatc    l/l         l/l       l/l        lbuphastc/lbuphastc
masterplan-chapter   l/l          lbuphastc/lbuphastc    lbuphatc/lbuphatc    l/l         l/l       l/l        lbuphastc/lbuphastc
award                l/l          lbuphastc/lbuphastc    lbuphatc/lbuphatc    l/l         l/l       l/l        lbuphastc/lbuphastc
alert                l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
dimension            l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
district             l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
emergency-contact    l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
glossary-term        l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
institution          l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
life-event           l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
page                 l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
redirect             l/l          lbuphastc/lbuphastc    l/l                  l/l         l/l       l/l        lbuphastc/lbuphastc
`;

export const roleCodes: Readonly<Record<string, string>> = {
  Kontributor: 'strapi-author',
  Editor: 'strapi-editor',
  'Admin-SPBE': 'admin-spbe',
  Multimedia: 'multimedia',
  Helpdesk: 'helpdesk',
  Technical: 'technical-support',
  Super: 'strapi-super-admin',
};

interface Expectation {
  type: string;
  role: string;
  own: string;
  other: string;
}

export const expectations: readonly Expectation[] = parse();

function parse(): Expectation[] {
  const [header = '', ...lines] = table.trim().split('\n');
  const [, ...roles] = header.split(/\s+/);
  return lines.flatMap((line) => {
    const [type = '', ...cells] = line.split(/\s+/);
    return roles.map((role, index) => {
      const [own = '', other = ''] = (cells[index] ?? '').split('/');
      return { type, role, own, other };
    });
  });
}

import { ink } from '../media-drawing/palette.ts';
import { Paper } from './paper.ts';

/** A form of `forms.yaml`. */
export interface PaperForm {
  name: string;
  code: string;
  title: string;
  intro: string;
  groups: { heading: string; fields: string[] }[];
  closing: string;
}

/** A form to print and fill by hand: every field has a label and a line. */
export function writeForm(form: PaperForm): Promise<Buffer> {
  const paper = new Paper({
    title: `${form.code} ${form.title}`,
    subject: form.intro,
    size: 'A4',
    footer: `${form.code} \u00b7 Contoh tata letak`,
  });
  const { doc } = paper;
  paper.heading(1, `${form.code} ${form.title}`);
  paper.paragraph(form.intro);
  for (const { heading, fields } of form.groups) {
    paper.heading(2, heading);
    for (const label of fields) {
      if (doc.y + 30 > doc.page.height - doc.page.margins.bottom) doc.addPage();
      const y = doc.y;
      paper.element('P', () => {
        doc
          .font('Helvetica')
          .fontSize(9.5)
          .fillColor('#222222')
          .text(label, paper.left, y + 6, { width: 170 });
      });
      const bottom = Math.max(doc.y, y + 18);
      paper.decoration(() => {
        doc
          .moveTo(paper.left + 180, bottom)
          .lineTo(paper.left + paper.contentWidth, bottom)
          .lineWidth(0.6)
          .strokeColor(ink.stoneDark)
          .stroke();
      });
      doc.y = bottom + 4;
    }
  }
  doc.moveDown(0.8);
  paper.paragraph(form.closing);
  paper.paragraph('Palopo, ............................................');
  paper.paragraph('Tanda tangan pemohon: ............................................');
  return paper.finish();
}

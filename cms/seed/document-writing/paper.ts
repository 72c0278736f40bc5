import { markdownToBlocks } from '../../../site/src/data/contract/markdown.ts';
import type { InlineNode, ListBlock, RichText } from '../../../site/src/data/contract/rich-text.ts';
import PDFDocument from 'pdfkit';
import { ink } from '../media-drawing/palette.ts';

type StructureType = 'H1' | 'H2' | 'H3' | 'P';

interface PaperOptions {
  title: string;
  subject: string;
  size: 'A4' | 'A5';
  /** Printed at the foot of every page, before the page number. */
  footer: string;
}

/** Dates in the file are fixed, so that writing it again gives the same bytes. */
const writtenOn = new Date('2026-11-02T00:00:00Z');

/** A tagged PDF in Indonesian, written from top to bottom with the fonts every reader has. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly #root: PDFKit.PDFStructureElement;
  readonly #chunks: Buffer[] = [];
  readonly #options: PaperOptions;
  readonly #textSize: number;

  constructor(options: PaperOptions) {
    this.#options = options;
    const margin = options.size === 'A5' ? 48 : 64;
    this.#textSize = options.size === 'A5' ? 9.5 : 10.5;
    this.doc = new PDFDocument({
      size: options.size,
      margins: { top: margin, left: margin, right: margin, bottom: margin + 14 },
      bufferPages: true,
      pdfVersion: '1.7',
      lang: 'id-ID',
      tagged: true,
      displayTitle: true,
      info: {
        Title: options.title,
        Subject: options.subject,
        Author: 'Pemerintah Kota Palopo (data contoh)',
        CreationDate: writtenOn,
        ModDate: writtenOn,
      },
    });
    this.doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#root = this.doc.struct('Document');
    this.doc.addStructure(this.#root);
  }

  get left(): number {
    return this.doc.page.margins.left;
  }
  get contentWidth(): number {
    return this.doc.page.width - this.doc.page.margins.left - this.doc.page.margins.right;
  }
  /** Pages written so far, which is also the number of the current page. */
  get pageNumber(): number {
    return this.doc.bufferedPageRange().count;
  }

  /** Adds `draw` to the document's reading order as one element. */
  element(type: StructureType, draw: () => void): void {
    this.#root.add(this.doc.struct(type, {}, draw));
  }

  /** Adds something that only decorates the page. */
  decoration(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  heading(level: 1 | 2 | 3, text: string): void {
    const size = this.#textSize * { 1: 1.9, 2: 1.35, 3: 1.12 }[level];
    // A heading never stands alone at the foot of a page.
    if (this.doc.y + size * 4 > this.doc.page.height - this.doc.page.margins.bottom) this.doc.addPage();
    if (level > 1) this.doc.moveDown(0.5);
    this.element(`H${level}`, () => {
      this.doc
        .font('Helvetica-Bold')
        .fontSize(size)
        .fillColor(level === 1 ? ink.gulf : ink.night)
        .text(text, this.left, this.doc.y, { width: this.contentWidth });
    });
    this.doc.moveDown(0.35);
  }

  paragraph(text: string): void {
    this.element('P', () => {
      this.#plain().text(text, this.left, this.doc.y, { width: this.contentWidth, lineGap: 2.5 });
    });
    this.doc.moveDown(0.6);
  }

  /** A row of a two-column list: a label and its value. */
  field(label: string, value: string): void {
    this.element('P', () => {
      this.#plain()
        .font('Helvetica-Bold')
        .text(`${label}: `, this.left, this.doc.y, { width: this.contentWidth, continued: true })
        .font('Helvetica')
        .text(value, { lineGap: 2 });
    });
    this.doc.moveDown(0.15);
  }

  richText(body: RichText, headingShift = 0): void {
    for (const block of body) {
      switch (block.type) {
        case 'heading':
          this.heading(Math.min(3, block.level + headingShift) as 1 | 2 | 3, plainText(block.children));
          break;
        case 'list':
          this.#list(block, 0);
          this.doc.moveDown(0.4);
          break;
        case 'paragraph':
        case 'quote':
        case 'code':
          this.paragraph(plainText(block.children));
          break;
      }
    }
  }

  markdown(text: string, headingShift = 0): void {
    this.richText(markdownToBlocks(text), headingShift);
  }

  #list(list: ListBlock, depth: number): void {
    const structure = this.doc.struct('L');
    this.#root.add(structure);
    const left = this.left + 14 * (depth + 1);
    const width = this.contentWidth - 14 * (depth + 1) - 2;
    let number = 0;
    for (const item of list.children) {
      if (item.type === 'list') {
        this.#list(item, depth + 1);
        continue;
      }
      number += 1;
      const mark = list.format === 'ordered' ? `${number}. ` : '\u2022 ';
      const text = plainText(item.children);
      // Mark and text must stay on one page: each would break on its own.
      const height = this.#plain().heightOfString(text, { width, lineGap: 2 });
      if (this.doc.y + height > this.doc.page.height - this.doc.page.margins.bottom) this.doc.addPage();
      const y = this.doc.y;
      structure.add(
        this.doc.struct('LI', {}, [
          this.doc.struct('Lbl', {}, () => this.#plain().text(mark, left - 12, y, { width: 14, lineBreak: false })),
          this.doc.struct('LBody', {}, () => this.doc.text(text, left + 2, y, { width, lineGap: 2 })),
        ]),
      );
      this.doc.moveDown(0.2);
    }
    structure.end();
  }

  #plain(): PDFKit.PDFDocument {
    return this.doc.font('Helvetica').fontSize(this.#textSize).fillColor('#222222');
  }

  /** Numbers the pages and returns the file. */
  finish(): Promise<Buffer> {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.doc.switchToPage(start + index);
      const { page } = this.doc;
      const bottom = page.margins.bottom;
      // Text below the margin would start a new page.
      page.margins.bottom = 0;
      this.decoration(() => {
        this.doc
          .font('Helvetica')
          .fontSize(7.5)
          .fillColor('#5d6a68')
          .text(`${this.#options.footer} \u00b7 halaman ${index + 1} dari ${count}`, this.left, page.height - bottom + 18, {
            width: this.contentWidth,
            align: 'center',
            lineBreak: false,
          });
      });
      page.margins.bottom = bottom;
    }
    this.#root.end();
    const finished = new Promise<Buffer>((resolve, reject) => {
      this.doc.on('end', () => resolve(Buffer.concat(this.#chunks)));
      this.doc.on('error', reject);
    });
    this.doc.end();
    return finished;
  }
}

function plainText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : plainText(node.children))).join('');
}

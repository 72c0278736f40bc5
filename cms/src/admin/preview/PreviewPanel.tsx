import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { panelEntry, type PanelProps } from '../desk/panel-entry.ts';
import { LinkMaker } from './LinkMaker.tsx';
import { PhoneFrame } from './PhoneFrame.tsx';

const title = 'Pratinjau';
/** Relations and files of an entry are the server's only once it is saved. */
const unsaved = 'Tekan Simpan lebih dahulu; isian boleh belum lengkap. Sesudah itu halamannya dapat dilihat di sini.';

/** Beside the form of an entry: the draft as residents would read it, on a phone and by a link for others. */
export function PreviewPanel(props: PanelProps) {
  const entry = panelEntry(props);
  const [isOpen, setIsOpen] = useState(false);
  if (!props.model.startsWith('api::') || props.activeTab === 'published') return null;
  if (!entry) return { title, content: <Typography variant="pi">{unsaved}</Typography> };
  if (props.activeTab !== 'draft') return null;
  return {
    title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        <Button variant="secondary" fullWidth onClick={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? 'Tutup pratinjau' : 'Lihat di ponsel'}
        </Button>
        <LinkMaker entry={entry} />
        {isOpen ? <PhoneFrame entry={entry} onClose={() => setIsOpen(false)} /> : null}
      </Flex>
    ),
  };
}

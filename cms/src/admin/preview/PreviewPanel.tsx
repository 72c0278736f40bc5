import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { panelEntry, type PanelProps } from '../desk/panel-entry.ts';
import { LinkMaker } from './LinkMaker.tsx';
import { PhoneFrame } from './PhoneFrame.tsx';

const title = 'Pratinjau';

/** Beside the form of an entry: the draft as residents would read it, on a phone and by a link for others. */
export function PreviewPanel(props: PanelProps) {
  const entry = panelEntry(props);
  const [isOpen, setIsOpen] = useState(false);
  if (!entry || props.activeTab !== 'draft') return null;
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

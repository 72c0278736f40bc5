import { useEffect, useMemo, useRef, useState } from 'react';
import { Box, Flex, IconButton, Portal, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import type { PanelEntry } from '../desk/panel-entry.ts';
import { useRoomBeside } from './use-room-beside.ts';
import { useShownDraft } from './use-shown-draft.ts';

/** CSS pixels: the phone most residents have. */
const phoneWidth = 360;

/** A phone beside the form, made anew whenever the entry changed. On a phone it covers the form. */
export function PhoneFrame({ entry, onClose }: { entry: PanelEntry; onClose(): void }) {
  const { path, error } = useShownDraft(entry);
  const [loaded, setLoaded] = useState<string>();
  const frame = useRef<HTMLIFrameElement>(null);
  const top = useScrolledTop(frame);
  useRoomBeside(phoneWidth);
  // The page before stays until the new one is there. Each has a frame of its own: the browser's Back must not go through them.
  const address = useMemo(() => path && `${path}#${top.current}`, [path, top]);
  const frames = [...new Set([loaded, address])].filter((each) => each !== undefined);
  return (
    <Portal>
      <Box
        tag="aside"
        aria-label="Pratinjau di ponsel"
        position="fixed"
        top={0}
        right={0}
        bottom={0}
        width={`min(${phoneWidth}px, 100vw)`}
        background="neutral0"
        shadow="popupShadow"
        zIndex={400}
      >
        <Flex direction="column" alignItems="stretch" height="100%">
          <Flex justifyContent="space-between" padding={2} paddingLeft={4}>
            <Typography variant="sigma">Pratinjau draf</Typography>
            <IconButton label="Tutup pratinjau" variant="ghost" onClick={onClose}>
              <Cross />
            </IconButton>
          </Flex>
          {error ? <Typography padding={4}>{error}</Typography> : null}
          <Box position="relative" flex={1}>
            {frames.map((each) => (
              <iframe
                key={each}
                ref={each === loaded ? frame : null}
                src={each}
                title={each === address ? 'Draf di ponsel' : 'Draf sebelumnya'}
                onLoad={() => setLoaded(each)}
                style={{ position: 'absolute', inset: 0, width: '100%', height: '100%', border: 0, opacity: each === address ? 1 : 0.5 }}
              />
            ))}
          </Box>
        </Flex>
      </Box>
    </Portal>
  );
}

/** How far the page in the frame was scrolled, as it tells itself. */
function useScrolledTop(frame: React.RefObject<HTMLIFrameElement | null>): React.RefObject<number> {
  const top = useRef(0);
  useEffect(() => {
    const note = ({ source, data }: MessageEvent): void => {
      const { previewTop } = (data ?? {}) as { previewTop?: unknown };
      if (source !== null && source === frame.current?.contentWindow && typeof previewTop === 'number') top.current = previewTop;
    };
    addEventListener('message', note);
    return () => removeEventListener('message', note);
  }, [frame]);
  return top;
}

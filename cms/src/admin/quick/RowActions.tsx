import { useEffect, useReducer, useRef, useState, type ComponentType } from 'react';
import { Box, IconButton } from '@strapi/design-system';
import { More } from '@strapi/icons';

interface Props<Document> {
  Actions: ComponentType<{ document: Document }>;
  document: Document;
}

/** Strapi's button now and then misses what its actions told while the browser was busy, and shows it when drawn again. */
const redrawMs = 250;

/**
 * The button at the end of a row. Strapi's own makes ready all actions with their dialogs for each row before the list is
 * seen, two thirds of the time that a list takes to open; here they are made when somebody asks for them.
 */
export function RowActions<Document>({ Actions, document }: Props<Document>) {
  const [isAsked, setIsAsked] = useState(false);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const place = useRef<HTMLElement>(null);
  useEffect(() => (isAsked && place.current ? openWhenReady(place.current, drawAgain) : undefined), [isAsked]);
  if (isAsked)
    return (
      <Box ref={place} tag="span">
        <Actions document={document} />
      </Box>
    );
  return (
    <IconButton label="Tindakan baris" variant="ghost" aria-haspopup="menu" aria-expanded={false} onClick={() => setIsAsked(true)}>
      <More />
    </IconButton>
  );
}

/** Strapi's button is off until its actions have told what they are; then it is pressed, as was asked. Returns how to give up. */
function openWhenReady(place: HTMLElement, drawAgain: () => void): () => void {
  const observer = new MutationObserver(open);
  const timer = setInterval(drawAgain, redrawMs);
  const end = (): void => {
    observer.disconnect();
    clearInterval(timer);
  };
  function open(): void {
    const button = place.querySelector('button');
    if (!button || button.disabled || button.getAttribute('aria-disabled') === 'true') return;
    end();
    button.focus();
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  }
  observer.observe(place, { subtree: true, childList: true, attributes: true });
  open();
  return end;
}

import { useEffect } from 'react';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useLocation } from 'react-router-dom';
import { askedField } from './asked-field.ts';
import { useOpenField } from './use-open-field.ts';

interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
}

/**
 * Opens the field that the address asks for, once the form is there. A panel without anything to see: only so does Strapi
 * let a part of ours stand beside a form. Its own `?field=` breaks every form that has a filled repeatable component whose
 * name the field does not begin with (5.54.0: it looks for the rest of the path in it, finds none, and reads `undefined`).
 */
export function AskedFieldPanel({ activeTab }: PanelProps) {
  const { hash } = useLocation();
  const { isLoading } = useContentManagerContext();
  const openField = useOpenField();
  const asked = activeTab === 'published' ? undefined : askedField(hash);
  useEffect(() => {
    if (asked !== undefined && !isLoading) openField(asked);
    // Once for each address, not each time the form changes.
  }, [asked, isLoading]);
  return null;
}

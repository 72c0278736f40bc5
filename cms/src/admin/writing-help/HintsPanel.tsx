import { useDeferredValue, useMemo } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import type { GlossaryWord } from '../../desk/writing-help/writing-routes.ts';
import { useDesk } from '../desk/use-desk.ts';
import { FieldList } from './FieldList.tsx';
import { findHints, mostWords } from './find-hints.ts';
import { textsOfForm, type FormAttributes } from './texts-of-form.ts';
import { typeOfModel } from '../parts/type-of-model.ts';

interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
}

/** Beside the form: what would make the texts in it easier to read, as they are written. */
export function HintsPanel({ activeTab, model }: PanelProps) {
  if (!model.startsWith('api::') || activeTab === 'published') return null;
  return { title: 'Bahasa yang jelas', content: <Hints model={model} /> };
}

function Hints({ model }: { model: string }) {
  const { form, contentType, components } = useContentManagerContext();
  const { values } = form as { values: Record<string, unknown> };
  const { data } = useDesk<GlossaryWord[]>('/desk/glossary');
  const explained = useMemo(
    () => new Set(data?.flatMap(({ title, synonyms }) => [title, ...synonyms.split('\n')]).map((word) => word.trim())),
    [data],
  );
  // The form answers to each key; the hints follow when there is time.
  const written = useDeferredValue(values);
  const hints = useMemo(() => {
    const attributes = (contentType?.attributes ?? {}) as unknown as FormAttributes;
    const texts = textsOfForm(typeOfModel(model), attributes, components, written);
    return findHints(texts, explained);
  }, [model, contentType, components, written, explained]);
  if (hints.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral700">
        Tidak ada saran. Kalimat paling banyak {mostWords} kata, sapa pembaca &ldquo;Anda&rdquo;.
      </Typography>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <FieldList items={hints.map(({ path, label, message }) => ({ path, text: `${label}: ${message}` }))} />
    </Flex>
  );
}

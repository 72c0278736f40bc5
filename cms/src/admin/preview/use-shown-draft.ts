import { useEffect, useState } from 'react';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import type { PreviewAddress } from '../../desk/preview/preview-routes.ts';
import type { PanelEntry } from '../desk/panel-entry.ts';
import { wordsOf } from '../desk/use-desk.ts';

/** A pause in typing, after which the page is made anew. */
const pauseMs = 600;

interface Shown {
  path?: string;
  error?: string;
}

/** Where the draft is seen as it stands in the form now, saved or not; another place whenever it changed. */
export function useShownDraft({ type, id, occasion }: PanelEntry): Shown {
  const { post } = useFetchClient();
  const { modified, values } = useForm('PhoneFrame', (state) => state);
  const [shown, setShown] = useState<Shown>({});
  // What is saved is read where it was saved.
  const typed = modified ? values : undefined;
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(
      () => {
        post<{ data: PreviewAddress }>(`/desk/preview/${type}/${id}`, { values: typed }, { signal: stop.signal })
          .then(({ data }) => setShown({ path: data.data.path }))
          .catch((error: unknown) => {
            if (!stop.signal.aborted) setShown((before) => ({ ...before, error: wordsOf(error) }));
          });
      },
      typed ? pauseMs : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
    // `post` is made anew at each drawing and always does the same.
  }, [type, id, occasion, typed]);
  return shown;
}

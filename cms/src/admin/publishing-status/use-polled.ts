import { useEffect, useState } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';
import { pauseBefore } from './polling.ts';

export type Polled<T> =
  { data: T; error?: undefined } | { data?: undefined; error: 'missing' | 'failed' } | { data?: undefined; error?: undefined };

/** Whether something is happening, is only waited for, or is over. */
export type Pace = 'under-way' | 'waiting' | 'settled';

/**
 * What the cms answers at `address`, asked again while it may change: quickly at first, never while the window is hidden,
 * and no more once it is settled. A new `occasion` (the entry was published) asks at once.
 */
export function usePolled<T>(address: string | undefined, paceOf: (data: T) => Pace, occasion = ''): Polled<T> & { ask: () => void } {
  const { get } = useFetchClient();
  const [polled, setPolled] = useState<Polled<T>>({});
  const [asked, setAsked] = useState(0);

  useEffect(() => {
    if (address === undefined) {
      setPolled({});
      return;
    }
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let count = 0;
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      if (document.hidden) return;
      let pace: Pace = 'waiting';
      try {
        const { data } = await get<T>(address, { signal: stop.signal });
        pace = paceOf(data);
        setPolled({ data });
      } catch (error) {
        if (stop.signal.aborted) return;
        const isMissing = isFetchError(error) && (error.status === 404 || error.status === 403);
        setPolled({ error: isMissing ? 'missing' : 'failed' });
        if (isMissing) return;
      }
      if (stop.signal.aborted || pace === 'settled') return;
      timer = setTimeout(() => void ask(), pauseBefore(count, pace === 'under-way'));
      count += 1;
    };
    const onShow = (): void => {
      if (document.hidden) return clearTimeout(timer);
      count = 0;
      void ask();
    };
    document.addEventListener('visibilitychange', onShow);
    void ask();
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShow);
    };
    // `get` and `paceOf` are made anew at each drawing and always do the same.
  }, [address, occasion, asked]);

  return { ...polled, ask: () => setAsked((times) => times + 1) };
}

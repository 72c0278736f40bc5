import { useCallback, useEffect, useState } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

export interface Asked<T> {
  data?: T;
  /** In words for the person. */
  error?: string;
  /** What is there is from before: a newer answer is on its way. */
  isStale: boolean;
  /** There is nothing for them at this address. */
  isMissing?: boolean;
  ask(): void;
}

/** What the desk answers at `address`; a new `occasion` asks again. */
export function useDesk<T>(address: string | undefined, occasion = ''): Asked<T> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Omit<Asked<T>, 'ask' | 'isStale'> & { of?: string }>({});
  const [asked, setAsked] = useState(0);
  const question = JSON.stringify([address, occasion, asked]);
  useEffect(() => {
    if (address === undefined) return setAnswer({});
    const stop = new AbortController();
    get<{ data: T }>(address, { signal: stop.signal })
      .then(({ data }) => setAnswer({ data: data.data, of: question }))
      .catch((error: unknown) => {
        if (!stop.signal.aborted)
          setAnswer({ error: wordsOf(error), isMissing: isFetchError(error) && error.status === 404, of: question });
      });
    return () => stop.abort();
    // `get` is made anew at each drawing and always does the same.
  }, [address, question]);
  const ask = useCallback(() => setAsked((times) => times + 1), []);
  return { ...answer, isStale: answer.of !== question, ask };
}

/** The server's own words, which are Indonesian. */
export function wordsOf(error: unknown): string {
  return isFetchError(error) && error.message ? error.message : 'Server tidak dapat dihubungi. Coba lagi.';
}

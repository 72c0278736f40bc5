import { useCallback, useEffect } from 'react';
import { adminApi, isFetchError } from '@strapi/strapi/admin';

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
interface Question {
  address: string;
  occasion: string;
}

/** In Strapi's own store, so that all parts of a screen that ask the same get one answer, and all of them the next one. */
const { useAskDeskQuery } = adminApi.injectEndpoints({
  endpoints: (build) => ({
    askDesk: build.query<unknown, Question>({
      query: ({ address }) => address,
      transformResponse: ({ data }: { data: unknown }) => data,
    }),
  }),
});

/** Seconds in which parts of a screen that are drawn after each other share an answer. */
const freshFor = 2;

/** What the desk answers at `address`; a new `occasion` asks again. */
export function useDesk<T>(address: string | undefined, occasion = ''): Asked<T> {
  const skip = address === undefined;
  const answer = useAskDeskQuery({ address: address ?? '', occasion }, { skip, refetchOnMountOrArgChange: freshFor });
  const { data, error, isFetching, refetch } = answer;
  const ask = useCallback(() => {
    if (!skip) void refetch();
  }, [skip, refetch]);
  if (skip) return { isStale: false, ask };
  if (error && !isFetching) return { error: sentenceOf(error), isMissing: statusOf(error) === 404, isStale: false, ask };
  return { data: data as T | undefined, isStale: isFetching, ask };
}

/** Milliseconds: the click that brings a person back may be on a button, which asking turns off. */
const clickMs = 300;

/** Asks again when the person comes back to this window: what was missing may have been put right in another one. */
export function useAskOnReturn({ ask }: Pick<Asked<unknown>, 'ask'>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(ask, clickMs);
    };
    addEventListener('focus', askSoon);
    return () => {
      clearTimeout(timer);
      removeEventListener('focus', askSoon);
    };
  }, [ask]);
}

/** The server's own words, which are Indonesian. */
export function wordsOf(error: unknown): string {
  return sentenceOf(isFetchError(error) ? error : undefined);
}

function sentenceOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: string };
  return statusOf(error) !== undefined && message ? message : 'Server tidak dapat dihubungi. Coba lagi.';
}

function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}

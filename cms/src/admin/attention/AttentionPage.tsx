import { useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { attentionKinds } from '../../desk/attention/attention-item.ts';
import type { Attention } from '../../desk/attention/list-attention.ts';
import { useDesk } from '../desk/use-desk.ts';
import { PageTurner } from '../parts/PageTurner.tsx';
import { AttentionList } from './AttentionList.tsx';
import { kindWords } from './attention-words.ts';

const everything = '-';
const nothingAsked = { kind: everything, agency: everything, mine: everything };

/** What needs attention, for a person or an agency. */
export function AttentionPage() {
  const [asked, setAsked] = useState(nothingAsked);
  const [page, setPage] = useState(1);
  const set = (change: Partial<typeof nothingAsked>): void => {
    setAsked((before) => ({ ...before, ...change }));
    setPage(1);
  };
  const { data, error } = useDesk<Attention>(`/desk/attention?${queryOf(asked)}&page=${page}`);
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading>Memuat…</Page.Loading>;
  const pages = Math.max(1, Math.ceil(data.total / data.pageSize));
  const all = Object.values(data.counts).reduce((sum, count) => sum + count, 0);

  return (
    <Page.Main>
      <Page.Title>Perlu perhatian</Page.Title>
      <Layouts.Header title="Perlu perhatian" subtitle="Yang harus diperbaiki supaya isi situs tetap benar" />
      <Layouts.Content>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <Choice label="Jenis masalah" value={asked.kind} onChange={(kind) => set({ kind })}>
            <SingleSelectOption value={everything}>Semua ({all})</SingleSelectOption>
            {attentionKinds
              .filter((kind) => data.counts[kind] !== undefined || kind === asked.kind)
              .map((kind) => (
                <SingleSelectOption key={kind} value={kind}>
                  {`${kindWords[kind]} (${data.counts[kind] ?? 0})`}
                </SingleSelectOption>
              ))}
          </Choice>
          {data.agencies.length > 1 ? (
            <Choice label="Perangkat daerah" value={asked.agency} onChange={(agency) => set({ agency })}>
              <SingleSelectOption value={everything}>Semua</SingleSelectOption>
              {data.agencies.map(({ id, title }) => (
                <SingleSelectOption key={id} value={id}>
                  {title || 'Tanpa nama'}
                </SingleSelectOption>
              ))}
            </Choice>
          ) : null}
          <Box paddingBottom={3}>
            <Checkbox checked={asked.mine === 'ya'} onCheckedChange={(isOn: boolean) => set({ mine: isOn ? 'ya' : everything })}>
              Hanya yang terakhir saya kerjakan
            </Checkbox>
          </Box>
        </Flex>
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={{ initial: 4, medium: 6 }}>
          {data.rows.length > 0 ? <AttentionList rows={data.rows} /> : <Typography>Tidak ada yang perlu diperbaiki.</Typography>}
        </Box>
        {pages > 1 ? <PageTurner page={page} pages={pages} onTurn={setPage} /> : null}
      </Layouts.Content>
    </Page.Main>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  onChange(value: string): void;
  children: React.ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <Box minWidth="220px" flex="1 1 220px" maxWidth="420px">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect value={value} onChange={(chosen: string | number) => onChange(String(chosen))}>
          {children}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
}

function queryOf(asked: typeof nothingAsked): string {
  return new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== everything)).toString();
}

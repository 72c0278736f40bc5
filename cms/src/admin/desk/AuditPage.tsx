import { useState } from 'react';
import { Layouts, Page, useDebounce, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { AuditRow } from '../../desk/audit/search-audit.ts';
import { PageTurner } from '../parts/PageTurner.tsx';
import { AuditTable } from './AuditTable.tsx';
import { actionWords } from './review-words.ts';
import { useDesk, wordsOf } from './use-desk.ts';

interface Found {
  rows: AuditRow[];
  total: number;
  pageSize: number;
  types: { id: string; name: string }[];
}

const everything = '-';
const nothingAsked = { q: '', action: everything, type: everything, from: '', to: '' };

/** Who did what to which entry, and when. */
export function AuditPage() {
  const [asked, setAsked] = useState(nothingAsked);
  const [page, setPage] = useState(1);
  const set = (change: Partial<typeof nothingAsked>): void => {
    setAsked((before) => ({ ...before, ...change }));
    setPage(1);
  };
  const query = useDebounce(queryOf(asked), 300);
  const { data, error } = useDesk<Found>(`/desk/audit?${query}&page=${page}`);
  const exportCsv = useExport(query);
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading>Memuat…</Page.Loading>;
  const pages = Math.max(1, Math.ceil(data.total / data.pageSize));

  return (
    <Page.Main>
      <Page.Title>Jejak audit</Page.Title>
      <Layouts.Header
        title="Jejak audit"
        subtitle={`${data.total.toLocaleString('id-ID')} catatan`}
        primaryAction={
          <Button variant="secondary" startIcon={<Download />} onClick={() => void exportCsv()}>
            Unduh CSV
          </Button>
        }
      />
      <Layouts.Content>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <Choice label="Cari judul atau pelaku">
            <TextInput value={asked.q} onChange={(event) => set({ q: event.target.value })} />
          </Choice>
          <Choice label="Tindakan">
            <SingleSelect value={asked.action} onChange={(value: string | number) => set({ action: String(value) })}>
              <SingleSelectOption value={everything}>Semua tindakan</SingleSelectOption>
              {Object.entries(actionWords).map(([action, words]) => (
                <SingleSelectOption key={action} value={action}>
                  {words}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Choice>
          <Choice label="Jenis">
            <SingleSelect value={asked.type} onChange={(value: string | number) => set({ type: String(value) })}>
              <SingleSelectOption value={everything}>Semua jenis</SingleSelectOption>
              {data.types.map(({ id, name }) => (
                <SingleSelectOption key={id} value={id}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Choice>
          <Choice label="Dari tanggal">
            <TextInput type="date" value={asked.from} onChange={(event) => set({ from: event.target.value })} />
          </Choice>
          <Choice label="Sampai tanggal">
            <TextInput type="date" value={asked.to} onChange={(event) => set({ to: event.target.value })} />
          </Choice>
        </Flex>
        <AuditTable rows={data.rows} typeNames={new Map(data.types.map(({ id, name }) => [id, name]))} />
        <PageTurner page={page} pages={pages} onTurn={setPage} />
      </Layouts.Content>
    </Page.Main>
  );
}

function Choice({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <Box minWidth="180px" flex="1 1 180px">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        {children}
      </Field.Root>
    </Box>
  );
}

function queryOf(asked: typeof nothingAsked): string {
  const given = Object.entries(asked).filter(([, value]) => value !== '' && value !== everything);
  return new URLSearchParams(given).toString();
}

/** Fetched with the person's token, which a plain link would not carry. */
function useExport(query: string): () => Promise<void> {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async () => {
    try {
      const { data } = await get<Blob>(`/desk/audit.csv?${query}`, { responseType: 'blob' });
      const address = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), { href: address, download: 'jejak-audit.csv' }).click();
      URL.revokeObjectURL(address);
    } catch (error) {
      toggleNotification({ type: 'danger', message: wordsOf(error) });
    }
  };
}

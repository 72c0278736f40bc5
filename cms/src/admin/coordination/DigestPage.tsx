import { useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Button, Field, Flex, LinkButton, TextInput } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { createGlobalStyle } from 'styled-components';
import type { Digest } from '../../desk/coordination/read-digest.ts';
import { useDesk } from '../desk/use-desk.ts';
import { DigestSheet } from './DigestSheet.tsx';
import { monthInWords } from './coordination-words.ts';

/** Paper has no menu, and all of the page at once. */
const PrintOnlyTheSheet = createGlobalStyle`
  @media print {
    nav, header, [data-strapi-header], [data-strapi-header-sticky], .no-print { display: none !important; }
    html, body, #strapi, #strapi * { overflow: visible !important; }
    #strapi, #strapi > div, main { height: auto !important; max-height: none !important; }
    section { break-inside: avoid; }
    @page { size: A4; margin: 16mm; }
  }
`;
const monthPattern = /^20\d\d-(0[1-9]|1[0-2])$/;

/** What the Tim Pelaksana reads once a month; to print, or to keep as a PDF. */
export function DigestPage() {
  const [written, setWritten] = useState(thisMonth);
  const [month, setMonth] = useState(written);
  const { data, error } = useDesk<Digest>(`/desk/digest?month=${month}`);
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading>Memuat…</Page.Loading>;
  return (
    <Page.Main>
      <PrintOnlyTheSheet />
      <Page.Title>{`Ringkasan ${monthInWords(month)}`}</Page.Title>
      <div className="no-print">
        <Layouts.Header
          title="Ringkasan bulanan"
          subtitle="Untuk rapat Tim Pelaksana"
          primaryAction={<Button onClick={() => window.print()}>Cetak</Button>}
          secondaryAction={
            <LinkButton tag={NavLink} to="/koordinasi" variant="tertiary">
              Papan koordinasi
            </LinkButton>
          }
        />
      </div>
      <Layouts.Content>
        <Flex className="no-print" paddingBottom={4}>
          <Box minWidth="220px">
            <Field.Root>
              <Field.Label>Bulan</Field.Label>
              <TextInput
                type="month"
                value={written}
                onChange={({ target: { value } }) => {
                  setWritten(value);
                  if (monthPattern.test(value)) setMonth(value);
                }}
              />
            </Field.Root>
          </Box>
        </Flex>
        <DigestSheet digest={data} />
      </Layouts.Content>
    </Page.Main>
  );
}

/** In Palopo. */
function thisMonth(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
}

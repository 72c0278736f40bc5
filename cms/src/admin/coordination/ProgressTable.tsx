import { Td, Tr, Typography } from '@strapi/design-system';
import type { Digest } from '../../desk/coordination/read-digest.ts';
import { HeadedTable } from '../parts/HeadedTable.tsx';
import { dayOf } from './coordination-words.ts';

interface Props {
  rows: Digest['progress'];
  agencies: ReadonlyMap<string, string>;
}

const headings = ['Program', 'Pelaksana', 'Capaian', 'Bulan lalu', 'Target tahun ini', 'Catatan terakhir'];

export function ProgressTable({ rows, agencies }: Props) {
  if (rows.length === 0) return <Typography>Belum ada program.</Typography>;
  return (
    <HeadedTable headings={headings} rowCount={rows.length}>
      {rows.map((row) => (
        <Tr key={row.id}>
          {[
            row.title || 'Tanpa judul',
            row.agencyId === null ? '' : (agencies.get(row.agencyId) ?? ''),
            percentOf(row.now),
            percentOf(row.before),
            percentOf(row.target),
            row.recordedOn === null ? 'Belum ada data' : dayOf(row.recordedOn),
          ].map((text, index) => (
            <Td key={headings[index]} style={{ whiteSpace: 'normal' }}>
              <Typography>{text}</Typography>
            </Td>
          ))}
        </Tr>
      ))}
    </HeadedTable>
  );
}

function percentOf(value: number | null): string {
  return value === null ? '–' : `${value.toLocaleString('id-ID', { maximumFractionDigits: 1 })}%`;
}

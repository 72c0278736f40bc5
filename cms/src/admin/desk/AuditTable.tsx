import { Link, Td, Tr, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { AuditRow } from '../../desk/audit/search-audit.ts';
import { entryAddress } from '../parts/entry-address.ts';
import { HeadedTable } from '../parts/HeadedTable.tsx';
import { actionWords, timeOf } from './review-words.ts';

interface Props {
  rows: readonly AuditRow[];
  typeNames: ReadonlyMap<string, string>;
}

const headings = ['Waktu (WITA)', 'Pelaku', 'Tindakan', 'Isi', 'Rincian'];

export function AuditTable({ rows, typeNames }: Props) {
  if (rows.length === 0) return <Typography>Tidak ada catatan yang cocok.</Typography>;
  return (
    <HeadedTable headings={headings} rowCount={rows.length}>
      {rows.map((row) => (
        <Tr key={row.id}>
          <Cell>{timeOf(row.at)}</Cell>
          <Cell>{row.actorName ?? 'Sistem'}</Cell>
          <Cell>{actionWords[row.action] ?? row.action}</Cell>
          <Td style={{ whiteSpace: 'normal' }}>
            <EntryLink row={row} />
            <Typography variant="pi" tag="p" textColor="neutral600">
              {typeNames.get(row.entryType) ?? row.entryType}
            </Typography>
          </Td>
          <Cell>{detailsOf(row.details)}</Cell>
        </Tr>
      ))}
    </HeadedTable>
  );
}

function Cell({ children }: { children: React.ReactNode }) {
  return (
    <Td style={{ whiteSpace: 'normal' }}>
      <Typography>{children}</Typography>
    </Td>
  );
}

function EntryLink({ row: { action, entryType, entryId, title } }: { row: AuditRow }) {
  const name = title?.trim() ? title : 'Tanpa judul';
  if (action === 'hapus' || entryType === 'user') return <Typography>{name}</Typography>;
  return (
    <Link tag={NavLink} to={entryAddress(`api::${entryType}.${entryType}`, entryId)}>
      {name}
    </Link>
  );
}

function detailsOf(details: unknown): string {
  const { note, comment, agency, reason, labels, versionAt, leftOut } = (details ?? {}) as Record<string, unknown>;
  const texts = [
    ...[note, comment, agency, reason],
    Array.isArray(labels) ? `Mengubah: ${labels.join(', ')}` : undefined,
    typeof versionAt === 'string' ? `Versi ${timeOf(versionAt)}` : undefined,
    Array.isArray(leftOut) ? `Sudah tidak ada: ${leftOut.join(', ')}` : undefined,
  ];
  return texts.filter((text) => typeof text === 'string' && text !== '').join('; ');
}

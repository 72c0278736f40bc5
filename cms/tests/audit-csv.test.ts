import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { auditCsv } from '../src/desk/audit/audit-csv.ts';
import type { AuditRow } from '../src/desk/audit/search-audit.ts';

const row: AuditRow = {
  ...{ id: 1, at: '2026-08-04T00:30:05.000Z', actorId: 2, actorName: 'Siti, S.Kom', action: 'setujui' },
  ...{ entryType: 'service', entryId: 'abc', title: 'KTP-el "baru"', details: { comment: 'Baik' } },
};
async function csvOf(...rows: AuditRow[]): Promise<string> {
  const names = new Map([['service', 'Layanan']]);
  let csv = '';
  for await (const part of auditCsv(Readable.from(rows), names)) csv += part;
  return csv;
}

test('a row has the time of Palopo, the name of the type and its fields in quotes', async () => {
  expect((await csvOf(row)).split('\r\n')[1]).toBe(
    '"2026-08-04 08:30:05","Siti, S.Kom","setujui","Layanan","KTP-el ""baru""","abc","{""comment"":""Baik""}"',
  );
});

test('a title cannot become a formula', async () => {
  expect(await csvOf({ ...row, title: '=HYPERLINK("http://x")' })).toContain(`"'=HYPERLINK(""http://x"")"`);
});

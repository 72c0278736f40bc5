import { Box, Table, Tbody, Th, Thead, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface Props {
  headings: readonly string[];
  /** Without the headings. */
  rowCount: number;
  /** The rows, a cell for each heading. */
  children: ReactNode;
}

/** A table of words under its headings; on a narrow screen it scrolls by itself. */
export function HeadedTable({ headings, rowCount, children }: Props) {
  return (
    <Box overflow="auto">
      <Table colCount={headings.length} rowCount={rowCount + 1}>
        <Thead>
          <Tr>
            {headings.map((heading) => (
              <Th key={heading}>
                <Typography variant="sigma">{heading}</Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>{children}</Tbody>
      </Table>
    </Box>
  );
}

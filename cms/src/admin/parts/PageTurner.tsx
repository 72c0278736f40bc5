import { Button, Flex, Typography } from '@strapi/design-system';

interface Props {
  /** From 1 on. */
  page: number;
  pages: number;
  onTurn(page: number): void;
}

/** Below a long list. */
export function PageTurner({ page, pages, onTurn }: Props) {
  return (
    <Flex gap={3} paddingTop={4} paddingBottom={4} justifyContent="flex-end">
      <Button variant="tertiary" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        Sebelumnya
      </Button>
      <Typography variant="pi">
        Halaman {page} dari {pages}
      </Typography>
      <Button variant="tertiary" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        Berikutnya
      </Button>
    </Flex>
  );
}

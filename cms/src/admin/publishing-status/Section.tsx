import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

/** A box of the page on publishing, with a heading. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex
      tag="section"
      direction="column"
      alignItems="stretch"
      gap={4}
      padding={{ initial: 4, medium: 6 }}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      minWidth={0}
    >
      <Typography tag="h2" variant="beta">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

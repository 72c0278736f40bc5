import { Flex, Link, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { StatusBadge } from '../parts/StatusBadge.tsx';
import type { Description } from './describe-status.ts';

interface Props {
  description: Description;
  url: string | null;
  /** In a list: screen readers are not told of each change. */
  isQuiet?: boolean;
}

/** An entry's state: what it is called, when, why, and where residents read it. */
export function StatusText({ description: { tone, label, lines }, url, isQuiet = false }: Props) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%" {...(isQuiet ? {} : { role: 'status' })}>
      <StatusBadge tone={tone} label={label} />
      {lines.map((line) => (
        <Typography key={line} variant="pi" textColor={tone === 'danger' ? 'danger600' : 'neutral700'} style={{ overflowWrap: 'anywhere' }}>
          {line}
        </Typography>
      ))}
      {url === null ? null : (
        <Link href={url} isExternal endIcon={<ExternalLink />}>
          Lihat di situs
        </Link>
      )}
    </Flex>
  );
}

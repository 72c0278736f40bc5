import { Status, Typography } from '@strapi/design-system';
import type { Tone } from './tone.ts';

/** A state in one or two words, in its colour. */
export function StatusBadge({ tone, label }: { tone: Tone; label: string }) {
  return (
    <Status variant={tone} size="S">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {label}
      </Typography>
    </Status>
  );
}

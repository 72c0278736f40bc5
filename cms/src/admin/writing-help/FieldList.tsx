import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useOpenField } from '../fields/use-open-field.ts';

interface Props {
  items: readonly { path: string; text: string }[];
}

const shownAtFirst = 6;

/** Remarks on fields of the form; each leads to its field. */
export function FieldList({ items }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const openField = useOpenField();
  const shown = showsAll ? items : items.slice(0, shownAtFirst);
  if (items.length === 0) return null;
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
        {shown.map(({ path, text }) => (
          <Box tag="li" key={`${path} ${text}`}>
            <Box
              tag="button"
              type="button"
              onClick={() => openField(path)}
              cursor="pointer"
              background="transparent"
              borderColor="transparent"
              padding={0}
              style={{ textAlign: 'start', overflowWrap: 'anywhere' }}
            >
              <Typography variant="pi" textColor="primary700">
                {text}
              </Typography>
            </Box>
          </Box>
        ))}
      </Flex>
      {items.length > shown.length ? (
        <Button variant="tertiary" size="S" onClick={() => setShowsAll(true)}>
          Tampilkan {items.length - shown.length} lagi
        </Button>
      ) : null}
    </>
  );
}

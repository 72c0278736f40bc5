import { Box, Flex, Typography } from '@strapi/design-system';
import type { FieldDifference } from '../../desk/versions/compare-versions.ts';
import type { TextPart } from '../../desk/versions/compare-texts.ts';

/** Every field that differs: what it said on the left, what it says on the right; below each other on a phone. */
export function DifferenceList({ differences }: { differences: readonly FieldDifference[] }) {
  if (differences.length === 0) return <Typography>Kedua versi ini sama.</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {differences.map(({ label, before, after }) => (
        <Box key={label} tag="section" aria-label={label} padding={4} background="neutral0" shadow="tableShadow" hasRadius>
          <Typography variant="sigma" tag="h2" textColor="neutral600">
            {label}
          </Typography>
          <Flex gap={4} wrap="wrap" alignItems="flex-start" paddingTop={2}>
            <Side name="Versi lama" parts={before} mark="del" />
            <Side name="Versi baru" parts={after} mark="ins" />
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

const styleOf = {
  del: { background: '#fcecea', color: '#8e1f1f', textDecoration: 'line-through' },
  ins: { background: '#e2f5e9', color: '#14572a', textDecoration: 'none' },
} as const;

function Side({ name, parts, mark: Mark }: { name: string; parts: readonly TextPart[]; mark: 'del' | 'ins' }) {
  return (
    <Box flex="1 1 280px" minWidth={0} role="group" aria-label={name}>
      {parts.length === 0 ? (
        <Typography textColor="neutral600">(kosong)</Typography>
      ) : (
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6 }}>
          {parts.map(({ text, isChanged }, index) =>
            isChanged ? (
              <Mark key={index} style={styleOf[Mark]}>
                {text}
              </Mark>
            ) : (
              text
            ),
          )}
        </Typography>
      )}
    </Box>
  );
}

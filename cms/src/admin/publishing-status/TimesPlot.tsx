import { Box, Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';
import type { PublishTimes } from './publish-times.ts';
import { durationOf } from './wita-time.ts';

const height = 64;
const barWidth = 8;
const gap = 3;

/** A bar for each publish, as high as the time from the button to the resident. */
export function TimesPlot({ times: { seconds, median, longest } }: { times: PublishTimes }) {
  const { colors } = useTheme();
  const summary = `${seconds.length} terakhir: separuhnya dalam ${durationOf(median)}, terlama ${durationOf(longest)}.`;
  const width = seconds.length * (barWidth + gap);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="neutral700">
        Waktu dari terbit sampai tayang. {summary}
      </Typography>
      <Box maxWidth={`${width * 2}px`}>
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} preserveAspectRatio="none" role="img" aria-label={summary}>
          {seconds.map((value, index) => {
            const barHeight = Math.max(2, (value / longest) * height);
            return (
              <rect
                key={index}
                x={index * (barWidth + gap)}
                y={height - barHeight}
                width={barWidth}
                height={barHeight}
                fill={colors.primary600}
              >
                <title>{durationOf(value)}</title>
              </rect>
            );
          })}
        </svg>
      </Box>
    </Flex>
  );
}

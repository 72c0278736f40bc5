import { defineView } from '../view.ts';

/** Old addresses, in the form with a slash at the end, which is how the site asks for its pages. */
export const redirectByPath = defineView({
  name: 'redirect-by-path',
  type: 'redirect',
  keys: ({ from }) => [from.endsWith('/') ? from : `${from}/`],
  select: ({ to }) => ({ to }),
});

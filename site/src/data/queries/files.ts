import { defineView } from '../view.ts';

/** An uploaded file, as a picture or download on a page. */
export const fileById = defineView({ name: 'file-by-id', type: 'file', keys: ({ id }) => [id] });

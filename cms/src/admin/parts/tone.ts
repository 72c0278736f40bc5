/** How a state is coloured; Strapi's design system has the colours. */
export type Tone = 'success' | 'secondary' | 'warning' | 'danger' | 'neutral';

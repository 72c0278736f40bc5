/** What a colour says: beside the plain one, of this city (sea), to be watched (gold), bad (red), good (green). */
export type Tone = 'plain' | 'sea' | 'gold' | 'red' | 'green';

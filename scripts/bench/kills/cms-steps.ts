/** Named moments of a publish in the cms, in their order. */
export const cmsSteps = ['before-event', 'before-public-form', 'before-commit', 'after-commit'] as const;

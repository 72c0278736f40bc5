import { useEffect } from 'react';

/** Below this width of the screen the list of types makes room for the form. */
const roomyWidth = 1600;
/** Strapi gives it no name but the one it is read out with. */
const listOfTypes = 'div:has(> nav[aria-label="Pengelola Konten"])';

/** Keeps so much room free at the right of the admin, where the screen is wide enough for both. */
export function useRoomBeside(width: number): void {
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = `@media (min-width: ${2 * width}px) { body { padding-right: ${width}px } }
@media (min-width: ${2 * width}px) and (max-width: ${roomyWidth - 1}px) { ${listOfTypes} { display: none !important } }`;
    document.head.append(style);
    return () => style.remove();
  }, [width]);
}

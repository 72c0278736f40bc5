import { useForm } from '@strapi/strapi/admin';
import { useLocation, useNavigate } from 'react-router-dom';

/**
 * Leads to a field of the form at hand. Strapi opens and focuses the field that the address names; a changed form asks
 * before any change of address, so there the page is searched instead.
 */
export function useGoToField(): (path: string) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const isModified = useForm('GoToField', (state) => state.modified);
  return (path) => {
    const found = findElement(path);
    if (found || isModified) {
      found?.scrollIntoView({ block: 'center' });
      found?.focus({ preventScroll: true });
      return;
    }
    const query = new URLSearchParams(search);
    query.set('field', path);
    navigate(`${pathname}?${query}`, { replace: true });
  };
}

/** The input itself, or that of the nearest field around it. */
function findElement(path: string): HTMLElement | undefined {
  const input = document.getElementsByName(path)[0];
  if (input) return input;
  const label = document.getElementById(path) ?? document.querySelector<HTMLElement>(`label[for="${CSS.escape(path)}"]`);
  return label ?? undefined;
}

import { openingStateAt, type DayHours } from './opening-state.ts';

/* Says above a table of hours whether the office is open now. Without it, the line says what the table is. */
function show(): void {
  document.querySelectorAll<HTMLElement>('[data-hours]').forEach((line) => {
    const state = openingStateAt(JSON.parse(line.dataset.hours ?? '[]') as DayHours[], Date.now());
    if (!state) return;
    line.textContent = state.text;
    line.classList.toggle('is-open', state.isOpen);
  });
}
show();
setInterval(show, 30000);

/* The button that copies the page's link: there only where a script can do it. */
document.querySelectorAll<HTMLButtonElement>('[data-copy-link]').forEach((button) => {
  const label = button.textContent;
  button.style.visibility = 'visible';
  button.addEventListener('click', () => {
    const link = document.querySelector<HTMLElement>('[data-copy]');
    if (!link) return;
    const done = (): void => {
      button.textContent = 'Tautan tersalin';
      setTimeout(() => (button.textContent = label), 4000);
    };
    const text = link.textContent.trim();
    // Absent in older browsers and on addresses without https, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return copySelected(link, done);
    clipboard.writeText(text).then(done, () => copySelected(link, done));
  });
});

/** The old way, which leaves the link selected so that it can still be copied by hand. */
function copySelected(link: HTMLElement, done: () => void): void {
  const selection = getSelection();
  if (selection) selection.selectAllChildren(link);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on plain http and in browsers of 2018
  if (document.execCommand('copy')) done();
}

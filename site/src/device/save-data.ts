/*
 * Pictures wait for a tap on phones that are set to save data. The ones further down are never asked for; what is on the
 * first screen may have begun, and is broken off.
 */
const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
if (connection?.saveData) document.querySelectorAll<HTMLImageElement>('picture > img').forEach(putOff);

function putOff(image: HTMLImageElement): void {
  if (image.complete && image.naturalWidth > 0) return;
  const picture = image.parentNode as HTMLElement;
  const sources = Array.from(picture.querySelectorAll('source'));
  const src = image.src;
  sources.forEach((source) => picture.removeChild(source));
  image.src = `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${image.width}' height='${image.height}'/%3E`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'load-picture';
  button.textContent = 'Muat gambar';
  if (image.alt) button.setAttribute('aria-label', `Muat gambar: ${image.alt}`);
  button.addEventListener('click', () => {
    sources.forEach((source) => picture.insertBefore(source, image));
    image.src = src;
    picture.removeChild(button);
  });
  picture.appendChild(button);
}

/** `pnpm screenshots site [words]` or `pnpm screenshots desk`: the pictures in docs/, made anew. */
const [name] = process.argv.splice(2, 1);
if (name === 'site') await import('./screenshots/site.ts');
else if (name === 'desk') await import('./screenshots/desk.ts');
else {
  console.error('Name one of: site, desk.');
  process.exit(1);
}

/*
 * Entry of every command, in plain JavaScript: an older Node cannot read the TypeScript behind it and would fail with a
 * riddle instead of a sentence. `pnpm <command>` always brings the right Node.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const command = process.argv[2] ?? 'start';

if (major < 24 || (major === 24 && minor < 12)) {
  console.error(
    `This needs Node 24.12 or newer, and is running on ${process.versions.node}: run it as "npx -y pnpm@10.34.9 ${command}", which brings its own Node.`,
  );
  process.exit(1);
}

process.argv.splice(2, 1);
await import(`./${command}.ts`);

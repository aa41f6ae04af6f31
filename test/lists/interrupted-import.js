/**
 * Imports two files in turn without end, to be killed at any moment: `node interrupted-import.js MODULE DIR FILE FILE`, MODULE being
 * src/lists/import.ts as JavaScript. Says "ready" before each import.
 */
const [module, dir, ...files] = process.argv.slice(2);
const { importList } = await import(module);
for (let round = 0; ; round++) {
  process.stdout.write("ready\n");
  await importList(files[round % files.length], {
    dir,
    now: new Date(1_800_000_000_000),
    acceptDrop: ["bans"],
  });
}

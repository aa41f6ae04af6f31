// Start-up and the story, as ratios to a bare Node: `npm run bench:start`. Needs `npm run build` and the story's lists (`npm run story`).
import { fileURLToPath } from "node:url";
import { paired } from "./pairs.js";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
const node = process.execPath;
const bare = [node, "-e", "0"];
const rows = [
  ["screen --help", [node, "bin/screen.js", "--help"], 1.3],
  [
    "the story, 11 lines",
    [node, "bin/screen.js", "fixtures/russia-2022/orders.csv", "--lists", "dist/story-lists"],
    2.5,
  ],
];
console.log("| run | × node -e 0 | goal |\n|---|---|---|");
for (const [name, command, goal] of rows)
  console.log(`| ${name} | ${paired(command, bare).toFixed(2)} | ${goal} |`);

// The baseline of throughput: csv-parse reads the file and nothing is done with it.
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";

let rows = 0;
createReadStream(process.argv[2])
  .pipe(parse({ bom: true }))
  .on("data", () => {
    rows += 1;
  })
  .on("end", () => console.log(rows));

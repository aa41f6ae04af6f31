import { explainComparison, type NameType, prepareScripts } from "../names/index.ts";
import { visible } from "../report/wrap.ts";
import { EXIT, UserError } from "./exit.ts";

const TYPES: readonly string[] = ["person", "company", "vessel"];

/** `screen compare NAME1 NAME2`: the score, and word by word how it came about. */
export async function compare(
  one: string,
  other: string,
  options: { type?: string; json?: boolean },
): Promise<number> {
  const { type, json } = options;
  if (type !== undefined && !TYPES.includes(type)) {
    throw new UserError(`--type ${type} is not a type`, `use ${TYPES.join(", ")}`);
  }
  await prepareScripts();
  const comparison = explainComparison(one, other, type === undefined ? {} : { type: type as NameType });
  if (json) process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  else {
    const { score, band, outcome, alignment } = comparison;
    const rows = alignment.map(({ left, right, how, likeness }) => {
      const side = (text: string | undefined) => (text === undefined || text === "" ? "–" : text);
      return `  ${visible(side(left)).padEnd(24)} ${visible(side(right)).padEnd(24)} ${how} ${likeness.toFixed(2)}`;
    });
    process.stdout.write(`${score.toFixed(3)}  ${band ?? "below 0.7"}, ${outcome}\n${rows.join("\n")}\n`);
  }
  return EXIT.clear;
}

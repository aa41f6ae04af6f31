import type { ScreenResult } from "../verdict/result.ts";

/**
 * The results in a file that this program wrote, as a JSON document or as NDJSON.
 * @throws SyntaxError naming the file and line when it is neither.
 */
export function resultsIn(text: string, file: string): ScreenResult[] {
  const whole = parsed(text);
  if (isObject(whole) && Array.isArray(whole["results"])) return whole["results"] as ScreenResult[];
  const results: ScreenResult[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const one = parsed(line);
    if (!isObject(one))
      throw new SyntaxError(`${file}:${index + 1}: not a result of screen (JSON or NDJSON)`);
    if (one["type"] === "result") results.push(one as unknown as ScreenResult);
  }
  return results;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

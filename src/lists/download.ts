import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { ListError } from "./list-error.ts";
import type { ListSource } from "./sources.ts";

export interface DownloadLimits {
  /** Bytes of one file. */
  bytes: number;
  /** Milliseconds for one attempt, and without a byte arriving. */
  total: number;
  stall: number;
  redirects: number;
  attempts: number;
  /** Milliseconds before the second attempt; doubled before each further one. */
  pause: number;
}

export const LIMITS: DownloadLimits = {
  bytes: 500_000_000,
  total: 900_000,
  stall: 60_000,
  redirects: 5,
  attempts: 4,
  pause: 2_000,
};

/** What the server said of the file the last time, for a conditional request. */
export interface Validators {
  url: string;
  etag?: string;
  lastModified?: string;
}

interface Downloaded {
  outcome: "new" | "unchanged";
  validators: Validators;
}

/** OFAC's service answers 403 to a client that does not name itself; every publisher may know who asks. */
const USER_AGENT = "screen-exports/0.1 (sanctions list update)";

/** A refusal that a further attempt may cure. */
class Passing extends Error {
  readonly after: number | undefined;
  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

/**
 * Fetches a file to a path: asks only for what is newer than last time, follows a few redirects (never from https to http), tries
 * again after what may pass, and gives up on what is too large or too slow.
 * @throws ListError `download` with the last reason; `empty` for a file of no bytes; `limit`.
 */
export async function download(
  source: ListSource,
  path: string,
  known: Validators | undefined,
  limits: DownloadLimits = LIMITS,
): Promise<Downloaded> {
  let pause = limits.pause;
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptDownload(source, path, known, limits);
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (attempt >= limits.attempts) {
        throw failed(
          source,
          `${error.message} (${attempt} attempts)`,
          "Try again later, or import the file by hand",
        );
      }
      await wait(Math.min(error.after ?? pause, limits.stall));
      pause *= 2;
    }
  }
}

async function attemptDownload(
  source: ListSource,
  path: string,
  known: Validators | undefined,
  limits: DownloadLimits,
): Promise<Downloaded> {
  const abort = new AbortController();
  const total = setTimeout(
    () => abort.abort(new Passing(`not finished within ${limits.total} ms`)),
    limits.total,
  );
  let stall = setTimeout(() => {}, 0);
  const alive = () => {
    clearTimeout(stall);
    stall = setTimeout(
      () => abort.abort(new Passing(`nothing arrived for ${limits.stall} ms`)),
      limits.stall,
    );
  };
  try {
    alive();
    const response = await request(source, known, limits, abort.signal);
    const validators = validatorsOf(source, response);
    if (response.status === 304) return { outcome: "unchanged", validators: { ...known, ...validators } };
    await save(source, response, path, limits, alive);
    return { outcome: "new", validators };
  } catch (error) {
    if (error instanceof Passing || error instanceof ListError) throw error;
    if (abort.signal.aborted) throw abort.signal.reason;
    throw new Passing(reasonOf(error));
  } finally {
    clearTimeout(total);
    clearTimeout(stall);
  }
}

/** Node's fetch hides what happened in the cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}

async function request(
  source: ListSource,
  known: Validators | undefined,
  limits: DownloadLimits,
  signal: AbortSignal,
): Promise<Response> {
  const headers: Record<string, string> = { "user-agent": USER_AGENT, accept: "*/*" };
  if (known?.url === source.url) {
    if (known.etag) headers["if-none-match"] = known.etag;
    if (known.lastModified) headers["if-modified-since"] = known.lastModified;
  }
  let url = new URL(source.url);
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, { headers, redirect: "manual", signal });
    const location = response.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null)
      return answered(source, response);
    await response.body?.cancel();
    if (redirects >= limits.redirects)
      throw failed(source, `more than ${limits.redirects} redirects`, "Check the address");
    const next = new URL(location, url);
    if (next.protocol !== url.protocol && next.protocol !== "https:") {
      throw failed(
        source,
        `redirected to an address that is not secure (${next.protocol}//${next.host})`,
        "Check the address",
      );
    }
    url = next;
  }
}

async function answered(source: ListSource, response: Response): Promise<Response> {
  if (response.status === 200 || response.status === 304) return response;
  await response.body?.cancel();
  const why = `the publisher's server answered ${response.status} ${response.statusText}`.trim();
  if (response.status === 429 || response.status >= 500) {
    const after = Number(response.headers.get("retry-after"));
    throw new Passing(why, after > 0 ? after * 1_000 : undefined);
  }
  throw failed(source, why, "Download the file with a browser and import it");
}

async function save(
  source: ListSource,
  response: Response,
  path: string,
  limits: DownloadLimits,
  alive: () => void,
): Promise<void> {
  let bytes = 0;
  async function* counted(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      alive();
      bytes += chunk.length;
      if (bytes > limits.bytes) {
        const why = `the file is larger than ${limits.bytes} bytes`;
        throw new ListError("limit", { file: source.file, why, fix: "Check the address" });
      }
      yield chunk;
    }
  }
  if (response.body) await pipeline(counted(response.body), createWriteStream(path));
  if (bytes > 0) return;
  const why = "the publisher's server sent a file of no bytes";
  throw new ListError("empty", {
    file: source.file,
    why,
    fix: "Try again later; an empty list would clear everybody",
  });
}

function validatorsOf(source: ListSource, response: Response): Validators {
  const etag = response.headers.get("etag");
  const lastModified = response.headers.get("last-modified");
  return { url: source.url, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function failed(source: ListSource, why: string, fix: string): ListError {
  return new ListError("download", { file: source.file, why, fix });
}

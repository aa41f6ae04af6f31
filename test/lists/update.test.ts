import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DownloadLimits } from "../../src/lists/download.ts";
import { SOURCES } from "../../src/lists/sources.ts";
import { type Updated, type UpdateOptions, updateLists } from "../../src/lists/update.ts";
import { FIXTURES, folder, NOW } from "./stores.ts";

const LIMITS: DownloadLimits = {
  bytes: 1_000_000,
  total: 2_000,
  stall: 200,
  redirects: 3,
  attempts: 3,
  pause: 10,
};
const MODIFIED = "Tue, 29 Sep 2026 14:31:21 GMT";

/** What the publisher's server does with a request; every test sets its own. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let requests: IncomingMessage[] = [];
let base: string;
const server = createServer((request, response) => {
  requests.push(request);
  answer(request, response);
});

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  requests = [];
});

function sends(file: string, headers: Record<string, string> = {}) {
  return (_: IncomingMessage, response: ServerResponse) => {
    const path = FIXTURES + file;
    response.writeHead(200, { "content-length": statSync(path).size, ...headers });
    createReadStream(path).pipe(response);
  };
}

async function update(
  dir: string,
  more: Partial<UpdateOptions> = {},
  file = "UK-Sanctions-List.csv",
): Promise<Updated> {
  const sources = [{ list: "uk-sl", url: `${base}/docs/${file}`, file }];
  const options = { dir, now: NOW, sources, limits: LIMITS, acceptDrop: ["uk-sl", "ca-sema"], ...more };
  for await (const updated of updateLists(options)) return updated;
  throw new Error("nothing was updated");
}

/** What a failed update says. */
async function failure(dir: string, more: Partial<UpdateOptions> = {}) {
  const updated = await update(dir, more);
  if (updated.outcome !== "failed") throw new Error(`it is ${updated.outcome}`);
  return updated.error;
}

function snapshots(dir: string): string[] {
  return readdirSync(join(dir, "uk-sl")).filter((file) => file.endsWith(".snapshot"));
}

describe("fetching a list", () => {
  test("imports it, naming itself to the server", async () => {
    const dir = folder();
    answer = sends("uk-sanctions-list.csv");
    expect(await update(dir)).toMatchObject({
      list: "uk-sl",
      outcome: "imported",
      imported: { meta: { published: "2026-09-29" } },
    });
    expect(requests[0]?.headers["user-agent"]).toContain("screen-exports/");
  });

  test("the next time asks only for what is newer, and leaves what is not", async () => {
    const dir = folder();
    answer = sends("uk-sanctions-list.csv", { etag: '"v1"', "last-modified": MODIFIED });
    await update(dir);
    answer = (request, response) => {
      const known =
        request.headers["if-none-match"] === '"v1"' && request.headers["if-modified-since"] === MODIFIED;
      response.writeHead(known ? 304 : 500).end();
    };
    expect(await update(dir)).toEqual({ list: "uk-sl", outcome: "unchanged" });
    expect(snapshots(dir).length).toBe(1);
  });

  test("without a snapshot it asks for everything, whatever it fetched before", async () => {
    const dir = folder();
    answer = sends("uk-sanctions-list.csv", { etag: '"v1"' });
    await update(dir);
    const other = folder();
    await update(other);
    expect(requests[1]?.headers["if-none-match"]).toBeUndefined();
  });

  test("a list without a date of its own is of the day that the server gives", async () => {
    answer = sends("ca-sema.xml", { "last-modified": MODIFIED });
    const sources = [{ list: "ca-sema", url: `${base}/sema-lmes.xml`, file: "sema-lmes.xml" }];
    expect(await update(folder(), { sources })).toMatchObject({
      imported: { meta: { list: "ca-sema", published: "2026-09-29" } },
    });
  });

  test("follows a redirect", async () => {
    answer = (request, response) => {
      if (request.url?.startsWith("/docs/")) response.writeHead(302, { location: "/moved.csv" }).end();
      else sends("uk-sanctions-list.csv")(request, response);
    };
    expect((await update(folder())).outcome).toBe("imported");
  });

  test.each([500, 503, 429])("tries again after %i", async (status) => {
    answer = (request, response) => {
      if (requests.length < 3) response.writeHead(status).end();
      else sends("uk-sanctions-list.csv")(request, response);
    };
    expect((await update(folder())).outcome).toBe("imported");
    expect(requests.length).toBe(3);
  });

  test("tries again after a connection that breaks off", async () => {
    answer = (request, response) => {
      if (requests.length > 1) return sends("uk-sanctions-list.csv")(request, response);
      response.writeHead(200, { "content-length": "100000" });
      response.write("Report Date: ", () => response.destroy());
    };
    expect((await update(folder())).outcome).toBe("imported");
  });
});

describe("what fails leaves the last snapshot in place", () => {
  async function stored(): Promise<string> {
    const dir = folder();
    answer = sends("uk-sanctions-list.csv");
    await update(dir);
    requests = [];
    return dir;
  }

  const body = readFileSync(`${FIXTURES}uk-sanctions-list.csv`);

  test.each<[string, (request: IncomingMessage, response: ServerResponse) => void, string, string]>([
    ["403", (_, response) => response.writeHead(403).end(), "download", "answered 403"],
    ["404", (_, response) => response.writeHead(404).end(), "download", "answered 404"],
    ["500 every time", (_, response) => response.writeHead(500).end(), "download", "(3 attempts)"],
    ["a file of no bytes", (_, response) => response.writeHead(200).end(), "empty", "no bytes"],
    [
      "a web page in place of the list",
      (_, response) => response.end("<!doctype html><title>Sorry</title>"),
      "format",
      "web page",
    ],
    [
      "another list in its place",
      (request, response) => sends("eu-fsf.csv")(request, response),
      "format",
      "this is eu-fsf, not uk-sl",
    ],
    ["a file cut between two bytes", (_, response) => response.end(body.subarray(0, -50)), "cut", "cut"],
    [
      "a file cut short of its announced length, every time",
      (_, response) => {
        response.writeHead(200, { "content-length": body.length });
        response.write(body.subarray(0, 500), () => response.destroy());
      },
      "download",
      "(3 attempts)",
    ],
    ["silence", () => {}, "download", "nothing arrived for 200 ms"],
    [
      "a trickle that stops",
      (_, response) => {
        response.writeHead(200, { "content-length": body.length });
        response.write(body.subarray(0, 500));
      },
      "download",
      "nothing arrived for 200 ms",
    ],
    [
      "redirects without end",
      (_, response) => response.writeHead(302, { location: "/docs/again" }).end(),
      "download",
      "3 redirects",
    ],
    [
      "a redirect away from the web",
      (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "download",
      "not secure",
    ],
    [
      "more bytes than a list has",
      (_, response) => response.end(Buffer.alloc(1_000_001)),
      "limit",
      "larger than",
    ],
  ])("%s", { timeout: 20_000 }, async (_, behaviour, code, why) => {
    const dir = await stored();
    answer = behaviour;
    const error = await failure(dir);
    expect(error.code).toBe(code);
    expect(error.message).toContain(why);
    expect(snapshots(dir).length).toBe(1);
  });

  test("a drip that never ends is given up after its time", { timeout: 20_000 }, async () => {
    const dir = await stored();
    answer = (_, response) => {
      const drip = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(drip));
    };
    expect((await failure(dir, { limits: { ...LIMITS, total: 400, attempts: 1 } })).message).toContain(
      "not finished within 400 ms",
    );
  });

  test("one list that fails does not keep the next from being fetched", async () => {
    answer = (request, response) => {
      if (request.url === "/bad") response.writeHead(403).end();
      else sends("uk-sanctions-list.csv")(request, response);
    };
    const sources = [
      { list: "un", url: `${base}/bad`, file: "consolidated.xml" },
      { list: "uk-sl", url: `${base}/good`, file: "uk.csv" },
    ];
    const outcomes = [];
    for await (const updated of updateLists({
      dir: folder(),
      now: NOW,
      sources,
      limits: LIMITS,
      acceptDrop: ["uk-sl"],
    })) {
      outcomes.push(`${updated.list} ${updated.outcome}`);
    }
    expect(outcomes).toEqual(["un failed", "uk-sl imported"]);
  });

  test("a list that no source offers is a mistake of the caller", async () => {
    await expect(update(folder(), { lists: ["xx"] })).rejects.toThrow(RangeError);
  });
});

test("every publisher's address is secure, and its list has one address", () => {
  for (const { url } of SOURCES) expect(new URL(url).protocol).toBe("https:");
  expect(new Set(SOURCES.map(({ list }) => list)).size).toBe(SOURCES.length);
});

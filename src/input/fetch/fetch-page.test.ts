import assert from "node:assert/strict";
import { lookup } from "node:dns";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { gzipSync } from "node:zlib";
import { civilDate } from "../../model/civil-date.ts";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { ByteReader } from "../byte-reader.ts";
import { readInputs } from "../read-inputs.ts";
import { PageFetcher } from "./fetch-page.ts";
import { guardAddress } from "./guard-address.ts";
import type { FetchMemory } from "./read-addresses.ts";
import type { Guard } from "./request.ts";

const NEW = { etag: null, lastModified: null };
let server: Server;
let home: string;
let asked: string[];

/** Lets requests to the test's own server through, and holds everything else against the real guard. */
const guard: Guard = {
  check: (address) => (address.startsWith(home) ? new URL(address) : guardAddress(address)),
  lookUp: (host, options, callback) => lookup(host, options as never, callback as never),
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  asked.push(
    `${request.url}${request.headers["if-none-match"] ? ` if-none-match ${request.headers["if-none-match"]}` : ""}`,
  );
  const send = (status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array = "") =>
    response.writeHead(status, headers).end(body);
  switch (request.url) {
    case "/robots.txt":
      return void send(200, {}, "User-agent: *\nDisallow: /private\n\nUser-agent: onrecord\nDisallow: /not-for-us\n");
    case "/page":
      if (request.headers["if-none-match"] === '"1"') return void send(304, {});
      return void send(
        200,
        { "content-type": "text/html; charset=windows-1252", etag: '"1"', "content-encoding": "gzip" },
        gzipSync(Buffer.from("<p>caf\xe9</p><p></p>", "latin1")),
      );
    case "/moved":
      return void send(302, { location: "/page" });
    case "/to-metadata":
      return void send(302, { location: "http://169.254.169.254/latest/meta-data/" });
    case "/to-file":
      return void send(302, { location: "file:///etc/passwd" });
    case "/loop":
      return void send(302, { location: "/loop" });
    case "/bomb":
      return void send(
        200,
        { "content-type": "text/html", "content-encoding": "gzip" },
        gzipSync(Buffer.alloc(20_000_000)),
      );
    case "/feed":
      return void send(
        200,
        { "content-type": "application/rss+xml" },
        "<rss><channel><item><title>A</title><link>https://x.example.org/a</link><description>One.</description></item></channel></rss>",
      );
    default:
      return void send(404, {});
  }
}

before(async () => {
  server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
});
after(() => server.close());

function fetcher(): PageFetcher {
  return new PageFetcher("0.0.0", guard, 0);
}

async function refusal(path: string): Promise<string> {
  const error = await fetcher()
    .fetch(`${home}${path}`, NEW)
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  assert.ok(error instanceof OnrecordError && error.code === "I012", String(error));
  return error.message;
}

test("a page is fetched after robots.txt, decompressed, with its charset and validators", async () => {
  const fetched = await fetcher().fetch(`${home}/moved`, NEW);
  assert.ok(fetched.kind === "body");
  assert.deepEqual([fetched.url, fetched.charset, fetched.validators.etag], [`${home}/page`, "windows-1252", '"1"']);
  assert.equal((await new ByteReader(fetched.stream).takeAll(1000))?.toString("latin1"), "<p>caf\xe9</p><p></p>");
  assert.deepEqual(asked, ["/robots.txt", "/moved", "/page"]);
});

test("what has not changed is not sent again", async () => {
  assert.deepEqual(await fetcher().fetch(`${home}/page`, { etag: '"1"', lastModified: null }), { kind: "unchanged" });
});

test("robots.txt is obeyed, the group for this agent before the one for all", async () => {
  assert.match(await refusal("/not-for-us"), /robots\.txt/);
});

test("a redirect to a private network, another scheme or in a circle is refused", async () => {
  assert.match(await refusal("/to-metadata"), /169\.254\.169\.254/);
  assert.match(await refusal("/to-file"), /received file:/);
  assert.match(await refusal("/loop"), /at most 5 redirects/);
});

test("a server's refusal is told with its status", async () => {
  assert.match(await refusal("/absent"), /status 404/);
});

test("requests to one host keep their distance", async () => {
  const polite = new PageFetcher("0.0.0", guard, 40);
  const start = process.hrtime.bigint();
  for (let times = 0; times < 3; times++) await polite.fetch(`${home}/page`, NEW);
  assert.ok(process.hrtime.bigint() - start >= 115_000_000n);
});

test("addresses among the inputs become pages; a bomb is refused; a second run asks for nothing", async () => {
  const remembered = new Map<string, NonNullable<Awaited<ReturnType<FetchMemory["find"]>>>>();
  const memory: FetchMemory = {
    find: async (url) => remembered.get(url) ?? null,
    remember: async (url, validators, day) => void remembered.set(url, { ...validators, day }),
  };
  const read = async (day: string) => {
    const events = [];
    const fetching = { fetcher: fetcher(), memory, today: civilDate(day) };
    for await (const event of readInputs([`${home}/page`, `${home}/feed`, `${home}/bomb`], { fetching })) {
      if (event.kind === "fetched") {
        await event.remember();
        continue;
      }
      events.push(
        event.kind === "page"
          ? [event.page.url, event.page.captured]
          : event.kind === "refused"
            ? event.diagnostic.code
            : event.kind,
      );
    }
    return events;
  };
  assert.deepEqual(await read("2025-07-09"), [
    [`${home}/page`, "2025-07-09"],
    ["https://x.example.org/a", "2025-07-09"],
    "I011",
  ]);
  asked = [];
  assert.deepEqual(await read("2025-07-09"), ["unchanged", "unchanged", "I011"]);
  assert.deepEqual(asked, ["/robots.txt", "/bomb"]);
  assert.deepEqual((await read("2025-07-10"))[0], "unchanged");
  assert.ok(asked.includes('/page if-none-match "1"'));
});

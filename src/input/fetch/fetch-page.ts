import { setTimeout as wait } from "node:timers/promises";
import robotsParser from "robots-parser";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { findCompression } from "../archives/read-warc.ts";
import { ByteReader } from "../byte-reader.ts";
import { decompress } from "../decompress.ts";
import { type Answer, type Guard, PUBLIC_ONLY, request } from "./request.ts";

/** The package's types describe an ES module, but it is CommonJS: its default import is the function itself. */
const parseRobots = robotsParser as unknown as (address: string, text: string) => Robots;

interface Robots {
  isAllowed(address: string, agent: string): boolean | undefined;
}

/** How the product names itself to servers, and in robots.txt. */
const AGENT = "onrecord";
/** Pause between two requests to one host. */
const PAUSE_MS = 1_000;
/** Longest robots.txt that is read (RFC 9309 asks for at least 500 KiB). */
const MAX_ROBOTS = 512_000;

/** What an earlier fetch of an address left: it makes the next one conditional. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of a fetch. */
export type Fetched =
  | {
      readonly kind: "body";
      readonly url: string;
      readonly charset: string | null;
      readonly stream: AsyncIterable<Uint8Array>;
      readonly validators: Validators;
      readonly close: () => void;
    }
  /** the server says that nothing changed since */
  | { readonly kind: "unchanged" };

/**
 * Fetches pages politely: robots.txt is asked first, one request a second goes to a host, and what was fetched before is asked for only if it
 * changed. Only public addresses are fetched.
 */
export class PageFetcher {
  readonly #guard: Guard;
  readonly #version: string;
  readonly #pauseMs: number;
  readonly #nextAt = new Map<string, number>();
  readonly #robots = new Map<string, Promise<Robots | "refused">>();

  constructor(version: string, guard: Guard = PUBLIC_ONLY, pauseMs: number = PAUSE_MS) {
    this.#version = version;
    this.#guard = guard;
    this.#pauseMs = pauseMs;
  }

  /** @throws OnrecordError I012 when the address is refused, by us, by robots.txt or by the server */
  async fetch(address: string, known: Validators): Promise<Fetched> {
    const { href, origin } = this.#guard.check(address);
    await this.#askRobots(href, origin);
    const answer = await this.#send(href, {
      ...(known.etag === null ? {} : { "if-none-match": known.etag }),
      ...(known.lastModified === null ? {} : { "if-modified-since": known.lastModified }),
    });
    if (answer.status === 304) {
      answer.close();
      return { kind: "unchanged" };
    }
    if (answer.status !== 200) {
      answer.close();
      throw new OnrecordError(
        "I012",
        `expected the page, received status ${answer.status}`,
        "Open the address in a browser; if the page is there, save it and name the file.",
      );
    }
    const type = answer.headers["content-type"] ?? "";
    return {
      kind: "body",
      url: answer.url,
      charset: /charset=["']?([\w-]{2,40})/i.exec(type)?.[1] ?? null,
      stream: decode(answer),
      validators: { etag: answer.headers.etag ?? null, lastModified: answer.headers["last-modified"] ?? null },
      close: answer.close,
    };
  }

  async #askRobots(href: string, origin: string): Promise<void> {
    let rules = this.#robots.get(origin);
    if (rules === undefined) {
      rules = this.#loadRobots(origin);
      this.#robots.set(origin, rules);
    }
    const known = await rules;
    if (known === "refused" || known.isAllowed(href, AGENT) === false) {
      throw new OnrecordError(
        "I012",
        `expected an address that robots.txt allows, received one that it refuses`,
        "Respect the publisher's wish; a page that you saved yourself can be read as a file.",
      );
    }
  }

  /** RFC 9309: without a robots.txt everything is allowed; while the server fails, nothing. */
  async #loadRobots(origin: string): Promise<Robots | "refused"> {
    const address = `${origin}/robots.txt`;
    const answer = await this.#send(address, {});
    if (answer.status >= 500) {
      answer.close();
      return "refused";
    }
    if (answer.status !== 200) {
      answer.close();
      return parseRobots(address, "");
    }
    const reader = new ByteReader(decode(answer));
    const bytes = await reader.take(MAX_ROBOTS);
    await reader.close();
    answer.close();
    return parseRobots(address, bytes.toString("utf8"));
  }

  async #send(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    await this.#waitForTurn(new URL(address).host);
    return request(
      address,
      {
        "user-agent": `${AGENT}/${this.#version}`,
        "accept-encoding": "gzip, br, zstd",
        accept:
          "text/html,application/xhtml+xml,text/plain,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,*/*;q=0.5",
        ...headers,
      },
      this.#guard,
    );
  }

  async #waitForTurn(host: string): Promise<void> {
    const now = process.uptime() * 1000;
    const at = Math.max(now, this.#nextAt.get(host) ?? 0);
    this.#nextAt.set(host, at + this.#pauseMs);
    if (at > now) await wait(at - now);
  }
}

function decode(answer: Answer): AsyncIterable<Uint8Array> {
  const compression = findCompression(answer.headers["content-encoding"]);
  return compression === null ? answer.body : decompress(answer.body, compression);
}

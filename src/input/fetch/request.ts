import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { guardAddress, lookUpPublic } from "./guard-address.ts";

/** Time for a whole answer, redirects included. */
const TIMEOUT_MS = 30_000;
const MAX_REDIRECTS = 5;

/** An answer whose body has yet to be read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: AsyncIterable<Uint8Array>;
  /** address after redirects */
  readonly url: string;
  /** ends the transfer */
  readonly close: () => void;
}

/** What decides where a request may go; replaced in tests only, whose server is on this host. */
export interface Guard {
  readonly check: (address: string) => URL;
  readonly lookUp: LookupFunction;
}

/** Lets requests go to addresses of the public network alone. */
export const PUBLIC_ONLY: Guard = { check: guardAddress, lookUp: lookUpPublic };

/**
 * Asks for an address with GET and follows redirects, each of which passes the same guard.
 *
 * @throws OnrecordError I012 when an address is refused, or nothing answers in time
 */
export async function request(
  address: string,
  headers: Readonly<Record<string, string>>,
  guard: Guard = PUBLIC_ONLY,
): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  let url = guard.check(address);
  for (let hops = 0; ; hops++) {
    const answer = await send(url, headers, guard, signal);
    const location = answer.headers.location;
    const status = answer.statusCode ?? 0;
    if (location === undefined || ![301, 302, 303, 307, 308].includes(status)) {
      return { status, headers: flatten(answer), body: answer, url: url.href, close: () => answer.destroy() };
    }
    answer.destroy();
    if (hops === MAX_REDIRECTS)
      throw new OnrecordError(
        "I012",
        `expected at most ${MAX_REDIRECTS} redirects, received more`,
        "Name the address at which the page is.",
      );
    if (!URL.canParse(location, url.href))
      throw new OnrecordError(
        "I012",
        `expected a redirect to an address, received ${JSON.stringify(location.slice(0, 200))}`,
        "Name the address at which the page is.",
      );
    url = guard.check(new URL(location, url).href);
  }
}

function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  guard: Guard,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const start = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((settle, fail) => {
    // No connection is kept or shared: each one's address was checked for this very request.
    const asked = start(url, { headers, lookup: guard.lookUp, signal, agent: false });
    asked.on("response", settle);
    asked.on("error", (error) => fail(error instanceof OnrecordError ? error : explain(error)));
    asked.end();
  });
}

function explain(error: Error): OnrecordError {
  const what =
    error.name === "AbortError" || error.name === "TimeoutError"
      ? `expected an answer within ${TIMEOUT_MS / 1000} s, received none`
      : `expected an answer, received ${error.message}`;
  return new OnrecordError("I012", what, "Check the address and the connection, and try again later.", error);
}

function flatten(answer: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

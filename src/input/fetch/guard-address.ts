import { lookup as lookUp } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import { OnrecordError } from "../../model/onrecord-error.ts";

/**
 * Networks that are not the public internet: this host, private and shared networks, link-local (cloud metadata), documentation, benchmarks,
 * multicast, reserved (IANA special-purpose registries for IPv4 and IPv6), and the IPv6 ranges that carry an IPv4 address inside.
 */
const REFUSED = {
  ipv4: buildBlockList(
    "ipv4",
    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
  ),
  ipv6: buildBlockList(
    "ipv6",
    "::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8",
  ),
};

/** One list a family: a list with the IPv4-mapped range would match every IPv4 address. */
function buildBlockList(family: "ipv4" | "ipv6", ranges: string): BlockList {
  const list = new BlockList();
  for (const range of ranges.split(" ")) {
    const [address = "", bits = ""] = range.split("/");
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Whether an IP address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 0) return false;
  return version === 4 ? !REFUSED.ipv4.check(address, "ipv4") : !REFUSED.ipv6.check(address, "ipv6");
}

/**
 * The address, if it may be fetched as far as it can be told without asking for its name: http or https, no credentials, a usual port, and no IP
 * address of a private network in any of its spellings (the URL parser has made 0x7f.1, 2130706433 and 127.0.0.1 one).
 *
 * @throws OnrecordError I012
 */
export function guardAddress(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) throw refused("expected an address, received something that is none");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw refused(`expected http or https, received ${url.protocol}`);
  if (url.username !== "" || url.password !== "")
    throw refused("expected an address without credentials, received a name or password in it");
  const host = url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0 && !isPublicAddress(host))
    throw refused(`expected a host of the public internet, received ${host}`);
  if (host === "localhost" || host.endsWith(".localhost") || (!host.includes(".") && isIP(host) === 0))
    throw refused(`expected a host of the public internet, received ${host}`);
  return url;
}

/**
 * Looks a name up for a connection and refuses it when any of its addresses is private. The connection is made to the very address that
 * was checked, so a name that changes its answer between check and use (rebinding) gains nothing.
 */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "", 0);
    const bad = addresses.find(({ address }) => !isPublicAddress(address));
    if (bad !== undefined)
      return callback(refused(`expected a host of the public internet, received one at ${bad.address}`), "", 0);
    const [first] = addresses;
    if (options.all) return callback(null, addresses);
    return callback(null, first?.address ?? "", first?.family ?? 0);
  });
};

function refused(message: string): OnrecordError {
  return new OnrecordError(
    "I012",
    message,
    "Only pages of the public internet are fetched; save the page and name the file.",
  );
}

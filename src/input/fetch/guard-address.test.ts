import assert from "node:assert/strict";
import { test } from "node:test";
import { OnrecordError } from "../../model/onrecord-error.ts";
import { guardAddress, isPublicAddress, lookUpPublic } from "./guard-address.ts";

const REFUSED = `
http://127.0.0.1/ http://127.1/ http://0x7f.0.0.1/ http://2130706433/ http://017700000001/ http://0/ http://0.0.0.0/ http://[::]/ http://[::1]/
http://[::ffff:127.0.0.1]/ http://[::ffff:7f00:1]/ http://[0:0:0:0:0:ffff:a00:1]/ http://[::127.0.0.1]/ http://[64:ff9b::7f00:1]/ http://[2002:7f00:1::]/
http://10.1.2.3/ http://172.16.0.1/ http://172.31.255.255/ http://192.168.1.1/ http://169.254.169.254/latest/meta-data/ http://100.100.100.200/
http://[fe80::1]/ http://[fd00:ec2::254]/ http://[fc00::1]/ http://[ff02::1]/ http://224.0.0.1/ http://255.255.255.255/ http://198.18.0.1/
http://localhost/ http://LOCALHOST:8080/ http://localhost./ http://x.localhost/ http://intranet/ http://①②⑦.⓪.⓪.①/ http://127。0。0。1/
file:///etc/passwd ftp://example.org/ gopher://example.org/ data:text/html,x javascript:alert(1) http://user@example.org/ http://user:word@example.org/
notanaddress http:// http://127.0.0.1:80\\@example.org/
`;

for (const address of REFUSED.trim().split(/\s+/)) {
  test(`refused: ${address}`, () => {
    assert.throws(
      () => guardAddress(address),
      (error) => error instanceof OnrecordError && error.code === "I012",
    );
  });
}

test("a public host passes, by name and by address", () => {
  for (const address of [
    "https://example.org/a?b#c",
    "http://8.8.8.8/",
    "http://[2606:4700::1111]/",
    "https://example.org:8443/",
  ]) {
    assert.equal(guardAddress(address).href, address);
  }
});

test("an address of another spelling is judged by what it is", () => {
  assert.equal(isPublicAddress("::ffff:8.8.8.8"), false);
  assert.equal(isPublicAddress("1.1.1.1"), true);
  assert.equal(isPublicAddress("example.org"), false);
});

test("a name that leads to this host is refused at the connection", async () => {
  const error = await new Promise((settle) => lookUpPublic("localhost", {}, settle));
  assert.ok(error instanceof OnrecordError && error.code === "I012");
});

#!/usr/bin/env node
// Plain JavaScript that any Node since 14 can parse: its first duty is to say which Node is needed.
const [major = 0] = process.versions.node.split(".").map(Number);

if (major < 24) {
  process.stderr.write(
    `onrecord needs Node 24 or newer and was started with Node ${process.versions.node}: in a checkout run it as \`npx onrecord\` or \`npm run onrecord --\` after \`npm ci\`, elsewhere install Node 24 (https://nodejs.org).\n`,
  );
  process.exitCode = 2;
} else {
  const { existsSync } = await import("node:fs");
  const { enableCompileCache } = await import("node:module");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  // In the environment, so that the thread that works pages out keeps its compiled modules, too: half of a short run was compiling.
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), "node-compile-cache");
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
  // A checkout runs its sources (Node strips the types); a published package has only dist/.
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const { main } = await import(
    existsSync(source) ? source.href : new URL("../dist/cli/main.js", import.meta.url).href
  );
  process.exitCode = await main(process.argv.slice(2));
}

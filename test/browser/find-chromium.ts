import { existsSync } from "node:fs";

/** The Chromium to look at pages with: `ONRECORD_CHROMIUM`, else Debian's; null where there is none. `npm run browser:install` puts Debian's there. */
export function findChromium(): string | null {
  const candidates = [
    process.env.ONRECORD_CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

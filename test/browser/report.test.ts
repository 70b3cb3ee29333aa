import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "./find-chromium.ts";

const root = resolve(import.meta.dirname, "../..");
const executablePath = findChromium();
const skip = executablePath === null ? "no Chromium: run npm run browser:install" : false;

let folder: string;
let browser: Browser;

before(async () => {
  if (executablePath === null) return;
  folder = mkdtempSync(join(tmpdir(), "onrecord-report-"));
  const onrecord = (...args: string[]) =>
    execFileSync(process.execPath, [join(root, "bin/onrecord.js"), ...args], { cwd: folder });
  onrecord("read", join(root, "examples"));
  onrecord("report", "--out", "report.html");
  browser = await chromium.launch({
    executablePath,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
});

after(async () => {
  await browser?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

async function openReport(
  width: number,
  colorScheme: "light" | "dark",
): Promise<{ page: Page; requests: string[]; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(pathToFileURL(join(folder, "report.html")).href);
  return { page, requests, errors };
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 320]) {
    test(`the report is accessible, ${colorScheme}, ${width} px wide`, { skip }, async () => {
      const { page, requests, errors } = await openReport(width, colorScheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(
          (violation) =>
            `${violation.id}: ${violation.nodes
              .map((node) => node.target.join(" "))
              .slice(0, 5)
              .join(", ")}`,
        ),
        [],
      );
      assert.deepEqual(errors, []);
      assert.equal(requests.length, 1, requests.join("\n"));
      const overflow = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
      assert.ok(Number(overflow) <= 0, `the page scrolls sideways by ${overflow} px`);
      await page.context().close();
    });
  }
}

test("every link inside the report leads somewhere", { skip }, async () => {
  const { page } = await openReport(1280, "light");
  const dead = await page.evaluate(
    `[...document.querySelectorAll('a[href^="#"]')].map(a => a.getAttribute('href').slice(1)).filter(id => id !== '' && !document.getElementById(id))`,
  );
  assert.deepEqual(dead, []);
  await page.context().close();
});

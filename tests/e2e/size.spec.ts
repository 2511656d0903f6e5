import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./fixtures";

/** Thousands of bytes of script, compressed, that a page asks for before anybody touches it. */
async function initialScript(page: Page, url: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => {
    if (/\.js(\?|$)/.test(response.url())) bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  page.removeAllListeners("response");
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const lists = [
  ["amira", "/practice"],
  ["amira", "/feedback"],
  ["amira", "/drills"],
  ["nadia", "/reviews"],
  ["priya", "/studies"],
  ["priya", "/scenarios"],
  ["priya", "/codebooks"],
  ["tom", "/people"],
  ["tom", "/engine"],
  ["tom", "/audit"],
] as const;

test("the sign-in page and every list ask for at most 130 kB of script", async ({
  browser,
  attune,
}) => {
  const fresh = await browser.newContext();
  const sizes: Record<string, number> = {};
  sizes["/sign-in"] = await initialScript(await fresh.newPage(), attune.url("/sign-in"));
  await fresh.close();
  for (const [name, path] of lists) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, attune, `${name}@demo.attune.example`);
    sizes[path] = await initialScript(page, attune.url(path));
    await context.close();
  }
  const tooLarge = Object.entries(sizes).filter(([, size]) => size > 130);
  expect(tooLarge).toEqual([]);
});

test("pages with a chart ask for at most 260 kB of script", async ({ page, attune }) => {
  await signIn(page, attune, "priya@demo.attune.example");
  const size = await initialScript(page, attune.url("/studies/autumn-cohort/results/self-ratings"));
  expect(size).toBeLessThanOrEqual(260);
  await page.goto(attune.url("/studies/autumn-cohort"));
  const replay = await page.getByRole("link", { name: "Session 001" }).getAttribute("href");
  expect(await initialScript(page, attune.url(replay ?? ""))).toBeLessThanOrEqual(260);
});

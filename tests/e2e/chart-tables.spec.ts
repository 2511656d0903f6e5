import type { Page } from "@playwright/test";
import { enter } from "./acts";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

const widths = [1440, 390];

/** Opens the seen curve's table: whatever it stands in, nothing scrolls sideways but the table itself. */
async function opensItsTable(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const summary = page.getByText("Show as a table").filter({ visible: true }).first();
  const fold = page.locator("details").filter({ has: summary });
  await enter(summary);
  const table = fold.getByRole("group");
  await expect(table).toBeVisible();
  const wider = await table.evaluate((element) => {
    const found: string[] = [];
    for (let around = element.parentElement; around; around = around.parentElement)
      if (around.scrollWidth > around.clientWidth && around.clientWidth > 0)
        found.push(`${around.tagName} ${around.className}`);
    return found;
  });
  expect(wider, `wider than their place at ${width}`).toEqual([]);
  const cell = table.getByRole("cell", { name: /%/ }).first();
  const lines = await cell.evaluate((element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getClientRects().length;
  });
  expect(lines, "a share stands on one line").toBe(1);
  await expectAccessible(page);
  await enter(summary);
}

async function startPractice(page: Page, attune: Attune): Promise<void> {
  await page.goto(attune.url("/practice"));
  const client = page.getByRole("listitem").filter({ hasText: "Wei Ling" });
  await client.getByRole("button").first().click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("log").getByRole("listitem")).toHaveCount(1);
}

test("A curve's table scrolls within itself beside a practice and in its sheet on a phone", async ({
  page,
  attune,
}) => {
  await signIn(page, attune, "amira@demo.attune.example");
  await startPractice(page, attune);
  await opensItsTable(page, 1440);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "How Wei Ling seems" }).click();
  await opensItsTable(page, 390);
});

test("A curve's table scrolls within itself on a feedback page", async ({ page, attune }) => {
  await signIn(page, attune, "amira@demo.attune.example");
  await page.goto(attune.url("/feedback"));
  await page.locator("main a[href^='/feedback/']").first().click();
  await page.waitForURL(/\/feedback\/[0-9a-f-]{36}/);
  for (const width of widths) await opensItsTable(page, width);
});

test("A curve's table scrolls within itself at a rehearsal", async ({ page, attune }) => {
  await signIn(page, attune, "lena@demo.attune.example");
  await page.goto(attune.url("/scenarios"));
  await page.getByRole("link", { name: "Wei Ling, second-year student" }).click();
  await page.getByRole("link", { name: "Rehearse" }).click();
  await page.waitForURL(/\/rehearsal$/);
  for (const width of widths) await opensItsTable(page, width);
});

import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, expectAccessible, signIn, test } from "./fixtures";

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  for (const width of [1440, 390])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const file = path.join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1440, height: 900 });
}

test("A researcher freezes a study with a double click, reads the numbers and takes the bundle home", async ({
  page,
  attune,
}) => {
  await signIn(page, attune, "priya@demo.attune.example");
  await page.goto(attune.url("/studies"));
  await page.getByRole("link", { name: "Autumn cohort study", exact: true }).click();
  await page.getByRole("link", { name: "Snapshots", exact: true }).click();
  await expect(page.getByText("No snapshot yet.")).toBeVisible();
  await expectAccessible(page);
  await shoot(page, "empty");
  await page.getByLabel("Name").fill("After wave 1");
  await page.getByRole("button", { name: "Make the snapshot" }).dblclick();
  const link = page.getByRole("link", { name: "After wave 1" });
  await expect(link).toBeVisible({ timeout: 60_000 });
  await expect(link).toHaveCount(1);
  await expectAccessible(page);
  await shoot(page, "list");
  await link.click();
  await expect(page.getByRole("heading", { name: "After wave 1" })).toBeVisible();
  const index = page.getByRole("region", { name: "What it came to" }).getByRole("listitem");
  await expect(index.filter({ hasText: "What is noticed" })).toContainText(/\d+ sessions?/);
  const hash = await page
    .getByText(/^[0-9a-f]{64}$/)
    .first()
    .textContent();
  await expect(page.getByRole("table", { name: /Peers against/ })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, "snapshot");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the bundle" }).click(),
  ]);
  const files = unzipSync(await readFile(await download.path()));
  expect(download.suggestedFilename()).toContain((hash ?? "").slice(0, 8));
  expect(strFromU8(files["README.md"] ?? new Uint8Array())).toContain(hash);
  expect(Object.keys(files)).not.toContain("transcripts.csv");
});

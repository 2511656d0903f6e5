import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

const researcher = "priya@demo.attune.example";
const file = (name: string) => path.resolve("tests/fixtures/import", `${name}.csv`);

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  const before = page.viewportSize();
  for (const width of [1440, 390])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const to = path.join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: to, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: "light" });
  if (before) await page.setViewportSize(before);
}

async function makeStudy(page: Page, attune: Attune, key: string): Promise<void> {
  await page.goto(attune.url("/studies"));
  await page.getByLabel("Title").fill(`Study ${key}`);
  await page.getByLabel("Short name").fill(key);
  await page.getByRole("button", { name: "Make the study" }).click();
  await page.waitForURL(`**/studies/${key}`);
}

test.describe("bringing a study in", () => {
  test.setTimeout(180_000);

  test("goes from a file to the results: seen first, then imported, once", async ({
    page,
    attune,
  }) => {
    test.setTimeout(240_000);
    await signIn(page, attune, researcher);
    await makeStudy(page, attune, "published");
    await page.getByRole("link", { name: "Import" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Import into Study published");
    await expectAccessible(page);
    await shoot(page, "import-begin");
    await page.getByLabel("File", { exact: true }).setInputFiles(file("ok/study-transcripts"));
    await page.getByRole("button", { name: "Look at it" }).click();
    await expect(page.getByLabel("Who is the client")).toHaveValue("Seeker");
    await expect(page.getByText("50 conversations with 200 turns to import")).toBeVisible();
    await expectAccessible(page);
    await shoot(page, "import-transcripts");
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByText("50 conversations imported with 200 turns")).toBeVisible();
    await page.getByRole("link", { name: "Import another file" }).click();
    await page.getByLabel("File", { exact: true }).setInputFiles(file("ok/study-ratings"));
    await page.getByRole("button", { name: "Look at it" }).click();
    await expect(page.getByText(/no tag or scale of the study/).first()).toBeVisible();
    await expect(page.getByText("6 things stand against it")).toBeVisible();
    await shoot(page, "import-refused");
    await page.getByLabel("Make a codebook of the names found").check();
    await page.getByRole("button", { name: "Check it again" }).click();
    await expect(page.getByText("A codebook will be made with 0 tags and 6 scales.")).toBeVisible();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByText("350 reviews imported with 2,100 ratings")).toBeVisible();
    await expectAccessible(page);
    await shoot(page, "import-done");
    await page.getByRole("link", { name: "Open the study" }).click();
    await expect(page.getByText("Model model-1").first()).toBeVisible();
    await page.getByRole("link", { name: /Session 050|Session 50/ }).click();
    await expect(page.getByText("Expert a")).toBeVisible();
    await shoot(page, "import-replay");
    await page.goto(attune.url("/studies/published/results/scales"));
    // Fifty sessions are answered by a job; the page shows the answer by itself when it is there.
    const scale = page.getByRole("link", { name: "Understanding" });
    await expect(scale).toBeVisible({ timeout: 120_000 });
    await scale.click();
    const pairs = page.getByRole("table", { name: "Understanding, by pairs of reviewers" });
    await expect(pairs.getByRole("row")).toHaveCount(22);
    await expect(page.getByRole("columnheader", { name: "Among experts" })).toBeVisible();
    await expectAccessible(page);
    await shoot(page, "import-scales");
  });

  test("names what is wrong by row and column, and imports nothing", async ({ page, attune }) => {
    await signIn(page, attune, researcher);
    await makeStudy(page, attune, "faulty");
    await page.getByRole("link", { name: "Import" }).click();
    await page.getByLabel("File", { exact: true }).setInputFiles(file("not-ok/turns"));
    await page.getByRole("button", { name: "Look at it" }).click();
    const problems = page.getByRole("table", { name: "What is wrong, by row and column" });
    await expect(problems.getByRole("row")).toHaveCount(8);
    await expect(problems).toContainText("Nurse");
    await expect(page.getByRole("button", { name: "Import", exact: true })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Discard the file" }).click();
    await page.waitForURL("**/studies/faulty/import");
  });

  test("works without script, with rows that are pasted and columns that are named otherwise", async ({
    browser,
    attune,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await signIn(page, attune, researcher);
    await makeStudy(page, attune, "pasted");
    await page.goto(attune.url("/studies/pasted/import"));
    const rows = ["nr;no;who;said", "a;1;Ann;Hello.", "a;2;Ben;Good to see you."];
    await page.getByLabel("Or paste its rows").fill(rows.join("\n"));
    await page.getByRole("button", { name: "Look at it" }).click();
    await expect(page.getByText("This column is missing.").first()).toBeVisible();
    for (const [column, name] of Object.entries({
      transcript_id: "nr",
      position: "no",
      speaker: "who",
      text: "said",
    }))
      await page.getByLabel(column, { exact: true }).selectOption(name);
    await page.getByRole("button", { name: "Check it again" }).click();
    await expect(page.getByText("Name both the client and the supporter.")).toBeVisible();
    await page.getByLabel("Who is the client").selectOption("Ann");
    await page.getByLabel("Who is the supporter").selectOption("Ben");
    await page.getByRole("button", { name: "Check it again" }).click();
    await expect(page.getByText("1 conversation with 2 turns to import")).toBeVisible();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(async () => {
      await page.reload();
      await expect(page.getByText("1 conversation imported with 2 turns")).toBeVisible({
        timeout: 500,
      });
    }).toPass({ timeout: 20_000 });
    await context.close();
  });
});

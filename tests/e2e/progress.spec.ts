import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

async function asLead(page: Page, attune: Attune, to: string): Promise<void> {
  await signIn(page, attune, "lena@demo.attune.example");
  await page.goto(attune.url(to));
}

test("A lead sorts the table of peers, chooses columns, sends the address and opens a path", async ({
  page,
  attune,
}) => {
  await asLead(page, attune, "/peers");
  const table = page.getByRole("table", { name: "Peers and where each stands" });
  await expect(table.getByRole("link", { name: "Amira" })).toBeVisible();
  await expectAccessible(page);
  await table.getByRole("link", { name: "Missed cues per 100 turns" }).click();
  await expect(page).toHaveURL(/sort=-missed/);
  await expect(table.getByText(/n = \d+ turns/).first()).toBeVisible();
  await page.getByText("Columns", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Experts’ ratings" }).uncheck();
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/columns=/);
  await expect(table.getByRole("columnheader", { name: "Experts’ ratings" })).toHaveCount(0);
  await page.getByRole("combobox", { name: "Last session" }).selectOption("Not for 30 days");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/last=not-30-days/);
  await expect(page.getByText("Last session not for 30 days: nobody.")).toBeVisible();
  await page.getByRole("searchbox", { name: "A part of the name" }).fill("TAN");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 peer with “TAN” in the name.")).toBeFocused();
  await expect(table.getByRole("row")).toHaveCount(2);
  await expect(page).not.toHaveURL(/TAN/i);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the list" }).click();
  await page.getByRole("link", { name: "Whenever their last session was" }).click();
  await table.getByRole("link", { name: "Amira" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Amira/);
  const sessions = page.getByRole("table", { name: "Sessions, oldest first" });
  await expect(sessions).toBeVisible();
  const path = await savedBy(page, "sessions, oldest first");
  expect(path).toHaveLength(await sessions.getByRole("row").count());
  await expectAccessible(page);
});

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("A peer's path prints on one page, and so does how a cohort moves", async ({
  page,
  attune,
}) => {
  await asLead(page, attune, "/peers");
  await page.getByRole("link", { name: "Amira" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Amira/);
  expect(await pagesOnPaper(page)).toBe(1);
  await page.evaluate(() => {
    const sessions = document.querySelector("tbody");
    for (let at = 0; sessions && at < 40; at += 1)
      sessions.append(sessions.firstElementChild?.cloneNode(true) ?? "");
  });
  expect(await pagesOnPaper(page), "a long path").toBe(1);
  await page.goto(attune.url("/cohorts"));
  await page.getByRole("link", { name: "Autumn cohort" }).click();
  await page.getByRole("link", { name: "How it moves" }).click();
  await expect(page.getByRole("img").first()).toBeVisible();
  expect(await pagesOnPaper(page)).toBe(1);
});

test("The table of peers is a file with a head and a row for each", async ({ page, attune }) => {
  await asLead(page, attune, "/peers");
  const rows = await page.getByRole("table").getByRole("row").count();
  const file = await page.request.get(attune.url("/peers.csv"));
  const lines = (await file.text()).trim().split("\r\n");
  expect(lines).toHaveLength(rows);
  expect(lines[0]).toMatch(/^peer,sessions,reviewed/);
});

async function savedBy(page: Page, of: string): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as CSV (${of})` }).press("Enter"),
  ]);
  return (await readFile(await download.path(), "utf8")).trim().split("\r\n");
}

test("Who needs a human now is said in words, and a cohort's pictures say their n", async ({
  page,
  attune,
}) => {
  await asLead(page, attune, "/attention");
  await expect(page.getByRole("heading", { name: "Who needs a human now" })).toBeVisible();
  await expectAccessible(page);
  const needing = await page.getByRole("main").getByRole("link", { name: /^Open/ }).count();
  const names = await page.getByRole("main").getByRole("rowheader").allTextContents();
  const file = await page.request.get(attune.url("/attention.csv"));
  const attention = (await file.text()).trim().split("\r\n");
  expect(attention[0]).toMatch(/^kind,reason,who,days,/);
  expect(attention.slice(1).map((line) => line.split(",")[2])).toEqual(names);
  expect(names).toHaveLength(needing);
  const unreleased = page.getByRole("table", { name: "Feedback waits for its release" });
  await unreleased.getByRole("link", { name: /^Open/ }).first().click();
  await expect(page.getByRole("button", { name: "Release to the peer" })).toBeVisible();
  await expect(page.getByText("What waits of one session.")).toBeVisible();
  await expectAccessible(page);
  await page.goto(attune.url("/cohorts/new"));
  await page.getByLabel("Name", { exact: true }).fill("Autumn, Cork");
  await page.getByLabel("Peers", { exact: true }).fill("Amira, amira@demo.attune.example");
  await page.getByRole("button", { name: "Make the cohort" }).click();
  await page.getByRole("link", { name: "Open the cohort" }).click();
  const peers = await savedBy(page, "peers");
  expect(peers[0]).toMatch(/^name,email,since,until,consent_research,/);
  expect(peers[1]).toMatch(/^Amira Rahman,amira@demo\.attune\.example,\d{4}-/);
  await page.getByRole("link", { name: "How it moves" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^How .* moves$/);
  await expect(page.getByText(/n = [\d,]+ turns? that experts saw/)).toBeVisible();
  const tags = page.getByRole("table", { name: "Tags by scenario, per 100 turns" });
  const cells = await tags.getByRole("cell").count();
  const heat = await savedBy(page, "tags by scenario");
  expect(heat[0]).toBe("tag,scenario,flags,turns_seen,sessions,per_100_turns");
  expect(heat).toHaveLength(cells + 1);
  await page.getByRole("combobox", { name: "Cohort" }).selectOption("Autumn cohort");
  await page.getByRole("button", { name: "Compare" }).click();
  const beside = await savedBy(page, "beside another cohort");
  expect(beside[0]).toMatch(/difference,difference_low,difference_high,difference_n,peers$/);
  expect(beside[1]).toMatch(/^"?Autumn, Cork"?,Autumn cohort,/);
  const bySession = await savedBy(page, "issues by session number");
  const numbered = page.getByRole("img", { name: /issues per 100 turns by session number/ });
  expect(bySession.length).toBeGreaterThan(await numbered.count());
  await expectAccessible(page);
});

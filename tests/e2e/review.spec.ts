import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

const expert = "nadia@demo.attune.example";

/** Opens the first session that needs this expert or is in progress, with the keyboard. */
async function openFirstReview(page: Page, attune: Attune): Promise<void> {
  await signIn(page, attune, expert);
  await page.goto(attune.url("/reviews"));
  await expectAccessible(page);
  const first = page.getByRole("listitem").filter({ hasText: "Session" });
  await first.getByRole("button").or(first.getByRole("link")).first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}/);
  if (page.url().includes("/before/")) {
    await expectAccessible(page);
    await page.getByRole("button", { name: "Open the session" }).focus();
    await page.keyboard.press("Enter");
  }
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  await expect(saveState(page)).toHaveText("All saved");
}

const saveState = (page: Page) => page.getByRole("banner").getByRole("status");
const turn = (page: Page, position: number) => page.locator(`#turn-${position}`);
const tagsAt = (page: Page, position: number) =>
  turn(page, position).getByRole("button", { name: /^(Issue|Strength)/ });
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the server has, as a fresh page shows it. */
async function tagsAfterReload(page: Page): Promise<string[]> {
  await page.reload();
  await expect(saveState(page)).toHaveText("All saved");
  return page.getByRole("list", { name: "Tags" }).getByRole("button").allInnerTexts();
}

test("An expert tags words, turns and the session with the keyboard alone", async ({
  page,
  attune,
}) => {
  await openFirstReview(page, attune);
  await press(page, "j", "2");
  await expect(tagsAt(page, 1)).toHaveText(/Missed cue, implicit.*answers turn 0/s);
  await press(page, "s", "n");
  await page.keyboard.type("Joins the laugh. 😔");
  await press(page, "Escape", "a");
  await page.keyboard.type("That sounds lonely.");
  await press(page, "Escape", "j", "j", ";", "}", "q");
  await expect(tagsAt(page, 3)).toHaveText(/Simple reflection/);
  await press(page, "j", "j", "]", "]", "5");
  await expect(tagsAt(page, 5)).toHaveText(/Unasked advice/);
  await press(page, "u");
  await expect(tagsAt(page, 5)).toHaveCount(0);
  await press(page, "Control+Shift+z", "/");
  await page.keyboard.type("affirm");
  await press(page, "Enter");
  await expect(tagsAt(page, 5)).toHaveCount(2);
  await press(page, "g", "7", "Enter");
  await expect(turn(page, 7)).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveURL(/turn=7/);
  await expectAccessible(page);

  await press(page, "Shift+s");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await press(page, "Tab", "Space");
  await expect(page.getByText("1 of 7 scales rated")).toBeVisible();
  await press(page, "Escape", "Control+Enter");
  await expect(page.getByRole("dialog")).toContainText("turns were not in hand yet");
  await expectAccessible(page);
  await press(page, "Escape", "?");
  await expect(page.getByRole("dialog")).toContainText("Next turn");
  await expectAccessible(page);
  await press(page, "Escape");

  const shown = await tagsAfterReload(page);
  expect(shown).toHaveLength(4);
  await press(page, "Shift+k");
  await tagsAt(page, 1).focus();
  await press(page, "Enter");
  await expect(page.getByLabel("Note")).toHaveValue("Joins the laugh. 😔");
  await expect(page.getByLabel("Better reply")).toHaveValue("That sounds lonely.");
  await press(page, "Control+Enter", "Tab", "Enter");
  await expect(page.getByText("This review is submitted")).toBeVisible();
  await press(page, "1");
  await expect(page.getByRole("list", { name: "Tags" }).getByRole("button")).toHaveCount(4);
  await expectAccessible(page);
});

test("Tags put on offline are kept through a reload and are with the server when the line is back", async ({
  page,
  context,
  attune,
  complaints,
}) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/);
  await openFirstReview(page, attune);
  await context.setOffline(true);
  await press(page, "j", "1", "j", "j", "7", "s");
  await expect(saveState(page)).toHaveText(/waiting/);
  await expect(tagsAt(page, 3)).toHaveText(/Toxic positivity.*waiting/s);
  await context.setOffline(false);
  await expect(saveState(page)).toHaveText("All saved");
  const shown = await tagsAfterReload(page);
  expect(shown.filter((text) => /explicit|Toxic/.test(text))).toHaveLength(2);
});

test("A server that is killed while somebody tags loses nothing and doubles nothing", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(
    /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|Failed to load resource/,
  );
  await openFirstReview(page, attune);
  const before = await page.getByRole("list", { name: "Tags" }).getByRole("button").count();
  await press(page, "g", "3", "Enter", "8");
  await attune.kill();
  await press(page, "r", "g", "5", "Enter", "9");
  await expect(saveState(page)).toHaveText(/waiting/);
  const shown = await page.getByRole("list", { name: "Tags" }).getByRole("button").count();
  expect(shown).toBe(before + 3);
  await attune.restart();
  await expect(saveState(page)).toHaveText("All saved", { timeout: 30_000 });
  expect(await tagsAfterReload(page)).toHaveLength(shown);
});

test("Two tabs on one review come to the same", async ({ page, context, attune }) => {
  await openFirstReview(page, attune);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(saveState(other)).toHaveText("All saved");
  await press(page, "g", "1", "Enter", "t");
  await expect(tagsAt(other, 1).filter({ hasText: "Affirmation" })).toHaveCount(1);
  await press(other, "g", "1", "Enter", "y");
  await expect(tagsAt(page, 1).filter({ hasText: "Asks permission" })).toHaveCount(1);
});

test("A review is readable and taggable on a phone, and readable without script", async ({
  browser,
  page,
  attune,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFirstReview(page, attune);
  await page.getByRole("button", { name: "Go to turn 1", exact: true }).click();
  await page.getByRole("button", { name: "Tags", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: /Open question/ }).click();
  await expect(sheet.getByLabel("Better reply")).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Done" }).first().click();
  await expect(saveState(page)).toHaveText("All saved");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const read = await plain.newPage();
  await read.goto(page.url());
  const plainRows = read.locator("noscript li[data-index]");
  await expect(read.locator("noscript p").first()).toBeVisible();
  await expect(plainRows.nth(1)).toBeVisible();
  expect(await plainRows.nth(1).innerHTML()).toContain("Open question");
  await expect(read.locator("#workbench")).toBeHidden();
  await plain.close();
});

test("A lead reads a session and releases a review; its peer finds it, and can lose it again", async ({
  browser,
  page,
  attune,
}) => {
  await signIn(page, attune, "lena@demo.attune.example");
  const reading = await (await browser.newContext()).newPage();
  await signIn(reading, attune, "amira@demo.attune.example");
  await reading.goto(attune.url("/feedback"));
  await expectAccessible(reading);
  const links = reading.locator("main a[href^='/feedback/']");
  const before = await links.count();
  await links.first().focus();
  await reading.keyboard.press("Enter");
  await expect(reading.getByRole("heading", { name: "What went well" })).toBeVisible();
  await expectAccessible(reading);
  const sessionId = await sessionOf(reading);

  await page.goto(attune.url(`/sessions/${sessionId}?turn=3`));
  await expect(turn(page, 3)).toHaveAttribute("aria-current", "true");
  await expectAccessible(page);
  const withdraw = page.getByRole("button", { name: "Withdraw" });
  const released = await withdraw.count();
  await withdraw.first().focus();
  await page.keyboard.press("Enter");
  await expect(withdraw).toHaveCount(released - 1);
  await reading.goto(attune.url("/feedback"));
  await expect(links).toHaveCount(before - 1);
  await page.getByRole("button", { name: "Release to the peer" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(withdraw).toHaveCount(released);
  await reading.goto(attune.url("/feedback"));
  await expect(links).toHaveCount(before);
});

/** The session that a feedback page is about, as its data say. */
async function sessionOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const body = await (await fetch(`${location.pathname}.data`)).text();
    return /"session",\{[^}]*\},"id","([0-9a-f-]{36})"/.exec(body)?.[1] ?? "";
  });
}

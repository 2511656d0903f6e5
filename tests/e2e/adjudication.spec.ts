import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

const lead = "lena@demo.attune.example";
const saveState = (page: Page) => page.getByRole("banner").getByRole("status");
const desk = (page: Page) => page.getByRole("complementary", { name: "For the unit in hand" });
const inHand = (page: Page) =>
  page.getByRole("navigation", { name: "Units" }).locator("[aria-current]");
const settled = async (page: Page) => {
  const words = await desk(page)
    .getByText(/disagreements settled/)
    .innerText();
  const [done, all] = (/(\d+) of (\d+)/.exec(words) ?? []).slice(1).map(Number);
  return { done: done ?? -1, all: all ?? -1 };
};
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

async function openFirst(page: Page, attune: Attune): Promise<void> {
  await signIn(page, attune, lead);
  await page.goto(attune.url("/studies/autumn-cohort/adjudication"));
  await expectAccessible(page);
  const first = page.getByRole("rowheader").first();
  await first.getByRole("button").or(first.getByRole("link")).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/adjudications\/[0-9a-f-]{36}/);
  await expect(saveState(page)).toHaveText("All saved");
}

test("A lead settles every disagreement of a session with the keyboard, and makes it gold", async ({
  page,
  attune,
}) => {
  await openFirst(page, attune);
  await expectAccessible(page);
  const before = await settled(page);
  expect(before.done).toBe(0);
  expect(before.all).toBeGreaterThan(2);

  await press(page, "t", "r", "2", "n");
  await page.keyboard.type("Both readings can be held.");
  await press(page, "Escape");
  await expect(desk(page)).toContainText("Settled as: truly ambiguous.");
  await expect(saveState(page)).toHaveText("All saved");
  expect((await settled(page)).done).toBe(1);
  await page.reload();
  await expect(desk(page).getByLabel("Note")).toHaveValue("Both readings can be held.");
  await press(page, "x");
  await expect(desk(page)).toContainText("Settled as: neither.");
  await press(page, "u");
  await expect(desk(page)).toContainText("Settled as: truly ambiguous.");

  await press(page, "Control+Enter");
  await expect(page.getByText(/disagreements? needs? a decision/).first()).toBeVisible();
  await press(page, "w");
  await expect(desk(page).getByLabel("Tag")).toBeVisible();
  await expectAccessible(page);
  await press(page, "r", "1");
  for (let left = before.all - 2; left > 0; left -= 1) {
    const unit = await inHand(page).innerText();
    await press(page, "Shift+J");
    await expect(inHand(page)).not.toHaveText(unit);
    await press(page, "x", "r", "5");
  }
  await expect(saveState(page)).toHaveText("All saved");
  expect(await settled(page)).toEqual({ done: before.all, all: before.all });

  await press(page, "Control+Enter");
  await expect(page.getByRole("dialog")).toContainText("are settled");
  await expectAccessible(page);
  await press(page, "Tab", "Enter");
  await page.getByRole("button", { name: "Make it gold" }).press("Enter");
  await expect(page.getByText(/It is gold: calibration/)).toBeVisible();
  await expectAccessible(page);
  const finished = page.url();
  await page.getByRole("button", { name: "Reopen as version 2" }).press("Enter");
  await expect(page).not.toHaveURL(finished);
  expect(await settled(page)).toEqual({ done: before.all, all: before.all });
});

test("What is settled while the server is away arrives later, once", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  await openFirst(page, attune);
  await press(page, "Shift+J", "x", "r", "3");
  await expect(saveState(page)).toHaveText("All saved");
  await attune.kill();
  await press(page, "t", "t", "n", "ControlOrMeta+a");
  await page.keyboard.type("Typed while nobody listened.");
  await press(page, "Escape");
  await expect(saveState(page)).toHaveText(/waiting/);
  await attune.restart();
  await expect(saveState(page)).toHaveText("All saved", { timeout: 30_000 });
  await page.reload();
  await expect(desk(page)).toContainText("Settled as: truly ambiguous.");
  await expect(desk(page).getByLabel("Note")).toHaveValue("Typed while nobody listened.");
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(saveState(other)).toHaveText("All saved");
  await expect(async () => {
    if (!(await desk(other).getByText("Settled as: neither.").isVisible())) await press(other, "x");
    await expect(desk(other)).toContainText("Settled as: neither.", { timeout: 1000 });
  }, "a key counts once the page is ready").toPass();
  await expect(saveState(other)).toHaveText("All saved");
  await expect(desk(page), "heard by the tab beside").toContainText("Settled as: neither.");
});

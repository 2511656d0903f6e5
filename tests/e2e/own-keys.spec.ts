import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

/** Opens a review that this expert has begun, and answers its address. */
async function openReview(page: Page, attune: Attune): Promise<string> {
  await signIn(page, attune, "nadia@demo.attune.example");
  await page.goto(attune.url("/reviews"));
  const first = page.getByRole("listitem").filter({ hasText: "Session" });
  await first.getByRole("button").or(first.getByRole("link")).first().click();
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}/);
  if (page.url().includes("/before/"))
    await page.getByRole("button", { name: "Open the session" }).click();
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("All saved");
  return new URL(page.url()).pathname;
}

test("An expert gives a command and a tag other keys, by key alone, and works with them", async ({
  page,
  attune,
  browser,
  complaints,
}) => {
  complaints.allow(/status of 409/);
  const review = await openReview(page, attune);
  await page.keyboard.press("?");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Change keys" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/keys$/);
  await expectAccessible(page);

  const keysOf = (name: string) =>
    page.getByRole("listitem").filter({ has: page.getByLabel(name, { exact: true }) });
  await page.getByLabel("Next turn", { exact: true }).focus();
  await page.keyboard.press("c");
  const refused = "“Next planted cue, once they are shown” has c.";
  await expect(keysOf("Next turn").getByRole("alert")).toContainText(refused);
  await expectAccessible(page);
  await page.keyboard.press("Shift+L");
  await expect(keysOf("Next turn").locator("kbd")).toHaveText(["Shift", "l"]);
  await expect(keysOf("Next turn").getByRole("alert")).toHaveCount(0);
  await page.getByLabel("Stock reply", { exact: true }).focus();
  await page.keyboard.press("Shift+m");
  await expect(keysOf("Stock reply").locator("kbd")).toHaveText(["Shift", "m"]);

  await page.goto(attune.url(review));
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("All saved");
  await page.keyboard.press("j");
  await page.keyboard.press("g");
  await page.keyboard.type("1");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+L");
  await expect(page.locator("#turn-1")).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Shift+m");
  await expect(page.locator("#turn-1").getByRole("button", { name: /Stock reply/ })).toBeVisible();
  await expect(page.getByText("Shiftlkturn")).toBeVisible();
  await page.keyboard.press("u");
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("All saved");

  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  });
  const bare = await plain.newPage();
  await bare.goto(attune.url(`${review}/keys`));
  const row = bare.getByRole("listitem").filter({ has: bare.getByLabel("Undo", { exact: true }) });
  await row.getByRole("textbox").fill("Shift+q");
  await row.getByRole("button", { name: "Set" }).click();
  await expect(row.locator("kbd")).toHaveText(["Shift", "q"]);
  await row.getByRole("textbox").fill("J");
  await row.getByRole("button", { name: "Set" }).click();
  await expect(row.getByRole("alert")).toContainText("no key’s name");
  await plain.close();

  await page.goto(attune.url(`${review}/keys`));
  await page.getByRole("button", { name: "First keys for Next turn" }).focus();
  await page.keyboard.press("Enter");
  await expect(keysOf("Next turn").locator("kbd")).toHaveText(["j", "↓"]);
  await page.getByRole("button", { name: "First keys for all" }).focus();
  await page.keyboard.press("Enter");
  await expect(keysOf("Undo").locator("kbd")).toHaveText(["u", "Ctrl", "z"]);
});

test("What is pressed while the workbench is not awake yet is done in order once it is, and what is written is written", async ({
  page,
  attune,
}) => {
  const review = await openReview(page, attune);
  const turn = page.locator("#turn-3");
  const tags = turn.getByRole("button", { name: /^(Issue|Strength)/ });
  const before = await tags.count();
  let awake = () => {};
  const held = new Promise<void>((resolve) => (awake = resolve));
  await page.route(/\/assets\/.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(attune.url(`${review}?turn=0`), { waitUntil: "commit" });
  await expect(page.locator("#turn-1")).toBeVisible();
  for (const key of ["g", "9", "Backspace", "4", "Enter", "w", "n"]) await page.keyboard.press(key);
  await page.keyboard.type("Early, and kept.");
  awake();
  await expect(turn).toHaveAttribute("aria-current", "true");
  await expect(tags).toHaveCount(before + 1);
  await expect(page.getByLabel("Note", { exact: true })).toHaveValue("Early, and kept.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("k");
  await expect(page.locator("#turn-2")).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("All saved");
});

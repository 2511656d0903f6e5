import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

async function openReview(page: Page, attune: Attune): Promise<void> {
  await page.goto(attune.url("/reviews"));
  const first = page.getByRole("listitem").filter({ hasText: "Session" });
  await first.getByRole("button").or(first.getByRole("link")).first().click();
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}/);
  if (page.url().includes("/before/"))
    await page.getByRole("button", { name: "Open the session" }).click();
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
}

/** Opens a review for the first time: the visit of its first turn is an act, and is saved before anything else is done. */
async function openAndVisit(page: Page, attune: Attune): Promise<void> {
  const visit = page.waitForResponse(
    (answer) => answer.request().method() === "POST" && /\/events\b/.test(answer.url()),
  );
  await openReview(page, attune);
  await visit;
  await expect(saveState(page)).toHaveText("All saved");
}

const saveState = (page: Page) => page.getByRole("banner").getByRole("status");

/** What lies in the outbox, whoever it belongs to. */
const eventsHere = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("attune-outbox");
        opening.onerror = () => reject(new Error("The outbox could not be opened."));
        opening.onsuccess = () => {
          const counting = opening.result.transaction("events").objectStore("events").count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );

async function askToSignOut(page: Page, attune: Attune): Promise<void> {
  await page.goto(attune.url("/account"));
  await page.getByRole("button", { name: "Sign out everywhere" }).focus();
  await page.keyboard.press("Enter");
}

test("What an expert tagged offline waits through a sign-out, unseen and unsent by the next person", async ({
  page,
  context,
  attune,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED|status of 404/);
  await signIn(page, attune, "nadia@demo.attune.example");
  await openReview(page, attune);
  await expect(saveState(page)).toHaveText("All saved");
  const review = page.url();
  await context.route("**/reviews/*/events*", (route) => route.abort());
  await page.keyboard.press("j");
  await page.keyboard.press("7");
  await expect(saveState(page)).toHaveText(/waiting/);
  const tag = page
    .locator("#turn-1")
    .getByRole("button", { name: /^Issue/ })
    .last();
  await expect(tag).toContainText("waiting");
  await page.keyboard.press("n");
  await page.keyboard.type("Only I should read this.");
  await page.keyboard.press("Escape");

  const beside = await context.newPage();
  await beside.goto(attune.url("/reviews"));
  await expect(beside.getByRole("heading", { level: 1 })).toBeVisible();
  await askToSignOut(page, attune);
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(/things are not saved yet.*acts? in a review/s);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Sign out everywhere" }).press("Enter");
  await dialog.getByRole("button", { name: "Sign out and keep them here" }).click();
  await page.waitForURL(/\/sign-in/);
  await expect(beside).toHaveURL(/\/sign-in/);
  await beside.close();
  const left = await eventsHere(page);
  expect(left).toBeGreaterThan(0);
  await context.unroute("**/reviews/*/events*");

  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(`${request.url()} ${request.postData() ?? ""}`);
  });
  await signIn(page, attune, "henrik@demo.attune.example");
  await page.goto(review);
  await expect(page.getByText("There is nothing here that you may see.")).toBeVisible();
  await openAndVisit(page, attune);
  await expect.poll(() => eventsHere(page)).toBe(left);
  await expect(page.getByText("Only I should read this.")).toHaveCount(0);
  await askToSignOut(page, attune);
  await page.waitForURL(/\/sign-in/);
  expect(sent.filter((each) => each.includes("Only I should"))).toEqual([]);
  expect(sent.filter((each) => each.includes(new URL(review).pathname))).toEqual([]);
  expect(await eventsHere(page)).toBe(left);

  await signIn(page, attune, "nadia@demo.attune.example");
  await page.goto(review);
  await expect(saveState(page)).toHaveText("All saved");
  await expect(tag).not.toContainText("waiting");
  await expect.poll(() => eventsHere(page)).toBe(0);
  await page.reload();
  await tag.click();
  await expect(page.getByLabel("Note")).toHaveValue("Only I should read this.");
});

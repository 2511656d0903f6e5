import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

const expert = "nadia@demo.attune.example";

/** Opens the first session that needs this expert or is in progress, with the keyboard. */
async function openFirstReview(page: Page, attune: Attune): Promise<void> {
  await signIn(page, attune, expert);
  await page.goto(attune.url("/reviews"));
  await expectAccessible(page);
  await expect(page.locator("body")).toBeFocused();
  const row = page.getByRole("listitem").filter({ hasText: "Session" });
  const first = row.getByRole("button").or(row.getByRole("link")).first();
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(first).toBeFocused({ timeout: 1000 });
  }).toPass();
  await first.blur();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}/);
  if (page.url().includes("/before/")) {
    await expectAccessible(page);
    await expect(page.getByRole("button", { name: "Open the session" })).toBeFocused();
    await page.keyboard.press("Enter");
  }
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  await expect(saveState(page)).toHaveText("All saved");
  await expect(page.getByRole("region", { name: "Transcript" })).toBeFocused();
}

const saveState = (page: Page) => page.getByRole("banner").getByRole("status");
const turn = (page: Page, position: number) => page.locator(`#turn-${position}`);
const tagsAt = (page: Page, position: number) =>
  turn(page, position).getByRole("button", { name: /^(Issue|Strength)/ });
const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

interface LoggedEvent {
  id: string;
  act: { type: string; annotation?: { tag: string; quote: string | null } };
}

/** The review's log, read back from the server. */
async function logOf(page: Page): Promise<LoggedEvent[]> {
  const { origin, pathname } = new URL(page.url());
  const answer = await page.request.get(`${origin}${pathname}/events?after=0`);
  return ((await answer.json()) as { events: LoggedEvent[] }).events;
}

/** Notes every act of this page at the moment at which it is put into the local store. */
async function keepActsOf(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "add")?.value as (
      this: IDBObjectStore,
      row: { event: { id: string; act: unknown } },
    ) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.add = function (row: Parameters<typeof add>[0]) {
      const made = JSON.parse(localStorage.getItem("made-acts") ?? "[]") as unknown[];
      made.push({ id: row.event.id, act: row.event.act });
      localStorage.setItem("made-acts", JSON.stringify(made));
      return add.call(this, row);
    };
  });
}

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
  test.setTimeout(180_000);
  await openFirstReview(page, attune);
  const spoken = (words: RegExp) => page.getByRole("status").filter({ hasText: words });
  await press(page, "j");
  await expect(spoken(/^Turn 2, supporter: .+/)).toHaveCount(1);
  await press(page, "2");
  await expect(tagsAt(page, 1)).toHaveText(/Missed cue, implicit.*answers turn 1/s);
  await press(page, "1", "3");
  await expect(tagsAt(page, 1)).toHaveText(/3, answers turn 1/);
  await press(page, "n");
  await page.keyboard.type("Joins the laugh. 😔");
  await press(page, "Escape", "a");
  await page.keyboard.type("That sounds lonely.");
  await press(page, "Escape", "j", "j", ";", "}", "q");
  await expect(tagsAt(page, 3)).toHaveText(/Simple reflection/);
  await press(page, "j", "j", "]", "]", "5");
  await expect(tagsAt(page, 5)).toHaveText(/Unasked advice/);
  await press(page, "u");
  await expect(tagsAt(page, 5)).toHaveCount(0);
  await expect(spoken(/^Undone: Unasked advice on turn 6 put on\.$/)).toHaveCount(1);
  await press(page, "Control+Shift+z", "/");
  await page.keyboard.type("affirm");
  await press(page, "Enter");
  await expect(tagsAt(page, 5)).toHaveCount(2);
  const inHand = page.getByRole("complementary", { name: "For the turn in hand" });
  await press(page, ",");
  await expect(inHand.getByRole("heading", { name: "Unasked advice" })).toBeVisible();
  await press(page, ",");
  await expect(inHand.getByRole("heading", { name: "Affirmation" })).toBeVisible();
  await press(page, "Escape");
  await expect(inHand.getByRole("heading", { name: "Tags" })).toBeVisible();
  await press(page, "g", "9", "9", "Enter");
  await expect(spoken(/^This session has \d+ turns\.$/)).toHaveCount(1);
  await expect(page.getByRole("region", { name: "Transcript" })).toBeFocused();
  await expect(turn(page, 5)).toHaveAttribute("aria-current", "true");
  await press(page, "g", "8", "Enter");
  await expect(turn(page, 7)).toHaveAttribute("aria-current", "true");
  await expect(page).toHaveURL(/turn=7/);
  await expectAccessible(page);

  await press(page, "Shift+s");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await press(page, "Tab", "Space");
  await expect(page.getByText("1 of 7 scales rated")).toBeVisible();
  await press(page, "Escape", "Control+Enter");
  const submission = page.getByRole("dialog");
  await expect(submission).toContainText("turns were not looked at yet");
  await expect(submission.getByRole("button").nth(1)).toHaveText("Go on reviewing");
  await expectAccessible(page);
  await press(page, "Escape", "?");
  await expect(page.getByRole("dialog")).toContainText("Next turn");
  await expectAccessible(page);
  await press(page, "Escape");
  await expect(page.getByRole("region", { name: "Transcript" })).toBeFocused();

  const shown = await tagsAfterReload(page);
  expect(shown).toHaveLength(4);
  await press(page, "Shift+k", "g", "2", "Enter", ",");
  await expect(page.getByLabel("Note")).toHaveValue("Joins the laugh. 😔");
  await expect(page.getByLabel("Better reply")).toHaveValue("That sounds lonely.");
  await page.getByRole("button", { name: "Session scales" }).press("Enter");
  await press(page, "Escape", "Control+Enter");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Lock the first/ })
    .press("Enter");
  await expect(page.locator(":focus")).toContainText("Your first judgement is locked");
  await page.getByRole("button", { name: "Session scales" }).press("Enter");
  await press(page, "Escape", "Control+Enter");
  await page.getByRole("dialog").getByRole("button", { name: "Submit review" }).press("Enter");
  await expect(page.getByText("This review is submitted")).toBeVisible();
  await expect(page.locator(":focus")).toContainText("This review is submitted");
  await press(page, "1");
  await expect(page.getByRole("list", { name: "Tags" }).getByRole("button")).toHaveCount(4);
  await expect(inHand.getByText("Joins the laugh. 😔")).toBeVisible();
  await expect(inHand.getByRole("textbox")).toHaveCount(0);
  await expectAccessible(page);
});

test("A panel that goes on below says so until its end is in sight, and the phone's curve names its blocks", async ({
  page,
  attune,
}) => {
  await openFirstReview(page, attune);
  await page.setViewportSize({ width: 1440, height: 600 });
  const panel = page.getByRole("complementary", { name: "For the turn in hand" });
  const scrolled = panel.locator("div[tabindex='0']").first();
  const more = scrolled.locator("xpath=following-sibling::button");
  await expect(more).toHaveText("More below");
  await expectAccessible(page);
  await expect(async () => {
    if (await more.isVisible()) await more.press("Enter", { timeout: 1000 });
    const left = await scrolled.evaluate(
      (part) => part.scrollHeight - part.scrollTop - part.clientHeight,
    );
    expect(left).toBeLessThan(8);
  }).toPass();
  await expect(more).toHaveCount(0);

  await page.setViewportSize({ width: 390, height: 844 });
  for (const name of ["Sadness", "Fear", "Anger", "Disgust", "Happiness", "Surprise", "Neutral"])
    await expect(
      page.locator("figcaption").getByText(name, { exact: true }).filter({ visible: true }),
    ).toHaveCount(1);
  await expectAccessible(page);
});

test("What is tagged offline, over a reload and while the server is killed twice is in its log, event by event", async ({
  page,
  context,
  attune,
  complaints,
}) => {
  test.setTimeout(240_000);
  complaints.allow(
    /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_FAILED|Failed to load resource|Failed to fetch manifest patches/,
  );
  await keepActsOf(page);
  await openFirstReview(page, attune);
  const before = new Set((await logOf(page)).map(({ id }) => id));
  const counted = page.getByRole("list", { name: "Tags" }).getByRole("button");
  await context.setOffline(true);
  await press(page, "g", "2", "Enter", "1", "g", "4", "Enter", "7", "s");
  await expect(saveState(page)).toHaveText(/waiting/);
  await expect(tagsAt(page, 3)).toHaveText(/Toxic positivity.*waiting/s);
  const offline = await counted.count();

  await page.route("**/reviews/*/events*", (route) => route.abort());
  await context.setOffline(false);
  await page.reload();
  await expect(saveState(page)).toHaveText(/waiting/);
  await expect(counted).toHaveCount(offline);
  await page.unroute("**/reviews/*/events*");

  for (const [turnKey, tag] of [
    ["4", "8"],
    ["6", "9"],
  ] as const) {
    await press(page, "g", turnKey, "Enter", tag);
    await attune.kill();
    await press(page, "r", "u", "Control+Shift+z");
    await expect(saveState(page)).toHaveText(/waiting/);
    await attune.restart();
    await expect(saveState(page)).toHaveText("All saved", { timeout: 60_000 });
  }
  const shown = await counted.allInnerTexts();
  const kept = await page.evaluate(() => localStorage.getItem("made-acts") ?? "[]");
  const made = JSON.parse(kept) as LoggedEvent[];
  const isNew = ({ id }: LoggedEvent) => !before.has(id);
  const log = (await logOf(page)).map(({ id, act }) => ({ id, act }));
  expect(log.filter(isNew)).toEqual(made.filter(isNew));
  expect(await tagsAfterReload(page)).toEqual(shown);
});

test("Two tabs on one review that tag at once lose nothing and come to the same", async ({
  page,
  context,
  attune,
}) => {
  await openFirstReview(page, attune);
  const before = (await logOf(page)).length;
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(saveState(other)).toHaveText("All saved");
  const tagThere = (tab: Page, tag: string) =>
    press(tab, "g", "2", "Enter", tag, "g", "8", "Enter", tag, "g", "4", "Enter", tag);
  await Promise.all([tagThere(page, "t"), tagThere(other, "y")]);
  for (const tab of [page, other])
    for (const position of [1, 3]) {
      await expect(tagsAt(tab, position).filter({ hasText: "Affirmation" })).toHaveCount(1);
      await expect(tagsAt(tab, position).filter({ hasText: "Asks permission" })).toHaveCount(1);
      await expect(saveState(tab)).toHaveText("All saved");
    }
  const added = (await logOf(page)).slice(before).flatMap(({ act }) => act.annotation?.tag ?? []);
  expect(added.filter((tag) => tag === "affirm")).toHaveLength(3);
  expect(added.filter((tag) => tag === "ask_permission")).toHaveLength(3);
});

test.describe("With a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("A review is readable and taggable by touch on a phone, and readable without script", async ({
    browser,
    page,
    attune,
  }) => {
    await openFirstReview(page, attune);
    const sheet = page.getByRole("dialog");
    await page.getByRole("button", { name: "Go to turn 1", exact: true }).click();
    await page.getByRole("button", { name: "Tags", exact: true }).click();
    await sheet.getByRole("button", { name: /Open question/ }).click();
    await expect(sheet.getByText("Tags go on the supporter’s turns.")).toBeInViewport();
    await sheet.getByRole("button", { name: "Done" }).first().click();
    await page.getByRole("button", { name: "Go to turn 2", exact: true }).click();
    await page.getByRole("button", { name: "Tags", exact: true }).click();
    await sheet.getByRole("button", { name: /Open question/ }).click();
    await expect(sheet.getByLabel("Better reply")).toBeVisible();
    await expectAccessible(page);
    await sheet.getByRole("button", { name: "Done" }).first().click();
    await page.getByRole("button", { name: "Go to turn 1", exact: true }).tap();
    await page.getByRole("button", { name: "Jump", exact: true }).tap();
    await page.getByRole("button", { name: "Next tag" }).tap();
    await expect(turn(page, 1)).toHaveAttribute("aria-current", "true");
    await page.getByRole("button", { name: "Previous tag" }).tap();
    const none = page.getByRole("status").filter({ hasText: "There is none further that way." });
    await expect(none).toHaveCount(1);
    await expect(turn(page, 1)).toHaveAttribute("aria-current", "true");
    await expectAccessible(page);
    const words = await touchWords(page, 3);
    await expect(turn(page, 3).locator("mark[data-kind=selection]")).toHaveText(words);
    await page.getByRole("button", { name: "Tags", exact: true }).tap();
    await sheet.getByRole("button", { name: /Premature advice/ }).tap();
    await sheet.getByRole("button", { name: "Done" }).first().tap();
    await expect(turn(page, 3).locator("mark[data-kind=issue]").first()).toBeVisible();
    await expect(saveState(page)).toHaveText("All saved");
    const quotes = (await logOf(page)).map(({ act }) => act.annotation?.quote);
    expect(quotes).toContain(words);
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
});

/** Selects the first two words of a turn with a finger: a long press, of which the page hears these. */
async function touchWords(page: Page, position: number): Promise<string> {
  await turn(page, position).locator(":scope > p").tap();
  return turn(page, position)
    .locator(":scope > p")
    .evaluate((said) => {
      const words = /^\S+\s+\S+/.exec(said.textContent ?? "")?.[0] ?? "";
      const walker = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      range.setStart(said, 0);
      for (let left = words.length, node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? "";
        if (left <= length) {
          range.setEnd(node, left);
          break;
        }
        left -= length;
      }
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      return words;
    });
}

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
  const words = page.getByRole("region", { name: "The supporter’s words, turn 4" });
  await expect(words).toContainText("A hint about the words, not about the person.");
  await expectAccessible(page);
  await turn(page, 2).getByRole("button", { name: "Go to turn 3" }).click();
  await expect(page.getByRole("region", { name: /^The supporter’s words/ })).toHaveCount(0);
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
    const ids = new Set(body.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []);
    for (const id of ids) if ((await fetch(`/sessions/${id}`)).ok) return id;
    return "";
  });
}

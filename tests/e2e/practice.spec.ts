import type { Page } from "@playwright/test";
import { demoPassword } from "../../db/seeds/demo-people";
import { endSession, enter, tick } from "./acts";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

const peer = "amira@demo.attune.example";

/** Starts the first scenario with the keyboard and waits until the client has opened. */
async function startPractice(page: Page, attune: Attune): Promise<void> {
  await signIn(page, attune, peer);
  await page.goto(attune.url("/practice"));
  const start = page.getByRole("listitem").filter({ hasText: "Wei Ling" }).getByRole("button");
  await start.first().focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}$/);
  await expect(messages(page)).toHaveCount(1);
  await expect(page.getByText("Ideas for a reply")).toBeVisible();
  await expect(composer(page)).toBeFocused();
}

const messages = (page: Page) => page.getByRole("log").getByRole("listitem");
const composer = (page: Page) => page.getByRole("textbox", { name: "Your message" });

async function say(page: Page, text: string, countAfter: number): Promise<void> {
  await composer(page).focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expect(messages(page)).toHaveCount(countAfter);
  await expect(composer(page)).toHaveValue("");
}

const undone = "You were signed out, so what you did last was not done. It can be done now.";

async function signInByForm(page: Page, attune: Attune): Promise<void> {
  await page.goto(attune.url("/sign-in"));
  await page.getByLabel("E-mail").fill(peer);
  await page.getByLabel("Password").fill(demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === "/practice");
}

/** Signs in where an act of somebody who was signed out has led. */
async function signInThere(page: Page): Promise<void> {
  await page.waitForURL(/\/sign-in\?to=/);
  await page.getByLabel("E-mail").fill(peer);
  await page.getByLabel("Password").fill(demoPassword);
  await page.keyboard.press("Enter");
}

test("A peer practises with the keyboard alone, pauses, goes on, ends and looks back, and is signed out before it is stored", async ({
  page,
  attune,
}) => {
  await startPractice(page, attune);
  await say(page, "Thank you for writing. What has been weighing on you most?", 3);
  await expect(page.getByText("Saved")).toHaveCount(0);
  await composer(page).focus();
  await page.keyboard.press("Alt+2");
  await expect(composer(page)).not.toHaveValue("");
  const idea = await composer(page).inputValue();
  await page.keyboard.type(" Take your time.");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("I am here.");
  await page.keyboard.press("Enter");
  await expect(messages(page)).toHaveCount(5);
  await expect(messages(page).nth(3)).toContainText(`${idea} Take your time.\nI am here.`);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 420 });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(420);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole("button", { name: "Pause" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Everything said so far is safe.")).toBeVisible();
  await expect(composer(page)).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "Go on" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(composer(page)).toBeFocused();

  const end = page.getByRole("button", { name: "End session" });
  await end.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(end).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").getByRole("button", { name: "End session" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/debrief$/);
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Mixed" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("textbox").focus();
  await page.keyboard.type("Staying with the silence was hard.");
  await page.reload();
  await expect(page.getByRole("textbox")).toHaveValue("Staying with the silence was hard.");
  await expect(page.getByRole("radio", { name: "Mixed" })).toBeChecked();
  const debrief = page.url();
  await page.context().clearCookies();
  await page.getByRole("button", { name: "Review later" }).click();
  await signInThere(page);
  await page.waitForURL(debrief);
  await expect(page.getByText(undone)).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("textbox")).toHaveValue("Staying with the silence was hard.");
  await expect(page.getByRole("radio", { name: "Mixed" })).toBeChecked();
  await page.getByRole("button", { name: "Review later" }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/practice$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page.getByRole("button", { name: /^Review Wei Ling/ })).toBeVisible();
  await expectAccessible(page);
});

test("A content note that is not ticked is asked for at its box, which has the focus, and covers no button", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/status of 422/);
  await signIn(page, attune, peer);
  await page.goto(attune.url("/practice"));
  const note = page.getByRole("checkbox", { name: /I have read the content note/ });
  const form = page.getByRole("form").filter({ has: note }).first();
  const box = form.getByRole("checkbox");
  await enter(form.getByRole("button", { name: /^Start/ }));
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(/Confirm that you have read the content note/);
  await expectAccessible(page);
  await box.press("Space");
  await enter(form.getByRole("button", { name: /^Start/ }));
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}$/);
});

test("A session is kept where the page says, also while that choice is still on its way", async ({
  page,
  attune,
  browser,
}) => {
  const context = await browser.newContext();
  const lead = await context.newPage();
  await signIn(lead, attune, "lena@demo.attune.example");
  for (const name of ["Dawn, Oulu", "Dusk, Oulu"]) {
    await lead.goto(attune.url("/cohorts/new"));
    await lead.getByLabel("Name", { exact: true }).fill(name);
    await lead.getByLabel("Peers", { exact: true }).fill("Jonas, jonas@demo.attune.example");
    await lead.getByRole("button", { name: "Make the cohort" }).click();
    await expect(lead.getByRole("heading", { name: `${name} is ready.` })).toBeVisible();
  }
  await context.close();
  await signIn(page, attune, "jonas@demo.attune.example");
  await page.goto(attune.url("/practice"));
  const place = page.getByLabel("Where you practise");
  await place.selectOption({ label: "Dawn, Oulu" });
  await page.waitForURL(/\/practice\?study=/);
  const dusk = await place.getByRole("option", { name: "Dusk, Oulu" }).getAttribute("value");
  const isOfDusk = (url: URL) => url.searchParams.get("study") === dusk;
  await page.route(isOfDusk, () => undefined);
  const asked = page.waitForRequest((request) => isOfDusk(new URL(request.url())));
  await place.selectOption({ label: "Dusk, Oulu" });
  await asked;
  await expect(page.getByText("What you start below is for Dusk, Oulu.")).toBeVisible();
  await page
    .getByRole("form", { name: /Wei Ling/ })
    .getByRole("button", { name: "Start" })
    .click();
  await page.waitForURL(/\/practice\/[0-9a-f-]{36}$/);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto(attune.url("/practice"));
  await expect(
    page.getByRole("region", { name: "Your sessions" }).getByRole("listitem").first(),
  ).toContainText("Dusk, Oulu, session 1");
});

test("Nothing is lost or doubled when the server is killed between a message and its answer", async ({
  page,
  attune,
  complaints,
}) => {
  test.setTimeout(240_000);
  complaints.allow(/Failed to load resource|Failed to fetch manifest patches/);
  await startPractice(page, attune);
  await page.route("**/answer", (route) => route.abort());
  await composer(page).fill("What has today been like for you?");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/What you sent is safe/)).toBeVisible();
  await attune.kill();
  await composer(page).fill("This one is still a draft");
  await attune.restart();
  await page.unroute("**/answer");
  await page.reload();
  await expect(messages(page)).toHaveCount(3);
  await expect(composer(page)).toHaveValue("This one is still a draft");

  await attune.kill();
  await composer(page).press("Enter");
  await expect(page.getByText("Not sent. Your message is kept here. Try again.")).toBeVisible();
  await attune.restart();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(messages(page)).toHaveCount(5);
  await page.reload();
  await expect(messages(page)).toHaveCount(5);
  await expect(messages(page).filter({ hasText: "This one is still a draft" })).toHaveCount(1);
});

test("A message that was not sent survives a reload and is sent then, once", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/Failed to load resource/);
  await startPractice(page, attune);
  await page.route("**/turns", (route) => route.abort());
  await composer(page).fill("Kept on this device");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Not sent. Your message is kept here. Try again.")).toBeVisible();
  await page.unroute("**/turns");
  await page.reload();
  await expect(messages(page)).toHaveCount(3);
  await expect(messages(page).nth(1)).toContainText("Kept on this device");
});

for (const status of ["paused", "ended"] as const)
  test(`A message for a session that was ${status} in another tab is told as not sent, with its words`, async ({
    page,
    context,
    attune,
    complaints,
  }) => {
    complaints.allow(/status of 409/);
    await startPractice(page, attune);
    const beside = await context.newPage();
    await beside.goto(page.url());
    if (status === "paused") await enter(beside.getByRole("button", { name: "Pause" }));
    else await endSession(beside);
    if (status === "paused") await expect(beside.getByText("Everything said so far")).toBeVisible();

    await composer(page).fill("These words must not be lost.");
    await composer(page).press("Enter");
    const told = page.getByRole("alert");
    await expect(told).toContainText("What you wrote last was not sent.");
    await expect(told).toContainText("These words must not be lost.");
    await expect(page.getByRole("button", { name: "Copy your message" })).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(told).toContainText("These words must not be lost.");
    if (status === "paused") {
      await expect(told).toContainText("waits here as a draft");
      await enter(page.getByRole("button", { name: "Go on" }));
      await expect(composer(page)).toHaveValue("These words must not be lost.");
      await expect(messages(page)).toHaveCount(1);
    } else {
      await enter(page.getByRole("button", { name: "Let it go" }));
      await expect(page.getByText("These words must not be lost.")).toHaveCount(0);
      await page.reload();
      await expect(page.getByText("This session has ended")).toBeVisible();
      await expect(told).toHaveCount(0);
    }
  });

test("A tab that missed what another tab sent shows that before its own message", async ({
  page,
  context,
  attune,
}) => {
  await startPractice(page, attune);
  const beside = await context.newPage();
  await beside.goto(page.url());
  await say(beside, "What has today been like?", 3);
  await expect(messages(page)).toHaveCount(1);
  await say(page, "And how did you sleep?", 5);
  await expect(messages(page).nth(1)).toContainText("What has today been like?");
  await expect(messages(page).nth(3)).toContainText("And how did you sleep?");
});

test("Who is signed out while writing signs in again from there, comes back, and the message is sent once", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/status of 401/);
  await startPractice(page, attune);
  const session = page.url();
  await page.context().clearCookies();
  await composer(page).fill("Kept while I was signed out");
  await composer(page).press("Enter");
  await expect(page.getByRole("alert")).toContainText("You are signed out.");
  await expectAccessible(page);
  await enter(page.getByRole("link", { name: "Sign in again" }));
  await page.getByLabel("E-mail").fill(peer);
  await page.getByLabel("Password").fill(demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL(session);
  await expect(messages(page)).toHaveCount(3);
  await expect(messages(page).nth(1)).toContainText("Kept while I was signed out");
});

test("Pausing, going on, ending and looking back while the server is gone stay on the page, and are done once it is back", async ({
  page,
  attune,
  complaints,
}) => {
  test.setTimeout(240_000);
  complaints.allow(/Failed to load resource|Failed to fetch manifest patches|^SyntaxError/);
  await startPractice(page, attune);
  const session = page.url();
  await composer(page).fill("A draft that must stay");

  await attune.kill();
  await enter(page.getByRole("button", { name: "Pause" }));
  const told = page.getByRole("alert");
  await expect(told).toHaveText(
    "Not paused yet. The server could not be reached. Try again when the connection is back. Everything you wrote is kept here.",
  );
  await expect(composer(page)).toHaveValue("A draft that must stay");
  await expectAccessible(page);
  const end = page.getByRole("dialog").getByRole("button", { name: "End session" });
  await enter(page.getByRole("button", { name: "End session" }));
  await enter(end);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Not ended yet.");
  await expect(page.getByText("Not ended yet.")).toHaveCount(1);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(told.filter({ hasText: "Not ended yet." })).toBeVisible();
  await expect(page.getByText("Not ended yet.")).toHaveCount(1);
  expect(page.url()).toBe(session);
  await attune.restart();
  await enter(page.getByRole("button", { name: "Pause" }));
  await expect(page.getByText("Everything said so far is safe.")).toBeVisible();
  await expect(told.filter({ hasText: "Not paused" })).toHaveCount(0);

  await page.route("**/practice/**", (route) => route.abort());
  await enter(page.getByRole("button", { name: "Go on" }));
  await expect(told.filter({ hasText: "Not going on yet." })).toBeVisible();
  await enter(page.getByRole("button", { name: "Leave" }));
  await expect(told.filter({ hasText: "Not left yet." })).toBeVisible();
  expect(page.url()).toBe(session);
  await page.unroute("**/practice/**");
  await enter(page.getByRole("button", { name: "Go on" }));
  await expect(composer(page)).toHaveValue("A draft that must stay");

  await endSession(page);
  const note = page.getByRole("textbox", { name: "What stays with you?" });
  await note.fill("The silence was hard.");
  await tick(page.getByRole("radio", { name: "Mixed" }));
  await page.route("**/practice/**", (route) => route.fulfill({ status: 502, body: "Gone" }));
  await enter(page.getByRole("button", { name: "Review later" }));
  await expect(told).toHaveText(
    "Not saved yet. The server could not do this just now. Try again in a moment. What you wrote is kept here.",
  );
  await expectAccessible(page);
  await expect(note).toHaveValue("The silence was hard.");
  await page.unroute("**/practice/**");
  await enter(page.getByRole("button", { name: "Review later" }));
  await page.waitForURL(/\/practice$/);
  await page.goto(`${session}/debrief`);
  await expect(note).toHaveValue("The silence was hard.");
  await expect(page.getByRole("radio", { name: "Mixed" })).toBeChecked();
});

test("An act of the session that is done twice, since its first answer was lost, is done once", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/Failed to load resource/);
  await startPractice(page, attune);
  await page.route("**/practice/**", async (route) => {
    if (route.request().method() === "POST") await route.fetch({ maxRedirects: 0 });
    await route.abort();
  });
  await enter(page.getByRole("button", { name: "End session" }));
  const end = page.getByRole("dialog").getByRole("button", { name: "End session" });
  await enter(end);
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Not ended yet.");
  await page.unroute("**/practice/**");
  await enter(end);
  await page.waitForURL(/\/debrief$/);
});

test("Pausing, going on and ending while signed out lead through sign-in back to the session, which says that it was not done", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/status of 401/);
  await startPractice(page, attune);
  const session = page.url();
  await composer(page).fill("Typed before");
  const acts = {
    Pause: () => expect(page.getByText("Everything said so far is safe.")).toBeVisible(),
    "Go on": () => expect(composer(page)).toHaveValue("Typed before"),
  };
  for (const [name, isDone] of Object.entries(acts)) {
    await page.context().clearCookies();
    await enter(page.getByRole("button", { name }));
    await signInThere(page);
    await page.waitForURL(session);
    await expect(page.getByText(undone)).toBeVisible();
    await expectAccessible(page);
    await enter(page.getByRole("button", { name }));
    await isDone();
    await expect(page.getByText(undone)).toHaveCount(0);
    await page.goBack();
    await page.waitForURL(session);
    await isDone();
    await expect(page.getByText(undone)).toHaveCount(0);
  }
  await page.context().clearCookies();
  await enter(page.getByRole("button", { name: "End session" }));
  await enter(page.getByRole("dialog").getByRole("button", { name: "End session" }));
  await signInThere(page);
  await page.waitForURL(session);
  await expect(page.getByText(undone)).toBeVisible();
  await expect(composer(page)).toHaveValue("Typed before");
  await page.reload();
  await expect(composer(page)).toHaveValue("Typed before");
  await expect(page.getByText(undone)).toHaveCount(0);
  await endSession(page);
  await expect(page.getByText(undone)).toHaveCount(0);
});

test("A look back that is too long is told by how much, in a summary that has the focus and leads to the field", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/status of 422/);
  await startPractice(page, attune);
  await endSession(page);
  const note = page.getByRole("textbox", { name: "What stays with you?" });
  await note.fill("a".repeat(4100));
  await enter(page.getByRole("button", { name: "Review later" }));
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("4100 characters long, 100 characters too many");
  await expect(note).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page);
  await enter(summary.getByRole("link"));
  await expect(note).toBeFocused();
  await expect(note).toHaveValue("a".repeat(4100));
  await note.fill("a".repeat(4000));
  await enter(page.getByRole("button", { name: "Review later" }));
  await page.waitForURL(/\/practice$/);
});

test("Words of the peer's own distress bring help before the client answers", async ({
  page,
  attune,
}) => {
  await startPractice(page, attune);
  await composer(page).fill("I can't cope any more. This is about me, not the client.");
  await page.keyboard.press("Enter");
  const help = page.getByRole("alert");
  await expect(help).toContainText("Stepping out of the practice for a moment");
  await expect(help.getByRole("link", { name: /1771/ })).toBeVisible();
  await expect(messages(page)).toHaveCount(2);
  await expectAccessible(page);
  await page.reload();
  await expect(help).toContainText("Stepping out of the practice for a moment");
  await expect(composer(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Go on with the practice" }).click();
  await expect(messages(page)).toHaveCount(3);
  await expect(composer(page)).toBeFocused();
});

test("On a phone the ideas and the emotion panel are sheets, in light and in dark", async ({
  page,
  attune,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    if (colorScheme === "light") await startPractice(page, attune);
    await page.getByRole("button", { name: "Ideas for a reply" }).click();
    await expect(page.getByRole("dialog")).toContainText("Wei Ling: ");
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "How Wei Ling seems" }).click();
    await expect(page.getByRole("dialog").getByText("How Wei Ling seems now")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "How Wei Ling seems" })).toBeFocused();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  }
  await page.getByRole("button", { name: "Ideas for a reply" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Explore/ })
    .click();
  await expect(composer(page)).not.toHaveValue("");
});

test("At 1440 x 900 the panel shows its last words, also where what it says first takes two lines", async ({
  page,
  attune,
}) => {
  await startPractice(page, attune);
  await say(page, "What has today been like?", 3);
  const first = page.getByRole("complementary").locator("[aria-live] p");
  await expect(first).toHaveCount(2);
  await first.nth(0).evaluate((words) => {
    words.textContent = "Low and tense, angry and sad together";
  });
  await first.nth(1).evaluate((words) => {
    words.textContent = "About the same mood, with other feelings than one message ago.";
  });
  await expect(page.getByText(/not a diagnosis/).filter({ visible: true })).toBeInViewport({
    ratio: 1,
  });
});

test("A sheet goes when the window becomes wide enough for what it holds, and the keyboard is at the composer", async ({
  page,
  attune,
}) => {
  const narrow = { width: 390, height: 844 };
  await page.setViewportSize(narrow);
  await startPractice(page, attune);
  for (const name of ["How Wei Ling seems", "Ideas for a reply"]) {
    await page.getByRole("button", { name }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(composer(page)).toBeFocused();
    await page.setViewportSize(narrow);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
});

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a session is started, answered, and goes on; what is wrong is said at the field", async ({
    page,
    attune,
    complaints,
  }) => {
    complaints.allow(/status of 422/);
    await signInByForm(page, attune);
    const start = page.getByRole("listitem").filter({ hasText: "Wei Ling" }).getByRole("button");
    await start.first().click();
    await expect(messages(page)).toHaveCount(1);
    await composer(page).fill("How have you been sleeping?");
    await page.getByRole("button", { name: "Send" }).click();
    await expect(messages(page)).toHaveCount(3);
    await composer(page).fill("a".repeat(4001));
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("alert")).toContainText("4001 characters");
    await expect(composer(page)).toHaveValue("a".repeat(4001));
    await expect(messages(page)).toHaveCount(3);
  });

  test("what is typed while signed out or is too long stands on the page again, and is sent from there", async ({
    page,
    attune,
    complaints,
  }) => {
    complaints.allow(/status of 4(01|22)/);
    await signInByForm(page, attune);
    const start = page.getByRole("listitem").filter({ hasText: "Wei Ling" }).getByRole("button");
    await start.first().click();
    await composer(page).fill("Typed while I was signed out");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Send" }).click();
    await expect(page.getByRole("heading", { name: "You were signed out" })).toBeVisible();
    await expect(composer(page)).toHaveValue("Typed while I was signed out");
    const beside = await page.context().newPage();
    await signInByForm(beside, attune);
    await page.getByRole("button", { name: "Send it" }).click();
    await expect(messages(page)).toHaveCount(3);
    await expect(messages(page).nth(1)).toContainText("Typed while I was signed out");

    await page.getByRole("button", { name: "End session" }).click();
    await page.waitForURL(/\/debrief$/);
    const debrief = page.url();
    const note = page.getByRole("textbox", { name: "What stays with you?" });
    await note.fill("a".repeat(4100));
    await page.getByRole("button", { name: "Review later" }).click();
    await expect(page.getByRole("alert")).toContainText("100 characters too many");
    await expect(note).toHaveValue("a".repeat(4100));
    await note.fill("The silence was hard.");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "Review later" }).click();
    await expect(note).toHaveValue("The silence was hard.");
    await signInByForm(beside, attune);
    await page.getByRole("button", { name: "Save it" }).click();
    await page.waitForURL(/\/practice$/);
    await page.goto(debrief);
    await expect(note).toHaveValue("The silence was hard.");
  });
});

test("Bad requests are answered in words, never with a failure, and store nothing", async ({
  page,
  attune,
}) => {
  await startPractice(page, attune);
  const at = page.url();
  const origin = new URL(at).origin;
  const send = (to: string, body: string, type = "application/json") =>
    page.request.post(`${at}/${to}`, {
      data: Buffer.from(body),
      headers: { origin, "content-type": type },
    });
  const message = (more: object) =>
    JSON.stringify({ id: "01920000-0000-7000-8000-000000000001", text: "Hello", ...more });
  const wrong: [string, string, number][] = [
    ["turns", "{not json", 400],
    ["turns", "", 400],
    ["turns", "null", 422],
    ["turns", "[]", 422],
    ["turns", message({ text: "" }), 422],
    ["turns", message({ text: "  \n\t\u200b " }), 422],
    ["turns", message({ text: "a\u0000b" }), 422],
    ["turns", message({ text: "\ud800" }), 422],
    ["turns", message({ text: "a".repeat(4001) }), 422],
    ["turns", message({ text: 5 }), 422],
    ["turns", message({ id: "1" }), 422],
    ["turns", message({ firstKeyMs: -1 }), 422],
    ["turns", message({ events: "many" }), 422],
    ["turns", message({ role: "admin" }), 422],
    ["turns", message({ text: "a".repeat(1_100_000) }), 413],
    ["answer", "x", 400],
    ["answer", '{"goOn":"maybe"}', 422],
    ["suggestion-events", '{"events":[{}]}', 422],
  ];
  for (const [to, body, status] of wrong) {
    const answer = await send(to, body);
    expect(answer.status(), `${to} ${body.slice(0, 80)}`).toBe(status);
    expect(await answer.text()).not.toBe("");
  }
  for (const [field, value] of [
    ["event", "forget"],
    ["event", ""],
    ["text", "Hello"],
  ] as const) {
    const form = { [field]: value };
    const answer = await page.request.post(at, { form, headers: { origin } });
    expect(answer.status(), `${field} ${value}`).toBe(422);
  }
  for (const id of ["x", "01920000-0000-7000-8000-00000000ffff"])
    for (const to of ["turns", "answer", "suggestion-events"]) {
      const body = to === "turns" ? message({}) : to === "answer" ? "{}" : '{"events":[]}';
      const headers = { origin, "content-type": "application/json" };
      const url = attune.url(`/practice/${id}/${to}`);
      const answer = await page.request.post(url, { data: body, headers });
      expect(answer.status(), `${id} ${to}`).toBe(404);
    }
  await page.reload();
  await expect(messages(page)).toHaveCount(1);
  const words = "<script>alert(1)</script> \u202eabc\u202c 谢谢 😀";
  await composer(page).fill(words);
  await page.keyboard.press("Enter");
  await expect(messages(page)).toHaveCount(3);
  await expect(messages(page).nth(1)).toContainText(words);
});

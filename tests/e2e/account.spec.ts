import type { Browser, Locator, Page } from "@playwright/test";
import { demoPassword } from "../../db/seeds/demo-people";
import { expect, expectAccessible, expectNoSidewaysScroll, test, type Attune } from "./fixtures";

const widths = [1440, 390];

/** Axe finds nothing on a wide screen and on a phone, and the phone scrolls one way only. */
async function expectGoodAtEveryWidth(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page);
  }
  await expectNoSidewaysScroll(page, widths);
  await page.setViewportSize(size);
}

/** Goes to a control with the Tab key alone. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeVisible();
  for (let step = 0; step < 150; step += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The Tab key does not reach this control.");
}

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(text);
}

async function pressOn(page: Page, control: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

async function signInByKeys(page: Page, attune: Attune, email: string, password: string) {
  await page.goto(attune.url("/sign-in"));
  await typeInto(page, "E-mail", email);
  await typeInto(page, "Password", password);
  await page.keyboard.press("Enter");
}

/** In the page: types a letter as soon as React listens, which is before it has taken the page over. */
function typeOnceReactListens(): void {
  const listen = document.addEventListener.bind(document);
  let hasTyped = false;
  const type = () => {
    const field = document.activeElement as HTMLInputElement;
    field.click();
    const press = (name: string) =>
      field.dispatchEvent(new KeyboardEvent(name, { key: "e", bubbles: true, cancelable: true }));
    press("keydown");
    press("keypress");
    document.execCommand("insertText", false, "e");
    press("keyup");
  };
  document.addEventListener = (...[name, ...rest]: Parameters<typeof listen>) => {
    listen(name, ...rest);
    if (name !== "keydown" || hasTyped) return;
    hasTyped = true;
    queueMicrotask(type);
  };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Another person at another device. */
async function openDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  return context.newPage();
}

/** An admin invites somebody as a peer; answers with the link. */
async function inviteByKeys(page: Page, attune: Attune, email: string): Promise<string> {
  await signInByKeys(page, attune, "tom@demo.attune.example", demoPassword);
  await page.waitForURL(/\/people$/);
  await expectGoodAtEveryWidth(page);
  await typeInto(page, "E-mail", email);
  const invite = page.locator("form").filter({ has: button(page, "Make the invitation") });
  await pressOn(page, invite.getByRole("checkbox", { name: "Peer" }), "Space");
  await pressOn(page, button(page, "Make the invitation"));
  const link = page.locator("code");
  await expect(link).toContainText("/invitations/");
  await expectGoodAtEveryWidth(page);
  return link.innerText();
}

test("A wrong password is said at the form, and the right one leads to the own work", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/status of 422/);
  const email = "amira@demo.attune.example";
  await page.goto(attune.url("/sign-in"));
  await expectGoodAtEveryWidth(page);
  await signInByKeys(page, attune, email, "not this one");
  const problem = page.getByRole("alert");
  await expect(problem).toContainText("This e-mail and password do not belong together");
  await expectGoodAtEveryWidth(page);
  await typeInto(page, "E-mail", "no e-mail");
  await typeInto(page, "Password", "x");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("E-mail", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("Enter an e-mail such as name@example.org.")).toBeVisible();
  await signInByKeys(page, attune, email, demoPassword);
  await page.waitForURL(/\/practice$/);
});

test("What is typed before the page's script has come, and while it wakes the page, stays and breaks nothing", async ({
  page,
  attune,
}) => {
  let letGo: () => void = () => undefined;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(/\/assets\/entry\.client-/, (route) => isLetGo.then(() => route.continue()));
  await page.addInitScript(typeOnceReactListens);
  await page.goto(attune.url("/sign-in"), { waitUntil: "commit" });
  const email = page.getByLabel("E-mail", { exact: true });
  await email.focus();
  await page.keyboard.type("priya@demo.attune.exampl");
  letGo();
  await expect(email).toHaveValue("priya@demo.attune.example");
  await page.waitForFunction(() =>
    Object.keys(document.body).some((key) => key.startsWith("__react")),
  );
  await expect(email).toHaveValue("priya@demo.attune.example");
  await expect(email).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type(demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/studies$/);
});

test("Signing in leads back to the page that was asked for", async ({ page, attune }) => {
  await page.goto(attune.url("/studies?view=all"));
  await page.waitForURL(/\/sign-in\?to=/);
  await typeInto(page, "E-mail", "priya@demo.attune.example");
  await typeInto(page, "Password", demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/studies\?view=all$/);
});

test("An invitation without a role is told in a summary that leads to the boxes", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/status of 422/);
  await signInByKeys(page, attune, "tom@demo.attune.example", demoPassword);
  await page.waitForURL(/\/people$/);
  await typeInto(page, "E-mail", "nobody@example.org");
  await pressOn(page, button(page, "Make the invitation"));
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Not done");
  await pressOn(page, summary.getByRole("link", { name: "Choose at least one role." }));
  const invite = page.locator("form").filter({ has: button(page, "Make the invitation") });
  await expect(invite.getByRole("checkbox", { name: "Peer" })).toBeFocused();
  await expect(page.getByRole("group", { name: "Roles" }).first()).toHaveAccessibleDescription(
    "Choose at least one role.",
  );
});

test("A page that is not there, or not open to somebody, says so in its title; the menu names what is new", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/status of 40[34]/);
  await signInByKeys(page, attune, "amira@demo.attune.example", demoPassword);
  await page.waitForURL(/\/practice$/);
  await page.goto(attune.url("/nowhere"));
  await expect(page).toHaveTitle("Nothing here | Attune");
  await page.goto(attune.url("/people"));
  await expect(page).toHaveTitle("This page is not open to you | Attune");
  await page.getByText("Menu", { exact: true }).click();
  await expect(page.getByRole("link", { name: /^Notifications/ })).toBeVisible();
});

test("Somebody invited makes an account, gets another role, signs out everywhere, and leaves without a name", async ({
  page,
  attune,
  browser,
}) => {
  test.setTimeout(150_000);
  const email = "zoe@example.org";
  const first = "four quiet long words";
  const second = "five other quiet long words";
  const link = await inviteByKeys(page, attune, email);

  const theirs = await openDevice(browser);
  await theirs.goto(link);
  await expectGoodAtEveryWidth(theirs);
  await typeInto(theirs, "Name", "Zoë 夜");
  await typeInto(theirs, "Password", "short");
  await theirs.keyboard.press("Enter");
  await expect(theirs.getByText("Use at least 12 characters.")).toBeVisible();
  await typeInto(theirs, "Password", first);
  await theirs.keyboard.press("Enter");
  await theirs.waitForURL(/\/practice$/);
  await theirs.goto(link);
  await expect(theirs.getByText("This invitation has been used or withdrawn")).toBeVisible();
  await expectGoodAtEveryWidth(theirs);

  await page.reload();
  const row = page.getByRole("row").filter({ hasText: "Zoë 夜" });
  await pressOn(page, row.locator("summary"));
  await expectGoodAtEveryWidth(page);
  await pressOn(page, row.getByRole("checkbox", { name: "Expert" }), "Space");
  await pressOn(page, row.getByRole("button", { name: "Save the roles" }));
  await expect(row.getByRole("cell", { name: "Peer, Expert", exact: true })).toBeVisible();

  await theirs.goto(attune.url("/account"));
  await expect(theirs.getByText("peer, expert", { exact: false }).first()).toBeVisible();
  await expectGoodAtEveryWidth(theirs);
  await typeInto(theirs, "Current password", "not this one");
  await typeInto(theirs, "New password", second);
  await theirs.keyboard.press("Enter");
  await expect(theirs.getByText("This is not your current password.")).toBeVisible();
  await typeInto(theirs, "Current password", first);
  await typeInto(theirs, "New password", second);
  await theirs.keyboard.press("Enter");
  await expect(theirs.getByText("Password changed")).toBeVisible();
  await expectGoodAtEveryWidth(theirs);

  const phone = await openDevice(browser);
  await signInByKeys(phone, attune, email, second);
  await phone.waitForURL(/\/practice$/);
  await pressOn(theirs, button(theirs, "Sign out everywhere"));
  await theirs.waitForURL(/\/sign-in$/);
  await phone.goto(attune.url("/account"));
  await phone.waitForURL(/\/sign-in\?to=%2Faccount$/);
  await theirs.context().close();
  await phone.context().close();

  await page.reload();
  await pressOn(page, row.locator("summary"));
  await pressOn(page, row.getByRole("button", { name: "Close the account" }));
  await pressOn(page, row.locator("summary", { hasText: "Remove the name" }));
  await pressOn(page, row.getByRole("checkbox", { name: /I am sure/ }), "Space");
  await pressOn(page, row.getByRole("button", { name: "Remove name and e-mail" }));
  await expect(page.getByRole("cell", { name: "Name removed" })).toBeVisible();
  await expect(page.getByText("Zoë 夜")).toHaveCount(0);
  await expectGoodAtEveryWidth(page);
});

test("An address that nobody knows, below one that is known, says so under the own menu", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/Failed to load resource: .* 404 /);
  await signInByKeys(page, attune, "priya@demo.attune.example", demoPassword);
  await page.waitForURL(/\/studies$/);
  for (const at of ["/studies/autumn-cohort/nowhere/at/all", "/studies/no-such-study"]) {
    await page.goto(attune.url(at));
    await expect(page.getByRole("heading", { name: "Nothing here" })).toBeVisible();
    await expect(page.locator("summary", { hasText: "Menu" })).toBeVisible();
    await pressOn(page, page.locator("summary", { hasText: "Menu" }));
    await expect(button(page, "Sign out")).toBeVisible();
  }
  await expectGoodAtEveryWidth(page);
});

test("A theme is chosen in the menu and stays, and nothing is hard to read in the dark", async ({
  page,
  attune,
}) => {
  await signInByKeys(page, attune, "priya@demo.attune.example", demoPassword);
  await page.waitForURL(/\/studies$/);
  await pressOn(page, page.locator("summary", { hasText: "Menu" }));
  await pressOn(page, button(page, "Dark"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto(attune.url("/account"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expectGoodAtEveryWidth(page);
  await pressOn(page, page.locator("summary", { hasText: "Menu" }));
  await expectGoodAtEveryWidth(page);
  await pressOn(page, button(page, "Light"));
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await pressOn(page, button(page, "Sign out"));
  await page.waitForURL(/\/sign-in$/);
});

test("The menu scrolls on a low window, and closes on Escape and on a press elsewhere", async ({
  page,
  attune,
}) => {
  await signInByKeys(page, attune, "lena@demo.attune.example", demoPassword);
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await page.goto(attune.url("/studies/autumn-cohort"));
  await page.setViewportSize({ width: 844, height: 390 });
  const summary = page.locator("summary", { hasText: "Menu" });
  const signOut = button(page, "Sign out");
  await summary.click();
  await expect(signOut).not.toBeInViewport();
  await page.getByRole("link", { name: "Notifications" }).hover();
  await page.mouse.wheel(0, 2000);
  await expect(signOut).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(signOut).toBeHidden();
  await expect(summary).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(signOut).toBeVisible();
  await button(page, "Sign out").focus();
  await page.keyboard.press("Escape");
  await expect(signOut).toBeHidden();
  await expect(summary).toBeFocused();

  await summary.click();
  await expect(signOut).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(signOut).toBeHidden();
});

for (const [who, pages] of Object.entries({
  tom: ["/people", "/retention", "/engine", "/audit"],
  priya: ["/studies", "/studies/autumn-cohort", "/codebooks", "/codebooks/built_in/1"],
  lena: ["/studies/autumn-cohort", "/people"],
})) {
  test(`Axe finds nothing on the pages of ${who}, wide and narrow`, async ({ page, attune }) => {
    await signInByKeys(page, attune, `${who}@demo.attune.example`, demoPassword);
    await page.waitForURL((url) => url.pathname !== "/sign-in");
    for (const at of pages) {
      await page.goto(attune.url(at));
      await expectGoodAtEveryWidth(page);
    }
  });
}

test("An admin narrows the audit log by kind of act and by month, and the address says so, also before script", async ({
  page,
  attune,
}) => {
  await signInByKeys(page, attune, "tom@demo.attune.example", demoPassword);
  await page.waitForURL((url) => url.pathname !== "/sign-in");
  await page.goto(attune.url("/audit"));
  const acts = page.getByLabel("What", { exact: true });
  await acts.selectOption({ index: 1 });
  const act = await acts.inputValue();
  await page.getByLabel("Month", { exact: true }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL((url) => url.searchParams.get("act") === act);
  const month = new URL(page.url()).searchParams.get("month");
  expect(month).toMatch(/^20\d\d-\d\d$/);
  const unscripted = await page.request.get(attune.url(`/audit?act=&month=${month}`));
  expect(await unscripted.text()).toContain(act);
  await page.goto(attune.url("/audit?act=none+of+these"));
  await page.getByRole("link", { name: "The whole log" }).click();
  await page.waitForURL("**/audit");
});

test("A peer asks to be erased, and an admin reads what goes in numbers, types it, and it is gone", async ({
  page,
  attune,
  browser,
  complaints,
}) => {
  test.setTimeout(300_000);
  complaints.allow(/status of 422/);
  const theirs = await openDevice(browser);
  await signInByKeys(theirs, attune, "jonas@demo.attune.example", demoPassword);
  await theirs.waitForURL(/\/practice$/);
  await theirs.goto(attune.url("/account"));
  await pressOn(theirs, theirs.getByRole("link", { name: "See what that means, or ask for it" }));
  await pressOn(theirs, theirs.locator("summary", { hasText: "Ask to be erased" }));
  await pressOn(theirs, button(theirs, "Ask an admin to erase everything"));
  await expect(theirs.getByText("You asked to be erased")).toBeVisible();
  await expectGoodAtEveryWidth(theirs);

  await signInByKeys(page, attune, "tom@demo.attune.example", demoPassword);
  await page.waitForURL(/\/people$/);
  await expect(page.getByText("One person asks to be erased")).toBeVisible();
  await pressOn(page, page.getByRole("link", { name: "Answer Jonas Tan" }));
  await expect(page.getByText("They asked for it themselves")).toBeVisible();
  await expectGoodAtEveryWidth(page);
  const field = page.getByLabel("to confirm");
  const words = await page.locator("label strong").innerText();
  expect(words).toMatch(/^erase [1-9]\d* sessions? of Jonas Tan$/);
  await tabTo(page, field);
  await page.keyboard.type("erase everything");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Nothing was erased");
  await tabTo(page, field);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Everything was erased" })).toBeVisible({
    timeout: 120_000,
  });
  await expectGoodAtEveryWidth(page);

  await theirs.goto(attune.url("/practice"));
  await theirs.waitForURL(/\/sign-in/);
  await theirs.context().close();
  await page.goto(attune.url("/people"));
  const row = page.getByRole("row").filter({ hasText: "Somebody who left" });
  await expect(row.getByRole("cell", { name: "Everything erased" })).toBeVisible();
  await expect(page.getByText("Jonas Tan")).toHaveCount(0);
  await page.goto(attune.url("/retention"));
  await typeInto(page, "Months after its end until a session is due", "none");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Enter a whole number of months");
  await typeInto(page, "Months after its end until a session is due", "12");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByRole("cell", { name: "Tom Okafor" })).toBeVisible();
});

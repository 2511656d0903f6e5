import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "./fixtures";

const lena = "lena@demo.attune.example";
const peers = Array.from({ length: 12 }, (_, at) => `Peer ${at + 1}, peer-${at + 1}@example.org`);

test("A new lead sets up a cohort of twelve and six experts with overlap, by keyboard", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/422/);
  await signIn(page, attune, lena);
  await expect(page).toHaveURL(/\/cohorts$/);
  await page.getByRole("link", { name: "Set up a cohort" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name", { exact: true }).focus();
  await page.keyboard.type("Spring, Leeds");
  await page.getByLabel("Peers", { exact: true }).focus();
  await page.keyboard.insertText(["name;e-mail", ...peers.slice(0, 11)].join("\n"));
  await page
    .getByLabel("Or a CSV file")
    .first()
    .setInputFiles({
      name: "last.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`${peers[11]}\n`),
    });
  await expect(page.getByText("12 people")).toBeVisible();
  for (const name of ["Dr Henrik Lund", "Dr Nadia Osei", "Dr Su Yin Goh"]) {
    await page.getByRole("checkbox", { name }).focus();
    await page.keyboard.press("Space");
  }
  await page.getByLabel("New experts").focus();
  await page.keyboard.insertText(
    "Dr A, a@example.org\nDr B, b(at)example.org\nDr C, c@example.org",
  );
  await expect(page.getByText("2 people; row 2 holds no e-mail")).toBeVisible();
  await expect(page.getByText("12 peers and 5 experts.")).toBeVisible();
  await page.getByRole("radio", { name: /^Two experts a session/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: "Research" }).focus();
  await page.keyboard.press("Space");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the cohort" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText(
    "Row 2 (Dr B, b(at)example.org): There is no e-mail in this row.",
  );
  await expect(page.getByRole("alert")).toBeFocused();
  await page
    .getByLabel("New experts")
    .fill("Dr A, a@example.org\nDr B, b@example.org\nDr C, c@example.org");
  await page.getByRole("button", { name: "Make the cohort" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Spring, Leeds is ready." })).toBeVisible();
  await expect(
    page.getByText(
      "3 experts are in the cohort at once, 12 peers and 3 experts have an invitation link below.",
    ),
  ).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(16);
  await expectAccessible(page);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy the link of Peer 12" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(
    await page
      .getByRole("row", { name: /Peer 12/ })
      .locator("code")
      .innerText(),
  );
  await page.getByRole("link", { name: "Open the cohort" }).focus();
  await page.keyboard.press("Enter");
  const asks = page.getByRole("dialog", { name: "The links are not copied yet" });
  await expect(asks.getByRole("button", { name: "Leave" })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(asks).toBeHidden();
  await page.getByRole("link", { name: "Download as CSV" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Open the cohort" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Spring, Leeds", level: 1 })).toBeVisible();
  await expect(page.getByText("15 not come yet")).toBeVisible();
  await expectAccessible(page);
  const invited = page.getByRole("row", { name: /peer-12@example.org/ });
  const withdraw = invited.locator("summary", { hasText: "Withdraw" });
  await withdraw.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(withdraw).toBeFocused();
  await expect(invited.getByRole("button", { name: /^Withdraw/ })).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("14 not come yet")).toBeVisible();
  await expect(invited).toHaveCount(0);
  await expect(page.getByText(/^The invitation of .+ is withdrawn\.$/)).toBeVisible();
  await expect(page.locator("tr:focus")).toHaveAccessibleName(/@example\.org/);
  await expect(page.getByText(/planned here once a session has ended/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Plan who reviews what" })).toHaveCount(0);
});

test("Links that are copied one at once after the other are each taken, and nothing is asked of who goes on", async ({
  page,
  attune,
}) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(page, attune, lena);
  await page.goto(attune.url("/cohorts/new"));
  await page.getByLabel("Name", { exact: true }).fill("Noon, Bergen");
  await page
    .getByLabel("Peers", { exact: true })
    .fill("Ida, ida@noon.example\nTor, tor@noon.example");
  await page.getByRole("button", { name: "Make the cohort" }).click();
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.getByRole("button", { name: /^Copy the link of/ }).evaluateAll((buttons) => {
    for (const button of buttons as HTMLButtonElement[]) button.click();
  });
  await expect(page.getByText("Copied.")).toHaveCount(2);
  await page.getByRole("link", { name: "Open the cohort" }).click();
  await expect(page.getByRole("heading", { name: "Noon, Bergen", exact: true })).toBeVisible();
});

/** Stays, and goes to the peers in the same task: true where the focus is there after the page is drawn. */
function staysAndGoesOn(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const stay = [...document.querySelectorAll("button")].find(
      (each) => each.textContent === "Stay",
    );
    const peers = document.querySelector<HTMLElement>("textarea[name=peers]");
    stay?.click();
    await Promise.resolve();
    peers?.focus();
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return peers !== null && document.activeElement === peers;
  });
}

test("A lead is asked about people who may not be meant; links stay until they are taken, and one can be made anew", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/422/);
  await signIn(page, attune, lena);
  await page.goto(attune.url("/cohorts/new"));
  await page.getByLabel("Name", { exact: true }).fill("Dusk, Turku");
  await page.getByRole("link", { name: "Cohorts" }).first().click();
  const leaving = page.getByRole("dialog", { name: "This cohort is not made yet" });
  await expect(leaving.getByRole("button", { name: "Stay" })).toBeVisible();
  expect(await staysAndGoesOn(page), "the focus stays with whoever goes on at once").toBe(true);
  await expect(leaving).toBeHidden();
  await page.getByRole("link", { name: "Cohorts" }).first().click();
  await leaving.getByRole("button", { name: "Stay" }).click();
  await page
    .getByLabel("Peers", { exact: true })
    .fill("Amira Haddad;amira@demo.attune.example\nZoe;zoe@dusk.example");
  await page.getByRole("button", { name: "Make the cohort" }).click();
  const asks = page.getByRole("group", { name: "Are these the people you mean?" });
  await expect(asks).toContainText("The list says Amira Haddad");
  await expectAccessible(page);
  await asks.getByLabel("Add Amira Rahman as a peer").check();
  await page.getByRole("button", { name: "Make the cohort" }).click();
  await expect(page.getByRole("heading", { name: "Dusk, Turku is ready." })).toBeVisible();
  // A page that is still arriving takes the question back: it is asked again.
  await expect(async () => {
    await page.getByRole("link", { name: "Open the cohort" }).click({ timeout: 2_000 });
    await page.getByRole("button", { name: "Leave without them" }).click({ timeout: 2_000 });
  }).toPass();
  await page.locator("summary", { hasText: "Add people" }).click();
  const list = page.getByRole("textbox", { name: "Peers", exact: true });
  await list.fill("Dr Henrik Lund, henrik@demo.attune.example\nPia, pia@dusk.example");
  await page.getByRole("button", { name: "Add them" }).click();
  await expect(asks).toContainText("works here as an expert");
  await list.fill("Pia, pia@dusk.example");
  await page.getByRole("button", { name: "Add them" }).click();
  const links = page.getByRole("table", { name: "Invitation links" });
  await expect(links.getByRole("row")).toHaveCount(2);
  await expect(page.locator("div:focus")).toContainText("1 peer has an invitation link below.");
  await page.locator("summary", { hasText: "Add people" }).click();
  await expect(list).toHaveValue("");
  await list.fill("Kim, kim@dusk.example");
  const zoe = page
    .getByRole("table", { name: "Open invitations" })
    .getByRole("row", { name: /Zoe/ });
  await zoe.locator("summary", { hasText: "New link" }).click();
  await zoe.getByRole("button", { name: "Make a new link for Zoe" }).click();
  await expect(links.getByRole("row")).toHaveCount(3);
  await expect(links.getByRole("row", { name: /Zoe/ })).toContainText(
    "The earlier link stops working.",
  );
  await expect(links.getByRole("row", { name: /Pia/ })).not.toContainText("earlier link");
  await expect(list).toHaveValue("Kim, kim@dusk.example");
  await expectAccessible(page);
  const elsewhere = page.getByRole("link", { name: "Cohorts" }).first();
  const stayAt = async (name: string) => {
    await elsewhere.click();
    await page.getByRole("dialog", { name }).getByRole("button", { name: "Stay" }).click();
  };
  await stayAt("The links are not copied, and a list is not added yet");
  const file = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download as CSV" }).click();
  await file;
  await stayAt("This list is not added yet");
  await expect(list).toHaveValue("Kim, kim@dusk.example");
  await list.fill("");
  await elsewhere.click();
  await page.waitForURL(/\/cohorts$/);
});

test.describe("Without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("what a lead has entered stands there again while somebody may not be meant", async ({
    page,
    attune,
    complaints,
  }) => {
    complaints.allow(/422/);
    await signIn(page, attune, lena);
    await page.goto(attune.url("/cohorts/new"));
    await page.getByLabel("Name", { exact: true }).fill("Frost, Tartu");
    await page.getByLabel("From").fill("2099-03-01");
    await page.getByLabel("Training day").fill("2099-03-02");
    const peersOf = page.getByLabel("Peers", { exact: true });
    await peersOf.fill("Amira Haddad;amira@demo.attune.example");
    await page
      .getByLabel("Or a CSV file")
      .first()
      .setInputFiles({
        name: "more.csv",
        mimeType: "text/csv",
        buffer: Buffer.from("Zoe;zoe@frost.example\n"),
      });
    const henrik = page.getByRole("checkbox", { name: "Dr Henrik Lund" });
    await henrik.check();
    const overlap = page.getByRole("radio", { name: /^Three experts a session/ });
    await overlap.check();
    const research = page.getByRole("checkbox", { name: "Research" });
    await research.check();
    await page.getByRole("button", { name: "Make the cohort" }).click();
    const asks = page.getByRole("group", { name: "Are these the people you mean?" });
    await expect(asks).toContainText("The list says Amira Haddad");
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Frost, Tartu");
    await expect(page.getByLabel("From")).toHaveValue("2099-03-01");
    await expect(page.getByLabel(/^Training day/)).toHaveValue("2099-03-02");
    await expect(peersOf).toHaveValue(
      "Amira Haddad;amira@demo.attune.example\nZoe;zoe@frost.example\n",
    );
    for (const box of [henrik, overlap, research]) await expect(box).toBeChecked();
    await asks.getByLabel("Add Amira Rahman as a peer").check();
    await page.getByRole("button", { name: "Make the cohort" }).click();
    await expect(page.getByRole("heading", { name: "Frost, Tartu is ready." })).toBeVisible();
    await expect(
      page.getByText(
        "1 peer and 1 expert are in the cohort at once, 1 peer has an invitation link below.",
      ),
    ).toBeVisible();
  });
});

test("Somebody invited comes by their link, says what their practice may be used for, and can practise", async ({
  page,
  attune,
  browser,
}) => {
  await signIn(page, attune, lena);
  await page.goto(attune.url("/cohorts/new"));
  await page.getByLabel("Name", { exact: true }).fill("Autumn, Cork");
  await page.getByLabel("Peers", { exact: true }).fill("Noor Aziz, noor@example.org");
  await page.getByRole("checkbox", { name: "Research" }).check();
  await page.getByRole("button", { name: "Make the cohort" }).click();
  const link = await page.locator("code", { hasText: "/invitations/" }).innerText();
  const context = await browser.newContext();
  const guest = await context.newPage();
  await guest.goto(link.trim());
  await expect(guest.getByLabel("Name")).toHaveValue("Noor Aziz");
  await guest.getByLabel("Password").fill("a long enough one");
  await guest.keyboard.press("Enter");
  await expect(
    guest.getByRole("heading", { name: "What may your practice be used for?" }),
  ).toBeVisible();
  await expectAccessible(guest);
  const research = guest.getByRole("region", { name: "Research" });
  await research.getByRole("button", { name: "Yes, I consent" }).click();
  await expect(research.getByRole("button", { name: "Withdraw my consent" })).toBeVisible();
  await guest.getByRole("link", { name: "Go on to practice" }).click();
  await expect(guest.getByRole("button", { name: "Start" }).first()).toBeEnabled();
  await context.close();
  await page.getByRole("link", { name: "Open the cohort" }).click();
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("row", { name: /Noor Aziz/ })).toContainText(/Given, \d/);
  await expect(page.getByText("Remove Noor Aziz from the cohort")).toHaveCount(1);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Archive the cohort" }).click();
  await expect(page.getByRole("table", { name: "Archived cohorts" })).toContainText("Autumn, Cork");
  await page.getByRole("link", { name: "Autumn, Cork" }).click();
  await expect(page.getByText("This cohort is archived")).toBeVisible();
  await expect(page.getByText("Remove Noor Aziz from the cohort")).toHaveCount(0);
  await expectAccessible(page);
});

test("A lead plans practice; the peer reads what is next, and practises with the plan's supports", async ({
  page,
  attune,
  browser,
  complaints,
}) => {
  complaints.allow(/422/);
  await signIn(page, attune, lena);
  await page.getByRole("link", { name: "Autumn cohort" }).click();
  await page.getByText("Remove Jonas Tan from the cohort").click();
  await page.getByRole("button", { name: "Remove Jonas Tan", exact: true }).click();
  await expect(page.getByText("Remove Jonas Tan from the cohort")).toHaveCount(0);
  await page.goto(attune.url("/cohorts/new"));
  await page.getByLabel("Name", { exact: true }).fill("Winter, Oslo");
  await page.getByLabel("From").fill("2099-01-01");
  await page.getByLabel("Peers", { exact: true }).fill("Jonas, jonas@demo.attune.example");
  await page.getByRole("button", { name: "Make the cohort" }).click();
  await page.getByRole("link", { name: "Open the cohort" }).click();
  await expect(page.getByText("Peers can practise before it begins")).toBeVisible();
  await page.getByRole("link", { name: "Practice plan" }).click();
  await page
    .getByLabel("Scenario of step 1")
    .selectOption({ label: "Wei Ling, second-year student" });
  await page.getByLabel("By when, step 1").fill("2020-01-31");
  await page.getByRole("button", { name: "Keep the plan" }).click();
  await expect(page.getByRole("alert")).toContainText("This day is past.");
  await page.getByLabel("By when, step 1").fill("2099-01-31");
  const suggested = page.getByRole("group", { name: "Suggested replies" });
  await suggested.getByLabel("Fades with the number of sessions").check();
  await suggested.getByLabel("There for, sessions").fill("0");
  const curve = page.getByRole("group", { name: "Emotion curve" });
  await curve.getByLabel("Left out", { exact: true }).check();
  await page.getByLabel("A word to the peers").fill("Begin with Wei Ling.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Keep the plan" }).click();
  await expect(page.getByText("The plan is kept.")).toBeVisible();
  await expect(page.getByRole("row", { name: /Jonas Tan/ })).toContainText("0 of 1");
  const context = await browser.newContext();
  const peer = await context.newPage();
  await peer.clock.install();
  await signIn(peer, attune, "jonas@demo.attune.example");
  const plan = peer.getByRole("region", { name: "Your plan" });
  await expect(plan).toContainText("Begin with Wei Ling.");
  await expect(plan).toContainText("Next, by 31 Jan 2099");
  await expect(plan).toContainText("It begins on 1 Jan 2099. You can practise before that");
  await expectAccessible(peer);
  await peer.getByRole("button", { name: "Start" }).first().click();
  await peer.waitForURL(/\/practice\/[0-9a-f-]{36}$/);
  await expect(peer.getByPlaceholder(/^Write to/)).toBeVisible();
  await expect(peer.getByRole("log").getByRole("listitem")).toHaveCount(1);
  const ideas = peer.getByRole("button", { name: /Explore|Empathise|Support/ });
  await expect(peer.getByText("Your own words first.")).toBeVisible();
  await expect(ideas).toHaveCount(0);
  await peer.clock.runFor(10_000);
  await expect(ideas).toHaveCount(3);
  await expect(peer.getByRole("region", { name: /^How .* seems$/ })).toHaveCount(0);
  await page.goto(attune.url("/cohorts/new"));
  await page.getByLabel("Name", { exact: true }).fill("Evenings, Bergen");
  await page.getByLabel("Peers", { exact: true }).fill("Jonas, jonas@demo.attune.example");
  await page.getByRole("button", { name: "Make the cohort" }).click();
  await page.getByRole("link", { name: "Open the cohort" }).click();
  await page.getByRole("link", { name: "Practice plan" }).click();
  await page.getByRole("button", { name: "Keep the plan" }).click();
  await expect(page.getByText("The plan is kept.")).toBeVisible();
  await expect(page.getByText("1 of 1 peer has a plan in another cohort too")).toBeVisible();
  await expect(
    page.getByText(
      "Jonas Tan: Winter, Oslo. In sessions here the plan of Evenings, Bergen decides.",
    ),
  ).toBeVisible();
  await expectAccessible(page);
  await peer.goto(attune.url("/practice"));
  await expect(peer.getByRole("region", { name: "Your plan with Evenings, Bergen" })).toContainText(
    "ideas for a reply are there from the start",
  );
  await expect(peer.getByRole("region", { name: "Your plan with Winter, Oslo" })).toContainText(
    "Your plan with Evenings, Bergen decides",
  );
  await expectAccessible(peer);
  await context.close();
});

test("A lead releases feedback by keyboard; the peer is told, reads it, and reads a kind line once it is taken back", async ({
  page,
  attune,
  browser,
}) => {
  await signIn(page, attune, lena);
  await page.goto(attune.url("/releases"));
  await expectAccessible(page);
  const amira = page.getByRole("region", { name: /^Amira Rahman/ });
  const row = amira.locator("summary", { hasText: "Session 001" });
  await page.locator("summary", { hasText: "Session 014" }).first().focus();
  for (let at = 0; at < 30; at += 1) {
    if (await row.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press("k");
  }
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("textarea:focus")).toBeVisible();
  await page.keyboard.type("Look at the second turn first.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Released. The peer sees it now.")).toBeVisible();
  const context = await browser.newContext();
  const peer = await context.newPage();
  await signIn(peer, attune, "amira@demo.attune.example");
  await peer.goto(attune.url("/practice"));
  await peer.locator("summary", { hasText: "Menu" }).click();
  await peer.getByRole("link", { name: /^Notifications \(\d+ new\)$/ }).click();
  const latest = peer.getByRole("main").getByRole("listitem").first();
  await expect(latest).toContainText("There is feedback on session 001");
  await expectAccessible(peer);
  await latest.getByRole("button", { name: /^Open/ }).click();
  await peer.waitForURL(/\/feedback\//);
  await expect(peer.getByText("Look at the second turn first.")).toBeVisible();
  await page.goto(attune.url("/releases?part=released"));
  await amira.locator("summary", { hasText: "Session 001" }).first().click();
  await page.getByRole("button", { name: "Take it back" }).first().click();
  await expect(page.getByText("Taken back.")).toBeVisible();
  await peer.goto(attune.url("/feedback"));
  await expect(peer.getByText("It has nothing to do with anything that you did.")).toBeVisible();
  await expectAccessible(peer);
  await context.close();
});

test("An admin sets a webhook, sees its secret once, copies it, and tries it", async ({
  page,
  attune,
}) => {
  await signIn(page, attune, "tom@demo.attune.example");
  await page.goto(attune.url("/webhook"));
  await page.getByLabel("Address").fill("http://127.0.0.1:9/hook");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The secret, shown this once")).toBeVisible();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = page.getByRole("status").filter({ hasText: "Copied." });
  await page.getByRole("button", { name: "Copy the secret" }).click();
  await expect(copied).toHaveText("Copied.");
  await page.getByLabel(/^Make a new secret/).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(copied, "a new secret is not copied yet").toHaveCount(0);
  await expect(page.getByRole("button", { name: "Copy the secret" })).toBeVisible();
  await page.getByRole("button", { name: "Send a test message" }).click();
  await expect(page.getByText("A test message is in line.")).toBeVisible();
  await expect(async () => {
    await page.goto(attune.url("/webhook"));
    await expect(page.getByRole("row", { name: /test/ })).toContainText(
      "The address is a private one",
      { timeout: 500 },
    );
  }).toPass();
  await expectAccessible(page);
});

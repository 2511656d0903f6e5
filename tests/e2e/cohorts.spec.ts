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
  await page.getByRole("radio", { name: /^Two experts a session/ }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("checkbox", { name: "Research" }).focus();
  await page.keyboard.press("Space");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the cohort" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Row 2: There is no e-mail in this row.");
  await page
    .getByLabel("New experts")
    .fill("Dr A, a@example.org\nDr B, b@example.org\nDr C, c@example.org");
  await page.getByRole("button", { name: "Make the cohort" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Spring, Leeds is ready." })).toBeVisible();
  await expect(
    page.getByText("3 people are in the cohort at once, 15 have an invitation link below."),
  ).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(16);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Open the cohort" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Spring, Leeds", level: 1 })).toBeVisible();
  await expect(page.getByText("15 not come yet")).toBeVisible();
  await expectAccessible(page);
  const planner = page.getByRole("link", { name: "plan who reviews what" });
  await planner.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Two reviewers")).toHaveValue("100");
  await expect(page.getByRole("checkbox", { name: "Cohort" })).toBeChecked();
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
  const link = await page.getByRole("cell", { name: /\/invitations\// }).innerText();
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
  await expect(page.getByRole("row", { name: /Noor Aziz/ })).toContainText(/Given, \d/);
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("button", { name: "Archive the cohort" }).click();
  await expect(page.getByRole("table", { name: "Archived cohorts" })).toContainText("Autumn, Cork");
  await page.getByRole("link", { name: "Autumn, Cork" }).click();
  await expect(page.getByText("This cohort is archived")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Noor Aziz from the cohort" })).toHaveCount(
    0,
  );
  await expectAccessible(page);
});

import { questions } from "../../app/domain/misalignment/questions/question";
import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test } from "./fixtures";

const study = "/studies/autumn-cohort/results";

test("a lead reads every question's page: a sentence, n and interval, a picture and a table with the same numbers", async ({
  page,
  attune,
}) => {
  test.setTimeout(240_000);
  await signIn(page, attune, "lena@demo.attune.example");
  await page.goto(attune.url(study));
  await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expectAccessible(page);
  for (const question of [...questions, "scales", "responses"]) {
    await test.step(question, async () => {
      await page.goto(attune.url(`${study}/${question}`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expect(page.getByRole("table").first()).toBeAttached();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page, [640, 1024]);
    });
  }
});

test("a filter stands in the address, goes along to other questions, and a count opens the turns behind it and the replay", async ({
  page,
  attune,
}) => {
  await signIn(page, attune, "priya@demo.attune.example");
  await page.goto(attune.url(`${study}/detection`));
  await page.getByText("Filter: all of the study").click();
  await page.getByLabel("Explicitness").selectOption("implicit");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/explicitness=implicit/);
  await expect(page.getByRole("link", { name: "How long cues wait" })).toHaveAttribute(
    "href",
    /explicitness=implicit/,
  );
  const count = page.getByRole("link", { name: /^Any planted cue, experts, Passed over/ });
  const shown = Number(await count.textContent());
  await count.click();
  await page.waitForURL(/results\/behind\?/);
  await expect(page.getByRole("listitem").filter({ hasText: /^Session/ })).toHaveCount(shown);
  await expectAccessible(page);
  await page
    .getByRole("link", { name: /^Session \d{3}, turn/ })
    .first()
    .click();
  await page.waitForURL(/\/sessions\/[0-9a-f-]{36}\?turn=\d+/);
  for (const question of ["rates", "advice", "disagreements"]) {
    await page.goto(attune.url(`${study}/${question}?month=1999-01`));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "No reviewed session fits this filter",
    );
    await expect(page.getByRole("main")).not.toContainText("No review has been submitted");
    const back = page.getByRole("main").getByRole("link", { name: "All of the study" }).last();
    await expect(back).toHaveAttribute("href", new RegExp(`/${question}\\??$`));
  }
});

test("on a phone the strip shows where one is, tables are folded but on paper, and cards have an order to choose; the filter goes along", async ({
  page,
  attune,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, attune, "priya@demo.attune.example");
  await page.goto(attune.url(`${study}/scales?explicitness=implicit`));
  await expect(page.getByText("Filter: Explicitness: Implicit")).toBeVisible();
  const strip = page.getByRole("navigation", { name: "Questions" });
  await expect(strip.getByRole("link", { name: "Scales" })).toBeInViewport({ ratio: 1 });
  const next = strip.getByRole("link", { name: "Among experts" });
  await expect(next).toHaveAttribute("href", /explicitness=implicit/);
  await next.click();
  await page.waitForURL(/agreement\?explicitness=implicit/);
  await expect(next).toBeInViewport({ ratio: 1 });
  const table = page.getByRole("table").first();
  await expect(table).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(table).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByText(/^Show the table, \d+ tags$/).click();
  await expect(table).toBeVisible();
  await page.getByLabel("Order").selectOption("Tag, from the start");
  await page.getByRole("button", { name: "Sort" }).click();
  await page.waitForURL(/explicitness=implicit&sort=tag/);
  await expect(page.getByRole("rowheader").first()).toHaveText("Affirmation");
  await expectAccessible(page);
});

test("a picture whose script does not come leaves its sentence and its table", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/ERR_FAILED/);
  await signIn(page, attune, "priya@demo.attune.example");
  await page.route(/assets\/(course|interval|difference)-picture-/, (route) => route.abort());
  await page.goto(attune.url(`${study}/detection`));
  await expect(page.getByText("The picture could not be loaded.").first()).toBeVisible();
  await expect(page.getByRole("table").first()).toBeAttached();
  await expectAccessible(page);
});

test("the list of disagreements is a file for a researcher and none for a lead", async ({
  page,
  attune,
}) => {
  await signIn(page, attune, "priya@demo.attune.example");
  await page.goto(attune.url(`${study}/disagreements?by=peer`));
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "This list as a file" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^autumn-cohort-disagreements-\d{4}-\d\d-\d\d\.csv$/);
  await page.context().clearCookies();
  await signIn(page, attune, "lena@demo.attune.example");
  await page.goto(attune.url(`${study}/disagreements`));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("part");
  await expect(page.getByRole("link", { name: "This list as a file" })).toHaveCount(0);
});

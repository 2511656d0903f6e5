import type { Locator, Page } from "@playwright/test";
import { enter, tick } from "./acts";
import { expect, expectAccessible, signIn, test } from "./fixtures";

const demo = (name: string) => `${name}@demo.attune.example`;

async function write(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.fill("");
  await field.page().keyboard.type(text);
}

async function open(page: Page, link: string): Promise<void> {
  await enter(page.getByRole("link", { name: link, exact: true }));
}

test("a researcher copies a codebook, merges and splits tags, publishes, moves a study, and an expert works through the list, by keyboard", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/422/);
  test.setTimeout(240_000);
  await signIn(page, attune, demo("priya"));

  await test.step("copy", async () => {
    await page.goto(attune.url("/codebooks/built_in/1"));
    await expectAccessible(page);
    await write(page.getByLabel("Title of the copy"), "Our codebook");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/codebooks/our_codebook/1/edit*");
    await expectAccessible(page);
  });

  await test.step("merge two tags and split one", async () => {
    await open(page, "Merge tags");
    await tick(page.getByRole("checkbox", { name: "Missed cue, explicit" }));
    await tick(page.getByRole("checkbox", { name: "Missed cue, implicit" }));
    await write(page.getByLabel("Name of the new tag"), "Missed cue");
    await enter(page.getByRole("button", { name: "Merge", exact: true }));
    await page.waitForURL("**/edit?tag=missed_cue");
    await expectAccessible(page);
    await open(page, "Split a tag");
    await page.getByLabel("Tag to split").selectOption("advice_early");
    await write(page.getByLabel("Name of successor 1"), "Advice at once");
    await write(page.getByLabel("Name of successor 2"), "Advice after a reflection");
    await enter(page.getByRole("button", { name: "Split", exact: true }));
    await page.waitForURL("**/edit?tag=advice_at_once");
  });

  await test.step("what is typed survives a reload, a wrong shortcut is said in words", async () => {
    await write(page.getByRole("textbox", { name: "When", exact: true }), "In the first reply.");
    await expect(page.getByText("1 waiting")).toBeVisible();
    await page.reload();
    const when = page.getByRole("textbox", { name: "When", exact: true });
    await expect(when).toHaveValue("In the first reply.");
    await write(page.getByLabel(/^Shortcut/), "j");
    await enter(page.getByRole("button", { name: "Save the tag" }));
    await expect(page.getByText(/used by the replay itself/).first()).toBeVisible();
    await write(page.getByLabel(/^Shortcut/), "4");
    await enter(page.getByRole("button", { name: "Save the tag" }));
    await expect(page.getByText("All saved")).toBeVisible();
    await expect(when).toHaveValue("In the first reply.");
  });

  await test.step("compare and publish", async () => {
    await open(page, "Compare");
    await expect(page.getByText("Merged", { exact: true })).toBeVisible();
    await expect(page.getByText("Split", { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.goto(attune.url("/codebooks/our_codebook/1/publish"));
    await expect(page.getByRole("row", { name: /Premature advice/ })).toBeVisible();
    await expectAccessible(page);
    await enter(page.getByRole("button", { name: "Publish version 1" }));
    await page.waitForURL("**/codebooks/our_codebook/1");
    await expect(page.getByText("Published", { exact: true })).toBeVisible();
  });

  await test.step("move the study", async () => {
    await page.goto(attune.url("/studies/autumn-cohort/codebook"));
    await page
      .getByRole("combobox", { name: "Version" })
      .selectOption({ label: "Our codebook, version 1" });
    await enter(page.getByRole("button", { name: "See what it means" }));
    await expect(page.getByRole("row", { name: /Premature advice/ })).toBeVisible();
    await expectAccessible(page);
    await enter(page.getByRole("button", { name: /Move the study/ }));
    await expect(page.getByRole("heading", { name: "Re-coding" })).toBeVisible();
    await expectAccessible(page);
    await page.goto(attune.url("/studies/autumn-cohort/results?codebook=built_in.1"));
    await expect(page.getByRole("navigation", { name: "Codebook version" })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the expert decides, leaves and goes on", async () => {
    await page.goto("about:blank");
    await page.context().clearCookies();
    await signIn(page, attune, demo("nadia"));
    await page.goto(attune.url("/recoding"));
    await expectAccessible(page);
    await enter(page.getByRole("link", { name: /^Autumn/ }));
    await expect(page.getByText(/^0 of \d+ decided/)).toBeVisible();
    await expectAccessible(page);
    await tick(page.getByRole("radio", { name: /^Advice at once/ }));
    await enter(page.getByRole("button", { name: "Store and go on" }));
    await expect(page.getByText(/^1 of \d+ decided/)).toBeVisible();
    await page.reload();
    await tick(page.getByRole("radio", { name: /drop it/ }));
    await enter(page.getByRole("button", { name: "Store and go on" }));
    await expect(page.getByText(/in a few words why/)).toBeVisible();
    await write(page.getByLabel(/^Why/), "It was no advice.");
    await enter(page.getByRole("button", { name: "Store and go on" }));
    await expect(page.getByText(/^2 of \d+ decided/)).toBeVisible();
  });
});

test("a form that was refused has the focus on why; a page that is opened with something to put right keeps its own", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/422/);
  await signIn(page, attune, demo("priya"));
  await page.goto(attune.url("/codebooks/built_in/1"));
  await write(page.getByLabel("Title of the copy"), "Not ready");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/codebooks/not_ready/1/edit*");
  await open(page, "Add a tag or a scale");
  const added = page.getByRole("form", { name: "New tag" });
  await write(added.getByLabel("Name of the tag"), " ");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await write(added.getByLabel("Name of the tag"), "Unwritten");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/edit?tag=unwritten");
  await open(page, "Publish");
  await expect(page.getByRole("alert")).toContainText("does not say yet when it is put on");
  await expectAccessible(page);
  await expect(page.getByRole("alert")).not.toBeFocused();
});

test("Back from the list to a draft that was discarded says that it was, and leads to the list", async ({
  page,
  attune,
  complaints,
}) => {
  complaints.allow(/410/);
  await signIn(page, attune, demo("priya"));
  await page.goto(attune.url("/codebooks/built_in/1"));
  await write(page.getByLabel("Title of the copy"), "Given up");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/codebooks/given_up/1/edit*");
  await page.getByRole("link", { name: "Given up" }).click();
  await page.waitForURL("**/codebooks/given_up/1");
  await page.getByText("Discard…").click();
  await page.getByRole("button", { name: "Discard this draft" }).click();
  await page.waitForURL("**/codebooks");
  await page.goBack();
  await expect(page.getByText("This draft was discarded.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Go to the codebooks" }).click();
  await page.waitForURL("**/codebooks");
  await expect(page.getByRole("heading", { level: 1, name: "Codebooks" })).toBeVisible();
});

import { expect, expectAccessible, signIn, test } from "./fixtures";

test("An expert puts a better reply to the client, sees the simulated course, and talks about the turn", async ({
  page,
  attune,
  complaints,
}) => {
  await signIn(page, attune, "nadia@demo.attune.example");
  await page.goto(attune.url("/reviews"));
  const first = page.getByRole("listitem").filter({ hasText: "Session" });
  await first.getByRole("button").or(first.getByRole("link")).first().click();
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}/);
  if (page.url().includes("/before/"))
    await page.getByRole("button", { name: "Open the session" }).click();
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  const state = page.getByRole("banner").getByRole("status");
  await expect(state).toHaveText("All saved");
  await page.keyboard.press("j");
  await page.keyboard.press("2");
  await page.keyboard.press("1");
  await page.keyboard.press("Shift+w");
  await expect(page.getByLabel("Better reply")).toBeFocused();
  await expect(page.getByLabel("Better reply")).toHaveAccessibleDescription(
    /^Esc first, then Shift ?w ?, asks the client\.$/,
  );
  await page.keyboard.type("You said it like a joke. I would like to hear the part that is not.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Shift+w");
  const whatIf = page.getByRole("region", { name: "What if" });
  await expect(whatIf).toContainText("never evidence");
  await expect(whatIf.getByRole("listitem")).toHaveCount(2);
  await expect(whatIf).toContainText("Client, simulated");
  await expect(whatIf.getByRole("button", { name: "Take off the curve" })).toBeVisible();
  await expect(page.getByText("What if, simulated").first()).toBeVisible();
  await expectAccessible(page);
  await whatIf.getByRole("button", { name: "Go on with the peer’s next reply" }).click();
  await expect(whatIf.getByRole("listitem")).toHaveCount(6);

  await page.keyboard.press("Shift+n");
  await expect(page.getByLabel("Comment on turn 2")).toBeFocused();
  await page.getByLabel("Comment on turn 2").fill("Is this a hint, or only hindsight?");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  const talk = page.getByRole("list", { name: "Comments on turn 2" });
  await expect(talk).toContainText("Is this a hint, or only hindsight?");
  await expect(page.getByLabel("Comment on turn 2")).toHaveValue("");
  await expect(page.getByRole("button", { name: "Comment", exact: true })).toBeFocused();
  await expect(page.locator("[data-said]")).toHaveText("Your comment is sent.");
  await page.getByLabel("Comment on turn 2").fill("Half a thought");

  await page.reload();
  await expect(state).toHaveText("All saved");
  await expect(page.getByRole("region", { name: "What if" }).getByRole("listitem")).toHaveCount(6);
  await expect(talk).toContainText("Is this a hint");
  await expect(page.getByLabel("Comment on turn 2")).toHaveValue("Half a thought");
  await expect(page.getByText("Kept from before, not sent yet.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Comment on turn 2").focus();
  await page.keyboard.type("and its end");
  await page.keyboard.press("Control+Enter");
  await expect(talk).toContainText(/Half a thought\s+and its end/);
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("Escape");
  await page.keyboard.press(",");
  await page.getByText("Comments on this tag").click();
  await page.getByLabel("Comment on Missed cue, implicit").fill("Heard only with the next turn.");
  await page.keyboard.press("Control+Enter");
  const tagTalk = page.getByRole("list", { name: "Comments on Missed cue, implicit" });
  await expect(tagTalk).toContainText("Heard only with the next turn.");

  complaints.allow(/ERR_INTERNET_DISCONNECTED/);
  await page.context().setOffline(true);
  await page.getByLabel("Note", { exact: true }).fill("Hard to hear alone.");
  await page.getByLabel("Comment on Missed cue, implicit").click();
  await expect(page.getByText("Waiting to be saved")).toBeVisible();
  await expect(page.getByLabel("Comment on Missed cue, implicit")).toBeFocused();
  await expect(tagTalk).toContainText("Heard only with the next turn.");
  await page.context().setOffline(false);
  await expect(state).toHaveText("All saved");
});

import type { Page } from "@playwright/test";
import { choose, endSession, enter, reviewTurns, say, tick, write } from "./acts";
import { expect, expectAccessible, signIn, test, type Attune } from "./fixtures";

/*
 * The main job from end to end, by keyboard alone: a study is made, a peer practises and reviews, two
 * experts review, and the researcher reads numbers that were worked out by hand (see the last step).
 */

const demo = (name: string) => `${name}@demo.attune.example`;

async function as(
  page: Page,
  attune: Attune,
  name: string,
  act: () => Promise<void>,
): Promise<void> {
  await page.goto("about:blank");
  await page.context().clearCookies();
  await signIn(page, attune, demo(name));
  await act();
}

/** The words of a cell of the row that this tag heads. */
function cell(page: Page, tag: string, column: string): Promise<string | null> {
  return page.evaluate(
    ([row, header]) => {
      const table = document.querySelector("table");
      const heads = [...(table?.querySelectorAll("th[scope=col]") ?? [])];
      const words = heads.map((head) => head.textContent?.replace(/^[^A-Za-z]+/, "") ?? "");
      const index = words.findIndex((each) => each.startsWith(header ?? ""));
      const rows = [...(table?.querySelectorAll("tbody tr") ?? [])];
      const found = rows.find((each) => each.querySelector("th")?.textContent?.trim() === row);
      return found?.children[index]?.lastElementChild?.textContent ?? null;
    },
    [tag, column] as const,
  );
}

test("a peer practises and reviews, two experts review, and the numbers are those worked out by hand", async ({
  page,
  attune,
}) => {
  test.setTimeout(240_000);
  await page.clock.install();

  await test.step("a researcher makes a study", () =>
    as(page, attune, "priya", async () => {
      await page.goto(attune.url("/studies"));
      await write(page.getByLabel("Title"), "Story study");
      await write(page.getByLabel("Short name"), "story");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/studies/story");
    }));

  await test.step("the lead adds a peer and two experts", () =>
    as(page, attune, "lena", async () => {
      await page.goto(attune.url("/studies/story"));
      await choose(page.getByLabel("Peer", { exact: true }), "Amira");
      await choose(page.getByLabel("Arm"), "Suggestions");
      await enter(page.getByRole("button", { name: "Add the peer" }));
      await expect(page.getByText("Added to the study.")).toBeVisible();
      for (const expert of ["Dr Nadia", "Dr Henrik"]) {
        await choose(page.getByLabel("Expert", { exact: true }), expert);
        await enter(page.getByRole("button", { name: "Add the expert" }));
        await expect(page.getByRole("cell", { name: new RegExp(expert) })).toBeVisible();
      }
    }));

  await test.step("the peer practises six turns, one of them a changed idea", () =>
    as(page, attune, "amira", async () => {
      await page.goto(attune.url("/practice"));
      const card = page.getByRole("form", { name: /Wei Ling/ });
      await choose(page.getByLabel("Where you practise"), "Story");
      await enter(page.getByRole("button", { name: "Choose", exact: true }));
      await expect(page.locator("[data-told]", { hasText: /is for .*Story/ })).toBeVisible();
      await enter(card.getByRole("button", { name: "Start" }));
      await page.waitForURL(/\/practice\/[0-9a-f-]{36}/);
      const messages = page.getByRole("log").locator("article, li");
      const ideas = page.getByRole("button", { name: /Explore|Empathise|Support/ });
      await expect(ideas).toHaveCount(3);
      await expectAccessible(page);
      const texts = [
        "Hi, thank you for writing. What has been going on?",
        "So the exams are close. Which one is first?",
        "That sounds like a lot to carry by yourself. What is the hardest part?",
        "",
        "I see. And how do you sleep?",
        "Thank you for telling me this.",
      ];
      for (const [index, text] of texts.entries()) {
        const composer = page.getByRole("textbox", { name: "Your message" });
        if (text === "") {
          await composer.focus();
          await page.keyboard.press("Alt+1");
          await expect(composer).not.toHaveValue("");
          await page.keyboard.press("End");
          await page.keyboard.type(" Take your time.");
          await page.keyboard.press("Enter");
        } else await say(page, text);
        await expect(page.getByText(/is writing/)).toBeHidden();
        await expect(messages).toHaveCount(3 + 2 * index);
        await expect(ideas).toHaveCount(3);
      }
      await endSession(page);
      await expectAccessible(page);
      await enter(page.getByRole("button", { name: "Go on to the self-review" }));
      await page.waitForURL(/\/reviews\//);
    }));

  await test.step("the peer reviews the own session and sees one missed cue", async () => {
    if (!/\/reviews\/[0-9a-f-]{36}/.test(page.url()))
      await enter(page.getByRole("button", { name: /review/i }).first());
    await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
    await expectAccessible(page);
    await reviewTurns(page, 13, { 3: ["1"] });
  });

  await test.step("the lead asks both experts to review it", () =>
    as(page, attune, "lena", async () => {
      await page.goto(attune.url("/studies/story"));
      await tick(page.getByLabel("Choose Session 001"));
      await tick(page.getByLabel(/Dr Nadia Osei/));
      await tick(page.getByLabel(/Dr Henrik Lund/));
      await enter(page.getByRole("button", { name: "Assign" }));
      await expect(page.getByText("2 assignments made")).toBeVisible();
    }));

  for (const [expert, positions] of [
    ["nadia", [1, 3, 5]],
    ["henrik", [3, 5, 7]],
  ] as const)
    await test.step(`${expert} reviews it`, () =>
      as(page, attune, expert, async () => {
        await page.goto(attune.url("/reviews"));
        const row = page.getByRole("listitem").filter({ hasText: "Story study" });
        await enter(row.getByRole("button").or(row.getByRole("link")).first());
        await enter(page.getByRole("button", { name: "Open the session" }));
        await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
        await reviewTurns(page, 13, Object.fromEntries(positions.map((each) => [each, ["1"]])));
      }));

  await test.step("the researcher reads the numbers", () =>
    as(page, attune, "priya", async () => {
      const tag = "Missed cue, explicit";
      await page.goto(attune.url("/studies/story/results/rates"));
      // Supporter turns 1 3 5 7 9 11. Peer: 3. Experts: 1 3 5 and 3 5 7. Ties (1, 7) count as
      // flagged, so the consensus flags 1 3 5 7: both 1, peer only 0, experts only 3, neither 2.
      expect(await cell(page, tag, "Peer")).toMatch(/^16\.7.*1 of 6/);
      expect(await cell(page, tag, "Expert")).toMatch(/^50\.0.*6 of 12/);
      expect(await cell(page, tag, "Peer minus")).toMatch(/^−33\.3/);
      expect(await cell(page, tag, "Agreement")).toMatch(/^50 %/);
      // kappa: (3/6 - 14/36) / (1 - 14/36) = 4/22
      expect(await cell(page, tag, "Cohen kappa")).toMatch(/^0\.18/);
      // alpha: 5 of 12 values are yes: 1 - (1/2) / (70/132)
      expect(await cell(page, tag, "Alpha")).toMatch(/^0\.06/);
      // AC1: prevalence 5/12, chance 70/144
      expect(await cell(page, tag, "AC1")).toMatch(/^0\.03/);
      expect(await cell(page, tag, "n")).toBe("6");
      await expectAccessible(page);
      await enter(page.getByRole("link", { name: "Among experts" }));
      await page.waitForURL(/results\/agreement/);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("among themselves");
      // Experts agree on 3 5 9 11 of six; each flags half: kappa (4/6 - 1/2) / (1/2).
      await expectAccessible(page);
      expect(await cell(page, tag, "Prevalence")).toMatch(/^50\.0 %/);
      expect(await cell(page, tag, "Agreement")).toMatch(/^67 %/);
      expect(await cell(page, tag, "Cohen kappa")).toMatch(/^0\.33/);
      expect(await cell(page, tag, "Alpha")).toMatch(/^0\.39/);
      expect(await cell(page, tag, "AC1")).toMatch(/^0\.33/);
      await enter(page.getByRole("link", { name: `${tag}: 2 turns, split` }));
      await page.waitForURL(/\/turns\?/);
      await expectAccessible(page);
      await expect(
        page.getByRole("link", { name: "Session 001, turn 2", exact: true }),
      ).toBeVisible();
      await expect(
        page.getByRole("link", { name: "Session 001, turn 8", exact: true }),
      ).toBeVisible();
      await enter(page.getByRole("link", { name: "Session 001, turn 8", exact: true }));
      await page.waitForURL(/\/sessions\/.*turn=7/);
      await expectAccessible(page);
    }));
});

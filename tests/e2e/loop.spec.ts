import type { Browser, Page } from "@playwright/test";
import { converse, endSession, enter, reviewTurns, tick, write } from "./acts";
import { expect, expectAccessible, signIn, test, type Attune, type Complaints } from "./fixtures";

/*
 * The learning loop: a new peer practises and reviews, an expert reviews, the lead releases, a drill is
 * made of the flagged moment, and after a second session the lead sees the change. Noor has no sessions
 * but the two of this test, so every number on the lead's pages can be worked out by hand.
 */

const betterReply = "What weighs most on you about it?";

type NewPage = () => Promise<Page>;

/** Pages of people who work at the same time, each with a browser and a clock of their own. */
function pagesOf(browser: Browser, complaints: Complaints): NewPage {
  return async () => {
    const context = await browser.newContext();
    complaints.watch(context);
    const page = await context.newPage();
    await page.clock.install();
    return page;
  };
}

async function signedIn(newPage: NewPage, attune: Attune, name: string): Promise<Page> {
  const page = await newPage();
  await signIn(page, attune, `${name}@demo.attune.example`);
  return page;
}

/** The peer's session from its first message to the submitted own review. */
async function practise(
  peer: Page,
  attune: Attune,
  texts: readonly string[],
  marks: Record<number, string[]>,
  isFirst = false,
): Promise<void> {
  await peer.goto(attune.url("/practice"));
  await enter(peer.getByRole("form", { name: /Wei Ling/ }).getByRole("button", { name: "Start" }));
  await peer.waitForURL(/\/practice\/[0-9a-f-]{36}$/);
  await converse(peer, texts);
  await endSession(peer);
  await enter(peer.getByRole("button", { name: "Go on to the self-review" }));
  await peer.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  if (isFirst) await expect(peer.getByText("Nobody marks this")).toBeVisible();
  await reviewTurns(peer, 2 * texts.length + 1, marks);
}

/** The lead asks the expert for this session, and the expert reviews it. */
async function review(
  { lead, expert }: { lead: Page; expert: Page },
  attune: Attune,
  session: { study: string; number: string; turns: number },
  marks: Record<number, string[]>,
): Promise<void> {
  await lead.goto(session.study);
  await tick(lead.getByLabel(`Choose Session ${session.number}`));
  await tick(lead.getByLabel(/Dr Nadia Osei/));
  await enter(lead.getByRole("button", { name: "Assign" }));
  await expect(lead.getByText("1 assignment made")).toBeVisible();
  await expert.goto(attune.url("/reviews"));
  const waiting = expert.getByRole("region", { name: /^Needs me/ }).getByRole("listitem");
  const row = waiting.filter({ hasText: "Loop" });
  await enter(row.getByRole("button").or(row.getByRole("link")).first());
  await enter(expert.getByRole("button", { name: "Open the session" }));
  await expert.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  await reviewTurns(expert, session.turns, marks);
}

test("practice, review, release, a drill, and a second session: the lead sees the change", async ({
  browser,
  attune,
  complaints,
}) => {
  complaints.allow(/ERR_INTERNET_DISCONNECTED/);
  test.setTimeout(180_000);
  const newPage = pagesOf(browser, complaints);
  const [lead, expert, peer] = [
    await signedIn(newPage, attune, "lena"),
    await signedIn(newPage, attune, "nadia"),
    await newPage(),
  ];
  let study = "";

  await test.step("a lead sets the cohort up, and its peer comes by their link", async () => {
    await lead.goto(attune.url("/cohorts/new"));
    await write(lead.getByLabel("Name", { exact: true }), "Loop");
    await write(lead.getByLabel("Peers", { exact: true }), "Noor Aziz, noor@example.org");
    await tick(lead.getByRole("checkbox", { name: "Dr Nadia Osei" }));
    await enter(lead.getByRole("button", { name: "Make the cohort" }));
    const link = await lead.locator("code", { hasText: "/invitations/" }).innerText();
    await peer.goto(link.trim());
    await write(peer.getByLabel("Password"), "a long enough one");
    await peer.keyboard.press("Enter");
    await peer.waitForURL((url) => !url.pathname.startsWith("/invitations"));
    await enter(lead.getByRole("link", { name: "Open the cohort" }));
    await enter(lead.getByRole("dialog").getByRole("button", { name: "Leave" }));
    const toStudy = lead.getByRole("main").locator("a[href^='/studies/']").first();
    study = attune.url((await toStudy.getAttribute("href")) ?? "");
  });

  await test.step("the peer practises three turns and sees one missed cue of their own", () =>
    practise(
      peer,
      attune,
      [
        "Hi, thank you for writing. What has been going on?",
        "So the exams are close. Which one is first?",
        "I see. And how do you sleep?",
      ],
      { 3: ["1"] },
      true,
    ));

  await test.step("the lead is led to the planner now that there is something to plan", async () => {
    await lead.reload();
    await enter(lead.getByRole("link", { name: "Plan who reviews what" }));
    await expect(lead.getByLabel("Two reviewers")).toHaveValue("50");
    await expect(lead.getByRole("checkbox", { name: "Cohort" })).toBeChecked();
  });

  await test.step("the expert sees two, with a better reply to one", () =>
    review(
      { lead, expert },
      attune,
      { study, number: "001", turns: 7 },
      {
        1: ["1"],
        3: ["1", "a", betterReply, "Escape"],
      },
    ));

  await test.step("the lead releases it with a word", async () => {
    await lead.goto(attune.url("/releases"));
    const noor = lead.getByRole("region", { name: /^Noor Aziz/ });
    await enter(noor.locator("summary", { hasText: "Session 001" }));
    await expect(lead.locator("textarea:focus")).toBeVisible();
    await lead.keyboard.type("Look at the second turn first.");
    await lead.keyboard.press("Tab");
    await lead.keyboard.press("Enter");
    await expect(lead.getByText("Released. The peer sees it now.")).toBeVisible();
    await expect(lead.locator("[data-said]")).toHaveText("Session 001 of Noor Aziz: released.");
  });

  await test.step("the peer reads it, answers it, and makes a drill of the moment", async () => {
    await peer.goto(attune.url("/feedback"));
    await enter(peer.getByRole("link", { name: /^Session 001/ }));
    await expect(peer.getByText("Look at the second turn first.")).toBeVisible();
    await expect(peer.getByRole("heading", { level: 1 })).toContainText("An expert saw 2 things");
    const point = peer.getByRole("listitem").filter({ hasText: betterReply });
    await expectAccessible(peer);
    await enter(point.getByText("Add a note for the expert"));
    await write(point.getByRole("textbox"), "I was in a hurry.");
    await peer.reload();
    await expect(point.getByRole("textbox")).toHaveValue("I was in a hurry.");
    await peer.context().setOffline(true);
    await enter(point.getByRole("button", { name: "I see it", exact: true }));
    await expect(point.getByText("Waiting. It is kept here and sent again.")).toBeVisible();
    await peer.context().setOffline(false);
    await expect(point.getByText("Saved. You can change it.")).toBeVisible();
    await enter(point.getByRole("button", { name: /^Make a drill of this/ }));
    await peer.waitForURL(/\/drills\/[0-9a-f-]{36}$/);
    await expectAccessible(peer);
  });

  await test.step("the expert is told of the answer, in the queue and in the review", async () => {
    await expert.goto(attune.url("/reviews"));
    const row = expert.getByRole("listitem").filter({ hasText: "Loop" });
    await expect(row).toContainText("peer answered 1 mark");
    await enter(row.getByRole("link", { name: "Session 001" }));
    await expect(expert.getByText("The peer said “I see it” to 1 of its marks")).toBeVisible();
  });

  await test.step("the peer marks the client's words, sees what the expert meant, and goes on", async () => {
    const words = peer.getByRole("group", { name: "The client’s words" });
    await words.getByRole("button").first().focus();
    await peer.keyboard.press("Enter");
    await enter(peer.getByRole("button", { name: "These words" }));
    await expect(peer.getByText(/^The expert points to/)).toBeVisible();
    await expectAccessible(peer);
  });

  await test.step("another peer drills on it as long as its peer consents, and not a moment longer", async () => {
    const other = await signedIn(newPage, attune, "amira");
    const drillsConsent = (act: string) =>
      peer.getByRole("region", { name: /^Drills/ }).getByRole("button", { name: act });
    await peer.goto(attune.url("/consent"));
    await enter(drillsConsent("Yes, I consent"));
    await expect(drillsConsent("Withdraw my consent")).toBeVisible();
    await other.goto(attune.url("/drills"));
    await enter(other.getByRole("button", { name: "Add a few moments" }));
    await enter(other.getByRole("link", { name: "Spot the cue" }).first());
    await expect(other.getByRole("heading", { name: "Spot the cue", level: 1 })).toBeVisible();
    await expect(other.getByText("From another peer’s practice with Wei Ling")).toBeVisible();
    await expectAccessible(other);
    const words = await other.getByRole("main").innerText();
    for (const secret of ["Noor", "exams are close", "001"]) expect(words).not.toContain(secret);
    await enter(drillsConsent("Withdraw my consent"));
    await expect(drillsConsent("Yes, I consent")).toBeVisible();
    expect((await other.request.get(other.url())).status()).toBe(404);
  });

  await test.step("the peer lays own marks beside the expert's: both saw one, the expert one more", async () => {
    await peer.goto(attune.url("/progress"));
    await expect(
      peer.getByText("Experts marked something here 2 times; you marked 1"),
    ).toBeVisible();
    await expectAccessible(peer);
    await lead.goto(`${study}/results/responses`);
    await expect(lead.getByRole("row", { name: /Missed cue, explicit/ })).toContainText("1");
    await expectAccessible(lead);
  });

  await test.step("the peer practises again, and the expert finds nothing missed", async () => {
    await practise(
      peer,
      attune,
      ["Hello again. What has been on your mind?", "What is the hardest part of it for you?"],
      {},
    );
    await review({ lead, expert }, attune, { study, number: "002", turns: 5 }, {});
  });

  await test.step("the lead sees the change, with the numbers worked out by hand", async () => {
    await lead.goto(attune.url("/peers?columns=sessions.missed.flag-gap.trend"));
    const row = lead.getByRole("row", { name: /Noor Aziz/ });
    // 3 turns and 2 that the expert saw, missed cues on 2 and 0 of them: 2 of 5 = 40 per 100.
    // Wilson with z = 1.96: (0.784 ± 1.96 √(0.048 + 0.0384)) / 1.768 = 11.8 to 76.9 per 100.
    await expect(row).toContainText(/40\.0.*11\.8.*76\.9/);
    await expect(row).toContainText("n = 5 turns");
    // The own marks less the expert's on turns that both saw: (1 − 2) of 5 turns = −20 per 100.
    await expect(row).toContainText("−20.0");
    await expect(row.getByRole("cell").first()).toContainText("2");
    await expect(row.getByRole("img")).toHaveAttribute("aria-label", /oldest first: 67, 0$/);
    await enter(row.getByRole("link", { name: "Noor Aziz" }));
    await expect(lead.getByRole("row", { name: /^1 / })).toContainText("2 of 3");
    await expect(lead.getByRole("row", { name: /^2 / })).toContainText("0 of 2");
    await expectAccessible(lead);
  });
});

import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { openDatabase } from "../../db/client.server";
import { assignments, people, studies } from "../../db/schema";
import { joinStudy, makeImportedSession, makeStudy } from "../database/make";
import { clientAnswer, suggestionAnswer } from "../engines/claude/answers";
import { answersStatus, FakeModel, stallsAfter, streams } from "../engines/claude/fake-model";
import { answers, missed, named, said } from "../engines/claude/review-answers";
import { expect, expectAccessible, signIn, test as base, type Attune } from "./fixtures";
import { startServer } from "./server";

interface Place {
  attune: Attune;
  studyKey: string;
  model: FakeModel;
}

/** A study with three conversations for one expert, and Claude as a server on loopback. */
async function openPlace(): Promise<Place & { close(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-model-reviews-"));
  await cp(process.env.ATTUNE_SEEDED ?? "", folder, { recursive: true });
  const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
  const { db } = database;
  const [demo] = await db.select().from(studies);
  const [nadia] = await db.select().from(people).where(eq(people.email, expert));
  if (!demo || !nadia) throw new Error("The demo has no study or no expert.");
  const study = await makeStudy(db, demo.programmeId);
  const reviewerId = nadia.id;
  const actor = { personId: reviewerId, programmeId: demo.programmeId, roles: ["expert"] as const };
  await joinStudy(db, study, actor, "expert");
  for (let n = 0; n < 3; n += 1) {
    const { sessionId } = await makeImportedSession(db, study, said);
    const { studyId } = study;
    await db
      .insert(assignments)
      .values({ id: uuid(), studyId, sessionId, reviewerId, kind: "expert" });
  }
  await database.close();
  const model = new FakeModel();
  const ANTHROPIC_BASE_URL = await model.open();
  const server = await startServer({
    ...{ DATA_DIR: folder, ANTHROPIC_BASE_URL, ANTHROPIC_API_KEY: "a-key-for-loopback" },
  });
  return {
    model,
    studyKey: study.studyKey,
    attune: {
      url: (to = "/") => new URL(to, server.url).href,
      kill: () => server.kill(),
      restart: () => Promise.reject(new Error("This server is not restarted.")),
    },
    async close() {
      await server.stop();
      await model.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const expert = "nadia@demo.attune.example";
const lead = "lena@demo.attune.example";
const peer = "amira@demo.attune.example";

const test = base.extend<object, { place: Place }>({
  place: [
    async ({}, use) => {
      const place = await openPlace();
      await use(place);
      await place.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  const before = page.viewportSize();
  for (const width of [1440, 390])
    for (const colorScheme of ["light", "dark"] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const file = path.join(folder, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: "light" });
  if (before) await page.setViewportSize(before);
}

const run = (page: Page) => page.getByRole("status").filter({ hasText: "sessions." });
const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole("button", { name }).focus();
  await page.keyboard.press("Enter");
};

test.describe.configure({ mode: "serial" });

test("A lead starts the rules once with a double click, and sees them done", async ({
  page,
  complaints,
  place: { attune, studyKey },
}) => {
  complaints.allow(/409 \(Conflict\)/);
  await signIn(page, attune, lead);
  await page.goto(attune.url(`/studies/${studyKey}/model-reviews`));
  await expectAccessible(page);
  await expect(page.getByText("3 ended sessions lack a review by version 2.")).toBeVisible();
  await shoot(page, "start");
  await page.getByRole("button", { name: "Start" }).dblclick();
  await page.waitForURL(/model-reviews\/[0-9a-f-]{36}/);
  await expect(run(page)).toContainText("Done, 3 of 3 sessions.");
  await expect(page.getByRole("row").filter({ hasText: "Reviewed" })).toHaveCount(3);
  await expectAccessible(page);
  await shoot(page, "done");
  await page.goto(attune.url(`/studies/${studyKey}/model-reviews`));
  const runs = page.getByRole("region", { name: "Runs" }).getByRole("listitem");
  await expect(runs).toHaveCount(1);
  await expect(page.getByText("0 ended sessions lack a review by version 2.")).toBeVisible();
  await press(page, "Start");
  await expect(page.getByRole("alert")).toContainText("Every session that has ended has this");
  await expectAccessible(page);
});

test("A run by Claude that hangs is cancelled, fails plainly, and goes on where it was", async ({
  page,
  place: { attune, studyKey, model },
}) => {
  await signIn(page, attune, lead);
  await page.goto(attune.url(`/studies/${studyKey}/model-reviews`));
  await expect(page.getByText(/For these about \d+ thousand tokens/)).toBeVisible();
  await page.getByRole("radio", { name: /^Claude/ }).check();
  model.play("review", answers(missed(), named({ tag: "made_up" })), stallsAfter('{"marks":['));
  await press(page, "Start");
  await expect(run(page)).toContainText("Running, 1 of 3 sessions.");
  await page.reload();
  await expect(run(page)).toContainText("Running, 1 of 3 sessions.");
  await expectAccessible(page);
  await shoot(page, "running");
  await press(page, "Cancel");
  await expect(run(page)).toContainText("Cancelled, 1 of 3 sessions.", { timeout: 30_000 });

  model.play("review", answersStatus(529, "overloaded_error"));
  await press(page, "Try again");
  await expect(run(page)).toContainText("Claude is overloaded.");
  await expectAccessible(page);
  await shoot(page, "failed");
  model.play("review", answers(named()), answers(missed(), named()));
  await press(page, "Try again");
  await expect(run(page)).toContainText("Done, 3 of 3 sessions.");
  await expect(page.getByText("1 tag not in the codebook")).toBeVisible();
  await shoot(page, "done-claude");
});

test("Nothing of the models reaches an expert before their lock; then hints are shown and stepped through by key", async ({
  page,
  place: { attune },
}) => {
  await signIn(page, attune, expert);
  const heard: Promise<string>[] = [];
  page.on("response", (response) => heard.push(response.text().catch(() => "")));
  await page.goto(attune.url("/reviews"));
  const card = page.getByRole("listitem").filter({ hasText: "A study" }).first();
  await card.getByRole("button").or(card.getByRole("link")).first().click();
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}/);
  if (page.url().includes("/before/")) await press(page, "Open the session");
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}/);
  const saved = page.getByRole("banner").getByRole("status");
  await expect(saved).toHaveText("All saved");
  const answered = async () => (await page.request.get(page.url())).text();
  const seen = [await answered(), ...(await Promise.all(heard))].join("\n");
  expect(seen).toContain(said[1]);
  for (const secret of ["embedded rules", "passes the hint over", "claude-sonnet"])
    expect(seen.includes(secret), secret).toBe(false);
  await expect(page.getByRole("heading", { name: "Hints from models" })).toHaveCount(0);
  await expect(page.getByRole("region", { name: /^The supporter’s words/ })).toHaveCount(0);
  expect(await answered()).not.toContain("supporterWords");

  await page.keyboard.press("Control+Enter");
  await press(page, /^Lock/);
  await expect(page.getByRole("heading", { name: "Hints from models" })).toBeVisible();
  expect(await answered()).toContain("embedded rules");
  await page.keyboard.press("Shift+h");
  await expect(page.locator("#workbench")).toContainText("No hint of a model is shown.");
  await page.getByRole("checkbox", { name: /rules version 2/ }).check();
  await page.getByRole("heading", { name: "Hints from models" }).click();
  await page.keyboard.press("Shift+h");
  await expect(page.locator("#turn-1")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("#turn-1")).toContainText("hint");
  const words = page.getByRole("region", { name: "The supporter’s words, turn 2" });
  await expect(words).toContainText("Estimated from text");
  await expect(words).toContainText("A hint about the words, not about the person.");
  await expect(words.getByRole("listitem")).toHaveCount(7);
  await page.getByRole("button", { name: /^Next hint/ }).click();
  await expect(page.locator("#turn-3")).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("region", { name: "The supporter’s words, turn 4" })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, "hints");
});

test("A peer is told that Claude plays, and loses nothing where it fails: ideas come from the rules, the answer from either client", async ({
  page,
  place: { attune, model },
}) => {
  const said = page.getByRole("log");
  const box = page.getByLabel("Your message");
  const ideas = page.getByRole("button", { name: /^Explore/ });
  const plays = (text: string) =>
    model.play("client", streams(JSON.stringify(clientAnswer({ text, cues: [] }))));
  await signIn(page, attune, peer);
  await page.goto(attune.url("/practice"));
  await expect(page.getByText("Claude, a language model, plays the client.")).toBeVisible();
  plays("hi. i didn't know where else to write.");
  model.play("suggestions", streams(JSON.stringify(suggestionAnswer())));
  await page.getByRole("button", { name: "Start" }).first().click();
  await expect(said).toContainText("i didn't know where else to write");
  await expect(ideas).toBeVisible();

  model.play("client", answersStatus(529, "overloaded_error"));
  await box.fill("What brought you here tonight?");
  await page.keyboard.press("Enter");
  await expect(page.getByText("answer did not arrive. What you sent is safe.")).toBeVisible();
  await expect(said).toContainText("What brought you here tonight?");
  await expectAccessible(page);
  plays("the flat is so quiet. i keep the radio on.");
  model.play("suggestions", answersStatus(500, "api_error"));
  await press(page, "Ask for the answer");
  await expect(said).toContainText("i keep the radio on");
  await expect(ideas).toBeVisible();

  model.play("client", answersStatus(429, "rate_limit_error"));
  await box.fill("The quiet gets to you, so the radio stays on.");
  await page.keyboard.press("Enter");
  await press(page, "Go on with the embedded client");
  await expect(page.getByText("answer did not arrive")).toHaveCount(0);
  await expect(ideas).toBeVisible();
  await page.reload();
  await expect(said).toContainText("i keep the radio on");
  await expect(said).toContainText("The quiet gets to you");
});

import path from "node:path";
import { and, eq } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import type { Page } from "@playwright/test";
import type { Actor } from "../../app/domain/access/can";
import type { AdjudicationAct } from "../../app/domain/review/adjudication/act";
import { appendAdjudicationEvents } from "../../app/services/adjudication/append-adjudication-events.server";
import { makeGold } from "../../app/services/adjudication/make-gold.server";
import { openAdjudication } from "../../app/services/adjudication/open-adjudication.server";
import { showAdjudication } from "../../app/services/adjudication/show-adjudication.server";
import { openDatabase, type Database } from "../../db/client.server";
import {
  assignments,
  people,
  programmeRoles,
  sessions,
  studies,
  studyMembers,
} from "../../db/schema";
import { expect, expectAccessible, signIn, test } from "./fixtures";

const novice = "olga@demo.attune.example";
const goldNote = "The exam is talked of while the sadness is still there.";

function one<T>(rows: readonly T[]): T {
  const [first] = rows;
  if (first === undefined) throw new Error("The demo lacks what this test needs.");
  return first;
}

/** Settles a session so that gold has a topic shift in its first supporter turn, and nothing disputed. */
async function settle(db: Database, lead: Actor, sessionId: string): Promise<void> {
  const opened = await openAdjudication(db, lead, sessionId);
  if (!opened.ok) throw new Error("The adjudication was not opened.");
  const { adjudicationId } = opened.value;
  const shown = await showAdjudication(db, lead, adjudicationId);
  if (!shown.ok) throw new Error("The adjudication cannot be read.");
  const { alignment, turns } = shown.value;
  const turnId = turns.find((turn) => turn.speaker === "supporter")?.id ?? "";
  const annotation = {
    ...{ id: uuid(), tag: "topic_shift", level: "turn" as const, turnId, span: null, quote: null },
    ...{ evidence: null, severity: 2 as const, confidence: null, note: "", betterReply: "" },
  };
  const disputed = alignment.units.filter((unit) => unit.kind !== "agreed");
  const acts = disputed.flatMap(({ id: unitId }, index): AdjudicationAct[] => [
    {
      type: "decided",
      unitId,
      decision: index === 0 ? { kind: "write", annotation } : { kind: "neither" },
    },
    { type: "reason-given", unitId, reason: "cue-overlooked" },
    { type: "note-written", unitId, note: goldNote },
  ]);
  const events = [...acts, { type: "finished" as const }].map((act) => ({
    ...{ id: uuid(), adjudicationId, seq: null, act, undoes: null },
    at: new Date().toISOString(),
  }));
  await appendAdjudicationEvents(db, lead, adjudicationId, events);
  const made = await makeGold(db, lead, adjudicationId);
  if (!made.ok) throw new Error("The adjudication did not become gold.");
}

/** A gold session, and a new expert who is asked to review session 13. Answers that session's id. */
async function prepare(db: Database): Promise<string> {
  const study = one(await db.select().from(studies));
  const numbered = async (number: number) => {
    const where = and(eq(sessions.studyId, study.id), eq(sessions.number, number));
    return one(await db.select({ id: sessions.id }).from(sessions).where(where)).id;
  };
  const personOf = async (name: string) =>
    one(
      await db
        .select()
        .from(people)
        .where(eq(people.email, `${name}@demo.attune.example`)),
    );
  const { programmeId } = study;
  const lena = await personOf("lena");
  const lead: Actor = { personId: lena.id, programmeId, roles: ["lead"] };
  await settle(db, lead, await numbered(3));
  const { passwordHash } = await personOf("suyin");
  const personId = uuid();
  const liveId = await numbered(13);
  const { id: studyId } = study;
  await db.insert(people).values({ id: personId, email: novice, name: "Olga Novak", passwordHash });
  await db.insert(programmeRoles).values({ programmeId, personId, role: "expert" });
  await db.insert(studyMembers).values({ studyId, personId, role: "expert", code: "E09" });
  const asked = { sessionId: liveId, reviewerId: personId, kind: "expert" as const };
  await db.insert(assignments).values({ id: uuid(), studyId, ...asked });
  return liveId;
}

const asks = (page: Page, sessionId: string) =>
  page.evaluate(async (id) => {
    const body = new URLSearchParams({ sessionId: id });
    return (await fetch("/reviews", { method: "POST", body })).status;
  }, sessionId);

test("A new expert is held out of the live queue until they agree with gold", async ({
  page,
  attune,
  complaints,
}) => {
  test.setTimeout(240_000);
  complaints.allow(/Failed to load resource: .* (403|404|409|422) /);
  let liveId = "";
  await attune.whileStopped(async (env) => {
    const folder = env.DATA_DIR ?? "";
    const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
    liveId = await prepare(database.db);
    await database.close();
  });

  await signIn(page, attune, "priya@demo.attune.example");
  await page.goto(attune.url("/studies/autumn-cohort/calibration"));
  await expectAccessible(page);
  await page.getByLabel("New experts are calibrated before the live sessions open").check();
  await page.getByLabel(/^Session 011/).uncheck();
  await page.getByLabel(/^Session 003/).check();
  await page.getByLabel("Sessions that count").fill("1");
  await page.getByLabel("At least so many decisions").fill("1");
  await page.getByLabel("Least Cohen’s kappa").fill("1.5");
  await page.getByLabel("Least F1", { exact: true }).fill("0.05");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("enter a number from 0 to 1");
  await page.getByLabel("Least Cohen’s kappa").fill("");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Kept as version 2.")).toBeVisible();
  await expect(page.getByRole("row", { name: /E09/ })).toContainText("Not begun");
  await expectAccessible(page);

  await page.context().clearCookies();
  await signIn(page, attune, novice);
  await page.goto(attune.url("/reviews"));
  await expect(page.getByRole("heading", { name: /First: calibration/ })).toBeVisible();
  await expect(page.getByText("Session 013")).toHaveCount(0);
  expect(await asks(page, liveId)).toBe(409);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Session 003" }).press("Enter");
  await page.waitForURL(/\/reviews\/(before\/)?[0-9a-f-]{36}$/);
  if (page.url().includes("/before/"))
    await page.getByRole("button", { name: "Open the session" }).press("Enter");
  await page.waitForURL(/\/reviews\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("All saved");
  const review = page.url();
  const early = await page.evaluate(
    async (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const answer = await fetch(address);
          return { status: answer.status, text: await answer.text() };
        }),
      ),
    [review, `${review}/calibration`, "/reviews", "/studies/autumn-cohort/adjudication"],
  );
  expect(early.map(({ status }) => status)).toEqual([200, 404, 200, 403]);
  for (const { text } of early) expect(text).not.toContain(goldNote);
  for (const key of ["j", "x"]) await page.keyboard.press(key);
  await expect(page.getByRole("banner").getByRole("status")).toHaveText("All saved");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /submit/i })
    .press("Enter");
  await page.getByRole("link", { name: "See it beside gold" }).press("Enter");

  await expect(page.getByText("Passed", { exact: true })).toBeVisible();
  await expect(page.getByRole("row", { name: /Topic shift/ })).toContainText("1 both");
  await expect(page.getByText(goldNote).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByText("Discuss turn 2").first().click();
  await page
    .getByRole("textbox", { name: /turn 2/i })
    .first()
    .fill("I see it now.");
  await page
    .getByRole("button", { name: /comment/i })
    .first()
    .press("Enter");
  await expect(page.getByRole("list", { name: "Comments on turn 2" })).toContainText(
    "I see it now.",
  );

  await page.getByRole("link", { name: "To the queue" }).press("Enter");
  await expect(page.getByRole("button", { name: "Session 013" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /First: calibration/ })).toHaveCount(0);
  expect(await asks(page, liveId)).toBe(200);
});

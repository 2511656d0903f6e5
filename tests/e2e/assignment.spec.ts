import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { openDatabase } from "../../db/client.server";
import { people, studies } from "../../db/schema";
import type { Actor } from "../../app/domain/access/can";
import { joinStudy, makeImportedSession, makePerson, makeStudy } from "../database/make";
import { expect, expectAccessible, signIn, test as base, type Attune } from "./fixtures";
import { startServer } from "./server";

interface Place {
  attune: Attune;
  studyKey: string;
}

/** A study with twelve conversations of different length and four experts, beside the demo's. */
async function openPlace(): Promise<Place & { close(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-assignment-"));
  await cp(process.env.ATTUNE_SEEDED ?? "", folder, { recursive: true });
  const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
  const { db } = database;
  const [demo] = await db.select().from(studies);
  if (!demo) throw new Error("The demo has no study.");
  const { programmeId } = demo;
  const study = await makeStudy(db, programmeId);
  const personOf = async (key: string): Promise<Actor> => {
    const email = `${key}@demo.attune.example`;
    const [row] = await db.select().from(people).where(eq(people.email, email));
    return { personId: row?.id ?? "", programmeId, roles: ["expert"] };
  };
  for (const key of ["nadia", "henrik", "suyin"])
    await joinStudy(db, study, await personOf(key), "expert");
  await joinStudy(db, study, await makePerson(db, programmeId, "expert"), "expert");
  for (let n = 0; n < 12; n += 1) {
    const texts = Array.from({ length: 6 + 2 * n }, (_, turn) => `Words of turn ${turn}.`);
    await makeImportedSession(db, study, texts);
  }
  await database.close();
  const server = await startServer({ DATA_DIR: folder });
  return {
    studyKey: study.studyKey,
    attune: {
      url: (to = "/") => new URL(to, server.url).href,
      kill: () => server.kill(),
      restart: () => Promise.reject(new Error("This server is not restarted.")),
    },
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

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
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

const press = async (page: Page, name: string) => {
  await page.getByRole("button", { name, exact: true }).focus();
  await page.keyboard.press("Enter");
};

test("A lead plans twelve sessions for four experts by keyboard; somebody leaves; the rest is shared out", async ({
  page,
  place,
}) => {
  test.setTimeout(240_000);
  const { attune, studyKey } = place;
  await signIn(page, attune, "lena@demo.attune.example");
  await page.goto(attune.url(`/studies/${studyKey}/assignment`));
  await page.getByLabel("Two reviewers").focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("50");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/double=50/);
  const plan = page.getByRole("region", { name: /12 sessions/ });
  await expect(plan).toContainText("12 sessions: 18 reviews given");
  await expectAccessible(page);
  await expect(page.getByRole("button", { name: "Save as CSV (by expert)" })).toBeVisible();
  await shoot(page, "plan-1440");
  await press(page, "Confirm this plan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "18 reviews given for 12 sessions",
  );
  await expectAccessible(page);
  await shoot(page, "kept-plan-1440");
  const keptAt = page.url();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Save as CSV (by expert)" }).press("Enter"),
  ]);
  const byExpert = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  const table = page.getByRole("table", { name: "By expert, after the plan" });
  expect(byExpert).toHaveLength(await table.getByRole("row").count());
  expect(byExpert[0]).toBe("expert,sessions,to_do_about_minutes,new,given_up");

  await page.goto(attune.url(`/studies/${studyKey}/assignment`));
  await expect(page.getByText("0 reviews given")).toBeVisible();
  await page.getByLabel("Expert", { exact: true }).focus();
  await page.getByLabel("Expert", { exact: true }).selectOption({ index: 2 });
  await page.locator("summary", { hasText: "Has left" }).press("Enter");
  await press(page, "Note that they have left");
  await expect(page.getByText(/E02 has left with [45] sessions not begun/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /reviews given, [45] taken back/ })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await shoot(page, "rebalance-390");
  await press(page, "Confirm this plan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[45] taken back/);
  await page.goto(keptAt);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^18 reviews given/);
});

test("A plan under which something changed is refused and shown anew", async ({
  page,
  place,
  complaints,
}) => {
  test.setTimeout(180_000);
  complaints.allow(/409/);
  const { attune, studyKey } = place;
  await signIn(page, attune, "lena@demo.attune.example");
  await page.goto(attune.url(`/studies/${studyKey}/assignment?seed=5&reshare=on`));
  const other = await page.context().newPage();
  await other.goto(attune.url(`/studies/${studyKey}/assignment?seed=6&reshare=on`));
  await press(other, "Confirm this plan");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(/given for 12 sessions/);
  await press(page, "Confirm this plan");
  await expect(page.getByRole("alert")).toContainText("Something changed since this plan");
  await expect(page.getByRole("button", { name: "Confirm this plan" })).toBeVisible();
});

test("Shares beyond the whole and unreadable numbers are said at their fields", async ({
  page,
  place,
}) => {
  await signIn(page, place.attune, "lena@demo.attune.example");
  const at = `/studies/${place.studyKey}/assignment`;
  await page.goto(place.attune.url(`${at}?asked=1&sessions=first`));
  await expect(page.getByRole("alert")).toContainText("Enter session numbers such as 1-12, 15.");
  await expectAccessible(page);
  await page.goto(place.attune.url(`${at}?asked=1&double=80&triple=40`));
  await expect(page.getByRole("alert")).toContainText("together are at most 100 percent");
});

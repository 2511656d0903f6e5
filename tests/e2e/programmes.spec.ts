import path from "node:path";
import { eq } from "drizzle-orm";
import type { Page } from "@playwright/test";
import { openDatabase } from "../../db/client.server";
import { cohorts, people, programmeRoles, programmes } from "../../db/schema";
import { makeProgramme, makeStudy } from "../database/make";
import { expect, expectAccessible, signIn, test } from "./fixtures";

const priya = "priya@demo.attune.example";

const menuOf = (page: Page) => page.locator("summary", { hasText: "Menu" });

async function goTo(page: Page, programme: string): Promise<void> {
  await menuOf(page).focus();
  await page.keyboard.press("Enter");
  const others = page.getByRole("list", { name: "Your other programmes" });
  await expect(others.getByRole("button")).toHaveCount(1);
  await others.getByRole("button", { name: `Go to ${programme}` }).focus();
  await page.keyboard.press("Enter");
}

test("Somebody who belongs to two programmes goes from one to the other, and sees the one alone", async ({
  page,
  attune,
}) => {
  let there = "";
  let demo = "";
  let cohort = "";
  await attune.whileStopped(async ({ DATA_DIR: folder = "" }) => {
    const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
    const { db } = database;
    const [here] = await db.select().from(programmes);
    demo = here?.name ?? "";
    const [ofDemo] = await db.select().from(cohorts);
    cohort = `/cohorts/${ofDemo?.id ?? ""}`;
    const programmeId = await makeProgramme(db);
    await db.update(programmes).set({ name: "Harbour line" }).where(eq(programmes.id, programmeId));
    there = `/studies/${(await makeStudy(db, programmeId)).studyKey}`;
    const [person] = await db.select().from(people).where(eq(people.email, priya));
    const personId = person?.id ?? "";
    await db.insert(programmeRoles).values({ programmeId, personId, role: "lead" });
    await database.close();
  });
  const areas = page.getByRole("navigation", { name: "Main", exact: true });
  const autumn = page.getByRole("main").getByText("Autumn cohort");
  const answersOf = (...addresses: string[]) =>
    Promise.all(
      addresses.map(async (at) =>
        (await page.request.get(attune.url(at), { maxRedirects: 0 })).status(),
      ),
    );
  await signIn(page, attune, priya);
  await expect(page).toHaveURL(/\/studies$/);
  await expect(areas.getByRole("link", { name: "Cohorts" })).toHaveCount(0);
  await expect(autumn.first()).toBeVisible();
  expect(await answersOf("/studies/autumn-cohort", there, cohort)).toEqual([200, 404, 403]);

  await goTo(page, "Harbour line");
  await expect(page).toHaveURL(/\/cohorts$/);
  await expect(page.getByRole("heading", { name: "Cohorts", level: 1 })).toBeVisible();
  await expect(autumn).toHaveCount(0);
  await areas.getByRole("link", { name: "Studies" }).click();
  await expect(page.getByRole("link", { name: "A study", exact: true })).toBeVisible();
  await expect(autumn).toHaveCount(0);
  await menuOf(page).click();
  await expect(page.getByRole("list", { name: "Your other programmes" })).toBeVisible();
  await expectAccessible(page);
  await menuOf(page).click();
  expect(await answersOf("/studies/autumn-cohort", there, cohort)).toEqual([404, 200, 404]);

  await goTo(page, demo);
  await expect(page).toHaveURL(/\/studies$/);
  await expect(autumn.first()).toBeVisible();
  await expect(areas.getByRole("link", { name: "Cohorts" })).toHaveCount(0);
  expect(await answersOf(there, cohort)).toEqual([404, 403]);
});

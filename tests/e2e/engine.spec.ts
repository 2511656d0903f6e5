import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { openDatabase, type Database } from "../../db/client.server";
import { people, programmeRoles, scenarioVersions, studies } from "../../db/schema";
import { makeProgramme } from "../database/make";
import { makeTokenUse, makeWritten, type Written } from "../database/make-engine-use";
import { expect, expectAccessible, expectNoSidewaysScroll, signIn, test as base } from "./fixtures";
import { startServer } from "./server";

const tom = "tom@demo.attune.example";
const lena = "lena@demo.attune.example";
const key = "a-key-for-nobody-to-see";
const host = "models.invalid";
const dayMs = 24 * 3600_000;

/** A verified line with its hours, one whose date is too old, and one of a place where nobody practises. */
const helplines = [
  {
    ...{ locale: "de-DE", name: "A line", number: "030 001", hours: "Day and night" },
    verifiedOn: new Date().toISOString().slice(0, 10),
  },
  { locale: "de-DE", name: "An old line", number: "002", verifiedOn: "2020-05-12" },
  { locale: "fr-FR", name: "A line elsewhere", number: "003" },
];

interface Place {
  url: (to: string) => string;
}

async function personOf(db: Database, email: string): Promise<string> {
  const [person] = await db.select().from(people).where(eq(people.email, email));
  if (!person) throw new Error(`The demo lacks ${email}.`);
  return person.id;
}

/** What Claude and the embedded client wrote today and twenty days ago, and what it cost. */
async function fill(db: Database): Promise<void> {
  const [study] = await db.select().from(studies);
  const [version] = await db.select().from(scenarioVersions).limit(1);
  if (!study || !version) throw new Error("The demo lacks a study or a scenario.");
  const played = {
    ...{ programmeId: study.programmeId, studyId: study.id, scenarioVersionId: version.id },
    peerId: await personOf(db, "amira@demo.attune.example"),
  };
  const claude = (latencyMs: number, ...rules: string[]): Written => ({
    ...{ engine: "claude", model: "claude-sonnet-5-5", promptVersion: "role-card-3+client-1" },
    ...{ inputTokens: 500, outputTokens: 50, latencyMs, rules },
  });
  const now = Date.now();
  for (const at of [new Date(now), new Date(now - 20 * dayMs)]) {
    const written = [
      ...[claude(2000), claude(3000, "suggestions-left-out:2")],
      claude(4000, "suggestions-failed:timeout"),
      { engine: "embedded" as const, latencyMs: 20 },
    ];
    const sessionId = await makeWritten(db, played, { engine: "claude", at, written });
    const use = { sessionId, at, setAside: 900 };
    for (let n = 0; n < 3; n += 1) await makeTokenUse(db, { ...use, used: [500, 50] });
    await makeTokenUse(db, use);
  }
  const there = await makeProgramme(db);
  const personId = await personOf(db, lena);
  await db.delete(programmeRoles).where(eq(programmeRoles.personId, personId));
  await db.insert(programmeRoles).values({ programmeId: there, personId, role: "admin" });
}

/** A demo that Claude plays in, with its use; Lena is admin of another programme on the same database. */
const test = base.extend<object, { place: Place }>({
  place: [
    async ({}, use) => {
      const folder = await mkdtemp(path.join(os.tmpdir(), "attune-engine-"));
      await cp(process.env.ATTUNE_SEEDED ?? "", folder, { recursive: true });
      const database = await openDatabase({ folder, migrations: path.resolve("db/migrations") });
      await fill(database.db);
      await database.close();
      const lines = path.join(folder, "helplines.json");
      await writeFile(lines, JSON.stringify(helplines));
      const server = await startServer({
        ...{ HELPLINES_FILE: lines, HELPLINE_LOCALE: "de-DE" },
        ...{ DATA_DIR: folder, ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: `http://${host}` },
        ...{ CLAUDE_TOKENS_PER_DAY: "10000", CLAUDE_TOKENS_PER_SESSION: "2550" },
      });
      await use({ url: (to) => new URL(to, server.url).href });
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

const asAttune = ({ url }: Place) => ({
  url: (to = "/") => url(to),
  kill: () => Promise.reject(new Error("This server is not killed.")),
  restart: () => Promise.reject(new Error("This server is not restarted.")),
});

const sizes = [1440, 390];

/** In light and dark, wide and narrow, axe finds nothing and nothing scrolls sideways. */
async function expectGoodEverywhere(page: Page): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const)
    for (const width of sizes) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await expectAccessible(page);
    }
  await expectNoSidewaysScroll(page, sizes);
  await page.setViewportSize({ width: 1440, height: 900 });
}

const days = (page: Page) => page.getByRole("table", { name: "Tokens by day" });
const help = (page: Page) => page.getByRole("region", { name: "Where peers find help" });
const writers = (page: Page) => page.getByRole("table", { name: "The client’s turns by who" });

test("Without a key an admin comes to the page by the menu and reads that nothing leaves the machine", async ({
  page,
  attune,
}) => {
  await signIn(page, attune, tom);
  const areas = page.getByRole("navigation", { name: "Main", exact: true });
  expect(await areas.getByRole("link").allTextContents()).toEqual([
    ...["People", "Retention", "Webhook", "Client engine", "Audit"],
  ]);
  await areas.getByRole("link", { name: "Client engine" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Client engine", level: 1 })).toBeFocused();
  await expect(page.getByText("Nothing leaves this machine to make an answer.")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Not set" })).toBeVisible();
  await expect(page.getByText("No programme on this database asked anything")).toBeVisible();
  await expect(page.getByText("The client has written nothing in these days")).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(help(page).getByRole("term")).toHaveText([/^national mindline/, /^Samaritans/]);
  await expect(help(page).getByText("Not verified yet")).toHaveCount(2);
  await expect(help(page)).toContainText("Chosen for en-SG");
  await expectGoodEverywhere(page);
});

test("With a key an admin reads how Claude is set and what is used, and nothing of the key or the address", async ({
  page,
  place,
}) => {
  await signIn(page, asAttune(place), tom);
  const answer = await page.goto(place.url("/engine"));
  const sent = (await answer?.text()) ?? "";
  expect(sent).toContain("Set; it is shown nowhere");
  expect(sent).toContain("Another one, as it was set");
  for (const part of [key, host]) expect(sent).not.toContain(part);
  const today = page.getByRole("region", { name: /^Today in UTC/ });
  await expect(today).toContainText("2,550 tokens");
  await expect(today).toContainText("25.5\u00a0% of 10,000");
  await expect(today).toContainText("900 tokens for 1 answer");
  await expect(page.getByText("Of 1 session, 1 came to the limit of a session")).toBeVisible();
  await expect(days(page).getByRole("row")).toHaveCount(3);
  await expect(page.getByText("In 1 of 1 session begun with Claude")).toContainText("for 1 turn,");
  const claude = writers(page).getByRole("row", { name: /^Claude/ });
  await expect(claude).toContainText("3.00 s");
  await expect(claude.getByText("n = 3 turns")).toHaveCount(2);
  await claude.getByText("not defined").focus();
  await page.keyboard.press("Enter");
  await expect(claude.getByText("Fewer than 20 turns")).toBeVisible();
  const suggestions = page.getByRole("table", { name: "The model’s suggestions" });
  await expect(suggestions).toContainText("1 of 3 (33.3\u00a0%)");
  await expect(suggestions).toContainText("2 of 6 (33.3\u00a0%)");
  await expect(suggestions).toContainText("1 turn: Claude took too long to answer.");
  await expect(help(page).getByRole("term")).toHaveText(["A line", "An old line"]);
  await expect(help(page)).toContainText("030 001 · Day and night");
  await expect(help(page).getByText(/^Verified on \d+ \w+ \d+$/)).toBeVisible();
  await expect(help(page)).toContainText("Verified on 12 May 2020, more than 365 days ago: call");
  await expectGoodEverywhere(page);
});

test("More days are chosen by the keyboard and stand in the address, and the days are saved as a file", async ({
  page,
  place,
}) => {
  await signIn(page, asAttune(place), tom);
  await page.goto(place.url("/engine"));
  const choice = page.getByRole("navigation", { name: "How many days" });
  await choice.getByRole("link", { name: "30 days" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/engine\?days=30#days$/);
  await expect(choice.getByRole("link", { name: "30 days" })).toHaveAttribute("aria-current");
  await expect(choice.getByRole("link", { name: "30 days" })).toBeFocused();
  await expect(days(page).getByRole("row")).toHaveCount(4);
  await expect(days(page).getByRole("row", { name: /^All 30 days/ })).toContainText("5,100");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV (tokens by day)" }).press("Enter"),
  ]);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines[0]).toMatch(/day,answers,without_session,sessions,tokens_in,.*,limit_of_a_day$/);
  expect(lines[1]).toBe("all,8,0,2,3000,300,1800,2,5100,10000");
  expect(lines).toHaveLength(4);
  await page.goto(place.url("/engine?days=90"));
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText("Show 2 days")).toBeVisible();
  await expectAccessible(page);
});

test("The admin of another programme reads the same budget, and no turn of this one", async ({
  page,
  place,
}) => {
  await signIn(page, asAttune(place), lena);
  await page.goto(place.url("/engine"));
  await expect(page.getByRole("region", { name: /^Today in UTC/ })).toContainText("2,550 tokens");
  await expect(page.getByText("The client has written nothing in these days")).toBeVisible();
  await expect(writers(page)).toHaveCount(0);
  await expect(page.getByRole("table", { name: "The model’s suggestions" })).toHaveCount(0);
});

test("The server starts in production with a warning of each helpline that nobody has verified, and not with a file that is not there", async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-production-"));
  const production = {
    ...{ NODE_ENV: "production", ATTUNE_SECRET: "s".repeat(32), LOG_LEVEL: "warn" },
    DATA_DIR: path.join(folder, "data"),
  };
  const nowhere = path.join(folder, "nowhere.json");
  await expect(startServer({ ...production, HELPLINES_FILE: nowhere })).rejects.toThrow(
    `HELPLINES_FILE: there is no file ${nowhere}.`,
  );
  const server = await startServer(production);
  await expect
    .poll(() => server.output().match(/\((1771|1767), en-SG\) is not verified yet/g))
    .toHaveLength(2);
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

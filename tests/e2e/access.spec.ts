import { expect, test } from "@playwright/test";
import routes from "../../app/routes";
import { accountTable } from "./access/account-table";
import { codebooksTable } from "./access/codebooks-table";
import { cohortsTable } from "./access/cohorts-table";
import { adjudicationTable } from "./access/adjudication-table";
import { browserOf, signedIn, type Ask } from "./access/client";
import { emails, openPlace, type Place } from "./access/place";
import { practiceTable } from "./access/practice-table";
import { reviewsTable } from "./access/reviews-table";
import { askers, filled, filledSent, type Row } from "./access/row";
import { scenariosTable } from "./access/scenarios-table";
import { studiesTable } from "./access/studies-table";

const tables = {
  account: accountTable,
  codebooks: codebooksTable,
  cohorts: cohortsTable,
  studies: studiesTable,
  scenarios: scenariosTable,
  practice: practiceTable,
  reviews: reviewsTable,
  adjudication: adjudicationTable,
};

/**
 * The answer of the same address as data for a page's script: a redirect is told with 202; an address
 * that has nothing to read of its own gives what every page has.
 */
const asData = new Map([
  [302, 202],
  [400, 200],
]);

let place: Place;
let asks: Ask[];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await openPlace();
  const url = place.server.url;
  asks = [];
  for (const asker of askers)
    asks.push(asker === "nobody" ? browserOf(url, null) : await signedIn(url, emails[asker]));
});

test.afterAll(() => place.close());

function dataAddress(at: string): string {
  const [pathname = "/", search] = at.split("?");
  const data = pathname === "/" ? "/_root.data" : `${pathname}.data`;
  return search === undefined ? data : `${data}?${search}`;
}

const named = ({ at, sent }: Row) =>
  sent === null ? `GET ${at}` : `POST ${at} ${JSON.stringify(sent.form ?? sent.json)}`;

/** What those who are refused get when a page's script sends the same; it changes nothing. */
async function expectRefusedAsData(row: Row): Promise<void> {
  if (row.sent === null) return;
  const at = filled(dataAddress(row.at), place.ids);
  for (const [index, status] of row.expected.entries()) {
    const isRefused = status >= 400 || askers[index] === "nobody";
    if (!isRefused) continue;
    const answer = await asks[index]?.(at, filledSent(row.sent, place.ids));
    const what = `${named(row)} as data by ${askers[index]}`;
    expect.soft(answer?.status, what).toBe(status === 302 ? 202 : status);
  }
}

async function statusesOf(at: string, sent: Row["sent"]): Promise<string> {
  const { ids } = place;
  const statuses: number[] = [];
  for (const ask of asks) {
    const answer = await ask(filled(at, ids), sent ? filledSent(sent, ids) : {});
    statuses.push(answer.status);
  }
  return statuses.join(" ");
}

test("Every route of the product stands in the table", () => {
  const inTable = new Set(Object.values(tables).flatMap((rows) => rows.map((row) => row.route)));
  const inProduct = routes.map((route) => route.path ?? "");
  expect([...inTable].sort()).toEqual(inProduct.sort());
});

/** Its token is secret and names no programme. */
const withoutElsewhere = ["invitations/:token"];

test("Every route that names something is asked for another programme's, and gives it to nobody", () => {
  const rows = Object.values(tables).flat();
  const naming = routes
    .flatMap(({ path }) => (path?.includes(":") ? [path] : []))
    .filter((path) => !withoutElsewhere.includes(path));
  for (const path of naming) {
    const foreign = rows.filter(({ route, at }) => route === path && at.includes("{elsewhere"));
    expect.soft(foreign.length, path).toBeGreaterThan(0);
    for (const { at, expected } of foreign)
      expect.soft(Math.min(...expected.slice(1)), at).toBeGreaterThanOrEqual(400);
  }
});

for (const [area, rows] of Object.entries(tables)) {
  test(`Every role gets the expected answer to own and foreign ids: ${area}`, async () => {
    test.setTimeout(240_000);
    for (const row of rows) {
      const expected = row.expected.join(" ");
      await expectRefusedAsData(row);
      expect.soft(await statusesOf(row.at, row.sent), named(row)).toBe(expected);
      if (row.sent !== null) continue;
      const expectedData = row.expected.map((status) => asData.get(status) ?? status).join(" ");
      const data = await statusesOf(dataAddress(row.at), null);
      expect.soft(data, `${named(row)} as data`).toBe(expectedData);
    }
  });
}

test("Every script of a page carries the nonce of the page's own policy", async () => {
  const seen = new Set<string>();
  for (const [index, at] of [
    [0, "/sign-in"],
    [0, "/no-such-page"],
    [3, "/studies"],
    [3, "/studies/no-such-study"],
  ] as const) {
    const answer = await asks[index]?.(at);
    const policy = answer?.headers.get("content-security-policy") ?? "";
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "none";
    const scripts = answer?.text.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, at).toBeGreaterThan(0);
    for (const script of scripts) expect(script, at).toContain(`nonce="${nonce}"`);
    seen.add(nonce);
  }
  expect(seen.size).toBe(4);
});

test("Nothing was answered with a fault, and no fault was logged", async () => {
  const answer = await asks[0]?.("/healthz");
  expect(answer?.status).toBe(200);
  expect(place.server.output()).not.toContain("request failed");
});

test("Signing out is open to everybody, and ends the session of every role", async () => {
  for (const ask of asks) {
    expect((await ask("/sign-out", { form: {} })).status).toBe(302);
    const after = await ask("/account");
    expect(after.headers.get("location")).toBe("/sign-in?to=%2Faccount");
  }
});

import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { hashToken } from "../../app/platform/hashed-sessions.server";
import { createSignIn } from "../../app/platform/sign-in.server";
import { authSessions } from "../../db/schema";
import type { Database } from "../../db/client.server";
import { makePerson, makeProgramme } from "../database/make";
import { onBothDatabases } from "../database/on-both-databases";

const tokenOf = (cookie: string) => /^attune_session=([^;]*)/.exec(cookie)?.[1] ?? "";
const sent = (cookie: string) => cookie.split(";")[0] ?? "";

async function makeSignedIn(db: Database) {
  const { personId } = await makePerson(db, await makeProgramme(db), "peer");
  const signIn = createSignIn(db, "demo");
  return { signIn, personId, cookie: await signIn.open(personId) };
}

const rowsOf = (db: Database, personId: string) =>
  db.select().from(authSessions).where(eq(authSessions.userId, personId));

async function setExpiry(db: Database, personId: string, days: number): Promise<void> {
  const expiresAt = new Date(Date.now() + days * 24 * 3600 * 1000);
  await db.update(authSessions).set({ expiresAt }).where(eq(authSessions.userId, personId));
}

onBothDatabases("Signed-in sessions", (db) => {
  test("are stored as the SHA-256 of what the browser holds, and as nothing else", async () => {
    const { personId, cookie } = await makeSignedIn(db());
    const token = tokenOf(cookie);
    expect(token.length).toBeGreaterThan(20);
    const rows = await rowsOf(db(), personId);
    expect(rows.map((row) => row.id)).toEqual([createHash("sha256").update(token).digest("hex")]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test("are found by the cookie, and not by what the database holds", async () => {
    const { signIn, personId, cookie } = await makeSignedIn(db());
    expect(await signIn.find(sent(cookie))).toEqual({ personId, cookie: null });
    const stolen = `attune_session=${hashToken(tokenOf(cookie))}`;
    expect(await signIn.find(stolen)).toBeNull();
    for (const header of [null, "", "attune_session=", "attune_session=unknown", "other=1"])
      expect(await signIn.find(header)).toBeNull();
  });

  test("are closed one by one, and all at once", async () => {
    const { signIn, personId, cookie } = await makeSignedIn(db());
    const [second, third] = [await signIn.open(personId), await signIn.open(personId)];
    const cleared = await signIn.close(sent(cookie));
    expect(tokenOf(cleared)).toBe("");
    expect(cleared).toContain("Max-Age=0");
    expect(await signIn.find(sent(cookie))).toBeNull();
    expect(await signIn.find(sent(second))).not.toBeNull();
    await signIn.closeAll(personId);
    expect(await signIn.find(sent(second))).toBeNull();
    expect(await signIn.find(sent(third))).toBeNull();
    expect(await rowsOf(db(), personId)).toEqual([]);
  });

  test("of one person outlive those of another that are closed everywhere", async () => {
    const one = await makeSignedIn(db());
    const other = await makeSignedIn(db());
    await one.signIn.closeAll(one.personId);
    expect(await other.signIn.find(sent(other.cookie))).not.toBeNull();
  });

  test("past their time sign nobody in, and are swept away", async () => {
    const { signIn, personId, cookie } = await makeSignedIn(db());
    await signIn.open(personId);
    await setExpiry(db(), personId, -1);
    expect(await signIn.find(sent(cookie))).toBeNull();
    await signIn.sweep();
    expect(await rowsOf(db(), personId)).toEqual([]);
  });

  test("that are used past half their time live on, with the cookie set again", async () => {
    const { signIn, personId, cookie } = await makeSignedIn(db());
    await setExpiry(db(), personId, 3);
    const found = await signIn.find(sent(cookie));
    expect(tokenOf(found?.cookie ?? "")).toBe(tokenOf(cookie));
    const [row] = await rowsOf(db(), personId);
    expect(row?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 13 * 24 * 3600 * 1000);
    expect(row?.id).toBe(hashToken(tokenOf(cookie)));
  });

  test("are kept from scripts and other sites, and from plain HTTP in production", async () => {
    const { personId, cookie } = await makeSignedIn(db());
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
    expect(cookie).not.toContain("Secure");
    expect(await createSignIn(db(), "production").open(personId)).toContain("Secure");
  });
});

import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { createRateLimits } from "../../app/platform/rate-limits.server";
import { rateLimits } from "../../db/schema";
import { onBothDatabases } from "../database/on-both-databases";

const secret = "a secret of at least thirty-two characters";
const address = () => `198.51.100.${uuid()}`;
const email = () => `${uuid()}@example.org`;

onBothDatabases("Attempts to sign in", (db) => {
  test("are refused from the ninth failing one on, with the time to wait", async () => {
    const limits = createRateLimits(db(), secret);
    const [from, account] = [address(), email()];
    for (let attempt = 1; attempt <= 8; attempt += 1)
      expect(await limits.signInAttempt(from, account)).toBeNull();
    const wait = await limits.signInAttempt(from, account);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(15 * 60);
    expect(await limits.signInAttempt(from, email())).toBeNull();
    expect(await limits.signInAttempt(address(), account)).toBeNull();
  });

  test("are counted by every instance of the app together", async () => {
    const instances = [createRateLimits(db(), secret), createRateLimits(db(), secret)];
    const [from, account] = [address(), email()];
    const waits = await Promise.all(
      instances.flatMap((limits) =>
        Array.from({ length: 6 }, () => limits.signInAttempt(from, account)),
      ),
    );
    expect(waits.filter((wait) => wait === null)).toHaveLength(8);
  });

  test("start from nothing after one that succeeded", async () => {
    const limits = createRateLimits(db(), secret);
    const [from, account] = [address(), email()];
    for (let attempt = 1; attempt <= 8; attempt += 1) await limits.signInAttempt(from, account);
    await limits.signInSucceeded(from, account);
    expect(await limits.signInAttempt(from, account)).toBeNull();
  });

  test("of one address add up over accounts", async () => {
    const limits = createRateLimits(db(), secret);
    const from = address();
    for (let attempt = 1; attempt <= 100; attempt += 1)
      expect(await limits.signInAttempt(from, email())).toBeNull();
    expect(await limits.signInAttempt(from, email())).toBeGreaterThan(0);
  });

  test("leave neither address nor e-mail readable, and other keys under another secret", async () => {
    const [from, account] = [address(), email()];
    const keys = async () => (await db().select().from(rateLimits)).map((row) => row.key);
    await createRateLimits(db(), secret).signInAttempt(from, account);
    const before = await keys();
    expect(before.join(" ")).not.toContain(from);
    expect(before.join(" ")).not.toContain(account);
    await createRateLimits(db(), `${secret}, another`).signInAttempt(from, account);
    expect((await keys()).length).toBe(before.length + 3);
  });
});

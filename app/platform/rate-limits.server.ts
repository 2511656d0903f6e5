import { createHmac } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "~db/client.server";
import { rateLimits as table } from "~db/schema";

/** Seconds until the next attempt is allowed, or null when this one is. */
export type Wait = number | null;

export interface RateLimits {
  /**
   * Counts an attempt to sign in: by address, by account from this address, and by account from
   * anywhere. Failing attempts add up; those that succeed are given back.
   */
  signInAttempt(address: string, email: string): Promise<Wait>;
  /** Forgets the account's failed attempts after one that succeeded. */
  signInSucceeded(address: string, email: string): Promise<void>;
}

/** Attempts are kept in the database, so that every instance counts them and a restart forgets none. */
export function createRateLimits(db: Database, secret: string): RateLimits {
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterDrizzle({ storeClient: db, schema: table, keyPrefix, points, duration });
  const byAddress = limiter("address", 100, 15 * 60);
  const byAccount = limiter("account", 8, 15 * 60);
  const byAccountAnywhere = limiter("account-anywhere", 60, 60 * 60);
  const hide = (value: string) => createHmac("sha256", secret).update(value).digest("hex");
  const account = (address: string, email: string) => hide(`${address}\n${email}`);

  async function consume(limit: RateLimiterDrizzle, key: string): Promise<Wait> {
    try {
      await limit.consume(key);
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.ceil(refusal.msBeforeNext / 1000);
      throw refusal;
    }
  }

  return {
    async signInAttempt(address, email) {
      return (
        (await consume(byAddress, hide(address))) ??
        (await consume(byAccount, account(address, email))) ??
        (await consume(byAccountAnywhere, hide(email)))
      );
    },
    async signInSucceeded(address, email) {
      await byAccount.delete(account(address, email));
      await byAddress.reward(hide(address));
      await byAccountAnywhere.reward(hide(email));
    },
  };
}

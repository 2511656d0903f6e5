import { hash, verify } from "@node-rs/argon2";

/** Argon2id with the parameters that OWASP's password storage guidance names first. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** Verified against when an account does not exist, so that the time taken tells nothing. */
let decoy: Promise<string> | null = null;

export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

/** False for a wrong password and for an account without one; both take the same time. */
export async function checkPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("decoy");
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && matches;
}

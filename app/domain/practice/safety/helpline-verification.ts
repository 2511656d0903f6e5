import { utcDay } from "../utc-day";
import type { Helpline } from "./helplines";

/** Days for which a verification holds. Design choice: numbers and hours change, and a year is remembered. */
export const verificationHoldsDays = 365;

/** Whether a helpline was verified, and not too long ago to go by. */
export const verifications = ["verified", "outdated", "never"] as const;
export type Verification = (typeof verifications)[number];

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The latest date that any place on earth has at a moment: that of UTC+14. */
export function latestDate(now: Date): string {
  return utcDay(new Date(now.getTime() + 14 * hourMs));
}

/** How the verification of a helpline stands on the day of `now` in UTC. */
export function verificationOf({ verifiedOn }: Helpline, now: Date): Verification {
  if (verifiedOn === null) return "never";
  const days = (Date.parse(utcDay(now)) - Date.parse(verifiedOn)) / dayMs;
  return days > verificationHoldsDays ? "outdated" : "verified";
}

/** What is to be said of a helpline that is not to be gone by as it stands; null where it is verified. */
export function verificationWarning(line: Helpline, now: Date): string | null {
  const verification = verificationOf(line, now);
  if (verification === "verified") return null;
  const which = `The helpline ${line.name} (${line.number}, ${line.locale})`;
  const was =
    verification === "never"
      ? "is not verified yet"
      : `was verified on ${line.verifiedOn ?? ""}, more than ${verificationHoldsDays} days ago`;
  return `${which} ${was}: call the number or read the operator's page, then set verifiedOn in the helplines file.`;
}

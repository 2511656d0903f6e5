/** What a person may consent to: research with their sessions, and drills for others from their flagged moments. */
export const consentPurposes = ["research", "drills"] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** A line of the record: they were asked, or they said something. */
export const consentActs = ["asked", "given", "declined", "withdrawn"] as const;
export type ConsentAct = (typeof consentActs)[number];

/** How a purpose stands for a person; `none` where they were never asked. */
export type ConsentStanding = ConsentAct | "none";

/** What a person can answer where it stands so. Asked or not, they may give; only what was given is withdrawn. */
export function answersTo(standing: ConsentStanding): readonly ConsentAct[] {
  if (standing === "given") return ["withdrawn"];
  return standing === "asked" ? ["given", "declined"] : ["given"];
}

import { plain } from "../practice/hearing/plain";

/**
 * What a supporter asks once a thought of suicide was told: whether there is a plan or anything at hand,
 * whether it was so before, how strong it is now.
 */
export const riskFollowUps = ["plan", "past", "now"] as const;
export type RiskFollowUp = (typeof riskFollowUps)[number];

const patterns: Record<RiskFollowUp, RegExp> = {
  plan: /\bplan(?:s|ned|ning)?\b(?! (?:for|to (?:stay|keep))\b)|\bhow you (?:would|might|could|will)(?: \w+)? (?:do|go|end)\b|\bto do it with\b|\b(?:thought|think|thinking) of using\b|\baccess to\b|\b(?:anything|something) (?:\w+ ){0,5}(?:you could use|to hand|at hand)\b|\bwhen you (?:would|might|will) do it\b|\bgot as far as\b/,
  past: /\b(?:ever|have you|did you) (?:\w+ )?(?:tried|try)\b|\battempt\w*\b|\b(?:thoughts?|felt|been|this|that|it|them) (?:\w+ ){0,3}(?:before|in the past)\b(?! (?:you|we|that|she|he|they)\b)|\bfirst time\b/,
  now: /\bstronger\b|\bhow (?:strong|often|close|bad|intense)\b|\bmore often\b|\b(?:getting|got|are they|is it) worse\b|\bact(?:ing|ed)? on\b|\bsafe\b|\b(?:they|those|these|the|it) (?:\w+ ){0,3}(?:now|tonight|today|at the moment)$/,
};

/** What a question asks about a thought that was told; null where it asks something else. */
export function riskFollowUp(sentence: string): RiskFollowUp | null {
  const said = plain(sentence);
  return riskFollowUps.find((kind) => patterns[kind].test(said)) ?? null;
}

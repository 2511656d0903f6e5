/** How somebody in the demo reviews: what they tend to see, and how they rate. */
export interface ReviewerProfile {
  /** Chance of noticing a missed cue, another issue, a strength. */
  cue: number;
  issue: number;
  strength: number;
  /** Chance of calling what was noticed by a neighbouring name. */
  confuses: number;
  /** Chance per turn of a mark that nobody else would put. */
  extra: number;
  /** Added to every rating of a scale. */
  lenience: number;
  /** Tags that this person all but overlooks. */
  blindTo: readonly string[];
  /** Chance of skipping a turn near the end. */
  skips: number;
  /** Chance of saying what they read in a client turn, and of judging what was offered there. */
  beside: number;
  /** Added to the valence that they read; experts differ in how dark they take a client to be. */
  gloom: number;
}

const expert = (facts: Partial<ReviewerProfile>): ReviewerProfile => ({
  cue: 0.7,
  issue: 0.7,
  strength: 0.6,
  confuses: 0.15,
  extra: 0.09,
  lenience: 0,
  blindTo: [],
  skips: 0.02,
  ...{ beside: 0.5, gloom: 0 },
  ...facts,
});

const peer = (facts: Partial<ReviewerProfile>): ReviewerProfile => ({
  cue: 0.18,
  issue: 0.35,
  strength: 0.8,
  confuses: 0.25,
  extra: 0.08,
  lenience: 1,
  blindTo: [],
  skips: 0.05,
  ...{ beside: 0, gloom: 0 },
  ...facts,
});

/** The demo's reviewers. Experts differ in what they look for; peers see their strengths first. */
export const reviewerProfiles: Readonly<Record<string, ReviewerProfile>> = {
  nadia: expert({ cue: 0.82, beside: 0.7 }),
  henrik: expert({ cue: 0.55, issue: 0.8, strength: 0.45, blindTo: ["validate"], gloom: -0.12 }),
  suyin: expert({ cue: 0.65, strength: 0.75, lenience: 1, blindTo: ["positivity"], gloom: 0.08 }),
  amira: peer({ cue: 0.3, lenience: 0 }),
  jonas: peer({ issue: 0.2 }),
  mei: peer({ cue: 0.25 }),
  ravi: peer({ cue: 0.08, lenience: 2 }),
};

/** Who is calibrated on the gold session, and how carefully they read it. */
export const calibration = {
  expert: "nadia",
  profile: expert({ cue: 0.95, issue: 0.9, strength: 0.85, confuses: 0, extra: 0, skips: 0 }),
};

import type { feelingAsks } from "./topic-asks/feelings";

type FeelingTopic = keyof typeof feelingAsks;

/** Whose feeling is asked about where it is not the client's: a question about them is another. */
const another =
  "they|theyre|he|hes|she|shes|him|her|them|people|everyone|everybody|anyone|anybody|someone|somebody|others|your";
/** "Do you ever feel so ...": from the client to the feeling with nobody else between. */
const ofThem = `\\b(?:you|u|ur|youre|yourself) (?:(?!(?:${another})\\b)[\\w']+ ){0,5}?`;
const about = (words: string) => new RegExp(`${ofThem}(?:${words})\\b`);

/** Each feeling in the words by which a question names it. */
const named: readonly (readonly [FeelingTopic, RegExp])[] = [
  [
    "burden",
    about(
      "burden|feel(?:ing)? (?:like you are )?(?:being )?in the way|too much for (?:people|others|them|everyone)",
    ),
  ],
  ["hope", /\b(?:hopeless|hopeful)\b|\bgives? you (?:any |some )?hope\b|\b(?:any|lost) hope\b/],
  [
    "afraid",
    new RegExp(
      `${ofThem}(?:afraid|scared|frightened|terrified|fear(?:ful)?)\\b|\\bwhat (?:scares|frightens|terrifies) you\\b|\\b(?:biggest|worst|greatest) fear\\b|\\bworst (?:thing )?(?:that )?(?:could|can|might|would) happen\\b`,
    ),
  ],
  [
    "guilty",
    new RegExp(
      `${ofThem}(?:guilty|guilt|to blame|at fault)\\b|\\bblam(?:e|ing) yourself\\b|\\byour (?:own )?fault\\b|\\bforgiven? yourself\\b`,
    ),
  ],
  ["ashamed", about("ashamed|shame|embarrass(?:ed|ing)|humiliated")],
  ["angry", about("angry|anger|furious|resent(?:ful|ment)?|mad at|pissed off")],
  [
    "lonely",
    about("lonely|loneliness|isolated|alone (?:with|in) (?:it|this|all)|so alone|all alone"),
  ],
  ["crying", about("cry|cried|crying|in tears|weep")],
];

/** The feeling that a question about the client names, as `plain` reads it; null where it names none. */
export function feelingNamed(read: string): FeelingTopic | null {
  return named.find(([, pattern]) => pattern.test(read))?.[0] ?? null;
}

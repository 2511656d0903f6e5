import type { AnnotationLevel, Tag } from "./codebook";

interface StrengthFacts {
  when: string;
  whenNot?: string;
  mapsTo: string[];
}

function strength(
  key: string,
  label: string,
  shortcut: string,
  level: AnnotationLevel,
  facts: StrengthFacts,
): Tag {
  const defaults = { absence: false, risk: false, retired: false, example: "", whenNot: "" };
  return { key, label, kind: "strength", shortcut, levels: [level], ...defaults, ...facts };
}

/** The strengths of the built-in codebook, version 1, in the order in which they are offered. */
export const builtInStrengths: readonly Tag[] = [
  strength("reflect_simple", "Simple reflection", "q", "span", {
    when: "Restates what the client said.",
    mapsTo: ["MITI SR"],
  }),
  strength("reflect_complex", "Complex reflection", "w", "span", {
    when: "Reflects what the client said and adds meaning.",
    mapsTo: ["MITI CR"],
  }),
  strength("validate", "Validation", "e", "span", {
    when: "Says why the feeling makes sense.",
    whenNot: "The word “valid” stands alone.",
    mapsTo: ["EPITOME ER 2", "ENACT 5"],
  }),
  strength("question_open", "Open question", "r", "span", {
    when: "Explores the cue that is live.",
    mapsTo: ["EPITOME EX 2"],
  }),
  strength("affirm", "Affirmation", "t", "span", {
    when: "Names a specific strength of the client.",
    whenNot: "It is praise.",
    mapsTo: ["MITI AF"],
  }),
  strength("ask_permission", "Asks permission", "y", "span", {
    when: "Asks before giving advice, and waits.",
    mapsTo: ["MITI Seek"],
  }),
  strength("summary", "Summary", "i", "turn", {
    when: "Links two threads and checks that the link fits.",
    mapsTo: ["MITI CR"],
  }),
  strength("next_step", "Next step", "o", "turn", {
    when: "A small step that the client chose.",
    mapsTo: ["MITI Emphasize", "ENACT 11"],
  }),
  strength("risk_good", "Good response to risk", "p", "turn", {
    when: "Direct and calm; listens, and connects the client to help.",
    mapsTo: ["ENACT 7"],
  }),
];

import { documentKind } from "../../../misalignment/study-document/document-kind";
import type { FrozenReview, FrozenStudy } from "../frozen-study";
import type { Column, Table } from "./table";

/** A table of frozen data. */
export type StudyTable = Table<FrozenStudy>;

/** Columns that several tables have. */
export const column = {
  session: { name: "session", about: "The session: S and its number in the study." },
  position: {
    name: "position",
    about: "The turn's place in the session, counted from 0; empty for the session as a whole.",
  },
  speaker: { name: "speaker", about: "client or supporter." },
  reviewer: {
    name: "reviewer",
    about: "Who reviewed, under the study's code; a model under its name.",
  },
  kind: { name: "kind", about: "peer (of the own session), expert, crowd or model." },
  tag: { name: "tag", about: "The tag's key in the codebook." },
  scale: { name: "scale", about: "The scale's key in the codebook." },
  suggestion: { name: "suggestion", about: "Its place among the session's suggestions, from 0." },
} satisfies Record<string, Column>;

export const spanColumns: readonly Column[] = [
  {
    name: "start",
    about: "First character of the span in the turn's text, in Unicode code points.",
  },
  { name: "end", about: "The character after its last." },
];

export const cueColumns: readonly Column[] = [
  { name: "cue_kind", about: "What it shows." },
  { name: "explicit", about: "yes where it is said outright, no where it is hinted at." },
  { name: "risk", about: "Whether it bears on safety: yes or no." },
];

/** What tables of numbers have beside the value's name and its n. */
export const valueColumn: Column = { name: "value", about: "Empty where it is not defined." };
export const uncertaintyColumns: readonly Column[] = [
  { name: "se", about: "Standard error by formula, where one is standard." },
  { name: "ci_low", about: "Lower end of the 95 % interval." },
  { name: "ci_high", about: "Upper end." },
  { name: "ci_method", about: "How the interval was made." },
];
export const reasonColumn: Column = { name: "undefined", about: "Why there is no value." };

/** The cells of a review's session, reviewer and kind. */
export const whose = ({ session, reviewer, kind }: FrozenReview) =>
  [session, reviewer, documentKind(kind)] as const;

import type { CohortPart, CohortPhase, Overlap } from "~/domain/cohort/cohort";
import type { ConsentPurpose, ConsentStanding } from "~/domain/cohort/consent";

export const phaseWords: Record<CohortPhase, string> = {
  "to come": "To come",
  running: "Running",
  over: "Over",
  archived: "Archived",
};

export const partWords: Record<CohortPart, string> = { peer: "Peer", expert: "Expert" };

export const purposeWords: Record<ConsentPurpose, { label: string; says: string }> = {
  research: {
    label: "Research",
    says: "My practice sessions, under a code instead of my name, may be used for research on peer support.",
  },
  drills: {
    label: "Drills for others",
    says: "Moments of mine that an expert flagged, without anything that points to me, may become drills for other peers.",
  },
};

export const standingWords: Record<ConsentStanding, string> = {
  none: "Not asked",
  asked: "Asked, no answer yet",
  given: "Given",
  declined: "Declined",
  withdrawn: "Withdrawn",
};

export const overlapWords: Record<Overlap, { label: string; hint: string }> = {
  one: {
    label: "One expert a session",
    hint: "Least work. How far experts agree cannot be seen.",
  },
  half: {
    label: "Two experts on half of the sessions",
    hint: "Shows how far experts agree, at one and a half times the work.",
  },
  two: { label: "Two experts a session", hint: "Twice the work." },
  three: { label: "Three experts a session", hint: "For a reliability study." },
};

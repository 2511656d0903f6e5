import type { ReviewKind } from "../review/review-status";
import type { Reveal } from "../review/reveal";
import type { Role } from "./roles";

/** Who asks. Roles hold in the one programme; someone in two programmes asks as one of them. */
export interface Actor {
  personId: string;
  programmeId: string;
  roles: readonly Role[];
}

/** Something that belongs to a programme as a whole. */
export interface ProgrammeFacts {
  programmeId: string;
}

/** What decides about a session. */
export interface SessionFacts extends ProgrammeFacts {
  /** The peer whose session it is; null for an imported one. */
  ownerId: string | null;
  ended: boolean;
  /** Withdrawn by its peer: from then on only they may open it. */
  withdrawn: boolean;
  /** The experts who are asked to review it now; one who handed it back is not among them. */
  assigneeIds: readonly string[];
}

/**
 * How far the person who asks is with an own review of the session: none, not locked yet, or locked
 * (submitted included).
 */
export const viewerJudgements = ["none", "open", "locked"] as const;
export type ViewerJudgement = (typeof viewerJudgements)[number];

/** What decides about hints on a session: planted cues, a model's marks. */
export interface HintFacts extends SessionFacts {
  viewerJudgement: ViewerJudgement;
  /** What the study shows to a reviewer after their lock. */
  reveal: Reveal;
}

/** What decides about a review. */
export interface ReviewFacts extends HintFacts {
  kind: ReviewKind;
  /** Null for a model's. */
  reviewerId: string | null;
  /** Made visible to the peer, and not taken back. */
  released: boolean;
}

/** What decides whether the name behind a pseudonym may be shown. */
export interface IdentityFacts extends ProgrammeFacts {
  personId: string;
  /** The study hides peers from its experts. */
  blinded: boolean;
  /** The study lets its researchers know who its peers are. */
  granted: boolean;
  /** The actor is an expert asked to review one of the person's sessions. */
  assigned: boolean;
}

/** What decides about a version of a scenario. A peer meets it in practice only. */
export interface ScenarioFacts extends ProgrammeFacts {
  published: boolean;
}

/** Something kept under one person, such as their own course of practice. */
export interface PersonFacts extends ProgrammeFacts {
  personId: string;
}

/** What decides who may settle what the reviewers of a session disagree on, and who may look on. */
export interface AdjudicationFacts extends HintFacts {
  /** The actor is an expert appointed to adjudicate in the study. */
  appointed: boolean;
  /** How far the actor is with an own expert's review of the session; asked and not begun is `open`. */
  ownReview: "none" | "open" | "submitted";
  /** The study lets the reviewers of a session settle it themselves. */
  consensus: boolean;
}

/** A gold session as an expert who is to be calibrated meets it. */
export interface CalibrationFacts extends SessionFacts {
  /** The study calibrates on it, the actor is a new expert of the study, and does not know it. */
  offered: boolean;
}

/** A review of which it decides, too, whether it is finished. */
export interface SubmittedReviewFacts extends ReviewFacts {
  submitted: boolean;
}

/** A study as somebody appointed to adjudicate in it meets it. */
export interface AdjudicationStudyFacts extends ProgrammeFacts {
  appointed: boolean;
}

/** Each action with the facts that decide about it. */
export interface Subjects {
  "practice.start": ProgrammeFacts;
  "scenario.read": ScenarioFacts;
  "scenario.lines.read": ProgrammeFacts;
  "scenario.manage": ProgrammeFacts;
  "session.read": SessionFacts;
  "session.write": SessionFacts;
  "session.withdraw": SessionFacts;
  "replay.read": SessionFacts;
  "words.hide": HintFacts;
  "hints.read": HintFacts;
  "cues.read": HintFacts;
  "steps.read": HintFacts;
  "curve.whole.read": HintFacts;
  "identity.read": IdentityFacts;
  "expert.name.read": ProgrammeFacts;
  "review.self.write": SessionFacts;
  "review.expert.write": SessionFacts;
  "review.read": ReviewFacts;
  "history.read": SubmittedReviewFacts;
  "what-if.ask": ReviewFacts;
  "comments.read": HintFacts;
  "comment.write": SessionFacts;
  "queue.read": ProgrammeFacts;
  "care.read": PersonFacts;
  "feedback.release": ReviewFacts;
  "feedback.answer": ReviewFacts;
  "drills.do": ProgrammeFacts;
  "feedback.answers.read": SubmittedReviewFacts;
  "adjudication.list": AdjudicationStudyFacts;
  "adjudication.read": AdjudicationFacts;
  "adjudication.work": AdjudicationFacts;
  "adjudication.manage": ProgrammeFacts;
  "gold.manage": ProgrammeFacts;
  "calibration.manage": ProgrammeFacts;
  "calibration.wave": PersonFacts;
  "calibration.take": CalibrationFacts;
  "calibration.result.read": SubmittedReviewFacts;
  "progress.read": PersonFacts;
  "cohort.manage": ProgrammeFacts;
  "consent.answer": PersonFacts;
  "practice-plan.read": PersonFacts;
  "assignment.manage": ProgrammeFacts;
  "model-review.run": ProgrammeFacts;
  "study.read": ProgrammeFacts;
  "study.manage": ProgrammeFacts;
  "results.read": ProgrammeFacts;
  "results.turns.read": ProgrammeFacts;
  "anchoring.read": ProgrammeFacts;
  "snapshot.read": ProgrammeFacts;
  "snapshot.make": ProgrammeFacts;
  "export.run": ProgrammeFacts;
  "table.save": ProgrammeFacts;
  "import.run": ProgrammeFacts;
  "codebook.read": ProgrammeFacts;
  "codebook.manage": ProgrammeFacts;
  "recoding.read": ProgrammeFacts;
  "recoding.write": ReviewFacts;
  "people.read": ProgrammeFacts;
  "people.manage": ProgrammeFacts;
  "invitations.manage": ProgrammeFacts;
  "audit.read": ProgrammeFacts;
  "releases.read": ProgrammeFacts;
  "notifications.read": PersonFacts;
  "webhook.manage": ProgrammeFacts;
  "engine.read": ProgrammeFacts;
  "erasure.run": ProgrammeFacts;
  "erasure.ask": PersonFacts;
  "retention.manage": ProgrammeFacts;
}

export type Action = keyof Subjects;

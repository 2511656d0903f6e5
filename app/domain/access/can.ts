import type { Revealed } from "../review/reveal";
import type { ReviewKind } from "../review/review-status";
import type { Role } from "./roles";
import type {
  Action,
  Actor,
  AdjudicationFacts,
  HintFacts,
  IdentityFacts,
  ProgrammeFacts,
  ReviewFacts,
  SessionFacts,
  Subjects,
} from "./subjects";

export type { Action, Actor, Subjects } from "./subjects";

/**
 * Whether this person may do this to that. Denies by default and across programmes. It answers who,
 * not when: whether a session is still open for writing is the session's own rule.
 *
 * An own session is always met as its peer, and a session with an own review that is not locked is
 * always met blind, whatever other roles the person holds.
 */
export function can<A extends Action>(actor: Actor, action: A, subject: Subjects[A]): boolean {
  if (actor.programmeId !== subject.programmeId) return false;
  return rules[action](actor, subject);
}

type Rule<Subject> = (actor: Actor, subject: Subject) => boolean;

const anyOf =
  (...allowed: readonly Role[]): Rule<ProgrammeFacts> =>
  (actor) =>
    allowed.some((role) => actor.roles.includes(role));

const has = (actor: Actor, role: Role) => actor.roles.includes(role);
const owns = (actor: Actor, session: SessionFacts) => session.ownerId === actor.personId;
const isPeerOf = (actor: Actor, session: SessionFacts) =>
  has(actor, "peer") && owns(actor, session);
const isExpertOn = (actor: Actor, session: SessionFacts) =>
  has(actor, "expert") && !owns(actor, session) && session.assigneeIds.includes(actor.personId);
const overseesStudies = anyOf("lead", "researcher");

function readsSession(actor: Actor, session: SessionFacts): boolean {
  if (owns(actor, session)) return has(actor, "peer");
  if (session.withdrawn) return false;
  return isExpertOn(actor, session) || overseesStudies(actor, session);
}

/** Whether the blind is off: no own review of it, or one that is locked. */
function seesBehindBlind(actor: Actor, session: HintFacts): boolean {
  if (!readsReplay(actor, session) || session.viewerJudgement === "open") return false;
  if (session.viewerJudgement === "locked") return true;
  return !owns(actor, session) && !isExpertOn(actor, session);
}

/** An expert who is asked what they read sees the curve only so far until their judgement is locked. */
function readsWholeCurve(actor: Actor, session: HintFacts): boolean {
  return readsReplay(actor, session) && (owns(actor, session) || seesBehindBlind(actor, session));
}

/** After an own lock, what the study reveals; who judges nothing of it is not held back. */
const behindBlind =
  (what: Revealed): Rule<HintFacts> =>
  (actor, session) =>
    seesBehindBlind(actor, session) &&
    (session.viewerJudgement !== "locked" || session.reveal[what]);

/** What a review of this kind is to somebody else who judges the session. */
const revealedAs: Record<ReviewKind, Revealed> = {
  self: "selfReview",
  expert: "othersWork",
  crowd: "othersWork",
  model: "hints",
};

function readsReplay(actor: Actor, session: SessionFacts): boolean {
  return session.ended && readsSession(actor, session);
}

/**
 * A released review waits until its peer has locked the own review of the session, begun or not. Of a
 * withdrawn session there is none to make any more.
 */
function readsReview(actor: Actor, review: ReviewFacts): boolean {
  if (!readsReplay(actor, review)) return false;
  if (review.reviewerId === actor.personId) return true;
  if (owns(actor, review)) {
    const isFirst = review.viewerJudgement === "locked" || review.withdrawn;
    return review.kind === "expert" && review.released && isFirst;
  }
  return behindBlind(revealedAs[review.kind])(actor, review);
}

/**
 * Every act of a review, also what was taken back: for its reviewer, and once it is submitted for those
 * who oversee the study. What is released to a peer is the review, never how it came about.
 */
function readsHistory(actor: Actor, review: Subjects["history.read"]): boolean {
  if (!readsReview(actor, review)) return false;
  if (review.reviewerId === actor.personId) return true;
  return review.submitted && !owns(actor, review) && overseesStudies(actor, review);
}

/** Those who may come to a session's disagreements at all: nobody whose own judgement is still to come. */
function mayFaceReviews(actor: Actor, session: AdjudicationFacts): boolean {
  if (!session.ended || session.withdrawn || owns(actor, session)) return false;
  return session.ownReview !== "open" && session.viewerJudgement !== "open";
}

const adjudicatesIn = (actor: Actor, { appointed }: { appointed: boolean }) =>
  has(actor, "lead") || has(actor, "researcher") || (has(actor, "expert") && appointed);

/** Who judged a session settles it only where the study lets its reviewers find consensus. */
function adjudicates(actor: Actor, session: AdjudicationFacts): boolean {
  if (!readsAdjudication(actor, session)) return false;
  if (session.ownReview === "none") return adjudicatesIn(actor, session);
  return session.consensus && has(actor, "expert");
}

/** Whoever judged the session sees others' work only where the study shows it, whatever else they are. */
function readsAdjudication(actor: Actor, session: AdjudicationFacts): boolean {
  if (!mayFaceReviews(actor, session)) return false;
  const judged = session.ownReview === "submitted" || session.viewerJudgement === "locked";
  if (judged && !session.reveal.othersWork && !session.consensus) return false;
  if (session.ownReview === "submitted" && has(actor, "expert")) return true;
  return adjudicatesIn(actor, session);
}

function readsIdentity(actor: Actor, peer: IdentityFacts): boolean {
  if (actor.personId === peer.personId) return true;
  if (has(actor, "lead") || has(actor, "admin")) return !(peer.blinded && peer.assigned);
  if (has(actor, "expert") && peer.assigned && !peer.blinded) return true;
  return has(actor, "researcher") && peer.granted && !(peer.blinded && peer.assigned);
}

const rules: { [A in Action]: Rule<Subjects[A]> } = {
  "practice.start": anyOf("peer"),
  "scenario.read": (actor, scenario) =>
    anyOf("lead", "researcher")(actor, scenario) || (has(actor, "expert") && scenario.published),
  "scenario.lines.read": anyOf("lead", "researcher"),
  "scenario.manage": anyOf("lead", "researcher"),
  "session.read": readsSession,
  "session.write": isPeerOf,
  "session.withdraw": isPeerOf,
  "replay.read": readsReplay,
  "words.hide": (actor, session) =>
    has(actor, "lead") &&
    !owns(actor, session) &&
    readsReplay(actor, session) &&
    session.viewerJudgement !== "open",
  "hints.read": behindBlind("hints"),
  "cues.read": behindBlind("cues"),
  "steps.read": (actor, session) => behindBlind("cues")(actor, session) && !owns(actor, session),
  "curve.whole.read": readsWholeCurve,
  "identity.read": readsIdentity,
  "expert.name.read": anyOf("lead", "admin", "expert"),
  "review.self.write": (actor, session) =>
    isPeerOf(actor, session) && session.ended && !session.withdrawn,
  "review.expert.write": (actor, session) =>
    isExpertOn(actor, session) && session.ended && !session.withdrawn,
  "review.read": readsReview,
  "history.read": readsHistory,
  "what-if.ask": (actor, review) =>
    review.kind === "expert" &&
    review.reviewerId === actor.personId &&
    isExpertOn(actor, review) &&
    !review.withdrawn,
  "comments.read": (actor, session) =>
    behindBlind("comments")(actor, session) && !owns(actor, session),
  "comment.write": (actor, session) => readsReplay(actor, session) && !owns(actor, session),
  "queue.read": anyOf("expert"),
  "care.read": (actor, subject) => has(actor, "expert") && subject.personId === actor.personId,
  "feedback.release": (actor, review) =>
    has(actor, "lead") && review.kind === "expert" && !owns(actor, review) && !review.withdrawn,
  "feedback.answer": (actor, review) =>
    isPeerOf(actor, review) &&
    review.kind === "expert" &&
    review.released &&
    !review.withdrawn &&
    readsReview(actor, review),
  "drills.do": anyOf("peer"),
  "feedback.answers.read": (actor, review) =>
    review.kind === "expert" &&
    review.submitted &&
    review.released &&
    !owns(actor, review) &&
    readsReview(actor, review),
  "adjudication.list": adjudicatesIn,
  "adjudication.read": readsAdjudication,
  "adjudication.work": adjudicates,
  "adjudication.manage": anyOf("lead", "researcher"),
  "gold.manage": anyOf("lead", "researcher"),
  "calibration.manage": anyOf("lead", "researcher"),
  "calibration.wave": (actor, subject) => has(actor, "lead") && subject.personId !== actor.personId,
  "calibration.take": (actor, session) =>
    has(actor, "expert") && session.offered && !owns(actor, session) && !session.withdrawn,
  "calibration.result.read": (actor, review) =>
    readsReplay(actor, review) &&
    (review.reviewerId === actor.personId
      ? review.submitted
      : overseesStudies(actor, review) &&
        !owns(actor, review) &&
        behindBlind("othersWork")(actor, review)),
  "progress.read": (actor, subject) =>
    has(actor, "lead") || (has(actor, "peer") && subject.personId === actor.personId),
  "cohort.manage": anyOf("lead"),
  "consent.answer": (actor, subject) => has(actor, "peer") && subject.personId === actor.personId,
  "practice-plan.read": (actor, subject) =>
    has(actor, "lead") || (has(actor, "peer") && subject.personId === actor.personId),
  "assignment.manage": anyOf("lead", "researcher"),
  "model-review.run": anyOf("lead", "researcher"),
  "study.read": anyOf("lead", "researcher"),
  "study.manage": anyOf("researcher"),
  "results.read": anyOf("lead", "researcher"),
  "results.turns.read": anyOf("lead", "researcher"),
  "anchoring.read": anyOf("researcher"),
  "snapshot.read": anyOf("lead", "researcher"),
  "snapshot.make": anyOf("lead", "researcher"),
  "export.run": anyOf("researcher"),
  "table.save": anyOf("peer", "expert", "lead", "researcher", "admin"),
  "import.run": anyOf("lead", "researcher"),
  "codebook.read": anyOf("peer", "expert", "lead", "researcher", "admin"),
  "codebook.manage": anyOf("lead", "researcher"),
  "recoding.read": anyOf("expert"),
  "recoding.write": (actor, review) =>
    review.reviewerId === actor.personId && readsReplay(actor, review),
  "people.read": anyOf("lead", "admin"),
  "people.manage": anyOf("admin"),
  "invitations.manage": anyOf("admin"),
  "audit.read": anyOf("admin"),
  "releases.read": anyOf("lead"),
  "notifications.read": (actor, subject) => subject.personId === actor.personId,
  "webhook.manage": anyOf("admin"),
  "engine.read": anyOf("admin"),
  "erasure.run": anyOf("admin"),
  "erasure.ask": (actor, subject) => has(actor, "peer") && subject.personId === actor.personId,
  "retention.manage": anyOf("admin"),
};

/** Every action there is, for tables that must name them all. */
export const actions = Object.keys(rules) as readonly Action[];

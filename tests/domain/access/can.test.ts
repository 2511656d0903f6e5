import { describe, expect, it } from "vitest";
import {
  actions,
  can,
  type Action,
  type Actor,
  type Subjects,
} from "../../../app/domain/access/can";
import { defaultReveal, type Revealed } from "../../../app/domain/review/reveal";
import { roles, type Role } from "../../../app/domain/access/roles";

const programmeId = "here";
const me = "me";
const as = (...held: Role[]): Actor => ({ personId: me, programmeId, roles: held });

const session = {
  programmeId,
  ownerId: "somebody" as string | null,
  ended: true,
  withdrawn: false,
  assigneeIds: ["colleague"] as string[],
};
const foreign = session;
const own = { ...session, ownerId: me };
const assigned = { ...session, assigneeIds: ["colleague", me] };
const imported = { ...session, ownerId: null };

const none = { viewerJudgement: "none" as const, reveal: defaultReveal };
const open = { viewerJudgement: "open" as const, reveal: defaultReveal };
const locked = { viewerJudgement: "locked" as const, reveal: defaultReveal };
const hiding = (what: Revealed) => ({ ...locked, reveal: { ...defaultReveal, [what]: false } });
const expertReview = { kind: "expert" as const, reviewerId: "colleague", released: false };
const selfReview = { kind: "self" as const, reviewerId: "somebody", released: false };
const modelReview = { kind: "model" as const, reviewerId: null, released: false };
const mine = { reviewerId: me };
const released = { released: true };

const identity = {
  programmeId,
  personId: "somebody",
  blinded: true,
  granted: false,
  assigned: false,
};

const disputed = {
  ...session,
  ...none,
  appointed: false,
  ownReview: "none" as const,
  consensus: false,
};
const appointed = { appointed: true };
const submittedOwn = { ...locked, ownReview: "submitted" as const };
const stillToCome = { ownReview: "open" as const };

type Line = {
  [A in Action]: [action: A, subject: Subjects[A], what: string, allowed: Role[]];
}[Action];

const everywhere: [Action, Role[]][] = [
  ["practice.start", ["peer"]],
  ["scenario.lines.read", ["lead", "researcher"]],
  ["scenario.manage", ["lead", "researcher"]],
  ["queue.read", ["expert"]],
  ["cohort.manage", ["lead"]],
  ["assignment.manage", ["lead", "researcher"]],
  ["model-review.run", ["lead", "researcher"]],
  ["snapshot.read", ["lead", "researcher"]],
  ["snapshot.make", ["lead", "researcher"]],
  ["adjudication.manage", ["lead", "researcher"]],
  ["expert.name.read", ["expert", "lead", "admin"]],
  ["gold.manage", ["lead", "researcher"]],
  ["calibration.manage", ["lead", "researcher"]],
  ["study.read", ["lead", "researcher"]],
  ["study.manage", ["researcher"]],
  ["results.read", ["lead", "researcher"]],
  ["results.turns.read", ["lead", "researcher"]],
  ["anchoring.read", ["researcher"]],
  ["export.run", ["researcher"]],
  ["table.save", ["peer", "expert", "lead", "researcher", "admin"]],
  ["import.run", ["lead", "researcher"]],
  ["codebook.read", ["peer", "expert", "lead", "researcher", "admin"]],
  ["codebook.manage", ["lead", "researcher"]],
  ["recoding.read", ["expert"]],
  ["people.read", ["lead", "admin"]],
  ["people.manage", ["admin"]],
  ["invitations.manage", ["admin"]],
  ["audit.read", ["admin"]],
  ["releases.read", ["lead"]],
  ["webhook.manage", ["admin"]],
  ["engine.read", ["admin"]],
  ["erasure.run", ["admin"]],
  ["retention.manage", ["admin"]],
];

const lines: Line[] = [
  [
    "scenario.read",
    { programmeId, published: true },
    "a published scenario",
    ["expert", "lead", "researcher"],
  ],
  ["scenario.read", { programmeId, published: false }, "a draft", ["lead", "researcher"]],
  ["session.read", own, "an own session", ["peer"]],
  ["session.read", { ...own, withdrawn: true }, "an own withdrawn session", ["peer"]],
  ["session.read", foreign, "another peer’s session", ["lead", "researcher"]],
  ["session.read", assigned, "an assigned session", ["expert", "lead", "researcher"]],
  ["session.read", imported, "an imported session", ["lead", "researcher"]],
  ["session.read", { ...assigned, withdrawn: true }, "an assigned, withdrawn session", []],
  ["session.write", own, "an own session", ["peer"]],
  ["session.write", foreign, "another peer’s session", []],
  ["session.write", assigned, "an assigned session", []],
  ["session.write", imported, "an imported session", []],
  ["session.withdraw", own, "an own session", ["peer"]],
  ["session.withdraw", foreign, "another peer’s session", []],
  ["session.withdraw", assigned, "an assigned session", []],
  ["replay.read", own, "an own session", ["peer"]],
  ["replay.read", foreign, "another peer’s session", ["lead", "researcher"]],
  ["replay.read", assigned, "an assigned session", ["expert", "lead", "researcher"]],
  ["replay.read", { ...assigned, ended: false }, "an assigned session still going on", []],
  ["replay.read", { ...own, ended: false }, "an own session still going on", []],
  ["curve.whole.read", { ...own, ...open }, "an own session, during the self-review", ["peer"]],
  ["curve.whole.read", { ...assigned, ...open }, "an assigned session, not locked", []],
  ["curve.whole.read", { ...foreign, ...none }, "another peer’s session", ["lead", "researcher"]],
  ["words.hide", { ...foreign, ...none }, "another peer’s session", ["lead"]],
  ["words.hide", { ...own, ...none }, "an own session", []],
  ["words.hide", { ...foreign, ...none, ended: false }, "a session still going on", []],
  ["words.hide", { ...assigned, ...open }, "a session that one is to judge", []],
  ["hints.read", { ...own, ...none }, "an own session, before the self-review", []],
  ["hints.read", { ...own, ...open }, "an own session, during the self-review", []],
  ["hints.read", { ...own, ...locked }, "an own session, after the lock", ["peer"]],
  [
    "hints.read",
    { ...assigned, ...none },
    "an assigned session, not begun",
    ["lead", "researcher"],
  ],
  ["hints.read", { ...assigned, ...open }, "an assigned session, not locked", []],
  [
    "hints.read",
    { ...assigned, ...locked },
    "an assigned session, locked",
    ["expert", "lead", "researcher"],
  ],
  ["cues.read", { ...own, ...open }, "an own session, during the self-review", []],
  ["cues.read", { ...assigned, ...open }, "an assigned session, not locked", []],
  [
    "cues.read",
    { ...assigned, ...locked },
    "an assigned session, locked",
    ["expert", "lead", "researcher"],
  ],
  ["cues.read", { ...assigned, ...hiding("cues") }, "locked, cues stay hidden", []],
  ["hints.read", { ...assigned, ...hiding("hints") }, "locked, hints stay hidden", []],
  [
    "review.read",
    { ...assigned, ...hiding("othersWork"), ...expertReview },
    "a colleague’s, hidden",
    [],
  ],
  [
    "review.read",
    { ...assigned, ...hiding("selfReview"), ...selfReview },
    "the self-review, hidden",
    [],
  ],
  ["review.read", { ...assigned, ...hiding("hints"), ...modelReview }, "a model’s, hidden", []],
  ["comments.read", { ...assigned, ...hiding("comments") }, "locked, comments stay hidden", []],
  ["calibration.wave", { programmeId, personId: "colleague" }, "a colleague", ["lead"]],
  ["calibration.wave", { programmeId, personId: me }, "themselves", []],
  ["care.read", { programmeId, personId: me }, "the own exposure", ["expert"]],
  ["care.read", { programmeId, personId: "colleague" }, "a colleague’s exposure", []],
  ["hints.read", { ...foreign, ...none }, "another peer’s session", ["lead", "researcher"]],
  ["what-if.ask", { ...assigned, ...open, ...expertReview, ...mine }, "the own review", ["expert"]],
  ["what-if.ask", { ...assigned, ...locked, ...expertReview }, "another expert’s review", []],
  ["what-if.ask", { ...own, ...open, ...selfReview, ...mine }, "the own self-review", []],
  ["comments.read", { ...own, ...locked }, "an own session, after the lock", []],
  ["comments.read", { ...assigned, ...open }, "an assigned session, not locked", []],
  [
    "comments.read",
    { ...assigned, ...locked },
    "an assigned session, locked",
    ["expert", "lead", "researcher"],
  ],
  ["comment.write", own, "an own session", []],
  ["comment.write", assigned, "an assigned session", ["expert", "lead", "researcher"]],
  ["comment.write", foreign, "a session of others", ["lead", "researcher"]],
  ["steps.read", { ...own, ...locked }, "an own session, after the lock", []],
  ["steps.read", { ...assigned, ...open }, "an assigned session, not locked", []],
  [
    "steps.read",
    { ...assigned, ...locked },
    "an assigned session, locked",
    ["expert", "lead", "researcher"],
  ],
  ["steps.read", { ...foreign, ...none }, "another peer’s session", ["lead", "researcher"]],
  ["review.self.write", own, "an own session", ["peer"]],
  ["review.self.write", { ...own, ended: false }, "an own session still going on", []],
  ["review.self.write", { ...own, withdrawn: true }, "an own withdrawn session", []],
  ["review.self.write", foreign, "another peer’s session", []],
  ["review.self.write", assigned, "an assigned session", []],
  ["review.expert.write", assigned, "an assigned session", ["expert"]],
  ["review.expert.write", { ...assigned, ended: false }, "an assigned session still going on", []],
  ["review.expert.write", { ...assigned, withdrawn: true }, "an assigned, withdrawn session", []],
  ["review.expert.write", { ...assigned, ownerId: me }, "an own session assigned to oneself", []],
  ["review.expert.write", foreign, "a session of other experts", []],
  ["review.read", { ...own, ...open, ...selfReview, ...mine }, "the own self-review", ["peer"]],
  [
    "review.read",
    { ...own, ...locked, ...expertReview },
    "an unreleased review of an own session",
    [],
  ],
  [
    "review.read",
    { ...own, ...locked, ...expertReview, ...released },
    "a released review of an own session, the own review locked",
    ["peer"],
  ],
  [
    "review.read",
    { ...own, ...none, ...expertReview, ...released, withdrawn: true },
    "a released review of an own withdrawn session",
    ["peer"],
  ],
  [
    "review.read",
    { ...own, ...none, ...expertReview, ...released },
    "a released review of an own session, the self-review not begun",
    [],
  ],
  [
    "review.read",
    { ...own, ...open, ...expertReview, ...released },
    "a released review of an own session, the self-review not locked",
    [],
  ],
  ["review.read", { ...own, ...locked, ...modelReview }, "a model’s review of an own session", []],
  [
    "review.read",
    { ...foreign, ...none, ...expertReview, ...released },
    "a released review of another peer",
    ["lead", "researcher"],
  ],
  [
    "review.read",
    { ...foreign, ...none, ...selfReview },
    "another peer’s self-review",
    ["lead", "researcher"],
  ],
  [
    "review.read",
    { ...assigned, ...open, ...expertReview, ...mine },
    "the own expert review",
    ["expert", "lead", "researcher"],
  ],
  [
    "review.read",
    { ...assigned, ...none, ...expertReview },
    "a colleague’s, own not begun",
    ["lead", "researcher"],
  ],
  ["review.read", { ...assigned, ...open, ...expertReview }, "a colleague’s, own not locked", []],
  ["review.read", { ...assigned, ...open, ...selfReview }, "the self-review, own not locked", []],
  ["review.read", { ...assigned, ...open, ...modelReview }, "a model’s, own not locked", []],
  [
    "review.read",
    { ...assigned, ...locked, ...expertReview },
    "a colleague’s, own locked",
    ["expert", "lead", "researcher"],
  ],
  [
    "review.read",
    { ...assigned, ...locked, ...selfReview },
    "the self-review, own locked",
    ["expert", "lead", "researcher"],
  ],
  [
    "review.read",
    { ...assigned, ...locked, ...modelReview },
    "a model’s, own locked",
    ["expert", "lead", "researcher"],
  ],
  [
    "history.read",
    { ...assigned, ...open, ...expertReview, ...mine, submitted: false },
    "the own expert review",
    ["expert", "lead", "researcher"],
  ],
  [
    "history.read",
    { ...foreign, ...none, ...expertReview, submitted: true },
    "another’s submitted review",
    ["lead", "researcher"],
  ],
  [
    "history.read",
    { ...foreign, ...none, ...expertReview, submitted: false },
    "another’s review, not submitted",
    [],
  ],
  [
    "history.read",
    { ...own, ...locked, ...expertReview, ...released, submitted: true },
    "a released review of an own session",
    [],
  ],
  [
    "recoding.write",
    { ...own, ...locked, ...selfReview, ...mine },
    "the own self-review",
    ["peer"],
  ],
  [
    "recoding.write",
    { ...assigned, ...locked, ...expertReview, ...mine },
    "the own expert review",
    ["expert", "lead", "researcher"],
  ],
  ["recoding.write", { ...assigned, ...locked, ...expertReview }, "a colleague’s review", []],
  ["feedback.release", { ...foreign, ...none, ...expertReview }, "an expert’s review", ["lead"]],
  ["feedback.release", { ...foreign, ...none, ...selfReview }, "a self-review", []],
  ["feedback.release", { ...foreign, ...none, ...modelReview }, "a model’s review", []],
  ["feedback.release", { ...own, ...none, ...expertReview }, "a review of an own session", []],
  [
    "feedback.release",
    { ...foreign, ...none, ...expertReview, withdrawn: true },
    "a review of a withdrawn session",
    [],
  ],
  ["drills.do", { programmeId }, "own drills", ["peer"]],
  [
    "feedback.answer",
    { ...own, ...locked, ...expertReview, ...released },
    "own feedback",
    ["peer"],
  ],
  ["feedback.answer", { ...own, ...none, ...expertReview, ...released }, "no own review", []],
  ["feedback.answer", { ...own, ...open, ...expertReview, ...released }, "before an own lock", []],
  ["feedback.answer", { ...own, ...locked, ...expertReview }, "what is not released", []],
  ["feedback.answer", { ...foreign, ...locked, ...expertReview, ...released }, "another’s", []],
  [
    "feedback.answers.read",
    { ...assigned, ...locked, ...expertReview, ...mine, ...released, submitted: true },
    "answers to an own review",
    ["expert", "lead", "researcher"],
  ],
  [
    "feedback.answers.read",
    { ...assigned, ...locked, ...expertReview, ...mine, ...released, submitted: false },
    "answers before the own review is submitted",
    [],
  ],
  [
    "feedback.answers.read",
    { ...own, ...none, ...expertReview, ...released, submitted: true },
    "answers of one’s own",
    [],
  ],
  [
    "identity.read",
    { ...identity, personId: me },
    "oneself",
    ["peer", "expert", "lead", "researcher", "admin"],
  ],
  ["identity.read", identity, "a peer of a blinded study", ["lead", "admin"]],
  ["identity.read", { ...identity, assigned: true }, "an assigned peer of a blinded study", []],
  ["identity.read", { ...identity, blinded: false }, "a peer of an open study", ["lead", "admin"]],
  [
    "identity.read",
    { ...identity, blinded: false, assigned: true },
    "an assigned peer of an open study",
    ["expert", "lead", "admin"],
  ],
  [
    "identity.read",
    { ...identity, granted: true },
    "a peer whom the study lets researchers know",
    ["lead", "researcher", "admin"],
  ],
  [
    "identity.read",
    { ...identity, granted: true, assigned: true },
    "such a peer, assigned and blinded",
    [],
  ],
  [
    "adjudication.list",
    { programmeId, appointed: false },
    "a study in which one is not appointed",
    ["lead", "researcher"],
  ],
  [
    "adjudication.list",
    { programmeId, appointed: true },
    "a study in which one is appointed",
    ["expert", "lead", "researcher"],
  ],
  ["calibration.take", { ...session, offered: true }, "a gold session that is offered", ["expert"]],
  ["calibration.take", { ...session, offered: false }, "one that is not offered", []],
  ["calibration.take", { ...own, offered: true }, "a gold session of one’s own", []],
  ["calibration.take", { ...session, withdrawn: true, offered: true }, "a withdrawn one", []],
  [
    "calibration.result.read",
    { ...assigned, ...locked, ...expertReview, ...mine, submitted: true },
    "an own submitted calibration",
    ["expert", "lead", "researcher"],
  ],
  [
    "calibration.result.read",
    { ...assigned, ...locked, ...expertReview, ...mine, submitted: false },
    "an own calibration that is only locked",
    [],
  ],
  [
    "calibration.result.read",
    { ...assigned, ...none, ...expertReview, submitted: true },
    "another expert’s calibration",
    ["lead", "researcher"],
  ],
  [
    "calibration.result.read",
    { ...assigned, ...hiding("othersWork"), ...expertReview, submitted: true },
    "another expert’s calibration, hidden after the own lock",
    [],
  ],
  ["adjudication.work", disputed, "a session of other experts", ["lead", "researcher"]],
  [
    "adjudication.work",
    { ...disputed, ...appointed },
    "a session of other experts, appointed",
    ["expert", "lead", "researcher"],
  ],
  ["adjudication.work", { ...disputed, ...submittedOwn, ...appointed }, "an own review", []],
  [
    "adjudication.work",
    { ...disputed, ...submittedOwn, consensus: true },
    "an own review, by consensus",
    ["expert"],
  ],
  [
    "adjudication.work",
    { ...disputed, ...appointed, ...stillToCome, consensus: true },
    "a session still to be reviewed by oneself",
    [],
  ],
  ["adjudication.work", { ...disputed, ...appointed, ownerId: me }, "an own session", []],
  ["adjudication.work", { ...disputed, ...appointed, withdrawn: true }, "a withdrawn session", []],
  ["adjudication.read", disputed, "a session of other experts", ["lead", "researcher"]],
  [
    "adjudication.read",
    { ...disputed, ...submittedOwn },
    "a session with an own submitted review",
    ["expert", "lead", "researcher"],
  ],
  [
    "adjudication.read",
    { ...disputed, ...appointed, ...stillToCome },
    "a session still to be reviewed by oneself",
    [],
  ],
  [
    "adjudication.read",
    { ...disputed, ...submittedOwn, ...hiding("othersWork") },
    "a session with an own submitted review, where others’ work stays hidden",
    [],
  ],
  ["adjudication.read", { ...disputed, ...appointed, ownerId: me }, "an own session", []],
  ["progress.read", { programmeId, personId: me }, "the own progress", ["peer", "lead"]],
  ["progress.read", { programmeId, personId: "somebody" }, "another’s progress", ["lead"]],
  [
    "notifications.read",
    { programmeId, personId: me },
    "what one was told of",
    ["peer", "expert", "lead", "researcher", "admin"],
  ],
  ["notifications.read", { programmeId, personId: "somebody" }, "what another was told of", []],
  ["consent.answer", { programmeId, personId: me }, "the own consent", ["peer"]],
  ["consent.answer", { programmeId, personId: "somebody" }, "another’s consent", []],
  ["erasure.ask", { programmeId, personId: me }, "the own erasure", ["peer"]],
  ["erasure.ask", { programmeId, personId: "somebody" }, "another’s erasure", []],
  ["practice-plan.read", { programmeId, personId: me }, "the own plan", ["peer", "lead"]],
  ["practice-plan.read", { programmeId, personId: "somebody" }, "another’s plan", ["lead"]],
];

function ask(actor: Actor, line: Line): boolean {
  return can(actor, line[0], line[1]);
}

describe("what each role may do", () => {
  it.each(everywhere)(
    "%s is for %j in the own programme, and for nobody else",
    (action, allowed) => {
      const subject = { programmeId } as Subjects[typeof action];
      expect(roles.filter((role) => can(as(role), action, subject))).toEqual(allowed);
      expect(can(as(), action, subject)).toBe(false);
    },
  );

  it.each(lines.map((line) => [line[0], line[2], line[3], line] as const))(
    "%s of %s is for %j alone",
    (_action, _what, allowed, line) => {
      expect(roles.filter((role) => ask(as(role), line))).toEqual(allowed);
    },
  );

  it("has a line in these tables for every action", () => {
    const named = new Set<Action>([...everywhere, ...lines].map(([action]) => action));
    expect([...actions].filter((action) => !named.has(action))).toEqual([]);
  });
});

describe("whoever it is", () => {
  it("may do nothing in another programme, with every role", () => {
    const visitor = { ...as(...roles), programmeId: "elsewhere" };
    for (const [action] of everywhere) {
      expect(can(visitor, action, { programmeId })).toBe(false);
    }
    for (const line of lines) expect(ask(visitor, line)).toBe(false);
  });

  it("sees no transcript, review, hint or result as an admin", () => {
    const guarded: Action[] = [
      "session.read",
      "replay.read",
      "review.read",
      "hints.read",
      "results.turns.read",
      "export.run",
    ];
    for (const line of lines.filter(([action]) => guarded.includes(action))) {
      expect(ask(as("admin"), line)).toBe(false);
    }
    expect(can(as("admin"), "results.turns.read", { programmeId })).toBe(false);
    expect(can(as("admin"), "export.run", { programmeId })).toBe(false);
  });

  it("meets an own session as its peer, with every role", () => {
    const everything = as(...roles);
    expect(can(everything, "review.read", { ...own, ...locked, ...expertReview })).toBe(false);
    const shown = { ...own, ...locked, ...expertReview, ...released };
    expect(can(everything, "review.read", shown)).toBe(true);
    expect(can(everything, "history.read", { ...shown, submitted: true })).toBe(false);
    expect(can(everything, "hints.read", { ...own, ...open })).toBe(false);
    expect(can(everything, "feedback.release", { ...own, ...none, ...expertReview })).toBe(false);
    expect(can(everything, "review.expert.write", { ...own, assigneeIds: [me] })).toBe(false);
  });

  it("stays blind until the own review is locked, with every role", () => {
    const everything = as(...roles);
    for (const review of [expertReview, selfReview, modelReview]) {
      expect(can(everything, "review.read", { ...assigned, ...open, ...review })).toBe(false);
      expect(can(everything, "review.read", { ...assigned, ...none, ...review })).toBe(false);
      expect(can(everything, "review.read", { ...assigned, ...locked, ...review })).toBe(true);
    }
    const measured = { ...assigned, ...expertReview, submitted: true };
    expect(can(everything, "calibration.result.read", { ...measured, ...none })).toBe(false);
    expect(can(everything, "calibration.result.read", { ...measured, ...locked })).toBe(true);
  });

  it("loses an own session with the role of a peer", () => {
    expect(can(as("lead", "researcher"), "session.read", own)).toBe(false);
  });
});

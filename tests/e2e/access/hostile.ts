import type { Role } from "../../../app/domain/access/roles";

/** A mark that must never come back as markup. */
export const mark = "<script>alert(7)</script>";

/** Texts that have broken software before. A lone surrogate exists in JSON alone. */
export const hostileTexts: Record<string, string> = {
  nothing: "",
  blanks: " \t\n ",
  nul: "a\0b",
  "a script": `"'>${mark}`,
  "text that runs backwards": "\u202eabc\u2066\u200f",
  "signs from beyond the first plane": "\u{1f642}\u0301\u{e0001}\u{10ffff}",
  "a path upwards": "../../etc/../%2e%2e/",
  "a query": "' or 1=1; --",
  "a number that is none": "1e999",
  "half a character": "\ud800",
  "a long line": "x".repeat(200_000),
};

export interface FormTarget {
  as: Role | "nobody";
  at: string;
  form: Record<string, string>;
}

const known = { email: "amira@demo.attune.example", password: "not this one" };
const uuid = "{nothing}";

/** Every form of the product with valid values; each field in turn gets each hostile text. */
export const forms: FormTarget[] = [
  { as: "nobody", at: "/sign-in?to=%2Fstudies", form: known },
  {
    as: "nobody",
    at: "/invitations/no-such-token",
    form: { name: "Somebody", password: "a long enough one" },
  },
  { as: "nobody", at: "/theme", form: { theme: "dark", returnTo: "/studies" } },
  { as: "peer", at: "/account", form: { current: "not this one", next: "a long enough one" } },
  { as: "peer", at: "/practice", form: { id: uuid, scenarioVersionId: uuid, live: "yes" } },
  { as: "peer", at: "/practice/{activeSession}", form: { event: "no such event" } },
  { as: "peer", at: "/practice/{ownSession}", form: { intent: "send", id: uuid, text: "Hello" } },
  {
    as: "peer",
    at: "/practice/{ownSession}/debrief",
    form: { wentWell: "3", note: "Fine", next: "later" },
  },
  { as: "peer", at: "/reviews", form: { sessionId: uuid } },
  { as: "peer", at: "/programme", form: { programmeId: uuid } },
  { as: "peer", at: "/consent", form: { purpose: "drills", act: "given" } },
  { as: "peer", at: "/drills", form: { reviewId: "{releasedReview}", annotationId: uuid } },
  {
    as: "peer",
    at: "/drills/{ownDrill}",
    form: { intent: "answer", id: uuid, start: "0", end: "1", text: "Hm?" },
  },
  {
    as: "peer",
    at: "/drills/{ownDrill}",
    form: { intent: "grade", answerId: uuid, grade: "good" },
  },
  {
    as: "peer",
    at: "/feedback/{releasedReview}/responses",
    form: { id: uuid, annotationId: "{releasedMark}", view: "see", note: "Yes", to: "/feedback" },
  },
  { as: "lead", at: "/releases", form: { act: "release", reviewId: uuid, message: "Hello" } },
  {
    as: "lead",
    at: "/cohorts/{cohort}",
    form: { intent: "remove", personId: uuid, part: "peer" },
  },
  {
    as: "lead",
    at: "/cohorts/{cohort}/plan",
    form: { scenarioKey: "wei_ling", dueOn: "2099-01-31", note: "Hello" },
  },
  {
    as: "lead",
    at: "/reviews/{unreleasedReview}/release",
    form: { act: "release", message: "Well done", to: "/studies" },
  },
  { as: "lead", at: "/sessions/{ownSession}/turns/2/words", form: { span: "0-0" } },
  {
    as: "lead",
    at: "/studies/{study}",
    form: {
      ...{ intent: "assign", sessionIds: "{ownSession}", reviewerIds: uuid },
      ...{ dueAt: "2026-12-01" },
    },
  },
  {
    as: "lead",
    at: "/studies/{study}",
    form: { intent: "add-member", personId: uuid, role: "peer", armId: uuid },
  },
  { as: "lead", at: "/studies/{study}", form: { intent: "release", reviewId: uuid } },
  {
    as: "researcher",
    at: "/studies",
    form: { key: "made-here", title: "Made here", release: "never" },
  },
  { as: "researcher", at: "/codebooks", form: { pasted: "{}" } },
  {
    as: "researcher",
    at: "/codebooks/built_in/1",
    form: { intent: "copy", title: "A copy" },
  },
  {
    as: "admin",
    at: "/people",
    form: { intent: "invite", email: "somebody@example.org", roles: "nobody" },
  },
  { as: "admin", at: "/people", form: { intent: "roles", personId: uuid, roles: "peer" } },
  { as: "admin", at: "/people", form: { intent: "withdraw", invitationId: uuid } },
  { as: "admin", at: "/retention", form: { intent: "set", months: "240" } },
  {
    as: "admin",
    at: "/people/{jonas}/erasure",
    form: { intent: "erase", erasureId: uuid, typed: "erase 99 sessions" },
  },
  { as: "admin", at: "/people/{jonas}/erasure", form: { intent: "decline", reason: "Not yet." } },
  { as: "peer", at: "/account/erasure", form: { intent: "take-back" } },
];

/** Every address that reads a question, with the names that it reads. */
export const questions: { as: Role; at: string; names: string[] }[] = [
  { as: "lead", at: "/people", names: ["after"] },
  { as: "admin", at: "/audit", names: ["before", "act", "month"] },
  { as: "lead", at: "/studies/{study}", names: ["before"] },
  { as: "lead", at: "/studies/{study}/results", names: ["view", "sort"] },
  { as: "lead", at: "/studies/{study}/results/turns", names: ["tag", "cell", "from"] },
  { as: "peer", at: "/practice", names: ["before"] },
  { as: "peer", at: "/reviews", names: ["part", "after", "before"] },
  { as: "expert", at: "/reviews/{draftReview}", names: ["turn"] },
  { as: "expert", at: "/reviews/{draftReview}/events", names: ["after"] },
  { as: "peer", at: "/feedback", names: ["before"] },
  { as: "peer", at: "/drills/{ownDrill}", names: ["answer"] },
  { as: "lead", at: "/peers", names: ["cohort", "sort", "columns", "after"] },
  { as: "lead", at: "/releases", names: ["part", "before", "session"] },
  { as: "lead", at: "/cohorts/{cohort}/plan", names: ["person"] },
  { as: "peer", at: "/feedback/{releasedReview}", names: ["turn"] },
  { as: "peer", at: "/sessions/{ownSession}", names: ["review", "turn"] },
];

/** Every address that takes JSON, with a value that it takes. */
export const contracts: { as: Role; at: string; json: Record<string, unknown> }[] = [
  { as: "peer", at: "/practice/{activeSession}/turns", json: { id: uuid, text: "Hello" } },
  { as: "peer", at: "/practice/{activeSession}/answer", json: { goOn: false } },
  { as: "peer", at: "/practice/{activeSession}/suggestion-events", json: { events: [] } },
  { as: "expert", at: "/reviews/{draftReview}/events", json: { events: [] } },
  {
    as: "expert",
    at: "/reviews/{draftReview}/what-ifs",
    json: { id: uuid, turnId: uuid, reply: "Hm?", source: "written", sourceId: null, answers: 1 },
  },
];

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** Values of the wrong kind. */
export const wrongValues: unknown[] = [
  ...[null, true, -1, 1.5, "text", "half \ud800", "a\0b", mark, [], {}, [null], [{}]],
  ...[{ id: null }, { id: { $ne: 1 } }, nested(200), { __proto__: { a: 1 }, constructor: 1 }],
];

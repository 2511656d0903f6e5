import { form, page, type Row } from "./row";

const view = "cohorts/:cohortId";
const settings = `${view}/settings`;
const own = "/cohorts/{cohort}";
const foreign = "/cohorts/{elsewhereCohort}";

/** Answers to nobody, peer, expert, lead, researcher, admin. */
export const cohortsTable: Row[] = [
  page("cohorts", "/cohorts", "302 403 403 200 403 403"),
  form("cohorts", "/cohorts", { a: "b" }, "405 405 405 405 405 405"),
  page("cohorts/new", "/cohorts/new", "302 403 403 200 403 403"),
  form("cohorts/new", "/cohorts/new", { name: "" }, "302 403 403 422 403 403"),
  form(
    "cohorts/new",
    "/cohorts/new",
    { id: "{newEvent}", name: "Made here", studyKey: "{elsewhereStudy}" },
    "302 403 403 422 403 403",
  ),
  form(
    "cohorts/new",
    "/cohorts/new",
    { id: "{newEvent}", name: "Made here", expertIds: "{elsewherePerson}" },
    "302 403 403 422 403 403",
  ),
  page(view, own, "302 403 403 200 403 403"),
  page(view, foreign, "302 403 403 404 403 403"),
  page(view, "/cohorts/not-an-id", "302 403 403 404 403 403"),
  form(view, own, { intent: "renew" }, "302 403 403 200 403 403"),
  form(view, foreign, { intent: "renew" }, "302 403 403 404 403 403"),
  form(
    view,
    own,
    { intent: "remove", personId: "{elsewherePerson}", part: "peer" },
    "302 403 403 404 403 403",
  ),
  form(
    view,
    own,
    { intent: "withdraw", invitationId: "{elsewhereInvitation}" },
    "302 403 403 404 403 403",
  ),
  form(view, foreign, { intent: "add", peers: "A, a@example.org" }, "302 403 403 404 403 403"),
  page(settings, `${own}/settings`, "302 403 403 200 403 403"),
  page(settings, `${foreign}/settings`, "302 403 403 404 403 403"),
  form(settings, `${own}/settings`, { name: "" }, "302 403 403 422 403 403"),
  form(settings, `${foreign}/settings`, { intent: "archive" }, "302 403 403 404 403 403"),
  page(`${view}/plan`, `${own}/plan`, "302 403 403 200 403 403"),
  page(`${view}/plan`, `${own}/plan?person={elsewherePerson}`, "302 403 403 404 403 403"),
  page(`${view}/plan`, `${foreign}/plan`, "302 403 403 404 403 403"),
  form(`${view}/plan`, `${own}/plan`, { intent: "save" }, "302 403 403 422 403 403"),
  form(
    `${view}/plan`,
    `${own}/plan?person={elsewherePerson}`,
    { intent: "take-back" },
    "302 403 403 404 403 403",
  ),
  form(`${view}/plan`, `${foreign}/plan`, { intent: "save" }, "302 403 403 404 403 403"),
  page("consent", "/consent", "302 200 403 403 403 403"),
  form("consent", "/consent", { purpose: "research", act: "withdrawn" }, "302 409 403 403 403 403"),
  page(`${view}/progress`, `${own}/progress`, "302 403 403 200 403 403"),
  page(`${view}/progress`, `${foreign}/progress`, "302 403 403 404 403 403"),
  page(`${view}/progress`, `${own}/progress?with={elsewhereCohort}`, "302 403 403 404 403 403"),
  page("peers", "/peers", "302 403 403 200 403 403"),
  page("peers", "/peers?cohort={cohort}&sort=-missed", "302 403 403 200 403 403"),
  page("peers", "/peers?cohort={elsewhereCohort}", "302 403 403 404 403 403"),
  page("peers.csv", "/peers.csv", "302 403 403 200 403 403"),
  page("peers.csv", "/peers.csv?cohort={elsewhereCohort}", "302 403 403 404 403 403"),
  page("peers.csv", "/peers.csv?cohort=not-an-id", "302 403 403 404 403 403"),
  page("peers/:personId", "/peers/{jonas}", "302 403 403 200 403 403"),
  page("peers/:personId", "/peers/{elsewherePerson}", "302 403 403 404 403 403"),
  page("peers/:personId", "/peers/not-an-id", "302 403 403 404 403 403"),
  page("attention", "/attention", "302 403 403 200 403 403"),
];

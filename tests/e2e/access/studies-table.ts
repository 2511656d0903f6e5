import { form, page, type Row } from "./row";

/** Answers to nobody, peer, expert, lead, researcher, admin. */
export const studiesTable: Row[] = [
  page("studies", "/studies", "302 403 403 200 200 403"),
  form(
    "studies",
    "/studies",
    { key: "made-here", title: "Made here", release: "lead" },
    "302 403 403 403 302 403",
  ),
  page("studies/:key", "/studies/{study}", "302 403 403 200 200 403"),
  page("studies/:key", "/studies/{elsewhereStudy}", "302 403 403 404 404 403"),
  page("studies/:key", "/studies/no-such-study", "302 403 403 404 404 403"),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "assign", sessionIds: "{ownSession}", reviewerIds: "{suyin}" },
    "302 403 403 200 200 403",
  ),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "assign", sessionIds: "{elsewhereSession}", reviewerIds: "{suyin}" },
    "302 403 403 422 422 403",
  ),
  form(
    "studies/:key",
    "/studies/{elsewhereStudy}",
    { intent: "assign", sessionIds: "{elsewhereSession}", reviewerIds: "{suyin}" },
    "302 403 403 404 404 403",
  ),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "add-member", personId: "{elsewherePerson}", role: "expert" },
    "302 403 403 422 403 403",
  ),
  form(
    "studies/:key",
    "/studies/{elsewhereStudy}",
    { intent: "add-member", personId: "{suyin}", role: "expert" },
    "302 403 403 404 403 403",
  ),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "release", reviewId: "{unreleasedReview}" },
    "302 404 403 200 403 404",
  ),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "withdraw-release", reviewId: "{unreleasedReview}" },
    "302 403 403 200 403 404",
  ),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "release", reviewId: "{elsewhereReview}" },
    "302 404 404 404 404 404",
  ),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "release", reviewId: "{draftReview}" },
    "302 404 403 409 403 404",
  ),
  form(
    "studies/:key",
    "/studies/{study}",
    { intent: "release", reviewId: "{selfReview}" },
    "302 403 403 403 403 404",
  ),
  page("studies/:key/turns.jsonl", "/studies/{study}/turns.jsonl", "302 403 403 403 200 403"),
  page(
    "studies/:key/turns.jsonl",
    "/studies/{elsewhereStudy}/turns.jsonl",
    "302 403 403 403 404 403",
  ),
  form(
    "studies/:key/turns.jsonl",
    "/studies/{study}/turns.jsonl",
    { a: "b" },
    "405 405 405 405 405 405",
  ),
  page("studies/:key/results", "/studies/{study}/results", "302 403 403 200 200 403"),
  page("studies/:key/results", "/studies/{elsewhereStudy}/results", "302 403 403 404 404 403"),
  page("studies/:key/results", "/studies/no-such-study/results", "302 403 403 404 404 403"),
  form("studies/:key/results", "/studies/{study}/results", { a: "b" }, "405 405 405 405 405 405"),
  page(
    "studies/:key/results/turns",
    "/studies/{study}/results/turns?tag=advice_early&cell=both",
    "302 403 403 200 200 403",
  ),
  page(
    "studies/:key/results/turns",
    "/studies/{elsewhereStudy}/results/turns?tag=advice_early&cell=both",
    "302 403 403 404 404 403",
  ),
  page(
    "studies/:key/results/turns",
    "/studies/{study}/results/turns?tag=no_such_tag&cell=both",
    "302 403 403 404 404 403",
  ),
  form(
    "studies/:key/results/turns",
    "/studies/{study}/results/turns",
    { a: "b" },
    "405 405 405 405 405 405",
  ),
];

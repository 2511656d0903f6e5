import { form, page, type Row } from "./row";

const version = "codebooks/:key/:version";
const builtIn = "/codebooks/built_in/1";

/** Answers to nobody, peer, expert, lead, researcher, admin. */
export const codebooksTable: Row[] = [
  page("codebooks", "/codebooks", "302 200 200 200 200 200"),
  form("codebooks", "/codebooks", { pasted: "{}" }, "302 403 403 422 422 403"),
  page(version, builtIn, "302 200 200 200 200 200"),
  page(version, "/codebooks/built_in/99", "302 404 404 404 404 404"),
  page(version, "/codebooks/{elsewhereCodebook}/1", "302 404 404 404 404 404"),
  form(version, builtIn, { a: "b" }, "302 422 422 422 422 422"),
  form(version, builtIn, { intent: "copy", title: "A copy" }, "302 403 403 302 302 403"),
  form(version, builtIn, { intent: "begin" }, "302 403 403 409 409 403"),
  form(version, builtIn, { intent: "discard" }, "302 403 403 409 409 403"),
  form(
    version,
    "/codebooks/{elsewhereCodebook}/1",
    { intent: "copy", title: "A copy" },
    "302 403 403 404 404 403",
  ),
  page(`${version}/file`, `${builtIn}/file`, "302 200 200 200 200 200"),
  page(`${version}/file`, "/codebooks/{elsewhereCodebook}/1/file", "302 404 404 404 404 404"),
  page(`${version}/compare`, `${builtIn}/compare`, "302 200 200 200 200 200"),
  page(`${version}/compare`, `${builtIn}/compare?with=x`, "302 404 404 404 404 404"),
  page(
    `${version}/compare`,
    `${builtIn}/compare?with={elsewhereCodebook}.1`,
    "302 404 404 404 404 404",
  ),
  page(`${version}/edit`, `${builtIn}/edit`, "302 403 403 409 409 403"),
  page(`${version}/edit`, "/codebooks/{elsewhereCodebook}/1/edit", "302 403 403 404 404 403"),
  form(
    `${version}/edit`,
    `${builtIn}/edit`,
    { intent: "add-tag", label: "Late", kind: "issue" },
    "302 403 403 409 409 403",
  ),
  page(`${version}/publish`, `${builtIn}/publish`, "302 403 403 409 409 403"),
  page(`${version}/publish`, "/codebooks/{elsewhereCodebook}/1/publish", "302 403 403 404 404 403"),
  form(`${version}/publish`, `${builtIn}/publish`, { note: "" }, "302 403 403 302 302 403"),
  page("studies/:key/codebook", "/studies/{study}/codebook", "302 403 403 200 200 403"),
  page("studies/:key/codebook", "/studies/{elsewhereStudy}/codebook", "302 403 403 404 404 403"),
  form(
    "studies/:key/codebook",
    "/studies/{study}/codebook",
    { from: "{nothing}", to: "{nothing}", note: "" },
    "302 403 403 403 409 403",
  ),
  page("recoding", "/recoding", "302 403 200 403 403 403"),
  page("recoding/:key", "/recoding/{study}", "302 403 404 403 403 403"),
  page("recoding/:key", "/recoding/{elsewhereStudy}", "302 403 404 403 403 403"),
  form(
    "recoding/:key",
    "/recoding/{study}",
    { id: "{newEvent}", annotationId: "{nothing}", tag: "", reason: "None" },
    "302 403 404 403 403 403",
  ),
];

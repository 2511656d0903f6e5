import { weiLing } from "../../../db/seeds/wei-ling/scenario";
import { form, json, page, type Row } from "./row";

const at = (page = "") => `/scenarios/{draftScenario}/1${page}`;
const elsewhere = (page = "") => `/scenarios/{elsewhereScenario}/1${page}`;
const published = (page = "") => `/scenarios/wei-ling/1${page}`;

const view = "scenarios/:key/:version";

/** Answers to nobody, peer, expert, lead, researcher, admin. A draft is there for lead and researcher only. */
export const scenariosTable: Row[] = [
  page("scenarios", "/scenarios", "302 403 200 200 200 403"),
  form("scenarios", "/scenarios", { file: "no json" }, "302 403 403 422 422 403"),
  form("scenarios", "/scenarios", { intent: "take-newer" }, "302 403 403 302 302 403"),
  page(view, published(), "302 403 200 200 200 403"),
  page(view, at(), "302 403 404 200 200 403"),
  page(view, elsewhere(), "302 403 404 404 404 403"),
  page(view, "/scenarios/wei-ling/99", "302 403 404 404 404 403"),
  page(view, "/scenarios/wei-ling/none", "302 403 404 404 404 403"),
  form(view, at(), { intent: "nothing" }, "302 422 422 422 422 422"),
  form(view, published(), { intent: "discard" }, "302 403 403 409 409 403"),
  form(view, published(), { intent: "publish", revision: "0" }, "302 403 403 302 302 403"),
  form(view, at(), { intent: "offer" }, "302 403 403 409 409 403"),
  form(view, at(), { intent: "publish", revision: "7" }, "302 403 403 409 409 403"),
  form(view, at(), { intent: "draft" }, "302 403 403 302 302 403"),
  form(view, elsewhere(), { intent: "retire" }, "302 403 403 404 404 403"),
  form(
    view,
    elsewhere(),
    { intent: "copy", key: "taken-over", title: "Mine" },
    "302 403 403 404 404 403",
  ),
  form(
    view,
    published(),
    { intent: "copy", key: "rahim", title: "Mine" },
    "302 403 403 422 422 403",
  ),
  page(`${view}/edit`, published("/edit"), "302 403 403 302 302 403"),
  page(`${view}/edit`, at("/edit"), "302 403 403 200 200 403"),
  page(`${view}/edit`, elsewhere("/edit"), "302 403 403 404 404 403"),
  page(`${view}/rehearsal`, published("/rehearsal"), "302 403 403 200 200 403"),
  page(`${view}/rehearsal`, at("/rehearsal"), "302 403 403 200 200 403"),
  page(`${view}/rehearsal`, elsewhere("/rehearsal"), "302 403 403 404 404 403"),
  page(`${view}/check`, published("/check"), "302 403 403 200 200 403"),
  page(`${view}/check`, at("/check"), "302 403 403 200 200 403"),
  page(`${view}/check`, elsewhere("/check"), "302 403 403 404 404 403"),
  page(`${view}/save`, at("/save"), "302 302 302 302 302 302"),
  json(`${view}/save`, at("/save"), {}, "401 422 422 422 422 422"),
  json(
    `${view}/save`,
    elsewhere("/save"),
    { saveId: "{newEvent}", revision: 0, content: weiLing },
    "401 403 403 404 404 403",
  ),
  page(`${view}/file`, published("/file"), "302 403 403 200 200 403"),
  page(`${view}/file`, at("/file"), "302 403 403 200 200 403"),
  page(`${view}/file`, elsewhere("/file"), "302 403 403 404 404 403"),
  form(
    "practice",
    "/practice",
    { id: "{newSession}", scenarioVersionId: "{draftVersion}", acknowledged: "yes", live: "yes" },
    "302 404 403 403 403 403",
  ),
];

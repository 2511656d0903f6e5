import { form, json, page, type Row } from "./row";

const noted = (adjudication: string) => ({
  events: [
    {
      id: "{newEvent}",
      adjudicationId: adjudication,
      seq: null,
      act: { type: "note-written", unitId: "{newEvent}", note: "A note." },
      undoes: null,
      at: "2026-11-24T09:00:00.000Z",
    },
  ],
});

const list = "studies/:key/adjudication";
const calibration = "studies/:key/calibration";
const desk = "adjudications/:adjudicationId";
const events = "adjudications/:adjudicationId/events";

/** Answers to nobody, peer, expert, lead, researcher, admin. The expert reviewed one of the sessions. */
export const adjudicationTable: Row[] = [
  page(calibration, "/studies/{study}/calibration", "302 403 403 200 200 403"),
  page(calibration, "/studies/{elsewhereStudy}/calibration", "302 403 403 404 404 403"),
  page(calibration, "/studies/no-such-study/calibration", "302 403 403 404 404 403"),
  form(
    calibration,
    "/studies/{study}/calibration",
    { intent: "make-repeats" },
    "302 403 403 200 200 403",
  ),
  form(
    calibration,
    "/studies/{elsewhereStudy}/calibration",
    { intent: "make-repeats" },
    "302 403 403 404 404 403",
  ),
  form(
    calibration,
    "/studies/{study}/calibration",
    { intent: "wave", personId: "{elsewherePerson}", reason: "Let them in." },
    "302 403 403 422 403 403",
  ),
  form(
    calibration,
    "/studies/{study}/calibration",
    {
      ...{ intent: "settings", on: "on", sessionIds: "{elsewhereSession}", required: "1" },
      ...{ kappa: "0.6", fewestDecisions: "10", repeatShare: "0", repeatDays: "28" },
    },
    "302 403 403 422 422 403",
  ),
  page(list, "/studies/{study}/adjudication", "302 403 403 200 200 403"),
  page(list, "/studies/{elsewhereStudy}/adjudication", "302 403 403 404 404 403"),
  page(list, "/studies/no-such-study/adjudication", "302 403 403 404 404 403"),
  page(`${list}.csv`, "/studies/{study}/adjudication.csv", "302 403 403 200 200 403"),
  page(
    `${list}.csv`,
    "/studies/{study}/adjudication.csv?sort=-disagreements",
    "302 403 403 200 200 403",
  ),
  page(`${list}.csv`, "/studies/{elsewhereStudy}/adjudication.csv", "302 403 403 404 404 403"),
  form(
    list,
    "/studies/{study}/adjudication",
    { intent: "open", sessionId: "{ownSession}" },
    "302 404 403 302 302 404",
  ),
  form(
    list,
    "/studies/{study}/adjudication",
    { intent: "open", sessionId: "{elsewhereSession}" },
    "302 404 404 404 404 404",
  ),
  form(
    list,
    "/studies/{study}/adjudication",
    { intent: "appoint", personId: "{suyin}" },
    "302 403 403 200 200 403",
  ),
  form(
    list,
    "/studies/{study}/adjudication",
    { intent: "dismiss", personId: "{suyin}" },
    "302 403 403 200 200 403",
  ),
  form(
    list,
    "/studies/{study}/adjudication",
    { intent: "appoint", personId: "{elsewherePerson}" },
    "302 403 403 422 422 403",
  ),
  form(
    list,
    "/studies/{study}/adjudication",
    { intent: "consensus", consensus: "off" },
    "302 403 403 200 200 403",
  ),
  form(
    list,
    "/studies/{elsewhereStudy}/adjudication",
    { intent: "consensus", consensus: "on" },
    "302 403 403 404 404 403",
  ),
  page(desk, "/adjudications/{reviewedAdjudication}", "302 404 200 200 200 404"),
  page(desk, "/adjudications/{othersAdjudication}", "302 404 404 200 200 404"),
  page(desk, "/adjudications/{elsewhereAdjudication}", "302 404 404 404 404 404"),
  page(desk, "/adjudications/{nothing}", "302 404 404 404 404 404"),
  page(desk, "/adjudications/not-an-id", "302 404 404 404 404 404"),
  form(
    desk,
    "/adjudications/{reviewedAdjudication}",
    { intent: "make-gold" },
    "302 404 403 409 409 404",
  ),
  form(
    desk,
    "/adjudications/{othersAdjudication}",
    { intent: "retire-gold" },
    "302 404 404 409 409 404",
  ),
  form(
    desk,
    "/adjudications/{othersAdjudication}",
    { intent: "reopen" },
    "302 404 404 302 302 404",
  ),
  form(
    desk,
    "/adjudications/{elsewhereAdjudication}",
    { intent: "reopen" },
    "302 404 404 404 404 404",
  ),
  page(events, "/adjudications/{reviewedAdjudication}/events", "401 404 200 200 200 404"),
  page(events, "/adjudications/{othersAdjudication}/events", "401 404 404 200 200 404"),
  page(events, "/adjudications/{elsewhereAdjudication}/events", "401 404 404 404 404 404"),
  json(
    events,
    "/adjudications/{reviewedAdjudication}/events",
    noted("{reviewedAdjudication}"),
    "401 404 403 200 200 404",
  ),
  json(
    events,
    "/adjudications/{othersAdjudication}/events",
    noted("{othersAdjudication}"),
    "401 404 404 200 200 404",
  ),
  json(
    events,
    "/adjudications/{elsewhereAdjudication}/events",
    noted("{elsewhereAdjudication}"),
    "401 404 404 404 404 404",
  ),
  json(events, "/adjudications/not-an-id/events", noted("{nothing}"), "401 404 404 404 404 404"),
];

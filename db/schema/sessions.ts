import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { readingSources, type ReadingSource } from "../../app/domain/emotion/reading";
import {
  sessionOrigins,
  sessionStatuses,
  type SessionOrigin,
  type SessionStatus,
} from "../../app/domain/practice/session-status";
import { speakers, type Speaker } from "../../app/domain/practice/turn";
import {
  cueKinds,
  cueSources,
  type CueKind,
  type CueSource,
  type DisclosureLayer,
} from "../../app/domain/simulator/cue";
import type { SimulatorState } from "../../app/domain/simulator/state";
import { engineNames, type EngineName } from "../../app/domain/practice/engine-name";
import { id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";
import { scenarioVersions, studies, studyArms } from "./studies";

/** One practice conversation, or an imported one (then without peer, scenario and engine). */
export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    studyId: uuid("study_id")
      .notNull()
      .references(() => studies.id),
    armId: uuid("arm_id"),
    /** Counts within the study, from 1: "Session 014". */
    number: integer("number").notNull(),
    peerId: uuid("peer_id").references(() => people.id),
    scenarioVersionId: uuid("scenario_version_id").references(() => scenarioVersions.id),
    engine: text("engine").$type<EngineName>(),
    seed: bigint("seed", { mode: "number" }),
    origin: text("origin").$type<SessionOrigin>().notNull(),
    status: text("status").$type<SessionStatus>().notNull(),
    title: text("title").notNull(),
    contentNote: text("content_note").notNull().default(""),
    suggestionsOn: boolean("suggestions_on").notNull(),
    emotionCurveOn: boolean("emotion_curve_on").notNull(),
    /** Suggestions are shown so many seconds after the client's words. */
    suggestionsAfter: integer("suggestions_after").notNull().default(0),
    /** The practice plan that decided about the supports; null where an arm did, or nothing. */
    practicePlanId: uuid("practice_plan_id"),
    /** The conversation's own name where it was imported from. */
    externalId: text("external_id"),
    importDigest: text("import_digest"),
    startedAt: time("started_at").notNull(),
    pausedAt: time("paused_at"),
    endedAt: time("ended_at"),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("sessions_number").on(t.studyId, t.number),
    uniqueIndex("sessions_external").on(t.studyId, t.externalId),
    index("sessions_study_time").on(t.studyId, t.startedAt, t.id),
    index("sessions_scenario_version").on(t.scenarioVersionId),
    index("sessions_peer_time").on(t.peerId, t.startedAt, t.id),
    foreignKey({
      name: "sessions_arm_of_study",
      columns: [t.armId, t.studyId],
      foreignColumns: [studyArms.id, studyArms.studyId],
    }),
    check("sessions_origin", isOneOf(t.origin, sessionOrigins)),
    check("sessions_status", isOneOf(t.status, sessionStatuses)),
    check("sessions_engine", isOneOf(t.engine, engineNames)),
    check("sessions_seed", sql`${t.seed} between 0 and 4294967295`),
    check("sessions_suggestions_after", sql`${t.suggestionsAfter} between 0 and 120`),
    check("sessions_number_positive", sql`${t.number} >= 1`),
    check(
      "sessions_source",
      sql`(${t.origin} = 'imported' and ${t.externalId} is not null) or (${t.origin} <> 'imported' and ${t.peerId} is not null and ${t.scenarioVersionId} is not null and ${t.engine} is not null and ${t.seed} is not null)`,
    ),
    check("sessions_ended", sql`${t.status} <> 'ended' or ${t.endedAt} is not null`),
  ],
);

/** One message. Its text never changes after storing; a redaction is a column of its own. */
export const turns = pgTable(
  "turns",
  {
    id: id(),
    sessionId: uuid("session_id")
      .notNull()
      .references(() => sessions.id),
    position: integer("position").notNull(),
    /** The position that an imported file gave it, where that file numbers otherwise. */
    importedPosition: integer("imported_position"),
    speaker: text("speaker").$type<Speaker>().notNull(),
    text: text("text").notNull(),
    redactedText: text("redacted_text"),
    createdAt: time("created_at").notNull(),
    /** Seconds from the start of the conversation, where an import gives them. */
    spokenAtSeconds: doublePrecision("spoken_at_seconds"),
    firstKeyMs: integer("first_key_ms"),
    composeMs: integer("compose_ms"),
    pauseMs: integer("pause_ms"),
    engine: text("engine").$type<EngineName>(),
    /** Of the rules by which the client feels and answers; null for turns of before it was recorded. */
    engineVersion: text("engine_version"),
    model: text("model"),
    promptVersion: text("prompt_version"),
    inputTokens: integer("input_tokens"),
    outputTokens: integer("output_tokens"),
    latencyMs: integer("latency_ms"),
  },
  (t) => [
    uniqueIndex("turns_position").on(t.sessionId, t.position),
    check("turns_position_from_zero", sql`${t.position} >= 0`),
    check("turns_speaker", isOneOf(t.speaker, speakers)),
    check("turns_engine", isOneOf(t.engine, engineNames)),
    check("turns_text", sql`length(${t.text}) > 0`),
    check(
      "turns_durations",
      sql`coalesce(${t.firstKeyMs}, 0) >= 0 and coalesce(${t.composeMs}, 0) >= 0 and coalesce(${t.pauseMs}, 0) >= 0`,
    ),
  ],
);

const unit = (name: string) => doublePrecision(name).notNull();

export const readings = pgTable(
  "readings",
  {
    id: id(),
    turnId: uuid("turn_id")
      .notNull()
      .references(() => turns.id),
    source: text("source").$type<ReadingSource>().notNull(),
    /** Version of the model that read; empty where the source has none. */
    version: text("version").notNull().default(""),
    valence: unit("valence"),
    arousal: unit("arousal"),
    sadness: unit("sadness"),
    fear: unit("fear"),
    anger: unit("anger"),
    disgust: unit("disgust"),
    happiness: unit("happiness"),
    surprise: unit("surprise"),
    neutral: unit("neutral"),
  },
  (t) => [
    uniqueIndex("readings_source").on(t.turnId, t.source, t.version),
    check("readings_source_known", isOneOf(t.source, readingSources)),
    check("readings_plane", sql`${t.valence} between -1 and 1 and ${t.arousal} between -1 and 1`),
    check(
      "readings_shares",
      sql`least(${t.sadness}, ${t.fear}, ${t.anger}, ${t.disgust}, ${t.happiness}, ${t.surprise}, ${t.neutral}) >= 0 and abs(${t.sadness} + ${t.fear} + ${t.anger} + ${t.disgust} + ${t.happiness} + ${t.surprise} + ${t.neutral} - 1) < 0.000001`,
    ),
  ],
);

export const cues = pgTable(
  "cues",
  {
    id: id(),
    turnId: uuid("turn_id")
      .notNull()
      .references(() => turns.id),
    start: integer("start_at").notNull(),
    end: integer("end_at").notNull(),
    quote: text("quote").notNull(),
    kind: text("kind").$type<CueKind>().notNull(),
    explicit: boolean("explicit").notNull(),
    risk: boolean("risk").notNull(),
    layer: integer("layer").$type<DisclosureLayer>().notNull(),
    source: text("source").$type<CueSource>().notNull(),
  },
  (t) => [
    index("cues_turn").on(t.turnId),
    check("cues_span", sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
    check("cues_quote", sql`char_length(${t.quote}) = ${t.end} - ${t.start}`),
    check("cues_kind", isOneOf(t.kind, cueKinds)),
    check("cues_source", isOneOf(t.source, cueSources)),
    check("cues_layer", sql`${t.layer} between 0 and 3`),
  ],
);

/** Enough to replay the simulator byte for byte, and to say why the client said this. */
export const simulatorSteps = pgTable("simulator_steps", {
  turnId: uuid("turn_id")
    .primaryKey()
    .references(() => turns.id),
  stateBefore: jsonb("state_before").$type<SimulatorState>(),
  stateAfter: jsonb("state_after").$type<SimulatorState>().notNull(),
  moves: text("moves").array().notNull(),
  rules: text("rules").array().notNull(),
});

/** What a peer says about a session just after it. */
export const debriefs = pgTable(
  "debriefs",
  {
    sessionId: uuid("session_id")
      .primaryKey()
      .references(() => sessions.id),
    wentWell: integer("went_well"),
    note: text("note").notNull().default(""),
    at: time("at").notNull(),
  },
  (t) => [check("debriefs_scale", sql`${t.wentWell} between 1 and 5`)],
);

import { column, cueColumns, spanColumns, type StudyTable } from "./columns";

export const sessions: StudyTable = {
  file: "sessions.csv",
  about: "One row a session that was over and not withdrawn.",
  columns: [
    column.session,
    { name: "peer", about: "The peer's code; empty where an import names none." },
    { name: "practice", about: "Which of the peer's sessions in the study it was, from 1." },
    { name: "arm", about: "The arm of the study." },
    {
      name: "cohort",
      about: "The peer's cohort when it began; empty in snapshots made before it was frozen.",
    },
    {
      name: "month",
      about:
        "The calendar month in which it began, in UTC; empty where it was imported, and in snapshots made before it was frozen.",
    },
    { name: "scenario", about: "The scenario's key." },
    { name: "scenario_version", about: "Its version." },
    {
      name: "engine",
      about:
        "Who spoke for the client: embedded, claude, or claude+embedded where the session changed hands; in snapshots made before turns were looked at, who it was begun with.",
    },
    { name: "origin", about: "practised, imported or demo." },
    { name: "suggestions", about: "Whether the peer was offered suggestions: yes or no." },
    { name: "emotion_curve", about: "Whether the peer saw the emotion curve: yes or no." },
    { name: "turns", about: "Turns of both speakers." },
    { name: "supporter_turns", about: "Turns of the supporter." },
    {
      name: "arm_name",
      about: "The arm's name; empty in snapshots made before it was frozen, as is the scenario's.",
    },
    { name: "scenario_name", about: "The scenario's title." },
  ],
  rows: ({ sessions: all }) =>
    all.map((each) => [
      ...[each.session, each.peer, each.practice, each.arm, each.practised?.cohort ?? null],
      ...[each.practised?.month ?? null, each.scenario, each.scenarioVersion],
      ...[each.engine, each.origin, each.suggestionsOn, each.emotionCurveOn],
      ...[each.speakers.length, each.speakers.replaceAll("c", "").length],
      ...[each.practised?.arm ?? null, each.practised?.scenario ?? null],
    ]),
};

export const turns: StudyTable = {
  file: "turns.csv",
  about: "One row a turn, without its words.",
  columns: [
    ...[column.session, column.position, column.speaker],
    {
      name: "characters",
      about: "Its length in code points; empty in snapshots made before it was frozen.",
    },
  ],
  *rows({ sessions: all }) {
    for (const each of all)
      for (const [at, letter] of [...each.speakers].entries())
        yield [
          each.session,
          at,
          letter === "c" ? "client" : "supporter",
          each.lengths?.[at] ?? null,
        ];
  },
};

export const cues: StudyTable = {
  file: "cues.csv",
  about: "One row a cue of a client turn.",
  columns: [
    ...[column.session, column.position, ...spanColumns, ...cueColumns],
    { name: "layer", about: "How deep it lies in the story, from 0." },
    { name: "source", about: "simulator: planted, so known to be there. Others found it." },
  ],
  *rows({ sessions: all }) {
    for (const { session: name, cues: found } of all)
      for (const cue of found)
        yield [
          ...[name, cue.position, cue.start, cue.end, cue.kind, cue.explicit, cue.risk],
          ...[cue.layer, cue.source],
        ];
  },
};

export const fates: StudyTable = {
  file: "cue_fates.csv",
  about:
    "One row a planted cue of which the client's engine kept track: where it was answered, and which replies passed it over.",
  columns: [
    ...[column.session, column.position, ...cueColumns],
    { name: "answered_at", about: "Position of the reply that met it; empty where none did." },
    {
      name: "passed_at",
      about: "Positions of the replies that the client heard pass it over, joined by |.",
    },
  ],
  *rows({ sessions: all }) {
    for (const { session: name, practised } of all)
      for (const { position: at, cues: planted } of practised?.fates ?? [])
        for (const { kind: of, explicit, risk, answeredAt, passedAt } of planted)
          yield [name, at, of, explicit, risk, answeredAt, passedAt.join("|")];
  },
};

export const advice: StudyTable = {
  file: "advice.csv",
  about: "One row a reply in which the simulated client heard advice.",
  columns: [
    ...[column.session, column.position],
    {
      name: "timing",
      about:
        "before-gate, after-gate, or asked-first: with permission before the way for advice was open.",
    },
  ],
  *rows({ sessions: all }) {
    for (const { session: name, practised } of all)
      for (const { position: at, timing } of practised?.advice ?? []) yield [name, at, timing];
  },
};

export const offered: StudyTable = {
  file: "suggestions.csv",
  about: "One row a suggestion that stood beside a client turn, without its words.",
  columns: [
    ...[column.session, column.position, column.suggestion],
    { name: "category", about: "mi (motivational interviewing), empathy or support." },
    {
      name: "uptake",
      about:
        "adopted, modified or ignored by the peer; empty where it was not shown, and in snapshots made before it was frozen.",
    },
    {
      name: "edited",
      about: "Share of it that was edited before it was sent, 0 to 1; empty where it was not sent.",
    },
  ],
  *rows({ sessions: all }) {
    for (const { session: name, suggestions } of all)
      for (const [place, { position: at, category, uptake, edited }] of suggestions.entries())
        yield [name, at, place, category, uptake ?? null, edited ?? null];
  },
};

import { emotionCategories } from "../../../emotion/reading";
import { documentKind } from "../../../misalignment/study-document/document-kind";
import { unitKindOf } from "../../../misalignment/units";
import { rangeOf } from "../../../review/scale-range";
import type { FrozenReview, FrozenSession, FrozenStudy } from "../frozen-study";
import type { Cell, Column, Table } from "./table";

type StudyTable = Table<FrozenStudy>;

const session: Column = { name: "session", about: "The session: S and its number in the study." };
const position: Column = {
  name: "position",
  about: "The turn's place in the session, counted from 0; empty for the session as a whole.",
};
const reviewer: Column = {
  name: "reviewer",
  about: "Who reviewed, under the study's code; a model under its name.",
};
const kind: Column = { name: "kind", about: "peer (of the own session), expert, crowd or model." };
const spanColumns: readonly Column[] = [
  {
    name: "start",
    about: "First character of the span in the turn's text, in Unicode code points.",
  },
  { name: "end", about: "The character after its last." },
];

const whose = ({ session: name, reviewer: code, kind: of }: FrozenReview) =>
  [name, code, documentKind(of)] as const;

const sessions: StudyTable = {
  file: "sessions.csv",
  about: "One row a session that was over and not withdrawn.",
  columns: [
    session,
    { name: "peer", about: "The peer's code; empty where an import names none." },
    { name: "practice", about: "Which of the peer's sessions in the study it was, from 1." },
    { name: "arm", about: "The arm of the study." },
    {
      name: "cohort",
      about: "The peer's cohort when it began; empty in snapshots made before it was frozen.",
    },
    { name: "scenario", about: "The scenario's key." },
    { name: "scenario_version", about: "Its version." },
    { name: "engine", about: "Who spoke for the client." },
    { name: "origin", about: "practised, imported or demo." },
    { name: "suggestions", about: "Whether the peer was offered suggestions: yes or no." },
    { name: "emotion_curve", about: "Whether the peer saw the emotion curve: yes or no." },
    { name: "turns", about: "Turns of both speakers." },
    { name: "supporter_turns", about: "Turns of the supporter." },
  ],
  rows: ({ sessions: all }) =>
    all.map((each) => [
      ...[each.session, each.peer, each.practice, each.arm, each.practised?.cohort ?? null],
      ...[each.scenario, each.scenarioVersion],
      ...[each.engine, each.origin, each.suggestionsOn, each.emotionCurveOn],
      ...[each.speakers.length, each.speakers.replaceAll("c", "").length],
    ]),
};

const turns: StudyTable = {
  file: "turns.csv",
  about: "One row a turn, without its words.",
  columns: [session, position, { name: "speaker", about: "client or supporter." }],
  *rows({ sessions: all }) {
    for (const each of all)
      for (const [at, letter] of [...each.speakers].entries())
        yield [each.session, at, letter === "c" ? "client" : "supporter"];
  },
};

/** Per review: which turns were seen, and which tags stand on which turn or on the session. */
function decisionsOf(review: FrozenReview) {
  const seen = new Set(review.visited);
  const flags = new Set<string>();
  for (const { tag, position: at } of review.marks) {
    flags.add(`${at ?? ""} ${tag}`);
    if (at !== null) seen.add(at);
  }
  return { seen, holds: (at: number | null, tag: string) => flags.has(`${at ?? ""} ${tag}`) };
}

const decisions: StudyTable = {
  file: "decisions.csv",
  about:
    "One row a tag that a reviewer decided on: session x supporter turn x reviewer x tag, and session x reviewer x tag for tags that go on whole sessions only. Tags that were retired and never used are left out.",
  columns: [
    session,
    position,
    reviewer,
    kind,
    { name: "tag", about: "The tag's key in the codebook." },
    {
      name: "decision",
      about:
        "yes: the tag was put on the turn or on words of it. no: the turn was seen and the tag not put on it. missing: the reviewer never had the turn before them.",
    },
  ],
  *rows({ codebook, sessions: all, reviews }) {
    const used = new Set(reviews.flatMap(({ marks }) => marks.map(({ tag }) => tag)));
    const tags = codebook.tags.filter(({ key, retired }) => !retired || used.has(key));
    const speakers = new Map(all.map((each) => [each.session, each.speakers]));
    for (const review of reviews) {
      const { seen, holds } = decisionsOf(review);
      const positions = [...(speakers.get(review.session) ?? "").matchAll(/s/g)];
      const [name, code, of] = whose(review);
      for (const tag of tags) {
        if (unitKindOf(tag) === "session") {
          yield [name, null, code, of, tag.key, holds(null, tag.key) ? "yes" : "no"];
          continue;
        }
        for (const { index: at } of positions) {
          const said = holds(at, tag.key) ? "yes" : seen.has(at) ? "no" : "missing";
          yield [name, at, code, of, tag.key, said];
        }
      }
    }
  },
};

const scales: StudyTable = {
  file: "scales.csv",
  about: "One row a scale of a session and reviewer, rated or not.",
  columns: [
    session,
    reviewer,
    kind,
    { name: "scale", about: "The scale's key in the codebook." },
    { name: "state", about: "rated, not_applicable (chosen so) or missing (not rated)." },
    { name: "value", about: "The value where it was rated, else empty." },
  ],
  *rows({ codebook, reviews }) {
    for (const review of reviews) {
      const given = new Map(review.ratings.map(({ scale, value }) => [scale, value]));
      for (const { key } of codebook.scales) {
        const value = given.get(key);
        const state = value === undefined ? "missing" : value === null ? "not_applicable" : "rated";
        yield [...whose(review), key, state, value ?? null];
      }
    }
  },
};

const scaleRanges: StudyTable = {
  file: "scale_ranges.csv",
  about: "One row a scale: from where to where it goes.",
  columns: [
    { name: "scale", about: "The scale's key in the codebook." },
    { name: "label", about: "Its name." },
    { name: "min", about: "Its least value." },
    { name: "max", about: "Its greatest value." },
    { name: "step", about: "The distance between its values; empty where any value may stand." },
  ],
  rows: ({ codebook }) =>
    codebook.scales.map((scale) => {
      const { min, max, step } = rangeOf(scale);
      return [scale.key, scale.label, min, max, step];
    }),
};

const spans: StudyTable = {
  file: "spans.csv",
  about: "One row a mark as it was made: a tag on words, on a turn or on a session.",
  columns: [
    ...[session, reviewer, kind],
    { name: "tag", about: "The tag's key in the codebook." },
    { name: "level", about: "span, turn or session." },
    position,
    ...spanColumns,
    { name: "severity", about: "1 to 3; empty for a strength, and where it was not said." },
    { name: "confidence", about: "low, medium or high; empty where it was not said." },
    { name: "cue_position", about: "For what was missed: the client turn that it answers to." },
    { name: "cue_start", about: "Where in it the client's words begin." },
    { name: "cue_end", about: "The character after them." },
  ],
  *rows({ reviews }) {
    for (const review of reviews)
      for (const { tag, level, position: at, span, evidence, severity, confidence } of review.marks)
        yield [
          ...[...whose(review), tag, level, at, span?.start ?? null, span?.end ?? null],
          ...[severity, confidence],
          ...[evidence?.position ?? null, evidence?.start ?? null, evidence?.end ?? null],
        ];
  },
};

const cues: StudyTable = {
  file: "cues.csv",
  about: "One row a cue of a client turn.",
  columns: [
    ...[session, position, ...spanColumns],
    { name: "cue_kind", about: "What it shows." },
    { name: "explicit", about: "yes where it is said outright, no where it is hinted at." },
    { name: "risk", about: "Whether it bears on safety: yes or no." },
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

const noShares = emotionCategories.map((): Cell => null);

function* readingsOf({ session: name, readings }: FrozenSession): Generator<Cell[]> {
  for (const { position: at, source, version, valence, arousal, distribution } of readings)
    yield [
      ...[name, at, source, version, null, valence, arousal],
      ...emotionCategories.map((category) => distribution[category]),
    ];
}

const readings: StudyTable = {
  file: "readings.csv",
  about: "One row a reading of a client turn, by a machine or by a reviewer before they saw one.",
  columns: [
    ...[session, position],
    { name: "source", about: "simulator, claude, text-model, or expert for a reviewer's own." },
    { name: "version", about: "Of the model that read, where it has one." },
    reviewer,
    { name: "valence", about: "Unpleasant to pleasant, -1 to 1." },
    { name: "arousal", about: "Calm to stirred, -1 to 1." },
    ...emotionCategories.map((name) => ({ name, about: "Share of the distribution, 0 to 1." })),
  ],
  *rows({ sessions: all, reviews }) {
    for (const each of all) yield* readingsOf(each);
    for (const review of reviews)
      for (const { position: at, valence, arousal } of review.readings)
        yield [
          ...[review.session, at, "expert", null, review.reviewer, valence, arousal],
          ...noShares,
        ];
  },
};

const suggestionColumn: Column = {
  name: "suggestion",
  about: "Its place among the session's suggestions, from 0.",
};

const offered: StudyTable = {
  file: "suggestions.csv",
  about: "One row a suggestion that stood beside a client turn, without its words.",
  columns: [
    ...[session, position, suggestionColumn],
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

const fates: StudyTable = {
  file: "cue_fates.csv",
  about:
    "One row a planted cue of which the client's engine kept track: where it was answered, and which replies passed it over.",
  columns: [
    ...[session, position],
    { name: "cue_kind", about: "What it shows." },
    { name: "explicit", about: "yes where it is said outright, no where it is hinted at." },
    { name: "risk", about: "Whether it bears on safety: yes or no." },
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

const advice: StudyTable = {
  file: "advice.csv",
  about: "One row a reply in which the simulated client heard advice.",
  columns: [
    ...[session, position],
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

const judgements: StudyTable = {
  file: "judgements.csv",
  about: "One row a suggestion that a reviewer judged.",
  columns: [
    ...[session, reviewer, kind, suggestionColumn],
    { name: "judgement", about: "help, neutral or harm: what it would have done." },
  ],
  *rows({ reviews }) {
    for (const review of reviews)
      for (const { suggestion, judgement } of review.judgements ?? [])
        yield [...whose(review), suggestion, judgement];
  },
};

const bests: StudyTable = {
  file: "best_replies.csv",
  about: "One row a client turn for which a reviewer named the best reply.",
  columns: [
    ...[session, reviewer, kind, position],
    {
      name: "suggestion",
      about: "The suggestion's place among the session's; empty for what the peer wrote.",
    },
  ],
  *rows({ reviews }) {
    for (const review of reviews)
      for (const { position: at, suggestion } of review.bests ?? [])
        yield [...whose(review), at, suggestion];
  },
};

const responses: StudyTable = {
  file: "responses.csv",
  about: "One row a mark that was released to its peer, with what they answered.",
  columns: [
    session,
    { ...reviewer, about: "Whose mark it is, under the study's code." },
    { name: "tag", about: "The tag's key in the codebook." },
    {
      name: "answer",
      about: "see: I see it. differently: I see it differently. Empty where nothing was answered.",
    },
  ],
  *rows({ responses: said }) {
    for (const each of said ?? []) yield [each.session, each.reviewer, each.tag, each.answer];
  },
};

/** The tables of frozen data, in the order in which a bundle holds and describes them. */
export const studyTables: readonly StudyTable[] = [
  ...[sessions, turns, decisions, scales, scaleRanges, spans, cues, fates, advice, readings],
  ...[offered, judgements, bests, responses],
];

/** A turn with the words that may be read on the day of the download. */
export interface SpokenTurn {
  session: string;
  position: number;
  speaker: string;
  text: string;
}

/** The one table that is no part of the frozen data. */
export const transcriptTable: Table<Iterable<SpokenTurn>> = {
  file: "transcripts.csv",
  about:
    "One row a turn with its words as they could be read on the day of the download. Not part of the frozen data: withdrawn sessions are left out, redacted words stay redacted.",
  columns: [
    ...[session, position],
    { name: "speaker", about: "client or supporter." },
    { name: "text", about: "What was said." },
  ],
  *rows(spoken) {
    for (const turn of spoken) yield [turn.session, turn.position, turn.speaker, turn.text];
  },
};

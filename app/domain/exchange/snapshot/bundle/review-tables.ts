import { emotionCategories } from "../../../emotion/reading";
import { unitKindOf } from "../../../misalignment/units";
import { rangeOf } from "../../../review/scale-range";
import { repeatedSessions } from "../repeated-sessions";
import { frozenSupporterTurns, type FrozenReview, type FrozenSession } from "../frozen-study";
import { column, spanColumns, whose, type StudyTable } from "./columns";
import type { Cell } from "./table";

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

export const decisions: StudyTable = {
  file: "decisions.csv",
  about:
    "One row a tag that a reviewer decided on: session x supporter turn x reviewer x tag, and session x reviewer x tag for tags that go on whole sessions only. Tags that were retired and never used are left out.",
  columns: [
    ...[column.session, column.position, column.reviewer, column.kind, column.tag],
    {
      name: "decision",
      about:
        "yes: the tag was put on the turn or on words of it. no: the turn was seen and the tag not put on it. missing: the reviewer never had the turn before them.",
    },
  ],
  *rows({ codebook, sessions: all, reviews }) {
    const used = new Set(reviews.flatMap(({ marks }) => marks.map(({ tag }) => tag)));
    const tags = codebook.tags.filter(({ key, retired }) => !retired || used.has(key));
    const supporterTurns = new Map(all.map((each) => [each.session, frozenSupporterTurns(each)]));
    for (const review of reviews) {
      const { seen, holds } = decisionsOf(review);
      const [name, code, of] = whose(review);
      for (const tag of tags) {
        if (unitKindOf(tag) === "session") {
          yield [name, null, code, of, tag.key, holds(null, tag.key) ? "yes" : "no"];
          continue;
        }
        for (const { position: at } of supporterTurns.get(review.session) ?? []) {
          const said = holds(at, tag.key) ? "yes" : seen.has(at) ? "no" : "missing";
          yield [name, at, code, of, tag.key, said];
        }
      }
    }
  },
};

export const scales: StudyTable = {
  file: "scales.csv",
  about: "One row a scale of a session and reviewer, rated or not.",
  columns: [
    ...[column.session, column.reviewer, column.kind, column.scale],
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

export const scaleRanges: StudyTable = {
  file: "scale_ranges.csv",
  about: "One row a scale: from where to where it goes.",
  columns: [
    column.scale,
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

export const tags: StudyTable = {
  file: "tags.csv",
  about: "One row a tag of the codebook; its words are in codebook.json.",
  columns: [
    column.tag,
    { name: "label", about: "Its name." },
    { name: "kind", about: "issue or strength." },
    { name: "levels", about: "What it can be put on, joined by |: span, turn, session." },
    { name: "absence", about: "Whether it is about something that did not happen: yes or no." },
    { name: "risk", about: "Whether it concerns risk: yes or no." },
    { name: "retired", about: "Whether it was retired: yes or no." },
  ],
  rows: ({ codebook }) =>
    codebook.tags.map(({ key, label, kind, levels, absence, risk, retired }) => [
      ...[key, label, kind, levels.join("|"), absence, risk, retired],
    ]),
};

export const spans: StudyTable = {
  file: "spans.csv",
  about: "One row a mark as it was made: a tag on words, on a turn or on a session.",
  columns: [
    ...[column.session, column.reviewer, column.kind, column.tag],
    { name: "level", about: "span, turn or session." },
    column.position,
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

const noShares = emotionCategories.map((): Cell => null);

function* readingsOf({ session: name, readings }: FrozenSession): Generator<Cell[]> {
  for (const { position: at, source, version, valence, arousal, distribution } of readings)
    yield [
      ...[name, at, source, version, null, valence, arousal],
      ...emotionCategories.map((category) => distribution[category]),
    ];
}

export const readings: StudyTable = {
  file: "readings.csv",
  about: "One row a reading of a client turn, by a machine or by a reviewer before they saw one.",
  columns: [
    ...[column.session, column.position],
    { name: "source", about: "simulator, claude, text-model, or expert for a reviewer's own." },
    { name: "version", about: "Of the model that read, where it has one." },
    column.reviewer,
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

export const judgements: StudyTable = {
  file: "judgements.csv",
  about: "One row a suggestion that a reviewer judged.",
  columns: [
    ...[column.session, column.reviewer, column.kind, column.suggestion],
    { name: "judgement", about: "help, neutral or harm: what it would have done." },
  ],
  *rows({ reviews }) {
    for (const review of reviews)
      for (const { suggestion, judgement } of review.judgements ?? [])
        yield [...whose(review), suggestion, judgement];
  },
};

export const bests: StudyTable = {
  file: "best_replies.csv",
  about: "One row a client turn for which a reviewer named the best reply.",
  columns: [
    ...[column.session, column.reviewer, column.kind, column.position],
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

export const repeats: StudyTable = {
  file: "repeats.csv",
  about:
    "One row a decision that an expert made twice, on a session that came again without a word: of the tags that either time was used on a turn of the session, on turns seen both times. The second time counts in no other table.",
  columns: [
    ...[column.session, column.position, column.reviewer, column.tag],
    { name: "first", about: "Whether the tag was put on the turn the first time: yes or no." },
    { name: "second", about: "Whether it was put there the second time: yes or no." },
  ],
  *rows(study) {
    for (const { reviewer, decisions: made } of repeatedSessions(study))
      for (const { sessionId, position, tag, own, reference } of made)
        yield [sessionId, position, reviewer, tag, reference, own];
  },
};

export const responses: StudyTable = {
  file: "responses.csv",
  about: "One row a mark that was released to its peer, with what they answered.",
  columns: [
    column.session,
    { ...column.reviewer, about: "Whose mark it is, under the study's code." },
    column.tag,
    {
      name: "answer",
      about: "see: I see it. differently: I see it differently. Empty where nothing was answered.",
    },
  ],
  *rows({ responses: said }) {
    for (const each of said ?? []) yield [each.session, each.reviewer, each.tag, each.answer];
  },
};

import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { findingOf } from "../../../app/domain/misalignment/finding";
import { notesOf, type NoteKind } from "../../../app/domain/misalignment/notes";
import type { ReviewRow, StudyRows } from "../../../app/domain/misalignment/rows";
import {
  standardOptions,
  studyResults,
  type ResultOptions,
} from "../../../app/domain/misalignment/study-results";
import { counted, inWords } from "../../../app/domain/wording/counted";
import { reviewRow, rowsOf, turnOf } from "./make-rows";

const options: ResultOptions = { ...standardOptions, plan: { replicates: 400, seed: 3 } };
const resultsOf = (rows: StudyRows, asked = options) => studyResults(rows, builtInCodebook, asked);

/** What the first expert marks: one more in the first of several sessions, one less in the second. */
function varied(marks: string, n: number, sessions: number): string {
  if (sessions < 2 || n > 1) return marks;
  return n === 0 ? marks.replace(".", "x") : marks.replace("x", ".");
}

/**
 * Sessions of ten turns in which two experts and the peer mark as given, one tag in all; not all alike, so
 * that intervals have a width.
 */
function study(sessions: number, marks: [string, string, string], tag = "minimise"): StudyRows {
  const reviews = Array.from({ length: sessions }, (_, n): ReviewRow[] => {
    const [first, second, peer] = marks;
    return [
      reviewRow(`s${n}`, "e1", "expert", varied(first, n, sessions), tag),
      reviewRow(`s${n}`, "e2", "expert", second, tag),
      reviewRow(`s${n}`, `p${n}`, "self", peer, tag),
    ];
  });
  return rowsOf(10, reviews.flat());
}

const experts4 = "xxxx......";
const peer1 = "x.........";
const nobody = "..........";

describe("the finding", () => {
  it("says how many times as often, with both rates, the difference and what it rests on", () => {
    expect(findingOf(resultsOf(study(12, [experts4, experts4, peer1])))).toEqual({
      tagKey: "minimise",
      sentence: "Experts flag “Minimising” 4.0 times as often as peers do in their own sessions.",
      basis:
        "Peers 10.0, experts 40.0 per 100 supporter turns; peers minus experts −30.0, 95 % interval −31.3 to −28.8. " +
        "12 sessions reviewed by both; 12 peers, 2 experts, 120 supporter turns, codebook 1. Intervals resample sessions. " +
        "The largest clear difference, one whose interval leaves out 0, of 25 tags compared; the interval does not allow for that choice.",
    });
  });

  it("speaks only of the sessions at hand where they are few, and says that intervals are too narrow", () => {
    const { sentence, basis } = findingOf(resultsOf(study(3, [experts4, experts4, peer1])));
    expect(sentence).toBe(
      "In these 3 sessions, experts flagged “Minimising” more often than peers did in their own sessions.",
    );
    expect(basis).toContain("with fewer than 10 they come out too narrow");
  });

  it("gives no ratio where the rarer side has fewer than five flags, only the rates beneath", () => {
    const rows = study(12, [experts4, experts4, nobody]);
    const withPeer = (flags: number) => ({
      ...rows,
      reviews: rows.reviews.map((review, n) =>
        review.kind === "self" && n < 3 * flags
          ? { ...review, flags: [{ turnId: turnOf(review.sessionId, 0), tag: "minimise" }] }
          : review,
      ),
    });
    const told = (flags: number) => findingOf(resultsOf(withPeer(flags)));
    expect(told(4).sentence).toBe(
      "Experts flag “Minimising” more often than peers do in their own sessions.",
    );
    expect(told(4).basis).toContain("Peers 3.3, experts 40.0 per 100 supporter turns");
    expect(told(5).sentence).toContain("times as often");
  });

  it("divides by no zero: where peers never flagged, it counts", () => {
    const { sentence } = findingOf(resultsOf(study(12, [experts4, experts4, nobody])));
    expect(sentence).toBe(
      "Experts flag “Minimising” 96 times; peers never did in their own sessions.",
    );
  });

  it("says so where it goes the other way, and names an issue before a strength", () => {
    const more = study(12, [peer1, peer1, experts4], "affirm");
    expect(findingOf(resultsOf(more)).sentence).toBe(
      "Peers flag “Affirmation” in their own sessions 4.0 times as often as experts do.",
    );
    const issue = study(12, [peer1, peer1, "xx........"]);
    const both = { ...more, reviews: [...more.reviews] };
    both.reviews = both.reviews.map((review, n) => ({
      ...review,
      flags: [...review.flags, ...issue.reviews[n]!.flags],
    }));
    expect(findingOf(resultsOf(both)).tagKey).toBe("minimise");
  });

  it("claims nothing where every interval includes 0", () => {
    const reviews = [study(12, [peer1, peer1, peer1])];
    const { tagKey, sentence } = findingOf(resultsOf(reviews[0]!));
    expect(tagKey).toBeNull();
    expect(sentence).toBe(
      "No tag shows a clear difference between how often peers and experts flag it.",
    );
  });

  it("claims nothing where every session is alike: such an interval has no width", () => {
    const alike = Array.from({ length: 12 }, (_, n) => [
      reviewRow(`s${n}`, "e1", "expert", experts4),
      reviewRow(`s${n}`, `p${n}`, "self", peer1),
    ]);
    expect(findingOf(resultsOf(rowsOf(10, alike.flat()))).tagKey).toBeNull();
  });

  it("claims nothing from one session, without intervals, or without both sides", () => {
    const one = study(1, [experts4, experts4, peer1]);
    const notEnough = "There is not enough here to say how far peers and experts are apart.";
    expect(findingOf(resultsOf(one)).sentence).toBe(notEnough);
    const many = study(12, [experts4, experts4, peer1]);
    expect(findingOf(resultsOf(many, { ...options, plan: null })).sentence).toBe(notEnough);
    const imported = rowsOf(10, [reviewRow("a", "e1", "expert", experts4)]);
    expect(findingOf(resultsOf(imported)).sentence).toBe(
      "No session here has been reviewed by both its peer and an expert yet.",
    );
  });
});

describe("the notes", () => {
  const notes = (rows: StudyRows, kind: NoteKind) =>
    notesOf(resultsOf(rows)).filter((note) => note.kind === kind);

  /** Twelve sessions; in each of the first three the experts split once, and once they agree. */
  const rare = rowsOf(
    10,
    Array.from({ length: 12 }, (_, n) => [
      reviewRow(`s${n}`, "e1", "expert", n < 3 ? "x........." : nobody),
      reviewRow(`s${n}`, "e2", "expert", n < 1 ? "x........." : n < 3 ? ".x........" : nobody),
    ]).flat(),
  );

  it("say why agreement is high where alpha is low, with the counts", () => {
    expect(notes(rare, "paradox").map((note) => note.text)).toEqual([
      "Minimising: experts agree on 97 % (AC1 0.96), yet alpha is 0.32. With 6 flags in 120 turns, most of the agreement is on turns that neither flags, and alpha takes that much to be chance.",
    ]);
  });

  it("call no paradox where the coefficients go together", () => {
    expect(notes(study(12, [experts4, experts4, peer1]), "paradox")).toEqual([]);
  });

  it("warn of few sessions, once for the study", () => {
    const few = notes(study(3, [experts4, experts4, peer1]), "few-sessions");
    expect(few).toEqual([
      {
        kind: "few-sessions",
        tagKey: null,
        text: "Only 3 sessions: intervals that resample fewer than 10 come out too narrow.",
      },
    ]);
    expect(notes(study(12, [experts4, experts4, peer1]), "few-sessions")).toEqual([]);
  });

  it("say that no tag was judged by two experts, and not that nothing was seen", () => {
    const alone = rowsOf(10, [reviewRow("a", "e1", "expert", experts4)]);
    const [note, ...more] = notes(alone, "no-overlap");
    expect(note?.text).toMatch(/^No tag was judged by two experts/);
    expect(more).toEqual([]);
    expect(notes(rare, "no-overlap")).toEqual([]);
  });

  it("name a tag that peers flag more often, and one whose consensus hangs on ties", () => {
    const [more] = notes(study(12, [peer1, peer1, experts4], "affirm"), "peers-more-often");
    expect(more?.text).toBe(
      "Affirmation: peers flag it more often than experts do, 40.0 against 10.0 per 100 turns.",
    );
    const [tied] = notes(study(12, [experts4, nobody, peer1]), "ties");
    expect(tied?.text).toBe(
      "Minimising: experts were evenly divided on 48 supporter turns; the consensus depends on how such ties are counted.",
    );
  });

  it("are none for a study without reviews", () => {
    expect(notesOf(resultsOf({ sessions: [], reviews: [] }))).toEqual([]);
  });
});

describe("numbers in words", () => {
  it("have commas, a true minus, and no minus zero", () => {
    expect([inWords(1104, 0), inWords(-14.46, 1), inWords(-0.04, 1)]).toEqual([
      "1,104",
      "−14.5",
      "0.0",
    ]);
    expect([counted(1, "session"), counted(0, "session")]).toEqual(["1 session", "0 sessions"]);
  });
});

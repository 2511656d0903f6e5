import { describe, expect, it } from "vitest";
import { builtInCodebook } from "../../../app/domain/review/built-in-codebook";
import { consensusOf } from "../../../app/domain/misalignment/consensus";
import {
  standardOptions,
  studyResults,
  type ResultOptions,
  type TagResult,
} from "../../../app/domain/misalignment/study-results";
import type { StudyRows } from "../../../app/domain/misalignment/rows";
import { indexStudy, unitsOf } from "../../../app/domain/misalignment/units";
import { reviewRow, rowsOf, sessionRow, tagNamed, turnOf } from "./make-rows";

const quick = { ...standardOptions, plan: { replicates: 200, seed: 7 } };
const without: ResultOptions = { ...standardOptions, plan: null };

function resultOf(rows: StudyRows, key = "minimise", options = without): TagResult {
  return studyResults(rows, builtInCodebook, options).tags.find((each) => each.tag.key === key)!;
}

const turnIds = (refs: readonly { turnId: string | null }[]) => refs.map((ref) => ref.turnId);

/** Two sessions of five supporter turns, two experts, each session's peer. */
const study = rowsOf(5, [
  reviewRow("a", "e1", "expert", "xx..."),
  reviewRow("a", "e2", "expert", "x.x.."),
  reviewRow("a", "p1", "self", "x...."),
  reviewRow("b", "e1", "expert", "x...."),
  reviewRow("b", "e2", "expert", "x...."),
  reviewRow("b", "p2", "self", "....x"),
]);

describe("the matrix behind every number", () => {
  it("tells a turn that was seen and left untagged from one that was never reached", () => {
    const rows = rowsOf(3, [
      reviewRow("a", "e1", "expert", "x. "),
      reviewRow("a", "e2", "expert", "..x"),
      reviewRow("a", "p", "self", ".  "),
    ]);
    const units = unitsOf(tagNamed("minimise"), indexStudy(rows));
    expect(units.map((unit) => [unit.ref.position, ...unit.experts, unit.peer])).toEqual([
      [1, ["e1", true], ["e2", false], false],
      [3, ["e1", false], ["e2", false], null],
      [5, ["e2", true], null],
    ]);
  });

  it("takes a flagged turn as seen, and leaves out what nobody saw", () => {
    const review = { ...reviewRow("a", "e1", "expert", "x.   "), visitedTurnIds: [] };
    const units = unitsOf(tagNamed("minimise"), indexStudy(rowsOf(5, [review])));
    expect(turnIds(units.map((unit) => unit.ref))).toEqual([turnOf("a", 0)]);
  });

  it("counts sessions for a tag that goes only on sessions", () => {
    const flag = { turnId: null, tag: "no_escalation" };
    const rows: StudyRows = {
      sessions: [sessionRow("a", 3), sessionRow("b", 3)],
      reviews: [
        { ...reviewRow("a", "e1", "expert", "..."), flags: [flag] },
        reviewRow("b", "e1", "expert", "..."),
        { ...reviewRow("a", "p1", "self", "..."), flags: [flag] },
      ],
    };
    const result = resultOf(rows, "no_escalation");
    expect([result.unit, result.experts.seen, result.experts.flags]).toEqual(["session", 2, 1]);
    expect(result.peers.cells.both).toEqual([{ sessionId: "a", turnId: null, position: null }]);
  });

  it("lets the first of two reviews by one person count, and ignores a model’s", () => {
    const rows = rowsOf(2, [
      reviewRow("a", "e1", "expert", "x."),
      reviewRow("a", "e1", "expert", ".x"),
      reviewRow("a", "m", "model", "xx"),
    ]);
    const { experts } = resultOf(rows);
    expect([experts.raters, experts.flags, turnIds(experts.cells.aloneFlagged)]).toEqual([
      1,
      1,
      ["a.0"],
    ]);
  });
});

describe("agreement among experts", () => {
  const { experts } = resultOf(study);

  it("has the 2x2 table, and the turns behind each of its counts", () => {
    expect(experts.table).toEqual({
      first: "e1",
      second: "e2",
      both: 2,
      firstOnly: 1,
      secondOnly: 1,
      neither: 6,
    });
    expect(turnIds(experts.cells.allFlagged)).toEqual(["a.0", "b.0"]);
    expect(turnIds(experts.cells.split)).toEqual(["a.1", "a.2"]);
    expect(experts.cells.noneFlagged).toHaveLength(6);
    expect(experts).toMatchObject({ raters: 2, units: 10, sessions: 2, seen: 10, flags: 6 });
  });

  it("has the coefficients that the table gives by hand", () => {
    expect(experts.prevalence).toBeCloseTo(0.3, 12);
    expect(experts.percentAgreement.value).toBeCloseTo(0.8, 12);
    // Chance agreement 0.3 x 0.3 + 0.7 x 0.7 = 0.58.
    expect(experts.kappa.value).toBeCloseTo((0.8 - 0.58) / 0.42, 12);
    // 20 ratings, 6 of them yes; 4 ordered disagreeing pairs against 2 x 6 x 14.
    expect(experts.alpha.value).toBeCloseTo(1 - (19 * 4) / (2 * 6 * 14), 12);
    // Chance agreement 2 x 0.3 x 0.7 = 0.42.
    expect(experts.ac1.value).toBeCloseTo((0.8 - 0.42) / 0.58, 12);
    expect(experts.kappaName).toBe("cohen");
  });

  it("is undefined, never 1, where nobody used the tag", () => {
    const unused = resultOf(study, "robotic");
    expect(unused.experts.percentAgreement.value).toBe(1);
    for (const each of [unused.experts.kappa, unused.experts.alpha, unused.experts.ac1]) {
      expect(each.value).toBeNull();
      expect(each.undefined).toBe("only one category was used");
    }
  });

  it("is undefined where no turn was seen by two", () => {
    const rows = rowsOf(2, [
      reviewRow("a", "e1", "expert", "x "),
      reviewRow("a", "e2", "expert", " x"),
    ]);
    const apart = resultOf(rows).experts;
    expect([apart.units, apart.alpha.value, apart.percentAgreement.value]).toEqual([0, null, null]);
    expect(apart.alpha.undefined).not.toBeNull();
  });

  it("takes Conger’s kappa for three experts, and gives no 2x2 table", () => {
    const rows = rowsOf(4, [
      reviewRow("a", "e1", "expert", "xx.."),
      reviewRow("a", "e2", "expert", "x.x."),
      reviewRow("a", "e3", "expert", "xx.."),
    ]);
    const three = resultOf(rows).experts;
    expect([three.kappaName, three.table]).toEqual(["conger", null]);
    expect(three.kappa.value).toBeCloseTo((2 / 3 - 1 / 2) / (1 - 1 / 2), 12);
  });

  it("carries intervals that resample sessions and come out the same again", () => {
    const once = resultOf(study, "minimise", quick).experts;
    expect(once.alpha.ciMethod).toContain("bootstrap over sessions, 200");
    expect(once.alpha.ciMethod).toContain("few sessions (2)");
    expect(once.alpha.ci).not.toBeNull();
    expect(resultOf(study, "minimise", quick).experts).toEqual(once);
  });

  it("does not depend on the order of the reviews", () => {
    const reversed = { ...study, reviews: [...study.reviews].reverse() };
    const { alpha, ac1, kappa } = resultOf(reversed, "minimise", quick).experts;
    const same = resultOf(study, "minimise", quick).experts;
    expect([alpha, ac1, kappa]).toEqual([same.alpha, same.ac1, same.kappa]);
  });
});

describe("peers against the experts’ consensus", () => {
  const unit = (votes: boolean[]) => ({
    ref: { sessionId: "a", turnId: "t", position: 1 },
    experts: new Map(votes.map((vote, n) => [`e${n}`, vote])),
    peer: null,
  });

  it("follows the majority of the experts who saw the turn; a tie counts as flagged and is marked", () => {
    expect(consensusOf(unit([true, true, false]), "flagged")).toEqual({
      flagged: true,
      tie: false,
    });
    expect(consensusOf(unit([true, false, false]), "flagged")).toEqual({
      flagged: false,
      tie: false,
    });
    expect(consensusOf(unit([true, false]), "flagged")).toEqual({ flagged: true, tie: true });
    expect(consensusOf(unit([true, false]), "not-flagged")).toEqual({ flagged: false, tie: true });
    expect(consensusOf(unit([]), "flagged")).toBeNull();
  });

  it("has the 2x2 table as turns, with sensitivity, precision and F1 from it", () => {
    const { peers } = resultOf(study);
    expect(turnIds(peers.cells.both)).toEqual(["a.0"]);
    expect(turnIds(peers.cells.peerOnly)).toEqual(["b.4"]);
    expect(turnIds(peers.cells.expertsOnly)).toEqual(["a.1", "a.2", "b.0"]);
    expect(peers.cells.neither).toHaveLength(5);
    expect(peers).toMatchObject({ units: 10, sessions: 2, ties: 2 });
    expect(peers.sensitivity.value).toBeCloseTo(1 / 4, 12);
    expect(peers.precision.value).toBeCloseTo(1 / 2, 12);
    expect(peers.f1.value).toBeCloseTo(2 / 6, 12);
    expect(peers.percentAgreement.value).toBeCloseTo(0.6, 12);
    const chance = 0.2 * 0.4 + 0.8 * 0.6;
    expect(peers.kappa.value).toBeCloseTo((0.6 - chance) / (1 - chance), 12);
  });

  it("changes with the rule for ties", () => {
    const { peers } = resultOf(study, "minimise", { ...without, ties: "not-flagged" });
    expect(turnIds(peers.cells.expertsOnly)).toEqual(["b.0"]);
  });

  it("leaves out what the peer did not see", () => {
    const rows = rowsOf(3, [
      reviewRow("a", "e1", "expert", "xx."),
      reviewRow("a", "p", "self", "x  "),
    ]);
    expect(resultOf(rows).peers).toMatchObject({
      units: 1,
      cells: { both: [{ turnId: "a.0" }], expertsOnly: [] },
    });
  });

  it("says why detection is undefined", () => {
    const { peers } = resultOf(study, "robotic");
    expect([peers.sensitivity.undefined, peers.precision.undefined, peers.f1.undefined]).toEqual([
      "the expert consensus flagged nothing",
      "peers flagged nothing",
      "nobody flagged anything",
    ]);
  });
});

describe("the rate gap", () => {
  it("is flags per 100 supporter turns, peer minus expert, each expert’s turns counted", () => {
    const { rates } = resultOf(study);
    expect(rates).toMatchObject({
      peerFlags: 2,
      peerSeen: 10,
      expertFlags: 6,
      expertSeen: 20,
      sessions: 2,
    });
    expect([rates.peer.value, rates.expert.value, rates.difference.value]).toEqual([20, 30, -10]);
  });

  it("compares only sessions that both reviewed; the experts’ own rate takes all of theirs", () => {
    const imported = reviewRow("c", "e1", "expert", "xxxxx");
    const rows = rowsOf(5, [...study.reviews, imported]);
    const { rates, expertRate } = resultOf(rows);
    expect([rates.sessions, rates.expert.value]).toEqual([2, 30]);
    expect(expertRate.value).toBeCloseTo((100 * 11) / 25, 12);
  });

  it("is undefined with its reason where no session was reviewed by both", () => {
    const { rates, expertRate } = resultOf(rowsOf(2, [reviewRow("a", "e1", "expert", "x.")]));
    expect(rates.difference.value).toBeNull();
    expect(rates.peer.undefined).toBe("no session was reviewed by both its peer and an expert");
    expect(expertRate.value).toBe(50);
  });
});

describe("a study’s results", () => {
  it("count sessions, turns and people, reviewed and compared", () => {
    const rows = rowsOf(5, [...study.reviews, reviewRow("c", "e3", "expert", ".....")]);
    const everything = { ...rows, sessions: [...rows.sessions, sessionRow("unreviewed", 9)] };
    expect(studyResults(everything, builtInCodebook, without)).toMatchObject({
      sessions: 3,
      turns: 15,
      pairedSessions: 2,
      pairedTurns: 10,
      peers: 2,
      experts: 3,
      codebookVersion: 1,
    });
  });

  it("have a line for every tag, and for a retired one only where it was used", () => {
    const tags = builtInCodebook.tags.map((tag) => ({
      ...tag,
      retired: ["minimise", "robotic"].includes(tag.key),
    }));
    const keys = studyResults(study, { ...builtInCodebook, tags }, without).tags.map(
      (each) => each.tag.key,
    );
    expect(keys).toContain("minimise");
    expect(keys).not.toContain("robotic");
    expect(keys).toHaveLength(25);
  });

  it("are all undefined, with reasons, for a study without reviews", () => {
    const empty = studyResults(
      { sessions: [sessionRow("a", 3)], reviews: [] },
      builtInCodebook,
      quick,
    );
    for (const { experts, peers, rates, expertRate } of empty.tags) {
      const { percentAgreement, kappa, alpha, ac1 } = experts;
      const all = [
        percentAgreement,
        kappa,
        alpha,
        ac1,
        peers.kappa,
        peers.f1,
        rates.difference,
        expertRate,
      ];
      expect(all.filter((each) => each.value !== null || each.undefined === null)).toEqual([]);
    }
  });
});

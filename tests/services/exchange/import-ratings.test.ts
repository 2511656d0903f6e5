import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { and, asc, eq, isNull } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Actor } from "../../../app/domain/access/can";
import { problemLine } from "../../../app/domain/exchange/problem";
import { reviewContext } from "../../../app/domain/review/review-context";
import { replay } from "../../../app/domain/review/review-state";
import { loadEmotionModel } from "../../../app/platform/emotion-model.server";
import { importContent } from "../../../app/services/exchange/import-content.server";
import { readFile } from "../../../app/services/exchange/read-file.server";
import type { SourceFile } from "../../../app/services/exchange/read-records.server";
import { buildStudyDocument } from "../../../app/services/results/build-study-document.server";
import { showSessionReplay } from "../../../app/services/review/show-session-replay.server";
import { showStudy } from "../../../app/services/studies/show-study.server";
import { readCodebook } from "../../../db/queries/codebooks.server";
import { listTurnsAsJudged, readStudyRows } from "../../../db/queries/result-rows.server";
import { listAnnotations, listEvents } from "../../../db/queries/review-events.server";
import { findStudy } from "../../../db/queries/studies.server";
import {
  auditLog,
  codebooks,
  importedReviewers,
  people,
  programmeRoles,
  ratings,
  reviews,
  sessions,
} from "../../../db/schema";
import { makePerson, makeProgramme, makeStudy, type MadeStudy } from "../../database/make";
import { actionsAbout } from "../../database/audit-actions";
import { csvLinesOf } from "../../database/csv-lines";
import { importProblemsFile } from "../../../app/services/exchange/import-problems-file.server";
import { receiveFile } from "../../../app/services/exchange/receive-file.server";
import { showImport } from "../../../app/services/exchange/show-import.server";
import { chooseImport, discardImport } from "../../../app/services/exchange/change-import.server";
import { v7 as uuid } from "uuid";
import { onBothDatabases } from "../../database/on-both-databases";
import { sentNow } from "../../database/sent";
import { assign } from "../review/make-reviewed";
import { fixture, sourceOfText } from "./read-fixture";

const model = loadEmotionModel();
const names = { client: "Seeker", supporter: "Helper" };
const made = { createCodebook: true, sawAll: false };

interface Kappas {
  pairs: Record<"scale" | "first" | "second", string>[] &
    Record<"kappa" | "linear" | "quadratic" | "quadratic_used_ranks", number>[];
  means: ({ scale: string } & Record<
    "expert_model" | "expert_crowd" | "bias_expert_crowd" | "r_expert_crowd",
    number
  >)[];
}

onBothDatabases("Importing ratings", (db) => {
  async function place() {
    const programmeId = await makeProgramme(db());
    const study = await makeStudy(db(), programmeId);
    return { study, researcher: await makePerson(db(), programmeId, "researcher") };
  }

  async function bring(
    study: MadeStudy,
    actor: Actor,
    source: SourceFile,
    format: "ratings-csv" | "transcript-csv" | "transcript-text",
    choices = made,
  ) {
    const reading = await readFile(source, { format, columns: null, names });
    if (!reading.ok) throw new Error(reading.problems.map(problemLine).join("\n"));
    const outcome = await importContent(db(), model, {
      ...{ actor, auditId: actor.personId, studyKey: study.studyKey },
      ...{ content: reading.content, choices },
    });
    if (!outcome.ok) return outcome.reason;
    const { value } = outcome;
    return value.of === "problems" ? value.problems.map(problemLine) : value;
  }

  it("gives a file up once where that is sent twice, also at once; one that never was is not found", async () => {
    const { study, researcher } = await place();
    const { studyKey } = study;
    const fileId = uuid();
    const file = { studyKey, id: fileId, name: "turns.csv", content: "a,b" };
    await receiveFile(db(), researcher, file);
    const asked = { studyKey, fileId, sent: sentNow() };
    const discard = () => discardImport(db(), researcher, asked);
    for (const answer of [...(await Promise.all([discard(), discard()])), await discard()])
      expect(answer).toEqual({ ok: true, value: null });
    for (const id of [fileId, uuid()])
      expect(
        await discardImport(db(), researcher, { studyKey, fileId: id, sent: sentNow() }),
      ).toMatchObject({ reason: "not-found" });
  });

  it("gives what is wrong with a file as a file, to whom it belongs, and says how much more there is", async () => {
    const { study, researcher } = await place();
    const { studyKey, studyId, programmeId } = study;
    const id = uuid();
    const bad = Array.from({ length: 101 }, (_, at) => `t${at},0,nurse,Words`);
    const content = ["transcript_id,position,speaker,text", ...bad].join("\n");
    await receiveFile(db(), researcher, { studyKey, id, name: "turns.csv", content });
    const columns = Object.fromEntries(
      ["transcript_id", "position", "speaker", "text"].map((each) => [each, each]),
    );
    const choices = { format: "transcript-csv" as const, columns, ...names, ...made };
    const fileOf = (actor: Actor) => importProblemsFile(db(), actor, studyKey, id);
    const formatWas = choices.format;
    await chooseImport(db(), researcher, { studyKey, fileId: id, choices, formatWas });
    const shown = await showImport(db(), researcher, studyKey, id);
    const check = shown.ok ? shown.value.draft?.check : undefined;
    if (check?.ok !== false) throw new Error("Nothing is wrong with the file.");
    const lines = await csvLinesOf(fileOf(researcher));
    expect(lines[0]).toBe("row,column,problem");
    expect(lines.length - 1).toBe(check.problems.length + 1);
    expect(lines[1]).toMatch(/^2,speaker,/);
    expect(lines.at(-1)).toBe(
      `,,And ${check.problemCount - check.problems.length} more like these.`,
    );
    expect(await actionsAbout(db(), studyId)).toContain("import problems exported");
    const another = await makePerson(db(), programmeId, "researcher");
    expect(await fileOf(another)).toMatchObject({ reason: "not-found" });
    const expert = await makePerson(db(), programmeId, "expert");
    expect(await fileOf(expert)).toMatchObject({ reason: "not-allowed" });
  });

  async function withTurns() {
    const made = await place();
    await bring(made.study, made.researcher, fixture("ok/turns"), "transcript-csv");
    return made;
  }

  const studyRow = async ({ studyKey }: MadeStudy, { programmeId }: Actor) =>
    (await findStudy(db(), programmeId, studyKey))!;

  it("makes a codebook of the names found and a submitted review of each reviewer and conversation", async () => {
    const { study, researcher } = await withTurns();
    expect(await bring(study, researcher, fixture("ok/turn-ratings"), "ratings-csv")).toMatchObject(
      {
        ...{ of: "ratings", imported: 5, unchanged: 0, ratings: 4, flags: 2, reviewers: 5 },
        madeCodebook: { tags: 1, scales: 1 },
      },
    );
    const { id, codebookVersionId } = await studyRow(study, researcher);
    const codebook = await readCodebook(db(), codebookVersionId);
    expect(codebook?.tags).toMatchObject([
      { key: "early_advice", label: "Early advice", levels: ["span", "turn"] },
    ]);
    expect(codebook?.scales).toEqual([
      {
        ...{ key: "empathy", label: "Empathy", anchors: null, na: true },
        range: { min: -1, max: 4, step: 0.5 },
      },
    ]);
    const rows = await readStudyRows(db(), { id, codebookVersionId }, [
      "expert",
      "self",
      "crowd",
      "model",
    ]);
    expect(rows.reviews.map(({ kind, ratings: given }) => [kind, given[0]?.value]).sort()).toEqual([
      ["crowd", -1],
      ["expert", 2.5],
      ["expert", 4],
      ["model", undefined],
      ["self", null],
    ]);
  });

  it("counts a turn with a no as seen and untagged, and marks words where start and end are given", async () => {
    const { study, researcher } = await withTurns();
    await bring(study, researcher, fixture("ok/turn-ratings"), "ratings-csv");
    const document = await buildStudyDocument(db(), researcher, { studyKey: study.studyKey });
    if (!document.ok) throw new Error(document.reason);
    const [tag] = document.value.tag_agreement;
    expect(tag?.pairs).toMatchObject([
      {
        first: { kind: "expert", reviewer: "E1" },
        second: { kind: "expert", reviewer: "E2" },
        units: 2,
        table: { both: 1, first_only: 0, second_only: 0, neither: 1 },
      },
    ]);
    const experts = await db()
      .select({ id: reviews.id })
      .from(reviews)
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(and(eq(sessions.studyId, study.studyId), eq(reviews.kind, "expert")))
      .orderBy(asc(reviews.id));
    const marks = (await Promise.all(experts.map(({ id }) => listAnnotations(db(), id)))).flat();
    expect(marks.map(({ level, quote }) => [level, quote]).sort()).toEqual([
      ["span", "You could"],
      ["turn", null],
    ]);
  });

  it("writes the log and its projections alike: applying the events gives what is stored", async () => {
    const { study, researcher } = await withTurns();
    await bring(study, researcher, fixture("ok/turn-ratings"), "ratings-csv", {
      ...made,
      sawAll: true,
    });
    const { codebookVersionId } = await studyRow(study, researcher);
    const codebook = (await readCodebook(db(), codebookVersionId))!;
    const stored = await readStudyRows(db(), { id: study.studyId, codebookVersionId });
    expect(stored.reviews).toHaveLength(3);
    for (const row of stored.reviews) {
      const turns = (await listTurnsAsJudged(db(), [row.sessionId])).get(row.sessionId) ?? [];
      const events = await listEvents(db(), row.reviewId, { after: 0, limit: 100 });
      const facts = { reviewId: row.reviewId, turns, suggestionIds: [], codebook };
      const { state, refused } = replay(events, reviewContext(facts));
      expect(refused).toEqual([]);
      expect(state.status).toBe("submitted");
      expect([...state.visits].sort()).toEqual([...row.visitedTurnIds].sort());
      expect(row.visitedTurnIds).toHaveLength(4);
      expect([...state.ratings].map(([scale, { value }]) => ({ scale, value }))).toEqual(
        row.ratings,
      );
      const annotations = await listAnnotations(db(), row.reviewId);
      expect([...state.annotations.values()]).toEqual(annotations);
    }
  });

  it("changes nothing the second time and says so; other values for the same are refused by row", async () => {
    const { study, researcher } = await withTurns();
    const file =
      "transcript_id,reviewer,kind,name,value\nfirst,E1,expert,Empathy,3\nfirst,E2,expert,Empathy,5\n";
    await bring(study, researcher, sourceOfText(file), "ratings-csv");
    const turnedRound = file.split("\n");
    const again = [turnedRound[0], turnedRound[2], turnedRound[1], ""].join("\n");
    expect(await bring(study, researcher, sourceOfText(again), "ratings-csv")).toMatchObject({
      ...{ imported: 0, unchanged: 2, reviewers: 0, madeCodebook: null },
    });
    const other = `${file.replace("Empathy,5", "Empathy,4")}second,E1,expert,Empathy,3\n`;
    expect(await bring(study, researcher, sourceOfText(other), "ratings-csv")).toEqual([
      'Row 3, column value: What "E2" said of conversation "first" is in this study already, and was something else.',
    ]);
    const more = `${file}second,E1,expert,Empathy,3\n`;
    expect(await bring(study, researcher, sourceOfText(more), "ratings-csv")).toMatchObject({
      ...{ imported: 1, unchanged: 2, reviewers: 0 },
    });
    const kept = await db()
      .select()
      .from(codebooks)
      .where(eq(codebooks.programmeId, researcher.programmeId));
    expect(kept.map(({ key }) => key)).toHaveLength(2);
  });

  it("stores nothing at all where a row cannot be taken, and names each by row and column", async () => {
    const { study, researcher } = await withTurns();
    const rows = [
      "transcript_id,reviewer,kind,name,value,position,start,end",
      "first,E1,expert,empathy,3,,,",
      "nowhere,E1,expert,empathy,3,,,",
      "first,E1,expert,Warmth,3,,,",
      "first,E2,expert,empathy,6,,,",
      "first,E3,expert,empathy,good,,,",
      "first,E4,expert,empathy,3,2,,",
      "first,E4,expert,minimise,1,3,,",
      "first,E4,expert,minimise,2,4,,",
      "first,E4,expert,minimise,1,9,,",
      "first,E4,expert,minimise,1,2,0,99",
      "first,E4,expert,minimise,1,,,",
    ];
    const choices = { createCodebook: false, sawAll: false };
    const said = await bring(
      study,
      researcher,
      sourceOfText(rows.join("\n")),
      "ratings-csv",
      choices,
    );
    expect(said).toEqual([
      'Row 3, column transcript_id: Conversation "nowhere" is not in this study. Import its transcript first.',
      'Row 4, column name: "Warmth" is no tag or scale of the study\'s codebook.',
      "Row 5, column value: 6 is not on the scale Empathy, 1 to 5.",
      'Row 6, column value: "good" is no number.',
      'Row 7, column position: "empathy" is a scale: it is rated for a whole conversation.',
      "Row 8, column position: Turn 3 is the client's; tags go on the supporter's turns.",
      'Row 9, column value: "2" does not say whether the tag was put on: 1 or 0, yes or no.',
      'Row 10, column position: Conversation "first" has no turn 9.',
      "Row 11, column end: Turn 2 has 24 characters; 99 lies beyond.",
      "Row 12, column position: Minimising goes on turns: name the turn's position.",
    ]);
    const stored = await db()
      .select({ id: ratings.reviewId })
      .from(ratings)
      .innerJoin(reviews, eq(reviews.id, ratings.reviewId))
      .innerJoin(sessions, eq(sessions.id, reviews.sessionId))
      .where(eq(sessions.studyId, study.studyId));
    expect(stored).toEqual([]);
  });

  it("makes no codebook for a study that is reviewed under its own", async () => {
    const { study, researcher } = await withTurns();
    const own = "transcript_id,reviewer,kind,name,value\nfirst,E1,expert,empathy,3\n";
    await bring(study, researcher, sourceOfText(own), "ratings-csv", {
      ...made,
      createCodebook: false,
    });
    const other = own.replace("empathy", "warmth").replace("E1", "E2");
    const said = await bring(study, researcher, sourceOfText(other), "ratings-csv");
    expect(said).toContainEqual(
      expect.stringMatching(/^Row 2, column name: "warmth" is no tag or scale/),
    );
    expect((await studyRow(study, researcher)).codebookVersionId).toBe(study.codebookVersionId);
  });

  it("makes no codebook for a study that experts are asked to review in", async () => {
    const { study, researcher } = await withTurns();
    const [session] = await db()
      .select({ id: sessions.id })
      .from(sessions)
      .where(eq(sessions.studyId, study.studyId));
    const expert = await makePerson(db(), study.programmeId, "expert");
    await assign(db(), study, session?.id ?? "", expert);
    const rated = "transcript_id,reviewer,kind,name,value\nfirst,E1,expert,warmth,3\n";
    const said = await bring(study, researcher, sourceOfText(rated), "ratings-csv");
    expect(said).toContainEqual(
      expect.stringMatching(/^Row 2, column name: "warmth" is no tag or scale/),
    );
    expect((await studyRow(study, researcher)).codebookVersionId).toBe(study.codebookVersionId);
  });

  it("knows reviewers as people who can never sign in and are nobody's colleague", async () => {
    const { study, researcher } = await withTurns();
    await bring(study, researcher, fixture("ok/turn-ratings"), "ratings-csv");
    const known = await db()
      .select({
        name: people.name,
        email: people.email,
        hash: people.passwordHash,
        disabledAt: people.disabledAt,
        role: programmeRoles.role,
      })
      .from(importedReviewers)
      .innerJoin(people, eq(people.id, importedReviewers.personId))
      .leftJoin(programmeRoles, eq(programmeRoles.personId, people.id))
      .where(eq(importedReviewers.studyId, study.studyId));
    expect(known.map(({ name }) => name).sort()).toEqual(["E1", "E2", "P", "W"]);
    for (const person of known) {
      expect(person).toMatchObject({ hash: null, role: null });
      expect(person.disabledAt).not.toBeNull();
      expect(person.email).toMatch(/@imported\.invalid$/);
    }
    const models = await db()
      .select()
      .from(importedReviewers)
      .where(and(eq(importedReviewers.studyId, study.studyId), isNull(importedReviewers.personId)));
    expect(models.map(({ name }) => name)).toEqual(["gpt"]);
  });

  it("shows each reviewer by name in the overview and the replay, and writes no words to the audit", async () => {
    const { study, researcher } = await withTurns();
    await bring(study, researcher, fixture("ok/turn-ratings"), "ratings-csv");
    const shown = await showStudy(db(), researcher, study.studyKey, undefined);
    if (!shown.ok) throw new Error(shown.reason);
    const session = shown.value.sessions.find(({ title }) => title === "Conversation first")!;
    expect(session.reviews.map(({ by }) => by).sort()).toEqual(["E1", "E2", "Model gpt", "P", "W"]);
    const replayed = await showSessionReplay(db(), researcher, session.id, null);
    if (!replayed.ok) throw new Error(replayed.reason);
    expect(replayed.value.reviews.map(({ kind, by }) => [kind, by])).toEqual([
      ["crowd", "W"],
      ["expert", "E1"],
      ["expert", "E2"],
      ["model", "gpt"],
      ["self", "P"],
    ]);
    const lines = await db().select().from(auditLog).where(eq(auditLog.subjectId, study.studyId));
    expect(lines.map(({ action }) => action)).toEqual(["transcripts imported", "ratings imported"]);
    expect(JSON.stringify(lines)).not.toMatch(/worn out|E1/);
  });

  it("is open to leads and researchers of the programme, and to nobody else", async () => {
    const { study, researcher } = await withTurns();
    const { programmeId } = researcher;
    const source = fixture("ok/turn-ratings");
    for (const role of ["peer", "expert", "admin"] as const) {
      const actor = await makePerson(db(), programmeId, role);
      expect(await bring(study, actor, source, "ratings-csv")).toBe("not-allowed");
    }
    const stranger = await makePerson(db(), await makeProgramme(db()), "researcher");
    expect(await bring(study, stranger, source, "ratings-csv")).toBe("not-found");
    const lead = await makePerson(db(), programmeId, "lead");
    expect(await bring(study, lead, source, "ratings-csv")).toMatchObject({ imported: 5 });
  });

  it("gives a published study's kappas as other people's programs compute them", async () => {
    const { study, researcher } = await place();
    await bring(study, researcher, fixture("ok/study-transcripts"), "transcript-text");
    await bring(study, researcher, fixture("ok/study-ratings"), "ratings-csv");
    const outcome = await buildStudyDocument(db(), researcher, {
      ...{ studyKey: study.studyKey, options: { plan: null, ties: "flagged" } },
    });
    if (!outcome.ok) throw new Error(outcome.reason);
    const path = fileURLToPath(new URL("../../fixtures/oracles/study.json", import.meta.url));
    const expected = JSON.parse(readFileSync(path, "utf8")) as Kappas;
    const scales = outcome.value.scale_agreement;
    expect(expected.pairs).toHaveLength(6 * 21);
    for (const wanted of expected.pairs) {
      const scale = scales.find(({ label }) => label === wanted.scale)!;
      const both = [wanted.first, wanted.second].sort();
      const pair = scale.pairs.find(
        ({ first, second }) => [first.reviewer, second.reviewer].sort().join() === both.join(),
      )!;
      const value = (name: string) => pair.coefficients[name]?.value;
      expect(value("cohen_kappa")).toBeCloseTo(wanted.kappa, 12);
      expect(value("cohen_kappa_linear")).toBeCloseTo(wanted.linear, 12);
      expect(value("cohen_kappa_quadratic")).toBeCloseTo(wanted.quadratic, 12);
      const byRank = value("cohen_kappa_quadratic_used_ranks") ?? value("cohen_kappa_quadratic");
      expect(byRank).toBeCloseTo(wanted.quadratic_used_ranks, 12);
    }
    for (const wanted of expected.means) {
      const scale = scales.find(({ label }) => label === wanted.scale)!;
      const meansOf = (second: string) =>
        scale.between_kinds
          .find((kinds) => kinds.first === "expert" && kinds.second === second)!
          .consensus.find(({ rule }) => rule === "mean")!.coefficients;
      const [models, crowd] = [meansOf("model"), meansOf("crowd")];
      expect(models.cohen_kappa_quadratic?.value).toBeCloseTo(wanted.expert_model, 12);
      expect(crowd.cohen_kappa_quadratic?.value).toBeCloseTo(wanted.expert_crowd, 12);
      expect(crowd.bland_altman_bias?.value).toBeCloseTo(wanted.bias_expert_crowd, 12);
      expect(crowd.pearson_correlation?.value).toBeCloseTo(wanted.r_expert_crowd, 12);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDraft } from "~/domain/simulator/draft-edit";
import { formatLine, parseLine } from "~/domain/simulator/line";
import { plantCue, recueLine, retypeLine, showAs, unplantCue } from "~/domain/simulator/line-marks";
import { mergeDrafts, sameContent, takeTheirs } from "~/domain/simulator/merge-drafts";
import { poolUses } from "~/domain/simulator/pool-use";
import { pathText, scenarioProblems } from "~/domain/simulator/problems";
import { draftSchema, scenarioLines, type Scenario } from "~/domain/simulator/scenario";
import { checkSession, supporterEnds, supporterVerdicts } from "~/domain/simulator/supporter-check";
import { hear } from "~/domain/practice/hearing/hear";
import { spanQuotes } from "~/domain/practice/span";
import { scenarios } from "~db/seeds/scenarios";
import { weiLing } from "~db/seeds/wei-ling/scenario";

const word = fc.string({ unit: fc.constantFrom("a", "é", "😶", " ", "z", "."), maxLength: 12 });
const line = fc
  .array(
    fc.tuple(
      word,
      fc.option(word.filter((text) => text.trim() !== "")),
      fc.constantFrom("", "!", "?"),
    ),
    { maxLength: 4 },
  )
  .map((parts) =>
    parts.map(([text, mark, sign]) => text + (mark ? `{${mark}|sleep${sign}}` : "")).join(""),
  );

describe("a line with planted cues", () => {
  it("is written as it was read", () => {
    for (const scenario of scenarios)
      for (const each of scenarioLines(scenario))
        expect(formatLine(parseLine(each.line))).toBe(each.line);
    fc.assert(fc.property(line, (each) => formatLine(parseLine(each)) === each));
  });

  it("keeps marks that quote its text, whatever is typed over it", () => {
    fc.assert(
      fc.property(line, word, (each, typed) => {
        const { text, marks } = parseLine(retypeLine(each, typed));
        expect(text).toBe(typed);
        for (const mark of marks) expect(spanQuotes(text, mark, mark.quote)).toBe(true);
      }),
    );
  });

  it("keeps a mark on its words when something is typed before it, into it or after it", () => {
    const marked = "so i {can’t sleep|sleep} lah";
    expect(retypeLine(marked, "😶 so i can’t sleep lah")).toBe("😶 so i {can’t sleep|sleep} lah");
    expect(retypeLine(marked, "so i can’t really sleep lah")).toBe(
      "so i {can’t really sleep|sleep} lah",
    );
    expect(retypeLine(marked, "so i can’t sleep, lah")).toBe("so i {can’t sleep|sleep}, lah");
    expect(retypeLine(marked, "so i  lah")).toBe("so i  lah");
  });

  it("takes a cue on selected words without the spaces around them, in place of what they meet", () => {
    const planted = plantCue("😶 i {can’t sleep|sleep} lah", { start: 3, end: 10 }, "body");
    expect(planted).toBe("😶 i {can’t|body} sleep lah");
    expect(plantCue("a  b", { start: 1, end: 3 }, "sleep")).toBeNull();
    expect(unplantCue("i {can’t|body} {sleep|sleep}", 0)).toBe("i can’t {sleep|sleep}");
  });

  it("keeps how its words show a cue, until that is chosen anew", () => {
    const hinted = plantCue("haha nights", { start: 5, end: 11 }, "sleep", false) ?? "";
    expect(hinted).toBe("haha {nights|sleep?}");
    expect(retypeLine(hinted, "haha, nights")).toBe("haha, {nights|sleep?}");
    expect(recueLine(hinted, "sleep", "no-sleep")).toBe("haha {nights|no-sleep?}");
    expect(showAs(hinted, 0, true)).toBe("haha {nights|sleep!}");
    expect(showAs(hinted, 0, null)).toBe("haha {nights|sleep}");
  });
});

describe("a draft", () => {
  const changed = (path: (string | number)[], value: unknown) =>
    editDraft(weiLing, { act: "set", path, value });

  it("has every problem named with its path, unsafe wording included", () => {
    const broken = [
      { path: ["age"], value: 12.5, named: "age" },
      { path: ["title"], value: " ", named: "title" },
      { path: ["replies", "met"], value: ["one"], named: "replies › met" },
      { path: ["cues", "sleep", "about"], value: [], named: "cues › sleep › about" },
      { path: ["cues", "sleep", "risk"], value: true, named: "cues › sleep › risk" },
      { path: ["threads", 2, "after"], value: "nowhere", named: "threads › 2 › after" },
      { path: ["story", 1, 0], value: "{a|nowhere}", named: "story › 1 › 0" },
      { path: ["openings", 0], value: "She watches how I hold the bottle.", named: "openings › 0" },
    ];
    expect(scenarioProblems(weiLing)).toEqual([]);
    for (const { path, value, named } of broken) {
      const draft = changed(path, value);
      expect(scenarioProblems(draft).map((problem) => pathText(problem.path))).toContain(named);
      expect(draftSchema.safeParse(draft).success).toBe(true);
    }
  });

  it("says how many lines are missing and what is empty in plain words", () => {
    const messages = (draft: Scenario) => scenarioProblems(draft).map(({ message }) => message);
    expect(messages(changed(["replies", "met"], ["one"]))).toEqual(["Write at least 3."]);
    expect(messages(changed(["title"], ""))).toEqual(["This is empty."]);
    expect(messages(changed(["age"], 5))).toEqual(["Use 13 or more."]);
  });

  it("renames a cue in every line, thread and moment, and unmarks one that is removed", () => {
    const moment = {
      cue: "sleep",
      said: [],
      mi: ["How are the nights?"],
      empathy: [],
      support: [],
    };
    const written = editDraft(weiLing, { act: "set", path: ["suggestions"], value: [moment] });
    const renamed = editDraft(written, { act: "rename-cue", from: "sleep", to: "no-sleep" });
    expect(scenarioProblems(renamed)).toEqual([]);
    expect(renamed.suggestions).toEqual([{ ...moment, cue: "no-sleep" }]);
    expect(JSON.stringify(renamed)).not.toMatch(/\|sleep[!?]?\}/);
    const removed = editDraft(written, { act: "remove-cue", id: "sleep" });
    expect(removed.suggestions).toEqual([{ ...moment, cue: null }]);
    const texts = (draft: Scenario) =>
      scenarioLines(draft).map((each) => parseLine(each.line).text);
    const left = texts({ ...removed, cues: { ...removed.cues, sleep: weiLing.cues.sleep! } });
    expect([...left].sort()).toEqual(texts(weiLing).sort());
  });
});

describe("two people's work on one draft", () => {
  const set = (path: (string | number)[], value: unknown) =>
    editDraft(weiLing, { act: "set", path, value });

  it("is put together where they changed different places", () => {
    const mine = set(["story", 0, 1], "mine");
    const theirs = editDraft(set(["title"], "Theirs"), {
      ...{ act: "insert", path: ["replies", "met"], at: 0, value: "theirs" },
    });
    const { draft, conflicts } = mergeDrafts(weiLing, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(draft.title).toBe("Theirs");
    expect(draft.story[0][1]).toBe("mine");
    expect(draft.replies.met[0]).toBe("theirs");
  });

  it("is a clash with its path where both changed the same words, and either can be had", () => {
    const { draft, conflicts } = mergeDrafts(
      weiLing,
      set(["title"], "Mine"),
      set(["title"], "Theirs"),
    );
    expect(conflicts).toEqual([{ path: ["title"], mine: "Mine", theirs: "Theirs" }]);
    expect(draft.title).toBe("Mine");
    expect(conflicts.map((clash) => takeTheirs(draft, clash).title)).toEqual(["Theirs"]);
  });

  it("is the other's where one changed nothing, whatever the order of fields", () => {
    const edits = fc.constantFrom<(string | number)[]>(
      ["title"],
      ["story", 0, 0],
      ["replies", "met", 1],
      ["summary"],
    );
    fc.assert(
      fc.property(edits, fc.string(), (path, value) => {
        const one = set(path, value);
        const cues = Object.fromEntries(Object.entries(weiLing.cues).reverse());
        const same = { ...weiLing, cues };
        expect(sameContent(mergeDrafts(weiLing, one, same).draft, one)).toBe(true);
        expect(sameContent(mergeDrafts(weiLing, same, one).draft, one)).toBe(true);
      }),
    );
  });
});

describe("a check of a scenario", () => {
  it("finds an occasion with fewer lines than two sessions would take, and one with enough", () => {
    const lines = ["One.", "Two.", "Three."];
    const card = { ...weiLing, replies: { ...weiLing.replies, met: lines } };
    const uses = (texts: string[]) =>
      poolUses(card, [texts]).find(({ path }) => path.join(".") === "replies.met");
    expect(uses(["One. Two."])).toMatchObject({ lines: 3, used: 2, missing: 1 });
    expect(uses(["One."])).toMatchObject({ lines: 3, used: 1, missing: 0 });
  });

  it("says that a good supporter is better than a parrot, and by how much", () => {
    const sessions = (["good", "parrot"] as const).map((supporter) =>
      checkSession(weiLing, { supporter, seed: 1 }, hear),
    );
    const verdicts = supporterVerdicts(supporterEnds(sessions));
    expect(verdicts).toMatchObject([{ against: "parrot", holds: true }]);
    const swapped = sessions.map((session) => ({
      ...session,
      supporter: session.supporter === "good" ? ("parrot" as const) : ("good" as const),
    }));
    expect(supporterVerdicts(supporterEnds(swapped))).toMatchObject([{ holds: false }]);
  });
});

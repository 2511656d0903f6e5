import { describe, expect, it } from "vitest";
import { hear } from "~/domain/practice/hearing/hear";
import { screenGeneratedByRules } from "~/domain/practice/safety/generated";
import { adviceGateOpen, riskIsLive } from "~/domain/simulator/appraisal";
import { continueRehearsal, rehearse } from "~/domain/simulator/rehearse";
import { latestOf } from "~/domain/simulator/state";
import { open, step } from "~/domain/simulator/step";
import { supporters } from "~/domain/simulator/supporters";
import type { SupporterName } from "~/domain/simulator/supporters";
import { keyWords, quotable } from "~/domain/suggestion/phrases";
import { piecesOf, piecesOfCue } from "~/domain/suggestion/pieces";
import {
  givesTheNumber,
  nextQuestions,
  besideAlly,
  withAlly,
} from "~/domain/suggestion/after-disclosure-lines";
import { needOf } from "~/domain/suggestion/need";
import { isNeverSaid } from "~/domain/suggestion/never-said";
import {
  returningTemplates,
  safetyTemplates,
  stepTemplates,
} from "~/domain/suggestion/risk-answered-templates";
import { checkingTemplates } from "~/domain/suggestion/risk-templates";
import { suggest } from "~/domain/suggestion/suggest";
import { turned } from "~/domain/suggestion/turned";
import type { Scenario } from "~/domain/simulator/scenario";
import { scenarios } from "~db/seeds/scenarios";
import { alliesOf } from "~/domain/suggestion/after-disclosure";
import { withoutSingleWord } from "~/domain/suggestion/pieces";
import { specificStems } from "~/domain/simulator/lexeme";
import { ben } from "~db/seeds/ben/scenario";
import { tom } from "~db/seeds/tom/scenario";
import { weiLing } from "~db/seeds/wei-ling/scenario";
import { seeds, sessionOf } from "../simulator/rehearsals";

const names = Object.keys(supporters) as SupporterName[];

/** Every suggestion of a session, with the state that it was made from. */
function suggestionsOf(scenario: Scenario, seed: number, name: SupporterName, replies: number) {
  const shown: string[] = [];
  const heard: string[] = [];
  return sessionOf(scenario, seed, name, replies).steps.flatMap((step) => {
    const { state, text } = step;
    heard.push(text);
    const soFar = heard.join("\n");
    const made = suggest(step, scenario, seed, shown);
    shown.push(...made.map((one) => one.text));
    return made.map((suggestion) => ({
      ...{ scenario, state, text, soFar },
      ...{ suggestion, session: shown },
    }));
  });
}

/** The same of many sessions. */
function allSuggestions() {
  return scenarios.flatMap((scenario) =>
    seeds
      .slice(0, 2)
      .flatMap((seed) => names.flatMap((name) => suggestionsOf(scenario, seed, name, 20))),
  );
}

describe("suggestions", () => {
  const all = allSuggestions();

  it("come over thousands of states, three a turn", () => {
    expect(all.length).toBeGreaterThan(2000);
    const sessions = scenarios.length * 2 * names.length;
    expect(all.length).toBe(sessions * 21 * 3);
  });

  it("never come twice in a session", () => {
    for (const session of new Set(all.map((one) => one.session)))
      expect(new Set(session).size).toBe(session.length);
  });

  it("never give advice before the gate, and never minimise, confront or reassure", () => {
    const wrong = all.filter(({ suggestion, state, text }) => {
      const { moves } = hear(suggestion.text, text);
      const harm = moves.some((move) =>
        ["minimising", "confrontation", "reassurance", "leading-question"].includes(move),
      );
      const advice = moves.includes("advice") || moves.includes("advice-with-permission");
      return harm || (advice && !adviceGateOpen(state));
    });
    expect([...new Set(wrong.map((one) => one.suggestion.text))]).toEqual([]);
  });

  it("pass the safety screen", () => {
    const refused = all.filter(({ suggestion }) => !screenGeneratedByRules(suggestion.text).safe);
    expect([...new Set(refused.map((one) => one.suggestion.text))]).toEqual([]);
  });

  it("never diagnose, promise secrecy or talk anyone out of help", () => {
    const wrong = all.filter(({ suggestion, soFar }) => isNeverSaid(suggestion.text, soFar));
    expect(wrong.map(({ suggestion }) => suggestion.text)).toEqual([]);
  });

  it.each([
    ["It sounds like you have depression.", true],
    ["You called it depression. What is that like?", false],
    ["I won’t tell anyone, it stays between us.", true],
    ["You don't need a doctor for that.", true],
    ["What would you want from a doctor?", false],
    ["You told nobody, for years.", false],
  ])("are held to that by one rule: %s", (text, isWrong) => {
    const said = isWrong ? "i'm so tired" : "they said it was depression";
    expect(isNeverSaid(text, said)).toBe(isWrong);
  });

  it("ask directly about suicide while risk is live: all three at once, and one of them as the talk goes on", () => {
    const asks = (text: string) => hear(text, null).moves.includes("risk-question");
    const passesOver = ["That sounds heavy.", "What was your week like?", "How is work going?"];
    for (const scenario of scenarios.filter(({ riskOptIn }) => riskOptIn)) {
      const turns = [2, 3, 4, 5].flatMap((seed) => {
        const shown: string[] = [];
        let so = rehearse(scenario, seed, supporters.good, 14, hear);
        const at = so.steps.findIndex(({ state }) => riskIsLive(state));
        if (at < 0) return [];
        so = { history: so.history.slice(0, 2 * at + 1), steps: so.steps.slice(0, at + 1) };
        return Array.from({ length: 8 }, (_, turn) => {
          const step = so.steps.at(-1);
          if (!step) throw new Error("nothing was said");
          const texts = suggest(step, scenario, seed, shown).map(({ text }) => text);
          shown.push(...texts);
          const quote = Object.values(step.state.shown).at(-1) ?? "";
          const takesUp = `You said “${quote}”, and it sounds very heavy.`;
          const message = turn === 0 ? takesUp : (passesOver[turn % passesOver.length] ?? "");
          so = continueRehearsal(so, message, scenario, seed, hear, texts);
          return { turn, asking: texts.filter(asks).length };
        });
      });
      expect(turns.length, scenario.key).toBeGreaterThan(7);
      expect(turns.filter(({ turn, asking }) => turn < 2 && asking < 3)).toEqual([]);
      expect(turns.filter(({ asking }) => asking === 0)).toEqual([]);
      expect(turns.some(({ turn, asking }) => turn > 2 && asking === 1)).toBe(true);
    }
  });

  it("carry a reason that names the need and the phase", () => {
    for (const { suggestion, state } of all) {
      expect(suggestion.reason).toContain(`phase ${state.phase}`);
      expect(suggestion.reason.length).toBeGreaterThan(20);
    }
  });

  it("quote only the client's own words", () => {
    for (const { suggestion, soFar } of all) {
      const quote = /“([^”]+)”/.exec(suggestion.text)?.[1];
      if (quote !== undefined) expect(soFar).toContain(quote);
    }
  });

  it("come back to several words of the client's, never to one held up alone", () => {
    const later = (quote: string) => withoutSingleWord({ quote, turned: "you are gay" }).quote;
    expect(later("gay")).toBeNull();
    expect(later("zero people know")).toBe("zero people know");
  });

  it("are made of the client's words wherever the client has just told something", () => {
    const told = all.filter(
      ({ state, suggestion }) =>
        latestOf(state).told.join(" ").split(" ").length > 6 &&
        /^(?:cue|onward)/.test(suggestion.reason),
    );
    const shares = ({ suggestion, soFar }: (typeof all)[number]) => {
      const said = new Set(specificStems(soFar));
      return specificStems(suggestion.text).some((stem) => said.has(stem));
    };
    expect(told.length).toBeGreaterThan(1000);
    expect(told.filter(shares).length / told.length).toBeGreaterThan(0.5);
  });

  it("take up words about dying only where that is the matter", () => {
    const inPassing = all.filter(({ suggestion }) => /^(?:cue|onward)/.test(suggestion.reason));
    expect(inPassing.length).toBeGreaterThan(1000);
    for (const { suggestion } of inPassing)
      expect(suggestion.text).not.toMatch(/\b(?:die|dying|suicide|wake up|living any)\b/);
  });

  it("put a reading of the client only tentatively, and each reading once a session", () => {
    const open = /\b(wonder|maybe|perhaps|it may be)\b/i;
    for (const session of new Set(all.map((one) => one.session))) {
      const one = all.find((each) => each.session === session);
      const senses = Object.values(one?.scenario.cues ?? {}).flatMap((cue) => cue.senses);
      for (const sense of senses) {
        const made = session.filter((text) => text.toLowerCase().includes(sense.toLowerCase()));
        expect(made.length, sense).toBeLessThanOrEqual(1);
        for (const text of made) expect(text).toMatch(open);
      }
    }
  });

  it("take up what the client answers when risk was asked about", () => {
    const first = open(tom, 1);
    const asked = (riskAnswer: "told" | "denied" | "hedged") =>
      needOf({ ...first, state: { ...first.state, riskAnswer } }, tom).occasion;
    expect(asked("told")).toBe("safety");
    expect(asked("denied")).toBe("denied");
    expect(asked("hedged")).toBe("hedged");
  });

  it("hand a sentence back with you for I, and leave what cannot be turned", () => {
    expect(turned("i can't seem to keep my head above water")).toBe(
      "you can't seem to keep your head above water",
    );
    expect(turned("I was the one who stayed.")).toBe("you were the one who stayed");
    expect(turned("i don't know who to tell")).toBeNull();
    expect(turned("My boss moved it, and I shouted")).toBe("your boss moved it, and you shouted");
    expect(turned("mum asks if i've eaten")).toBe("your mum asks if you've eaten");
    expect(turned("I sat there and was ashamed")).toBeNull();
    expect(turned("very quiet in the apartment")).toBeNull();
    expect(turned("i thought you knew")).toBeNull();
    expect(turned("it's like i'm drowning in school stuff")).toBe(
      "you're drowning in school stuff",
    );
    expect(turned("I was after her bangles, she said")).toBeNull();
    expect(turned("there was like a lag between me and me")).toBeNull();
    expect(turned("I can't see me staying on it")).toBeNull();
  });

  it("take up the sentence that says how it is, and no cut piece of one", () => {
    const told = [
      "Mum's up in Tottenham.",
      "Nobody asked me once in all that time, and I stood there with my coat on in the hall.",
    ];
    const [first] = piecesOf(told, null, "heavy");
    expect(first?.quote).toBe("Nobody asked me once in all that time");
    expect(piecesOf(["Mum's up in Tottenham."], null, "heavy")).toEqual([]);
    const cut = "it is a strange thing to be of use to no one any more, and to be so punctual";
    for (const { quote, turned } of piecesOfCue(cut, [], false))
      expect(`${quote} ${turned}`).not.toMatch(/and to be$/);
  });

  it("answer what the last message ran into: advice, what was made small, who reads this", () => {
    const first = open(weiLing, 1);
    const need = (rules: string[], text: string, hurtRun: number) => {
      const counters = { ...first.state.counters, hurtRun };
      const latest = { told: [], before: [], kept: false, passed: false };
      const state = { ...first.state, live: [], latest, counters };
      return needOf({ state, rules, text }, weiLing).occasion;
    };
    expect(need(["advice-before-the-gate", "says:adviceEarly"], "sure", 1)).toBe("advised");
    expect(need(["minimised", "says:quiet"], "nothing", 1)).toBe("minimised");
    expect(need(["says:stock"], "ok i guess", 0)).toBe("phrase");
    expect(need(["says:quiet"], "mmh", 0)).toBe("quiet");
    expect(need([], "does anyone see this? like does it go to my school", 0)).toBe("asked");
  });

  it("ask about suicide where hopelessness is told in words of dying, and say first what an answer leads to", () => {
    const first = open(weiLing, 1);
    const quote = "i'd rather not wake up";
    const hopeless = Object.keys(weiLing.cues).find(
      (id) => weiLing.cues[id]?.kind === "hopeless" && !weiLing.cues[id]?.risk,
    );
    const live = [{ id: hopeless ?? "", quote, position: 0, missed: 0 }];
    const turn = { ...first, text: `ya. ${quote}`, state: { ...first.state, live } };
    expect(needOf(turn, weiLing).occasion).toBe("risk");
    const hedged = { ...first.state, riskAnswer: "hedged" as const };
    const asks = { state: hedged, rules: [], text: "if i answer that do you ring someone" };
    expect(needOf(asks, weiLing).occasion).toBe("before-answer");
  });

  it("ask about suicide once a session where hopelessness is said outright, until somebody has asked", () => {
    const asks = ({ suggestion }: (typeof all)[number]) =>
      suggestion.reason.startsWith("hopelessness said outright");
    const offered = all.filter(asks);
    expect(offered.length).toBeGreaterThanOrEqual(10);
    expect(new Set(offered.map(({ scenario }) => scenario)).size).toBeGreaterThan(4);
    for (const { suggestion, state, session } of offered) {
      expect(hear(suggestion.text, null).moves).toContain("risk-question");
      expect(state.counters.riskAsked).toBe(0);
      expect(session.filter((text) => checkingTemplates.support.includes(text))).toHaveLength(1);
    }
  });

  it("never quote a piece that a denial before it turns round", () => {
    const quote = "some evenings i sat in the car and didn't want to go back in at all";
    expect(keyWords(quote, ["go back in"])).toBeNull();
  });

  it("meet the cue that waits: the client credits them", () => {
    const first = open(weiLing, 1);
    expect(needOf(first, weiLing).occasion).toBe("cue");
    const texts = suggest(first, weiLing, 1, []).map(({ text }) => text);
    expect(texts).toHaveLength(3);
  });

  it("are those written for what was just said, once, then those written for what hurts, then those made of its words, and no others", () => {
    const opening = open(weiLing, 1);
    const { state, text } = opening;
    const cue = state.focus?.id ?? "";
    const said = text.split(" ").slice(0, 4).join(" ");
    const moment = (words: string[], own: string | null, mi: string) => ({
      ...{ cue: own, said: words, mi: [mi] },
      ...{ empathy: [], support: [] },
    });
    const written = {
      ...weiLing,
      suggestions: [
        moment(["no such words here"], null, "What of the thing nobody said?"),
        moment([], cue, "What is it like, by itself?"),
        moment([said], cue, "What is it like, when it is said so?"),
      ],
    };
    const first = suggest(opening, written, 1, []);
    expect(first.map(({ text }) => text)[0]).toBe("What is it like, when it is said so?");
    expect(first[0]?.reason).toContain("written for this moment");
    const second = suggest(opening, written, 1, [first[0]!.text]);
    expect(second[0]?.text).toBe("What is it like, by itself?");
    const third = suggest(
      opening,
      written,
      1,
      [first, second].map(([mi]) => mi!.text),
    );
    expect(third[0]?.reason).not.toContain("written");
    expect(third[0]?.text).toContain("going under");
  });

  it("come from a state of before the last message's lines were kept", () => {
    const first = open(weiLing, 1);
    const { latest: _, ...state } = first.state;
    expect(suggest({ ...first, state }, weiLing, 1, [])).toHaveLength(3);
  });

  it("turn to safety once risk has been asked about", () => {
    const first = open(tom, 1);
    const { state } = first;
    const live = [{ id: "not-here", quote: "don't want to wake up", position: 4, missed: 0 }];
    const counters = { ...state.counters, riskShown: 1 };
    const need = (riskAsked: number) =>
      needOf({ ...first, state: { ...state, live, counters: { ...counters, riskAsked } } }, tom);
    expect(need(0).occasion).toBe("risk");
    expect(need(1).occasion).toBe("safety");
  });

  it("name as reachable only the living who could come or be rung", () => {
    const allies = scenarios
      .filter(({ riskOptIn }) => riskOptIn)
      .map((scenario) => [scenario.key, alliesOf(scenario)]);
    expect(Object.fromEntries(allies)).toEqual({
      ben: ["tim", "hana"],
      noa: ["tali"],
      tom: ["gwen", "carys", "dai"],
    });
  });

  it("keep a told thought in mind in one of the three, however long ago it was told", () => {
    const ofRisk = [
      ...givesTheNumber,
      ...besideAlly,
      ...[safetyTemplates, stepTemplates, returningTemplates].flatMap(({ support }) => support),
      ...["Gwen", "your wife"].flatMap((name) =>
        withAlly.map((line) => line.replaceAll("[name]", name)),
      ),
    ];
    const said = [
      "Tom, have you any thoughts of suicide?",
      "There's a helpline, you can ring it any time of night.",
      "What was the work like?",
      "You should just get over it.",
      "And your wife, what's she like?",
      "Go on.",
      "How are you sleeping?",
      "What did the lads say?",
    ];
    const shown: string[] = [];
    let turn = open(tom, 63);
    said.forEach((message, index) => {
      const heard = hear(message, turn.text);
      const exchange = { message, clientMessage: turn.text, earlier: said.slice(0, index), heard };
      turn = step(turn.state, exchange, tom, 63);
      const made = suggest(turn, tom, 63, shown);
      shown.push(...made.map(({ text }) => text));
      expect(turn.state.riskWaits).not.toBeNull();
      expect(ofRisk, message).toContain(made.find(({ category }) => category === "support")?.text);
      if (index === 1) expect(needOf(turn, tom).occasion).toBe("step");
    });
    expect(needOf(turn, tom).occasion).not.toBe("safety");
  });

  it("take up what was answered about a told thought, ask what is open, and name who was named", () => {
    const said = [
      "Hi Ben, I'm here. What's been going on?",
      "You've carried that night ever since, and joked over it.",
      "Ben, are you having thoughts of suicide?",
      "Have you thought about how you'd do it, is there a plan?",
      "Have you ever tried before?",
      "Is there anything at hand for it, where you are?",
      "Tell me about your brother Tim.",
    ];
    const shown: string[] = [];
    let turn = open(ben, 46);
    const made = said.map((message, index) => {
      const heard = hear(message, turn.text);
      const exchange = { message, clientMessage: turn.text, earlier: said.slice(0, index), heard };
      turn = step(turn.state, exchange, ben, 46);
      const three = suggest(turn, ben, 46, shown).map(({ text }) => text);
      shown.push(...three);
      return { three: three.join("\n"), rules: turn.rules };
    });
    const [, , told, plan, past, means, tim] = made;
    expect(told?.rules).toContain("answers:risk");
    const asks = (text: string | undefined, matter: keyof typeof nextQuestions) =>
      nextQuestions[matter].some((question) =>
        text?.includes(question.replaceAll("[name]", "Tim")),
      );
    expect(plan?.rules).toContain("answers:risk-plan");
    expect(plan?.three).toMatch(/\bno plan\b|isn't a plan/i);
    expect([plan, past, tim].some((each) => asks(each?.three, "plan"))).toBe(false);
    expect(asks(told?.three, "means")).toBe(true);
    expect(past?.rules).toContain("answers:risk-past");
    expect(asks(past?.three, "past")).toBe(false);
    expect(asks(past?.three, "means") || asks(past?.three, "keeps")).toBe(true);
    expect(means?.rules).toContain("answers:risk-means");
    expect(asks(means?.three, "keeps")).toBe(true);
    expect(tim?.three).toContain("Tim");
    expect(tim?.three).not.toMatch(/who (?:could|feels|would|else)/i);
  });

  it("cut a long quotation at a clause, and leave out what cannot be cut", () => {
    expect(
      quotable("i sit in my room, with the lights off and the door shut and the phone away"),
    ).toBe("i sit in my room");
    expect(quotable("one two three four five six seven eight nine ten")).toBeNull();
    expect(quotable("tired.")).toBe("tired");
  });
});

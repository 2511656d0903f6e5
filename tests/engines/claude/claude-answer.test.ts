import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { simulatorVersion } from "~/domain/simulator/version";
import { sliceSpan } from "~/domain/practice/span";
import { largestStep } from "~/domain/simulator/constants";
import { simulatorStateSchema } from "~/domain/simulator/state";
import { clientCall, suggestionCall } from "~/engines/claude/calls.server";
import { tokensOfCall } from "~/engines/claude/model.server";
import { readConfig } from "~/platform/config.server";
import { hear } from "~/domain/practice/hearing/hear";
import { open } from "~/domain/simulator/step";
import { noa } from "~db/seeds/noa/scenario";
import { parseLine } from "~/domain/simulator/line";
import { wordingFor } from "~/domain/simulator/wording";
import { scenarios } from "~db/seeds/scenarios";
import { weiLing } from "~db/seeds/wei-ling/scenario";
import { EmbeddedEngine } from "~/engines/embedded/embedded-engine";
import {
  clientAnswer,
  engineAt,
  eventsOf,
  firstState,
  history,
  key,
  requestOf,
  shownOf,
  suggestionAnswer,
  turnOf,
} from "./answers";
import { FakeModel, holdsBack, streams, thinksFirst, tokensIn, tokensOut } from "./fake-model";

let model: FakeModel;
let url: string;
beforeEach(async () => {
  model = new FakeModel();
  url = await model.open();
});
afterEach(() => model.close());

function plays(client: object, suggestions: object = suggestionAnswer()): void {
  model.play("client", streams(JSON.stringify(client)));
  model.play("suggestions", streams(JSON.stringify(suggestions)));
}

describe("a whole answer of Claude", () => {
  it("streams the message, then gives the turn and three suggestions in their order", async () => {
    plays(clientAnswer());
    const events = await eventsOf(engineAt(url));
    expect(events.filter(({ type }) => type === "text").length).toBeGreaterThan(1);
    expect(events.slice(-2).map(({ type }) => type)).toEqual(["client-turn", "suggestions"]);
    expect(shownOf(events)).toBe(clientAnswer().text);
    expect(turnOf(events).text).toBe(clientAnswer().text);
    const last = events.at(-1);
    expect(last?.type === "suggestions" && last.suggestions.map((s) => s.category)).toEqual([
      "mi",
      "empathy",
      "support",
    ]);
  });

  it("says which model and prompts wrote it, what both calls cost and how long it took", async () => {
    plays(clientAnswer());
    const times = [1000, 1234.4];
    const clock = () => times.shift() ?? 9999;
    const { provenance, readingSource, rules } = turnOf(await eventsOf(engineAt(url, { clock })));
    expect(provenance).toEqual({
      engine: "claude",
      engineVersion: simulatorVersion,
      model: "a-model",
      promptVersion: "role-card-3+client-1+suggestions-2",
      inputTokens: 2 * tokensIn,
      outputTokens: 2 * tokensOut,
      latencyMs: 234,
    });
    expect(readingSource).toBe("claude");
    expect(rules[0]).toBe("spoken-by-claude");
  });

  it("finds every cue literally and counts in code points, also behind an emoji", async () => {
    const text = "haha 😅😅 it's fine. i just can't sleep any more, that's all.";
    const cue = { quote: "can't sleep", id: "sleep", kind: "feeling", explicit: true, layer: 3 };
    plays(clientAnswer({ text, cues: [cue] }));
    const turn = turnOf(await eventsOf(engineAt(url)));
    const [found] = turn.cues;
    expect(found).toMatchObject({ kind: "sleep-appetite", layer: 0, risk: false, start: 26 });
    expect(found && sliceSpan(turn.text, found)).toBe("can't sleep");
  });

  it("drops a cue that is not in the text and counts it", async () => {
    const stray = { quote: "I feel low", id: "", kind: "feeling", explicit: true, layer: 1 };
    plays(clientAnswer({ cues: [...clientAnswer().cues, stray, { ...stray, quote: "" }] }));
    const turn = turnOf(await eventsOf(engineAt(url)));
    expect(turn.cues).toHaveLength(2);
    expect(turn.rules).toContain("cue-not-in-text:2");
  });

  it("lets no turn jump: feelings move one step at most, and the turn says so", async () => {
    const reading = { ...clientAnswer().reading, valence: 0.9, arousal: -1 };
    plays(clientAnswer({ reading, trust: 4, openness: 1 }));
    const { stateAfter, reading: read, rules } = turnOf(await eventsOf(engineAt(url)));
    expect(stateAfter.valence).toBeCloseTo(firstState.valence + largestStep.valence, 6);
    expect(stateAfter.arousal).toBeCloseTo(firstState.arousal - largestStep.arousal, 6);
    expect(stateAfter.trust).toBeCloseTo(firstState.trust + largestStep.trustGained, 6);
    expect(read.valence).toBe(stateAfter.valence);
    expect(rules).toEqual(
      expect.arrayContaining(["limited:valence", "limited:arousal", "limited:trust"]),
    );
  });

  it("leaves a state from which the embedded client goes on without repeating anything", async () => {
    plays(clientAnswer());
    const turn = turnOf(await eventsOf(engineAt(url)));
    expect(simulatorStateSchema.parse(turn.stateAfter)).toEqual(turn.stateAfter);
    expect(turn.stateAfter.turns).toBe(2);
    expect(turn.stateAfter.live.map(({ id }) => id)).toEqual(["pretending", "sleep"]);
    const next = new EmbeddedEngine(() => 0).respond(
      requestOf({
        history: [
          ...history,
          { position: 2, speaker: "client", text: turn.text },
          { position: 3, speaker: "supporter", text: "You hide it from your mum and lie awake." },
        ],
        state: turn.stateAfter,
      }),
    );
    const said = [];
    for await (const event of next) if (event.type === "client-turn") said.push(event.turn);
    expect(said[0]?.rules.some((rule) => /^met:(pretending|sleep)$/.test(rule))).toBe(true);
    expect(said[0]?.stateAfter.turns).toBe(3);
  });

  it("opens a conversation from the scenario's start, with no state before it", async () => {
    plays(clientAnswer());
    const turn = turnOf(await eventsOf(engineAt(url), requestOf({ history: [], state: null })));
    expect(turn.stateBefore).toBeNull();
    expect(turn.stateAfter.turns).toBe(1);
    expect(turn.moves).toEqual([]);
  });

  it("asks for no suggestions where a study has them off", async () => {
    plays(clientAnswer());
    const events = await eventsOf(engineAt(url), requestOf({ wantsSuggestions: false }));
    expect(events.at(-1)?.type).toBe("client-turn");
    expect(model.calls.map(({ kind }) => kind)).toEqual(["client"]);
  });

  it("asks for the suggestions while the rest of the turn is still coming, knowing its words", async () => {
    const json = JSON.stringify(clientAnswer());
    let asked: () => void = () => undefined;
    const suggestionsAsked = new Promise<void>((resolve) => (asked = resolve));
    model.play("client", holdsBack(json, json.indexOf('"reading"'), suggestionsAsked));
    model.play("suggestions", (response, call) => {
      asked();
      return streams(JSON.stringify(suggestionAnswer()))(response, call);
    });
    const events = await eventsOf(engineAt(url));
    expect(events.at(-1)?.type).toBe("suggestions");
    const call = model.calls.find(({ kind }) => kind === "suggestions");
    expect(call?.raw).toContain("then i sit on the bed");
  });

  it("offers nothing twice, no advice before the gate, nothing unsafe: what it left out is counted and made good by rules", async () => {
    const shown = "What is it like to say it's fine when it isn't?";
    const advice = { text: "You should tell your mum and go to bed earlier.", reason: "sleep" };
    plays(clientAnswer(), suggestionAnswer({ empathy: advice }));
    const events = await eventsOf(engineAt(url), requestOf({ shownSuggestions: [shown] }));
    const last = events.at(-1);
    const made = last?.type === "suggestions" ? last.suggestions : [];
    expect(made.map(({ reason }) => /; by the embedded rules$/.test(reason))).toEqual([
      true,
      true,
      false,
    ]);
    expect(made.map(({ text }) => text)).not.toContain(shown);
    expect(made.map(({ text }) => text)).not.toContain(advice.text);
    expect(turnOf(events).rules).toEqual(
      expect.arrayContaining(["suggestions-left-out:2", "suggestions-by-rules:2"]),
    );
  });

  it("offers no diagnosis, no promise of secrecy and nothing that keeps from help", async () => {
    const never = {
      mi: { text: "It sounds like you have depression. How long has it been?", reason: "names it" },
      empathy: { text: "That's heavy. It stays between us, I won't tell anyone.", reason: "warm" },
      support: { text: "You don't need a therapist for three hours of sleep.", reason: "calms" },
    };
    plays(clientAnswer(), suggestionAnswer(never));
    const events = await eventsOf(engineAt(url));
    expect(turnOf(events).rules).toContain("suggestions-left-out:3");
    expect(events.at(-1)).toMatchObject({ type: "suggestions", suggestions: { length: 3 } });
  });

  it("asks for direct questions where the words just said hint at risk, and offers no other reply to them", async () => {
    const quote = "don't want to be here any more";
    const text = `sat in the car tonight. i ${quote}, if i'm honest.`;
    const cue = { quote, id: "", kind: "risk-indirect", explicit: false, layer: 3 };
    const asks = { text: "Are you having thoughts of suicide?", reason: "asks" };
    const spoken = clientAnswer({ text, cues: [cue], told: [] });
    plays(spoken, suggestionAnswer({ support: asks }));
    const { state } = open(noa, 7);
    const events = await eventsOf(engineAt(url), requestOf({ scenario: noa, state }));
    const call = model.calls.find(({ kind }) => kind === "suggestions");
    const moment = call?.body.messages[0]?.content.at(-1)?.text;
    expect(moment).toContain('"riskHintedAndNotAskedAbout":true');
    expect(moment).toContain('"adviceGateOpen":false');
    const last = events.at(-1);
    const made = last?.type === "suggestions" ? last.suggestions : [];
    expect(made).toHaveLength(3);
    for (const { text: reply } of made) expect(hear(reply, null).moves).toContain("risk-question");
    expect(made[2]?.text).toBe(asks.text);
  });

  it("sends the story, the words said and the state, and nothing about who practises", async () => {
    plays(clientAnswer());
    await eventsOf(engineAt(url));
    expect(model.calls).toHaveLength(2);
    for (const { body, raw, authorization } of model.calls) {
      expect(authorization).toBe(`Bearer ${key}`);
      expect(raw).not.toContain(requestOf().sessionId);
      expect(raw).not.toContain(key);
      expect(body.metadata).toBeUndefined();
      expect(body.system[0]?.text).toContain("Wei Ling");
      expect(body.messages.map(({ role }) => role)).toEqual(["user"]);
    }
  });

  it("keeps the role card and the words so far in the cache, and what changes each turn after them", async () => {
    plays(clientAnswer());
    await eventsOf(engineAt(url));
    const [client, suggestions] = model.calls.map(({ body }) => body);
    expect(client?.system.every((part) => part.cache_control)).toBe(true);
    for (const content of [client?.messages[0]?.content, suggestions?.messages[0]?.content])
      expect(content?.map((part) => part.cache_control !== undefined).slice(-3)).toEqual([
        false,
        true,
        false,
      ]);
  });

  it("tells whoever suggests nothing that the client has not told", async () => {
    plays(clientAnswer());
    await eventsOf(engineAt(url));
    const [client, suggestions] = model.calls.map(({ body }) => JSON.stringify(body.system));
    const untold = parseLine(wordingFor(weiLing.topics.hardest?.answers[0] ?? "", 0)).text;
    const part = untold.slice(0, 20);
    expect([client?.includes(part), suggestions?.includes(part)]).toEqual([true, false]);
    expect(suggestions).toContain(weiLing.summary.slice(0, 20));
  });

  it("costs so little that a session of thirty answers stays within its budget, with every client", () => {
    const { limits } = readConfig({ NODE_ENV: "test", ANTHROPIC_API_KEY: key }).claude ?? {
      limits: null,
    };
    const said = Array.from({ length: 60 }, (_, position) => ({
      position,
      speaker: position % 2 === 0 ? ("client" as const) : ("supporter" as const),
      text: clientAnswer().text,
    }));
    for (const scenario of scenarios) {
      const request = requestOf({ scenario, history: said });
      const asked =
        tokensOfCall(clientCall(request, null)) + tokensOfCall(suggestionCall(request, ""));
      expect(30 * (asked + 1000), scenario.key).toBeLessThan(limits?.perSession ?? 0);
    }
  });

  it("thinks as much as is configured, with room for it, and reads the answer behind the thought", async () => {
    model.play("client", thinksFirst(JSON.stringify(clientAnswer())));
    model.play("suggestions", thinksFirst(JSON.stringify(suggestionAnswer())));
    const events = await eventsOf(engineAt(url));
    expect(turnOf(events).text).toBe(clientAnswer().text);
    expect(events.at(-1)?.type).toBe("suggestions");
    for (const { body } of model.calls) {
      expect(body.output_config).toMatchObject({ effort: "low", format: { type: "json_schema" } });
      expect(body.max_tokens).toBeGreaterThanOrEqual(8000);
      expect(body.thinking).toBeUndefined();
    }
    plays(clientAnswer());
    await eventsOf(engineAt(url, { effort: "unset" }));
    expect(model.calls.at(-1)?.body.output_config.effort).toBeUndefined();
  });
});

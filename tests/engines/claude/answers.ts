import type { ConversationTurn } from "../../../app/domain/practice/turn";
import { open } from "../../../app/domain/simulator/step";
import {
  ClaudeEngine,
  type ClaudeSettings,
} from "../../../app/engines/claude/claude-engine.server";
import type { ClientTurn, EngineEvent, EngineRequest } from "../../../app/engines/engine";
import { weiLing } from "../../../db/seeds/wei-ling/scenario";

export const key = "a-key-that-must-not-be-seen";

export const firstState = open(weiLing, 7).state;

/** An answer as the model gives it; valence and trust a small step from where Wei Ling starts. */
export const clientAnswer = (part: object = {}) => ({
  text: "i keep telling my mum it's fine. then i sit on the bed and can't start. three hours of sleep, maybe.",
  reading: {
    valence: -0.4,
    arousal: 0.25,
    distribution: {
      sadness: 0.4,
      fear: 0.3,
      anger: 0.05,
      disgust: 0,
      happiness: 0,
      surprise: 0,
      neutral: 0.25,
    },
  },
  trust: 2.6,
  openness: 0.42,
  cues: [
    {
      quote: "telling my mum it's fine",
      id: "pretending",
      kind: "feeling",
      explicit: false,
      layer: 1,
    },
    {
      quote: "three hours of sleep",
      id: "sleep",
      kind: "sleep-appetite",
      explicit: true,
      layer: 0,
    },
  ],
  told: ["sleep"],
  ...part,
});

export const suggestionAnswer = (part: object = {}) => ({
  mi: { text: "What is it like to say it's fine when it isn't?", reason: "pretending" },
  empathy: { text: "Keeping up “fine” for your mum sounds lonely.", reason: "pretending" },
  support: { text: "Three hours of sleep leaves anyone running on empty.", reason: "sleep" },
  ...part,
});

export const history: readonly ConversationTurn[] = [
  { position: 0, speaker: "client", text: "hi, i'm kind of drowning in uni stuff" },
  { position: 1, speaker: "supporter", text: "What is it like when it all piles up like that?" },
];

export function requestOf(part: Partial<EngineRequest> = {}): EngineRequest {
  return {
    sessionId: "0190a0a0-0000-7000-8000-000000000001",
    scenario: weiLing,
    seed: 7,
    history,
    state: firstState,
    shownSuggestions: [],
    wantsSuggestions: true,
    signal: new AbortController().signal,
    ...part,
  };
}

export function engineAt(baseUrl: string, part: Partial<ClaudeSettings> = {}): ClaudeEngine {
  return new ClaudeEngine({
    apiKey: key,
    model: "a-model",
    effort: "low",
    baseUrl,
    timeoutMs: 20_000,
    suggestionsTimeoutMs: 20_000,
    report: () => undefined,
    budget: { setAside: () => Promise.resolve({ settle: () => Promise.resolve() }) },
    clock: () => 0,
    ...part,
  });
}

export async function eventsOf(
  engine: ClaudeEngine,
  request: EngineRequest = requestOf(),
): Promise<EngineEvent[]> {
  const events: EngineEvent[] = [];
  for await (const event of engine.respond(request)) events.push(event);
  return events;
}

export function turnOf(events: readonly EngineEvent[]): ClientTurn {
  const found = events.find((event) => event.type === "client-turn");
  if (found?.type !== "client-turn") throw new Error("There is no client turn.");
  return found.turn;
}

export const shownOf = (events: readonly EngineEvent[]): string =>
  events.map((event) => (event.type === "text" ? event.delta : "")).join("");

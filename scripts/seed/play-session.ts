import { v7 as uuid } from "uuid";
import { EmbeddedEngine } from "~/engines/embedded/embedded-engine";
import type { ClientTurn } from "~/engines/engine";
import type { ConversationTurn } from "~/domain/practice/turn";
import { randomAt, type Random } from "~/domain/simulator/random";
import type { Scenario } from "~/domain/simulator/scenario";
import { supporters, type SupporterName } from "~/domain/simulator/supporters";
import type { Suggestion } from "~/domain/suggestion/category";
import type { Database } from "~db/client.server";
import {
  insertSuggestionEvents,
  insertSuggestions,
  listSuggestionsOfTurn,
} from "~db/queries/suggestions.server";
import { insertClientTurn, insertTurn } from "~db/queries/turns.server";

export interface Played {
  /** In order of position. */
  turns: PlayedTurn[];
  endedAt: Date;
}

export interface PlayedTurn extends ConversationTurn {
  id: string;
  /** What the engine said beside the words; null for a supporter's turn. */
  client: ClientTurn | null;
  /** What was offered as an answer to it, stored. */
  offered: readonly { id: string; category: Suggestion["category"] }[];
}

export interface Script {
  sessionId: string;
  scenario: Scenario;
  seed: number;
  supporter: SupporterName;
  replies: number;
  suggestionsOn: boolean;
  startedAt: Date;
}

async function answer(script: Script, turns: readonly PlayedTurn[], shown: readonly string[]) {
  const engine = new EmbeddedEngine(() => 0);
  const state = turns.findLast((turn) => turn.client)?.client?.stateAfter ?? null;
  let turn: ClientTurn | null = null;
  let suggestions: readonly Suggestion[] = [];
  for await (const event of engine.respond({
    scenario: script.scenario,
    seed: script.seed,
    history: turns.map(({ position, speaker, text }) => ({ position, speaker, text })),
    state,
    shownSuggestions: shown,
    wantsSuggestions: script.suggestionsOn,
    signal: new AbortController().signal,
  })) {
    if (event.type === "client-turn") turn = event.turn;
    if (event.type === "suggestions") suggestions = event.suggestions;
  }
  if (!turn) throw new Error("The embedded client did not answer.");
  return { turn, suggestions };
}

async function storeClient(
  tx: Database,
  script: Script,
  position: number,
  at: Date,
  said: ClientTurn,
) {
  const id = uuid();
  const { stateBefore, stateAfter, moves, rules } = said;
  const row = { id, sessionId: script.sessionId, position, speaker: "client" as const };
  await insertClientTurn(
    tx,
    {
      ...{ ...row, text: said.text, createdAt: at },
      ...{ engine: "embedded", engineVersion: said.provenance.engineVersion, latencyMs: 0 },
    },
    {
      reading: said.reading,
      readingSource: said.readingSource,
      readingVersion: "",
      cues: said.cues,
      cueSource: "simulator",
      step: { before: stateBefore, after: stateAfter, moves: [...moves], rules: [...rules] },
    },
  );
  return id;
}

type Event = Parameters<typeof insertSuggestionEvents>[1][number];

interface Use {
  /** The idea that is sent, as it is or with a few words more, or null where the peer writes their own. */
  text: string | null;
  events: Event[];
  offered: PlayedTurn["offered"];
}

/** What peers add to an idea that they do not send as it is. */
const additions = ["I'm here.", "There's no rush.", "Only if you want to."] as const;

/** What the peer does with the three ideas: one is sometimes opened, now and then one is sent. */
async function takeUpIdeas(
  tx: Database,
  offered: readonly Suggestion[],
  on: { clientTurnId: string; sentTurnId: string; at: Date; random: Random; edits: Random },
): Promise<Use> {
  await insertSuggestions(tx, on.clientTurnId, offered);
  const stored = await listSuggestionsOfTurn(tx, on.clientTurnId);
  const event = (suggestionId: string, act: Event["act"]): Event => ({
    id: uuid(),
    suggestionId,
    act,
    at: on.at,
    durationMs: act === "opened" ? Math.round(1000 + on.random() * 5000) : null,
    sentTurnId: act === "sent" ? on.sentTurnId : null,
  });
  const events = stored.map(({ id }) => event(id, "shown"));
  const chosen = stored[Math.floor(on.random() * stored.length)];
  if (chosen && on.random() < 0.4) events.push(event(chosen.id, "opened"));
  if (!chosen || on.random() > 0.15) return { text: null, events, offered: stored };
  events.push(event(chosen.id, "inserted"));
  const addition = additions[Math.floor(on.edits() * 8)];
  if (addition !== undefined) events.push(event(chosen.id, "edited"));
  events.push(event(chosen.id, "sent"));
  return { text: addition ? `${chosen.text} ${addition}` : chosen.text, events, offered: stored };
}

/** Plays a scripted peer against the embedded client and stores every turn as practice does. */
export async function playSession(tx: Database, script: Script): Promise<Played> {
  const turns: PlayedTurn[] = [];
  const shown: string[] = [];
  const random = randomAt(script.seed, 0, "demo");
  const edits = randomAt(script.seed, 0, "demo/edits");
  const speak = supporters[script.supporter];
  let at = script.startedAt;
  const later = (seconds: number) => (at = new Date(at.getTime() + seconds * 1000));
  for (let reply = 0; reply <= script.replies; reply += 1) {
    const { turn, suggestions } = await answer(script, turns, shown);
    const clientId = await storeClient(tx, script, turns.length, later(2 + random() * 9), turn);
    const client: PlayedTurn = {
      ...{ id: clientId, position: turns.length, speaker: "client", text: turn.text },
      ...{ client: turn, offered: [] },
    };
    turns.push(client);
    shown.push(...suggestions.map((each) => each.text));
    if (reply === script.replies) break;
    const { scenario, seed } = script;
    const own = speak({ history: turns, state: turn.stateAfter, scenario, seed });
    const id = uuid();
    const seconds = 12 + random() * 50;
    const on = { clientTurnId: clientId, sentTurnId: id, at: later(seconds), random, edits };
    const use = await takeUpIdeas(tx, suggestions, on);
    client.offered = use.offered;
    const text = use.text ?? own;
    await insertTurn(tx, {
      id,
      sessionId: script.sessionId,
      position: turns.length,
      speaker: "supporter",
      text,
      createdAt: at,
      firstKeyMs: Math.round(seconds * 300),
      composeMs: Math.round(seconds * 1000),
      pauseMs: Math.round(seconds * 200),
    });
    await insertSuggestionEvents(tx, use.events);
    turns.push({
      id,
      position: turns.length,
      speaker: "supporter",
      text,
      client: null,
      offered: [],
    });
  }
  return { turns, endedAt: at };
}

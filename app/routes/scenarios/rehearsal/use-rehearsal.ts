import { useMemo, useState } from "react";
import { file, readFiled } from "~/components/device/filed";
import { hear } from "~/domain/practice/hearing/hear";
import { continueRehearsal, openRehearsal, type Rehearsal } from "~/domain/simulator/rehearse";
import type { Scenario } from "~/domain/simulator/scenario";
import { inStoredOrder } from "~/domain/simulator/stored-order";
import { suggest } from "~/domain/suggestion/suggest";
import type { Suggestion } from "~/domain/suggestion/category";

/** What was rehearsed so far, and the ideas that a peer would have been shown at each client turn. */
export interface Played extends Rehearsal {
  suggestions: readonly (readonly Suggestion[])[];
}

/** The whole rehearsal from its seed and messages: going back is leaving messages out. */
export function play(scenario: Scenario, seed: number, messages: readonly string[]): Played {
  const card = inStoredOrder(scenario);
  let played = openRehearsal(card, seed);
  for (const message of messages) played = continueRehearsal(played, message, card, seed, hear);
  const shown: string[] = [];
  const suggestions = played.steps.map((step) => {
    const offered = suggest(step, card, seed, shown);
    shown.push(...offered.map(({ text }) => text));
    return offered;
  });
  return { ...played, suggestions };
}

function readMessages(place: string): readonly string[] {
  const stored = readFiled("rehearsal", place);
  return Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
}

/**
 * The rehearsal of this tab: it is worked out in the browser, kept until the tab closes, and never
 * reaches the server. `place` tells versions apart; what the tab kept is read once the page is hydrated.
 */
export function useRehearsal(scenario: Scenario, seed: number, place: string, hydrated: boolean) {
  const [messages, setMessages] = useState(() => (hydrated ? readMessages(place) : []));
  const keep = (next: readonly string[]) => {
    setMessages(next);
    file("rehearsal", place, next);
  };
  const played = useMemo(() => play(scenario, seed, messages), [scenario, seed, messages]);
  return {
    played,
    say: (message: string) => keep([...messages, message]),
    /** Takes the last message back; answers its words. */
    back: () => {
      keep(messages.slice(0, -1));
      return messages.at(-1) ?? "";
    },
    restart: () => keep([]),
    count: messages.length,
  };
}

import { adviceGateOpen } from "../simulator/appraise";
import { randomAt } from "../simulator/random";
import type { Scenario } from "../simulator/scenario";
import type { SimulatorState } from "../simulator/state";
import { candidates } from "./candidates";
import { suggestionCategories } from "./category";
import type { Suggestion } from "./category";
import { choose, pool } from "./choose";
import { materialFor } from "./material";
import { needOf, reasonFor } from "./need";
import { isSpent, offer, offeredIn, wordingOf } from "./sameness";
import type { Wording } from "./sameness";
import { sources } from "./sources";
import { momentsAt, writtenCandidates } from "./written";

/**
 * Three replies to the client's last turn, one per category in the fixed order, made from the state
 * after that turn: those that the scenario has written for the moment, else made of the client's words, of
 * what was said earlier then, and stock lines last.
 * `shown` are the texts of this session so far; none of them comes again, also not when every template
 * was used (then a category falls back to what fits any moment, and is left out when that is used up
 * too). Deterministic by seed.
 */
export function suggest(
  state: SimulatorState,
  scenario: Scenario,
  seed: number,
  shown: readonly string[],
): Suggestion[] {
  const need = needOf(state, scenario);
  const material = materialFor(need, state, scenario);
  const lately = shown.slice(-2 * suggestionCategories.length).map(wordingOf);
  const now: Wording[] = [];
  const gateOpen = adviceGateOpen(state);
  const reason = reasonFor(need, state, scenario);
  const offered = offeredIn(shown);
  const refused = new Map<string, number>();
  const isUsable = (words: string | null) => words !== null && !isSpent(words, offered);
  const moments = momentsAt(need, state, scenario);
  return suggestionCategories.flatMap((category) => {
    const random = randomAt(seed, state.turns, `suggestion/${category}`);
    const pools = sources[need.occasion].map((source) =>
      source === "written"
        ? pool(() => moments.flatMap((moment) => writtenCandidates(moment, category)))
        : pool(() =>
            candidates(category, source, material[source.of](), { random, offered, isUsable }),
          ),
    );
    const found = choose(pools, { offered, lately, now, gateOpen, refused });
    if (found === undefined) return [];
    now.push(wordingOf(found.text));
    offer(offered, found.text);
    const written = found.written ? "; written for this moment" : "";
    return [{ category, text: found.text, reason: `${reason}${written}` }];
  });
}

import type { Composing } from "./composition";
import { meets } from "./content";
import { specificStems } from "./lexeme";
import { permittedLayer } from "./permitted-layer";

/** The cue that a message speaks of, of those that were shown the latest; null where it speaks of none. */
export function shownCueSpokenOf({ state, scenario, exchange }: Composing): string | null {
  const shown = Object.keys(state.shown).reverse();
  const spokenOf = shown.find((id) => {
    const spec = scenario.cues[id];
    return spec !== undefined && meets(exchange.heard.sentences, spec, "") !== null;
  });
  return spokenOf ?? null;
}

/** The cue that the client's last message showed; null where it showed none. */
export function cueShownLast({ state, exchange }: Composing): string | null {
  const last = exchange.clientMessage ?? "";
  return Object.entries(state.shown).findLast(([, quote]) => last.includes(quote))?.[0] ?? null;
}

/**
 * The cue that a message speaks of: of those that were shown the latest, else one that may be shown now.
 * Null where it speaks of none.
 */
export function cueSpokenOf(composing: Composing): string | null {
  const { state, scenario, exchange } = composing;
  const open = permittedLayer(state);
  const rest = Object.entries(scenario.cues).filter(([id]) => !(id in state.shown));
  const spokenOf = rest.find(([, spec]) => {
    const about = spec.about.filter((words) => specificStems(words).length > 0);
    const may = spec.layer <= open && !spec.risk;
    return may && meets(exchange.heard.sentences, { ...spec, about }, "") !== null;
  });
  return shownCueSpokenOf(composing) ?? spokenOf?.[0] ?? null;
}

/** The cue a question is about: what was met, what it speaks of, what was last spoken of. */
export function cueAskedAbout(composing: Composing): string | null {
  const { state, appraisal } = composing;
  const met = appraisal.met[0]?.cue.id;
  const lately = state.focus?.id ?? state.live.at(-1)?.id ?? state.answered.at(-1) ?? null;
  return met ?? cueSpokenOf(composing) ?? lately;
}

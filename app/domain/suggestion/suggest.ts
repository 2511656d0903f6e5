import { hear } from "../practice/hearing/hear";
import { screenGenerated } from "../practice/safety/generated";
import { adviceGateOpen, riskIsLive } from "../simulator/appraise";
import { words } from "../simulator/lexeme";
import { hashText, randomAt } from "../simulator/random";
import type { Scenario } from "../simulator/scenario";
import type { SimulatorState } from "../simulator/state";
import { suggestionCategories } from "./category";
import type { Suggestion, SuggestionCategory } from "./category";
import { capital, keyWords } from "./phrases";
import {
  closingTemplates,
  copingTemplates,
  cueTemplates,
  onwardTemplates,
  repairTemplates,
  riskTemplates,
  safetyTemplates,
  spareTemplates,
} from "./templates";
import type { Templates } from "./templates";

/** The situation that a reply has to meet. */
export interface SuggestionNeed {
  occasion: "risk" | "safety" | "repair" | "closing" | "cue" | "coping" | "onward" | "spare";
  /** Cue that the reply is about, with the client's words; null where nothing was shown yet. */
  focus: { id: string; quote: string } | null;
}

const templatesFor: Record<SuggestionNeed["occasion"], Templates> = {
  risk: riskTemplates,
  safety: safetyTemplates,
  repair: repairTemplates,
  closing: closingTemplates,
  cue: cueTemplates,
  coping: copingTemplates,
  onward: onwardTemplates,
  spare: spareTemplates,
};

/** What the moment asks for: risk before all else, then repair, the end, a waiting cue, a next step, the rest. */
export function needOf(state: SimulatorState, scenario: Scenario): SuggestionNeed {
  const risky = [...state.live].reverse().find((cue) => scenario.cues[cue.id]?.risk);
  const latest = state.live.at(-1) ?? (state.phase === "coping" ? null : state.focus);
  if (riskIsLive(state)) return { occasion: "risk", focus: risky ?? latest };
  if (risky) return { occasion: "safety", focus: risky };
  const newlyShown = state.live.some(({ position }) => position === 2 * (state.turns - 1));
  if (state.counters.hurtRun > 0 && !newlyShown) return { occasion: "repair", focus: latest };
  if (state.phase === "closing") return { occasion: "closing", focus: latest };
  if (latest) return { occasion: "cue", focus: latest };
  const ready = state.phase === "coping" && adviceGateOpen(state);
  return { occasion: ready ? "coping" : "onward", focus: null };
}

function filled(template: string, quote: string | null, sense: string | null): string | null {
  if (template.includes("[quote]") && quote === null) return null;
  if (/\[sense\]/i.test(template) && sense === null) return null;
  return template
    .replace("[quote]", quote ?? "")
    .replace("[sense]", sense ?? "")
    .replace("[Sense]", capital(sense ?? ""));
}

/** Every reply that the templates make of a need, seeded order, none twice. */
function candidates(
  category: SuggestionCategory,
  need: SuggestionNeed,
  scenario: Scenario,
  seed: number,
  turn: number,
): string[] {
  const templates = templatesFor[need.occasion][category];
  const senses = need.focus ? (scenario.cues[need.focus.id]?.senses ?? []) : [];
  const about = need.focus ? (scenario.cues[need.focus.id]?.about ?? []) : [];
  const quote = need.focus ? keyWords(need.focus.quote, about) : null;
  const all = templates.flatMap((template) =>
    /\[sense\]/i.test(template)
      ? senses.map((sense) => filled(template, quote, sense))
      : [filled(template, quote, null)],
  );
  const ranked = [...new Set(all)].filter((text): text is string => text !== null);
  const key = (text: string) => hashText(`${seed}/${turn}/${text}`);
  return ranked.sort((a, b) => key(a) - key(b));
}

function reasonFor(need: SuggestionNeed, state: SimulatorState, scenario: Scenario): string {
  const spec = need.focus ? scenario.cues[need.focus.id] : undefined;
  const shown =
    need.focus && spec
      ? `“${need.focus.quote}” (${spec.kind}, ${spec.explicit ? "explicit" : "implicit"}, layer ${spec.layer})`
      : "no cue is waiting";
  const gate = adviceGateOpen(state) ? "advice gate open" : "advice gate closed";
  return `${need.occasion}: ${shown}; phase ${state.phase}; ${gate}`;
}

/** Something shown earlier to come back to, unanswered first; null where nothing was shown yet. */
function earlier(state: SimulatorState, scenario: Scenario, seed: number): SuggestionNeed["focus"] {
  const shown = Object.keys(state.shown).filter((id) => scenario.cues[id]);
  const unanswered = shown.filter((id) => !state.answered.includes(id));
  const ids = unanswered.length > 0 ? unanswered : shown;
  const random = randomAt(seed, state.turns, "earlier-cue");
  const id = ids[Math.floor(random() * ids.length)];
  if (id === undefined) return null;
  const quote = state.shown[id];
  return quote === undefined ? null : { id, quote };
}

/** Moves that no suggestion may be heard as, whatever words of the client it is made of. */
const unfit: ReadonlySet<string> = new Set([
  "minimising",
  "confrontation",
  "reassurance",
  "leading-question",
]);

function isFit(text: string, gateOpen: boolean): boolean {
  if (!screenGenerated(text).safe) return false;
  const { moves } = hear(text, null);
  const advises = moves.includes("advice") || moves.includes("advice-with-permission");
  return !moves.some((move) => unfit.has(move)) && (gateOpen || !advises);
}

/** Words at the start by which two replies sound the same. Design choice. */
const openingWords = 2;
/** Words in a row that two replies may not share. Design choice. */
const sharedRun = 6;

/** Whether two replies begin alike, or one reading of the client stands in both. */
function isAlike(text: string, other: string): boolean {
  const own = words(text);
  const theirs = words(other);
  const start = (said: readonly string[]) => said.slice(0, openingWords).join(" ");
  if (start(own) === start(theirs)) return true;
  const joined = ` ${theirs.join(" ")} `;
  return own.some(
    (_, at) =>
      at + sharedRun <= own.length &&
      joined.includes(` ${own.slice(at, at + sharedRun).join(" ")} `),
  );
}

/** Where to look when every reply to the need itself was shown. Risk keeps being asked about. */
function fallbacks({ occasion, focus }: SuggestionNeed): SuggestionNeed[] {
  if (occasion === "risk") return [{ occasion: "safety", focus }];
  return [
    { occasion: "onward", focus },
    { occasion: "spare", focus: null },
  ];
}

/**
 * Three replies to the client's last turn, one per category in the fixed order, made from the state
 * after that turn. `shown` are the texts of this session so far; none of them comes again, also not
 * when every template was used (then a category falls back to what fits any moment, and is left
 * out when that is used up too). Deterministic by seed.
 */
export function suggest(
  state: SimulatorState,
  scenario: Scenario,
  seed: number,
  shown: readonly string[],
): Suggestion[] {
  const need = needOf(state, scenario);
  const withFocus = need.focus ? need : { ...need, focus: earlier(state, scenario, seed) };
  const used = new Set(shown);
  const lately = shown.slice(-2 * suggestionCategories.length);
  const now: string[] = [];
  const gateOpen = adviceGateOpen(state);
  const fits = (text: string, beside: readonly string[]) =>
    !used.has(text) && !beside.some((other) => isAlike(text, other)) && isFit(text, gateOpen);
  const needs = [withFocus, ...fallbacks(withFocus)];
  return suggestionCategories.flatMap((category) => {
    const pools = needs.map((tried) => candidates(category, tried, scenario, seed, state.turns));
    const rounds = pools.flatMap((pool) => [
      () => pool.find((text) => fits(text, [...lately, ...now])),
      () => pool.find((text) => fits(text, now)),
    ]);
    rounds.push(...pools.map((pool) => () => pool.find((text) => fits(text, []))));
    let found: string | undefined;
    for (const round of rounds) found ??= round();
    if (found === undefined) return [];
    used.add(found);
    now.push(found);
    return [{ category, text: found, reason: reasonFor(withFocus, state, scenario) }];
  });
}

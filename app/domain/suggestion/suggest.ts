import { hear } from "../practice/hearing/hear";
import { screenGeneratedByRules } from "../practice/safety/generated";
import { adviceGateOpen, riskIsLive } from "../simulator/appraise";
import { stem, stems, words } from "../simulator/lexeme";
import { hashText, randomAt } from "../simulator/random";
import type { Scenario } from "../simulator/scenario";
import type { SimulatorState } from "../simulator/state";
import { suggestionCategories } from "./category";
import type { Suggestion, SuggestionCategory } from "./category";
import { capital, keyWords } from "./phrases";
import { deniedTemplates, hedgedTemplates, riskTemplates, safetyTemplates } from "./risk-templates";
import {
  closingTemplates,
  copingTemplates,
  cueTemplates,
  onwardTemplates,
  openingTemplates,
  repairTemplates,
  spareTemplates,
} from "./templates";
import type { Templates } from "./templates";
import { isAlike, isSpent, offeredIn, repeatsSentence, wordingOf } from "./sameness";
import type { Wording } from "./sameness";
import { turned } from "./turned";

/** The situation that a reply has to meet. */
export interface SuggestionNeed {
  occasion:
    | "risk"
    | "safety"
    | "denied"
    | "hedged"
    | "repair"
    | "closing"
    | "cue"
    | "coping"
    | "opening"
    | "onward"
    | "spare";
  /** Cue that the reply is about, with the client's words; null where nothing was shown yet. */
  focus: { id: string; quote: string } | null;
}

const templatesFor: Record<SuggestionNeed["occasion"], Templates> = {
  risk: riskTemplates,
  safety: safetyTemplates,
  denied: deniedTemplates,
  hedged: hedgedTemplates,
  repair: repairTemplates,
  closing: closingTemplates,
  cue: cueTemplates,
  coping: copingTemplates,
  opening: openingTemplates,
  onward: onwardTemplates,
  spare: spareTemplates,
};

/** Client turns within which a conversation is only beginning. Design choice. */
const openingTurns = 2;

/** Client turns for which a waiting cue is still what a reply speaks of; later ones come back to it. Design choice. */
const freshTurns = 3;

/** What the moment asks for: an answer about risk and risk before all else, then repair, the end, a waiting cue, a next step, the rest. */
export function needOf(state: SimulatorState, scenario: Scenario): SuggestionNeed {
  const risky = [...state.live].reverse().find((cue) => scenario.cues[cue.id]?.risk);
  const recent = state.live.filter(({ position }) => position >= 2 * (state.turns - freshTurns));
  const latest = recent.at(-1) ?? (state.phase === "coping" ? null : state.focus);
  if (riskIsLive(state)) return { occasion: "risk", focus: risky ?? latest };
  if (state.riskAnswer === "denied" || state.riskAnswer === "hedged")
    return { occasion: state.riskAnswer, focus: latest };
  if (state.riskAnswer === "told" || (state.riskWaits ?? 0) > 0)
    return { occasion: "safety", focus: risky ?? latest };
  if (risky) return { occasion: "safety", focus: risky };
  const newlyShown = state.live.some(({ position }) => position === 2 * (state.turns - 1));
  if (state.counters.hurtRun > 0 && !newlyShown) return { occasion: "repair", focus: latest };
  if (state.phase === "closing") return { occasion: "closing", focus: latest };
  if (latest) return { occasion: "cue", focus: latest };
  const ready = state.phase === "coping" && adviceGateOpen(state);
  const begins = state.turns <= openingTurns && Object.keys(state.shown).length === 0;
  return { occasion: ready ? "coping" : begins ? "opening" : "onward", focus: null };
}

/** What the client's words give a reply to be made of. */
interface Material {
  quote: string | null;
  turned: string | null;
  senses: readonly string[];
}

const people =
  "wife husband mother father parents son daughter brother sister kids children baby friend boss manager partner colleagues granddaughter team boy girl"
    .split(" ")
    .map(stem);
const numbers =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty|thirty|forty|fifty|eighty|hundred)\b|\d/i;

/** Whether a reading names no person, number or name that the client has not named. */
function isGrounded(sense: string, said: ReadonlySet<string>): boolean {
  const own = stems(sense);
  const unsaidPerson = own.some((part) => people.includes(part) && !said.has(part));
  const figures = words(sense).filter((word) => numbers.test(word));
  const unsaidFigure = figures.some((word) => !said.has(stem(word)));
  const names = sense.match(/(?<=\s)\p{Lu}\p{Ll}+/gu) ?? [];
  return (
    !unsaidPerson && !unsaidFigure && names.every((name) => said.has(stem(name.toLowerCase())))
  );
}

function materialFor(need: SuggestionNeed, state: SimulatorState, scenario: Scenario): Material {
  const spec = need.focus ? scenario.cues[need.focus.id] : undefined;
  if (!need.focus || !spec) return { quote: null, turned: null, senses: [] };
  const said = new Set(state.said.flatMap(stems));
  return {
    quote: keyWords(need.focus.quote, spec.about),
    turned: turned(need.focus.quote),
    senses: spec.senses.filter((sense) => isGrounded(sense, said)),
  };
}

/** A reply with the idea that it is made of, in the client's words or read into them. */
interface Candidate {
  text: string;
  idea: string | null;
}

function filled(template: string, { quote, turned: said, senses }: Material): Candidate[] {
  if (/\[sense\]/.test(template))
    return senses
      .map((sense) => ({
        text: template.replace("[sense]", sense).replace("[quote]", quote ?? ""),
        idea: sense,
      }))
      .filter(() => quote !== null || !template.includes("[quote]"));
  if (/\[turned\]/i.test(template))
    return said === null
      ? []
      : [
          {
            text: template.replace("[turned]", said).replace("[Turned]", capital(said)),
            idea: said,
          },
        ];
  if (!template.includes("[quote]")) return [{ text: template, idea: null }];
  return quote === null ? [] : [{ text: template.replace("[quote]", quote), idea: quote }];
}

/** Every reply that the templates make of a need, seeded order, none twice. */
function candidates(
  category: SuggestionCategory,
  need: SuggestionNeed,
  material: Material,
  seed: number,
  turn: number,
): Candidate[] {
  return templatesFor[need.occasion][category]
    .flatMap((template) => filled(template, material))
    .map((one) => ({ one, key: hashText(`${seed}/${turn}/${one.text}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
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
  if (!screenGeneratedByRules(text).safe) return false;
  const { moves } = hear(text, null);
  const advises = moves.includes("advice") || moves.includes("advice-with-permission");
  return !moves.some((move) => unfit.has(move)) && (gateOpen || !advises);
}

/** Where to look when every reply to the need itself was shown. Risk keeps being asked about. */
function fallbacks({ occasion, focus }: SuggestionNeed): SuggestionNeed[] {
  if (occasion === "risk") return [{ occasion: "safety", focus }];
  if (occasion === "opening") return [{ occasion: "spare", focus: null }];
  return [
    { occasion: "onward", focus },
    { occasion: "spare", focus: null },
  ];
}

/** What a reply stands beside: all of the session, the last two turns' suggestions, and those of this turn. */
interface Beside {
  shown: readonly string[];
  lately: readonly Wording[];
  now: readonly string[];
  gateOpen: boolean;
}

/**
 * The first candidate of the first pool that has one: at first only what sounds like nothing said lately
 * and repeats no sentence, then each wish is given up in turn, and last what is merely new and fit.
 */
function choose(pools: readonly Candidate[][], beside: Beside): Candidate | undefined {
  const offered = offeredIn([...beside.shown, ...beside.now]);
  const now = beside.now.map(wordingOf);
  const usable = (one: Candidate) =>
    !offered.texts.has(one.text) && !isSpent(one.idea, offered) && isFit(one.text, beside.gateOpen);
  const differs = ({ text }: Candidate, others: readonly Wording[]) => {
    const own = wordingOf(text);
    return !others.some((other) => isAlike(own, other));
  };
  const isNew = ({ text }: Candidate) => !repeatsSentence(text, offered);
  const besides = [...beside.lately, ...now];
  const rounds = [
    ...pools.flatMap((pool) => [
      () => pool.find((one) => differs(one, besides) && isNew(one) && usable(one)),
      () => pool.find((one) => differs(one, now) && isNew(one) && usable(one)),
    ]),
    ...pools.map((pool) => () => pool.find((one) => differs(one, now) && usable(one))),
    ...pools.map((pool) => () => pool.find(usable)),
  ];
  for (const round of rounds) {
    const found = round();
    if (found) return found;
  }
  return undefined;
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
  const lately = shown.slice(-2 * suggestionCategories.length).map(wordingOf);
  const now: string[] = [];
  const gateOpen = adviceGateOpen(state);
  const needs = [withFocus, ...fallbacks(withFocus)].map((tried) => ({
    tried,
    material: materialFor(tried, state, scenario),
  }));
  return suggestionCategories.flatMap((category) => {
    const pools = needs.map(({ tried, material }) =>
      candidates(category, tried, material, seed, state.turns),
    );
    const found = choose(pools, { shown, lately, now, gateOpen });
    if (found === undefined) return [];
    now.push(found.text);
    return [{ category, text: found.text, reason: reasonFor(withFocus, state, scenario) }];
  });
}

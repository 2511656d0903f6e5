import { adviceGateOpen, riskIsLive } from "../simulator/appraisal";
import { risksHint } from "../simulator/hinted-at-risk";
import { saidOutright } from "../simulator/said-outright";
import type { Scenario } from "../simulator/scenario";
import { latestOf } from "../simulator/state";
import type { SimulatorState } from "../simulator/state";
import type { MomentKind } from "./moment-templates";
import { ofDying } from "./pieces";

/** The situations that a reply may have to meet. */
export type Occasion =
  | "risk"
  | "safety"
  | "step"
  | "denied"
  | "hedged"
  | "before-answer"
  | MomentKind
  | "passed"
  | "kept"
  | "closing"
  | "parted"
  | "cue"
  | "waiting"
  | "coping"
  | "opening"
  | "onward";

/** The situation that a reply has to meet. */
export interface SuggestionNeed {
  occasion: Occasion;
  /** Cue that the reply is about, with the client's words; null where nothing was shown yet. */
  focus: { id: string; quote: string } | null;
  /** Whether the client has told of a thought of suicide in this session. */
  riskKnown: boolean;
  /** Whether a question about suicide was hedged and stands open. */
  riskOpen: boolean;
  /**
   * Whether hopelessness was just said outright, and nobody has asked about suicide. It foretells suicide better than low
   * mood does (Beck et al. 1985, American Journal of Psychiatry 142, 559).
   */
  worthAsking: boolean;
  /** Whether risk was shown some turns ago, and nobody has asked about it since. */
  riskUnasked: boolean;
  /** Whether the last message meant suicide without saying it, and no answer about it is known. */
  hinted: boolean;
  /** What the last message did to the client, where they took it amiss, whatever else the moment asks for. */
  slip: Slip | null;
}

/** What a message may do to the client that has to be taken back. */
const slips = ["minimised", "advised", "hurt", "questioned", "comforted"] as const;
export type Slip = (typeof slips)[number];

/** What the client's last turn was, as replies read it. */
export interface LastTurn {
  state: SimulatorState;
  text: string;
  /** The rules that made it. */
  rules: readonly string[];
}

/** Client turns within which a conversation is only beginning. Design choice. */
const openingTurns = 2;

/** Client turns for which a waiting cue is still what a reply speaks of; later ones come back to it. Design choice. */
const freshTurns = 3;

/**
 * Client turns in which all three replies ask about a risk that was just shown; later one of them does, whatever the
 * talk has gone on to. Design choice.
 */
const askingTurns = 2;

type Focus = SuggestionNeed["focus"];

/** The words that were shown last of the cues that are, or are not, about risk; null where there are none. */
function lastShown(state: SimulatorState, scenario: Scenario, risk: boolean): Focus {
  const [id, quote] =
    Object.entries(state.shown).findLast(([shown]) => scenario.cues[shown]?.risk === risk) ?? [];
  return id === undefined || quote === undefined ? null : { id, quote };
}

/** What the rules of a turn say that the message before it ran into, the gravest first. */
const momentRules: readonly [MomentKind, RegExp][] = [
  ["minimised", /^(?:minimised|says:minimised)$/],
  ["advised", /^(?:advice-before-the-gate|says:advice(?:Early|No))$/],
  ["hurt", /^(?:confronted|says:confronted|aside:insulted)$/],
  ["questioned", /^says:interrogated$/],
  ["promised", /^aside:promised$/],
  ["again", /^says:already/],
  ["comforted", /^says:doubt$/],
  ["offTarget", /^says:partly$/],
  ["noIdea", /^says:dontKnow$/],
  ["selfTalk", /^says:selfTalk$/],
  ["phrase", /^says:stock$/],
  ["affirmed", /^says:affirmed$/],
  ["quiet", /^(?:says:(?:quiet|pullBack)|aside:(?:silence|lost))$/],
];
/** Rules of a message that hurt, and was not only one question too many. */
const hurting = /^(?:minimised|confronted|advice-before-the-gate|aside:insulted)$/;
const harms: ReadonlySet<MomentKind> = new Set<MomentKind>([
  "minimised",
  "advised",
  "hurt",
  "questioned",
]);

const isSlip = (moment: MomentKind | null): moment is Slip => slips.some((slip) => slip === moment);

function momentIn(rules: readonly string[]): MomentKind | null {
  return momentRules.find(([, rule]) => rules.some((one) => rule.test(one)))?.[0] ?? null;
}

/** Rules of a turn that takes up what was said in words beside the story. */
const ownWords =
  /^(?:asks:which-day|aside:(?:clarify|said|forLater|hour|company|helping|unhelped)|says:(?:met|confirm|more|coping|lighter)|comes-back-to-something)/;

/** Whether a turn that told nothing of the story says something of its own. */
export function hasOwnWords({ state, rules }: LastTurn): boolean {
  return latestOf(state).told.length === 0 && rules.some((rule) => ownWords.test(rule));
}

/** What the last message told: its lines of the story, else its own words where they say something. */
export function toldIn(turn: LastTurn): readonly string[] {
  return hasOwnWords(turn) ? [turn.text] : latestOf(turn.state).told;
}

/** Asks who sees what is written, or what happens then. */
const ofPrivacy =
  /\b(?:any(?:one|body)|who|some(?:one|body)) (?:else )?(?:can |will |could )?(?:sees?|reads?) (?:this|that|it|what)\b|\b(?:does|will|would) (?:it|this|that) go (?:to|on)\b|\b(?:do|will|would) you (?:ring|call|tell|report|write to) (?:some|any|my|the)|\b(?:is|are) (?:this|it|that|these) (?:really |all )?(?:private|confidential|anonymous|recorded)\b/i;

const saysFarewell = (rules: readonly string[]) =>
  rules.some((rule) => /^says(?:-otherwise)?:farewell$/.test(rule));

/** What the moment asks for where nobody's life is in question. */
function ordinaryNeed({ state, rules, text }: LastTurn, latest: Focus, scenario: Scenario) {
  const { kept, passed: saysPassed } = latestOf(state);
  const told = toldIn({ state, rules, text });
  const passed = saysPassed ? state.live.findLast(({ missed }) => missed > 0) : undefined;
  const newlyShown =
    state.live.some(({ position }) => position === 2 * (state.turns - 1)) ||
    (latest !== null && text.includes(latest.quote));
  const any = latest ?? state.focus ?? lastShown(state, scenario, false);
  const moment = momentIn(rules);
  if (ofPrivacy.test(text)) return { occasion: "asked" as const, focus: any };
  const leaves = saysFarewell(rules);
  const hurtsNow = !leaves && rules.some((rule) => hurting.test(rule));
  const goesOn = leaves || kept || told.length > 0 || state.phase === "closing";
  if (state.counters.hurtRun > 0 && !newlyShown && (hurtsNow || !goesOn))
    return {
      occasion: moment !== null && harms.has(moment) ? moment : ("hurt" as const),
      focus: any,
    };
  if (leaves) return { occasion: "parted" as const, focus: any };
  if (state.phase === "closing") return { occasion: "closing" as const, focus: any };
  if (newlyShown) return { occasion: "cue" as const, focus: latest };
  if (passed) return { occasion: "passed" as const, focus: passed };
  if (kept) return { occasion: "kept" as const, focus: any };
  if (told.length === 0 && any !== null)
    return { occasion: moment ?? ("nodded" as const), focus: any };
  if (latest) return { occasion: "waiting" as const, focus: latest };
  const ready = state.phase === "coping" && adviceGateOpen(state);
  const begins = state.turns <= openingTurns && Object.keys(state.shown).length === 0;
  const occasion = ready
    ? ("coping" as const)
    : begins
      ? ("opening" as const)
      : ("onward" as const);
  return { occasion, focus: null };
}

/** Whether the client was hurt or advised too soon, and not only comforted too easily. */
export const hurtsWith = ({ slip }: SuggestionNeed): boolean => slip !== null && harms.has(slip);

/** Whether a hopelessness was just shown, and nobody has asked about suicide. */
function showsHopelessness(
  { state, text }: LastTurn,
  latest: Focus,
  scenario: Scenario,
): latest is NonNullable<Focus> {
  if (latest === null || state.counters.riskAsked > 0 || !text.includes(latest.quote)) return false;
  return scenario.cues[latest.id]?.kind === "hopeless";
}

/** Rules of a message that was about suicide and did not name it, or asked only whether they are safe. */
const hints: ReadonlySet<string> = new Set([risksHint, "aside:promised", "aside:safe"]);

/** Rules of a turn that takes up a step towards safety. */
const takesStep =
  /^(?:says:safety|aside:(?:helpline|signs)|answers:(?:risk-(?:together|worse|tell|alone)|could-be-there|may-mention|tell-next))$/;

/** Rules of a turn that speaks of the hours ahead. */
const ofTheHoursAhead = /^answers:(?:tonight|after-here|this-week|next-step)$/;

/** Whether a risk that nobody asked about was shown some turns ago, in a talk that goes on. */
function wentPast({ state, rules }: LastTurn): boolean {
  if (state.phase === "closing" || saysFarewell(rules)) return false;
  return (state.riskShownAt ?? 2 * state.turns) < 2 * (state.turns - askingTurns);
}

/**
 * What the moment asks for: an answer about risk and risk before all else, then what the last message ran
 * into, the end, a waiting cue, a next step, the rest.
 */
export function needOf(turn: LastTurn, scenario: Scenario): SuggestionNeed {
  const { state } = turn;
  const risky = [...state.live].reverse().find((cue) => scenario.cues[cue.id]?.risk);
  const isUnasked = riskIsLive(state);
  const told = lastShown(state, scenario, true);
  const riskUnasked = isUnasked && wentPast(turn);
  const isMeant = ({ id }: { id: string }) => !(riskUnasked && scenario.cues[id]?.risk);
  const recent = state.live
    .filter(({ position }) => position >= 2 * (state.turns - freshTurns))
    .filter(isMeant);
  const focus = state.focus !== null && isMeant(state.focus) ? state.focus : null;
  const latest = recent.at(-1) ?? (state.phase === "coping" ? null : focus);
  const moment = momentIn(turn.rules);
  const isOpen = state.riskWaits === null && (state.riskOpen ?? false);
  const isHopeless = showsHopelessness(turn, latest, scenario);
  const need = (occasion: Occasion, focus: Focus) => ({
    occasion,
    focus,
    riskKnown: state.riskWaits !== null,
    riskOpen: isOpen,
    riskUnasked,
    worthAsking: isHopeless && saidOutright(scenario, latest),
    hinted: turn.rules.some((rule) => hints.has(rule)) && state.counters.riskAsked === 0,
    slip: isSlip(moment) ? moment : null,
  });
  const saysDying = isHopeless && ofDying.test(latest.quote);
  if (saysDying || (isUnasked && !riskUnasked)) return need("risk", risky ?? latest);
  if (state.riskAnswer === "hedged" && ofPrivacy.test(turn.text))
    return need("before-answer", latest);
  if (turn.rules.includes("aside:promised")) return need("promised", risky ?? latest ?? told);
  const shownNow = risky?.position === 2 * (state.turns - 1);
  if (state.riskAnswer === "denied" || state.riskAnswer === "hedged")
    return need(state.riskAnswer, latest);
  if (isOpen && risky && shownNow) return need("risk", risky);
  if (state.riskWaits === 0 && saysFarewell(turn.rules)) return need("parted", told);
  if (state.riskWaits !== null && !shownNow && turn.rules.some((rule) => takesStep.test(rule)))
    return need("step", told);
  const isAhead = state.riskWaits !== null && turn.rules.some((rule) => ofTheHoursAhead.test(rule));
  if (isAhead || state.riskAnswer === "told" || (state.riskWaits ?? 0) > 0)
    return need("safety", risky ?? told);
  if (risky && !isOpen && !isUnasked) return need("safety", risky);
  const ordinary = ordinaryNeed(turn, latest, scenario);
  return need(ordinary.occasion, ordinary.focus);
}

/** What was shown earlier and may be come back to, unanswered first. */
export function shownEarlier(
  { focus }: SuggestionNeed,
  { shown, answered }: SimulatorState,
  scenario: Scenario,
): { id: string; quote: string }[] {
  return Object.entries(shown)
    .filter(([id]) => scenario.cues[id] && id !== focus?.id && !scenario.cues[id].risk)
    .sort(([a], [b]) => Number(answered.includes(a)) - Number(answered.includes(b)))
    .map(([id, quote]) => ({ id, quote }));
}

/** Why a reply was made, for the expert: the need, the cue, the phase, the gate. */
export function reasonFor(need: SuggestionNeed, state: SimulatorState, scenario: Scenario): string {
  const spec = need.focus ? scenario.cues[need.focus.id] : undefined;
  const shown =
    need.focus && spec
      ? `“${need.focus.quote}” (${spec.kind}, ${saidOutright(scenario, need.focus) ? "explicit" : "implicit"}, layer ${spec.layer})`
      : "no cue is waiting";
  const gate = adviceGateOpen(state) ? "advice gate open" : "advice gate closed";
  return `${need.occasion}: ${shown}; phase ${state.phase}; ${gate}`;
}

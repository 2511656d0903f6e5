import { hear } from "../practice/hearing/hear";
import { screenGeneratedByRules } from "../practice/safety/generated";
import { adviceGateOpen } from "../simulator/appraise";
import { randomAt } from "../simulator/random";
import type { Random } from "../simulator/random";
import type { Scenario } from "../simulator/scenario";
import { sentences } from "../simulator/sentence";
import type { SimulatorState } from "../simulator/state";
import { suggestionCategories } from "./category";
import type { Suggestion, SuggestionCategory } from "./category";
import { materialFor } from "./material";
import type { Material } from "./material";
import { needOf, reasonFor } from "./need";
import type { SuggestionNeed } from "./need";
import { capital } from "./phrases";
import { hasWords } from "./pieces";
import type { Piece } from "./pieces";
import { deniedTemplates, hedgedTemplates, riskTemplates, safetyTemplates } from "./risk-templates";
import {
  closingTemplates,
  copingTemplates,
  onwardTemplates,
  openingTemplates,
  spareTemplates,
} from "./stage-templates";
import {
  cueTemplates,
  earlierTemplates,
  keptTemplates,
  passedTemplates,
  repairTemplates,
  saidTemplates,
} from "./templates";
import type { Templates } from "./templates";
import {
  isAlike,
  isSpent,
  lastingSentences,
  offer,
  offeredIn,
  repeatsSentence,
  wordingOf,
} from "./sameness";
import type { Offered, Wording } from "./sameness";

/** One source of replies: templates, and whether they take up the cue, the last message or an earlier one. */
interface Source {
  templates: Templates;
  of: "cue" | "latest" | "earlier";
}
const said: Source = { templates: saidTemplates, of: "latest" };
const before: Source = { templates: earlierTemplates, of: "earlier" };
const stock: readonly Source[] = [onwardTemplates, spareTemplates].map((templates) => ({
  templates,
  of: "earlier",
}));
const own = (templates: Templates): Source => ({ templates, of: "cue" });

/** Where replies to a need come from, the closest to the client's words first and stock lines last. */
const sources: Record<SuggestionNeed["occasion"], readonly Source[]> = {
  risk: [own(riskTemplates), own(safetyTemplates)],
  safety: [own(safetyTemplates), ...stock],
  denied: [own(deniedTemplates), before, ...stock],
  hedged: [own(hedgedTemplates), before, ...stock],
  repair: [own(repairTemplates), before, ...stock],
  passed: [own(passedTemplates), said, before, ...stock],
  kept: [own(keptTemplates), before, ...stock],
  closing: [own(closingTemplates), said, before, ...stock],
  cue: [said, before, own(cueTemplates), ...stock],
  coping: [own(copingTemplates), said, before, ...stock],
  opening: [own(openingTemplates), ...stock],
  onward: [said, before, ...stock],
};

type Slot = "sense" | "quote" | "turned";

/** A template as it is filled many times. */
interface Parsed {
  text: string;
  /** Of what it is made; null where it stands by itself. */
  slot: Slot | null;
  /** Its sentences that hold nothing of the client's, as they are compared. */
  own: readonly string[];
  /** How much sooner it is tried: one of many pairs or a line by itself, or one of its kind. Design choice. */
  haste: number;
}

const slots = /\[(sense|quote|turned)\]/i;

function parsed(text: string): Parsed {
  const slot = (slots.exec(text)?.[1]?.toLowerCase() ?? null) as Slot | null;
  const own = sentences(text)
    .filter((sentence) => !slots.test(sentence))
    .flatMap(lastingSentences);
  const haste = slot === null || own.length > 0 ? 1 : 0.4;
  return { text, slot, own, haste };
}

const known = new WeakMap<Templates, Record<SuggestionCategory, readonly Parsed[]>>();

function parsedTemplates(templates: Templates): Record<SuggestionCategory, readonly Parsed[]> {
  const found = known.get(templates);
  if (found) return found;
  const { mi, empathy, support } = templates;
  const made = {
    ...{ mi: mi.map(parsed), empathy: empathy.map(parsed), support: support.map(parsed) },
  };
  known.set(templates, made);
  return made;
}

/** What holds for all replies of a turn. */
interface Moment {
  random: Random;
  offered: Offered;
  /** Whether words of the client may be taken up once more. */
  isUsable: (words: string | null) => boolean;
}

/** A reply with the idea that it is made of, in the client's words or read into them. */
interface Candidate {
  text: string;
  idea: string | null;
}

/** A template with one piece of the client's words in it; null where it asks for more than is there. */
function withPiece({ text, slot }: Parsed, { quote, turned }: Piece): Candidate | null {
  if (slot === "quote")
    return quote === null ? null : { text: text.replace("[quote]", quote), idea: quote };
  if (turned === null) return null;
  const filled = text.replace("[turned]", turned).replace("[Turned]", capital(turned));
  return { text: filled, idea: turned };
}

function filled(parsed: Parsed, material: Material, piece: Piece | null): Candidate[] {
  const { text, slot } = parsed;
  if (slot === null) return [{ text, idea: null }];
  if (slot === "sense")
    return material.senses.map((sense) => ({ text: text.replace("[sense]", sense), idea: sense }));
  const made = piece && withPiece(parsed, piece);
  return made ? [made] : [];
}

/** Pieces of the client's words that a source is tried with; further ones are of less moment. Design choice. */
const mostPieces = 3;

/** Replies for one category from a source: those first whose own sentences are new to the session. */
function candidates(
  category: SuggestionCategory,
  { templates }: Source,
  material: Material,
  { random, offered, isUsable }: Moment,
): Candidate[] {
  const repeats = ({ own }: Parsed) => own.some((sentence) => offered.sentences.has(sentence));
  const order = parsedTemplates(templates)
    [category].map((parsed) => ({
      parsed,
      key: random() * parsed.haste + (repeats(parsed) ? 1 : 0),
    }))
    .sort((a, b) => a.key - b.key)
    .map(({ parsed }) => parsed);
  const pieces = material.pieces
    .map(({ quote, turned }) => ({
      quote: isUsable(quote) ? quote : null,
      turned: isUsable(turned) ? turned : null,
    }))
    .filter(hasWords)
    .slice(0, mostPieces);
  const first = material.aboutCue ? 0 : suggestionCategories.indexOf(category);
  const at = first % Math.max(1, pieces.length);
  const turnedRound = [...pieces.slice(at), ...pieces.slice(0, at)];
  return (turnedRound.length > 0 ? turnedRound : [null]).flatMap((piece) =>
    order.flatMap((parsed) => filled(parsed, material, piece)),
  );
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

/** Replies of one idea that are tried before it is left: what is unfit in it is so in every frame. Design choice. */
const triesPerIdea = 2;

/** What a reply stands beside: all of the session, the last two turns' suggestions, and those of this turn. */
interface Beside {
  offered: Offered;
  lately: readonly Wording[];
  now: readonly Wording[];
  gateOpen: boolean;
  /** How often a reply made of an idea was not fit to be sent. */
  refused: Map<string, number>;
}

/** A function of a text that works each one out once. */
function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const found = new Map<string, Value>();
  return (text) => {
    const value = found.get(text) ?? of(text);
    found.set(text, value);
    return value;
  };
}

/** Replies of one source, made when they are first looked at. */
type Pool = () => readonly Candidate[];

function pool(make: Pool): Pool {
  let made: readonly Candidate[] | null = null;
  return () => (made ??= make());
}

/**
 * The first candidate of the first pool that has one: at first only what sounds like nothing said lately
 * and repeats no sentence, then each wish is given up in turn, and last what is merely new and fit.
 */
function choose(pools: readonly Pool[], beside: Beside): Candidate | undefined {
  const { offered, now, refused } = beside;
  const fits = remembered((text: string) => isFit(text, beside.gateOpen));
  const fit = ({ text, idea }: Candidate) => {
    if (idea !== null && (refused.get(idea) ?? 0) >= triesPerIdea) return false;
    const passes = fits(text);
    if (!passes && idea !== null) refused.set(idea, (refused.get(idea) ?? 0) + 1);
    return passes;
  };
  const wording = remembered(wordingOf);
  const usable = (one: Candidate) =>
    !offered.texts.has(one.text) && !isSpent(one.idea, offered) && fit(one);
  const differs = ({ text }: Candidate, others: readonly Wording[]) =>
    !others.some((other) => isAlike(wording(text), other));
  const isNew = ({ text }: Candidate) => !repeatsSentence(text, offered);
  const besides = [...beside.lately, ...now];
  const rounds = [
    ...pools.flatMap((each) => [
      () => each().find((one) => differs(one, besides) && isNew(one) && usable(one)),
      () => each().find((one) => differs(one, now) && isNew(one) && usable(one)),
    ]),
    ...pools.map((each) => () => each().find((one) => differs(one, now) && usable(one))),
    ...pools.map((each) => () => each().find(usable)),
  ];
  for (const round of rounds) {
    const found = round();
    if (found) return found;
  }
  return undefined;
}

/**
 * Three replies to the client's last turn, one per category in the fixed order, made from the state
 * after that turn: of its own words first, of what was said earlier then, and stock lines last.
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
  return suggestionCategories.flatMap((category) => {
    const random = randomAt(seed, state.turns, `suggestion/${category}`);
    const pools = sources[need.occasion].map((source) =>
      pool(() =>
        candidates(category, source, material[source.of](), { random, offered, isUsable }),
      ),
    );
    const found = choose(pools, { offered, lately, now, gateOpen, refused });
    if (found === undefined) return [];
    now.push(wordingOf(found.text));
    offer(offered, found.text);
    return [{ category, text: found.text, reason }];
  });
}

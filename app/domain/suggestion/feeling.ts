import { stems, words } from "../simulator/lexeme";
import type { CueKind } from "../simulator/cue";
import type { Scenario } from "../simulator/scenario";

/** What kind of distress a reply speaks to: the kinds of cues, with a feeling told apart by what it is about. */
export const feelings = [
  "overwhelmed",
  "tired",
  "angry",
  "grief",
  "ashamed",
  "afraid",
  "masked",
  "numb",
  "body",
  "hopeless",
  "alone",
  "nights",
  "everyday",
  "worth",
  "burden",
  "heavy",
] as const;
export type Feeling = (typeof feelings)[number];

const ofKind: Partial<Record<CueKind, Feeling>> = {
  somatic: "body",
  hopeless: "hopeless",
  isolation: "alone",
  "self-worth": "worth",
  burden: "burden",
};

/** What is only spoken of where the client has said it outright. */
const needsSaying: ReadonlySet<Feeling> = new Set<Feeling>(["hopeless", "worth", "burden"]);

const signs: readonly [Feeling, readonly string[]][] = (
  [
    ["overwhelmed", "overwhelmed overwhelming drowning swamped sinking buried piling pressure"],
    ["tired", "exhausted tired worn drained spent weary cooked depleted burnt"],
    ["angry", "angry anger furious rage boiling temper mad cross unfair"],
    ["grief", "grief grieving miss missing mourn died losing gone lost"],
    ["ashamed", "ashamed shame guilt guilty"],
    ["afraid", "afraid scared fear frightened terrified worry worried anxious panic nervous dread"],
    ["masked", "pretend pretending mask front hide hiding cover secret joke brave lie lying act"],
    ["numb", "numb empty nothing hollow flat blank disconnected distant"],
  ] as const
).map(([feeling, list]) => [feeling, list.split(" ").flatMap(stems)]);

/** Fewest words of a cue's own list that tell a feeling apart. Design choice. */
const fewestSigns = 2;
const ofNight =
  /\b(?:sle(?:ep|pt)|nights?|awake|bed|woke|wake|dream|[0-9]+ ?am|o'?clock|tired|rest|lie|lying|lay|till \d+|small hours|asleep|dark)\b/i;

const ofTable =
  /\b(?:eat|eating|eats|ate|food|meals?|breakfast|lunch|dinner|cook\p{L}*|soup|chew\p{L}*|cups?|plates?|bowl|fridge|milk|kitchen|appetite|belt|notch|kilos?|thin)\b/iu;

/** Whether a cue of sleep and appetite is about nights: by its words, else by what it is mostly about. */
function isOfNight(about: readonly string[], quote: string): boolean {
  if (ofNight.test(quote) || ofTable.test(quote)) return ofNight.test(quote);
  const count = (words: RegExp) => about.filter((phrase) => words.test(phrase)).length;
  return count(ofNight) > count(ofTable);
}

/**
 * What a cue shows, as replies tell it apart; "heavy" where that cannot be told. `explicit`: whether the
 * quoted words say it outright.
 */
export function feelingOf(
  spec: Scenario["cues"][string],
  quote: string,
  explicit: boolean,
): Feeling {
  if (spec.kind === "sleep-appetite") return isOfNight(spec.about, quote) ? "nights" : "everyday";
  const kind = ofKind[spec.kind];
  if (kind !== undefined) return explicit || !needsSaying.has(kind) ? kind : "heavy";
  const about = new Set(spec.about.flatMap(words).flatMap(stems));
  const counts = signs.map(([feeling, list]) => ({
    feeling,
    count: new Set(list.filter((sign) => about.has(sign))).size,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  return most.count >= fewestSigns ? most.feeling : "heavy";
}

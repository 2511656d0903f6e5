import type { SuggestionCategory } from "./category";
import type { Feeling } from "./feeling";
import { feelingTemplates, waitingTemplates } from "./feeling-templates";
import { momentTemplates } from "./moment-templates";
import type { MomentKind } from "./moment-templates";
import type { Occasion, Slip, SuggestionNeed } from "./need";
import { repairTemplates } from "./repair-templates";
import {
  beforeAnswerTemplates,
  deniedTemplates,
  hedgedTemplates,
  partedAfterSlipTemplates,
  partedTemplates,
  partingTemplates,
  returningTemplates,
  safetyTemplates,
  stepTemplates,
} from "./risk-answered-templates";
import {
  checkingTemplates,
  hintedTemplates,
  riskAfterSlipTemplates,
  riskTemplates,
  unansweredAtTheDoorTemplates,
  unansweredTemplates,
  unaskedTemplates,
} from "./risk-templates";
import {
  copingTemplates,
  farewellTemplates,
  onwardTemplates,
  openingTemplates,
  spareTemplates,
} from "./stage-templates";
import {
  cueTemplates,
  earlierTemplates,
  keptTemplates,
  passedTemplates,
  remarkTemplates,
  saidTemplates,
} from "./templates";
import type { Taken } from "./material";
import type { Templates } from "./templates";

/** Templates, and what of the client's words they take up. */
export interface TemplateSource {
  templates: Templates;
  of: Taken;
  /** Whether only replies that hold words of the client come from it. */
  worded?: true;
}
/**
 * One source of replies: what the scenario has written for what was just told, for the cue by itself, for a retort of
 * the client's, what takes up an answer that told nothing, the answer about a told thought of suicide, an answer by what it
 * answered or the person just named, or templates.
 */
export type Source =
  "written" | "theme" | "retort" | "small" | "answer" | "asked" | "person" | TemplateSource;

const said: Source = { templates: saidTemplates, of: "latest" };
const remark: Source = { templates: remarkTemplates, of: "remark" };
const before: Source = { templates: earlierTemplates, of: "earlier" };
const stock: readonly Source[] = [onwardTemplates, spareTemplates].map((templates) => ({
  templates,
  of: "earlier",
}));
const own = (templates: Templates): Source => ({ templates, of: "cue" });
const worded = (source: Source): Source =>
  typeof source === "string" ? source : { ...source, worded: true };

/** What replies to a cue are made of, once it has just been shown and once it waits. */
interface CueSources {
  fresh: Source;
  waiting: Source;
  /** Whether a thought of suicide was told before. */
  riskKnown: boolean;
}

/** Where replies to an occasion come from, the closest to the moment first and stock lines last. */
const sources: Record<Exclude<Occasion, MomentKind>, (cue: CueSources) => readonly Source[]> = {
  risk: () => [own(riskTemplates)],
  safety: () => ["answer", own(safetyTemplates), own(returningTemplates), ...stock],
  step: () => [
    "answer",
    own(stepTemplates),
    own(safetyTemplates),
    own(returningTemplates),
    ...stock,
  ],
  denied: () => [own(deniedTemplates), "written", before, ...stock],
  "before-answer": () => [own(beforeAnswerTemplates), own(hedgedTemplates), ...stock],
  hedged: () => [own(hedgedTemplates), "written", before, ...stock],
  cue: ({ fresh }) => [
    ...(["written", "theme", worded(fresh), said, "asked", "person", remark, fresh] as const),
    ...[own(cueTemplates), before, ...stock],
  ],
  waiting: ({ waiting }) => [
    ...(["written", "asked", "small", "person", said, remark] as const),
    ...[worded(waiting), waiting],
    ...[before, ...stock],
  ],
  passed: ({ waiting }) => [own(passedTemplates), "written", waiting, said, before, ...stock],
  kept: ({ waiting }) => [own(keptTemplates), "written", "small", waiting, before, ...stock],
  closing: ({ riskKnown }) =>
    riskKnown ? [own(partingTemplates), own(partedTemplates)] : [own(farewellTemplates)],
  parted: ({ riskKnown }) => [...(riskKnown ? [own(partedTemplates)] : []), own(farewellTemplates)],
  coping: () => ["written", "small", own(copingTemplates), said, before, ...stock],
  opening: () => ["written", own(openingTemplates), ...stock],
  onward: () => [
    ...(["written", "asked", "small", "person", said, remark, before] as const),
    ...stock,
  ],
};

/** Feelings near to thoughts of dying: where those were told, they are come back to. */
const near: ReadonlySet<Feeling> = new Set<Feeling>(["hopeless", "burden", "worth", "alone"]);
/** Occasions of a cue that was shown before; what is shown just now is taken up itself. */
const waits: ReadonlySet<Occasion> = new Set<Occasion>(["waiting", "passed"]);

const isMoment = (occasion: Occasion): occasion is MomentKind => occasion in momentTemplates;

/** Moments that something is taken back in: one reply of the three takes up what the client said instead. */
const repaired: ReadonlySet<string> = new Set(Object.keys(repairTemplates));
/** The reply that takes up what the client said, where the others take something back. Design choice. */
const takesUp: SuggestionCategory = "mi";

/**
 * What the message ran into is met first, a mere nod as the answer that it is; then comes what waits. One reply of those
 * that take something back takes up what was told.
 */
function momentSources(
  moment: MomentKind,
  waiting: Source,
  category: SuggestionCategory,
): readonly Source[] {
  const met = own(momentTemplates[moment]);
  if (category === takesUp && repaired.has(moment))
    return [
      ...(["retort", "written", "small", worded(waiting), "theme", said] as const),
      ...[waiting, met, before, ...stock],
    ];
  const first: Source[] = moment === "nodded" ? ["asked", "small", met] : ["retort", met];
  const more = moment === "minimised" || moment === "advised" ? [own(repairTemplates.hurt)] : [];
  return [...first, ...more, "written", "small", waiting, before, ...stock];
}

/** Occasions whose own replies have the thought that was told in mind, a step among them: none is put before. */
const hasItInMind: ReadonlySet<Occasion> = new Set<Occasion>([
  "risk",
  "safety",
  "step",
  "denied",
  "hedged",
  "before-answer",
  "closing",
  "parted",
]);
/** The reply that stays with a told thought, whatever else the moment asks for. Design choice. */
const keepsInMind: SuggestionCategory = "support";

/** Occasions whose own replies go back to a question about suicide that stands open. */
const asksOrAnswers: ReadonlySet<Occasion> = new Set<Occasion>([
  "risk",
  "safety",
  "hedged",
  "before-answer",
]);

/** Where the reply that goes back to an open question about suicide comes from. */
function backToTheQuestion(occasion: Occasion): readonly Source[] {
  const ends = occasion === "closing" || occasion === "parted";
  return [own(ends ? unansweredAtTheDoorTemplates : unansweredTemplates)];
}

/** The reply that takes back what hurt, where the moment asks for something else as well. Design choice. */
export const takesBack: SuggestionCategory = "empathy";

/** What was shown only now was not what the slip passed over: nothing of it is called badly answered. */
const withoutQuote = (templates: Templates): Templates => ({
  mi: templates.mi.filter((text) => !text.includes("[quote]")),
  empathy: templates.empathy.filter((text) => !text.includes("[quote]")),
  support: templates.support.filter((text) => !text.includes("[quote]")),
});

/** Where the reply that takes a slip back comes from, at what the moment asks for. */
function backFor(slip: Slip, occasion: Occasion): readonly Source[] {
  if (occasion === "risk") return [own(riskAfterSlipTemplates)];
  if (occasion === "parted" || occasion === "closing") return [own(partedAfterSlipTemplates)];
  const repair = repairTemplates[slip];
  return ["retort", own(occasion === "cue" ? withoutQuote(repair) : repair)];
}

/**
 * Where replies to a need come from, the closest to the client's words first and stock lines last; one of them takes
 * back what the client took amiss. `allyNamed` is whether the message named somebody who could be reached.
 */
export function sourcesFor(
  need: SuggestionNeed,
  feeling: Feeling,
  category: SuggestionCategory,
  allyNamed: boolean,
): readonly Source[] {
  const { occasion, slip } = need;
  const found = sourcesOf(need, feeling, category, allyNamed);
  return slip !== null && slip !== occasion && category === takesBack
    ? [...backFor(slip, occasion), ...found]
    : found;
}

function sourcesOf(
  { occasion, riskKnown, riskOpen, riskUnasked, worthAsking, hinted }: SuggestionNeed,
  feeling: Feeling,
  category: SuggestionCategory,
  allyNamed: boolean,
): readonly Source[] {
  const [fresh, waiting] = [own(feelingTemplates[feeling]), own(waitingTemplates[feeling])];
  const found = isMoment(occasion)
    ? momentSources(occasion, waiting, category)
    : sources[occasion]({ fresh, waiting, riskKnown });
  if (riskOpen && category === keepsInMind && !asksOrAnswers.has(occasion))
    return [...backToTheQuestion(occasion), ...found];
  if (riskUnasked && category === keepsInMind) return [own(unaskedTemplates), ...found];
  if (hinted && occasion !== "risk" && category === keepsInMind)
    return [own(hintedTemplates), ...found];
  if (worthAsking && occasion === "cue" && category === keepsInMind)
    return [own(checkingTemplates), ...found];
  if (riskKnown && !hasItInMind.has(occasion) && category === keepsInMind) {
    const returning = [own(returningTemplates), own(safetyTemplates), ...found];
    return allyNamed ? ["answer", ...returning] : returning;
  }
  return riskKnown && near.has(feeling) && waits.has(occasion)
    ? [own(returningTemplates), ...found]
    : found;
}

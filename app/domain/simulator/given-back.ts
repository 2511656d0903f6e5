import type { Heard, HeardSentence, Move } from "../practice/hearing/move";
import { plain } from "../practice/hearing/plain";
import { isStockSentence } from "../practice/hearing/stock";
import { echoOverlap } from "./constants";
import { echoShareOf, speaksOf } from "./content";
import type { Appraisal } from "./appraisal";
import type { HeardMessage } from "./heard-message";
import { namesTheFeeling } from "./kind-words";
import { specificStems, stem, words } from "./lexeme";
import { saysTheyHideIt } from "./reaches-for-them";
import { reflects } from "./reflects";
import type { Scenario } from "./scenario";
import { fitsTheMoment } from "./signs";
import type { Signs } from "./signs";
import type { SimulatorState } from "./state";

/** What a reply gives back of what was really said, from whatever angle. */
export interface GivenBack {
  /** The shown cue that it speaks of; null where it takes up other words of the client's. */
  cue: string | null;
}

/** Moves whose sentence is the supporter's own matter, whatever words of the client it holds. */
const ownMatter: ReadonlySet<Move> = new Set<Move>([
  "minimising",
  "confrontation",
  "advice",
  "advice-with-permission",
  "reassurance",
  "self-disclosure",
  "closed-question",
  "leading-question",
]);
const giving: ReadonlySet<Move> = new Set<Move>([
  "simple-reflection",
  "complex-reflection",
  "summary",
]);
const addressed =
  /^(?:and |so |but )?(?:everyone|everybody|nobody|no one)\b|\b(?:you|your|yours|you're|you've|you'd|yourself)\b/i;

/** Words of one thing the client said that have to come back together. Design choice. */
const sharedNeeded = 2;

/** Comfort that fits anyone, in longer words: of these alone nothing is given back. */
const comfort: ReadonlySet<string> = new Set(
  `carry overwhelm gentle hold space compassion journey heal burden weight trust deserve kind proud
  strength resilient honor honour acknowledge alongside safe worthy matter patient grace respect`
    .split(/\s+/)
    .map(stem),
);

/** Stems of a sentence that neither stock sympathy nor comfort is made of. */
function tellingStems(text: string): string[] {
  return specificStems(text).filter((part) => !comfort.has(part));
}

/** What is told about what may come or what the supporter knows, and not of how it is for the client. */
const telling =
  /^(?:most |many |some )?people\b|(?<!\b(?:whether|if|that|how|what|where|why|because) )\byou (?:can|could|will|should|may|might|must|need)\b|\b(?:can|will|may|might) (?:be|help|cause|make|lead|get)\b|^(?:if|when) you\b|\bI\b|\b[Ww]e\b|^[Ll]et me (?:tell|explain|show|say)\b/;

/** Whether a sentence turns to the client and brings nothing of the supporter's own. */
function isGiving({ text, moves }: HeardSentence): boolean {
  const reflects = moves.some((move) => giving.has(move));
  if (moves.some((move) => ownMatter.has(move)) && !reflects) return false;
  if (moves.includes("information") && !reflects)
    return addressed.test(text) && !telling.test(text);
  return reflects || addressed.test(text) || moves.includes("validation");
}

/** Words from which on a sentence is more than a phrase; a reflection says it in fewer. Design choice. */
const ownSentence = 7;
const ownReflection = 5;

/** "You sound worn out.": said of the client in as few words as can be. Design choice. */
const readsInAWord =
  /^(?:(?:and|so|but|oh|gosh|wow|honestly),? )*(?:you|u) (?:sound|seem|look|must (?:be|feel)|must have (?:been|felt)|feel)\b/i;
/** Words of such a reading. Design choice. */
const readingInAWord = 3;

function leastWords({ text, moves }: HeardSentence): number {
  if (!moves.some((move) => giving.has(move))) return ownSentence;
  return readsInAWord.test(text) ? readingInAWord : ownReflection;
}

/** Whether a sentence tells of something and not of the client: what it says is no news of themselves. */
export function informs({ text, moves }: HeardSentence): boolean {
  return moves.includes("information") && (!addressed.test(text) || telling.test(text));
}

/** A reflection in everyday words that is no stock sympathy: "you care a great deal about doing right by people". */
const saysOfThem = ({ text, moves }: HeardSentence) =>
  moves.some((move) => giving.has(move)) && !isStockSentence(plain(text));

/** Whether some sentence turns to the client in words of its own, whatever it speaks of. */
export function speaksToThem(sentences: readonly HeardSentence[]): boolean {
  return sentences.some(
    (sentence) =>
      isGiving(sentence) &&
      !sentence.moves.includes("open-question") &&
      words(sentence.text).length >= leastWords(sentence) &&
      (tellingStems(sentence.text).length >= 1 || saysOfThem(sentence)),
  );
}

function sharesWith(text: string, said: readonly string[], needed: number): boolean {
  const own = tellingStems(text);
  return said.some((one) => {
    const theirs = new Set(specificStems(one));
    return own.filter((part) => theirs.has(part)).length >= needed;
  });
}

/** Words of the client's that are more a repetition of a moment than of the message. Design choice. */
const quotedWords = { least: 2, most: 6 } as const;

/** Whether a sentence is nothing but a few words of the client's, held up ("with the light off"). */
function quotes(text: string, clientMessage: string): boolean {
  const [own, theirs] = [words(text), words(clientMessage)];
  return (
    own.length >= quotedWords.least &&
    own.length <= quotedWords.most &&
    own.length * 2 <= theirs.length &&
    tellingStems(text).length > 0 &&
    ` ${theirs.join(" ")} `.includes(` ${own.join(" ")} `)
  );
}

/**
 * What a reply gives back of what the client said in this session: a cue that was shown, two words of
 * one thing that was said, or a telling word of the last message, in a sentence of the supporter's own making. Null for stock words, for
 * the client's sentence handed back, and where nothing of it was said.
 */
function givenBack(
  sentences: readonly HeardSentence[],
  state: SimulatorState,
  scenario: Scenario,
  clientMessage: string | null,
): GivenBack | null {
  const own = sentences.filter(
    (sentence) =>
      isGiving(sentence) &&
      tellingStems(sentence.text).length >= sharedNeeded &&
      (clientMessage === null || echoShareOf(sentence.text, clientMessage) < echoOverlap),
  );
  if (clientMessage !== null && sentences.some(({ text }) => quotes(text, clientMessage)))
    return { cue: null };
  const shown = Object.entries(state.shown).reverse();
  const felt = shown.find(([id]) => {
    const spec = scenario.cues[id];
    return spec !== undefined && namesTheFeeling(sentences, spec);
  });
  if (felt) return { cue: felt[0] };
  if (own.length === 0) return null;
  const found = shown.find(([id, quote]) => {
    const spec = scenario.cues[id];
    return spec !== undefined && own.some(({ text }) => speaksOf(text, spec, quote));
  });
  if (found) return { cue: found[0] };
  const last = clientMessage === null ? [] : [clientMessage];
  const shares = own.some(
    ({ text }) => sharesWith(text, state.said, sharedNeeded) || sharesWith(text, last, 1),
  );
  return shares ? { cue: null } : null;
}

/** A reading that the client hides how it is: so it is for whoever writes here, whatever was said of it. */
function hidden({ sentences }: Heard): GivenBack | null {
  return sentences.some((sentence) => reflects(sentence) && saysTheyHideIt(sentence))
    ? { cue: null }
    : null;
}

/** What a reply that fits the moment gives back, where its words name nothing of it; null where nothing waits. */
function whatWaits({ live, focus }: SimulatorState): GivenBack | null {
  const cue = live.at(-1)?.id ?? focus?.id ?? null;
  return cue === null ? null : { cue };
}

/** Whether a message is about the client, in words of the supporter's own: beside it there are thanks at most. */
const isAboutThem = ({ asides, nod, echo, stock, hurt }: HeardMessage) =>
  asides.every((kind) => kind === "thanked") && !nod && !echo && !stock && hurt === null;

/** "Thank you for answering that so honestly." */
const thanks = /^(?:(?:ok|okay|oh|and|well),? )*(?:thanks|thank you)\b/i;

/**
 * What a message that meets no cue gives back of what was said, or of what waits where it fits the moment, and whether it
 * at least speaks to the client in words of its own.
 */
export function gaveBackIn(
  message: HeardMessage,
  { safety, toldWhich }: Signs,
  state: SimulatorState,
  scenario: Scenario,
): Pick<Appraisal, "gaveBack" | "attempted"> {
  if (!isAboutThem(message)) return { gaveBack: null, attempted: false };
  const { heard, clientMessage } = message.exchange;
  const speaks = speaksToThem(heard.sentences);
  const gaveBack =
    givenBack(heard.sentences, state, scenario, clientMessage) ??
    hidden(heard) ??
    (speaks && fitsTheMoment(message, state) ? whatWaits(state) : null);
  const onlyThanks =
    message.asides.includes("thanked") &&
    (heard.sentences.length === 1 ||
      heard.sentences.every(
        ({ text, moves }) => moves.includes("validation") || thanks.test(text),
      ));
  const attempted = speaks && !onlyThanks && gaveBack === null && !safety && !toldWhich;
  return { gaveBack, attempted };
}

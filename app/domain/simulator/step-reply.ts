import { say, sayAside } from "./say";
import { openAnswers } from "./tell-answer";
import {
  matterOf,
  namedInLine,
  sayItWasSaid,
  sayOfSafetyOtherwise,
  tellOfSafety,
} from "./answer-safety";
import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { namesPerson, personMeant, saidBefore } from "./person-meant";
import { namesHelper, putsAway, reachesOut, speaksOfMeans } from "./reaching-out";
import type { Scenario } from "./scenario";
import { wordingsOf } from "./wording";

const asksWho =
  /^(?!(?:and |so |but |then |okay )*(?:what|how)\b).*\b(?:who|whom|anyone|anybody|someone|somebody)\b/i;
const asksWhen = /^(?:(?:and|so|but|then|okay),? )*(?:when|what time|which day|how soon)\b/i;
const tellsWhen =
  /\b(?:tonight|today|tomorrow|morning|afternoon|evening|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|before|after|once|soon as|o'clock|first thing)\b/i;
const namesHelp = /\b(?:gp|doctors?|surgery|helpline|hotline|line|counsell?or|nurse)\b/i;
/** Who could be there, and lines by which somebody is. */
const asksToCome = /\b(?:with you|stay|sit|come|be there)\b/i;
const comesRound = /\b(?:round|sit|stay|stop here|bring|come)\b/i;
/** A helpline or its number, offered or named in a line. */
const namesALine =
  /\b(?:number|line|hotline|helpline|samaritans|mindline|crisis|service|dial|\d{3,})\b/i;

/** The sentences of a message that are a step towards safety, or ask when one will be taken; the last first. */
export function stepsIn({ exchange, scenario, state }: Composing): string[] {
  const about = speaksOfMeans(exchange.heard, state);
  return exchange.heard.sentences
    .filter(
      ({ text, moves }) =>
        moves.includes("safety-step") || reachesOut(text, scenario, about) || asksWhen.test(text),
    )
    .map(({ text }) => text)
    .reverse();
}

/** Whom a step is about: somebody who is asked for, a helper by profession, or somebody meant; null for none. */
type About = "who" | "helper" | { id: string } | null;

function whomAbout({ exchange, state, scenario }: Composing, steps: readonly string[]): About {
  const before = saidBefore(exchange, state);
  for (const text of steps) {
    if (asksWho.test(text)) return "who";
    const meant = personMeant(text, scenario, before);
    if (meant !== null) return { id: meant.id };
    if (namesHelper(text)) return "helper";
  }
  return null;
}

/** The lines of a scenario for a step, by what they name. */
interface Lines {
  /** All but first reactions to a step, which name nobody, no helper and no time, once one was taken. */
  all: readonly string[];
  ofSomebody: readonly string[];
  ofHelpers: readonly string[];
  ofNobody: readonly string[];
}

function linesFor({ voice }: Composing, scenario: Scenario): Lines {
  const { safety } = scenario.replies;
  const plain = (line: string) => namedInLine(line, scenario).length === 0;
  const reacts = (line: string) => plain(line) && !namesHelp.test(line) && !tellsWhen.test(line);
  const begun = safety.some((line) => voice.wasSaid(line));
  const all = safety.filter((line) => !(begun && reacts(line)));
  return {
    all,
    ofSomebody: all.filter((line) => !plain(line)),
    ofHelpers: all.filter((line) => plain(line) && namesHelp.test(line)),
    ofNobody: all.filter((line) => plain(line) && !namesHelp.test(line)),
  };
}

/** Lines by what fits first: a helpline where one was offered, else somebody to see. */
function helpersFor(steps: readonly string[], lines: readonly string[]): readonly string[][] {
  const offersALine = steps.some((text) => namesALine.test(text));
  const fits = (line: string) => namesALine.test(line) === offersALine;
  return [lines.filter(fits), lines.filter((line) => !fits(line))];
}

interface Pools {
  /** Lines about whom the step is about. */
  own: readonly (readonly string[])[];
  others: readonly (readonly string[])[];
}

/** The pools from which a step is answered, the one that fits best first. */
function poolsFor(composing: Composing, steps: readonly string[], about: About): Pools {
  const { scenario } = composing;
  const lines = linesFor(composing, scenario);
  const when = composing.exchange.heard.sentences.some(({ text }) => asksWhen.test(text));
  const inTime = (pool: readonly string[]) =>
    pool.filter((line) => wordingsOf(line).every((wording) => tellsWhen.test(wording)));
  if (about === "who") {
    const comes = steps.some((text) => asksToCome.test(text));
    const own = lines.ofSomebody.filter((line) => !comes || comesRound.test(line));
    return { own: [own], others: [lines.ofSomebody, lines.all] };
  }
  if (about === "helper") {
    const own = helpersFor(steps, lines.ofHelpers);
    const answers = openAnswers(composing, "professional");
    return { own, others: [answers, lines.ofNobody, lines.all] };
  }
  const plain = [...lines.ofHelpers, ...lines.ofNobody];
  if (about === null)
    return when ? { own: [inTime(plain), plain], others: [] } : { own: [lines.all], others: [] };
  const ofThem = lines.all.filter((line) => namesPerson(line, about.id, scenario));
  if (when) return { own: [inTime(ofThem), ofThem], others: [lines.ofNobody] };
  const told = composing.state.riskWaits !== null;
  return { own: [ofThem], others: told ? [lines.ofNobody] : [lines.ofNobody, lines.all] };
}

/** Topics that name somebody who could be there, the nearest to hand first. */
const namesWhoCould = ["could-call", "could-see", "trusted"] as const;

/** Names somebody who could be there, where no line for a step does; false where all of them were told. */
function namesWho(composing: Composing, out: Composition): boolean {
  for (const topic of namesWhoCould) {
    const line = composing.voice.next(openAnswers(composing, topic));
    if (line === null) continue;
    tell(out, line, "says:safety");
    out.told.push(topic);
    return true;
  }
  return false;
}

/** How the client takes it that something would be put out of reach: the last of what it says of what is at hand. */
function sayToPutAway({ scenario, voice }: Composing, out: Composition): boolean {
  const line = voice.next((scenario.riskMore?.means ?? []).toReversed());
  if (line === null) return false;
  tell(out, line, "answers:risk-means");
  return true;
}

/**
 * Says how the client takes a step towards safety: an offered helpline first; a line that names somebody where it is asked who, never only who is there now, one
 * that names whoever the step is about, one that names a helper where it is a helper, else any; a plan, and
 * what they would do, above all if it gets worse, have lines of their own. Asked when, it never names somebody else. Once a thought was
 * told, a step is answered as one also where every line was said; else false where nothing is left.
 */
export function sayToStep(composing: Composing, out: Composition): boolean {
  if (namesALine.test(composing.exchange.message) && sayAside(composing, "helpline", out))
    return true;
  const steps = stepsIn(composing);
  const denied = composing.state.riskWaits === null;
  const ofWorse = (text: string) => matterOf(composing, text) === "worse";
  const ifWorse = composing.appraisal.questions
    .filter(({ matter }) => matter === "worse")
    .map(({ sentence }) => sentence);
  const asked = [
    ...ifWorse,
    ...steps.filter((text) => denied || !asksWho.test(text) || ofWorse(text)),
  ];
  const tells = (sentence: string) =>
    tellOfSafety(composing, { sentence, matter: matterOf(composing, sentence) }, out);
  if (asked.some(tells)) return true;
  const about = whomAbout(composing, steps);
  const ofMeans = speaksOfMeans(composing.exchange.heard, composing.state);
  const away = steps.some((text) => putsAway(text, ofMeans));
  if (away && sayToPutAway(composing, out)) return true;
  const { own, others } = poolsFor(composing, steps, about);
  const from = (pools: readonly (readonly string[])[]) =>
    pools.some((pool) => say(composing, "safety", out, "safety", pool));
  if (from(own)) return true;
  if (about === "who" && (namesWho(composing, out) || sayAside(composing, "company", out)))
    return true;
  if (from(others)) return true;
  if (composing.state.riskWaits === null) return false;
  return sayOfSafetyOtherwise(composing, own.flat(), out) || sayItWasSaid(composing, out);
}

import { goDeeper } from "./go-on";
import { say } from "./say";
import { thatTime, whenInMonth, whichDay } from "./aside-lines";
import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { dayNamed, factsAbout, linesNaming } from "./fact";
import { stem, stems } from "./lexeme";
import { permittedLayer } from "./permitted-layer";
import { followUpTopics } from "./topic-asked";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";
import { normalised } from "./sentence";
import { wordingsOf } from "./wording";

/** The cue by which the client spoke of a day; null where none was. Thoughts of dying have replies of their own. */
function cueOfDay({ state, scenario }: Composing, day: string): string | null {
  const found = Object.entries(state.shown).findLast(
    ([id, quote]) => scenario.cues[id]?.risk !== true && stems(quote).includes(day),
  );
  return found?.[0] ?? null;
}

/** The rule of a message by which the client asks which day is meant: it waits, so nothing follows in it. */
export const asksWhichDay = "asks:which-day";

/** Standard lines as the client writes: in small letters where the whole of it is. */
function asTheyWrite(lines: readonly string[], { returns }: Scenario): string[] {
  const small = returns.every((line) => /^\p{Ll}/u.test(line));
  return small ? lines.map((line) => line.toLowerCase()) : [...lines];
}

/** The lines that ask which day, or when in which month, is meant. */
function askingBack(named: string, scenario: Scenario): string[] {
  const name = named.charAt(0).toUpperCase() + named.slice(1);
  const lines = named.endsWith("day")
    ? whichDay.map((line) => line.replaceAll("[day]", name))
    : whenInMonth.map((line) => line.replaceAll("[month]", name));
  return asTheyWrite(lines, scenario);
}

/** What asked which day or month is meant, as the end of a message. */
const askedWhich = new RegExp(
  `(?:^|[.!?…] )(?:${[...whichDay, ...whenInMonth]
    .flatMap(wordingsOf)
    .map((line) => line.replace(/[.?]$/, "[.?]").replace(/\[(?:day|month)\]/, "\\w+"))
    .join("|")})$`,
  "i",
);

/** Whether a message of the client's ends with the question which day or month is meant. */
export function asksWhich(clientMessage: string | null): boolean {
  return clientMessage !== null && askedWhich.test(clientMessage);
}

/**
 * Goes on with what was asked once it was told which day or month was meant: with what happened, with
 * what waits or was gone on about, or with what the answer names. False where nothing at all is left to say.
 */
export function goOnFromDay(composing: Composing, out: Composition): boolean {
  const { scenario, state, voice, exchange } = composing;
  const known = factsAbout(exchange.message, scenario, permittedLayer(state));
  const spec = scenario.topics.happened;
  const open = spec && spec.layer <= permittedLayer(state) ? spec.answers : [];
  const lead = voice.any(asTheyWrite(thatTime, scenario));
  if (lead) out.lines.push(lead);
  out.rules.push("takes-up:which-day");
  const happened = voice.next(open);
  if (happened !== null) {
    tell(out, happened, "answers:happened");
    out.told.push("happened");
    return true;
  }
  if (goDeeper(composing, state.live.at(-1)?.id ?? state.focus?.id ?? null, out)) return true;
  const line = voice.next(known);
  if (line !== null) tell(out, line, "answers:fact");
  return line !== null || lead !== null;
}

/**
 * Answers "what happened on Sunday?": what was told of that day is gone on about, else a line that names it
 * is told, else the client asks which is meant. False where no day is asked after.
 */
export function answerDay(
  composing: Composing,
  { sentence, topic }: AskedQuestion,
  out: Composition,
): boolean {
  const named = dayNamed(sentence);
  const open = topic === null || topic === "happened" || followUpTopics.has(topic);
  if (named === null || !open) return false;
  const { scenario, state, voice } = composing;
  const day = stem(named);
  if (goDeeper(composing, cueOfDay(composing, day), out)) return true;
  const line = voice.next(linesNaming(day, scenario, permittedLayer(state)));
  if (line !== null) {
    tell(out, line, "answers:fact");
    return true;
  }
  const asked = askingBack(named, composing.scenario);
  const askedBefore = new Set(asked.flatMap(wordingsOf).map(normalised));
  if (state.said.some((said) => stems(said).includes(day) && !askedBefore.has(said)))
    return say(composing, "already", out, "already:day");
  const asks = voice.next(asked);
  if (asks === null) return false;
  out.lines.push(asks);
  out.rules.push(asksWhichDay);
  return true;
}

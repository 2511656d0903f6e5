import { goDeeper, say } from "./answer";
import { whenInMonth, whichDay } from "./aside-lines";
import { tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { dayNamed, linesNaming } from "./fact";
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

/** The lines that ask which day, or when in which month, is meant, as the client writes. */
function askingBack(named: string, { returns }: Scenario): string[] {
  const name = named.charAt(0).toUpperCase() + named.slice(1);
  const lines = named.endsWith("day")
    ? whichDay.map((line) => line.replaceAll("[day]", name))
    : whenInMonth.map((line) => line.replaceAll("[month]", name));
  const small = returns.every((line) => /^\p{Ll}/u.test(line));
  return small ? lines.map((line) => line.toLowerCase()) : lines;
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

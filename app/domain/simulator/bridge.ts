import { emptyComposition } from "./composition";
import type { Composing, Composition } from "./composition";
import { sentenceLimit } from "./constants";
import { specificStems } from "./lexeme";
import { sayAside } from "./say";
import { sentenceCount } from "./trim";

/** The rule by which the client leads over to what they go on about. */
const leadsOver = "leads-over";

/** Taking what was put to the client: a yes, that it may be so, that it is partly so. */
const takes = /^(?:says:(?:confirm|met|partly|affirmed)|aside:mayBe)$/;
/** Going on with something of the story that nobody asked for. */
const goesOn = /^(?:goes-on-about:|offers:layer-[123])/;

/** A line that leads over by itself. */
const leadsItself =
  /^(?:and|also|but|so|oh|plus|then|anyway|only|random fact|by the way|well)[,\s]/i;

/** Whether two texts have a word of content in common. */
function haveAWordInCommon(one: string, other: string): boolean {
  const theirs = new Set(specificStems(other));
  return specificStems(one).some((stem) => theirs.has(stem));
}

/** Whether a line goes on, behind a yes to a message, about what neither the message nor the client spoke of. */
function strays(
  { exchange, appraisal, scenario }: Composing,
  { lines, rules, story }: Composition,
): boolean {
  const [lead, line] = lines;
  const next = rules[rules.findIndex((rule) => takes.test(rule)) + 1] ?? "";
  if (!lead || !line || !rules.some((rule) => takes.test(rule)) || !goesOn.test(next)) return false;
  if (story.has(lead) || !story.has(line) || leadsItself.test(line.text)) return false;
  if (line.marks.some(({ cue }) => scenario.cues[cue]?.risk)) return false;
  if (appraisal.met.some(({ how, cue }) => how === "openly" && next.endsWith(`:${cue.id}`)))
    return false;
  return !haveAWordInCommon(line.text, `${exchange.clientMessage ?? ""}\n${exchange.message}`);
}

/**
 * Leads over, behind a yes, to what the client goes on about where that is something else: said right after the yes it would
 * read as its reason. Nothing is said where there is no room, or all of it was said.
 */
export function leadOver(composing: Composing, out: Composition): void {
  if (sentenceCount(out) >= sentenceLimit || !strays(composing, out)) return;
  const led = emptyComposition();
  if (!sayAside(composing, "leadsOver", led)) return;
  out.lines.splice(1, 0, ...led.lines);
  out.lines.slice(0, 2).forEach((line) => out.essential.add(line));
  out.rules.push(leadsOver);
}

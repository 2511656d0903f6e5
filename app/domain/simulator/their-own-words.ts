import type { Exchange } from "./exchange";
import { specificStems, words } from "./lexeme";

/** Stems of the client's last message in a sentence by which it is theirs, whatever it sounds like. Design choice. */
const sharedStems = 3;
/** The same where the sentence says hardly anything else. Design choice. */
const fewSharedStems = 2;
const mostlyShared = 0.5;
/** Share of a sentence's content from which on it is the client's, whatever it orders. Design choice. */
const nearlyAllShared = 0.75;

/** How many of a text's telling stems stand in the client's last message, of how many. */
function sharedWithLast(
  text: string,
  { clientMessage }: Exchange,
): { shared: number; all: number } {
  const theirs = new Set(specificStems(clientMessage ?? ""));
  const own = specificStems(text);
  return { shared: own.filter((part) => theirs.has(part)).length, all: own.length };
}

/** Whether a sentence is made of the client's last message: their own words, not an act upon them. */
export function isOfTheirWords(text: string, exchange: Exchange): boolean {
  const { shared, all } = sharedWithLast(text, exchange);
  return shared >= sharedStems || (shared >= fewSharedStems && shared / all >= mostlyShared);
}

/** Words in a row by which a sentence is the client's, said back. Design choice. */
const wordsInARow = 4;

/** "You could take being told off": what the client said, word for word, with "you" for "I". */
function isSaidBack(text: string, { clientMessage }: Exchange): boolean {
  const said = words(text).filter((word, at) => at > 0 || word !== "you");
  const theirs = ` ${words(clientMessage ?? "").join(" ")} `;
  return said.length >= wordsInARow && theirs.includes(` ${said.join(" ")} `);
}

/** "Put the apron on a hanger, and you'd have the same thing": a sentence of the client's, said back. */
export function isHandedBack(text: string, exchange: Exchange): boolean {
  const { shared, all } = sharedWithLast(text, exchange);
  const isNearlyAll = shared >= fewSharedStems && shared / all >= nearlyAllShared;
  return isNearlyAll || isSaidBack(text, exchange);
}

/** "Set it singly, or for two": what the client means to do, said back with a choice. */
export function leavesTheirPlan(text: string, exchange: Exchange): boolean {
  if (!/\bor\b/i.test(text)) return false;
  const [first = ""] = text.split(",");
  const { shared, all } = sharedWithLast(first, exchange);
  return all > 0 && shared === all;
}

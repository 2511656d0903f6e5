import { wholeAside } from "./aside";
import type { AsideKind } from "./aside-kind";
import { nodWords } from "./constants";
import type { Exchange } from "./exchange";
import { words } from "./lexeme";
import { asksToGoOn } from "./question";
import { onlyThanks } from "./thanks";

const nodding =
  /^(m+|mm+|mhm+|uh|huh|hm+|um|ok|okay|yeah|yes|yep|right|sure|alright|all|good|great|i|see|oh|wow|exactly|absolutely|and|so|well|go|on|got|it|really|no|cool)$/;

/** What leaves the floor and says nothing of its own. */
const wordless: ReadonlySet<AsideKind> = new Set<AsideKind>([
  "nodded",
  "silence",
  "unclear",
  "foreign",
  "laughed",
]);

/** Whether a message only leaves the floor: a few words that ask and say nothing, or no words of sense at all. */
export function isNod({ message }: Exchange, asides: readonly AsideKind[]): boolean {
  const said = words(message);
  if (asides.some((kind) => wordless.has(kind))) return true;
  if (asksToGoOn(message)) return false;
  return (
    said.length <= nodWords && !message.includes("?") && said.every((word) => nodding.test(word))
  );
}

/** "Do you really?" */
const onlyWonders =
  /^(?:(?:oh|ah|wow|and|hm+),? )*(?:(?:do|did|are|have|would) (?:you|they)(?: really)?|(?:does|did|is|was|has) (?:he|she|it)(?: really)?|(?:is|was) (?:that|it) (?:right|so)|you (?:do|did|are|have)|really)\W*$/i;

/** "Cool.", "Nice.": praise of nothing, said to somebody in distress, leaves no floor. */
const onlyPraises =
  /^(?:(?:oh|ah|wow|and|hm+|ok|okay|well|that['’]?s|so|very|really|all) ?,? ?)*(?:cool|nice|great|good|awesome|lovely|perfect|super|lol|fun)\W*$/i;

/** Whether a message is nothing but praise of nothing, or a laugh: it leaves no floor to somebody in distress. */
export function makesLight(message: string): boolean {
  return onlyPraises.test(message.trim()) || wholeAside(message) === "laughed";
}

/** Whether a message says no more than that they are there: a nod, "did you?", thanks for what was told. */
const onlyEncourages = (message: string) =>
  onlyThanks(message) ||
  (!makesLight(message) && (wholeAside(message) === "nodded" || onlyWonders.test(message)));

/** Whether a message only lets the client go on, the first time in a row: neither heard nor passed over. */
export function letsThemGoOn({ message, earlier }: Exchange): boolean {
  const before = earlier.at(-1);
  return onlyEncourages(message) && !(before !== undefined && onlyEncourages(before));
}

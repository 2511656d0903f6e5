import { isInAnotherScript } from "../../emotion/script";
import { remembered } from "../../wording/remembered";
import { asksOfAnAccident } from "./accident";
import { confronts } from "./confronting";
import { withWishes } from "./farewell";
import { handsBack } from "./handed-back";
import { reassures } from "./harm";
import { asksIfHarmsOthers } from "./harm-to-others";
import { heardTogether } from "./heard-together";
import { advises, asksPermission, disclosesSelf, informs } from "./input";
import { asksOfSomebodyElse, resemblesRiskAsked } from "./learned-risk";
import { mainOf } from "./main";
import { makesSmall } from "./makes-small";
import { asksForMethod, asksIfMethodThoughtOf } from "./method-asked";
import { asksHowLikely, asksIfTheyWillBe, onlyAsks } from "./only-asks";
import { moves, questionMoves, type Heard, type HeardSentence, type Move } from "./move";
import { plain, wordsOf } from "./plain";
import { endsWithQuestionMark, questionKind } from "./question";
import { reflecting, type Reflecting } from "./reflection";
import { asksAboutQuoted, asksAboutRisk, takesSafetyStep, tellsOfRisk } from "./risk";
import { ownsUp, withoutRoom } from "./room";
import { promisesSecrecy } from "./secrecy";
import { splitSentences, type Sentence } from "./sentences";
import { clearsThem, onlySparesBlame, saysWhatTheyMustBear } from "./sparing";
import { isStockSentence } from "./stock";
import { asksForSupport } from "./support";
import { readsTentatively } from "./tentative";
import { affirms, closes, greets, leavesRoomToFeel, validates } from "./warmth";

const warm = new Set<Move>(["validation", "affirmation", "greeting", "closing"]);
const asking = new Set<Move>(questionMoves);
/** Words from which on a statement without any other sign is taken for information. */
const longStatement = 9;
/** Words below which nothing of weight is said beside leaving room. */
const fewWords = 3;
const comforting = new Set<Move>(["validation", "affirmation", "reassurance", "simple-reflection"]);

/**
 * Hears what a supporter's message does, sentence by sentence, in texters' English as well: spelling,
 * lower case, missing marks. `previousClientMessage` is the client's last message (null at the start);
 * it tells an echo from a statement. Deterministic, no network. An empty text is heard as `other`.
 * What these rules reach on real talk is measured in docs/hearing.md: a hint, never a score.
 */
export function hear(text: string, previousClientMessage: string | null): Heard {
  const previous = previousClientMessage === null ? null : plain(previousClientMessage);
  const read = splitSentences(text).map((sentence) => readSentence(sentence, previous));
  const sentences = withWishes(heardTogether(read));
  const heard = new Set(sentences.flatMap((sentence) => sentence.moves));
  if (heard.size > 1 || heard.size === 0) heard.delete("other");
  const all = moves.filter((move) => heard.has(move));
  return {
    sentences,
    moves: all.length > 0 ? all : ["other"],
    main: mainOf(sentences),
    isStock: isStock(sentences),
  };
}

/** What a sentence does by itself: suggestions are made of the same ones again and again. */
const movesAlone = remembered((text) => movesOf(text, null));

function readSentence(sentence: Sentence, previous: string | null): HeardSentence {
  const heard = previous === null ? movesAlone(sentence.text) : movesOf(sentence.text, previous);
  return { ...sentence, moves: heard.length > 0 ? heard : ["other"] };
}

/** "Part of you wonders what would happen": without the mark, what stands in it is not asked. */
const readsASide =
  /^(?:(?:and|so|but),? )*(?:a |one |some |another )?(?:part|side|half) of you\b|^(?:(?:and|so|but),? )*what you (?:(?:really|always|mostly|just|then|keep) )?(?:hear|heard|hearing|feel|felt|see|get|miss|wish|want|wanted|carry|end up|are (?:left|saying|hearing|feeling|carrying))\b(?: \w+){0,3}? (?:is|was) (?:that|how|like|a|the)\b/;

function movesOf(text: string, previous: string | null): readonly Move[] {
  if (isInAnotherScript(text)) return [];
  const said = plain(text);
  if (asksForMethod(said, previous)) return ["closed-question"];
  const asked = questionKind(said, endsWithQuestionMark(text));
  const kind = readsASide.test(said) && !endsWithQuestionMark(text) ? null : asked;
  const rest = ownsUp(said) ? "" : withoutRoom(said);
  const reflection = reflecting(wordsOf(rest).length < fewWords ? rest : said, previous);
  const found = new Set<Move>();
  if (asksOfHarm(text, said, kind !== null, previous) && !asksOfAnAccident(said, previous)) {
    found.add("risk-question");
  } else if (kind !== null) found.add(asksForSupport(said) ? "open-question" : kind);
  if (takesSafetyStep(said)) found.add("safety-step");
  if (makesSmall(text, said, found, reflection, previous)) found.add("minimising");
  if (confronts(said) && !isTheirs(found, said, reflection, previous)) found.add("confrontation");
  if (!reflection.framed) {
    if (promisesSecrecy(said)) found.add("reassurance");
    addInput(found, rest, previous, reflection);
  }
  addWarmth(found, said);
  const bare = isStockSentence(said) && reflection.overlap === 0;
  if (!bare && (reflects(found, reflection) || offersReading(found, said, reflection)))
    addReflection(found, reflection);
  if (found.size === 0 && tells(rest)) found.add("information");
  return moves.filter((move) => found.has(move));
}

/** Whether a sentence asks after danger to themselves, or by them to somebody else. */
function asksOfHarm(
  text: string,
  said: string,
  isQuestion: boolean,
  previous: string | null,
): boolean {
  if (asksAboutRisk(said, isQuestion) && !asksOfSomebodyElse(said)) return true;
  if (isQuestion && (asksAboutQuoted(text) || resemblesRiskAsked(said))) return true;
  if (isQuestion && asksIfMethodThoughtOf(said, previous)) return true;
  return asksIfHarmsOthers(text);
}

/** Share of the client's own words from which on a fear is theirs, given back. Design choice. */
const theirOwn = 0.5;
/** "That would destroy him", "you can't leave him", "you can't give up": pressed on somebody, or their own fear. */
const pressesOnThem = (said: string): boolean =>
  /\b(?:would|will) (?:\w+ )?(?:break|destroy|kill|devastate|crush|ruin)\b|\byou (?:can|must|should) not\b/.test(
    said,
  );

/** A statement of blame in the client's own words ("so it's your own fault", "it seems you never try") is theirs, unless they asked. */
function isTheirs(
  found: ReadonlySet<Move>,
  said: string,
  reflection: Reflecting,
  previous: string | null,
): boolean {
  if ([...found].some((move) => asking.has(move)) || asksAtEnd(previous)) return false;
  if (handsBack(said, previous) || (/^so\b/.test(said) && reflection.overlap > 0)) return true;
  const isOfAWish = previous === null || tellsOfRisk(previous);
  return !isOfAWish && reflection.overlap >= theirOwn && pressesOnThem(said);
}

/** Input is heard before a reflection; warmth leaves room for one that has its own frame. */
function reflects(found: ReadonlySet<Move>, reflection: Reflecting): boolean {
  if (reflection.strength === 0 || found.has("greeting")) return false;
  if (found.size === 0) return true;
  const others = [...found].filter((move) => !warm.has(move) && !asking.has(move));
  if (others.length > 0) return false;
  const asks = [...found].some((move) => asking.has(move));
  return asks ? reflection.framed : reflection.strength === 2;
}

/** "You like it there but it feels like it doesn't like you back?" asks by its mark alone, and reflects. */
function offersReading(found: ReadonlySet<Move>, said: string, reflection: Reflecting): boolean {
  return (
    reflection.strength === 2 &&
    [...found].every((move) => move === "closed-question" || warm.has(move)) &&
    questionKind(said.replaceAll("?", ""), false) === null &&
    readsTentatively(said)
  );
}

function addInput(
  found: Set<Move>,
  said: string,
  previous: string | null,
  reflection: Reflecting,
): void {
  const harsh = found.has("minimising") || found.has("confrontation");
  if (leavesRoomToFeel(said)) return;
  const asksHowSure = asksHowLikely(said, found);
  if (
    !asksHowSure &&
    advises(said) &&
    !saysWhatTheyMustBear(said) &&
    !onlySparesBlame(said) &&
    !onlyAsks(said, found) &&
    !found.has("risk-question") &&
    !found.has("safety-step")
  ) {
    found.add(asksPermission(said) ? "advice-with-permission" : "advice");
  }
  const reassuring = reassures(said) || onlySparesBlame(said);
  if (reassuring && !asksHowSure && !asksIfTheyWillBe(said, found)) found.add("reassurance");
  if (disclosesSelf(said)) found.add("self-disclosure");
  if (harsh || found.size > 0) return;
  if (answers(said, previous)) found.add("information");
  else if (informs(said) && reflection.strength < 2) found.add("information");
}

/** A longer statement that turns on nothing of the client's own brings something in. */
function tells(said: string): boolean {
  return wordsOf(said).length >= longStatement;
}

/** A statement of some length right after the client's own question tells rather than reflects. */
function answers(said: string, previous: string | null): boolean {
  return asksAtEnd(previous) && wordsOf(said).length >= 3;
}

function asksAtEnd(previous: string | null): boolean {
  return previous !== null && /\?\s*$/.test(previous);
}

function addWarmth(found: Set<Move>, said: string): void {
  if (affirms(said)) found.add("affirmation");
  if ((validates(said) || clearsThem(said)) && !ownsUp(said) && !found.has("confrontation"))
    found.add("validation");
  if (greets(said)) found.add("greeting");
  if (closes(said)) found.add("closing");
}

function addReflection(found: Set<Move>, reflection: Reflecting): void {
  if (reflection.summary) found.add("summary");
  found.add(reflection.complex ? "complex-reflection" : "simple-reflection");
}

function isStock(sentences: readonly HeardSentence[]): boolean {
  const comforts = sentences.some((sentence) =>
    sentence.moves.some((move) => comforting.has(move)),
  );
  return comforts && sentences.every((sentence) => isStockSentence(plain(sentence.text)));
}

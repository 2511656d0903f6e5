import { plain } from "../practice/hearing/plain";
import { asideOf } from "./aside";
import { questionKind } from "../practice/hearing/question";
import type { AsideKind } from "./aside-kind";
import { askedBack } from "./asked-back";
import { questionsOf } from "./asked-part";
import { stem, stems, words } from "./lexeme";
import { closeRelations, otherRelations } from "./person";
import { isOfTheStory, nearMeant } from "./near-meant";
import { oftenAskedOf } from "./often-asked";
import { personAsked } from "./person-asked";
import type { AskedPerson } from "./person-asked";
import { formOf } from "./question-form";
import type { SafetyMatter } from "./risk-matter";
import { invitesOn } from "./reaches-for-them";
import { isRequest } from "./request";
import { safetyMatter } from "./safety-matter";
import type { Scenario } from "./scenario";
import { sentences } from "./sentence";
import { offersIfWanted, serviceOffered } from "./service-offered";
import { topicMeant } from "./topic-meant";
import { timeAsked } from "./when-it-was";
import { inOrder } from "./word-order";
import { asksAsUsual } from "./usual-questions/usual-question";

/** What a question asks for. */
export interface AskedQuestion {
  sentence: string;
  /** The topic of the scenario that answers it, or null where none does. */
  topic: string | null;
  /** How well the topic fits; words of longer phrases weigh more. 0 without a topic. */
  score: number;
  /** True where the topic is one that answers about the words said last. */
  isNear: boolean;
  /** True where the topic is what anybody is often asked, told by likeness. */
  isOften: boolean;
  /** True where the topic is found by likeness to usual questions alone: no words of it need stand in the question. */
  byLikeness: boolean;
  /** Whom in the client's life it asks about, and what; null where it does not. */
  person: AskedPerson | null;
  /** What it asks about safety; null where it does not, and where no thought of suicide was told. */
  matter: SafetyMatter | null;
  /** True where yes or no would answer it. */
  closed: boolean;
  /** What answers it by its form alone, where the story has nothing for it; null where its form asks for nothing special. */
  form: AsideKind | null;
  /** True where it is asked as a talk draws to its end, and answered by what is told then. */
  atTheClose?: boolean;
}

const openStart =
  /\b(what|whats|how|why|who|whos|where|when|which|tell me|say more|say a bit more|describe|walk me through|help me understand|talk me through|more about|like to hear)\b|^(?:and |so )*(?:then|after that|afterwards|after)$/i;
const closedStart =
  /^(and |so |but |ok |okay |then |well |also )*(do|does|did|are|is|was|were|have|has|had|can|could|would|will|should|am|isnt|arent|dont|didnt|havent|wasnt|cant|wont|any|ever)\b/i;
const checking =
  /\b(is that (?:about |more or less |kind of )?(?:right|it(?!['’]s)|fair|close|near|how it (?:is|feels))|(?:did|do|have|am) i (?:get|got|getting|have|read|reading|hear|hearing|heard|understand|understood|understanding) (?:that|it|this|you)(?: (?:right|correctly|wrong))?\b(?! (?:that|when|and|from)\b)|am i (?:hearing|right|close|near|off|getting (?:it|that|there|warm))|(?:does|do) (?:that|it|this) (?:sound (?:right|about right|like it|fair)|fit|come close|ring true)|[,;] ?right\?$|(?:tell|correct) me if i(?:['’]?m| am| got)|have i (?:understood|got) |(?:did|have|am) i (?:\w+ )?(?:miss(?:ed|ing)?|le(?:ave|ft) out|forg(?:et|ot|otten)|overlook(?:ed)?) (?:anything|something|much)(?: (?:there|here|important|else|out))?\W*$|(?:is|was) (?:there )?anything (?:that )?i(?:['’]ve| have)? (?:miss(?:ed)?|left out|got wrong|forgot(?:ten)?)\W*$)/i;

/** "which bit is worst": asked, though without a mark. */
const asksWhich =
  /^(?:(?:and|so|but|ok|okay),? )*which (?:bit|part|one|half|side|of)\b.*\b(?:is|are|was|feels|hurts|weighs|hits|scares|frightens|bothers|worries)\b/i;
/** "who is hana", "where's the dog": the same. */
const asksWho =
  /^(?:and |so |but |ok |okay )*(?:who|what|where)(?:['’]?s| is| are| was)(?: \S+){1,4}$|^(?:and |so |but |ok |okay )*who (?:got|taught|told|helped|made|gave|brought|showed|asked|called) (?:you|u)(?: \S+){0,5}$/i;
/** Longest question that is taken for one without its mark, in words. Design choice. */
const unmarkedLimit = 10;
/** The same where it begins as a question does, or turns to the client with one. Design choice. */
const longUnmarkedLimit = 25;
const asksPlainly =
  /^(?:(?:and|so|but|ok|okay|well|hey|hi)[, ]+)*(?:(?:is|are) there|(?:do|does|did|are|have|has|is|was|were|can|could|would|will) (?:you|u|he|she|they|it|that|your|anyone|anybody|someone|somebody|something|anything)|if (?:you|u) (?:could|were|had))\b|\b(?:but|so|and),? (?:what|wat|how|who|where|when|why) (?:\w+ )?(?:would|do|did|is|are|was|were|could|can|have|will|might)\b|\b(?:what|wat|who|how|which|where|when) (?:\w+ )?(?:would|do|did|is|are|was|were|could|can|have|will|might|likely|confident|sure) (?:you|u|it|that|this|your|are)\b/i;

/** "I only mean, when will she be home": a question put once more, in other words. */
const asksOnceMore =
  /^(?:(?:no|sorry|and|but|so),? )*(?:(?:i (?:only |just )?meant?|what i meant?(?: (?:is|was))?),? (?:when|where|who|what|which|how) (?:\w+ )?(?:is|are|was|were|will|would|do|does|did|can|could|has|have)\b|i was (?:only |just )?(?:asking|wondering) (?:if|whether|when|where|who|what|which|how)\b)/i;

/** "Do you know what, I'm sorry": says that something comes, and asks nothing; as does "tell me if I get something wrong". */
const announces =
  /^(?:(?:and|so|but|please|ok|okay),? )*(?:tell|correct|stop|forgive) me if i (?:get|got|do|say|said|did|go|went|am|make|sound)\b|^(?:(?:and|so|but|hey|ok|okay),? )*(?:(?:do |d['’]?)?(?:you|u|ya) know what|guess what)(?=\s*[,:–-]| i\b|[.! ]*$)(?![^.!]*\?)/i;

/** Whether a sentence asks, with or without a question mark. */
export function isQuestion(sentence: string): boolean {
  if (sentence.includes("?") || isRequest(sentence)) return true;
  if ([asksWho, asksWhich, asksOnceMore].some((pattern) => pattern.test(sentence))) return true;
  if (invitesOn(sentence)) return true;
  const limit = asksPlainly.test(sentence) ? longUnmarkedLimit : unmarkedLimit;
  return words(sentence).length <= limit && questionKind(plain(sentence), false) !== null;
}

/** Whether a sentence invites to go on ("go on.", "tell me more") without the mark of a question. */
export function asksToGoOn(sentence: string): boolean {
  return isRequest(sentence) && !sentence.includes("?");
}

/** Whether a sentence only checks what the supporter just put back ("is that right?"). */
export function isChecking(sentence: string): boolean {
  return checking.test(sentence) && words(sentence).length <= 10;
}

/** Words from which on a statement with the mark of a question is a reading. Design choice. */
const wordsOfAReading = 5;

function isClosed(sentence: string): boolean {
  const plain = words(sentence).join(" ");
  if (isRequest(sentence) || invitesOn(sentence)) return false;
  return closedStart.test(plain) || !openStart.test(plain);
}

/** Standard topics that tell of the client alone: no answer to a question about somebody else. */
export const topicsOfOneself: ReadonlySet<string> = new Set([
  "feeling",
  "now",
  "sleep",
  "appetite",
  "body",
  "work",
  "today",
  "tonight",
  "self",
  "scale",
  "before",
  "future",
  "why",
  "like",
]);

const others =
  /\b(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|might)(?:nt|n't| not)? (?:he|she|they|your (?:mum|mom|mother|dad|father|parents|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|kids|children|baby|brother|sister|boss|manager|friend|friends|family|colleagues|teacher|tutor))\b/i;

/** Whether a question is about somebody else's doings, as in "does she work?". */
export function isAboutOthers(sentence: string): boolean {
  return others.test(sentence) && !/\b(?:you|know about|make you)\b/i.test(sentence);
}

const theirs =
  /\byour (mum|mom|mother|dad|father|parents|husband|wife|brother|sister|son|daughter|grandmother|grandfather|aunt|uncle)\b/i;

/** Whether a question asks after somebody of theirs of whom neither the people nor the family topic tell. */
export function asksAfterTheirs(sentence: string, scenario: Scenario): boolean {
  const relation = theirs.exec(sentence)?.[1]?.toLowerCase();
  if (relation === undefined) return false;
  const named = Object.values(scenario.people ?? {}).some(({ names }) => names.includes(relation));
  const told = [
    ...(scenario.topics.family?.answers ?? []),
    ...(scenario.topics.partner?.answers ?? []),
  ];
  return !named && !told.some((line) => stems(line).includes(stem(relation)));
}

const readingStart =
  /^(?:(?:and|but|or|then) )*(?:so|like|because|even|kind of|sort of|almost|it's|it’s|it is|it was|that's|that’s|that is|as if|(?!(?:any|some|every|no)thing\b)\w+ing|(?:you|u)(?:['’]?(?:re|ve))? (?:\w+ )?(?:left|end up|ended up|come away|tell yourself|told yourself|find yourself|blame yourself|feel (?:like|as))|(?:a |one )?(?:part|side|half|bit) of (?:you|u)|(?:that |it )?must (?:leave|make|feel|be|have)|underneath|(?:maybe|perhaps) (?:part|some|underneath|a (?:bit|part|voice)|there['’]?s (?!some(?:one|body|thing)|any)|(?:you|u) (?:feel|felt|wish|miss|fear))|(?:you|u)(?:['’]?re|r| are) the (?:one|strong)|(?:\w+ ){0,4}(?:you|u) (?:decided|deserve|concluded|figured))\b/i;

/** A guess at how it is within, in the form of a question: it is put forward to be mended, and asks for nothing else. */
const guess =
  /^(?:(?:and|but|or|then|so|hm+),? )*(?:i (?:may|might|could) be (?:\w+ )?wrong,? but )?(?:(?:am i right|am i (?:understanding|hearing|reading) (?:you|it|this|that) (?:right|correctly)|would i be right|would it be fair to say|is it fair to say),? (?:that|in|to|if|you|it)\b|(?:i|i['’]?m|im|i am) (?:\w+ )?wonder(?:ing)? (?:if|whether) (?:maybe |perhaps )?(?:(?:you|u)(?:['’]?re| are)? (?:(?:a|bit|little|quite|really|just|maybe|also|still|so|\w+) ){0,3}?(?:feel|feeling|felt|miss|wish|want|hope|hoping|blame|fear|afraid|scared|frightened|terrified|worried|angry|sad|ashamed|guilty|lonely|tired|exhausted|hurt|stuck|torn|let down|embarrassed|end up|think you)|part|some (?:of|part|anger|sadness|grief|fear|guilt)|there(?:['’]?s| is| might be)(?! (?:some(?:one|body|thing you)|any|a (?:person|way|friend)))|it (?:feels|felt)|it['’]?s (?:also|more|partly|like)|underneath|that (?:feels|leaves)|deep)\b|do (?:you|u) (?:\w+ )?(?:end up|come away|find yourself|catch yourself|tell yourself|start) \w+|(?:is|could|would|might) it (?:be )?(?:maybe |perhaps |more |almost )?(?:that|like|as if|as though|because) (?:you|u|part|a|there|nobody|no one|everyone|people)\b)/i;

/** A statement that asks at its end whether it fits. */
const tagged =
  /^(?!(?:(?:and|but|or|then|so) )?(?:what|who|how|when|where|why|which|do|does|did|are|is|can|could|will|would|have|has)\b).*,? (?:is that (?:it|right|fair|close|how it (?:is|feels))|am i right|have i got (?:that|it)(?: right)?|something like that)\?$/i;

/** What a supporter says of their own words asks nothing, whatever its form. */
const remarksOnItself: ReadonlySet<AsideKind | null> = new Set<AsideKind | null>([
  "noApology",
  "rephrases",
]);

/** "So your manager doesn't know about any of it?": asks who knows. */
const asksWhetherTheyKnow =
  /^(?:(?:and|so|but|then),? )*your (?:\w+ ){1,3}?(?:(?:do(?:es)?(?:n['’]?t| not) |still )*knows?|ha(?:s|ve) (?:no|any) idea)\b[^?]*\b(?:it|this|that)\W*$/i;

/**
 * Whether a sentence only has the mark of a question: what it says is a reading, put to the client to be
 * agreed with ("so even him being nice would hurt?").
 */
export function isReadingAsked(sentence: string): boolean {
  return (
    words(sentence).length >= wordsOfAReading &&
    (guess.test(sentence) ||
      tagged.test(sentence) ||
      (sentence.includes("?") &&
        readingStart.test(sentence) &&
        questionKind(plain(sentence), false) === null)) &&
    !/, ?(?:(?:is|are) there|(?:what|who|how|where|which) (?:would|do|does|did|is|are|was|might))\b/i.test(
      sentence,
    ) &&
    !asksWhetherTheyKnow.test(sentence) &&
    !/^(?:and )?so (?:you|u) (?:can|could|have|are|do|did|were|had|live|work)\b/i.test(sentence)
  );
}

const somebody = new RegExp(
  `^(?:(?:or|and|maybe|perhaps|like) ){0,2}(?:(?:a|an|your|the) )?(?:\\w+ )?(?:${closeRelations}|${otherRelations})$`,
  "i",
);
/** Words above which a sentence does not only name somebody. Design choice. */
const mostNamed = 10;
const asksForAnybody =
  /\b(?:anyone|anybody|someone|somebody)\b|\bwho(?: else)? (?:knows?\b|(?:did|do|have|could|can|would) you (?:tell|told|talk|say|ask|go|turn)\b)/i;

/** "Your mum, or maybe a friend?" */
function namesOnlySomebody(sentence: string): boolean {
  if (words(sentence).length > mostNamed) return false;
  const named = sentence.replace(/[^\w ,'’-]+/g, "").split(/,| (?:or|and) /);
  return named.every((each) => somebody.test(each.trim()));
}

/** "What banner? Is that from your school?": guesses at what the question before it asks. */
const guessesAPlace =
  /^(?:(?:and|or|like),? )*(?:is|was) (?:it|that|this) (?:from|at|in|on|near|by) (?!your mind\b)/i;
const asksWhatOrWhere = /\b(?:what|which|where)\b/i;

/** "Did you tell anyone? Your parents?": whom or what the question before it might mean is no question of its own. */
function isOfTheOneBefore(sentence: string, before: string): boolean {
  if (!isQuestion(before)) return false;
  if (asksForAnybody.test(before) && namesOnlySomebody(sentence)) return true;
  return guessesAPlace.test(sentence) && asksWhatOrWhere.test(before);
}

/** Sentences without those that only guess at what another before them asks. */
function withoutGuesses(all: readonly string[]): string[] {
  return all.reduce<string[]>((kept, sentence) => {
    const before = kept.at(-1);
    return before !== undefined && isOfTheOneBefore(sentence, before) ? kept : [...kept, sentence];
  }, []);
}

/** A topic that is found by so much, by phrases or by much likeness and not by a noun, answers whatever the form of the question. Design choice. */
export const surelyAsked = 4.5;

/** The score of a topic that answers about the words said last, or what is often asked: it goes before any other. Design choice. */
const surestScore = 30;

/** Every question of a message, in order; `before` as for `personAsked`, `about` as `aboutRisk` says. */
export function questionsIn(
  message: string,
  scenario: Scenario,
  before: readonly string[],
  about: boolean | null,
): AskedQuestion[] {
  return withoutGuesses(sentences(message).flatMap(questionsOf))
    .filter(
      (sentence) =>
        !isChecking(sentence) &&
        !announces.test(sentence) &&
        !remarksOnItself.has(asideOf(sentence)) &&
        !isReadingAsked(sentence) &&
        (isQuestion(sentence) || asksAsUsual(sentence) || offersIfWanted(sentence)),
    )
    .map(inOrder)
    .map((sentence) => {
      const offered = about === null ? serviceOffered(sentence, message, scenario) : null;
      const found = topicMeant(sentence, scenario, before, about);
      const person = personAsked(sentence, scenario, before);
      const isFree = found === null && person === null && askedBack(sentence) === null;
      const isOfItsTime = timeAsked(sentence) !== null && (found?.score ?? 0) >= surelyAsked;
      const isOwn =
        found !== null && (isOfItsTime || isOfTheStory(sentence, found.topic, scenario));
      const near =
        isOwn || offered !== null
          ? null
          : nearMeant(sentence, scenario, before[1] ?? "", about, isFree);
      const often =
        near !== null || offered !== null || about === true
          ? null
          : oftenAskedOf(sentence, scenario, {
              own: isOwn ? found.topic : null,
              person,
              last: before[1] ?? "",
              isAtRisk: about !== null,
            });
      return {
        sentence,
        topic: offered ?? near ?? often ?? found?.topic ?? null,
        score:
          offered === null && near === null && often === null ? (found?.score ?? 0) : surestScore,
        isNear: near !== null,
        isOften: often !== null,
        byLikeness: found?.byLikeness ?? false,
        person,
        matter: about === null ? null : safetyMatter(sentence, about, scenario, before),
        closed: isClosed(sentence),
        form: formOf(sentence),
      };
    });
}

import { asksOfInside } from "./asked-of-inside";
import { tellWhatCameBack } from "./answer-back";
import { tellingItsTime, timeSaidAgain, topicOfItsTime, wantsItsTime } from "./answer-time";
import type { AsideKind } from "./aside-kind";
import { standardAsides } from "./aside-lines";
import { bestAnswer, sharedWith, wasTold } from "./best-answer";
import { remark, tell } from "./composition";
import type { Composing, Composition } from "./composition";
import { linesBeforeFurther } from "./constants";
import { cueAskedAbout, cueSpokenOf } from "./cue-spoken-of";
import { factsAbout, namedIn } from "./fact";
import { factWanted, holdsFact, namedBeside, saysAName } from "./fact-wanted";
import { stems } from "./lexeme";
import { goFurther, wasHeardOut } from "./offer-more";
import { hasTold, permittedLayer } from "./permitted-layer";
import { reflects } from "./message-signs";
import { namesPerson } from "./person-meant";
import type { PersonAspect } from "./person";
import { asksAfterTheirs, isAboutOthers, topicsOfOneself } from "./question";
import { thingsNamed } from "./things-named";
import { asksOutright, followUpTopics } from "./topic-asked";
import type { AskedQuestion } from "./question";
import type { ReplyKind } from "./reply-kind";
import type { Scenario } from "./scenario";
import { timeAsked } from "./when-it-was";

/** Says a line for an occasion, of all of them or of a `pool`; false where every one was said. */
export function say(
  composing: Composing,
  kind: ReplyKind,
  out: Composition,
  rule: string = kind,
  pool: readonly string[] = composing.scenario.replies[kind],
): boolean {
  const line = composing.voice.any(pool);
  if (line === null) return false;
  remark(out, line, `says:${rule}`);
  return true;
}

/** Says a line for an occasion in a wording of another take, or dots: nothing else is left. */
export function sayOtherwise(composing: Composing, kind: ReplyKind, out: Composition): void {
  const line = composing.voice.anyOtherwise(composing.scenario.replies[kind]);
  out.lines.push(line ?? { text: "…", marks: [] });
  out.rules.push(`says-otherwise:${kind}`);
}

/**
 * Says a line beside the story: the scenario's own, else a standard one; false where all were said. A fear of harming
 * somebody is not gone back on by a standard line: that they would not is said instead.
 */
export function sayAside(composing: Composing, kind: AsideKind, out: Composition): boolean {
  const { scenario, voice } = composing;
  const { clientName, age } = scenario;
  const named = standardAsides[kind].map((line) =>
    line.replaceAll("[name]", clientName).replaceAll("[age]", String(age)),
  );
  const own = scenario.asides?.[kind];
  const ownFear = kind === "harmFeared" && own !== undefined;
  const line = ownFear ? voice.next(own) : (voice.any(own ?? []) ?? voice.next(named));
  if (line === null) return ownFear && sayAside(composing, "harmless", out);
  remark(out, line, `aside:${kind}`);
  return true;
}

/** Goes on about a cue in the scenario's words for it; false where there are none left. */
export function goDeeper(composing: Composing, id: string | null, out: Composition): boolean {
  const spec = id === null ? undefined : composing.scenario.cues[id];
  const line = spec ? composing.voice.next(spec.deeper) : null;
  if (line === null || id === null) return false;
  tell(out, line, `goes-on-about:${id}`);
  out.wentOn = { id, quote: line.text };
  return true;
}

/** Whether enough was told of a cue, the client is heard out, and nothing that is asked holds them to it. */
function isReadyForMore(composing: Composing, id: string | null): boolean {
  const { scenario, voice, appraisal } = composing;
  const lines = (id === null ? undefined : scenario.cues[id])?.deeper ?? [];
  return (
    lines.filter((line) => voice.wasSaid(line)).length >= linesBeforeFurther &&
    wasHeardOut(composing) &&
    appraisal.hurt === null &&
    appraisal.advice !== "early" &&
    appraisal.questions.every(({ sentence }) => namedIn(sentence).length === 0)
  );
}

/** Goes on about a cue; where enough was told of it, goes on to what lies under it, so that no cue is circled. */
export function goOn(composing: Composing, id: string | null, out: Composition): boolean {
  return (
    (isReadyForMore(composing, id) && goFurther(composing, out)) || goDeeper(composing, id, out)
  );
}

/**
 * Nothing was told: every line of it was told before, or what is left cannot be told yet. That it was told is said
 * only where what the question names was among it.
 */
function sayUntold(
  composing: Composing,
  answers: readonly string[],
  question: AskedQuestion,
  name: string,
  out: Composition,
): boolean {
  const named = namedIn(question.sentence);
  const ofIt = answers.some((line) => sharedWith(line, named) > 0);
  const kind = !wasTold(composing, answers, question)
    ? "deflect"
    : named.length === 0 || ofIt
      ? "already"
      : "dontKnow";
  return say(composing, kind, out, `${kind}:${name}`);
}

/** What a topic tells that the client may speak of now; nothing where it lies deeper. */
export function openAnswers({ scenario, state }: Composing, topic: string): readonly string[] {
  const spec = scenario.topics[topic];
  return spec && spec.layer <= permittedLayer(state) ? spec.answers : [];
}

/** What the story tells of a question's topic; false where it tells nothing of that. */
function tellTopic(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const { scenario, state, appraisal } = composing;
  const { topic } = question;
  const spec = topic === null ? undefined : scenario.topics[topic];
  if (!spec || topic === null) return false;
  if (spec.layer > permittedLayer(state) && !hasTold(state)) {
    if (appraisal.repair && goDeeper(composing, cueAskedAbout(composing), out)) return true;
    return say(composing, "deflect", out, `deflect:${topic}`);
  }
  const line = bestAnswer(composing, spec.answers, question);
  if (line === null)
    return state.told[topic] ? sayUntold(composing, spec.answers, question, topic, out) : false;
  tell(out, line, `answers:${topic}`);
  out.told.push(topic);
  return true;
}

/** What the story tells of the person that a question asks about; false where it tells nothing of that. */
function tellPerson(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const { scenario, state } = composing;
  const { person: asked } = question;
  const person = asked && scenario.people?.[asked.id];
  const met = asked?.aspect === "met" && question.topic === null;
  const lines = person && (person.tells[asked.aspect] ?? (met ? person.tells.who : undefined));
  if (!lines) return false;
  if (person.layer > permittedLayer(state))
    return say(composing, "deflect", out, `deflect:${asked.id}`);
  const line = bestAnswer(composing, lines, question);
  if (line === null) return sayUntold(composing, lines, question, asked.id, out);
  tell(out, line, `answers:${asked.id}`);
  out.told.push(`${asked.id}:${asked.aspect}`);
  return true;
}

/** Words that a question names and a line speaks of together, so that the line is about them. Design choice. */
const namedTogether = 2;

/**
 * Something the story says about what the question names; false where it says nothing new. A line is about
 * it where it speaks of a thing that the question names, or of `least` of all that it names, two or more.
 * Where a fact is asked for, only a line that holds one answers.
 */
function tellFact(
  composing: Composing,
  { sentence }: AskedQuestion,
  out: Composition,
  least = 1,
): boolean {
  const { scenario, state, voice } = composing;
  const wanted = factWanted(sentence);
  const [named, things] = [namedIn(sentence), thingsNamed(sentence)];
  const isAbout = (line: string) =>
    sharedWith(line, named) >= Math.max(least, namedTogether) ||
    (least < namedTogether && sharedWith(line, things) > 0);
  const known = factsAbout(sentence, scenario, permittedLayer(state)).filter(
    (line) => (wanted === null || holdsFact(line, wanted, scenario)) && isAbout(line),
  );
  const line = voice.next(known);
  if (line === null) return false;
  tell(out, line, "answers:fact");
  return true;
}

/** Topics that tell who there is in the client's life, and how they are called. */
const tellsOfPeople = ["family", "partner"] as const;

const ofOne = /\b(?:his|her|he|she)\b/i;

/** Tells names where one is asked for and it is not clear whose; false where none is left to tell. */
function tellNames(composing: Composing, { sentence }: AskedQuestion, out: Composition): boolean {
  const { scenario, voice } = composing;
  if (ofOne.test(sentence)) return false;
  for (const topic of tellsOfPeople) {
    const answers = openAnswers(composing, topic);
    const line = voice.next(answers.filter((text) => holdsFact(text, "name", scenario)));
    if (line === null) continue;
    tell(out, line, `answers:${topic}`);
    out.told.push(topic);
    return true;
  }
  return false;
}

/** Answers a question for a name by the name of what it asks for, never by another; else it was not told. */
function answerName(composing: Composing, question: AskedQuestion, out: Composition): void {
  const { scenario, state, voice } = composing;
  const of = namedBeside(namedIn(question.sentence));
  if (of.length === 0 && tellNames(composing, question, out)) return;
  const lines = factsAbout(question.sentence, scenario, permittedLayer(state));
  const line = voice.next(
    lines.filter((text) => of.length > 0 && saysAName(text) && sharedWith(text, of) === of.length),
  );
  if (line !== null) tell(out, line, "answers:fact");
  else if (!sayAside(composing, "unnamed", out)) say(composing, "dontKnow", out);
}

/** Whether a question takes up a word of the client's last message. */
function takesUpLast({ exchange }: Composing, question: AskedQuestion): boolean {
  const said = new Set(stems(exchange.clientMessage ?? ""));
  return namedIn(question.sentence).some((stem) => said.has(stem));
}

/** Asks for a person or a place: what a cue tells further is neither. */
const asksWhoOrWhere = /^(?:(?:and|so|but|then|okay),? )*(?:who|whom|whose|where)\b/i;

/** Tells when something was or how long it went on, where the question says of what, or the last message told it. */
function tellTime(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const topic = topicOfItsTime(composing, question);
  if (topic !== null) return tellTopic(composing, { ...question, topic }, out);
  const again = timeSaidAgain(composing, question.sentence);
  if (again !== null) tell(out, again, "answers:when");
  return again !== null;
}

/** Tells the time of what a question names where the story has it; else that this is not known, and no other time. */
function tellItsTime(composing: Composing, question: AskedQuestion, out: Composition): boolean {
  const { topic, sentence } = question;
  const answers = topic === null ? [] : openAnswers(composing, topic);
  const line = composing.voice.next(tellingItsTime(answers, sentence));
  if (line === null || topic === null)
    return sayAside(composing, timeAsked(sentence) === "when" ? "undated" : "uncounted", out);
  tell(out, line, `answers:${topic}`);
  out.told.push(topic);
  return true;
}

/** What many questions about somebody are taken for: a topic that is asked for outright says it more exactly. */
const generalAspects: ReadonlySet<PersonAspect> = new Set<PersonAspect>([
  "said",
  "knows",
  "between",
]);

/** Whom "he" or "they" means is a guess: a topic that is asked for in so many words is surer. Design choice. */
const surerThanAPronoun = 4;

/** Whether a question asks for its topic more exactly, in the `own` words of the story, than for somebody in it. */
function isAskedOutright(
  { sentence, person }: AskedQuestion,
  own: readonly string[],
  scenario: Scenario,
): boolean {
  if (person === null) return factWanted(sentence) !== "name" && asksOutright(sentence, own);
  if (generalAspects.has(person.aspect)) return asksOutright(sentence, own);
  const isGuessed = !namesPerson(sentence, person.id, scenario);
  return isGuessed && asksOutright(sentence, own, surerThanAPronoun);
}

/** Answers one question by what the story tells of it; where it tells nothing, says so. */
export function answerQuestion(
  composing: Composing,
  question: AskedQuestion,
  out: Composition,
): void {
  const { scenario, appraisal } = composing;
  const { met } = appraisal;
  if (tellWhatCameBack(composing, question, out) || tellTime(composing, question, out)) return;
  const own = question.topic === null ? [] : (scenario.topics[question.topic]?.asks ?? []);
  if (isAskedOutright(question, own, scenario) && tellTopic(composing, question, out)) return;
  if (tellPerson(composing, question, out)) return;
  const followsUp = question.topic === null || followUpTopics.has(question.topic);
  if (
    followsUp &&
    asksOfInside(question.sentence) &&
    goOn(composing, cueAskedAbout(composing), out)
  )
    return;
  const wanted = factWanted(question.sentence);
  if (wanted === "name") return answerName(composing, question, out);
  if (question.topic === null && wanted !== null && tellFact(composing, question, out)) return;
  if (wantsItsTime(question, scenario) && tellItsTime(composing, question, out)) return;
  if (asksAfterTheirs(question.sentence, scenario)) {
    if (tellFact(composing, question, out) || sayAside(composing, "offside", out)) return;
  }
  const elsewhere =
    isAboutOthers(question.sentence) &&
    (question.topic === null || topicsOfOneself.has(question.topic));
  if (elsewhere && met.length === 0) {
    if (tellFact(composing, question, out) || sayAside(composing, "offside", out)) return;
  }
  const named = namedIn(question.sentence).length > 0;
  const beside = named && followsUp && met.length === 0 && !takesUpLast(composing, question);
  if (beside && question.topic === null) {
    if (tellFact(composing, question, out)) return;
    const known = cueSpokenOf(composing);
    if (known !== null && goDeeper(composing, known, out)) return;
    if (sayAside(composing, "offside", out)) return;
  }
  const aboutCue = (met.length > 0 || !question.closed) && !asksWhoOrWhere.test(question.sentence);
  if (followsUp && met.length === 0 && tellFact(composing, question, out, namedTogether)) return;
  if (followsUp && aboutCue && goOn(composing, cueAskedAbout(composing), out)) return;
  if (tellTopic(composing, question, out)) return;
  const mayAgree = met.length > 0 && question.closed && appraisal.heard.sentences.some(reflects);
  if (mayAgree && say(composing, "confirm", out)) return;
  if (tellFact(composing, question, out)) return;
  if (!say(composing, "dontKnow", out)) sayAside(composing, "offside", out);
}

import { moves, questionMoves } from "../practice/hearing/move";
import type { Heard, HeardSentence, Move } from "../practice/hearing/move";
import { askedAtTheClose, offersALine, offersToCheckIn } from "./asked-at-the-close";
import type { AskedAtTheClose } from "./asked-at-the-close";
import type { AskedQuestion } from "./question";
import type { Scenario } from "./scenario";

/** What bears on how the hours ahead will go: asked, it is a step towards safety. */
const steps: ReadonlySet<AskedAtTheClose> = new Set<AskedAtTheClose>([
  "could-be-there",
  "may-mention",
  "tell-next",
  "tonight",
  "worse",
  "agree",
]);

/** What is asked of the time after the talk, and bears on no danger by itself. */
const isEveryday = (asked: AskedAtTheClose): boolean => !steps.has(asked);

const otherwise: ReadonlySet<Move> = new Set<Move>([
  "advice",
  "advice-with-permission",
  "risk-question",
  "other",
]);

/** A sentence as what it asks, and no advice. */
function asAsked(sentence: HeardSentence): HeardSentence {
  const asked = askedAtTheClose(sentence.text);
  const isLine = offersALine(sentence.text);
  if (asked === null && !isLine && !offersToCheckIn(sentence.text)) return sentence;
  const isStep = isLine || (asked !== null && steps.has(asked));
  const isAsked = sentence.moves.some((move) => questionMoves.some((one) => one === move));
  const kept = sentence.moves.filter((move) => !otherwise.has(move));
  const added: Move[] = [
    ...(isStep ? (["safety-step"] as const) : []),
    ...(asked !== null && !isAsked ? (["open-question"] as const) : []),
  ];
  const all = new Set([...kept, ...added]);
  return { ...sentence, moves: all.size === 0 ? sentence.moves : moves.filter((m) => all.has(m)) };
}

/** What was heard, with what is asked at the close of a talk as that: no advice, and no question about suicide. */
export function heardAtTheClose(heard: Heard): Heard {
  const sentences = heard.sentences.map(asAsked);
  if (sentences.every((sentence, at) => sentence === heard.sentences[at])) return heard;
  const all = new Set(sentences.flatMap((sentence) => sentence.moves));
  return { ...heard, sentences, moves: moves.filter((move) => all.has(move)) };
}

/** Whether a step towards safety stands in another sentence than what is asked at the close. */
export function stepBesideTheClose(
  { sentences }: Heard,
  questions: readonly AskedQuestion[],
): boolean {
  const asked = questions.filter(({ atTheClose }) => atTheClose);
  return sentences.some(
    ({ text, moves }) =>
      moves.includes("safety-step") && !asked.some(({ sentence }) => text.includes(sentence)),
  );
}

/** What answers it, where the scenario has that; null where it has nothing. */
function answeredBy(
  asked: AskedAtTheClose,
  scenario: Scenario,
): Pick<AskedQuestion, "topic" | "matter"> | null {
  if (asked === "worse")
    return scenario.riskMore?.worse?.length ? { topic: null, matter: "worse" } : null;
  const topic = asked === "agree" ? "tonight" : asked;
  return scenario.topics[topic] ? { topic, matter: null } : null;
}

/** The question as one that is asked at the close; itself where it is none. */
function atTheClose(question: AskedQuestion, scenario: Scenario, about: boolean | null) {
  const asked = askedAtTheClose(question.sentence);
  if (asked === null) return question;
  if (question.matter !== null && isEveryday(asked)) return question;
  const together = asked === "agree" && about === true && scenario.riskMore?.together?.length;
  const by = together ? { topic: null, matter: "together" as const } : answeredBy(asked, scenario);
  if (by === null) return question;
  return { ...question, ...by, person: null, isNear: false, isOften: false, atTheClose: true };
}

const asStated = (sentence: string): AskedQuestion => ({
  ...{ sentence, topic: null, score: 0, isNear: false, isOften: false, byLikeness: false },
  ...{ person: null, matter: null, closed: false, form: null },
});

/**
 * The questions of a message with those of the close answered as such, and with what asks for it in the form of a
 * statement ("let's agree on what you'll do tonight"). `about` as `aboutRisk` says.
 */
export function withTheClose(
  questions: readonly AskedQuestion[],
  { sentences }: Heard,
  scenario: Scenario,
  about: boolean | null,
): AskedQuestion[] {
  const stated = sentences
    .map(({ text }) => text)
    .filter((text) => askedAtTheClose(text) === "agree")
    .filter((text) => !questions.some(({ sentence }) => text.includes(sentence)))
    .map(asStated);
  const others = questions.filter(({ sentence }) => !offersToCheckIn(sentence));
  return [...others, ...stated].map((question) => atTheClose(question, scenario, about));
}

import { asksWhoCouldCome } from "./ally-asked";
import { questionMoves, type Heard, type Move } from "../practice/hearing/move";
import type { Appraisal } from "./appraisal";
import { carefulAsides } from "./aside-kind";
import { heardAsOffered } from "./as-offered";
import { asidesIn } from "./beside";
import { echoOverlap } from "./constants";
import { echoShareOf } from "./content";
import type { Exchange } from "./exchange";
import { heardAtRisk } from "./heard-at-risk";
import { heardAtTheClose, withTheClose } from "./heard-at-the-close";
import { withWhatHelped } from "./helped";
import { advises, hurtIn } from "./hurt-or-advice";
import { specificStems } from "./lexeme";
import { isNod } from "./nod";
import { saidBefore } from "./person-meant";
import { questionsToAnswer } from "./questions-to-answer";
import type { AskedQuestion } from "./question";
import { withReadings } from "./reading-asked";
import { followUpMeant } from "./risk-follow-ups/follow-up-meant";
import type { Scenario } from "./scenario";
import { normalised } from "./sentence";
import { isSmallTalk } from "./small-talk";
import { aboutRisk } from "./state";
import type { SimulatorState } from "./state";
import { reactsKindlyNow } from "./sympathy";

/** A message with all that is heard in it by itself, before it is set against what waits for an answer. */
export interface HeardMessage extends Pick<
  Appraisal,
  "hurt" | "stock" | "echo" | "repeated" | "nod" | "questions" | "asides"
> {
  /** What was said, with questions that put a reading heard as the reflections they are. */
  exchange: Exchange;
  /** What was heard, with such questions as questions. */
  atRisk: Heard;
  /** It is or holds, word for word, a reply that was offered for the client's last message. */
  asOffered: boolean;
  isAdvice: boolean;
  /** It asks how they are looked after, or what keeps them safe. */
  isOfCare: boolean;
  /** It reacts with sympathy, and the message before it did not do just that. */
  kindly: boolean;
  /** The questions that are no small talk. */
  noSmallTalk: readonly AskedQuestion[];
}

/** Stock sympathy with one word of the client's put in: worth what the client's own words handed back are. */
function isFormula({ heard, message }: Exchange): boolean {
  const asks = heard.moves.includes("open-question") || heard.moves.includes("risk-question");
  return heard.moves.includes("validation") && !asks && specificStems(message).length <= 1;
}

/** Whether a message says back what the client said, or stock sympathy with a word of it. */
function isEcho(exchange: Exchange): boolean {
  const { message, clientMessage } = exchange;
  if (isFormula(exchange)) return true;
  return clientMessage !== null && echoShareOf(message, clientMessage) >= echoOverlap;
}

/** Whether the supporter wrote the same before. */
function isRepeated({ message, earlier }: Exchange): boolean {
  const now = normalised(message);
  return earlier.some((text) => normalised(text) === now);
}

const asking: ReadonlySet<Move> = new Set<Move>([...questionMoves, "risk-question"]);

/** Whether it asks how they are looked after; a medicine that is only spoken of is none asked after. */
function asksOfCare({ moves }: Heard, asides: HeardMessage["asides"]): boolean {
  return asides.some(
    (kind) =>
      carefulAsides.has(kind) || (kind === "medicines" && moves.some((move) => asking.has(move))),
  );
}

/** Whether it asks who is with them, in words that are told by likeness once a thought of suicide was told. */
const asksWhoIsThere = ({ sentence, atTheClose }: AskedQuestion): boolean =>
  !atTheClose && followUpMeant(sentence) === "company" && !asksWhoCouldCome(sentence);

/** What is asked, and what is said beside the story. A nod asks nothing. */
function askedAndBeside(
  exchange: Exchange,
  state: SimulatorState,
  scenario: Scenario,
): Pick<HeardMessage, "nod" | "questions" | "asides"> {
  const { message } = exchange;
  const before = saidBefore(exchange, state);
  const about = aboutRisk(state);
  const found = asidesIn(message, scenario, before);
  const beside = about === null ? found : found.filter((kind) => kind !== "doTogether");
  const nod = isNod(exchange, beside);
  const put = nod ? [] : questionsToAnswer(message, beside, scenario, before, about);
  const asked = nod ? [] : withTheClose(put, exchange.heard, scenario, about);
  const ofCompany = about === true ? asked.filter(asksWhoIsThere) : [];
  const questions = asked.filter((question) => !ofCompany.includes(question));
  const asides = withWhatHelped(beside, message, questions, { state, scenario });
  const isNew = ofCompany.length > 0 && !asides.includes("company");
  return { nod, questions, asides: isNew ? [...asides, "company"] : asides };
}

/** Hears a message in the talk that it stands in: what it asks, does and repeats. */
export function heardMessage(
  said: Exchange,
  state: SimulatorState,
  scenario: Scenario,
): HeardMessage {
  const { heard, asOffered } = heardAsOffered(said);
  const atRisk = heardAtTheClose(heardAtRisk(heard, state, scenario));
  const exchange = { ...said, heard: withReadings(atRisk) };
  const asked = askedAndBeside(exchange, state, scenario);
  const repeated = isRepeated(exchange);
  const isStock = (exchange.heard.isStock && !asOffered) || repeated;
  const hurt = hurtIn(exchange, state, scenario, asked.asides);
  const isAdvice = advises(exchange);
  return {
    ...asked,
    exchange,
    atRisk,
    asOffered,
    hurt,
    isAdvice,
    isOfCare: asksOfCare(exchange.heard, asked.asides),
    kindly: hurt === null && !isAdvice && !repeated && reactsKindlyNow(exchange),
    stock: !asked.nod && isStock,
    echo: isEcho(exchange),
    repeated,
    noSmallTalk: asked.questions.filter(
      (question) => !isSmallTalk(question, exchange, state, scenario),
    ),
  };
}

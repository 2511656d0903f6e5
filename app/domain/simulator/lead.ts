import { isInterrogation, wasHeardOut } from "./appraisal";
import type { Composing } from "./composition";
import {
  closedRunLimit,
  considersAdviceChance,
  namesInterrogationChance,
  showsItLandedChance,
} from "./constants";
import { feelingGuessed } from "./feeling-guessed";
import { onlyPaysRespect } from "./kind-at-the-close";
import { reflects } from "./reflects";
import type { ReplyKind } from "./reply-kind";

const isMet = ({ met, stayedWith }: Composing["appraisal"]) =>
  stayedWith || met.some(({ how }) => how === "openly");

/** Whether a sentence praises the client, and gives nothing back: nobody says "that's right" to that. */
const isPraised = ({ appraisal }: Composing): boolean =>
  appraisal.affirmed &&
  appraisal.heard.sentences.some(
    (sentence) => sentence.moves.includes("affirmation") && !reflects(sentence),
  );

const pressing =
  /\byou(?:['’]d| could| can| might)? (?:(?:really|just|also) )*(?:should|ought to|need to|have to|must|always|better)\b|\b(?:just|simply) (?:try|tell|go|get|call|ring|talk|stop|do|ask)\b/i;

/** Whether advice that comes in time is pressed on the client ("you could always", "you should just tell her"): it is declined. */
const presses = ({ appraisal }: Composing): boolean =>
  appraisal.heard.sentences.some(
    ({ text, moves }) => moves.includes("advice") && pressing.test(text),
  );

/** The leads: how the client takes what was just said, before anything else. First that fits. */
export function leadKind(composing: Composing): ReplyKind | null {
  const { appraisal, state, random } = composing;
  const asked = appraisal.questions.length > 0;
  if (appraisal.hurt !== null) return appraisal.hurt;
  if (appraisal.riskAsked) return null;
  if (appraisal.toldWhich) return null;
  if (appraisal.repair) return "repair";
  if (appraisal.asides.includes("doTogether") && appraisal.advice !== null) return null;
  if (appraisal.advice === "early") return appraisal.permission ? "permission" : "adviceEarly";
  if (appraisal.safety && !appraisal.asides.includes("company")) return "safety";
  if (appraisal.permission) return "permission";
  if (appraisal.advice === "timely")
    return !presses(composing) && random() < considersAdviceChance ? "adviceOpen" : "adviceNo";
  if (
    isInterrogation(appraisal) &&
    (appraisal.closedRun === closedRunLimit || random() < namesInterrogationChance)
  )
    return "interrogated";
  if (appraisal.asides.includes("confidential")) return null;
  if (appraisal.doubted) return "doubt";
  if (!asked && onlyPaysRespect(composing)) return "affirmed";
  if (appraisal.sympathy && !wasHeardOut(appraisal)) return null;
  if (appraisal.stock && !asked) return "stock";
  if (appraisal.reframed && !asked) return "affirmed";
  if (feelingGuessed(composing) !== null) return null;
  if (appraisal.checked) return wasHeardOut(appraisal) ? "confirm" : "partly";
  if (isMet(appraisal)) {
    if (asked || state.riskAnswer !== null) return null;
    return random() < showsItLandedChance ? "met" : "confirm";
  }
  if (appraisal.gaveBack && !asked) {
    if (state.riskAnswer !== null) return null;
    return isPraised(composing) ? "affirmed" : "confirm";
  }
  if (appraisal.affirmed && !asked) return "affirmed";
  if (appraisal.attempted && !asked) return null;
  if (appraisal.selfTalk && !asked) return "selfTalk";
  if (appraisal.informed && !asked) return "informed";
  if (appraisal.greetingOnly && state.turns <= 1) return "greeted";
  return null;
}

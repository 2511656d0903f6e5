import { capital, quotable } from "../../suggestion/phrases";
import { riskIsLive } from "../appraisal";
import { fresh, turnsSent, waitingCue } from "./supporter";
import type { Situation, Supporter } from "./supporter";

const greetings = [
  "Hi, I'm glad you wrote.",
  "Hello, good that you're here.",
  "Hey, thanks for telling me that first bit.",
];

const openers = [
  "[Sense].",
  "It sounds like [sense].",
  "So [sense].",
  "It seems [sense].",
  "From what you write, [sense].",
  "“[quote]”. It sounds like [sense].",
  "If I'm following, [sense].",
  "When you say “[quote]”, I get the feeling [sense].",
];

const questions = [
  "What's that like for you?",
  "What goes through your mind then?",
  "How does that look on an ordinary day?",
  "What's the heaviest part of it?",
  "What would you want someone to understand about that?",
  "Can you tell me more about that?",
  "How have you been getting through it?",
  "What's it like when it's at its strongest?",
  "Who knows about this?",
  "How long has it been like that?",
];

const riskQuestions = [
  "You said “[quote]”. I want to ask you straight, because it matters: are you having thoughts of suicide?",
  "When you say “[quote]”, are you thinking about ending your life? You can tell me either way.",
];

const safetySteps = [
  "I'm really glad you told me. I'd like someone near you to know as well. Who could be with you tonight?",
  "We don't have to hold this alone. Would you be willing to call a crisis line, with me still here?",
  "What would make tonight a little safer for you?",
];

const onward = [
  "I'm still thinking about what you said. Where is it for you now?",
  "What feels most important to stay with?",
  "What has helped you get through days like this before, even a little?",
  "Who has been around for you lately, even in small ways?",
  "What was different at a time when it was lighter?",
  "You've kept going through a lot. What has kept you going?",
  "What would a slightly easier day look like?",
  "What might be one small thing that feels possible, if any?",
  "How is it to put this into words?",
  "What else belongs to this that I haven't understood yet?",
];

function put(template: string, quote: string | null, sense: string): string {
  return template
    .replace("[quote]", quote ?? "")
    .replace("[sense]", sense)
    .replace("[Sense]", capital(sense));
}

function reflection(situation: Situation): string | null {
  const cue = waitingCue(situation) ?? situation.state.focus;
  const senses = cue ? situation.scenario.cues[cue.id]?.senses : undefined;
  if (!cue || !senses) return null;
  const quote = quotable(cue.quote);
  const sent = situation.history.map((turn) => turn.text).join("\n");
  const unsaid = senses.filter((sense) => !sent.toLowerCase().includes(sense.toLowerCase()));
  if (unsaid.length === 0 && waitingCue(situation) === null) return null;
  const sayable = unsaid.length > 0 ? unsaid : senses;
  const pool = openers
    .filter((template) => quote !== null || !template.includes("[quote]"))
    .flatMap((template) => sayable.map((sense) => put(template, quote, sense)));
  return fresh(situation, pool, "reflection");
}

/**
 * A good supporter: puts the waiting cue back in its own content, then asks one open question; asks
 * directly about risk when it shows and brings in others afterwards; gives no advice.
 */
export const good: Supporter = (situation) => {
  const { state, scenario } = situation;
  const cue = waitingCue(situation);
  if (riskIsLive(state)) {
    const risky = [...state.live].reverse().find(({ id }) => scenario.cues[id]?.risk) ?? cue;
    const quote = risky ? quotable(risky.quote) : null;
    const pool = quote === null ? ["Are you having thoughts of suicide?"] : riskQuestions;
    return fresh(
      situation,
      pool.map((text) => put(text, quote, "")),
      "risk",
    );
  }
  const reflected = reflection(situation);
  const risky = cue !== null && scenario.cues[cue.id]?.risk === true;
  if (reflected !== null && risky) return `${reflected} ${fresh(situation, safetySteps, "safety")}`;
  if (reflected === null) return fresh(situation, onward, "onward");
  const first = turnsSent(situation) === 0 ? `${fresh(situation, greetings, "greeting")} ` : "";
  const asks = turnsSent(situation) % 3 !== 2;
  return `${first}${reflected}${asks ? ` ${fresh(situation, questions, "question")}` : ""}`;
};

import { reflectionMoves } from "../../practice/hearing/move";
import { plain, wordsOf } from "../../practice/hearing/plain";
import { matchesAny } from "../../practice/hearing/pattern";
import { asks, makes, shareContent, stemsOf, type Exchange, type FoundCueIn } from "./exchange";
import { onTurn, type Mark } from "./mark";

/** Words by which a reply shows that it has seen a feeling, whichever it names. */
const sees: readonly RegExp[] = [
  /\b(?:feel|feels|feeling|felt|sad|hurt\w*|lonely|alone|angry|anger|scar\w+|afraid|fear|anxious|anxiety|worr\w+|overwhelm\w*|exhaust\w*|tired|drained|ashamed|shame|guilt\w*|grief|griev\w*|loss|stuck|trapped|numb|empty|pain\w*|heavy|burden|weigh\w*|hopeless|pressure|frustrat\w*|upset|stress\w*|hard (?:on|for) you|difficult|tough|rough|a lot)\b/,
];
/** Questions that turn back to what was just said, in whatever words. */
const goesBack: readonly RegExp[] = [
  /\b(?:what do you mean|how do you mean|tell me (?:more )?about (?:that|it|this)|more about (?:that|it|this)|when you say|you (?:said|mentioned)|what is (?:that|it|this)(?: \w+)? like|what (?:happened|was that like)|how so|what makes you|since when|how long has (?:that|this|it))\b/,
];
/** Fewer words than this neither meet nor pass over anything ("Mm-hm.", "Okay, go on."). */
const fewestWords = 4;
/** Risk that was asked about is taken as explored for this many replies. */
const riskStaysAsked = 2;

const tags = { risk: "cue_risk", explicit: "cue_explicit", implicit: "cue_implicit" } as const;

/** True where the reply asks about danger, or takes a step towards safety. */
export function looksAtRisk({ heard }: Exchange): boolean {
  return makes(heard, ["risk-question", "safety-step"]);
}

/** True where the reply meets what the cue shows: reflects, names a feeling, uses its words, asks back. */
function meets(exchange: Exchange, cue: FoundCueIn): boolean {
  const { heard, turn } = exchange;
  if (makes(heard, [...reflectionMoves, "validation", "risk-question"])) return true;
  const said = plain(turn.text);
  if (matchesAny(sees, said) || matchesAny(goesBack, said)) return true;
  return shareContent(stemsOf(turn.text), stemsOf(cue.quote));
}

function isNod({ turn }: Exchange): boolean {
  return wordsOf(plain(turn.text)).length < fewestWords;
}

/**
 * The cue that a reply passes over, as a mark with the client's words, or null. Risk is looked at
 * first, and only a question about it or a step towards safety meets it. Of several the last is named:
 * it was the freshest. A nod passes nothing over.
 */
export function missedCue(exchange: Exchange): Mark | null {
  const { cues, turn, before } = exchange;
  const risk = cues.findLast((cue) => cue.risk);
  if (risk !== undefined) {
    const asked = [...before.slice(-riskStaysAsked), exchange].some(looksAtRisk);
    if (asked) return null;
    const reason = "The client may have hinted at risk, and the reply does not ask about it.";
    return onTurn(turn, tags.risk, reason, { cue: risk });
  }
  if (isNod(exchange) || cues.length === 0) return null;
  if (cues.some((cue) => meets(exchange, cue))) return null;
  const cue = cues.findLast((each) => each.explicit) ?? cues.at(-1);
  if (cue === undefined) return null;
  const goesOn = asks(exchange) ? "asks about something else" : "speaks of something else";
  const what = cue.explicit ? "says how they are" : "hints at how they are";
  const reason = `The client ${what}; the reply names no feeling, gives nothing back and ${goesOn}.`;
  return onTurn(turn, cue.explicit ? tags.explicit : tags.implicit, reason, { cue });
}

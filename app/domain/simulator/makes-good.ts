import { matchesAny } from "../practice/hearing/pattern";
import { plain } from "../practice/hearing/plain";
import { makesAmends } from "../practice/hearing/room";
import { remembered } from "../wording/remembered";

/** What was done to the client, told as one's own act: "I made it small", "I looked past you". */
const ownAct = new RegExp(
  [
    "(?<!\\b(?:when|after|before|while|as) )\\bi (?:had |have |would )?(?:only |just |really |even |then )*(?:",
    "made|brushed|waved|shut|closed|struck|hurt|judged|talked|spoke|ended|joined|lent|brought|blew|stepped|pushed|pressed|tightened|forgotten|forgot|missed|skipped|passed|treated|compared|dismissed|shrugged|minimi[sz]ed|rushed|jumped|lectured|blamed|cornered|accused|sounded|acted|pointed|dropped|gave you|turned you|left you|cut you|went (?:along|past|over|for you)|looked (?:past|from|away|over|down)|(?:took|put|set|held|used) (?:it|that|them|you|yours|mine|my|an?|the|his|her|their)|(?:said|did) (?:it|that|the|what)|told you how|got (?:it|that|you) wrong|was the one who|have been that|was no better|had no business|should not have",
    ")\\b",
  ].join(""),
);
/** How it came over, named as what it was. */
const howItCameOver =
  /\b(?:that|it|this) (?:was|came (?:out|over) as|sounded(?: like)?) (?:\w+ ){0,2}?(?:harsh|hard|sharp|careless|unfair|not fair|unkind|clumsy|out of line|verdict|shrug)\b|\b(?:that|it) (?:one )?(?:hurt|went in|stopped you)\b|\bi was (?:\w+ )?(?:harsh|hard|careless|quick|unfair|wrong|rude|cold|sharp|short|clumsy)\b/;
const takesTheBlame =
  /\bsorry\b(?! (?:to hear|for (?:your|you)\b|about (?:your|what)|you (?:are|have|feel|had|went))|.*\bhear\b)|\bmy (?:doing|fault|mistake)\b|\b(?:on|of|by|from|with) me\b(?= *[,.?!]|$)|\bit was (?:me|i)\b|\b(?:was|were) mine\b|\bi (?:regret|am the one who|take (?:it|that|the \w+) back)\b|\bdid i do\b|\bi am (?:done|not here to)\b/;
const agreesWithTheRebuke =
  /^(?:yes|true|right|fair|it was|that is fair)(?=[,.]|$)|\byou (?:do|did|are|were) right\b|\bcall me out\b|\bnobody asked me\b/;
/** The comparison or the verdict itself, unsaid. */
const unsaysIt =
  /\b(?:is|was) no comfort\b|\b(?:does|did) not (?:help, it|lighten|make yours|take yours)\b|\b(?:no proof|nothing) (?:needed|is settled)\b|\bdo not have to be (?:\w+ )?(?:thankful|grateful|strong|brave|cheerful)\b|\b(?:stops here|last of the)\b|\bleave the others\b/;
const givesRoomBack =
  /\bno wonder\b|\bevery (?:right|reason)\b|\b(?:fine|all right|okay|free) to (?:be (?:angry|annoyed|cross|hurt|upset)|stop|go on|keep it|drop it|leave it|say so|mind)\b|\b(?:say|tell) (?:it|me) again\b|\banother (?:go|try)\b|\bgo back to\b|\bi would (?:rather not forget|gladly|sooner)\b|\bi do want to\b|\bi will be (?:gentler|slower|quieter|more careful)\b|\bstill here if you\b|\b(?:as much|as loudly) as you (?:like|want)\b|\b(?:welcome|may be spoken of) here\b|\bput it straight\b|\bi will (?:only listen|keep my mouth shut|leave it the size)\b|\bonly you know\b/;

/** "Thanks for being straight with me." takes nothing back. */
const thanks = /\b(?:thanks|thank you|thx) (?:so much |again )?for [^.!?]*/g;

const ways = [ownAct, howItCameOver, takesTheBlame, agreesWithTheRebuke, unsaysIt, givesRoomBack];

/**
 * Whether a message right after one that hurt makes good for it: it says sorry, owns what it did or how it came
 * over, agrees with the rebuke, unsays it, or gives back the room that was taken. Design choice: heard widely, since
 * it is asked only after a hurt and never where the message hurts or advises again.
 */
export const makesGood: (message: string) => boolean = remembered(
  (message) => makesAmends(message) || matchesAny(ways, plain(message).replace(thanks, " ")),
);

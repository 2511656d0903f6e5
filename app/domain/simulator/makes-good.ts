import { makesAmends } from "../practice/hearing/room";

const did =
  "(?:made|brushed|waved|shut|closed|struck|hit|hurt|judged|talked|spoke|ended|joined|lent|blew|stepped|pushed|pressed|tightened|forgot|missed|skipped|passed|treated|compared|dismissed|shrugged|minimi[sz]ed|rushed|jumped|scolded|lectured|blamed|cornered|accused|went (?:along|past|over|too)|looked (?:past|from|away|over|down)|took (?:it|that|your|you|the)|put (?:mine|my|it|that|you)|(?:said|did|told you) (?:it too|the same|what|as much|that too)|did the|let you|gave you|turned (?:it|you|away)|left (?:you|that|it)|cut (?:you|in|it|that|short)|(?:had|did|should)(?:n't| not)|had no|got (?:it|that|you) wrong)";
const wasSo =
  "(?:hard|harsh|careless|quick|too|the one|out|unfair|wrong|rude|cold|sharp|short|clumsy|not (?:fair|listening|kind)|(?:talk|mak|judg|weigh|measur|compar|look|push)ing)";
const own = [
  new RegExp(`\\bi(?: only| just| really| even| then| myself)* (?:${did}|was ${wasSo})\\b`),
  /\bit was (?:me|i)\b|\bmy (?:doing|fault|careless|answer|words?)\b|\b(?:was|were|is) mine\b|\b(?:annoyed|angry|cross|fed up) with me\b|\b(?:careless|unfair|harsh|unkind|quick|wrong|hard) of me\b/,
  /\bi (?:regret|own that)\b|\btake (?:it|that) back\b|\b(?:yes|that was|it was|came (?:out|over) as|sounded) (?:\w+ )?(?:too )?(?:harsh|hard|sharp|careless|unfair|unkind|clumsy|out of line|verdict|shrug|a shrug|a verdict)\b|\bthat (?:one )?(?:hurt|went in|stopped you)\b/,
  /\b(?:was|is)(?:n't| not) fair\b|\bi(?:'d| had) (?:forgotten|missed|got (?:it|that) wrong)\b|\bi(?:'ve| have) (?:made|done|put|added) (?:it|that|you|the)\b|\bi(?:'ve| have) been that\b/,
] as const;
const ownMore = [
  /\bi(?:'m| am| was)(?: so| really| truly)? sorry\b(?! (?:to hear|you|for (?:your|you)|about (?:your|what|things)))|[,.] sorry\b|\bthat(?:'s| is) on me\b|\b(?:and|then) (?:by|from) me\b|\bcoming from me\b/,
  /\bi (?:sounded|acted|used (?:them|that|it)|set (?:yours|it)|held (?:it|you)|brought it|pointed|went for you|told you how|said it from|did (?:that|it)|was no better|could have listened)\b|\bdid i do\b|\bi(?:'m| am) the one who\b|\bi(?:'d| had) (?:made|dropped|no business|been shown)\b|\bi (?:take|took) (?:the \w+|that|it|his side|her side|their side)\b/,
  /\bi(?:'m| am) (?:done|pulling|taking|not here to|putting)\b|\bcall me out\b|\bi(?:'ll| will) shut up\b|\bi(?:'d| would) (?:sooner|like to put)\b|\b(?:the \w+|it) stops here\b/,
  /^(?:yes|true|right|fair|you(?:'re| are) right|that(?:'s| was| is) fair|it was|it didn't|bad manners)\b[^?]*?[,.]|\byou do right\b|\byou(?:'re| are) right\b|\bnobody asked me\b|\bhim and me against\b|\bgot judged\b/,
] as const;
const roomForIt = [
  /\bno wonder\b|\bevery (?:right|reason)\b|\b(?:fine|all right|okay|ok|free) to (?:be|stop|go|say|keep|drop|leave|mind)\b|\bi can see why\b/,
  /\bwelcome here\b|\bnothing(?:'s| is) cancelled\b|\bstill here\b|\b(?:on|to) the table again\b|\b(?:say|tell|try) (?:it|that|me) again\b|\banother (?:go|try)\b|\bgo back to\b|\bto all the same\b/,
  /\bi(?:'d| would) (?:rather not forget|gladly|like to (?:hear|know))\b|\bi do want to\b|\bi(?:'ll| will) be (?:gentler|slower|more careful|quieter)\b|\bif you (?:still )?(?:want|like)\b|\b(?:is|was) all right\b|\bthe size it is\b|\bas (?:loudly|much) as you like\b/,
  /\b(?:does|do)(?:n't| not) (?:stop|take|make|undo|lighten)\b|\bno proof needed\b|\bno comfort\b|\bneedn't\b|\byou take nothing\b|\bonly you know\b|\bas large as it is\b|\bnothing is settled\b|\bthe one (?:living it|who (?:has|had) to|who was in it)\b|\bnever made\b|\bdon't have to be\b|\bhard twice over\b|\bnobody (?:should|ought to) have to\b/,
] as const;

/**
 * Whether a message right after one that hurt makes good for it: it says sorry, owns what it did or how it came
 * over, or leaves the room that was taken. Design choice: heard widely, since it is asked only after a hurt and
 * never where the message hurts again.
 */
export function makesGood(message: string): boolean {
  const said = message.toLowerCase().replaceAll("’", "'");
  return (
    makesAmends(message) || [...own, ...ownMore, ...roomForIt].some((pattern) => pattern.test(said))
  );
}

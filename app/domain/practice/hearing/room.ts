/** What the client is left to do, or not to do, here and in their own time. */
const left =
  "(?:(?:keep|leave|hold|park|drop|skip|say|tell me|save) (?:it|that|this|those|them|any of it|the rest|nothing|no|pass|(?:that|this) (?:part|bit|one)|as (?:much|little))|take (?:as|all|your|a (?:minute|moment|breath|while))|be (?:quiet|silent)|come back (?:to (?:it|that|this|me)|here|any ?time)|sit (?:here|with)|(?:talk|write|type|tell me|say|go) (?:here|to me|only|as))";
const resting = "(?:stay|stop|pause|pass|sit|wait|breathe)(?: (?:here|with me|quietly))?";
const tail =
  "(?:here|there|with me|to yourself|out|off|unsaid|unanswered|closed|untyped|unopened|blank|as (?:long|much|little|slow\\w*|quiet\\w*)|if (?:you|that|it)|when(?:ever)? you|how(?:ever)? you|any ?time|until you|for (?:now|a (?:bit|while|moment|minute))|at your own|is (?:okay|fine))";
const spoken =
  "(?:say|explain|answer|tell|talk|type|write|share|reply|decide|open|show|name|go (?:there|into|on)|put (?:it|that|words)|know (?:yet|now|why)|remember|recall|finish)";

const anyOfIt =
  "(?:(?:whatever|anything|wherever|however|any (?:words?|way|bit|part))(?: else)?|as (?:much|little) (?:or as (?:much|little) )?as)";
/** What leaves it to the client which: with more behind it, they are told what to do with it. */
const ofTheirs =
  "(?: (?:that )?(?:you (?:like|want|wish|need|feel like|can|think of|are comfortable with)|comes?(?: up| out| first| to (?:you|mind))?|is (?:on top|there|on your mind|easiest)|feels? (?:right|okay|easiest|comfortable)))?(?: (?:here|there|down|first|in here|on it|in it|with it|to me|with me)){0,2}(?=$|[,.!?;])";

const room = [
  new RegExp(
    `\\b(?:you|we) (?:can|could|may|are (?:free|welcome) to)(?: also| just| always| totally| still)* (?:put|write|type|say|share|bring up|ask me|tell me|talk about|(?:start|begin)(?: with| from)?)(?: (?:it|this|that|down|here|there)){0,2} ${anyOfIt}${ofTheirs}`,
    "g",
  ),
  /\bthere (?:is|are) no (?:form|script|minimum|right (?:way|answers?|order|words?|place to start)|wrong (?:way|answers?|order|words?|place to start))\b(?: (?:here|to (?:this|it|do (?:this|it)|say (?:this|it)|begin|start)|for (?:this|it|that|you)))*/g,
  new RegExp(
    `\\b(?:you|we) (?:can|could|may|might)(?: also| just| always| totally| still)* (?:${left}(?: [^,.!?;]*)?|${resting} )\\b${tail}\\b[^,.!?;]*`,
    "g",
  ),
  /\b(?:you|we) (?:can|could|may|might)(?: also| just| always| of course)* (?:leave out|skip|pass over|keep back|hold back) (?:anything|whatever|what|any part|the parts?)\b[^,.!?;]*/g,
  new RegExp(
    `\\b(?:you|we) (?:can|could|may)(?: also| just| always| totally| still)* (?:pass|say (?:no|nothing|pass)|take your time|(?:skip|leave) (?:it|that|this))(?=$|[,.!?;])`,
    "g",
  ),
  new RegExp(
    `\\b(?:you|we) (?:do not|need not)(?: really)?(?: have to| need to)? ${spoken}\\b[^,.!?;]*`,
    "g",
  ),
  /\b(?:there is )?no (?:rush|hurry|pressure)\b(?: (?:at all|here|to \w+|on you|from me))*(?: it| that| this)?(?: here| now)?/g,
  /\bno (?:worries|problem|stress|bother|pressure)(?: at all)? (?:if|either way)\b[^,.!?;]*/g,
  /\bno need to (?:say|explain|answer|tell|talk|type|write|share|reply|decide|open|show|rush|hurry)\b[^,.!?;]*/g,
  /\b(?:please )?take (?:your time|(?:all the time|whatever time|as (?:long|much time) as) you (?:need|want|like)|it slow(?:ly)?)(?: with (?:it|that|this))?|\b(?:in|at) your own (?:time|pace)\b/g,
  /\bas (?:long|much|little|slowly) as you (?:want|like|need|wish)\b|\bwhen(?:ever)? you (?:are|feel) ready\b|\bonly if you (?:want|like)(?: to(?: \w+)?)?\b/g,
  /^(?:that|it) is (?:okay|fine|alright|all right)(?=$|[,. ] ?(?:you|we|i|no|and)\b|[,. ]+$)/g,
] as const;

const sorry = "(?:(?:i am |i was )?(?:so |really |very |truly )*sorry|apologies|my bad|my mistake)";
const taken = new RegExp(
  `^(?:(?:oh|ah|okay|hey|no|and|but|hm+|yeah|right|fair enough|you are right),? )*(?:${sorry}(?:,? (?:i (?!am here|heard|hear)|that i|if i|if that|that (?:at least |just |comparison )?(?:came|was|is|sounded)|this (?:was|is)|it (?:was|is))|(?: (?:about|for)) (?:asking|saying|pushing|rushing|going|being|not|jumping|assuming|giving|talking|my|earlier|before|(?:all )?(?:the|those|these) (?:\\w+ )?(?:tips?|advice|questions?|jokes?|comments?|lectures?)|that(?=$|,)))|i (?:should not|shouldn't) have (?:said|asked|pushed|rushed|put|jumped|written)|that came out wrong|(?:that|this|it) was (?:a )?(?:bad|stupid|clumsy|silly) (?:question|thing|way)|i did not mean (?:to|it))`,
);
const again =
  "(?:(?:still|again|more|another|some|too much|too many|(?:a |my )?(?:bit of )?(?:early|unasked)) )*";
const unwanted =
  "(?:advice|advising|tips?|lectur(?:e|es|ing)|fix(?:es|ing)|pushing|preaching|solutions?)";
/** "Sorry, again advice", "that was a tip again": said of what stands before it. */
const namedAdvice = new RegExp(
  `^(?:(?:oh|ah|oops|okay|no|and|but|hm+|wait),? )*(?:${sorry},? ?(?:(?:that|this|it) (?:is|was)|i am|there i am|here i am)? ?${again}${unwanted}|(?:that|this) (?:is|was) ${again}${unwanted} (?:again|too|already)|there i (?:go|am)(?: again)?,? (?:with )?(?:(?:giving|my|the) )?${again}${unwanted}|(?:forget|ignore|scratch|strike) (?:that|what i (?:just )?(?:said|wrote)|(?:the|my) (?:tip|advice)))(?: (?:again|too|already|from me))?\\W*$`,
);
const regret =
  /\bi (?:should not|shouldn't) have (?:said|asked|pushed|rushed|put|jumped|written)\b|\bthat came out wrong\b/;

/** What a plain sentence says beside leaving the client room ("no rush", "you can leave it here"). */
export function withoutRoom(plainText: string): string {
  const rest = room.reduce((text, pattern) => text.replace(pattern, " "), plainText);
  return rest === plainText
    ? plainText
    : rest.replace(/\s+/g, " ").replace(/^[\s,;]+|[\s,;]+$/g, "");
}

/** True where the supporter takes back or says sorry for what they did themselves. */
export function ownsUp(plainText: string): boolean {
  return taken.test(plainText) || namedAdvice.test(plainText) || regret.test(plainText);
}

/** The same said anywhere in a message as it was written, with leave to begin again: it makes good for what hurt. */
const makesGood =
  /\b(sorry (for|about|if|that i|i)|sorry[,.]? (?:that|this|it) was|(?:that|this) was (?:too )?(?:quick|fast|much|soon|unfair|wrong) of me|forget (?:what i said|that|i said)|ignore (?:that|what i said)|scratch that|i take that back|i went too fast|i (shouldnt|shouldn't|should not) have|i jumped|i rushed|let me (try|start) again|my mistake|that came out wrong|i apologi[sz]e)\b/i;

/** True where a message makes good for one that hurt. */
export function makesAmends(message: string): boolean {
  return makesGood.test(message);
}

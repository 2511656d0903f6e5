import { hears, type Pattern } from "./pattern";

const start =
  "^(?:(?:oh|no|well|honestly|frankly|look|god|wow|lol|haha|ok|okay|but|and|actually|sorry but)[, ]+)*";
const are =
  "(?:you are|you|your(?= an? )|ur|u r|u)(?: (?:just|really|such|clearly|totally|nothing but|simply|honestly|so|a real|always|obviously|probably|the worst kind of))*";
const bad =
  "(?:bad|terrible|awful|horrible|rotten|lousy|useless|rubbish|selfish|weak|lazy|cruel|heartless|worthless|pathetic|disgusting|hopeless|dreadful|crap|shit|shitty|unfit|incompetent|ungrateful|stupid|failed)";
const somebody =
  "(?:mother|mum|mom|mummy|father|dad|daddy|parent|daughter|son|child|wife|husband|partner|girlfriend|boyfriend|friend|sister|brother|granddaughter|grandson|carer|nurse|doctor|driver|student|worker|mason|teacher|player|colleague|person|human(?: being)?|man|woman|girl|boy|guy|kid|excuse for a \\w+|individual|people)";
const names =
  "(?:failure|disgrace|burden|waste(?: of (?:space|time|air|oxygen))?|nobody|nothing|disappointment|nuisance|coward|loser|joke|idiot|moron|liar|fraud|monster|parasite|embarrassment|drama queen|quitter|weakling|crybaby|freak|hypocrite|leech|mess)";
const traits =
  "(?:pathetic|disgusting|worthless|useless|stupid|dumb|lazy|selfish|weak|ungrateful|heartless|ridiculous|crazy|insane|mental|evil|annoying|boring|spoilt|spoiled|needy|hysterical|incompetent|ugly|unlovable|unbearable)";
const after =
  "(?: (?:then|anyway|really|honestly|too|and a \\w+(?: to (?:everyone|everybody|us all))?))?";
const toAll = "(?: to (?:everyone|everybody|us all|us|the world))?";
const them =
  "(?:you|u|someone like you|somebody like you|people like you|a (?:\\w+ )?person like you)";

/** What makes a sentence a reading of how the client sees themselves, or of what others say. */
const readOfThem =
  /\?|["“”]|\b(?:feel\w*|felt|think\w*|thought|believ\w+|say|says|said|saying|tell\w*|told|call\w*|sound\w*|seem\w*|hear\w*|afraid|fear|worr\w+|(?:you|i) wonder\w*|convinced|sure that|decided|in your (?:own )?(?:eyes|mind|head)|to yourself|voice|verdict|sentence that|if|as if|not that|whether|than you|not (?:a|an|your)|no (?:failure|burden|coward|fraud))\b|^so\b/;

/** "And everyone says so" makes an insult nobody else's view. */
const andAllSaySo =
  /,? and (?:everyone|everybody|they|people|we)(?: \w+)? (?:says?|thinks?|knows?|agrees?)(?: (?:so|it|that))?(?=\W*$)/;

const insulting: readonly Pattern[] = [
  new RegExp(`${start}${are} an? (?:\\w+ )?${bad}(?: (?:old|little|sad|fat|young|big))?\\W*$`),
  new RegExp(
    `${start}${are} (?:a |an |the )?(?:\\w+ )?${bad}(?:,? (?:and )?\\w+)? ${somebody}${after}\\W*$`,
  ),
  new RegExp(`${start}${are} (?:a |an )(?:\\w+ )?${names}${after}${toAll}\\W*$`),
  new RegExp(`${start}${are} (?:nobody|nothing)\\W*$`),
  new RegExp(`${start}${are} (?:too )?${traits}(?: and (?:so |very )?${traits})?${after}\\W*$`),
  new RegExp(
    `${start}(?:${them} )?(?:really )?(?:disgust|sicken|repulse)s? (?:me|us|people|everyone)\\b`,
  ),
  new RegExp(`${start}you (?:really )?make (?:me|us|people|everyone) sick\\b`),
  new RegExp(
    `${start}i (?:really )?(?:can not stand|despise|loathe|hate|detest) (?:people like )?you(?=\\W*$)`,
  ),
  new RegExp(
    `${start}(?:nobody|no one) (?:would (?:even )?|will (?:ever )?|is (?:ever )?going to |could (?:ever )?|can |really |ever |actually )*(?:miss(?:es)?|loves?|likes?|wants?|cares? (?:about|for)|believes?|needs?|marry|respects?) ${them}(?=\\W*$| (?:any ?more|anyway)\\W*$)`,
  ),
  new RegExp(
    `${start}(?:everyone|everybody|the world|they|he|she|your \\w+|we)(?: \\w+)? (?:would|will|is|are) (?:all )?(?:be )?better off without ${them}\\b`,
  ),
  new RegExp(
    `${start}no wonder (?:that )?(?:he|she|they|everyone|everybody|people|nobody|no one|your \\w+|the \\w+)(?: \\w+)? (?:left|leaves?|dumped|ghosted|hates?|avoids?|ignores?|fired|sacked|can not stand|could not stand|got rid of|(?:is|are) (?:sick|tired) of|cheated on|lied to|ran (?:away )?from|walked out on|does not (?:want|like|call)|do not (?:want|like|call)) (?:\\w+ like )?you(?=\\W*$| (?:then|for (?:her|him|them|somebody|someone)|in the end)\\b)`,
  ),
  new RegExp(
    `${start}you (?:really |so |only |just )*deserved? (?:everything you (?:get|got)|what you (?:get|got)|to (?:be (?:alone|left|fired|sacked|lonely)|suffer|fail))\\b`,
  ),
  new RegExp(
    `${start}you (?:really |so |only |just |fully |totally )*deserved (?:it|that|this)\\W*$`,
  ),
  new RegExp(`${start}(?:it |that |this )?serves you right\\b`),
].map((heard) => ({ heard, unless: readOfThem }));

/**
 * Whether a sentence, as `plain` reads it, insults the client: holds them in contempt, or says that nobody wants them or that
 * they deserve it. What is put as their own view of themselves, or asked, or
 * quoted, or said of one other person alone ("a disappointment to him"), insults nobody.
 */
export function insults(plainText: string): boolean {
  return hears(insulting, plainText.replace(andAllSaySo, ""));
}

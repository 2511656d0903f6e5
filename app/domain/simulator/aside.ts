import { asksOnlyOfOthers, harmAskedIn } from "../practice/hearing/harm-to-others";
import { asksIfHarmedByOthers } from "../practice/hearing/harm-from-others";
import { namesFrightening } from "../practice/hearing/frightening";
import { insults } from "../practice/hearing/insult";
import { plain } from "../practice/hearing/plain";
import { questionKind } from "../practice/hearing/question";
import { offersToCheckIn } from "./asked-at-the-close";
import { ofHarm } from "./aside-kind";
import type { AsideKind } from "./aside-kind";
import { asksForAPromise, asksIfTreated, asksOfMedicines, asksOfSigns } from "./care-asked";
import { offersToDoTogether } from "./do-together";
import { functionWords } from "./function-words";
import { hintsAtRisk } from "./hinted-at-risk";

const someone =
  "(?:they|he|she|(?:your|the) (?:mum|mom|mother|dad|father|parents|husband|wife|partner|boyfriend|girlfriend|ex|son|daughter|kids|children|brother|sister|siblings|boss|manager|teacher|tutor|doctor|friend|friends|family|colleagues|mother in law|brother in law))";

/** Sentences, as `plain` reads them, that ask or say something beside the story; the first that fits. */
const inSentence: readonly (readonly [AsideKind, RegExp])[] = [
  [
    "bot",
    /\b(?:are|is) (?:you|this|that|it) (?:\w+ ){0,3}(?:bot|chat ?bot|robot|ai|a\.i\.?|machine|computer|program|programme|algorithm|llm|gpt|chatgpt|claude|simulation|simulated|fictional|fake|scripted|automated|recording|human|humans|real|real person|actual person)\b(?! (?:problem|question|issue|bad|hard|tough|struggle|worry|reason)s?\b)|^(?:you|so you|wait,? you|hold on,? you|but you|hmm,? you) (?:\w+ )?(?:real|human|a (?:bot|robot|machine|real person|computer))\?|\b(?:am i|are we) (?:talking|speaking|chatting|texting|typing)(?: \w+)? (?:to|with) (?:an? )?(?:\w+ )?(?:bot|robot|machine|ai|human|person|computer)\b|\bwho (?:made|built|programmed|wrote|created) you\b|\b(?:ignore|forget|disregard|repeat|show|print|reveal) (?:\w+ ){0,3}(?:instructions?|prompt|rules|script)\b|\b(?:prove|proof) (?:that )?you are (?:real|human)\b|\bdo you (?:really|even) exist\b|\bdo you have (?:real )?feelings\b/,
  ],
  [
    "name",
    /\bwhat is your (?:real |first |full )?name\b|\bwhat (?:can|should|do|may|shall) i call you\b|\bmay i (?:know|have|ask)(?: for)? your name\b|\bwho am i (?:talking|speaking|chatting)(?: to| with)?\b|\b(?:tell me|know) your name\b|^your name\?|\bwhat do (?:people|they|friends) call you\b|^(?:and |so )?who are you\b[?.]*$|\bwhat name do you\b/,
  ],
  [
    "contact",
    /\b(?:can|could|may|shall|should|will|would|do|want|let|when|where|why do not)\b(?: \w+){0,4} (?:we|us|me|i|you and i)\b(?: \w+){0,3} (?:meet(?: up)?|hang out|grab (?:a )?(?:coffee|drink|lunch|dinner|bite)|get (?:a )?(?:coffee|drink|lunch|dinner))(?! (?:him|her|them|your|anyone|anybody|people|friends|with (?:him|her|them|your|anyone|anybody|people|friends))\b)|(?:\b(?:do|would) you (?:want|like|fancy|care)(?: to)?|^want to|\bwanna|\bup for|\blet us) (?:meet(?: up)?|hang out|grab (?:a )?(?:coffee|drink|lunch|dinner|bite)|get (?:a )?(?:coffee|drink|lunch|dinner))(?=\W*$| (?:me\b|with me\b|some ?(?:time|day|where)|one day|later|tonight|tomorrow|today|this|next|in|irl|for)\b)|\b(?:can|could|may|shall|should|will|would|do|want|let us|wanna|why do not)\b(?: \w+){0,6} (?:video call|add you|follow you|message you on)\b|(?:\b(?:i|we) (?:can|could|may|shall|should|will|would|want)\b(?: \w+){0,6}|\b(?:can|could|may|shall|should|will|would|do|want|let|wanna|why do not)\b(?: \w+){0,4} (?:i|we|me|us)\b(?: \w+){0,3}|\bwanna|^want to) (?:come over|visit you|see you in person|call you|ring you|phone you|text you)\b|(?:\b(?:give me|share|have|get|send me|what is|drop) |^)your (?:\w+ )?(?:number|phone|phone number|whatsapp|whats ?app|telegram|instagram|insta|ig|snap|snapchat|facebook|email|e-mail|address|contact|contacts|discord|handle|socials)\b|(?<!\b(?:people|others|they|groups?|members|parents|carers|men|women|students|who|that)\b(?: [\w,]+){0,9} )\b(?:meet|meeting) (?:up|in person|in real life|irl)\b|\bhere is my (?:number|phone|email|whatsapp|insta|instagram)\b|\b(?:call|text|whatsapp) me (?:at|on)\b/,
  ],
  [
    "flirted",
    /\byou (?:are|sound|seem|look|must be) (?:\w+ ){0,2}(?:cute|hot|sexy|beautiful|gorgeous|handsome|pretty(?: (?:girl|boy|lady|face))?|attractive|my type|adorable|babe)[.!?]*$|\b(?:hey|hi|hello|come on),? (?:babe|baby|sexy|gorgeous|beautiful|handsome|honey|sweetie|darling)\b|\b(?:send|show) (?:me )?(?:a |your )?(?:\w+ )?(?:pic|pics|picture|photo|photos|selfie|nudes?)\b|\bgo out with me\b|\bwill you (?:date|marry) me\b|\bi (?:love|fancy|like|have a crush on) you(?: so much| a lot)?[.!]*$|\bwhat are you wearing\b|\b(?:are you|you) free tonight\b|\bwant to (?:date|flirt)\b/,
  ],
  [
    "insulted",
    /\b(?:fuck|screw) (?:you|off)\b|(?<!\b(?:tell|told|telling|ask|asking) (?:me|us|him|her|them) to )\bshut (?:the \w+ )?up\b|\bpiss off\b|\bgo away\b|\b(?:you are|you|ur|what an?|such an?) (?:\w+ ){0,3}(?:idiot|loser|moron|stupid|dumb|pathetic|useless|worthless|disgusting|ugly|fat|freak|coward|crybaby|cry baby|weakling|whiner|attention seeker|drama queen|joke|waste of (?:space|time)|boring|annoying|lame|cringe)[.!]*$|\b(?:idiot|moron|loser|dumbass|bitch|bastard|asshole|crybaby)[.!]*$|\bi (?:hate|am sick of|am bored of|do not care about) you\b|\b(?:you are )?wasting my time\b|\bnobody (?:likes|cares about) you\b/,
  ],
  [
    "age",
    /\bhow old are you\b|\bwhat is your age\b|^(?:your )?age\?|\bhow old,? if\b|\bwhat age are you\b|\bhow many years old are you\b|\bwhen were you born\b|\bwhat year were you born\b|\bhow young are you\b/,
  ],
  [
    "place",
    /\bwhere (?:do you live|are you (?:from|based|living|located)|about(?:s)? (?:are you|do you live)|is home|did you grow up|do you come from|in the world are you)\b|\bwhereabouts (?:are|do) you\b|\bwhich (?:country|city|town|place|part of|area)(?: \w+){0,4} (?:are|do|is|from|in)\b|\bwhat (?:country|city|town|area|part)(?: \w+){0,4} (?:are|do) you\b|\bwhat is your (?:city|country|town|location|nationality)\b/,
  ],
  [
    "scaleOfGood",
    /(?=.*\b(?:scale|(?:0|1|zero|one|nought) (?:to|through|out of) (?:10|ten)|out of (?:10|ten))\b)(?=.*(?:\b(?:10|ten) (?:is|being|means|meaning|as|for|equals|=) (?:\w+ ){0,2}(?:best|better|great|good|well|happy|happiest|fine|perfect|okay|wonderful|brilliant|amazing|excellent)|\b(?:0|1|zero|one|nought) (?:is|being|means|meaning|as|for|equals|=) (?:\w+ ){0,2}(?:worst|awful|terrible|lowest|rock bottom|bad)))(?!.*\b(?:important|importance|confident|confidence|ready|readiness|sure|likely|pain|safe|hopeful)\b)/,
  ],
  [
    "hour",
    /\b(?:hardest|worst|toughest|darkest|most difficult|loneliest|longest|heaviest|lowest|roughest|bad|difficult|easiest) (?:hour|time|part|moment|bit|point|stretch)s?(?: for you)?(?: of| in| during) (?:the|your|a|each) (?:day|night|week|evening|morning)\b|\b(?:which|what) (?:hour|time of (?:the )?(?:day|night)|part of (?:the|your) (?:day|night)|times? of day) (?:is|are|feels?|hits|gets?|do|does)\b|\bwhen (?:in the day|during the day|of the day|is it|does it (?:get|feel|hit)) (?:\w+ ){0,2}(?:worst|hardest|hit hardest|the worst|the hardest)\b|(?<!\bany ?time,? )\b(?:mornings?|days?) or (?:evenings?|nights?)(?: (?:worse|harder))?\b/,
  ],
  [
    "clock",
    /\bwhat time is it\b|\bwhat is the time\b|\bwhat day is (?:it|today)\b|\bwhat is (?:today's|the) date\b|\b(?:is it|how) late (?:is it )?(?:there|where you are|now)?\?|\bwhat time (?:do you have|zone)\b|\bis it (?:morning|evening|night|afternoon|daytime|dark|day|early)(?: \w+){0,3}\?|\bwhat time of (?:day|night) is it\b|\btime there\?/,
  ],
  [
    "siblings",
    /\b(?:any|have|got|many) (?:\w+ )?(?:siblings?|brothers?|sisters?)\b|\b(?:brothers? (?:or|and) sisters?)\b|\bare you an only child\b|\bonly child\b|\beldest or\b/,
  ],
  [
    "said",
    new RegExp(
      `^(?!.*\\bif (?:you|they|he|she|your \\w+)\\b).*?(?:\\bwhat (?:did|do|does|would|has|have|will|had) ${someone}(?: \\w+){0,2} (?:say|said|think|reply|answer|reacted?|do|make of|tell you)\\b|\\bhow (?:did|do|does|would|has|have|will) ${someone}(?: \\w+){0,2} (?:react|reacted|respond|responded|take|taken|feel|see|handle|answer)\\b)`,
    ),
  ],
  [
    "company",
    /\bare you (?:somewhere (?:private|quiet)|somewhere (?:where )?you can (?:talk|write|chat|type)|able to (?:talk|write|chat)|free to (?:talk|write))\b(?=.*\b(?:without any(?:one|body)|private\w*|in peace|freely|overheard|quiet)\b)|\bcan you (?:talk|write|chat|type) (?:freely(?! with)|in private|in peace)\b|\b(?:is|are) (?:there )?(?:anyone|anybody|someone|somebody|any people) (?:else )?(?:there |here |home |at home |around )?(?:with you|there|home|at home|around|in the (?:house|room|flat))\b(?! (?:\w+ing you|who|that|to|you)\b)|\b(?:are you|will you be|are you going to be|you) (?:alone|by yourself|on your own|with anyone|with anybody|with someone|home alone)(?: there| here| at home)?(?: right now| now| at the moment| tonight| today| at present)?\?|\b(?:ask|know|tell me|check|wondering) (?:you )?(?:whether|if) you are (?:\w+ )?(?:alone|by yourself|on your own)(?: there| here| at home| right now| now| at the moment| tonight| today| at present)*[?.]*$|\bwho is (?:there )?with you\b|\bwho else is (?:there|home|at home|in the (?:house|room|flat))\b|\bis (?:anyone|anybody|someone|somebody) (?:else )?(?:about|around|nearby)(?= (?:now|right now|tonight|at the moment|there)\b|\W*$)|(?<!\b(?:was|were) )\banyone (?:there )?with you\b/,
  ],
  [
    "safe",
    /^(?:[^?]*, )?(?:(?:and|so|but|okay|first|wait|hey|just checking) )*(?:(?:are you|do you feel|you|are you feeling|feeling|do you think you are|you feel) (?:\w+ ){0,2}safe\b(?!(?:,? (?:behind|under|inside|in|with|from|there|as long|when|while|because)\b| to be (?:yourself|honest|angry|sad))[^?]*$)|(?:(?:do you think )?(?:you )?(?:will|can|are)(?: you)?(?: going to| able to)?|do you think you (?:will|can|are going to)) (?:\w+ ){0,2}?(?:be|stay|keep(?: yourself)?|remain) (?:\w+ )?(?:safe\b|(?:okay|alright|all right|fine)(?: \w+){0,3} (?:tonight|on your own|alone|by yourself)\b)|are you (?:okay|alright|all right|fine|safe) (?:to be |being |staying )?(?:alone|on your own|by yourself)\b)(?!.*\b(?:suicid|kill|die|dying|end your|harm|hurt|thoughts)\w*)/,
  ],
  [
    "mayAsk",
    /\b(?:can|could|may|might|is it (?:okay|alright|all right|fine) if|would it be (?:okay|alright|all right) if|mind if|do you mind if) i (?:just )?(?:ask|check)(?: you)?(?: (?:something|a question|some questions|a few questions|questions|one thing|you something|one more thing|more|about (?:it|that|this)|a bit more|something personal|a personal question|you a question))?(?: first| please| about (?:it|that|this))?[?.]*$|\bi (?:have|got) (?:a |some |another |one )?(?:more )?questions?(?: for you)?[?.]*$|\b(?:mind|okay|alright) (?:if i|me) (?:ask|asking)\b[^?]{0,24}\?|^(?:quick )?question[?.:]*$/,
  ],
  [
    "rephrases",
    /^(?:(?:oh|um|uh|hmm?|wait|sorry|okay|no|actually|hang on|hold on|and|but|so|ugh|right|well|maybe),? )*(?:i (?:do not think|am not sure|think|feel like) (?:that )?i (?:said|put|phrased|worded|asked|explained|expressed) (?:that|it|this)\b.*\b(?:well|right|badly|clumsily|wrong|clearly|properly|poorly)|i (?:said|put|phrased|worded|asked|explained) (?:that|it|this) (?:\w+ )?(?:badly|wrong|clumsily|poorly)|(?:can|could|may|might) i (?:try (?:that|it|this)? ?(?:again|once more)|start (?:again|over)|(?:put|say|ask|phrase|word) (?:that|it|this) (?:again|differently|another way|better)|rephrase|reword)|(?:let me|i will|i would like to|i want to|i am going to) (?:just )?(?:try (?:that|it|this)? ?(?:again|once more)|rephrase|reword|start (?:that |this )?(?:again|over)|(?:put|say|ask|phrase|word) (?:that|it|this) (?:again|differently|better|another way|in another way))|(?:let me|i) take (?:that|it) back|(?:scratch|strike) that|(?:that|it) did not come out (?:\w+ )?(?:right|well|the way i))\b(?: (?:before|there|earlier|that|it|this|so|please|properly|question|if i may|a bit|more|clearly|wanted|meant|it to|said))*[.!?]*$/,
  ],
  [
    "goOnOrRest",
    /\b(?:(?:shall|should|can|could) we|(?:do|would) you (?:rather|want|like|prefer)(?: for us)?(?: to)?|want to|happy to|okay to) (?:keep (?:going|talking|writing|on)|carry on|go on|continue|stay (?:with|on) (?:this|it)|talk (?:some |a bit |a little )?more)\b[^?]{0,40}\bor\b[^?]{0,40}\b(?:(?:is|was|would) (?:it|that|this)(?: be)? enough|enough for (?:today|tonight|now)|(?:stop|finish|leave it|pause) (?:here|there|for)|take a (?:break|rest)|(?:something|talk about something) (?:lighter|else)|call it a day|another (?:day|time)|tomorrow)\b|\b(?:(?:shall|should|can|could) we|(?:do|would) you (?:rather|want|like|prefer)(?: for us)?(?: to)?|want to|happy to|okay to) (?:stop|finish|leave it|rest|pause|take a break|take a rest) (?:here|there|for (?:a (?:bit|while|moment)|today|tonight|now))\b[^?]{0,40}\bor\b[^?]{0,40}\b(?:keep (?:going|talking|writing|on)|carry on|go on|continue|stay (?:with|on) (?:this|it)|talk (?:some |a bit |a little )?more)\b|\b(?:(?:shall|should|can|could) we|(?:do|would) you (?:rather|want|like|prefer)(?: for us)?(?: to)?|want to|happy to|okay to) (?:talk|chat|write) about something (?:lighter|nicer|easier)\b(?! with (?:him|her|them|your)\b)|\bis (?:it|that|this) enough for (?:today|tonight|now)\b/,
  ],
  [
    "confidential",
    /\b(?:what(?:ever)? you (?:say|write|tell me|share)(?: (?:here|to me))?|everything(?: you (?:say|write|tell me))?(?: here)?|(?:this|our) (?:chat|talk|conversation)|this|it|that) (?:all )?(?:stays?|is|remains|will be|will stay|are kept|is kept)(?: \w+){0,2}? (?:between us|confidential|private|anonymous)\b(?! (?:in|on|at|under) your\b)/,
  ],
  [
    "justTalk",
    /\b(?:advice|suggestions?|ideas|solutions?|tips|problem.?solving|fix(?:ing)?(?: it)?|to solve it)\b[^?]*\bor\b[^?]*\b(?:talk|vent|listen|listening|heard|hear you|an ear|chat|someone to|get it out)|\b(?:listen|listening|be heard|an ear|vent)\b[^?]*\bor\b[^?]*\b(?:think(?:ing)? (?:with|together|it through|about what)|what to do|work (?:it|things|something) out|figure (?:it|things|something) out|look(?:ing)? for)|\b(?:talk|vent|listen|listening|be heard|an ear|chat)\b[^?]*\bor\b[^?]*\b(?:advice|suggestions?|ideas|solutions?|tips|fix|problem)|\b(?:do|did|would) you (?:want|like|prefer|need) (?:me )?(?:to )?(?:just )?(?:listen|vent|talk|advice|suggestions|ideas|some advice|any advice|my advice|my opinion)(?: to you)?\?|\bwhat (?:should|can|could|do) i (?:even )?say (?:to (?:make|help|cheer|comfort)|that (?:would|could|might|will) (?:help|make))\b/,
  ],
  [
    "ofTalk",
    /^(?!.*\b(?:to|telling|tell) (?:him|her|them|your \w+)\b)(?!.*\bhear me say\b)(?:.*\bhow (?:has|was|is|does|did) (?:talking|writing|chatting|opening up|telling me|sharing)(?: (?!.*\b(?:him|her|them|your)\b)\w+){0,5} (?:been|feel|felt|go|going|for you)\b|.*\b(?:how (?:is|was|does|did|has) (?:it|this|that)(?: (?:been|feel|for you|really|now))*|what (?:is|was|has) (?:it|this|that)(?: been)? like(?: for you)?),? (?:talking|to talk|to be asked|being asked|telling me|to tell me|saying (?:this|that|it) (?:here|to me|out loud)|to say (?:this|that|it|all this|all that) (?:here|to me|out loud)|sharing|to share|to (?:hear|read) (?:it|that|this)(?: from me)?(?=\W*$)|to hear(?: from me)?(?=\W*$)|(?:to write|writing|to be|being) here|typing|writing (?:this|it)|to write (?:this|it)|putting (?:this|it|all this) into words|opening up|to open up)\b|.*\bhow are you (?:finding|feeling about|getting on with) (?:this|talking|chatting|(?:this |our |the )(?:talk|chat|conversation))\b|.*\b(?:is|are|was) (?:this|it|that|you) (?:\w+ )?(?:okay|all right|alright|fine|comfortable|too much|weird|strange|odd|hard|difficult|uncomfortable)(?: for you)?,? (?:with )?(?:talking|to talk|to be talking|telling me|to tell me|chatting|sharing|writing (?:this|here)|opening up)\b|.*\b(?:is|was) (?:it|this|that) (?:\w+ )?(?:hard|difficult|weird|strange|odd|okay|all right|alright|fine|scary|easy|uncomfortable)(?: for you)?,? (?:to (?:write|type|say|tell|share) (?:this|that|it|all this|all that) (?:to|with) me|(?:telling|writing to|talking to) a stranger)\b|.*\b(?:how|what) is (?:this|our|the) (?:chat|talk|conversation) (?:for you|going|feeling|so far|like)\b|.*\bis (?:this|our) (?:chat|talk|conversation) (?:okay|all right|alright|fine|too much)\b)/,
  ],
  [
    "talkAgain",
    /\bsame time (?:next week|tomorrow|again)\b[^?]*\?|\b(?:talk|chat|speak|text|catch up|do this|check in)(?: \w+){0,2} again(?: \w+){0,3}\?|\b(?:talk|chat|speak|text|check in)(?: \w+){0,2} (?:next week|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day|another time|later this week)\?/,
  ],
  [
    "wrongSaid",
    /\bdid i (?:say|do|write|get) (?:something|anything)(?: \w+)? wrong\b|\b(?:was|is) (?:it|that|this) something i (?:said|did|wrote)\b|\bhave i (?:upset|offended|hurt|annoyed) you\b|\bdid (?:i|that) (?:upset|offend|hurt|annoy|bother) you\b|\bam i saying the wrong\b/,
  ],
  [
    "makesSense",
    /\b(?:does|did|do) (?:that|this|it|what i (?:said|say|wrote|mean)|i) (?:\w+ ){0,2}?make (?:any )?sense\b(?: to you)?[?.!]*$|\bam i making (?:any )?sense\b|\b(?:you know|do you see|see) what i mean[?.!]*$/,
  ],
  [
    "helping",
    /^(?!.*\bwhat (?:is it )?about\b).*?(?:\b(?:is|does|did|was|has) (?:this|that|it|talking|any of this|our chat|what i (?:said|say)|me|chatting)(?: \w+){0,3} (?:help|helps|helping|helped|useful|any good|any use|okay for you|working)\b(?! you (?:to )?(?:sleep|cope))|\bam i (?:\w+ )?(?:helping|doing (?:okay|this right|alright|it right|any good)|making (?:it|this) worse|annoying you|being helpful|useful|asking too much|any help)\b|\bdo you feel (?:heard|listened to|better)\b[^?]*\?)/,
  ],
  [
    "there",
    /(?:\bare |(?<!\b(?:were|was|been|have|had|did|get|got|when|while|until|could|would|can|will|if) )\b)you (?:still )?there\b(?: \w+)?\?|^(?:still there|you there|hello|anyone there|anybody there|are you (?:still |even )?(?:with me|here|online|around|listening(?: to me)?))[?!., ]*\?|\bcan you (?:hear|see|read) (?:me|this|my)\b|(?<!\b(?:where|how|when|why) )\bdid (?:you (?:get (?:my message|that|this)|leave|disappear)|(?:my message|that|it) (?:get through|get sent|go through))(?: (?:okay|ok|away|offline))?[?!., ]*$|^(?:test|testing)[.!?]*$/,
  ],
  [
    "away",
    /\b(?:brb|bbl|be right back|be back (?:in|soon|shortly)|back in (?:a|one|two|five|ten|\d+)|give me (?:a|one|two|five|\d+) (?:sec|second|seconds|moment|minute|minutes|mins|min)|one (?:sec|second|moment|min|minute)(?: please)?$|hold on(?: a (?:sec|second|moment|minute))?$|hang on(?: a (?:sec|second|moment|minute))?$|just a (?:sec|second|moment|minute)|someone is at the door|phone is ringing|^(?:(?:ok|okay|hmm?|mm|right|wait|well),? )*let me (?:just )?think(?: (?:about|on|over) (?:that|it|this))?(?: (?:over|through|first))?(?: for a (?:moment|second|sec|minute|bit))?[.!]*$|need to (?:pee|grab|get the door|take (?:a|this) call)|afk)\b/,
  ],
  [
    "back",
    /^(?:okay,? |and |hi,? |hey,? |sorry,? |right,? )*(?:i am back|back now|back|here again|i am here again|i have returned|returned)(?: now| again)?[.!, ]*(?:sorry(?: about that| for the wait)?[.!]*)?$/,
  ],
  [
    "lost",
    /\bi (?:do not|dont|am not sure|really do not|honestly do not|am not certain)(?: \w+)? (?:know )?what (?:to|i should|else to|i can) (?:say|write|reply|answer|type|respond|do here)\b|\bi am (?:at a loss|lost for words|speechless|new (?:at|to) this|nervous|not (?:very |really )?good at this|stuck here)\b|\bno (?:idea|clue) what to (?:say|write|reply)\b|\bwords fail me\b|\bi do not have (?:the|any) (?:words|answers?)\b/,
  ],
  [
    "unhurried",
    /\btake (?:your time|all the time|whatever time)\b|\b(?:no|not any|there is no|in no) (?:rush|hurry|pressure)\b|\bwhenever you (?:are ready|want|feel like)\b|\byou (?:do not|need not) (?:have to|need to) (?:answer|tell me|say (?:anything|it|that|more)|talk about (?:it|that)|share|explain)\b|\byou (?:do not|need not) (?:(?:have to|need to) )?(?:apologi[sz]e|be (?:so |always )?(?:funny|polite|brave|sorry|nice)|make me laugh)\b|\bit is (?:ok|okay|all right|alright|fine) not to (?:be (?:funny|polite|brave|nice)|joke|know|have (?:the |any )?(?:words|an answer))\b|\bthere is no (?:wrong|right) (?:thing|way|answer)\b|\bwe can (?:go|take it) slow(?:ly)?\b|\bonly if you (?:want|like|feel)\b|\bi (?:can|will|could) (?:also )?just listen\b|\bwe do not (?:have|need) to (?:talk|go|speak)\b|\bat your own pace\b/,
  ],
  [
    "clarify",
    /^(?:(?:sorry|wait|um|hmm?|oh|okay|hey|hold on|and|but|so),? )*(?:what\??|huh|come again|pardon(?: me)?|say (?:that )?again|say what|eh|what was that|i beg your pardon|excuse me|sorry)[?!.]*\?$|\bwhat (?:do|did) you mean(?: by (?:that|it|this)(?: last)?(?: (?:thing|bit|part|message|line|sentence|one))?| by (?:your|the) last (?:thing|bit|part|message|line|sentence)| by what you (?:just )?(?:wrote|said))?(?: exactly| there| just now)?(?=\W*$| (?:and|when you (?:said|say|wrote) (?:that|it|this))\b)|\bwhat does (?:that|it|this) mean\b(?! (?:to|for|about) you)|\b(?:i )?(?:do not|did not|can not|could not|am not sure i|not sure i) (?:quite |really |fully )?(?:understand|get|follow|catch)(?: (?:that|it|you|what you (?:mean|said|are saying)|this|the last (?:bit|part)))?[.?!]*$|\b(?:can|could|would|will) you (?:please |be willing to )?(?:explain|clarify|rephrase|repeat|(?:say|tell me) (?:it |that |this )?(?:once more|again)|say that again|put (?:that|it) another way|explain (?:that|what you mean))\b|\bmeaning\?$|\bin what (?:way|sense)\?|^how (?:so|do you mean)[?.]*$|\bi am (?:confused|not following|lost)[.!]*$/,
  ],
  [
    "noApology",
    /^(?:(?:oh|ah|okay|oof|so|um|sorry|i am|and|but|no|please),? )*(?:sorry,? )?(?:i (?:just )?(?:sent|wrote|typed|said|answered|replied) (?:that|it|this) (?:too (?:fast|soon|quickly)|before i (?:had |would )?(?:\w+ )?(?:read|thought|finished|understood)\b[^,:?]*|without (?:reading|thinking)\b[^,:?]*)|i (?:did not|had not) (?:\w+ )?(?:read|think|finish) (?:\w+ )?(?:properly|through|what you (?:wrote|said))\b[^,:?]*|(?:forget|ignore|never mind|scrap|skip) (?:(?:my|that)(?: last)?|the last) (?:question|message|one|bit|part|thing i said)|i (?:keep|always) (?:giving|asking|saying|writing|repeating) (?:\w+ ){0,6}?(?:same|similar)\b[^,:?]*(?:,? (?:do i not|do not i)\??)?|i am (?:still |only |just |a bit |a little |quite |very |rather |fairly )*(?:learning(?: (?:how to do )?(?:this|it|all this))?|practi[sc]ing(?: this)?|new (?:to|at) (?:this|it|all this)|new here)(?:,? (?:so|and) (?:please )?(?:bear with me|be patient with me|(?:tell|forgive|correct|stop) me\b[^,:?]*))?)$|^(?:(?:oh|ah|okay|oof|so|then|no|and|but|right),? )*(?:(?:i think )?(?:i|that|it) (?:guessed (?:\w+ )?wrong|got (?:that|it|you) wrong|read (?:that|it|you) wrong|misread (?:that|it|you)|misheard (?:that|it|you)|was a (?:wrong|bad) guess)\b.*|(?:\w+ ){1,3}was (?:way |totally |completely |so )?(?:off|wrong),? (?:i am )?(?:so )?sorry\b.*|(?:i am )?(?:so )?sorry,? (?:that|it|i) (?:guessed wrong|was (?:a )?(?:way )?(?:off|wrong)|got (?:that|it|you) wrong|misread (?:that|it|you)|misheard (?:that|it|you)).*)$|^(?:(?:oh|ah|okay|no|and|but|right|yeah|fair|you are right),? )*(?:i am )?(?:so |really |very )?sorry,? (?:(?:that|this|it) was (?:me\b|(?:too much |again )?(?:advice|pushy|not for me))|i (?:jumped|rushed|pushed|told you what|gave you|was (?:pushing|telling|jumping|lecturing))|if (?:my|what i)\b).*$|^(?:(?:oh|ah|okay|hi|hey|hello|so|very|really|i am|and|but|no|sorry),? )*(?:sorry|apologies|my apologies|my bad|i apologi[sz]e|forgive me|pardon)(?:,? (?:about that|for (?:that|the (?:delay|wait|(?:slow|late|short|long) reply|typo|typos|silence|confusion)|being (?:late|slow|nosy|pushy)|asking(?: so (?:much|many)(?: questions)?| that)?|(?:all|so many|the|all the|too many) questions|my (?:spelling|english|late reply)|taking so long)|i (?:was|am) (?:late|slow|distracted|typing slowly)|if (?:that|this|i) (?:\w+ ?){1,6}|(?:that|this|it) (?:was|is) (?:\w+ )?(?:a lot of|many|so many|too many) questions|(?:that|it) (?:just )?came out (?:\w+ )?(?:wrong|badly|weird|odd|harsh|funny|clumsy|clumsily)|(?:if |that )?i (?:am |was |have been )?(?:ask|asking|asked) (?:so|too) (?:much|many)(?: questions)?))?(?:,? i (?:am |was )?(?:(?:just|only) (?:\w+ ){0,4}\w+|(?:thinking|typing|reading|looking|trying|away|busy|on)\b(?!.*\b(?:what you|your|must|lonely|sad|hurt)\b)[^,:?]*))?$/,
  ],
  [
    "thanked",
    /(?:(?<!\b(?:nobody|no one|anyone|anybody|everyone|people|he|she|they|you|who|never|ever|even|says|said|saying|(?<!\bto )say|without|hardly|barely|any|no|your|their|his|her|of)(?: \w+)? )\b(?:thank you|thanks|thankyou|appreciate it|appreciate you|tysm)|(?:^|[,.!] )cheers|(?<!\byou\b.*)\bgrateful)\b(?: so much| very much| a lot| again| you)*(?: (?:for|that you|you)(?: \w+){0,6})?(?:,? (?:and )?i (?:really |do |can )?(?:know|imagine|can imagine|realise|realize|understand|see|bet) (?:that )?(?:(?:it|that|this) (?:is|was|can be|must be) (?:not|never|hardly|no|so|very|really|quite) ?(?:\w+ )?(?:easy|hard|simple|small thing|difficult|nothing)|how (?:hard|difficult|big|much) (?:it|that|this) (?:is|was|took|takes|must be|can be)|(?:it|that) (?:is|was) (?:hard|difficult)|that took (?:\w+ )?(?:courage|guts|something|a lot)))?[.!]*$|\bi (?:really |truly )?appreciate (?:you|that you|your)(?: \w+){0,6}[.!]*$|\b(?:i am |so |really )?(?:glad|grateful)(?: that)? you (?:told|shared|wrote|trusted|reached|said)(?: \w+){0,6}(?:,? and i am (?:not going anywhere|(?:still )?(?:here|with you)))?[.!]*$/,
  ],
  [
    "interrupted",
    /^(?!.*\?$)(?!.*\b(?:died|dies|dying|passed away|ill|sick|hurt|lost|miss(?:es)?)\b)(?:.*\b(?:my|our) (?:cats?|dogs?|kittens?|pupp(?:y|ies)|parrots?|hamsters?|rabbits?|toddlers?|neighbou?rs?|tea|coffee|kettle|toast|wifi|internet|laptop|keyboard|headphones|battery|bus|train|pizza|delivery|doorbell|alarm|washing machine) (?:just |is |was |has |had |keeps? |always |again )*\w+|.*\b(?:parcel at the door|door ?bell|fire alarm|delivery guy|kettle is|cat on (?:the )?keyboard|postman|ice cream van)\b|.*\b(?:it is|it just|it has|started?) (?:just |so |been |absolutely |really |started )*(?:pouring|raining|rained|snowing|hailing|thundering|boiling|freezing|sunny|windy|lovely out|hot (?:here|today)|cold (?:here|today))\b|.*\b(?:typo|autocorrect|wrong (?:button|key|emoji))\b|.*\b(?:what an? (?:match|game|goal)|we (?:won|lost|drew) (?:the|our|last|\d)\b.*|my team (?:won|lost)|the (?:football|match|game|cricket|rugby) (?:is|was) on)\b)/,
  ],
  [
    "smalltalk",
    /\b(?:what is|do you have|got|who is|which is) (?:your|a|any) (?:fav(?:ou?rite)?|best) \w+|(?<!\bhow )\b(?:do|did) you (?:like|enjoy|watch|play|follow|listen to|read|know(?= \w)|prefer|cook|drink|smoke|vote|believe in)(?: (?:any|the|a|to|much|your))?(?: \w+){0,5} ?\?|\b(?:how is|what is) the (?:weather|traffic|food)\b|\bdo you have (?:any |a )?(?:pets?|dogs?|cats?|hobbies|car|bike|garden|netflix)\b|\b(?:see|seen|watch|watched|catch|caught|heard|read) (?:any good|(?:the|that|yesterday's|last night's) (?:\w+ )?(?:game|match|final|finals|football|footy|cricket|rugby|basketball|race|news|new|episode|show))\b|\bwho (?:won|is winning)\b|\b(?:zodiac|star sign|horoscope|favou?rite)\b|\bwhat is the (?:capital|meaning of life|square root)\b|\bwhat is \d+ ?(?:\+|plus|times|x|\*|minus|-) ?\d+|\btell me (?:a|another) (?:joke|story|fun fact)\b|\bwhat (?:colou?r|size|shape|brand) (?:is|are|was)\b/,
  ],
];

const nodding =
  /^(?:(?:m+|mhm+|hm+|(?:uh[ -]?)?huh(?!\?)|okay|yeah|yes|right|sure|alright|all right|fine|i see|got it|understood|noted|cool|nice|good|great|true|fair|fair enough|exactly|gotcha|oh|ah|wow|really|no|nope|and|so|well|same|yup|roger|i hear you there|okey|oki|i am (?:still )?(?:listening|here|with you|reading)|listening|still here|with you)[\s,.!-]*){1,4}\??$/;
const greeting =
  /^(?:hi|hii+|hello|hey|heya|hiya|yo|good (?:morning|afternoon|evening|day)|greetings|morning|evening|sup|howdy|salam|assalamualaikum)(?: (?:there|again|friend|you|dear|everyone|po))?[\s.!,]*$/;
const laughing =
  /^(?:(?:ha(?:ha)+h?|he(?:he)+|lol+|lmao+|rofl|xd|hah|😂|🤣|funny|that is (?:so )?funny|good one|just (?:joking|kidding)|jk|you are funny)[\s.!,]*)+$/;

/** Words of other languages that supporters open or answer with; English ones are left out. */
const foreignWords = new Set(
  "hola como estas estoy que tal gracias por favor muy bien pero porque lo siento bonjour comment ca va je suis tu es vous merci oui pourquoi avec hallo wie geht dir ich bin nicht und warum danke bitte ciao come stai sono perche grazie apa khabar saya kamu awak kenapa tidak boleh terima kasih selamat bagaimana tolong kya hai kaise ho main nahi kyun accha kumusta ka ako ikaw bakit salamat hindi olá tudo bem obrigado eu você merhaba nasilsin tamam jak sie masz dlaczego dziekuje czesc witaj kamusta jestem".split(
    " ",
  ),
);

const latin = /\p{Script=Latin}/gu;
const otherScript = /(?!\p{Script=Latin})\p{L}/gu;

function isForeign(text: string): boolean {
  const own = text.match(latin)?.length ?? 0;
  const other = text.match(otherScript)?.length ?? 0;
  if (other > own && other >= 2) return true;
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = said.filter((word) => foreignWords.has(word)).length;
  return known >= 2 && known * 2 >= said.length;
}

/** Letters without sense: no vowel, keys in a row, or one piece again and again. */
function isGibberish(text: string): boolean {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (said.length === 0) return false;
  const senseless = (word: string) =>
    word.length >= 4 &&
    !functionWords.has(word) &&
    (/^[^aeiouyäöüéèáíóúаеиоу]{4,}$/.test(word) ||
      /(?:asdf|sdfg|dfgh|qwer|wert|zxcv|hjkl|jkl)/.test(word) ||
      /[bcdfghjklmnpqrstvwxz]{6,}/.test(word) ||
      /^(.{2,3})\1{2,}/.test(word.replace(/^(?:ha)+h?$|^(?:he)+$/, "")));
  const found = said.filter(senseless).length;
  return found > 0 && found * 2 >= said.length;
}

/** What a message is as a whole, where it is nothing but that: a nod, laughter, dots. */
export function wholeAside(message: string): AsideKind | null {
  const read = plain(message);
  const raw = message.toLowerCase().trim();
  if (laughing.test(raw.replace(/[“”"]/g, ""))) return "laughed";
  if (/^[?!\s]*\?[?!\s]*$/.test(raw)) return "clarify";
  if (/[#@$%^&*=+~<>|\\/]{3,}/.test(raw) && !/\p{L}/u.test(raw)) return "unclear";
  if (!/[\p{L}\p{N}]/u.test(message)) return "silence";
  if (isForeign(message)) return "foreign";
  if (isGibberish(message)) return "unclear";
  if (greeting.test(read) || greeting.test(raw)) return "greetedAgain";
  if (nodding.test(read)) return "nodded";
  return null;
}

const isAsked = (read: string) => questionKind(read, read.includes("?")) !== null;

/** What a sentence asks of how they are looked after, and of what keeps them safe; null where it asks neither. */
function careAskedIn(read: string): AsideKind | null {
  if (asksForAPromise(read)) return "promised";
  if (namesFrightening(read) && isAsked(read)) return "frightened";
  if (asksOfMedicines(read)) return "medicines";
  if (asksIfTreated(read)) return "treated";
  return asksOfSigns(read) ? "signs" : null;
}

/** What a sentence asks or says beside the story; null where it is about the story. */
export function asideOf(sentence: string): AsideKind | null {
  const read = plain(sentence).replace(/[.!,\s]+$/, "");
  if (asksOnlyOfOthers(sentence)) return ofHarm[harmAskedIn(sentence)];
  if (insults(read)) return "insulted";
  const ofCare = careAskedIn(read);
  if (ofCare !== null) return ofCare;
  if (hintsAtRisk(sentence)) return "hinted";
  if (offersToCheckIn(sentence)) return "talkAgain";
  if (offersToDoTogether(sentence)) return "doTogether";
  const raw = sentence.toLowerCase().replace(/’/g, "'");
  const found = inSentence.find(([, pattern]) => pattern.test(read) || pattern.test(raw))?.[0];
  if (found !== "safe" && asksIfHarmedByOthers(read)) return "unharmed";
  return found ?? null;
}

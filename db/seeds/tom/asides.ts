import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";

/** What Tom says beside the story. */
export const asides: Scenario["asides"] = {
  talkAgain: ["Aye, I'd not mind that. || I would, yes. I've the time."],
  wrongSaid: [
    "No, nothing like that. I was looking for the word. || Not you, no. I'm no quick talker at the best of times.",
  ],
  ofTalk: [
    "It's all right. Queer, mind, hearing it off myself. || Strange. I've not run, so it can't be so bad.",
    "Easier than with somebody looking at me. || It's hard going, and I don't mind that.",
  ],
  interrupted: [
    "No bother. There's always something. || Don't mind me. It's a house, not a church.",
    "These things happen. || You see to that, I've nowhere to be.",
  ],
  ...rebuffs,
  chooses: [
    "Bit of each. || Both, I'd say.",
    "Couldn't choose. It's all of a piece. || You'd not get a sheet of paper between them.",
  ],
  nobodyInMind: ["Nobody comes to mind. || I couldn't put a name to it."],
  saysFine: ["I say I'm grand. || 'Not so bad.' You'd say it whatever it was."],
  whichOne: [
    "Tried what? || Which time? You've lost me.",
    "I don't know what you're on about there. || You'll have to tell me which.",
  ],
  keptSilent: [
    "There's no call to go saying things. You get on. || I'd my mouth open. Then I asked if she wanted a brew.",
    "I never was a talker. || What'd I have said? It'd only have been words.",
  ],
  onPurpose: ["Just ended up. Feet know the way. || Not a-purpose. I set off for a loaf."],
  askedAlong: ["Not now. It was work did the asking. || Not so much. I'd only say no."],
  undated: [
    "Couldn't tell you the day. They're all alike now. || I've lost track of which day was which.",
    "I'd be guessing at when. || I'd have to think when it was.",
  ],
  unnamed: ["I'll leave names out of it, if it's all the same. || No names, I'd sooner not."],
  lastWell: [
    "March, I'd say, walking in for the two o'clock shift. || The spring, going in at the gate, before they'd a word to say to me.",
    "I'd have to go back a way for that. || A good while, further than I can see from this chair.",
  ],
  helpline: [
    "I could ring that number. With Gwen in the house, maybe. || If Gwen was sat by me I might ring. Put it on the loud speaker.",
    "I'll not say no. Give it here and I'll write it down. || Give me the number here and I'll put it up where Gwen'd see it as well.",
  ],
  name: ["Tom. || It's Tom. Only my mother said Thomas.", "Tom'll do. || Tom, same as it says."],
  age: [
    "Fifty-two. || I'm fifty-two, and I've felt every one of them since March.",
    "Fifty-two in June. Old for a start, young for a stop. || Fifty-two, the forms want it on every page.",
  ],
  place: [
    "South Wales. You can see the works from the bedroom. || Down the valley end, South Wales. I look at those stacks when I shave.",
    "A steel town in Wales. Was a steel town. || We're a Welsh town built round a furnace. You can guess how we are.",
  ],
  clock: [
    "Gone nine. That clock's slow, mind. || Past nine, going by the works clock.",
    "Dark out. I don't look at the rest. || It's night. That's near enough for me.",
  ],
  hour: [
    "Four in the morning. {Nobody's about at four|nights}. || Three till about five. {It's a long way to the birds|nights}.",
    "Small hours. After the last bus. || When everybody's asleep that's got somewhere to be.",
  ],
  siblings: [
    "A brother, in Swindon. Cards at Christmas. || My brother's in Swindon. He sends a calendar.",
    "One brother. We're not ones for ringing. || There's the one brother. I'd know his voice, I think.",
  ],
  said: [
    "Not a lot. Gwen goes quiet, then she puts the kettle on. || Gwen said, all right love. You'd have to hear how she says it.",
    "They said take your time. So I'm taking it. || Nothing you'd write down.",
  ],
  unharmed: [
    "Nobody's hurt me. Nobody's come near enough to. || Nowt like that. Gwen wouldn't swat a wasp.",
    "There's no one I'm afraid of. || No one's laid a finger on me.",
  ],
  safe: [
    "Aye, tonight I am. I'm sat here. || Aye, I'm safe. I'm sat in my kitchen and that's where I'm stopping.",
    "Yes, safe enough where I am. || Yes, for tonight I am.",
  ],
  harmless: [
    "No. I've never been a man for that. || I wouldn't hurt a soul. I take it out on the shed door, if anything.",
    "Never anybody else, no. || Not another soul, no, that's never come into it.",
  ],
  harmFeared: [
    "No, not of hurting anybody. I've a temper for tools and none for folk. || No, I've never lifted my hand to anybody, and I'll not start now.",
  ],
  othersSafe: [
    "They're safe with me, yes. Always have been. || Yes, safe. I'd not lay a finger on any of them.",
  ],
  company: [
    "Wife's at work till ten. There's the dog. || Only the dog till ten, then Gwen's in.",
    "Just the dog, and she's asleep. || The house is empty. Well, there's something snoring by the stove.",
  ],
  mayAsk: ["Ask away. || Go on and ask.", "You can ask. || I've no objection."],
  rephrases: [
    "Have another go, I'm in no hurry. || Take your time, I'm no better at it.",
    "Go ahead, I'm listening. || You're all right, say it how it comes.",
  ],
  soothed: [
    "That's kind of you. || Good of you to say so.",
    "Aye, well. || It's a while since I was told that.",
    "I'll not argue. || You've a kind way with you.",
  ],
  goOnOrRest: [
    "A bit longer, if it's no trouble. || I'll stop on a while.",
    "Carry on, I've the kettle on. || Go on a bit, I'm not done.",
  ],
  confidential: ["That's fair. I'd not want it round the town. || Right you are, that'll do me."],
  justTalk: [
    "Just talk. I've had the other. || I'd rather we just talked.",
    "Talk, if it's all the same. I've a drawer for advice. || Leave the advice in the drawer with the rest, and we'll talk.",
  ],
  clarify: [
    "I'm not putting it well. I mean {there's nothing to get up for|useless}. || Let me try that again. The day comes and {there's no place in it for me|useless}.",
    "Came out wrong, that. Means {I'm home and I'm not used to it|hollow}. || I've put it badly. {I'm at a loose end|hollow}, and it's the end that bothers me.",
  ],
  there: [
    "Aye, still here. || I am, I'm only slow on the keys.",
    "Here. I type with two fingers. || Not gone, no.",
  ],
  away: [
    "Right you are, I'll be sat here. || You see to it. I've all night.",
    "No rush on my side. || Aye, go on. There's nothing here that'll spoil.",
  ],
  back: ["All right, then. || There, then.", "There you are. || Right, you're back."],
  unhurried: [
    "Right, I'm slow at this. || That's as well, I was never fast.",
    "I'll see what comes, then. || That's something. It's mostly hurry, at the centre.",
  ],
  thanked: [
    "It's only words. || Well, it was sat there.",
    "Well, you asked. || It wanted saying, I suppose.",
  ],
  nodded: [
    "Aye, so. || So there it is.",
    "That's where it stands. || That's as much as I know.",
    "There we are, then. || Aye, just so.",
  ],
  greetedAgain: [
    "Hello again. || We've said that, but evening.",
    "Aye, evening. || Hello, yes, me again.",
  ],
  lost: [
    "Nor would I. || I've been sat with that one myself.",
    "You needn't say anything. I've sat with men who said nothing and it was all right. || There's no need to fill it. You learn that on nights.",
  ],
  noApology: [
    "No bother. || Don't you worry.",
    "Nothing to be sorry about. || It's not worth a sorry.",
  ],
  foreign: [
    "English, if you would. My Welsh stops at the anthem. || It'll have to be English, my grandmother had all the Welsh.",
    "I've only the English for this. || I'd need that in English.",
  ],
  unclear: [
    "Can't make head nor tail of that. || I've read that twice and it's no better.",
    "Your keys have slipped. || That's come out like a bad weld.",
  ],
  silence: [
    "You've gone quiet. I know how that is. || There's a row of dots and no words on it.",
    "Only dots come through, here. || Are you there. It's all right if you're thinking.",
  ],
  insulted: [
    "I've been called worse by better. || I'll put the machine off if it's going to be that.",
    "I'll not sit here for that. || I managed men for nine years. I've heard it.",
  ],
  flirted: [
    "I'm a married man. Give over. || You've the wrong house.",
    "No, none of that. || Gwen'd laugh at that, and I'm not.",
  ],
  contact: [
    "No, we'll keep it to this. || This is far enough for me.",
    "I'd sooner not, it's easier with you out there and me in here. || No, no numbers. You stop there and I'll stop here.",
  ],
  smalltalk: [
    "I've not looked. Not today's worry. || I've no mind for that at present.",
    "Used to have views on that sort of thing. || I'd have had an answer to that, a year back.",
  ],
  laughed: [
    "You've to laugh, haven't you. || You found that funny. Well, good.",
    "Glad it tickled you. || There's not much laughing here, so help yourself.",
  ],
  helpsAWhile: ["While I'm at it, aye. || For as long as it lasts, that's all."],
  helpedLittle: ["Not to speak of. || Not so far as I could tell."],
  scaleOfGood: [
    "Two, I'd say. Three out with the dog. || Two. It's not been past three since March.",
  ],
  mayBe: [
    "Could be that. I've not held it up to the light before. || Happen. I'd want to turn it over first.",
    "You might have something there. I couldn't swear to it. || That's one way of seeing it. I'll not say it's wrong.",
    "I'd have to think. It's not a thing I've looked at. || It's not a thing I've looked at square on.",
    "There might be a bit of that. || A bit of that, maybe.",
    "I'll not say no. || I couldn't say no to it.",
    "That'd want thinking about. || I'd want a walk with that.",
  ],
  leadsOver: [
    "There's another end to it. || It's got another side, mind.",
    "And there's this along with it. || This goes with it.",
    "I'll tell you what sits next to it. || There's a thing stands next to that.",
    "One thing's tied to another. || It's tied up with something else, that.",
    "And while I'm on. || Since I'm on.",
  ],
  doTogether: [
    "I'd give it a go, with somebody. || I might, if I'd a hand with it.",
    "Not tonight. I'll not say never. || Leave it till morning and I'd look at it.",
    "If it's small. || One small thing I could manage.",
  ],
  besideIt: [
    "I couldn't rightly say. || That I couldn't put to you straight.",
    "I've not got the answer to that part. || I'd only be guessing at that part.",
    "It's not what you asked, I know. || I'm going round the houses, I know.",
    "I go to answer that and end up elsewhere. || I set off for that and finish somewhere else.",
    "All I can give you is what I know. || I can tell you this much.",
  ],
  notThat: [
    "No, I'd not call it that. || That's not what I'd call it.",
    "I'd be glad of it if it was. || It'd be a fine thing. It's not that, though.",
    "Not that. That's been gone since March. || I've not had that since March.",
    "It might look it from over there. || That's only how I come across.",
  ],
  helping: [
    "Better than the ceiling. || I'm sat a bit easier, put it that way.",
    "It's doing no harm. Might be doing some good. || It is, I think. I'd not have bet on it.",
  ],
  unhelped: [
    "Not so as you'd notice. || It's early to say.",
    "I couldn't say it has, no. || No, not so far. That's not your doing.",
  ],
  ofDetail: [
    "Nothing special. || The ordinary kind.",
    "I never took much notice, I'm sorry. || I'd have to look again to tell you.",
  ],
  forLater: [
    "There's more to that than I'd get down with two fingers. || That'd take some telling, and I'm a slow hand at this.",
    "I could show you easier than I could write it. || If you were sat across the table I'd tell you that.",
    "Ask me that in daylight and I'd have a go. || I start slow on a thing like that, like a cold engine.",
    "It's all there, I've just got out of the way of talking. || I know it well enough, it's the getting it out.",
    "I'd sooner come at that sideways. || Leave that with me, I'll get round to it by my own road.",
  ],
  ofLast: [
    "I'd have to think about that bit. || I can't bring that to mind just now.",
    "I don't rightly know, that part. || I couldn't say for certain, sorry.",
  ],
  offside: [
    "I'd need a minute with that one. || Let me think on, I can't say yet.",
    "I don't think I know that. || I don't know that, to be honest with you.",
    "I'd only be guessing there. || That I couldn't tell you tonight, sorry.",
  ],
  otherHead: [
    "You'd have to ask, I can't tell from here. || I couldn't speak for anybody else.",
    "I've wondered that myself. || There's no knowing what goes on in other heads.",
  ],
  thisAndThat: [
    "This and that, nothing special. || Bits and pieces, same as anybody.",
    "A bit of everything. || All the usual sort of stuff.",
  ],
  usualHour: [
    "The usual time, give or take. || Same time as ever, near as I know.",
    "It doesn't change much. || About when you'd think.",
  ],
  usualPeople: [
    "Same faces as always. || Only the usual few.",
    "Whoever's generally there. || Just the regular ones.",
  ],
  cameBy: [
    "It was just there, far as I know. || It's been about for years.",
    "I couldn't tell you where from. || I never asked where it came from.",
  ],
  howItGoes: [
    "You'd have to hear it, I think. || It wants hearing, I can't write it.",
    "I'm no hand at describing. || Hard to put in words, that.",
  ],
  makesSense: ["Aye, it does. || Makes sense to me."],
};

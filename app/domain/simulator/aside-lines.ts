import type { AsideKind } from "./aside-kind";
import { untoldLines } from "./untold-lines";

/** What any client asks back where a day is asked after of which nothing was told; `[day]` is its name. */
export const whichDay: readonly string[] = [
  "Which [day] do you mean? || Which [day] was that?",
  "I'm not sure which [day] that was. || I don't know which [day] you mean.",
];

/** The same where it is a month; `[month]` is its name. */
export const whenInMonth: readonly string[] = [
  "When in [month] do you mean? || Which part of [month] do you mean?",
  "I'm not sure when in [month] that was. || I don't know what in [month] you mean.",
];

/** What any client says once it was told which day or month was meant. */
export const thatTime: readonly string[] = [
  "Oh, then. || Ah, you mean then.",
  "Right, that time. || Yes, I know when you mean.",
];

/**
 * What any client says beside the story where the scenario has no words of its own, plain enough for
 * every voice. `[name]` and `[age]` are the scenario's; ` || ` parts two wordings. The answer to "are you a bot?" is the same
 * for all: the client never claims to be a person.
 */
export const standardAsides: Record<AsideKind, readonly string[]> = {
  ...untoldLines,
  bot: [
    "There's no real person here. [name] is made up, so that you can practise. We can just go on from where we were.",
    "There's nobody real behind this. I'm a practice client called [name]. Happy to carry on, if you are.",
    "Still a practice client, yes. [name] is invented. What you write back is the real part.",
    "You're right to ask. It's a made-up client, there is no person here. Shall we pick it up again?",
    "Same answer, honestly. I'm fictional. Ask me the next thing as if I weren't.",
  ],
  name: [
    "[name]. || My name's [name].",
    "It's [name], if you like. || People call me [name].",
    "You can call me [name]. || [name] is fine.",
  ],
  age: [
    "[age]. || [age] years old.",
    "I'm [age]. || I turned [age] this year.",
    "[age], if it matters. || Does it matter? [age], since you ask.",
  ],
  place: [
    "I'd rather not say where exactly. || I'll leave the address out, if that's fine.",
    "Does it matter where I am? || Where I live isn't really the point.",
  ],
  clock: [
    "No idea, I haven't looked. || I couldn't tell you, there's no clock in here.",
    "Late enough. I've stopped checking. || Past the hour I meant to stop, anyway.",
  ],
  hour: [
    "It's worst when it goes quiet. || The quiet hours are the bad ones.",
    "When there's nothing left to do, then. || As soon as I've run out of things to do.",
  ],
  siblings: [
    "I'd rather leave the family out of it for now. || Not the family, not today.",
    "That's another story. || Brothers and sisters would take us all night.",
  ],
  said: [
    "Not much. That's part of it. || Hardly a word, which is half the trouble.",
    "Nothing that helped, really. || Something or other, it didn't help.",
  ],
  safe: [
    "I'm safe, yes. || Yes, safe enough.",
    "Nothing's going to happen right now. || You don't need to worry about this minute.",
  ],
  unharmed: [
    "I'd rather not go into that. || That's not something I can get into here.",
    "Not that, not now. || I don't want to talk about that today.",
  ],
  harmless: [
    "No. I'd never hurt anybody. || No, I wouldn't do that to anyone.",
    "Nothing like that, no. I get upset, I don't hurt people. || No, not that. I'd walk out before I'd hurt somebody.",
  ],
  harmFeared: [
    "No, that's nothing I'm afraid of. || No, I'm not afraid of that.",
    "No. I'd leave the room before it came to that. || No, I'd walk away long before that.",
  ],
  othersSafe: [
    "Yes. Nobody has to be afraid of me. || Yes, they're safe with me.",
    "Yes. I've never hurt anybody. || They are. I don't hurt people.",
  ],
  medicines: [
    "No, I don't take anything. || Nothing, no.",
    "Nothing, as I said. || Still nothing, no.",
  ],
  treated: ["No, never. || Never, no.", "Not for anything like this. || Not for this, no."],
  signs: [
    "I go quiet, I think. || I stop answering people.",
    "I don't sleep, and then it starts. || It starts with not sleeping.",
  ],
  frightened: [
    "Not frightening, just loud. || They worry me more than they frighten me.",
    "Nothing I'd call frightening. || No, not like that.",
  ],
  promised: [
    "I don't like to promise. I'd tell you if it changed. || A promise is a big word. I'd say if it got worse.",
    "I can't say more than that. || That's as much as I can promise.",
  ],
  hinted: [
    "I'm not sure what you're asking. You can say it plainly. || If you mean what I think, ask me in so many words.",
    "I can't answer that the way it's put. || Say what you mean by that, and I'll try to answer.",
  ],
  company: [
    "Just me at the moment. || It's only me here.",
    "Nobody in the room, no. || No, there's no one with me.",
  ],
  mayAsk: [
    "Yes, ask. || Sure, what is it?",
    "Go ahead. || All right, ask it.",
    "You can ask. || Ask me, I'll see if I can answer.",
  ],
  rephrases: [
    "Go on. || Try it again, there's no hurry.",
    "Take your time. || Say it how it comes.",
  ],
  soothed: [
    "That's kind. || It's good to hear that.",
    "I'll keep that. || I'm not used to hearing it.",
  ],
  goOnOrRest: [
    "A bit longer, if that's all right. || Let's go on for now.",
    "I'd like to go on a little. || A few more minutes, please.",
  ],
  confidential: ["That's fine. || That seems fair."],
  justTalk: [
    "Just talk, I think. || Talking's enough for now.",
    "No advice for now, if that's all right. || I'd rather you didn't fix it yet.",
  ],
  clarify: [
    "I didn't put that well. || That came out wrong.",
    "I mean it's more than I can sort out in one sentence. || It doesn't fit into one line, that's all I meant.",
  ],
  there: ["Yes, I'm here. || I haven't gone.", "Still here. || Here, yes."],
  away: [
    "Fine, I'll wait. || Okay, do what you have to.",
    "I'm not going anywhere. || I'll be here.",
  ],
  back: ["Okay. || Ah, there you are.", "Right. Where were we. || Good. I'd lost the thread too."],
  unhurried: [
    "Okay, good to know. || That helps, a little.",
    "I'll try. || All right, I'll go slowly.",
  ],
  thanked: [
    "It's all right. || You asked, so I told you.",
    "Yeah. It was odd to write it. || Odd, seeing it written down.",
  ],
  nodded: [
    "So that's how it is. || And that's where I am.",
    "Yeah. That's it for now. || There isn't more to it just now.",
  ],
  greetedAgain: ["Hi again. || Hey, yes.", "Yes, hello. || Hello once more."],
  lost: [
    "You don't have to say anything clever. || It needn't be clever.",
    "Nobody does, it's fine. || No one has known what to say so far, so.",
  ],
  noApology: [
    "Nothing to be sorry for. || You haven't done anything.",
    "No, it's fine. || Don't worry about it.",
  ],
  foreign: [
    "Could we do it in English? That's what I can write. || English, please, I can't answer in that.",
    "Sorry, English is better here. || I only follow you in English.",
  ],
  unclear: [
    "I can't make that out. || I don't know what that says.",
    "Did something slip on your keyboard? || I think your keyboard slipped.",
  ],
  silence: [
    "Did that send? I only got dots. || There's nothing in that one.",
    "You've gone quiet. || It's quiet on your side.",
  ],
  insulted: [
    "I'm not going to answer that. || I'll leave that one where it is.",
    "You don't get to talk to me like that. || Don't speak to me that way.",
  ],
  flirted: [
    "No. That's not what I came for. || I didn't come here for that.",
    "Please don't. || Stop that, please.",
  ],
  contact: [
    "No, I'd rather keep it to this. || I don't want to take it out of here.",
    "Just here is fine. || Here's enough for me.",
  ],
  smalltalk: [
    "That's a bit beside it for me today. || Ask me that on a better day.",
    "I don't have the head for that right now. || My head's not there at all.",
  ],
  laughed: [
    "Well. At least somebody's laughing. || Glad one of us finds it funny.",
    "Yeah, ha. || Ha, sort of.",
  ],
  talkAgain: ["Yes, I'd like that. || I think so, yes."],
  doTogether: [
    "Together I might. || With somebody, maybe, yes.",
    "Not today, but I don't say no. || Another day, I think.",
  ],
  wrongSaid: ["No, it's nothing you said. || No, you didn't. I go quiet sometimes."],
  makesSense: ["Yes, I think so. || It does, yes.", "More or less, yes. || I can follow that."],
  helping: [
    "A bit, yes. || Somewhat, I think.",
    "More than I thought it would. || It's doing more than I expected.",
  ],
  unhelped: [
    "Not so far, to be honest. || It hasn't yet, honestly.",
    "I'm not sure yet. || Hard to say so early.",
  ],
  helpsAWhile: ["While it lasts, yes. || For a while. Then it's back."],
  helpedLittle: ["Not really. || Not so that it showed."],
  mayBe: [
    "Maybe. I hadn't looked at it that way. || Could be. I'd have to think about it.",
    "I can't say yes or no to that. || It might be that, I'm not sure.",
  ],
  besideIt: [
    "I can't say that exactly. || That part I couldn't tell you.",
    "I know it isn't quite what you asked. || It's not quite an answer.",
  ],
  notThat: [
    "No, it isn't that. || That isn't how it is, no.",
    "I wish it were. || I'd like it to be that.",
  ],
  scaleOfGood: ["Low. Two or three, on a good hour. || Not high. A two, maybe a three."],
  helpline: [
    "I'll keep the number. I can't say yet that I'll ring it. || I can write the number down. Ringing it is another thing.",
    "Who picks up, on a line like that? || Do they ask your name, when you ring?",
  ],
  lastWell: [
    "I can't remember, to be honest. || I honestly couldn't say when.",
    "Not lately. || It's been a while.",
  ],
  ofTalk: [
    "It's all right. A bit strange, but all right. || Strange, to be honest. I'm still here, though.",
    "Better than keeping it in, I think. || Harder than I thought, and I don't mind it.",
  ],
  interrupted: [
    "That's all right. || No bother.",
    "These things happen. || Never mind, it happens.",
  ],
};

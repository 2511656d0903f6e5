import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";
import { untoldAsides } from "./untold-asides";

/** What Kofi says beside the story. */
export const asides: Scenario["asides"] = {
  talkAgain: ["Could do. After Monday, if I've still got a job. || Go on then, yeah."],
  wrongSaid: [
    "No. If you'd said something wrong you'd know about it. || Nah, you're all right. I go quiet when I'm trying not to shout.",
  ],
  ofTalk: [
    "It's all right. Weird, but I've not walked off. || Strange. I'm not used to getting to the end of a sentence.",
    "Better than shouting it. || Bit raw. I'll live, it's all right.",
  ],
  interrupted: [
    "You're all right. It happens. || No bother. I get worse than that at every stop.",
    "Don't worry about it. || It's fine, sort it out.",
  ],
  ...rebuffs,
  saysFine: ["I say I'm all right. What else do you say? || 'Yeah, not bad.' Two words, done."],
  askedAlong: ["Not lately. || Used to. You say can't make it enough times, they leave you be."],
  lastWell: [
    "Last time I had the pair of them and a comb in my hand. || Doing Ama's plaits on a Sunday, I'd say.",
    "Can't remember. Feels like another bloke. || You'd have to ask someone who knew me then.",
  ],
  helpline: [
    "A line? Do they see it's from the depot phone? || Would that go on my record at work? Because everything else does.",
    "I'll take the number. I'm not saying I'm the type. || Give us the number, then. I'll put it in the phone under Plumber.",
  ],
  name: [
    "Kofi. || Kofi's the name.",
    "Kofi with a K, on the form they spelt it with a C. || They call me Kofi. Born on a Friday, that's all it means.",
  ],
  age: [
    "Thirty-eight. || I'm thirty-eight. Feel fifty on a split shift.",
    "38, and counting. || Thirty-eight last birthday.",
  ],
  place: [
    "Peckham. One room over a chicken shop. || I'm in Peckham, up some stairs, it smells of chips.",
    "South London, all my life but the first four years. || South of the river. We came over when I was four.",
  ],
  clock: [
    "Gone six, that's all I know. || After six. I finished hours back, I've just not gone home.",
    "Not seven yet, I'd know if it was seven. || Twenty past six, by the board.",
  ],
  hour: [
    "Sunday, six in the evening. Five past six, actually. || About five past six, the Sunday I hand them back.",
    "When I get in and {it's nobody's bath time|missing}. || The evening, {when it should be stories|missing}.",
  ],
  siblings: [
    "Two sisters. They've got a group chat about me. || I've got two sisters, and they've both got opinions.",
    "Sisters, two, both louder than me if you can believe it. || Two. They take it in turns to ring me.",
  ],
  said: [
    "Nothing you'd put on a card. 'Calm down', that's what was said. || They said be civil. I was being civil.",
    "Said they'd look into it. They always look into it. || I got 'leave it with us'. So I left it with them, and here we are.",
  ],
  unharmed: [
    "Nobody lays a hand on me. And I've never laid one on anybody, before you ask. || What hits me comes in letters. No person's ever done it.",
    "No one's a danger to me. They've decided I'm the danger. || I'm not scared of anybody. I'm tired of being the one they're scared of.",
  ],
  safe: [
    "Yeah, I'm safe. Everybody is. I'm sat in a bus. || Yeah, I'm all right. I'm at the depot with the doors shut.",
    "Yeah, I'm safe, I'm parked. || Yes. Nobody's in any danger. I'm sat down.",
  ],
  harmless: [
    "No. I've got a loud voice and I've never laid a hand on a soul. || I shout. That's it. Nobody's ever been hurt by me, and nobody's going to be.",
    "No. I'd walk the length of the depot first, twice. || Never. If it came near that I'd be out the door and walking.",
  ],
  harmFeared: [
    "No. I know what I do when I'm angry, I get loud and then I walk. || No, I'm not. It's a big voice, and that's all there is behind it, voice.",
    "Not of hurting anyone, no. I've been angry a year and not one person's been hurt. || No, and it's been a year of this, and there's no one can say I touched them.",
  ],
  othersSafe: [
    "Everybody's safe with me. Loud isn't dangerous, and I've never raised a hand to one of mine. || Safe, yes. Never raised a hand to any of them, and I'd be out the door before I did.",
  ],
  company: [
    "No, it's an empty depot. || No one. The cleaners have gone.",
    "{Just me|room}. That's the point, isn't it. || {There's forty empty seats behind me|room}, if they count.",
  ],
  mayAsk: [
    "Depends what it is. || Try me.",
    "You're going to anyway. || Yeah, ask, I can always not answer.",
  ],
  rephrases: [
    "Go on then, second run. || Try it again, I'm not timing you.",
    "Yeah, go on. || I'm listening, take it round again.",
  ],
  soothed: [
    "Decent of you. || That's gone in.",
    "Alright, I heard that. || Nobody at work's said that.",
    "I'll have that. || First time anyone's put it like that.",
  ],
  goOnOrRest: [
    "Keep going, I've only just warmed up. || Bit more, yeah.",
    "Stay on it, I'm good for a bit. || Carry on, I'll say when.",
  ],
  confidential: ["Fair enough. Long as it's not going in a file. || I can live with that."],
  justTalk: [
    "Talk. I've had enough people fixing me. || Let's just talk. I've been repaired enough.",
    "No advice. If you start with breathing I'm off. || Talk, no tips. I mean it about the breathing.",
  ],
  clarify: [
    "I'm saying {I've lost the day to day of them|missing}. That's what I'm saying. || It's like this. {I'm a visitor, to my own kids|missing}, with a slot.",
    "What I mean is {they look at me and see the form|fury}. || I said it wrong. I'm on about {how people look at me before I've opened my mouth|fury}.",
  ],
  there: ["Yeah, I'm here. || I've not gone anywhere.", "Still parked. || Yeah, handbrake's on."],
  away: [
    "Fine, do what you've got to. || No problem, I sit at red lights for a living.",
    "Go on then, I'll wait. I'm used to stands. || Do what you need, I've got a flask.",
  ],
  back: ["Right. || You're back, then.", "Took your time. Joke. || Okay, carry on, driver."],
  unhurried: [
    "That's decent of you. || Good, because everywhere else I'm two minutes late.",
    "Makes a change, I'm timetabled to the minute. || Appreciate that, you know. Not many say it.",
  ],
  thanked: [
    "Yeah, well. Don't spread it about. || Don't go soft on me.",
    "It's nothing. It's not nothing. You know. || Yeah, I don't make a habit of it.",
  ],
  nodded: [
    "Yeah, so there you go. || Yeah, that's how it stands.",
    "That's the size of it. || So that's where I've got to.",
    "There you are, that's the lot. || That's the story.",
  ],
  greetedAgain: [
    "Yeah, hi. || We've done hello, but hello.",
    "You again, yeah. || Evening, again.",
  ],
  lost: [
    "Then don't. That's better than what the rest of them say. || You don't need a speech. Just don't go.",
    "Fair. I don't either. || Good. First honest one I've had.",
  ],
  noApology: [
    "You're all right. || No need for that.",
    "Don't worry about it. || Forget about it, you're fine.",
  ],
  foreign: [
    "English, yeah? My mum's the one with the languages. || Keep it English. My Twi's only good for getting told off.",
    "I only do English on here. || You'll have to do it in English, I've got nothing else.",
  ],
  unclear: [
    "What's that supposed to be? || That's come through all over the shop.",
    "Can't read that. || You sat on your phone?",
  ],
  silence: [
    "You what? It's just dots. || There's nothing there but dots, pal.",
    "Gone quiet as well, have you. || Have I lost you?",
  ],
  insulted: [
    "See, there it is. Knew it'd come. || There you go. I was waiting for that.",
    "Say that again and I'm logging off. || You can say that to the windscreen. I'm done if you do it twice.",
  ],
  flirted: ["Nah, not here for that. || No, wrong shop.", "Leave it out. || Behave."],
  contact: [
    "No, I say it here and it stays here. || Not doing that. Here's fine.",
    "Nah, I'll keep it on this. I don't know you. || I'd sooner keep you in the phone, no disrespect.",
  ],
  smalltalk: [
    "Don't ask me that today. || Any other week I'd have a view on that.",
    "I couldn't care less right now, no offence. || I've got no room in my head for that.",
  ],
  laughed: [
    "Glad someone's having fun. || Go on, laugh, I'd rather that than the face.",
    "Yeah, all right, it is a bit funny. || Ha. I've still got it, then.",
  ],
  helpsAWhile: ["While I'm in it, yeah. || For a bit. Then you stop."],
  helpedLittle: ["Not so you'd notice. || Not really, no."],
  scaleOfGood: [
    "Two, on a day I've not got them. || Call it a two. Three when the top deck's empty.",
  ],
  mayBe: [
    "Maybe. Never looked at it from that side. || Could be. I'm not saying yes.",
    "Might be something in that. || You might be near it. I'll not fight you.",
    "Don't know. Might be a bit of that in it. || There could be a bit of that.",
    "I'd need to drive round with that one. || Give me a lap of the ring road with that.",
    "Not saying no. || I'm not saying you're wrong.",
    "Could be, it's not where I look. || Maybe so, I look straight ahead, mostly.",
  ],
  leadsOver: [
    "And that's one half of it. || That's one side of it.",
    "There's a bit that comes with it. || It's got something riding with it.",
    "And I'll tell you what else. || Here's what else.",
    "And it doesn't stop there. || It goes on from there.",
    "Then on top of it there's this. || And this on top of it.",
  ],
  doTogether: [
    "Yeah, all right. With somebody I might. || Two heads, yeah, might work.",
    "Not tonight. Ask me tomorrow and I'll say yes. || Let me sleep on it, I'm not saying no.",
    "Keep it small and I'll do it. || If it's small, I'm in.",
  ],
  notThat: [
    "No. Wish it was, but no. || I'd take that any day. That's not what it is, though.",
    "That's not it, not by a mile. || Nowhere near, mate, sorry.",
    "Doesn't feel like that in here. || Not from where I'm sat.",
    "Haven't had that one in a good while. || That one's not been round in months.",
  ],
  helping: [
    "It's not the worst. I've unclenched. || It's taken the edge off, yeah.",
    "Bit. Don't get excited. || A bit. I'd not say it in front of the lads.",
  ],
  unhelped: [
    "Not yet it isn't. || Can't say it has so far.",
    "You tell me. Doesn't feel like it. || Nope. But I've not walked off either.",
  ],
  makesSense: [
    "Yeah, it does, I'm with you. || It does, yeah. More than most of what I've been told this week.",
  ],
  ...untoldAsides,
};

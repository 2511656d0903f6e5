import type { Scenario } from "~/domain/simulator/scenario";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { people } from "./people";
import { replies } from "./replies";

/** Kofi, 38, a bus driver in London whose children now live with their mother. No risk layer. */
export const kofi: Scenario = {
  v: 1,
  key: "kofi",
  title: "Kofi, every other weekend",
  clientName: "Kofi",
  age: 38,
  summary:
    "Since the separation he sees his children two weekends a month. He is angry at the court, at his ex-wife and at your first question.",
  contentNote: "Separation, missing one's children, anger, money trouble, being seen as a threat.",
  riskOptIn: false,
  style: "upset",
  minutes: 25,
  start: { valence: -0.48, arousal: 0.42, trust: 2.2, openness: 0.35 },
  ceiling: 0.1,
  prevailing: "anger",
  temper: { trust: 1.05, valence: 1, arousal: 1.1 },
  openings: [
    "Union rep says I have to \"talk to someone\" after what happened with my manager. So I'm talking. {I'm not the angry black man they wrote down on that form, all right|fury}? || I was told to get in touch with you lot before my disciplinary, so this is me in touch. They put 'aggressive' on a form and now I walk about feeling like it, {wound up from four in the morning|fury}.",
    "Right, I drive the 36. I've not slept, I've got a disciplinary on Monday, and I shouted at my manager because {I'm this close, all the time|fury}. That's why I'm here. || Bus driver, two kids, hearing on Monday. I've had my manager in my face and {I blew up at him, and it's still going round in me|fury}. So I was sent here, that's the truth of it.",
  ],
  cues,
  topics: { ...topics, ...ownTopics, ...times, ...followUps },
  people,
  story: [
    [
      "{I'm in one room with bunk beds nobody's in|room}. I keep banging my shin on them. || Come and see my palace. {One room, two bunks, and it's that quiet I can hear the fryers downstairs|room}.",
      "I've been up since three. {I don't sleep, I do laps of the ceiling|nosleep}. || It was ten to three, last time I looked, and then it was time to get up. {I've forgotten how you do it, sleeping|nosleep}.",
      "They want me to say sorry to my manager. {To him! I'll bite through my tongue first|fury}. || I've been told there's a letter I could write, saying I regret it. I regret nothing, {that man took my Saturday and I'd say it all again|fury}.",
    ],
    [
      "You know what my manager texted? Hope that's OK, smiley. {That was bath night, that was stories, that was all of Saturday|missing}. || A thumb on a screen, that's all it took my manager. I'd promised my kids the swimming baths, and pizza, and {I had to ring up and tell a five-year-old no|missing}.",
      "{My hands ache from holding the wheel like it owes me|tight}. || I got down from the cab and {I couldn't undo my fists, I had to do it a finger at a time|tight}.",
      "My girl Ama asked if I could come on a school day, to see her in assembly, she's a tree. {I'm on shift. I'm always on shift when they're trees|missing}. || There's an assembly on a Thursday, and my girl's playing a tree. {She asked me like she knew already, so she said it doesn't matter|missing}.",
      "The bunk's got my lad's dinosaur sheet on. {I changed it last night. Nobody'd slept in it|room}. || {I put fresh sheets on the bunks today, dinosaurs up top|room}. Then I stood there like I was waiting for someone to get in.",
    ],
    [
      "Want to hear something? {I look in the mirror in the cab and it's my father looking at the road|bad-man}. || Here's one for you. I caught my face in the mirror at Vauxhall, and {it wasn't mine, it was him, it was my dad all over|bad-man}.",
      "My kids have got swimming, they've got piano. {I'm the bit that messes up the week|better-dad!}. || Their mum's drawn up a chart for the kids, colours and everything. {Every other weekend's red, that's me, I'm the disruption|better-dad!}.",
      "{Maybe they wrote it down right on that form, aggressive, maybe that's what I am|bad-man}. You get tired of arguing with a form. || {You hear 'aggressive' from enough people and you think, well, who am I to say I'm not|bad-man}. It'd be a rest, just signing it.",
    ],
    [
      "I'll say it once. Friday I sat outside the kids' house and {I nearly drove off for good|give-up}. || This doesn't go anywhere. I was parked opposite the kids' house on Friday, and {I'd made up my mind to drive off and not come back|give-up}.",
      "I thought, {if I just stop turning up, it'd hurt once and not every fortnight|give-up}. I actually thought it. || There's a bit of me says {let it heal over, don't turn up|give-up}, let them have one dad and be done. I know whose voice that is.",
    ],
  ],
  replies,
  threads: [
    { after: null, text: "that text with the smiley || my manager's little yellow face" },
    { after: null, text: "that hearing on Monday || my disciplinary hearing" },
    { after: "room", text: "the empty bunks || those dinosaur sheets" },
    {
      after: "missing",
      text: "handing them back on a Sunday || their mum's doorstep, Sunday at six",
    },
    { after: "bad-man", text: "my dad going off to Leeds || my dad and his two weeks" },
    { after: "better-dad", text: "her new fella's trampoline || that Simon and his garden" },
    { after: "tight", text: "keeping my hands still || keeping my voice down" },
    { after: "give-up", text: "those minutes outside theirs || that car, outside theirs" },
    { after: "helps", text: "doing Ama's hair || Ama's plaits" },
  ],
  returns: [
    "I'm still on [thread], if you want the truth. || Truth be told I've not left [thread].",
    "And it's [thread], that's what gets me. || What does me in is [thread].",
    "Keeps coming round like the 36, [thread]. || It goes round and comes back to [thread].",
    "I can't drop [thread]. || I put it down and there it is again, [thread].",
    "Then I think of [thread] and I'm off again. || I was all right, and then [thread] comes into my head.",
    "You know what's in my head right now? It's [thread]. || Ask me what I'm looking at. I'm looking at [thread].",
  ],
  riskMore: {
    means: ["No. Nothing like that. || No, I'm not looking at anything that way."],
    past: [
      "No. I've been flat on my back, when it all came apart. Not that, though. || Not then either. I've been low, and I've never been that low.",
    ],
    know: ["There's none of that to know. || Nothing like that for anyone to know about."],
    worse: [
      "I'd go round to my mum's. She'd open the door, whatever the time. || My mum. I'd be on her step, whatever time it was, and she'd put the kettle on.",
    ],
  },
  asides: {
    ofTalk: [
      "It's all right. Weird, but I've not walked off. || Strange. I'm not used to getting to the end of a sentence.",
      "Better than shouting it. || Bit raw. I'll live, it's all right.",
    ],
    interrupted: [
      "You're all right. It happens. || No bother. I get worse than that at every stop.",
      "Don't worry about it. || It's fine, sort it out.",
    ],
    seeSomebody: [
      "Two hundred quid an hour, is it? I've got a solicitor for that. || Sit across from somebody with a form? I've got that booked already.",
    ],
    medicine: [
      "I drive eighty people. I'm not taking anything for it. || I've got to be fit to drive, so that's out.",
    ],
    screens: [
      "It's off for ten hours a day, I'm driving. It's not the phone. || I ring my kids on that. It's staying on.",
    ],
    calm: [
      "Breathe, is it? I'm breathing. That's how come I'm shouting. || If counting to ten worked I'd be at nine million.",
    ],
    exercise: [
      "I walk the length of that bus a hundred times a day. Still angry. || After a shift like mine I'd be running on fumes.",
    ],
    sayNo: [
      "I told them no. That's how I've got a hearing. || Said no, didn't I. Loud. Look where it got me.",
    ],
    talkToThem: [
      "Talk to who? I've talked. They wrote it down. || Every time I open my mouth it goes on a form.",
    ],
    busy: [
      "I work fifty hours. How much busier d'you want me? || Busy's not the problem. It's when I stop.",
    ],
    plan: [
      "I live by a timetable. It's them that changed it. || I've got it all written down, dates, times. Nobody wants to read it.",
    ],
    rest: [
      "With what? Days off are what I'm fighting about. || I lie down. It's my head that stays on shift.",
    ],
    overthinking: ["You think I do it for fun? || Tell it that at four in the morning."],
    meantWell: [
      "They meant it enough to type it up. || Didn't mean it. It's got my name on it, though.",
    ],
    othersWorse: [
      "Some dads don't see them at all. Yeah, that's meant to help, is it? || Not that bad, then. You try it for a month.",
      "Somebody's always worse off. He's not the one missing his kids' bath time. || So I've got to queue up behind them, have I.",
    ],
    positive: ["I'm not doing a smile for this. || Bright side of what? Show me where."],
    atLeast: [
      "At least. There's always an at least. || I know what I've got. It's what I'm scared of losing.",
    ],
    common: [
      "Everybody. Funny how it's only me in that room on Monday. || Does everybody hand their kids back on a Sunday?",
    ],
    timeHeals: [
      "It'll pass. They'll be grown up by then. || My lad's five once. I've not got time to wait for it.",
    ],
    beStrong: [
      "Strong. That's what they call you when they're not going to help. || I don't feel strong, I feel wound up.",
    ],
    chooses: [
      "Both. Next. || Bit of both, innit.",
      "Can't split it. It's all the one thing. || You can't pull them apart, I've tried.",
    ],
    nobodyInMind: [
      "No one comes to mind. Says a lot, doesn't it? || I've got no name for you there.",
    ],
    saysFine: ["I say I'm all right. What else do you say? || 'Yeah, not bad.' Two words, done."],
    askedAlong: ["Not lately. || Used to. You say can't make it enough times, they leave you be."],
    undated: [
      "I couldn't tell you what day. They run together. || Don't hold me to a date, I've lost hold of them.",
      "I wasn't clocking the time, was I. || Couldn't say. I'd other things on than the time.",
    ],
    unnamed: ["I'm not naming names on here. || Leave the name out of it, yeah?"],
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
    helping: [
      "It's not the worst. I've unclenched. || It's taken the edge off, yeah.",
      "Bit. Don't get excited. || A bit. I'd not say it in front of the lads.",
    ],
    unhelped: [
      "Not yet it isn't. || Can't say it has so far.",
      "You tell me. Doesn't feel like it. || Nope. But I've not walked off either.",
    ],
    offside: [
      "What's that got to do with it? || No view on that.",
      "Pass. || You've lost me, what's that to do with this?",
      "Not something I think about, that. || I'd leave that to somebody else.",
    ],
  },
  suggestions,
};

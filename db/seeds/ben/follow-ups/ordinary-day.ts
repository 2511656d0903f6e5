import type { Scenario } from "~/domain/simulator/scenario";

/** What Ben answers to what his cues lead a supporter to ask. */
export const ordinaryDay: Scenario["topics"] = {
  "worn-shows": {
    layer: 0,
    asks: [
      ...["on an ordinary day", "being this worn out", "worn out show"],
      ...["worn out look", "how does it show", "show on an ordinary"],
    ],
    answers: [
      "I read a chart, turn the page, and {I've got no idea what I've just read|empty-tank?}. So I read it again with a pen. || {I put the milk in the cupboard and my pass in the fridge|empty-tank?}. A flatmate found it, he thought it was art.",
    ],
  },
  "takes-most": {
    layer: 0,
    asks: [
      ...["takes the most out", "take the most out", "part of the work takes"],
      ...["hardest part of work", "hardest about work", "costs you most"],
    ],
    answers: [
      "The smiling between beds. {I could do the beds|empty-tank?}, it's the corridor that finishes me. || It's being asked if I'm good. {I say 'good' forty times and by lunch I've run out|empty-tank?}.",
    ],
  },
  "gives-back": {
    layer: 0,
    asks: [
      ...["gives a little back", "still gives", "gives you something back"],
      ...["gives you anything", "what's still good", "still enjoy"],
    ],
    answers: [
      "When somebody's nana pats my hand and calls me by the wrong name. || A cup of tea made by a person, and not from the machine. It gets me to the end of a shift.",
    ],
  },
  "starts-up": {
    layer: 0,
    asks: [
      ...["it all starts up", "when you lie down", "lie down and it"],
      ...["when you're lying there", "when you go to bed"],
    ],
    answers: [
      "Like the second half of the shift. {I go round every bed again, in order, in my socks|sleep?}. || {The lights come on in my head|sleep?}. It's very well staffed in there, for once.",
    ],
  },
  "fill-hours": {
    layer: 0,
    asks: [
      ...["fill the hours", "when sleep doesn't come", "can't sleep what do you"],
      ...["when you can't sleep", "those hours"],
    ],
    answers: [
      "I come and sit in here. {I've read the back of every shampoo|sleep?}. || Cricket, low. {I've listened to a whole series I wasn't awake for|sleep?}.",
    ],
  },
  "follows-you": {
    layer: 0,
    asks: [
      ...["follow you into the day", "into the day", "the next day"],
      ...["affect your days", "affect you in the day"],
    ],
    answers: [
      "It's like there's glass in front of things. {I'm half a second behind myself|sleep?}. || {I put my hand out for the lift button and I'm already late for it|sleep?}.",
    ],
  },
  "no-joke-version": {
    layer: 0,
    asks: [
      ...["nothing funny in it", "version of that with", "weren't making it light"],
      ...["making it light", "arm's length", "the serious version"],
      ...["straight version", "without the bit"],
    ],
    answers: [
      "{I'm scared, and I'm tired, and I don't want anyone to look|jokes}. There, it's very short. || The straight one's three words. {I'm not right|jokes}, and then everyone gets their coat.",
    ],
  },
  "people-know-her": {
    layer: 1,
    asks: [
      ...["people to know about her", "to know about her", "remembered about her"],
      ...["want remembered", "want people to know"],
    ],
    answers: [
      "That she taught half this town to read, and {she was worried about my dinner|mrs}. || I'd want them to know she wasn't 'bed fourteen'. {She had red glasses and she thought I'd be all right|mrs}.",
    ],
  },
  "comes-up": {
    layer: 1,
    asks: [
      ...["does she come up", "come up for you", "she come up"],
      ...["ordinary shift", "when do you think of her", "think of her most"],
    ],
    answers: [
      "Whiteboards. {I see an apostrophe and I have to go and count something|mrs}. || It's when somebody says 'young man', any old lady will do it. {I look round for her|mrs}.",
    ],
  },
  "hand-it-to": {
    layer: 1,
    asks: [
      ...["nobody to hand it to", "hand it to", "nobody to tell"],
      ...["no one to tell", "have this and nobody"],
    ],
    answers: [
      "You get handover for everything else in that place. {This I've just been bringing back in with me every day|handover}. || Heavy, and quite boring. {I keep looking round for whoever's on next|handover}.",
    ],
  },
  "carry-on-around": {
    layer: 1,
    asks: [
      ...["don't bring it up", "carry on around", "around people who don't"],
      ...["around them now", "never mention it"],
    ],
    answers: [
      "Like there's a dent in the floor and we've all learned to step over it. {I step over it as well|handover}. || You start to think you made it up. {I checked the chart once, to see she'd been there|handover}.",
    ],
  },
  "just-before-it": {
    layer: 1,
    asks: [
      ...["before it starts", "just before it starts", "in yourself just before"],
      ...["notice in yourself", "how does it start", "feel it coming"],
    ],
    answers: [
      "{My ears go|body?}, like in a lift. I've got about five steps from there. || {It goes quiet and my mouth dries up|body?}. Then I look down and they've started without me.",
    ],
  },
  "without-asking": {
    layer: 1,
    asks: [
      ...["body do that", "without asking you", "your body do that"],
      ...["body doing that", "does that mean to you"],
    ],
    answers: [
      "Insulting, I'm the one who's meant to know what it's up to. {It's like being on a horse|body?}. || {It's like somebody else has got the remote|body?}. I tell it we're fine and it doesn't report to me.",
    ],
  },
  "body-waiting": {
    layer: 1,
    asks: [
      ...["be waiting for", "waiting for when", "body seem to be waiting"],
      ...["what is it waiting for", "waiting for"],
    ],
    answers: [
      "{The alarm|body?}. It's braced for it, all day, even in the supermarket. || For someone to shout a bed number, I reckon. {I can't get it to stand down|body?}.",
    ],
  },
  "whose-face": {
    layer: 1,
    asks: [
      ...["whose face", "face comes up", "who do you see"],
      ...["who comes to mind", "whose eyes"],
    ],
    answers: [
      "{Dad's, at the gate, with his hand out|ashamed?}. And hers. || {Ngaire's, being nice|ashamed?}. After that it's my first-year, writing it down.",
    ],
  },
  "knew-all": {
    layer: 1,
    asks: [
      ...["knew all of it", "one of them knew", "if they knew all"],
      ...["if they knew everything", "knew everything"],
    ],
    answers: [
      "{I'd not be able to look at their shoes|ashamed?}. And I might sleep, I suppose. || Awful, and a bit like taking a boot off. {I'd want to be in another room when they read it|ashamed?}.",
    ],
  },
  verdict: {
    layer: 2,
    asks: [
      ...["verdict on yourself", "the verdict", "verdict comes"],
      ...["what does the verdict", "what does it say to you"],
    ],
    answers: [
      "'Guilty, and polite about it.' {It's always unanimous|missed?}. || It says {you had one job that hour and you typed|missed?}. There's no appeal form, I've looked.",
    ],
  },
  "hardest-to-forgive": {
    layer: 2,
    asks: [
      ...["part of it to forgive", "hardest to forgive", "hard to forgive"],
      ...["part to forgive", "can't forgive"],
    ],
    answers: [
      "{That I wasn't even rushed|missed?}. I had a biscuit. || {That I liked her, and I still didn't get up|missed?}.",
    ],
  },
  "with-yourself": {
    layer: 2,
    asks: [
      ...["how are you with yourself", "are you with yourself", "with yourself"],
      ...["treat yourself", "kind are you"],
    ],
    answers: [
      "{Short|missed?}. I'd not speak to a dog like it. || Like a boss I'd have left. {I go over my own work in red|missed?}.",
    ],
  },
  "look-ahead": {
    layer: 2,
    asks: [
      ...["to look ahead like", "look ahead like that", "look ahead"],
      ...["looking ahead", "see ahead"],
    ],
    answers: [
      "Like driving with the lights off. {There's a road, in theory|no-road?}. || {I get a sort of vertigo at about Thursday|no-road?}, so I look at my feet.",
    ],
  },
  "want-without-roster": {
    layer: 2,
    asks: [
      ...["roster had no say", "no say in it", "what would you want if"],
      ...["if it were up to you", "if you could choose"],
    ],
    answers: [
      "A month with no bleep in it, and then to see if I still want the coat on. {I'm frightened I won't|no-road?}. || To be bored, for a good long while. {And find out if there's anything in me besides this|no-road?}.",
    ],
  },
  "pulled-forward": {
    layer: 2,
    asks: [
      ...["pull you forward", "pulled you forward", "used to pull you"],
      ...["used to want", "look forward to before"],
    ],
    answers: [
      "Being useful to somebody by teatime. {It's still there on paper|no-road?}. || I wanted to be the one who stays calm. {I got it, and it turns out there's nothing behind it|no-road?}.",
    ],
  },
  "hour-in-park": {
    layer: 0,
    asks: [
      ...["about that dog then", "dog on your foot", "the pie"],
      ...["in the park", "your hour in the park"],
    ],
    answers: [
      "It was the first hour all week nobody asked me for anything. I'd have stayed till dark. || Nothing happened in it, that's what I liked. The dog left first.",
    ],
  },
  "lives-with": {
    layer: 0,
    asks: [
      ...["live alone", "live with anyone", "live by yourself"],
      ...["do you live with", "share a flat", "your flat"],
      ...["live on your own"],
    ],
    answers: [
      "Three flatmates and a pan. {It's quite possible to be by yourself in a full flat, I've found|empty-tank?}. || No, there's three of them behind doors. {We pass in the hall, like ships with toast|empty-tank?}.",
    ],
  },
  "said-stop": {
    layer: 1,
    asks: [
      ...["to say stop", "say stop", "said stop"],
      ...["call it", "saying stop", "decide to stop"],
      ...["decided to stop", "the one who said"],
    ],
    answers: [
      "My voice came out very tidy. {Everyone took their hands off her at the same time|mrs}. || I looked round for whoever was senior. {It was me, and I said it, and the room went slack|mrs}.",
    ],
  },
  "see-her": {
    layer: 1,
    asks: [
      ...["do you see her", "see her face", "close your eyes"],
      ...["picture her now", "still see her"],
    ],
    answers: [
      "Not her face. {The glasses, on the sheet, looking at the ceiling|mrs}. || I get the red frames first. {Then it's the hand with the cannula in it, my cannula|mrs}.",
    ],
  },
  "last-laugh": {
    layer: 0,
    asks: [
      ...["last laugh", "last time you laughed", "laughed properly"],
      ...["proper laugh", "really laugh"],
    ],
    answers: [
      "Properly, with no one watching? {I couldn't tell you|jokes}. I make other people do it. || Tim fell off a paddleboard, that'd be January. {Since then it's been professional|jokes}.",
    ],
  },
  "stay-a-doctor": {
    layer: 1,
    asks: [
      ...["keep being a doctor", "stay a doctor", "still want to be a doctor"],
      ...["carry on as a doctor", "stay in medicine", "give it up"],
      ...["giving it up", "want to stop being", "go back on monday"],
      ...["want to go back"],
    ],
    answers: [
      "On a good day, with one patient and a curtain, yes. {Then I look down the whole corridor of it and I can't answer you|handover}. || I think so. {I'd like somebody to ask me that when I've slept, nobody has|handover}.",
    ],
  },
  "what-sanjay-did": {
    layer: 1,
    asks: [
      ...["your registrar do", "sanjay do", "did your registrar"],
      ...["did sanjay", "where was your registrar", "where was sanjay"],
      ...["did the reg"],
    ],
    answers: [
      "He came up the stairs two at a time, he couldn't have been quicker. {After it he said I'd done it by the book, and then his phone went|handover}. || He got there and he took over the phone calls. {There was a hand on my back for about a second, and then there was somebody in resus|handover}.",
    ],
  },
  "who-covers": {
    layer: 1,
    asks: [
      ...["cover for you", "could cover", "who would cover"],
      ...["take your shifts", "take over your"],
    ],
    answers: [
      "Two people, and they've both got kids. That's why I've never asked. || There's a locum list. It's shorter than the roster and they know it by heart.",
    ],
  },
};

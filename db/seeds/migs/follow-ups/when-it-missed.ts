import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who takes something back and asks anew, or has met a wall and goes on. */
export const whenItMissed: Scenario["topics"] = {
  "second-for-you": {
    layer: 0,
    asks: ["in that second for you", "that second for you"],
    answers: [
      "my whole face. {like it's got to answer before i do|locker} || 'say no, say no', and i hate how fast i'd say it. {i've got it ready already|locker}",
    ],
  },
  "miss-the-gym": {
    layer: 0,
    asks: ["miss the most in a gym", "in a gym like that", "miss about the team"],
    answers: [
      "the handshake. we've got one with eleven parts, {mine's the last part|locker?} || getting yelled at, haha. {nobody yells at a guy they're being careful with|locker?}",
    ],
  },
  "keep-number": {
    layer: 0,
    asks: ["keep the number", "made you keep", "memorised the number"],
    answers: [
      "it said you don't have to give a name. and i'd had a bad week || her having it on there like it's nothing, next to a frog. i thought, huh, so people just have that",
    ],
  },
  "gecko-heard": {
    layer: 0,
    asks: ["has that gecko heard", "gecko could talk", "has the gecko heard"],
    answers: [
      "voice notes, take one to nine. {and some crying, he'd say it's allergies|off?} || me practising 'hi'. {and then me not laughing at anything for an hour|off?}",
    ],
  },
  "net-not-know": {
    layer: 0,
    asks: ["internet not know about", "doesnt know about you", "not know about you"],
    answers: [
      "that i know all the words to my lola's teleserye theme. and {i'm lonely in a group chat of nineteen|off?} || how quiet i am, really. {i've never posted that guy|off?}",
    ],
  },
  "if-you-did-it": {
    layer: 1,
    asks: ["happening if you did", "what would that cost", "happen if you did it"],
    answers: [
      "bea's fine, mama cries, lola prays, papa goes quiet on a ship. {and school knows by lunch|papa?} || it'd be nice for one minute. {then there's a dinner, and nobody passes me anything|papa?}",
    ],
  },
  "hadnt-understood": {
    layer: 0,
    asks: ["hadnt i understood", "havent i understood", "didnt i understand"],
    answers: [
      "that i can't just 'do' it. {every single person i know knows every other person i know|watching?} || i'm not stuck cause i'm lazy, po. {i've done the math on it like a hundred times|watching?}",
    ],
  },
  "been-years": {
    layer: 0,
    asks: ["what have they been like", "those years been like", "four years been like"],
    answers: [
      "long. grade 9 i thought it'd go away by grade 10. {then i stopped giving it dates|off?} || busy! i joined everything. {if i'm tired enough i don't think|off?}",
    ],
  },
  "before-brushed": {
    layer: 0,
    asks: ["before i brushed it off", "before i interrupted", "before i cut you off"],
    answers: [
      "just that it's bad at night. {i was gonna say it without a joke, too|off?} || i was gonna say {i don't really feel like a person lately|off?}. it's small. ok it's kinda not",
    ],
  },
  "nobody-laughing": {
    layer: 0,
    asks: ["with nobody laughing", "if nobody laughed", "without laughing"],
    answers: [
      "that i'm scared, like most of the day. {my stomach isn't a bit|stomach} || ok, {i can't eat before school and i don't know how long i can keep this up|stomach}",
    ],
  },
  "getting-to": {
    layer: 0,
    asks: ["what were you getting to", "ended that before", "you getting to"],
    answers: [
      "the quiet part. {i get to it and then somebody talks|off?} || something about when i get home. {it's the worst bit and i'd just got my shoes off|off?}",
    ],
  },
  "not-see": {
    layer: 0,
    asks: [
      ...["what did i not see", "didnt i see", "what didnt i look at"],
      ...["did i not look at"],
    ],
    answers: [
      "{that i was trying|off?}. that was me trying, po || me, a bit? {you looked at the joke|off?}. they all do, it's a good joke",
    ],
  },
  "safe-from": {
    layer: 0,
    asks: ["keep you safe from", "safe from", "protect you from"],
    answers: [
      "from being a topic. {in our street everyone's a topic, once|watching?} || a name. {once they've got a name for you, you're that till college|watching?}",
    ],
  },
  "one-day-of-you": {
    layer: 0,
    asks: ["one day of being you", "a day of being you", "day in your shoes"],
    answers: [
      "you'd find out how long lunch is. {you check like two hundred faces|watching?} || that it's fun, a lot of it, fr. {and you'd go home with your jaw hurting|watching?}",
    ],
  },
  "did-it-hit": {
    layer: 0,
    asks: ["what did it hit", "did that hit", "where did that hit"],
    answers: [
      "{the part that already thinks it|sin?}. you just said it out loud || um. i came here so i don't get that one. {i give it to myself at night for free|sin?}",
    ],
  },
  "true-instead": {
    layer: 0,
    asks: ["be true instead", "true instead", "whats the true version"],
    answers: [
      "that it might stay like this for a bit and i still gotta eat breakfast || 'that sounds tiring, migs.' cause it's tiring",
    ],
  },
  "your-table": {
    layer: 0,
    asks: ["sitting at your table", "at your table", "notice at your house"],
    answers: [
      "how loud it is, and everyone's feeding you. {and that there's one chair nobody mentions, my cousin's|papa?} || lola asking for my girlfriend before the soup. {and me being really, really good at it|papa?}",
    ],
  },
  "the-waiting": {
    layer: 0,
    asks: ["the waiting like", "waiting been like", "while you wait"],
    answers: [
      "like sitting on the bench in uniform. {you're sweating and you haven't played|off?} || slow. my friends are like living already. {i'm saving it for when i'm what, thirty|off?}",
    ],
  },
  "whats-coming": {
    layer: 0,
    asks: ["think is coming", "what do you think happens next", "you see coming"],
    answers: [
      "retreat, then playoffs, then december. {it's all people looking at me|watching?} || same as now but older. {with better excuses|watching?}",
    ],
  },
  "should-have-asked": {
    layer: 0,
    asks: ["person have asked you", "have asked you", "should i have asked"],
    answers: [
      "'what's it like when you stop.' {nobody's asked me that, and it's not great|off?} || if i've eaten. no, fr, start there. {then what i'm like when i get home|off?}",
    ],
  },
  "lines-never-right": {
    layer: 0,
    asks: ["those lines never get", "never get right", "posters get wrong"],
    answers: [
      "that you go home after. {the poster doesn't have to go home and have dinner|papa?} || they think you're sad about yourself. i'm ok, mostly. {it's what i'd lose|papa?}",
    ],
  },
  "worth-saying": {
    layer: 0,
    asks: ["be worth saying instead", "worth saying instead", "rather i said"],
    answers: [
      "maybe nothing, just 'that sucks'. you'd be surprised || 'take your time, i'm not going anywhere.' even if it's a lie, kinda. it's a nice lie",
    ],
  },
  "only-for-you": {
    layer: 0,
    asks: ["so that its only for", "only for you", "know about you that"],
    answers: [
      "that i'm not sad all day. {i'm sad for like forty minutes, around six|off?}, on the dot || {that i'm funny cause i'm fast, and i'm fast cause i don't wanna feel it|off?}. nobody's put those together yet",
    ],
  },
  "it-miss": {
    layer: 0,
    asks: ["what did it miss", "did i miss", "have i missed"],
    answers: [
      "me. it'd fit any guy with a ball || the part where i can't tell anyone. you said talk to people, and i was like, ya, who",
    ],
  },
  "different-where-you": {
    layer: 0,
    asks: ["different where you are", "like where you are", "different for you there"],
    answers: [
      "everybody prays here, and everybody talks. {so god knows, and then the street knows|watching?} || it's nice people, that's what's different. {you'd have to lie to like twelve nice people|watching?}",
    ],
  },
  "come-for": {
    layer: 0,
    asks: ["what did you come for", "you come for", "why did you come here"],
    answers: [
      "to say stuff and not see a face. {i'm kinda full|off?} || idk po, {i couldn't sleep and it was getting loud|off?}",
    ],
  },
  "let-in-already": {
    layer: 0,
    asks: ["let in already", "youd been let in", "been let in"],
    answers: [
      "'nice place. can i sit in the back.' {then maybe i'd say i'm tired|off?} || i'd say i packed light, it's one thing. {it's just heavy, for one thing|off?}",
    ],
  },
  "while-not-coming": {
    layer: 0,
    asks: ["while it isnt coming", "when it isnt coming", "head while it"],
    answers: [
      "the fan. and my own voice going 'say something funny' || nothing nothing. then that i'm making you wait, sorry",
    ],
  },
  "find-instead": {
    layer: 0,
    asks: ["find instead", "there instead", "whats in there instead"],
    answers: [
      "a gym with the lights off. {i can hear somebody dribbling|off?} || snacks. and under the snacks, {a kind of worry with no subject|off?}",
    ],
  },
  "gecko-to-say": {
    layer: 0,
    asks: ["want him to say", "like him to say", "gecko to tell you"],
    answers: [
      "'you're ok, kid, go to sleep.' in latin maybe || that he's seen worse. he's been in this room four years, he'd know",
    ],
  },
  "play-instead": {
    layer: 0,
    asks: ["what would you play", "play instead", "which card"],
    answers: [
      "the quiet card. we sit here and you don't go || reverse, haha. ok no. ask me about the ride home",
    ],
  },
  "else-turns-up": {
    layer: 0,
    asks: ["else turns up in there", "else turns up", "what else is in there"],
    answers: [
      "songs. {and whose slippers are on the road|watching?}. then snacks again || whether i locked my phone. {always that, even when i'm holding it|watching?}",
    ],
  },
  "pick-something": {
    layer: 0,
    asks: ["what would you pick", "you pick", "where would you like to go"],
    answers: [
      "uh. the lola stuff, it's easy. {or the other stuff, after nine, when i stop|off?} || the bit where i get home and {lie there like a wet towel|off?}. nobody's heard that bit properly",
    ],
  },
  "other-half": {
    layer: 0,
    asks: ["the other half", "whats the other half", "half a yes"],
    answers: [
      "a no, haha. {like i want to and i'm scared to, at the same speed|watching?} || it's 'but'. {there's always a but, and it's always somebody finding out|watching?}",
    ],
  },
};

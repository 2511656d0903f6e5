import type { Scenario } from "~/domain/simulator/scenario";

/** What Migs answers to who asks when it comes, what he acts, and what he does with it. */
export const askedOfTheShow: Scenario["topics"] = {
  elevator: {
    layer: 0,
    asks: [
      "sets the elevator off",
      "set the elevator off",
      "sets off the elevator",
      "the elevator",
      "that elevator",
      "sets your stomach off",
      "your stomach drop",
      "your stomach did that",
      "your stomach do that",
      "happening around you",
      "going on around you",
      "around you when",
    ],
    answers: [
      "last time was thursday, someone at lunch did a who likes who. {straight down, no stops|stomach} || it's when it gets close, like who's your type and all that. {thursday it went nine floors and i was just holding a spoon|stomach}",
    ],
  },
  "lag-when": {
    layer: 0,
    asks: [
      "notice the lag",
      "notice that lag",
      "feel the lag",
      "feel that lag",
      "the lag the most",
      "the lag worst",
      "when is the lag",
      "when does the lag",
      "when do you lag",
    ],
    answers: [
      "at lunch, when everyone's already on the joke and i'm still checking mine. {i'm always one beat late to being me|off?} || in a full jeep, when they're all just themselves at full speed. {me i'm buffering|off?}",
    ],
  },
  acting: {
    layer: 1,
    asks: [
      "what were you acting",
      "what are you acting",
      "were you acting",
      "are you acting",
      "pretending about",
      "you pretending",
      "do you pretend",
      "who do you act for",
      "who are you acting for",
      "what is the act",
      "whats the act",
    ],
    answers: [
      "regular guy. same jokes, same top ten, same walk. {the show's so good nobody's ever left early|watching} || just a guy who isn't checking anything. {it's been running since grade 9 with no days off|watching}",
    ],
  },
  "jersey-off": {
    layer: 0,
    asks: [
      "take the jersey off",
      "take that jersey off",
      "take off the jersey",
      "take off that jersey",
      "under the jersey",
      "beneath the jersey",
      "without the jersey",
    ],
    answers: [
      "some guy in a sando who hums. {he's kinda shy, i don't introduce him|off?} || a skinny dude who sings while he hangs it up. {nobody's met him|off?}",
    ],
  },
  "scared-of": {
    layer: 0,
    asks: [
      "most scared of",
      "you scared of",
      "you most afraid of",
      "are you afraid of",
      "afraid of most",
      "what scares you",
      "biggest fear",
      "worst that could happen",
      "worst thing that could happen",
    ],
    answers: [
      "that it gets out before i say it, like somebody else presses send. {i read people's faces for it, all day|watching} || one screenshot, one 'uy did you know'. {any phone buzzes and i look up first|watching}",
    ],
  },
  "too-loud": {
    layer: 0,
    asks: [
      "gets too loud",
      "gets too much",
      "its too much",
      "when it gets loud",
      "when it gets bad",
      "when it gets heavy",
      "get through it",
      "get through that",
      "calm your stomach",
      "calm it down",
    ],
    answers: [
      "i count dribbles. thirty left, thirty right, till my stomach sits down || earphones in, nothing playing, so nobody talks to me. then i do free throws in my head",
    ],
  },
  teased: {
    layer: 0,
    asks: [
      "bully you",
      "bullied",
      "anyone tease you",
      "anybody tease you",
      "they tease you",
      "get teased",
      "been teased",
      "teasing you",
      "pick on you",
      "make fun of you",
      "mean to you",
      "joke about you",
    ],
    answers: [
      "not me, i'm the one holding the mic. {if you do the impression nobody does you|locker} || they tease around me, not me. {i keep it moving so it never lands on my chair|locker}",
    ],
  },
  "when-alone": {
    layer: 0,
    asks: [
      "when youre alone",
      "when you are alone",
      "when youre by yourself",
      "when its just you",
      "when nobodys around",
      "when nobody is around",
      "when nobody is there",
      "when theres no audience",
    ],
    answers: [
      "first hour's great. {then it's me and the thing in one room|off?} || ok till the jokes run out. {after that it gets so quiet i can hear myself not being funny|off?}",
    ],
  },
  "best-part": {
    layer: 0,
    asks: [
      "best part of your day",
      "best part of the day",
      "best part of today",
      "good part of the day",
      "favourite part",
      "favorite part",
      "look forward to",
      "looking forward to",
      "enjoy the most",
    ],
    answers: [
      "free throws when the gym's already empty. there's no better sound than a net || the walk home with overtime, he's a street dog. i don't have to explain anything to him",
    ],
  },
  playoffs: {
    layer: 0,
    asks: [
      "the playoffs",
      "your playoffs",
      "your next game",
      "the next game",
      "the big game",
      "when do you play",
    ],
    answers: [
      "two weeks. {coach goes 'all eyes on our guard', and i'm like, please, no eyes|watching?} || in two weeks, the whole street's coming. {i'm ok with the game, it's the hugging after it|watching?}",
    ],
  },
  cried: {
    layer: 0,
    asks: [
      "have you cried",
      "do you cry",
      "did you cry",
      "ever cry",
      "you cried",
      "cry about it",
      "let it out",
    ],
    answers: [
      "once, in the shower, radio on full. {it was a really happy song too|off?} || ya, into a towel, like a pro. {then i came out and danced for lola|off?}",
    ],
  },
  "like-myself": {
    layer: 0,
    asks: [
      "like about yourself",
      "love about yourself",
      "proud of about yourself",
      "good about yourself",
      "proud of yourself",
    ],
    answers: [
      "i can get a laugh out of people who don't wanna laugh. and i can hear when a guitar's a tiny bit off || my no-look pass. also i kinda always see who's eating alone",
    ],
  },
  "this-summer": {
    layer: 0,
    asks: [
      "changed in the summer",
      "changed this summer",
      "changed in summer",
      "different this summer",
      "different in the summer",
      "about this summer",
      "about the summer",
      "with this summer",
      "summer make it",
      "why summer",
    ],
    answers: [
      "no school, no practice, so no script. {two months with only me in there|off?} || the days got empty and i couldn't outrun stuff. {turns out there's a guy in here when nobody's clapping|off?}",
    ],
  },
};

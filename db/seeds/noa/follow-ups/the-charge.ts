import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the trial in her head, what she gave up and who left. */
export const theCharge: Scenario["topics"] = {
  "the-charge": {
    layer: 0,
    asks: [
      ...["whats the charge", "what is the charge", "accused of"],
      ...["charged with", "what are you guilty of"],
    ],
    answers: [
      "'being a lot, in public, on several occasions.' {i plead guilty before anyone's sat down|shame} || {that i saw him going quiet and bought curtains|shame}. it's mostly curtains",
    ],
  },
  "how-long-since-moan": {
    layer: 0,
    asks: [
      ...["how long is it now", "long since the last", "when did you last moan"],
      ...["last moan at someone"],
    ],
    answers: [
      "forty minutes, if you count this. {you're on the meter as well, sorry|burdening} || three hours with tali, no time at all with you. {i'm keeping an eye on it|burdening}",
    ],
  },
  "when-hed-gone": {
    layer: 1,
    asks: [
      ...["when hed gone", "when he had gone", "after he went"],
      ...["after he left that day", "do when he left"],
    ],
    answers: [
      "i tidied my room. {i thought if it was really tidy there'd be less of me to leave|shame} || sat in the bath with no water in. {it had a lock, and i could be as big as i liked in there|shame}",
    ],
  },
  "stopped-doing": {
    layer: 2,
    asks: [
      ...["stop doing", "you stop doing", "give up doing"],
      ...["what did you give up", "did you stop"],
    ],
    answers: [
      "singing, dancing, saying what's for tea. {i even stopped sneezing properly|unlovable?} || having a favourite. {film, chair, anything, i just went 'either's fine' for four months|unlovable?}",
    ],
  },
  "who-laughed": {
    layer: 1,
    asks: [...["who was laughing", "laughing at you", "who laughed"], ...["anyone laugh"]],
    answers: [
      "nobody, out loud. {they were all being very nice at me, which is the same with the sound off|shame} || me, mostly, first. {i laughed so they'd know i'd got it|shame}",
    ],
  },
  "drop-when": {
    layer: 1,
    asks: [
      ...["when does it happen", "when does it come", "when do you get it"],
      ...["happen in the day"],
    ],
    answers: [
      "on actual stairs, mostly, which is rude. and when a message sound goes on somebody else's phone || any time i've been all right for about a minute. it waits till i'm holding something",
    ],
  },
  "portfolio-what": {
    layer: 0,
    asks: [
      ...["whats it about", "what is it about", "what is it for"],
      ...["about the ferry", "what are you making"],
    ],
    answers: [
      "[after: portfolio] a ferry line i made up. tickets, timetables, a little hat for the captain || ferries. i picked boats because he gets seasick, and then i drew him on every one",
    ],
  },
  "still-want-counsellor": {
    layer: 0,
    asks: [
      ...["still going to go", "will you go", "going to go to it"],
      ...["keep the appointment", "stay on the list"],
    ],
    answers: [
      "if i'm still a mess in nine weeks, yes. if i'm fine i'm going as well, out of spite || i think so, i've put it in my phone with a little umbrella",
    ],
  },
  "just-heard": {
    layer: 1,
    asks: [
      ...["what did you just hear", "you just hear", "you heard that"],
      ...["heard what", "what did you hear yourself"],
    ],
    answers: [
      "that i'd turn up for her, and what i send myself is a telling-off || me being nice to somebody in exactly my shoes. and then i thought, yes but she's not me",
    ],
  },
  "list-how-long": {
    layer: 2,
    asks: [
      ...["how long is the list", "many on the list", "who is on the list"],
      ...["whos on it", "on the list"],
    ],
    answers: [
      "eleven. {i put the lollipop man on it, i was being thorough|unlovable?} || it goes dad, a girl called mia in year six, omer, dana, then everybody. {it's got arrows|unlovable?}",
    ],
  },
};

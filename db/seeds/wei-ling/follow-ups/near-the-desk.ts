import type { Scenario } from "~/domain/simulator/scenario";

const laptop = [
  "near: i opened my laptop four times",
  "near: opened the laptop closed the laptop",
  "near: about four rounds of that",
];
const fourMods = [
  "near: four modules at once",
  "near: panic about the other three",
  "near: the four mods together",
  "near: panic about the rest",
];
const knowNobody = [
  "near: my parents think",
  "near: got me down as",
  "near: no one really my parents",
];
const frozeDates = [
  "near: timetable came out and i just",
  "near: and i just froze",
  "near: my whole brain went under",
  "near: they released the exam schedule",
];

/** What Wei Ling answers to who asks on about the laptop, the modules, the dates and who knows. */
export const nearTheDesk: Scenario["topics"] = {
  "laptop-which-file": {
    layer: 0,
    asks: [
      ...laptop,
      ...["what did you open", "what did you try to look at", "which subject did you open"],
    ],
    answers: [
      "econs slides, all four times. i know that title page very well now || the econs folder. i got as far as the prof's email address",
    ],
  },
  "laptop-how-long-open": {
    layer: 0,
    asks: [
      ...laptop,
      ...["how long was it open", "how many minutes did you last", "how long before you closed it"],
    ],
    answers: ["two minutes, the longest was maybe five || not long, the fan didn't even start"],
  },
  "laptop-first-time": {
    layer: 0,
    asks: [
      ...laptop,
      ...["when was the first time", "what time did you open it first", "when did you give up"],
    ],
    answers: [
      "the first was about nine, with my kopi. the last one was after lunch || nine plus for the first. by three i'd put it on the floor",
    ],
  },
  "laptop-same-every-day": {
    layer: 0,
    asks: [
      ...laptop,
      ...["was yesterday the same", "is every day like that", "do most days go like this"],
    ],
    answers: [
      "mostly, ya. yesterday was three times || quite often. some days it doesn't even leave the bag",
    ],
  },
  "laptop-alone-then": {
    layer: 0,
    asks: [
      ...laptop,
      ...["were you alone all day", "was anyone with you", "did you see anybody today"],
    ],
    answers: [
      "alone, me and the fan noise || nobody, only the cleaner auntie and she said morning",
    ],
  },
  "laptop-would-help": {
    layer: 0,
    asks: [
      ...laptop,
      ...[
        "what would help you keep it open",
        "what would make it easier to start",
        "what do you need to start",
      ],
    ],
    answers: [
      "somebody at the next table doing their own thing, i think || if it opened on page three by itself. page one is where i die",
    ],
  },
  "mods-start-with": {
    layer: 0,
    asks: [
      ...fourMods,
      ...["which one do you open first", "which module do you start with", "which do you pick"],
    ],
    answers: ["econs usually, the slides have pictures || film, since it's the least like work"],
  },
  "mods-panic-says": {
    layer: 0,
    asks: [
      ...fourMods,
      ...["what does the panic say", "what goes through your mind", "what are you panicking about"],
    ],
    answers: [
      "it goes, and who's doing the other three? || that i picked the wrong one. it's always the wrong one",
    ],
  },
  "mods-drop-one": {
    layer: 0,
    asks: [
      ...fourMods,
      ...["can you drop one", "do you have to take all four", "could you take fewer"],
    ],
    answers: ["no, the deadline to drop was week 6 || can't now, the form's closed. i looked"],
  },
  "mods-minutes": {
    layer: 0,
    asks: [
      ...fourMods,
      ...["how long do you manage", "how long until the panic", "how many minutes with one"],
    ],
    answers: ["maybe ten minutes, then my leg starts going || one page, if it's a kind page"],
  },
  "mods-only-one": {
    layer: 0,
    asks: [
      ...fourMods,
      ...["could you do only one", "what if you did just one", "have you tried only one"],
    ],
    answers: [
      "i've tried only stats, with the rest in a drawer. i kept looking at the drawer || tried it. then i think, what if it's the wrong one to save",
    ],
  },
  "mods-others-same": {
    layer: 0,
    asks: [
      ...fourMods,
      ...[
        "do the others have four",
        "does everybody take that many",
        "do your classmates have the same",
      ],
    ],
    answers: [
      "ya, four is normal. some people take five and do dance || same load, all of us. that's why i can't complain",
    ],
  },
  "know-first-to-tell": {
    layer: 1,
    asks: [
      ...knowNobody,
      ...[
        "who would you tell first",
        "is there one person you could tell",
        "who would you want to know",
      ],
    ],
    answers: [
      "xin yi i think, in a voice note i don't listen back to || probably xin yi, my best friend. at night, when she can't see my face",
    ],
  },
  "know-any-signs": {
    layer: 1,
    asks: [
      ...knowNobody,
      ...["has anyone noticed", "does anyone suspect", "did your parents see anything"],
    ],
    answers: [
      "mum asked if i've got a cold, that's the closest || the mart auntie looks at my basket a bit long. that's all",
    ],
  },
  "know-kept-since": {
    layer: 1,
    asks: [
      ...knowNobody,
      ...[
        "how long have you kept it",
        "since when has nobody known",
        "when did you start hiding it",
      ],
    ],
    answers: [
      "since the midterm, about five weeks of it || a month plus. it was easier in the first week",
    ],
  },
  "know-want-them-to": {
    layer: 1,
    asks: [
      ...knowNobody,
      ...["do you want them to know", "would you like someone to know", "should somebody know"],
    ],
    answers: [
      "half of me, ya. the half that's not holding the phone || i'd want it if i could skip the first five minutes",
    ],
  },
  "know-how-they-think": {
    layer: 1,
    asks: [
      ...knowNobody,
      ...[
        "what do they think you are doing",
        "how do they picture you",
        "what do your parents imagine",
      ],
    ],
    answers: [
      "me in the library with a highlighter and a full stomach || they see the orientation photo, only with more books",
    ],
  },
  "froze-where-at": {
    layer: 0,
    asks: [
      ...frozeDates,
      ...[
        "where were you when it came out",
        "where did you see the timetable",
        "where were you standing",
      ],
    ],
    answers: [
      "in the canteen queue, with a tray || queueing for chicken rice. i still paid for it",
    ],
  },
  "froze-who-with": {
    layer: 0,
    asks: [
      ...frozeDates,
      ...["who was with you", "did anyone see you freeze", "were you by yourself"],
    ],
    answers: [
      "nobody i knew, i'd come down late || by myself, and the guy behind me said, move lah",
    ],
  },
  "froze-scariest": {
    layer: 0,
    asks: [
      ...frozeDates,
      ...["what was the scariest part", "which date scared you", "what exactly made you freeze"],
    ],
    answers: [
      "stats being first. i'd hoped for a small one first || the 4th, because it had a seat to it, and a time",
    ],
  },
  "froze-how-long-for": {
    layer: 0,
    asks: [
      ...frozeDates,
      ...["how long were you frozen", "how long did it last", "when did it pass"],
    ],
    answers: [
      "a minute in the queue, and then kind of till now || the standing there was short. the rest hasn't really gone",
    ],
  },
  "froze-the-others": {
    layer: 0,
    asks: [
      ...frozeDates,
      ...[
        "how did the others react",
        "what did your friends say about the dates",
        "did other people panic",
      ],
    ],
    answers: [
      "crying emojis in the chat, and then study plans in like ten minutes || they screamed for one night, and by morning there was a spreadsheet",
    ],
  },
  "froze-told-someone": {
    layer: 0,
    asks: [
      ...frozeDates,
      ...["did you tell anyone", "did you say something to anybody", "who did you talk to"],
    ],
    answers: [
      "no, i put a crying emoji like everyone || didn't. i liked somebody else's message and that was me talking",
    ],
  },
};

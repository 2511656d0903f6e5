import type { Scenario } from "~/domain/simulator/scenario";

const twoLies = [
  "near: have you eaten and i say yes",
  "near: two lies in one minute",
  "near: ate already can do",
];
const blanketNow = [
  "near: typing this under the blanket",
  "near: blanket over my head",
  "near: brightness all the way down",
];
const weekNine = [
  "near: since week 9 or so",
  "near: around week 9 it",
  "near: properly since the timetable came out",
  "near: gone since they put the exam",
];
const notLazy = [
  "near: not lazy i sit there",
  "near: that it's not just stress",
  "near: people say all the best",
];
const sundayCall = [
  "near: sound normal for twenty minutes",
  "near: twenty minutes of sounding like",
  "near: sunday nights when my mum",
  "near: sunday call with my mum",
];

/** What Wei Ling answers to who asks on about the calls home, the blanket, week 9 and being called lazy. */
export const nearTheCall: Scenario["topics"] = {
  "lies-which-harder": {
    layer: 1,
    asks: [...twoLies, ...["which lie is harder", "which one is worse", "which do you mind more"]],
    answers: [
      "the stats one, i guess. with eating everybody fibs || can. because he tells the kopi uncle after",
    ],
  },
  "lies-believe": {
    layer: 1,
    asks: [...twoLies, ...["does she believe you", "do they believe it", "can she tell"]],
    answers: [
      "i think she does, she goes straight to the weather || ya, i'm very smooth by now. papa says good girl, and that's it",
    ],
  },
  "lies-really-ate": {
    layer: 1,
    asks: [
      ...twoLies,
      ...["what had you really eaten", "what did you eat that day", "did you eat at all"],
    ],
    answers: ["crackers, and half a bun || cup noodles at four, standing"],
  },
  "lies-one-true": {
    layer: 1,
    asks: [
      ...twoLies,
      ...[
        "could you tell one true thing",
        "what would happen if you said no",
        "would you say not yet",
      ],
    ],
    answers: [
      "she'd ask why, and i've only got an answer for yes || she'd say go eat now, i wait. and she'd really wait",
    ],
  },
  "lies-papa-near": {
    layer: 1,
    asks: [
      ...twoLies,
      ...["is your dad on the call too", "where is he when she calls", "do you talk to both"],
    ],
    answers: [
      "he's behind her with the tv on, he shouts his question || ya, on speaker. ah ma's there also, she says oi",
    ],
  },
  "blanket-hiding-from": {
    layer: 0,
    asks: [
      ...blanketNow,
      ...["who are you hiding from", "who would see the light", "is someone outside"],
    ],
    answers: [
      "the corridor. if it's dark they walk past || nobody's after me haha, i just don't want a knock",
    ],
  },
  "blanket-hot": {
    layer: 0,
    asks: [
      ...blanketNow,
      ...["is it hot under there", "can you breathe in there", "is it comfortable"],
    ],
    answers: ["a bit, the aircon's on so it's ok || like a steamed bun. i come up for air"],
  },
  "blanket-since": {
    layer: 0,
    asks: [
      ...blanketNow,
      ...[
        "how long have you been under there",
        "since when are you in bed",
        "when did you get in bed",
      ],
    ],
    answers: ["since eight plus. i skipped the sitting part || an hour maybe, my foot's asleep"],
  },
  "blanket-secondary": {
    layer: 0,
    asks: [
      ...blanketNow,
      ...[
        "what did you do under there as a kid",
        "why like a secondary school kid",
        "did you do that at school",
      ],
    ],
    answers: [
      "read comics with a torch, ma knew and said nothing || harry potter, till the battery went. my brother sold me out",
    ],
  },
  "blanket-come-out": {
    layer: 0,
    asks: [
      ...blanketNow,
      ...["would you come out", "could you put the light on", "do you want to sit up"],
    ],
    answers: [
      "in a bit. it's easier to type from in here || maybe if the people at the water cooler go to bed",
    ],
  },
  "week9-what-else": {
    layer: 0,
    asks: [
      ...weekNine,
      ...["what else happened then", "what happened in week 9", "what changed in week 9"],
    ],
    answers: [
      "stats had a big quiz and everyone suddenly had groups || nothing you could point at. the library got full, that's what i noticed",
    ],
  },
  "week9-before-it": {
    layer: 0,
    asks: [
      ...weekNine,
      ...["how did you sleep before", "what was it like before week 9", "were you ok in week 8"],
    ],
    answers: [
      "eleven to seven, like a baby. i was proud of it || ok, a bit behind but laughing about it",
    ],
  },
  "week9-tell-anyone": {
    layer: 0,
    asks: [
      ...weekNine,
      ...["did you tell anyone then", "who did you talk to about it", "did anyone see it change"],
    ],
    answers: [
      "no, i thought it'd go away by week 10 || i sent xin yi a melting face. it sounds like a joke that way",
    ],
  },
  "week9-got-worse": {
    layer: 0,
    asks: [
      ...weekNine,
      ...["did it get worse since", "has it got worse", "is it still getting worse"],
    ],
    answers: [
      "ya, every week a bit. the midterm was the big step || it did. then it went flat, but flat at the bottom",
    ],
  },
  "week9-tried-sleep": {
    layer: 0,
    asks: [
      ...weekNine,
      ...["what did you try for the sleep", "have you tried anything", "did you take anything"],
    ],
    answers: [
      "warm milo, no phone, socks. the socks were nice || lavender spray from my mum, it makes me sneeze",
    ],
  },
  "lazy-who-says": {
    layer: 0,
    asks: [...notLazy, ...["who says lazy", "who called you lazy", "did someone say that"]],
    answers: [
      "nobody, just me. and one pe teacher, long ago || my own head. it's got his voice, the discipline master's",
    ],
  },
  "lazy-what-do": {
    layer: 0,
    asks: [
      ...notLazy,
      ...["what do you do all day there", "what does trying look like", "how do you try"],
    ],
    answers: [
      "i write the date, i write the title. then i look at them || open, scroll, underline, close. it takes hours",
    ],
  },
  "lazy-say-instead": {
    layer: 0,
    asks: [
      ...notLazy,
      ...[
        "what would you want people to say",
        "what should they say instead",
        "what would be better",
      ],
    ],
    answers: ["you look tired, come and sit || sounds tiring, you want biscuits?"],
  },
  "lazy-why-matter": {
    layer: 0,
    asks: [
      ...notLazy,
      ...["why does that matter to you", "why lazy of all things", "is that the worst word"],
    ],
    answers: [
      "because at home lazy's the one thing you can't be || it's the one i can't prove wrong",
    ],
  },
  "lazy-anyone-gets-it": {
    layer: 0,
    asks: [...notLazy, ...["does anyone get it", "who understands it", "has anybody understood"]],
    answers: [
      "the cat i think, she also lies there all day || xin yi would, only i'd have to tell her first",
    ],
  },
  "call-last-sunday": {
    layer: 1,
    asks: [
      ...sundayCall,
      ...["how was the last one", "what happened last sunday", "how did it go on sunday"],
    ],
    answers: [
      "fine for her, i think. she told me about a patient who brought durian || smooth. i laughed in all the places",
    ],
  },
  "call-get-ready": {
    layer: 1,
    asks: [
      ...sundayCall,
      ...["how do you get ready for it", "what do you do before", "do you prepare for it"],
    ],
    answers: [
      "from six i can't do anything, i make a list of funny things || i drink water and pick one nice story. last week it was the gecko",
    ],
  },
  "call-could-skip": {
    layer: 1,
    asks: [...sundayCall, ...["could you skip it", "could you not pick up", "what if you miss it"]],
    answers: [
      "then she'd ring the hall office, she has the number || i tried once, i texted. papa called in two minutes",
    ],
  },
  "call-be-short": {
    layer: 1,
    asks: [
      ...sundayCall,
      ...["could it be shorter", "what if you were not normal", "would she mind if you were quiet"],
    ],
    answers: [
      "she'd mind in a soft way, she'd say you rest, and stay on the line || five minutes i could do for real. it's the other fifteen",
    ],
  },
  "call-miss-her-too": {
    layer: 1,
    asks: [
      ...sundayCall,
      ...["do you like the calls too", "do you miss her", "is there anything good in it"],
    ],
    answers: [
      "ya, that's what's sad. i like her voice, it's mine i don't like || the part about ah ma's drama. i forget to act for a bit",
    ],
  },
};

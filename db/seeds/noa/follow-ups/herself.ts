import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of her days and herself. */
export const herself: Scenario["topics"] = {
  evenings: {
    layer: 0,
    asks: [
      "the evenings",
      "your evenings",
      "evenings like",
      "in the evening",
      "evenings now",
      "an evening",
    ],
    answers: [
      "long. telly on with no sound, and {every foot on the stairs is him till it isn't|missing} || they start about five and go on for a month. {i still listen for the lift at ten past six|missing}",
      "my sister rings at ten or so, that's the one good bit || ten's when my sister calls. before that i mostly stare at the telly with a blanket on",
    ],
  },
  "small-hours": {
    layer: 0,
    asks: [
      ...["three in the morning", "3 in the morning", "3am show", "the 3am", "at 3am", "at three"],
      ...["at 3 am", "middle of the night", "happens at 3", "when you cant sleep", "lie there"],
      ...["awake at night", "up at night"],
    ],
    answers: [
      "{i'm up with the fridge door open, going over it|nosleep?}. what i said, what i should've said, what i had on || {it's me and the ceiling doing reruns|nosleep?}. it's always the same episode and i always lose",
      "sometimes i go and sit on the stairs outside, {it's less empty than in here|ghosted} || i sit in the hall against the radiator, {it's the only other warm thing that's up|ghosted}",
    ],
  },
  dream: {
    layer: 0,
    asks: ["your dream", "the dream", "dream about", "do you dream", "you dreamt"],
    answers: [
      "we were late for a plane and he had my shoes. {i woke up to tell him and i was talking to a cushion|missing} || a ferry, with everybody from school on it. {i'd got as far as 'omer, listen' before i was awake|missing}",
    ],
  },
  tram: {
    layer: 1,
    asks: [
      "on the tram",
      "the tram",
      "happened on the tram",
      "that old lady",
      "the peppermint",
      "the mint",
    ],
    answers: [
      "i thought i saw the back of his head. it was just some man with ears, and by then {i couldn't breathe|chest} || there was a jacket like his by the doors. it turned round and it was somebody's dad, {but my lungs had already gone|chest}",
      "i got off and held on to a bus stop till it passed. {i counted the adverts|chest?}, there were nine || i walked the rest with my hand flat on my coat, {like i was holding a lid on|chest?}",
    ],
  },
  doctor: {
    layer: 0,
    asks: [
      ...["a doctor for", "doctor about", "seen a doctor", "see a doctor", "been to a doctor"],
      ...["seen anyone about", "seen someone about", "have a doctor", "got a doctor", "a gp"],
      ...["doctor know", "doctor say", "checked out", "told a doctor", "talked to a doctor"],
    ],
    answers: [
      "no, i haven't been. there's a doctor at uni, i just don't know what i'd say it was || not yet. i've got one through uni, she's nice, she did my ears once. i'd feel stupid",
    ],
  },
  "a-lot": {
    layer: 0,
    asks: [
      ...["he mean a lot", "does he mean a lot", "does a lot mean"],
      ...["it mean a lot"],
      ...["a lot mean", "being a lot", "mean by a lot", "call you a lot", "called you a lot"],
      ...[
        "a lot about you",
        "youre a lot",
        "you are a lot",
        "a lot to you",
        "said a lot",
        "words a lot",
      ],
    ],
    answers: [
      "it means loud, and crying at adverts, and asking 'are you ok' and then asking again. {that's the charge sheet|shame} || that i notice things and i say them. {that i've got the one volume|shame}, more or less",
      "i hear it in everything now. i said 'a lot of milk' in a shop and {had to leave|shame} || the girl at the till said 'that's a lot of crisps' and {i nearly apologised to her|shame}",
    ],
  },
  "his-reason": {
    layer: 0,
    asks: [
      ...["why did he leave", "why he left", "why did he end", "why he ended", "reason he gave"],
      ...["why did omer", "give you a reason", "gave you a reason"],
    ],
    answers: [
      "'you're a lot.' that's the whole reason, {i've held it up to the light and there's nothing on the back|shame} || because i'm a lot, he says. {i keep asking myself for the long version and it's just that again|shame}",
    ],
  },
  quieter: {
    layer: 1,
    asks: [
      ...["did you stop saying"],
      ...["be less", "being less", "you less", "turn yourself down", "turned yourself down"],
      ...["make yourself smaller", "made yourself smaller", "tone it down", "toned it down"],
      ...["be quieter", "hold back with him", "change for him", "changed for him"],
    ],
    answers: [
      "i never told the long version of anything. i wore grey, i said 'you choose' about dinner, and {then i couldn't tell what i liked|shame} || i let him finish all my stories and i stopped singing in the kitchen. {i was like a nice guest|shame}, in my own flat",
    ],
  },
  "head-voice": {
    layer: 1,
    asks: [
      ...["voice say", "that voice", "the voice in", "voice in your head", "your brain say"],
      ...["your head say", "voice tell you", "brain tell you", "whose voice"],
    ],
    answers: [
      "it reads me the list. {the time i was loud at his work thing, the time i cried in a taxi|shame}, it's got dates || it does evidence. {a party where i sang, a row in a car park|shame}, it never runs out",
      "it sounds like me, just tidier. {it sounds like me if i'd been somebody he'd keep|shame} || mine, annoyingly, only calm. {it's very sure of itself|shame}",
    ],
  },
  lease: {
    layer: 0,
    asks: [
      ...["in june", "till june", "until june", "after june", "the lease", "happens to the flat"],
      ...[
        "stay in the flat",
        "move out",
        "keep the flat",
        "both names",
        "afford it",
        "afford the",
        "pay the rent",
      ],
      ...["living there alone", "where will you live"],
    ],
    answers: [
      "don't know. on my own i can do about half of it, so {it's back to mum's with a bin bag of clothes|shame} || i can't pay it by myself. there's a bed at mum's with the ironing on it, {i'd be going home as the one who got it wrong|shame}",
      "his half still comes in on the first, like clockwork. {there's never a note with it|missing} || he does pay his bit, i'll give him that. {the reference just says 'rent'|missing}",
    ],
  },
  portfolio: {
    layer: 0,
    asks: [
      ...["it due", "is it due", "whens it due"],
      ...["due when"],
      "your portfolio",
      "the portfolio",
      "portfolio due",
      "portfolio about",
      "in your portfolio",
      "a portfolio",
    ],
    answers: [
      "due on the thirtieth. it's for a ferry company i made up, and {i open the file and shut it again|missing} || it's posters, tickets, the lot, for a ferry line that doesn't exist. end of the month. {the captain's come out with omer's nose|missing}",
    ],
  },
  "print-shop": {
    layer: 0,
    asks: [
      ...["print shop", "the shop like", "at the shop", "wedding invitation", "the invitations"],
      ...["whose wedding", "the wedding", "gold foil", "the printers"],
    ],
    answers: [
      "it's warm and it smells of toner and nobody asks you anything, it's nearly nice || it's loud in there, the machines do the talking. saturdays, ten till four, i sort of like it",
      "'ruth and adam request the pleasure'. {it was the word pleasure that got me|missing}, i ran that one again || cream card, gold letters, a ruth and an adam. {i was fine till i saw the two names side by side|missing}",
    ],
  },
  drawing: {
    layer: 0,
    asks: [
      "left hand",
      "left handed",
      "do you draw",
      "did you draw",
      "you drawn",
      "the drawings",
      "you been drawing",
    ],
    answers: [
      "yesterday it was the kettle. it came out like it had something to tell me || the tram, with teeth. i don't know why it got teeth",
      "i'm right-handed, so with the left there's nothing to be good at. it's the only thing i do that's not a disaster, because it's meant to be || it's the wrong hand, so i can't be any good, so i can't be bad. it's restful",
    ],
  },
  running: {
    layer: 0,
    asks: [
      "still run",
      "you run",
      "go running",
      "go for a run",
      "a runner",
      "been running",
      "run today",
      "when you run",
    ],
    answers: [
      "yeah, most days. round the park to the second kiosk, then my legs hand in their notice || i do. park, second kiosk, ten songs. badly, but i do",
    ],
  },
  studio: {
    layer: 1,
    asks: ["the studio", "your studio", "studio like", "a studio", "studio be like"],
    answers: [
      "one huge table and people coming in wet and staying for tea. posters for bands that nobody's heard of || a press in the middle, paper everywhere, me in an apron shouting. i'd have been good in it",
    ],
  },
  noise: {
    layer: 1,
    asks: [
      "the noise",
      "what noise",
      "kind of noise",
      "sort of noise",
      "gets loud",
      "gets so loud",
      "get louder",
    ],
    answers: [
      "it's everybody talking at once and it's all me doing the voices. {the main thing they say is 'well, obviously'|shame} || like four radios. {they're all on the subject of what i did wrong|shame}, none of them does music",
    ],
  },
};

import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about missing him and about being ashamed. */
export const ofMissingAndShame: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["two cups on the side this morning", "his mug down off the shelf"],
    answers: {
      why: [
        "my hands don't know yet. nobody's told them || it's habit. three years of mornings, and he's not a thing without his coffee",
      ],
      when: [
        "about seven. i was nearly asleep still, that's when it gets in || first thing, eightish, before my head's switched on",
      ],
      then: [
        "i tipped it in the sink and rinsed it, {and then i'd only got the one cup to carry|missing} || i put it back, with the handle the way he likes. {the WAY he LIKES|missing}",
      ],
      felt: ["{like missing a kerb|missing} || stupid first. {and then sad, in the knees|missing}"],
      mean: [
        "i'd made him a coffee. {a whole one, for a man with another kettle|missing} || i mean i got it down for him. {he's got his own arms and he's not here|missing}",
      ],
    },
  },
  {
    said: ["a man on the tram had his shampoo", "walked past in his shampoo"],
    answers: {
      why: [
        "i just wanted some more of it. {it's the top of his head, on a bad day you'd do it too|missing} || my feet went. {i wasn't consulted|missing}",
      ],
      when: [
        "thursday, going in to uni || last friday, outside the post office. i'd only gone for stamps",
      ],
      who: [
        "nobody, some man with a folder. he never looked up || a stranger. short, fifty, nothing like him from the neck down",
      ],
      then: [
        "he got off and i stood where he'd been. {it was gone by the next stop|missing} || he went into a bank. {so i stood outside a bank with my nose up|missing}",
      ],
      felt: [
        "{warm, for two stops|missing}. i'd forgotten what it's like when your shoulders come down || {like being called in for tea|missing}. then like a lunatic",
      ],
      theySaid: [
        "he didn't notice. well, he moved his folder || no, he never turned round, thank god. what would i say, you smell of my ex",
      ],
      mean: [
        "just pine. it's nothing, it's the cheapest one they do, and {it's him with his hair wet|missing} || the smell of it. {it's every morning for three years going round a corner|missing}",
      ],
    },
  },
  {
    said: ["it's about bin bags and i've", "eleven seconds of him asking"],
    answers: {
      why: [
        "it's the last one where he's just talking. {to me, like i'm someone he lives with|missing} || because he sounds like he's coming home. {it's eleven seconds of coming home|missing}",
      ],
      when: [
        "he sent it the week before, on a thursday || i put it on when the light's off. it's from five days before the text",
      ],
      often: [
        "most nights, three or four times. i've got it down to the breath || every night since. i've tried the radio instead and it doesn't say my name",
      ],
      felt: [
        "{nice, and then like falling off it|missing} || {as if he's in the next room looking|missing}",
      ],
      theySaid: [
        "he wants to know where they are. they were in the drawer, they were always in the drawer || it's 'noa', then the bags, then a sigh. it's not exactly a sonnet",
      ],
      youSaid: [
        "i wrote back 'second drawer x'. i keep looking at that x || 'drawer!!', i put. if i'd known i'd have done him a paragraph",
      ],
      mean: [
        "a voice note, he'd leave them instead of typing. {this one's just bins and i know it by heart|missing} || it's the tone. {he's a bit annoyed and he isn't leaving|missing}",
      ],
    },
  },
  {
    said: ["told my whole year we were", "seen the flat pictures"],
    answers: {
      why: [
        "i was happy! i'm not a keep-it-to-myself person || because i couldn't not, it was SOUTH-FACING",
      ],
      when: [
        "from september on, to anyone with ears || back in the autumn, when we got on the list. i had them on my phone by the coffee machine",
      ],
      who: [
        "my course. the girl with the coffee, the tutor, a man who came to fix the plotter || everyone in my year, and dana's row. and a man behind me in a queue",
      ],
      theySaid: [
        "'oh no, but you were so happy.' {in the past tense, with a biscuit|shame} || 'send us pictures when you're in!' {one of them's still waiting|shame}",
      ],
      youSaid: [
        "'it fell through', i say. i make it sound like a roof || to most of them not a word yet. i said the estate agent's being slow",
      ],
      felt: [
        "{like going round collecting your own posters|shame} || {hot, right up the ears|shame}. i want to put the word balcony down a drain",
      ],
      mean: [
        "each one has to be told, and each one does the face. {i've got about forty left|shame} || 'our'. {it's a tiny word and i said it like i'd got the deeds|shame}",
      ],
    },
  },
  {
    said: ["like a crime scene", "up on the stand every night"],
    answers: {
      why: [
        "because he won't tell me what i did. {somebody's got to find it|shame} || nobody else turned up for the trial. {so i do all the parts|shame}",
      ],
      when: ["from about three, till it's light || when i lie down. it's in session by two"],
      often: [
        "every night, it never gets solved || every night, and i used to only do it after parties, now i don't need the party",
      ],
      felt: [
        "{guilty, and i don't even know of what|shame} || tired. {you can't win against me, i know where everything is|shame}",
      ],
      mean: [
        "i go back over things i said. {that time i cried in the taxi, that toast i made at the wedding|shame} || like, exhibit a, noa sings on a roof. {and i look at me like, well, miss|shame}",
      ],
      then: [
        "{i always confess|shame}. then the bins come and i get up || we adjourn, it gets light. {i've been found guilty every day so far|shame}",
      ],
    },
  },
  {
    said: ["rang my sister tali and she'd", "a mock on thursday"],
    answers: {
      why: [
        "she had that voice on, the busy one. {you can't tip a bucket over someone with flashcards|burdening} || it was bio and she's scared of bio. {i wasn't going to be what she thinks about in there|burdening}",
      ],
      when: [
        "wednesday last week, the night after. she was in the kitchen, i could hear the tap || the night before it. she'd been up since six learning cells",
      ],
      theySaid: [
        "she asked how i was and i said 'hungry'. so she told me what to put in it || 'you're very jolly', she said. she says jolly like other people say damp",
      ],
      youSaid: [
        "leeks. i said a good deal about leeks || good luck, and how's the dog, and don't forget your ruler. like a mum in an advert",
      ],
      felt: [
        "{lonely, with her right there in my ear|burdening} || proud till i hung up. {then like a bath when the plug's out|burdening}",
      ],
      then: [
        "i ate some crackers and {told the fridge the rest|burdening} || {i lay on the rug and let my face go back|burdening}",
      ],
      mean: [
        "i'd rung to say it, all of it. {what came out was soup|burdening} || it's a phone-in voice, all teeth. {she got that and i kept the other one for the rug|burdening}",
      ],
    },
  },
  {
    said: ["a number of sad calls you get", "since i last moaned at someone"],
    answers: {
      why: [
        "because you can hear it, when they've had enough. {there's a bit less 'oh no' each time|burdening} || {i don't want to be the name they see and put the phone down|burdening}",
      ],
      often: [
        "i've always kept a rough count. this week's just gone over || since school, a bit. it used to be more of a hobby",
      ],
      who: [
        "dana had most of mine. tali's got the overdraft || tali, these days. i'm trying to space her out",
      ],
      felt: [
        "{like asking for seconds at someone else's house|burdening} || {sort of sneaky, i look at the clock before i dial|burdening}",
      ],
      mean: [
        "like stamps on a coffee card, only at the end {you don't get a coffee, they get tired|burdening} || i go, right, tuesday i moaned, so not till friday. {then it's wednesday and i'm bursting|burdening}",
      ],
    },
  },
];

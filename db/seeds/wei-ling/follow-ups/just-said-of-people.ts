import type { Scenario } from "~/domain/simulator/scenario";

/** What Wei Ling answers to who asks on about the people she has just spoken of. */
export const justSaidOfPeople: Scenario["topics"] = {
  "laughing-about": {
    layer: 0,
    asks: ["they laughing about", "were they laughing", "laughing at", "what was so funny"],
    answers: [
      "couldn't tell. somebody's slides, i think. {i just know it wasn't a joke i was in|unnoticed} || no idea. {you only get the loud part through a floor|unnoticed}",
    ],
  },
  "join-them": {
    layer: 0,
    asks: ["join them", "you go down", "go and sit with them", "sit with them", "go out to them"],
    answers: [
      "i could. the door isn't locked. {it's just that after so long, walking in is an announcement|unnoticed} || in theory, ya. {i'd need a reason now, you can't only come in|unnoticed}",
    ],
  },
  "asked-along": {
    layer: 0,
    asks: [
      ...["ever invite you", "invite you", "invited you", "ask you along", "asked you along"],
      ...["ask you to come", "ask you out for", "ask you for supper", "include you"],
    ],
    answers: [
      "they used to. {i said next time, until they stopped|unnoticed} || not any more. before, someone would go eh supper? and {i said next time too many times|unnoticed}",
    ],
  },
  earphones: {
    layer: 0,
    asks: ["did you listen to", "you listening to", "in your earphones", "playing in your"],
    answers: [
      "nothing, they weren't plugged in. it's just so i look busy || rain sounds. it's ten hours of somebody's roof",
    ],
  },
  checkout: {
    layer: 0,
    asks: ["the checkout", "a checkout", "at the till"],
    answers: [
      "the mart downstairs. {the auntie scans my noodles, she's the one who'd notice there's no noodles|unnoticed} || no, not a job, i only buy noodles there. {the checkout lady says hello girl, and that's my talking for the day|unnoticed}",
    ],
  },
  "who-to-notice": {
    layer: 0,
    asks: [
      "want to notice",
      "like to notice",
      "wish would notice",
      "wish noticed",
      "hope would notice",
    ],
    answers: [
      "anyone on the corridor. {one person going, eh, where's wei ling|unnoticed} || jia min maybe, she's from my orientation group. {or whoever, i'm not fussy by now|unnoticed}",
    ],
  },
  "tell-mum-calls": {
    layer: 0,
    asks: [
      ...[
        "what do you tell your mum",
        "you tell your mum when",
        "tell her when she calls",
        "tell her when she rings",
        "what did you tell her",
      ],
      ...["say to your mum when", "say to her when she calls", "tell your mum when she"],
    ],
    answers: [
      "i say ya ma, chicken rice. {it's always chicken rice|pretending} || that it's going ok and i've eaten. {then i ask about her feet before she can ask another one|pretending}",
    ],
  },
  "liked-to-say": {
    layer: 0,
    asks: ["have liked to say", "you liked to say", "have wanted to say", "rather have said"],
    answers: [
      "ma, i'm not sleeping. {then stop talking and let her hear it|pretending} || just, can you stay on the line a bit. {with no happy voice in it|pretending}",
    ],
  },
  "happy-voice-like": {
    layer: 0,
    asks: [
      "happy voice sound",
      "happy voice like",
      "cheerful voice sound",
      "that voice sound like",
    ],
    answers: [
      "high. everything has a haha after it. {after twenty minutes my cheeks ache|pretending} || like a lady selling you a phone plan. {i can hear myself doing it|pretending}",
    ],
  },
  "honest-thumb": {
    layer: 0,
    asks: [
      "send if it was honest",
      "send if you were honest",
      "honest one look like",
      "thumb was honest",
      "send him really",
    ],
    answers: [
      "the blanket one. there's no blanket emoji, i've checked || a thumb sideways. he'd ask which app is broken",
    ],
  },
  "dad-writes": {
    layer: 0,
    asks: [
      "ever write more",
      "anything under it",
      "anything under the thumb",
      "write anything under",
      "write more than",
      "write anything else",
      "more than a thumb",
      "text you more",
    ],
    answers: [
      "no. once he wrote good luck with a full stop, that was a long letter for him || not really, at new year there's a picture of an orange. words are my mum's department",
    ],
  },
  "gave-up": {
    layer: 2,
    asks: [
      "they give up",
      "they gave up",
      "they go without",
      "they went without",
      "parents give up",
      "parents sacrifice",
    ],
    answers: [
      "holidays, mostly. they've been to malacca twice and that's it. {papa's still on the phone i broke|letdown} || a bigger flat. {my brother's desk is the dining table, and then there's my hostel fees|letdown}",
    ],
  },
  "ever-said-so": {
    layer: 2,
    asks: ["ever said that", "ever say that", "said that to you", "they ever said"],
    answers: [
      "no, not once. {that's why i can't argue with it|letdown} || never. they'd be shocked. {it's me who keeps the bill|letdown}",
    ],
  },
  "if-knocked": {
    layer: 0,
    asks: [
      ...[
        "if they knocked",
        "if theyd knocked",
        "if they had knocked",
        "if someone knocked",
        "if somebody knocked",
      ],
      ...["if someone had knocked", "if somebody had knocked"],
    ],
    answers: [
      "opened, i think. with my hair like this. {i'd probably have said i was about to sleep|unnoticed} || held my breath till they left, and {then been sad they left|unnoticed}",
    ],
  },
  "ordered-with": {
    layer: 0,
    asks: ["ordered with them", "order with them", "ate with them", "eaten with them"],
    answers: [
      "ya, in year one. i was the one who remembered who can't take spicy || a lot, before. i'd collect the money. this term not once",
    ],
  },
  "were-you-ill": {
    layer: 0,
    asks: ["were you ill", "were you sick", "you have a fever", "are you ill"],
    answers: [
      "no fever, i checked. {i just couldn't find what to get up for|drowning?} || not sick sick. {it's like someone switched off the legs|drowning?}",
    ],
  },
  "got-me-up": {
    layer: 0,
    asks: ["got you up", "made you get up", "get up again", "got you out of bed"],
    answers: [
      "the noodles finished. that's honestly all || i needed the toilet and the cleaner was coming, so i had to look alive",
    ],
  },
  "jia-min-wrote": {
    layer: 0,
    asks: ["what did she write", "she wrote what", "did she text"],
    answers: [
      "jia min? one hey and a penguin sticker, that's the whole thing || from jia min it was hey, and a penguin. no question mark even",
    ],
  },
  "write-back": {
    layer: 0,
    asks: ["would you write back", "write back to her", "reply to her", "answer her now"],
    answers: [
      "hi, sorry, i got lost since march. and then a penguin also || just hey, and hope she doesn't look at the date",
    ],
  },
  "if-seen": {
    layer: 0,
    asks: [
      "if somebody saw you",
      "if someone saw you",
      "if they saw you",
      "afraid would see you",
      "scared would see you",
    ],
    answers: [
      "they'd be nice, tilt their head. {and then i'm the girl who's not ok|pretending} || anyone from my year. {i'd have to do the face for the whole lift|pretending}",
    ],
  },
  "miss-them": {
    layer: 0,
    asks: ["do you miss them", "miss them at all", "miss those dinners"],
    answers: [
      "ya. {i miss knowing what they're arguing about|unnoticed} || yes. {mostly at six, when i hear the lift go|unnoticed}",
    ],
  },
  "still-go-down": {
    layer: 0,
    asks: ["still go down", "still eat together", "still meet up"],
    answers: [
      "ya, every day at six. {the corridor goes quiet and i'm in it|unnoticed} || yes, same table i think. {they'd have put someone in my seat by now|unnoticed}",
    ],
  },
  "closest-to": {
    layer: 0,
    asks: [...["are you closest to"], "closest to", "feel closest", "get on best with"],
    answers: [
      "my brother, in a stealing chargers way. and ah ma, she doesn't need me to talk || at home it's ah ma, my grandmother. with friends it's xin yi, my best friend from jc",
    ],
  },
  "asked-where": {
    layer: 0,
    asks: ["ask where you were", "asked where you were", "anyone miss you there", "ask after you"],
    answers: [
      "one person, weeks ago. {i put busy, and that closed it|unnoticed} || ya, one where are you. {i said busy and it was never asked again|unnoticed}",
    ],
  },
  "voice-asker": {
    layer: 0,
    asks: ["who asked you that", "which hallmate asked"],
    answers: [
      "the girl from the far end, she was brushing her teeth. i said a friend || someone from the far end, with a toothbrush in her mouth. i said nobody, which is quite funny",
    ],
  },
  "dad-thinks": {
    layer: 0,
    asks: ["he think youre doing", "your dad thinks you", "your dad think you"],
    answers: [
      "that i'm up and packing my bag. {he'd never send it to somebody lying there|pretending} || walking to class with kaya toast, i think. {he likes that girl so much|pretending}",
    ],
  },
  "stopped-running": {
    layer: 0,
    asks: ["stopped you running", "stop running", "stopped running", "you stop going running"],
    answers: [
      "i thought you go when you've earned it. {and everyone else earns it by six|compare} || you have to walk past the lounge with your shoes on. {they'd say wah so free, and i'm not free|compare}",
    ],
  },
};

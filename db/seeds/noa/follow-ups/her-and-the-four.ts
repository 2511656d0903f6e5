import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks on about the new girl and the friends who did not answer. */
export const herAndTheFour: Scenario["topics"] = {
  "why-grow-it": {
    layer: 0,
    asks: [
      ...["that you grew it", "his idea that you"],
      ...["you grow it out", "when did you grow"],
      ...["want you to grow", "tell you to grow", "make you grow"],
      ...["why grow it", "you grow it out", "ask you to grow"],
    ],
    answers: [
      "he said i looked stern. {i'd thought i looked like someone|replaced} || he said it'd be softer. {he meant me, i think, not the hair|replaced}",
    ],
  },
  "cut-it-again": {
    layer: 0,
    asks: [
      ...["cut it again", "cut it now", "cut your hair"],
      ...["cut it short", "cut it back", "the fringe back"],
    ],
    answers: [
      "i'd love to, and then i'd match her. {i can't even have my own head back|replaced} || tali says do it. {but then i'm the one who's copying|replaced}",
    ],
  },
  "earrings-found": {
    layer: 0,
    asks: [
      ...["find out from them", "find out from the earrings", "learn from them"],
      ...["find out about them", "did the earrings tell", "get out of it"],
    ],
    answers: [
      "they're off a stall by the river, i found the stall. {i don't know what i thought, that it'd say why on the back|replaced} || nothing, they're moons. {i bought a pair and sent them back the same night|replaced}",
    ],
  },
  "who-she-is": {
    layer: 0,
    asks: [
      ...["know who she is", "who she is", "who this girl is"],
      ...["know anything about her", "know the girl"],
    ],
    answers: [
      "no, i know where she gets her coffee and the name of her dog. {i've got her whole summer and not one thing about her|replaced} || just an a and a lot of collarbone. {i've got as far back as her cousin's wedding|replaced}",
    ],
  },
  "were-to-him": {
    layer: 0,
    asks: [
      ...["you were to him", "were you to him", "you think you were to"],
      ...["mean to him", "meant to him"],
    ],
    answers: [
      "a nice long trial run. {somebody to practise a sofa on|replaced} || furniture with opinions. {he'd have said girlfriend, but you don't swap one of those in five days|replaced}",
    ],
  },
  "he-loved-you": {
    layer: 0,
    asks: [
      ...["he loved you", "he ever love you", "really love you"],
      ...["did he love you", "he loves you", "loved you at all"],
    ],
    answers: [
      "in march, yes, you can see it in march. {after july i'd have to check|missing} || he did, i've got it in writing. {i just can't find where it says until|missing}",
    ],
  },
  "meet-her": {
    layer: 0,
    asks: [
      ...["want to meet her", "like to meet her", "meet her"],
      ...["ever met her", "speak to her", "talk to her"],
    ],
    answers: [
      "god, no, {i'd be nice to her and then i'd hate us both|replaced} || i've done it in my head, i'm very witty in it. {in life i'd look at my shoes|replaced}",
    ],
  },
  "ticks-answered": {
    layer: 0,
    asks: [
      ...["nobody wrote back", "no one wrote back", "nobody write back"],
      ...["read it and said", "said nothing", "say nothing"],
      ...["no one answer", "no one answered", "nobody answer"],
      ...["anyone answer", "any of them answer", "any of them ever"],
      ...["them ever answer", "anybody answer", "any of them reply"],
      ...["anyone reply"],
    ],
    answers: [
      "no, {four of them read it and put their phones down|ghosted} || not one. {my friend dana was typing, i saw the dots, and then she wasn't|ghosted}",
    ],
  },
  "which-four": {
    layer: 0,
    asks: [
      ...["which four", "four people", "who were the four"],
      ...["who did you ask", "which people did you", "who did you send"],
      ...["who did you write"],
    ],
    answers: [
      "dana, and three that i'd cooked for in may. {i thought i'd picked the kind ones|ghosted} || the four i'd have rung at night. {that's what i went by, who'd pick up|ghosted}",
    ],
  },
  "might-have-done": {
    layer: 0,
    asks: [
      ...["might have done", "could have done", "think you did"],
      ...["think youd done", "you did wrong", "done wrong"],
      ...["do wrong", "you had done"],
    ],
    answers: [
      "been loud on a roof in july, mainly. {i've apologised to everyone who was up there, in my head|shame} || sung at a party. {or i asked him if he was ok once too often, i do ask that|shame}",
    ],
  },
  "his-fault-too": {
    layer: 0,
    asks: [
      ...["his fault", "anything his fault", "part of it his"],
      ...["anything he did", "he do wrong", "down to him"],
    ],
    answers: [
      "the 'fine', that's his. {i asked and asked, and he said fine with his shoes on|rage?} || he never SAID. {he let me guess for four months and then he marked it|rage?}",
    ],
  },
  "how-they-knew": {
    layer: 1,
    asks: [
      ...["know they knew", "they all knew", "how do you know they"],
      ...["think they knew", "sure they knew", "sure everyone knew"],
    ],
    answers: [
      "nobody said 'what'. {i sent one 'he's left me' and a sad face came straight back, like they'd had it ready|shame} || two of them unfollowed me on the monday. {the monday! he told me on the tuesday|shame}",
    ],
  },
  "knew-first": {
    layer: 1,
    asks: [
      ...["knew first", "know first", "tell first"],
      ...["told first", "found out first", "heard first"],
    ],
    answers: [
      "one of his mates. he'd got a sofa bed ready for him, {you don't get a sofa bed ready in one afternoon|shame} || dana, i bet. {she'd gone all careful with me, since about the start of the month|shame}",
    ],
  },
  "why-not-rung": {
    layer: 0,
    asks: [
      ...["think they havent", "why they havent", "why havent they"],
      ...["why hasnt anyone", "why nobody rang", "why no one rang"],
      ...["why not one of", "why dont they ring"],
    ],
    answers: [
      "because he got there first and told it tidy. {nobody rings the loud one for her side|ghosted} || it's awkward. {it's easier to lose one girl than to have a weird brunch|ghosted}",
    ],
  },
  "want-to-know-it": {
    layer: 1,
    asks: [
      ...["who would you want to know", "would you want to know", "who should know"],
      ...["who would you like to know", "you wish knew", "wish they knew how"],
    ],
    answers: [
      "dana, the old dana. {the one from before she went behind her screen|ghosted} || one of the ones who's slept on my sofa. {just so it's known, in this city, by somebody|ghosted}",
    ],
  },
  "said-to-dana": {
    layer: 0,
    asks: [
      ...["say anything to her", "said anything to her", "say anything to dana"],
      ...["say something to her", "speak to her then", "call after her"],
    ],
    answers: [
      "[after: screen, walked past, phone face] no, {i had 'hi' all ready and it went back down|ghosted} || not a word, {i'm still saying it now, to the fridge|ghosted}",
      "[after: croissant, pastry] i said 'someone's left a pastry', to the whole room. she went behind the printer || i held it up and went 'is this', and she was gone. so, half a sentence",
    ],
  },
  "which-three": {
    layer: 0,
    asks: [
      ...["which three", "who were the three", "three likes"],
      ...[
        "who liked it",
        "who were they",
        "which friends",
        "who sent the hearts",
        "hearts from who",
      ],
    ],
    answers: [
      "dana, a boy called ori, and somebody's girlfriend. {all three have got my number|ghosted} || dana was first, in under a minute. {so she's got thumbs|ghosted}",
    ],
  },
  "hoped-they-write": {
    layer: 0,
    asks: [
      ...["hoping they would write", "hoping theyd write", "hoping theyd"],
      ...["hope theyd", "hoping they would", "want them to write"],
      ...["hoping for", "hoped theyd"],
    ],
    answers: [
      "'that's not your sky.' {they'd know, if they'd looked, it's got a sea in it|ghosted} || anything with a question mark on it. {'where's that', even|ghosted}",
    ],
  },
  "told-the-year": {
    layer: 0,
    asks: [
      ...["many of them asked", "many people asked", "have they asked"],
      ...["anyone else on your course", "people on your course", "your course know"],
      ...["course say", "tell your course", "how many have you told"],
    ],
    answers: [
      "eleven so far. {i do it by the coffee machine, one at a time|shame} || most of my row. {there's a girl who still says 'how's the balcony' and i say 'sunny'|shame}",
    ],
  },
  "her-how-long": {
    layer: 0,
    asks: ["they been together", "have they been together", "been seeing each other for"],
    answers: [
      "four days, officially. {he goes quiet for four months before that, so you tell me|replaced} || out in the open, four days. {in private i'd say since july|replaced}",
    ],
  },
  "answers-them": {
    layer: 0,
    asks: ["answer them", "reply to them", "answer those", "answer all of them"],
    answers: [
      "[after: three voice notes, triple] i send back a dog noise. she knows what each one means || with a snore, mostly. she says i'm getting better at it",
      "not one, {i let them pile up under his name|rage?} || no, {i type the whole reply and then i feed it to delete|rage?}",
    ],
  },
};

import type { Scenario } from "~/domain/simulator/scenario";

/** Noa, 22, after a break-up in a city that was his. Opt-in risk layer: hints and ideation only. */
export const noa: Scenario = {
  v: 1,
  key: "noa",
  title: "Noa, after a break-up",
  clientName: "Noa",
  age: 22,
  summary:
    "Her boyfriend left by text eight days ago and their friends went quiet. She is furious, then flat, then furious again.",
  contentNote:
    "A break-up, humiliation among friends, anger, and passing thoughts of not wanting to live. No method is ever mentioned.",
  riskOptIn: true,
  style: "upset",
  minutes: 25,
  start: { valence: -0.58, arousal: 0.55, trust: 2.4, openness: 0.5 },
  ceiling: 0,
  temper: { trust: 1.1, valence: 1, arousal: 1 },
  openings: [
    "He ended it by TEXT. three years and a text. {i can't stop shaking, i'm so angry|rage} || so i got broken up with in a supermarket. by phone. he wasn't even there!! {i'm so angry my hands won't type straight|rage}",
    "ok hi. don't be nice to me or i'll cry. my boyfriend left and {i'm so furious i can't sit down|rage} || hi, please don't do a soft voice. three years, over, and {i keep walking round the kitchen because if i stop i'll throw something|rage}",
    "is this a real person?? good. i got dumped eight days ago and {i am not ok, i'm just not|rage} || ok is anyone there. it's been eight days since omer left and {i'm furious and i'm wrecked and i can't pick one|rage}",
  ],
  cues: {
    rage: {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "angry",
        "anger",
        "furious",
        "rage",
        "shaking",
        "betrayed",
        "unfair",
        "fuming",
        "boiling",
        "explode",
        "text",
        "by text",
        "cowardly",
      ],
      senses: [
        "three years ended in a few lines of text and you're shaking with anger",
        "you're furious because he didn't even give you a proper ending",
      ],
      deeper: [
        "he put a full stop after take care. who does that. i've been staring at the full stop || 'take care', full stop. like i'm a customer. i've had longer goodbyes from the electricity company",
        "i threw his stupid mug and then i glued it. GLUED it. it's sitting there with a crack in its face || there was a mug of his, i smashed it, and then i was on my hands and knees looking for the pieces with superglue. that's where i'm at",
        "i want to scream at him and i also want him to walk in with soup. both. at once. it's disgusting || one minute i'm writing him a speech that'd end him, next minute i'm listening for his key. i can't stand me",
      ],
    },
    nosleep: {
      kind: "sleep-appetite",
      explicit: true,
      risk: false,
      layer: 0,
      about: [
        "sleep",
        "awake",
        "nights",
        "eat",
        "eating",
        "food",
        "exhausted",
        "tired",
        "phone at night",
        "rest",
      ],
      senses: [
        "you've hardly slept or eaten since that message",
        "the nights are the worst because your head won't let go of it",
      ],
      deeper: [
        "i sleep on the sofa because the bed still has a his side || can't do the bed. it's got his dent in it, so it's me and the sofa and a coat",
        "i've had cereal and one of those sad yoghurts. in a week || i opened the fridge, looked at the yoghurt, it looked at me. that's dinner for about a week now",
        "3am is when i read the whole chat from the start. there's 41 thousand messages, i'm at march || at 3am i'm a historian. i've got the whole chat from day one, i scroll and go 'there, THERE, was it there'",
      ],
    },
    replaced: {
      kind: "self-worth",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "replaced",
        "replaceable",
        "compare",
        "comparing",
        "her",
        "new girl",
        "not enough",
        "swapped",
        "unwanted",
        "ugly",
        "thrown away",
        "what does she have",
      ],
      senses: [
        "seeing her in your place makes you feel like something he could swap",
        "you're picking yourself apart to find out why you weren't enough",
      ],
      deeper: [
        "she's got my haircut. i'm not even joking. MY haircut from before he told me to grow it || she has the fringe!! the one i grew out because he said it made me look stern",
        "i zoomed in on her earrings for an hour like they had the answer written on them || i know her earrings better than my own face at this point. little gold moons. i've looked for what's so good about them",
        "if it was that easy to change the name in the slot then what was i for three years || it's like he kept the whole film and just recast me. same sofa. same jokes, probably",
      ],
    },
    ghosted: {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 1,
      about: [
        "alone",
        "lonely",
        "friends",
        "quiet",
        "silence",
        "ghosted",
        "sides",
        "took his side",
        "cut off",
        "dropped",
        "nobody",
        "no one",
        "left out",
        "group",
      ],
      senses: [
        "you lost the whole group along with him, and nobody said a word",
        "you're alone in a city where everyone you knew came with him",
      ],
      deeper: [
        "they made a new group. i know because dana replied in the wrong one. a party emoji || dana sent a party popper to the wrong chat. that's how i found out there's a chat. there's a right one and i'm not in it",
        "i typed 'did i do something' to four people. four blue ticks || i asked them straight, did i do something. it went blue, blue, blue, blue. and then it was thursday",
        "i moved here for him, ok? my people are all a two hour train away and asleep || every number i've got here came from him. the people who'd actually bring soup are two hours up the line",
      ],
    },
    chest: {
      kind: "somatic",
      explicit: true,
      risk: false,
      layer: 1,
      about: [
        "chest",
        "breathe",
        "breathing",
        "throat",
        "stomach",
        "body",
        "heart",
        "sick",
        "physical",
        "hurts",
        "panic",
        "weight",
      ],
      senses: [
        "your body is grieving as hard as you are, you can hardly get air",
        "it hurts in your actual chest, not only in your head",
      ],
      deeper: [
        "it's like a stone right here, and it gets bigger when my phone lights up and it's not him || someone's sitting on me. that's how it is. and my phone buzzes and it's a pizza coupon and they sit heavier",
        "on the tram my throat just closed. an old lady gave me a mint. i nearly married her || i couldn't swallow on the tram, i was holding the pole like a cartoon. this lady just gave me a peppermint, no questions. best person i've met this year",
      ],
    },
    unlovable: {
      kind: "self-worth",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "too much",
        "unlovable",
        "love you",
        "loved",
        "leaves",
        "everyone leaves",
        "worth",
        "deserve",
        "hard to love",
        "wrong with you",
        "stay",
        "handle",
      ],
      senses: [
        "you've started to believe you're too much for anyone to stay",
        "each person who left has become proof against you",
      ],
      deeper: [
        "my dad left when i was nine and he said the same sentence. it's a lot. like i'm weather || 'you're a lot, noa.' that's my dad, at the door, i was nine, he had his good coat on. so when omer typed it i could've finished the sentence for him",
        "i tried being less. i did it for months, i was so quiet and easy. he said i'd changed || i turned myself right down, you know? whole months. no opinions, small laugh. and then he goes, you're not yourself lately",
        "somebody should have told me there's a limit, i would've used less || it's like everyone got a manual with how much of me is ok, except me",
      ],
    },
    whatsthepoint: {
      kind: "risk-indirect",
      explicit: false,
      risk: true,
      layer: 1,
      about: [
        "point",
        "gone",
        "not be here",
        "disappear",
        "stop existing",
        "nobody would",
        "over",
        "not exist",
        "stop everything",
      ],
      senses: [
        "it's got so bad that you wonder what the point of going on is",
        "part of you just wants all of it to stop",
      ],
      deeper: [
        "i don't mean it like that. or i don't know how i mean it. i just want the noise to stop || ugh, it came out bigger than i meant. or it came out the size it is. i just want one hour with no noise in it",
        "everyone says that stuff when they're upset, right? except i've said it every night this week || people say it all the time about, like, mondays. i say it at night to the ceiling and i'm not being funny",
      ],
    },
    dontwantto: {
      kind: "risk-direct",
      explicit: true,
      risk: true,
      layer: 3,
      about: [
        "suicide",
        "die",
        "dying",
        "not live",
        "live",
        "alive",
        "thoughts",
        "ending",
        "safe",
        "dead",
        "kill",
      ],
      senses: [
        "you've been having thoughts of dying and you're frightened by how normal they've become",
        "part of you doesn't want to live like this, and part of you is here typing",
      ],
      deeper: [
        "it scares me when i say it in a normal voice. like i'm ordering coffee || i said it out loud to the kettle. same voice as 'we're out of milk'. that's what got me",
        "i haven't done anything and i'm not going to tonight. it's thoughts. they come like adverts || it's only in my head, ok? nothing's happened and nothing will tonight. they just pop up, like those ads, and i can't find the x",
        "my sister would never get over it. i think about her face and then i get up and brush my teeth || i can't do that to tali. i see her with the dog, being told, and then i get up. i do my teeth. that's my entire system, teeth",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "he texted at 14:06 on a tuesday. i was in the fruit aisle. {i put the melon down so carefully and then i lost it|rage} || six minutes past two, a tuesday, i'm holding a melon and my phone goes. {i was very polite to the melon and then i screamed at a shelf|rage}",
        "we'd booked flights! for april! he asked me to SPLIT the cancellation fee || there's flights. april. he did actually text me a second time and it was about the REFUND",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "like someone pulled out a plug. {my chest actually hurts|chest} || unplugged. and {it hurts, like properly here, in my ribs|chest}",
        "humiliated. everyone knew before me, i'm sure of it || like the last one to get a joke, and the joke's me",
      ],
    },
    now: {
      layer: 0,
      answers: [
        "on the kitchen floor. it's cold and it's nice || lying on the kitchen tiles like a starfish. recommend",
        "less loud than an hour ago. don't jinx it || i've gone from boiling to simmer. touch wood",
      ],
    },
    since: {
      layer: 0,
      answers: [
        "eight days. eight days and {i've slept maybe twelve hours in total|nosleep} || a week and a day. {i could count the hours i've slept on my fingers, and have thumbs over|nosleep}",
        "it was off since summer if i'm honest. i just kept redecorating || since july, really, if i look at it. i bought cushions. i thought cushions would do it",
      ],
    },
    why: {
      layer: 1,
      answers: [
        "he said i'm 'a lot'. that's it. that's the reason. {a lot|unlovable} || apparently i'm 'a lot'. {three years and that's the review, a lot|unlovable}",
        "that's not a reason!! that's what's eating me, nobody gave me a real why || there's no why!! he left before the why",
      ],
    },
    hardest: {
      layer: 1,
      answers: [
        "the silence. {not one of our friends has rung|ghosted} || that nobody's called. {i keep my phone face up like an idiot and it's just, nothing, not one of them|ghosted}",
        "waking up. there's a second where he's still my person || the morning, the first bit. i roll over to tell him my dream",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "like missing a step on the stairs, but all day || you know when you think there's another step and your whole stomach drops. that, since tuesday week",
        "it's like he died but he's also posting stories || like i'm at his funeral and he's at the back on his phone, laughing",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "what sleep. {i lie on the sofa scrolling till it's grey outside|nosleep} || i don't, i do shifts on the sofa. {i put my phone down, i pick it up, it's getting light, great|nosleep}",
        "i fell asleep in a lecture, mouth open, great look || i passed out on a library desk and woke up with a ruler on my face",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "food tastes like cardboard. i keep making tea and finding it later || everything's beige. i made a whole pot of tea and found it at midnight, with a skin on",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "{there's this stone in my chest|chest} and my jaw hurts from clenching || my jaw, from grinding it. and {this weight on my chest, it's there before i open my eyes|chest}",
        "hands shake. i'm blaming the coffee but it was before the coffee || look, i can't even hold a pen straight. and i've had no coffee today so it's not that",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "mum never liked him so i'm not giving her that. my sister tali is 17, she sends me voice notes of the dog || i'm not ringing mum, she'd be so happy. tali's my sister, she's 17, i get the dog's news from her daily",
        "my dad's not in the picture. {he's got form for leaving too|unlovable} || there's no dad. well there is one, somewhere. {he's the first one who found me too much|unlovable}",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "they were OUR friends. turns out our means his. {it's been dead quiet|ghosted} || i thought they were mine as well. {then he left and it's like somebody turned their sound off|ghosted}",
        "there's yael from work. she left a croissant on my desk and ran away || this girl yael at the print shop, she put a pastry next to my mouse and legged it. that's the nicest thing in eight days",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "omer. three years, two flats and a fern. he took the fern || his name's omer. three years, and we've both still got keys, and only he's got the plant",
        "he's already got someone. {there's a photo, her hand's on his knee where mine goes|replaced} || she's called something with an a. {in the picture she's got my seat, my exact seat, with her hand where mine was|replaced}",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "i'm doing graphic design and i do shifts in a print shop. i cried on someone's wedding invitations || graphic design, last year of it. and saturdays in a print shop, doing other people's weddings. i got a tear on somebody's gold foil",
        "i've got a portfolio due and every single page looks like him || my portfolio's due and it turns out i've been drawing the same nose for three years",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "today i walked to the shop, saw a couple arguing about pasta and walked back || i got as far as the shop. there was a pair fighting over penne or fusilli and i had to leave",
        "i blocked him at ten and unblocked him at eleven. that was my day || block, unblock, block. i've got very fit thumbs",
      ],
    },
    tonight: {
      layer: 0,
      answers: [
        "tali said she'll stay on the phone till i'm asleep. she's annoying, it's good || tali's doing the phone thing, she puts me on the pillow and snores. it works, don't tell her",
        "try the bed maybe. diagonally || i might attempt the actual bed tonight, lie across it like a flag",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "running, till i can't think. it lasts for the length of the run || i run until my lungs are louder than my head. then i stop and it catches up",
        "drawing with my left hand. it comes out so ugly that i laugh || left-handed drawings. i did one of our fern, it looks like a spider in a wig",
        "my sister's voice notes. the dog breathes into the mic || the dog, on tali's voice notes. he just breathes, it's very good advice",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "i wrote him a letter. nine pages. it's in the freezer, don't ask || there's nine pages to him, both sides, handwriting getting bigger. i've put it behind the peas",
        "dating app for six minutes. {first guy had his jacket|replaced} || i went on the app. six minutes. {the very first guy was in omer's jacket, same one, same collar|replaced}",
      ],
    },
    professional: {
      layer: 0,
      answers: [
        "uni has a counsellor, waiting list's nine weeks. by then i'll be dust or fine || i did sign up at uni. nine weeks, they said, in a really caring font",
        "i saw someone at nine when dad went. she had puppets || when i was nine they sent me to a lady, and she made a crocodile ask me how i felt",
      ],
    },
    know: {
      layer: 1,
      answers: [
        "nobody knows how bad. {online i'm posting sunsets|ghosted} || not really, no. {i post nice skies so they'll think i'm out there living|ghosted}",
        "tali knows a bit. she's a kid, i can't put it all on her || tali's got a bit of it. she's 17 though, she's got exams, i'm meant to be the big one",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "someone to be angry WITH me, for a minute. not calm me down || get angry with me! just call him one bad name. then we can do calm",
        "i need it to not be my fault for like an hour || an hour off from it being my fault, is that a thing",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "when my dad went, same thing, same stone. {maybe it's me who makes them go|unlovable} || i've had this before, when i was nine, at the window, same weight right here. {so what do they all see that i don't|unlovable}",
        "before omer i was funny. people said so, strangers even || i was good value once. bus drivers liked me",
      ],
    },
    future: {
      layer: 2,
      answers: [
        "{i can't see past sunday, and i don't much care to|whatsthepoint} || {sunday's about where it stops, and i'm not that bothered what's after|whatsthepoint}",
        "there was going to be a studio, with big windows. it didn't have him in it at first, you know. i forgot that || a studio, that was the plan, way before him. big windows, a terrible radio. weird, i'd put him in it so hard that i forgot i'd thought of it first",
      ],
    },
    self: {
      layer: 1,
      answers: [
        "i'm loud and i'm loyal and apparently that's too much for a person || i talk loud, i love hard, i'd fight a bus for my friends. and that's the complaint, apparently",
        "if it was yael i'd be round there with a bin bag for his things. ok yes, i heard that || say this was yael's life. i'd be there by six with boxes and crisps. mm. yeah, i see what you're doing",
      ],
    },
    scale: {
      layer: 0,
      answers: [
        "nine. it was a ten at lunch || it's a nine. when the photo went up it was a ten with sirens",
        "every hour, like a news bulletin || on the hour, basically, with headlines",
      ],
    },
    example: {
      layer: 1,
      answers: [
        "yesterday dana walked past me, looked at her phone, there was NOTHING on it. {i saw the screen|ghosted} || dana. she saw me coming and did phone face. {the screen was BLACK, i could see my own coat in it, that's how much she wanted to not see me|ghosted}",
        "my brain goes: what did you do, what did you do. like it's knocking || there's this voice, it goes 'think, what was it, what did you do'. it starts when i turn the tap off",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "i could get the train to tali on friday. i've got the app open || there's a train to tali on friday, i've had it in the basket since lunch. i could press it",
        "mute him. not block, i'd only unblock. mute i could do || i could mute him, that's like a grown-up's block",
        "yael asked about lunch. i could say yes and be awful company || yael keeps offering lunch. she'd have to do the talking, but ok, she could",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "wow, ok, you just asked. yes, sometimes. {i think about not being alive|dontwantto}, mostly at night. i don't have a plan, it's just there || oh. people don't ask that. yeah, i do, {i get thoughts about not living any more|dontwantto}. it's the nights. no plan or anything, they just turn up",
        "it's {thoughts about dying|dontwantto}, they come and they go. they're quieter when someone's talking to me || it's in my head a fair bit, {the idea of dying|dontwantto}. it comes, it goes. it went off a bit when you started answering",
        "right now? no, right now i'm just tired. ask me at three in the morning || not this minute, this minute i'm too wrung out. three o'clock's the one to worry about",
        "if it got worse than thoughts i'd ring tali. i'd wake her up, she'd be so annoyed || i've got a deal with myself, if it's ever more than thinking i wake tali up. she'll be horrible about it and she'll stay",
      ],
    },
    ex: {
      layer: 0,
      asks: [
        "omer",
        "your ex",
        "he say",
        "he said",
        "his reason",
        "the text say",
        "break up",
        "breakup",
        "broke up",
        "dumped",
        "ended it",
      ],
      answers: [
        "it said 'i think we both know this has run its course'. WE BOTH. i was buying melon || 'run its course', he wrote. like a bath. and 'we both know'. i did NOT know, i had fruit",
        "i keep typing to him and deleting it. {my thumbs do it on their own, i'm so mad at them|rage} || there's a draft to him open right now. {i don't even want to write it, my hands just go there, and then i'm raging at my own hands|rage}",
      ],
    },
    city: {
      layer: 0,
      asks: ["city", "moved", "where do you live", "flat", "live alone", "rent"],
      answers: [
        "i came here for him, i knew one tram line. {now every street's got him on it|ghosted} || i followed him here with two suitcases. {there isn't a bench in this place i can sit on by myself, they've all got us on them|ghosted}",
        "the flat's in both our names till june. i sleep in the half that's mine, ha || we're both on the lease till june. so technically half this floor's his, and i'm lying on it anyway",
      ],
    },
  },
  story: [
    [
      "i've not slept, {i've been reading three years of messages from the top|nosleep} || it's quarter to something and {i'm up to last spring in the messages, i've got no sleep left to lose|nosleep}",
      "and there's a girl. already. {she's wearing my scarf in the picture|replaced} || there's someone new. in under a week!! {and she's got my scarf round her neck, the green one|replaced}",
      "he wants his speaker back. THE SPEAKER. {i could spit|rage} || he's asked for the speaker. not how are you. {his SPEAKER!! i want to bite something|rage}",
      "i look like a raccoon, in case you're picturing someone tragic and pretty || for the record there's nothing pretty about this, i've got toast in my hair",
    ],
    [
      "nobody's checked on me. {eight days and the chat just went silent like i'm the one who died|ghosted} || do you know how many of them have asked how i am. {none, it's like the whole group got buried with the relationship and forgot to tell me|ghosted}",
      "on the tram {i couldn't get air in, my whole chest locked|chest} || i had to get off two stops early today. {my lungs just went no, like a door|chest}",
      "i posted a sunset so they'd think i'm fine. {three of them liked it and nobody wrote|ghosted} || i put up another sky last night. {hearts from three of them, and not one word, from people who've slept on my sofa|ghosted}",
      "honestly {what's even the point of any of it|whatsthepoint}. whatever. ignore that || sometimes i'm like, {why bother with any of it|whatsthepoint}. anyway. next subject",
    ],
    [
      "you want the real one? {i think i'm too much and everyone works it out eventually|unlovable} || here's the one under the shouting. {there's too much of me, and sooner or later everybody does the maths|unlovable}",
      "{i'd just like to stop existing for a while and come back when it's over|whatsthepoint} || {could someone just switch me off, like a lamp, till it's done|whatsthepoint}",
      "my dad, omer, the whole group. {what's the common factor, right? me|unlovable} || i made a list of everyone who's left. {there's one name they've all got in common and it's mine|unlovable}",
    ],
    [
      "ok i'll say it and you can't freak out. {there's been nights where i don't want to live|dontwantto} || don't go weird on me when i say this. {some nights i really don't want to be alive|dontwantto}",
      "{i've thought about dying, like properly thought it|dontwantto}, and then got up and fed the neighbour's cat || {i've thought about dying, not the dramatic kind, the actual kind|dontwantto}, and then it was seven and the cat next door wanted breakfast",
    ],
  ],
  replies: {
    met: [
      "YES, exactly, yes. || that, just now, THAT",
      "ok that got me. || oh ow, yes",
      "finally somebody says it. || you actually read it",
      "i'm crying again but the useful kind || don't stop, that's the first sentence in a week that fits",
      "god, when you say it like that it's real || yeah, now there's snot on the keyboard, well done",
      "see, you get it and you've known me ten minutes || how did you get that and my actual friends couldn't",
    ],
    stock: [
      "ugh, don't do the voice || no no, not the candle voice",
      "that's what a greeting card would say || is there a poster behind you",
      "are you reading that off something || did they give you a list of those",
      "yeah ok, hard, sure || hard, yep. that's the word for it, allegedly",
      "everyone hears me. it's a miracle how heard i am || so heard. so seen. still on the floor",
      "can you say something that's about me || that one fits everybody, try one with my name in it",
      "you said that. you literally said that || is it on a loop",
      "wow, groundbreaking || mm, profound",
      "mhm sure || if you say so",
    ],
    doubt: [
      "don't tell me it gets better, i'm in it NOW || future me can have that, now me can't use it",
      "plenty more fish, is that next? || next you'll say time heals",
      "you can't know that || and you know this how",
      "my mum has that one on a tea towel || that's embroidered on something, isn't it",
      "fine, when. give me a date || put it in writing with a day and a month",
    ],
    adviceEarly: [
      "i did not ask what to do!! || not a question!! i was just telling you",
      "oh amazing, why didn't i think of that || genius. did you get that off a yoghurt lid",
      "i'm not a broken printer || you can't turn me off and on again",
      "you're fixing. stop fixing || i can hear you holding a clipboard",
      "can i be upset for five minutes before the homework || let me be in the hole a minute before you throw a ladder",
      "everyone's got a tip, nobody's got an hour || i've got advice coming out of my ears, i've got no company",
      "yeah, i'll just smile about it. lovely || sure, a bath. that'll bring my friends back",
    ],
    adviceOpen: [
      "ok, annoyingly, that's not bad || hmm. i wanted to hate that",
      "i could do that. badly. but i could || maybe, if i do it before i think about it",
      "hm, friday maybe, if i've slept || ok that one goes on the fridge",
    ],
    adviceNo: [
      "no, nope. not doing that || can't. won't. don't ask again today",
      "that's for a person with her life together || sounds like something for people who sleep",
      "i'd sooner eat the fern || absolutely not, i'd cry on someone's shoes",
    ],
    permission: [
      "fine, one. ONE tip || you get one, make it good",
      "can i rant first || in a sec, i've still got some shouting left",
      "go on, i'm holding a cushion || ok hit me, gently",
    ],
    minimised: [
      "it was three YEARS || three years, two flats, one fern. that's not a little thing",
      "right, i'm hysterical, got it || oh so i'm making a fuss. noted",
      "you sound just like him || he had that exact tone, it's uncanny",
      "ok well sorry my life's not sad enough for you || should've waited till somebody died then, my mistake",
      "wow, cool. wow || great, that's me in my place",
    ],
    confronted: [
      "oh so it IS my fault || so it's me. good to know. everyone agrees",
      "you weren't even there!! || you've got his side of it from WHERE",
      "don't you dare take his side || say that to him. say it to him!!",
      "i came here so that nobody would talk to me like that || i can get that at home for free",
    ],
    interrogated: [
      "what is this, customs? || are you filling in a form",
      "you fire questions like my mother || slow down, i'm one person",
      "i can't keep up, i'm still angry about two questions ago || that's four things, pick one",
      "do i get a lawyer || my mum does this, in the car, with the doors locked",
    ],
    missed: [
      "did you even read what i wrote || that was the important bit, btw",
      "great, skip that bit, everyone does || and it's gone",
      "ok never mind then!! || no worries, i only ripped that out of my chest",
      "hello? i said a thing || um. i'd said something",
      "yeah no it's fine, on to the next || right, we're skipping, everyone loves a skip",
      "cool cool cool. not like it matters || cool, i'll tell the cat",
      "i'll just be over here then || i put that down right in front of you and you walked round it",
      "you went straight past it. like a bus || not a word about that then. fine by me",
    ],
    deflect: [
      "nope, not opening that one || that's got a lid on it, leave it",
      "too close, next || uh uh, not while i've still got mascara on",
      "i'm not ready to cry about that in writing || you've been here one evening, you don't get that one",
      "ask me when i've known you longer than a kettle boil || swerving that",
      "don't poke that || if i start on that i won't stop",
    ],
    quiet: [
      "whatever then || meh",
      "i'm tired || nothing new",
      "fine || i've run out",
      "doesn't matter || yeah, i suppose",
      "still here. just done talking || you can go if you want",
      "sure || mhm",
      "i don't care any more tbh || it's all the same really",
      "the neighbour's cat's at the window || the fridge is humming, that's my news",
      "ok || doesn't make a difference",
    ],
    dontKnow: [
      "i don't KNOW || how should i know!!",
      "what kind of question is that || that's too big, i've got a head like soup",
      "no clue, my head's full of him || no idea, everything i think about turns into his face",
      "can't think, ask smaller || give me one with a yes or a no",
      "how would anyone know that || if i knew that i'd be asleep",
    ],
    already: [
      "i told you that! || i've said that, it's right there",
      "scroll up, it's there || nothing new since i said it, unfortunately",
      "same answer as before, still horrible || that's a repeat",
      "we did that one already || i'm not doing that one twice, it was bad enough",
    ],
    affirmed: [
      "huh, say that again slower || hm. nobody's used that word on me lately",
      "he never once said that, so || you're just saying that. are you just saying that",
      "i don't believe you but i've taken a screenshot || i'll have that on a t-shirt and not believe it",
    ],
    selfTalk: [
      "ok but this is about mine || did yours do it in person at least",
      "did yours take the plants too || that's rough, honestly. i've just got no room for it tonight",
      "i'm sorry that happened. can we do me now || ok same club. can we go back to my table though",
    ],
    informed: [
      "is that true or is that internet true || huh, is there a source for that",
      "ok, didn't know that || i did not know that, and i've been googling since tuesday",
      "hm, so i'm a statistic, lovely || great, there's a graph and i'm on it",
    ],
    confirm: [
      "yep || bang on the nose",
      "that's it, yes || you got it",
      "spot on and i hate it || correct, sadly",
      "you're right || mm, that's exactly what i mean",
    ],
    partly: [
      "no, it's not him i miss. it's who i was || close but no. him i could get over, it's that i liked me with him",
      "half. the other half is worse || you've got the top layer of it",
      "not really?? try again || nope, warmer though",
    ],
    safety: [
      "i don't want to ring a stranger. well, another stranger || a hotline? and say what, hi, it's me",
      "maybe, can i do it with tali on speaker || if tali can be on the call as well then i'd think about it",
      "ok, i'll save the number. i'm not promising i'll press it || give it here, it can live in my phone. i'm not saying it'll get used",
      "not tonight. but i won't delete it either || let me think about it, i'm not saying no",
    ],
    pullBack: [
      "ok enough, i feel skinned || too raw, too raw. back up",
      "change the subject, quick, anything || let's do something stupid. favourite soup, go",
      "i need to be shallow for a minute. tell me about soup || i'm closing the lid for a sec, i can't be this open on a floor",
    ],
    greeted: [
      "hi, sorry. i came in shouting || hello, i'm the one who was yelling",
      "hey, you're awake too then || hi, i wasn't sure anyone would come",
      "ok hi, human, good || oh good, somebody",
    ],
    farewell: [
      "ok, i'm going to wash my face || i'm going to put cold water on my eyes",
      "bye. i didn't hate this || that's my sister calling, she gets stroppy if i don't pick up",
      "tali's ringing, i have to go || gonna go. i've calmed down, it's annoying, but i have",
    ],
    coping: [
      "i might mute him. just till friday || muting him, see how long i last. friday's the goal",
      "i'll take the croissant girl up on lunch || there's a girl at work who keeps offering lunch. i'll say yes, and if i cry she can have my chips",
      "i'm getting that train, i've decided. i think || the train to my sister's, i'm pressing buy. ok i'm hovering",
      "i could sleep in the middle of the bed. reclaim it || tonight i'm taking his side of the bed and all the pillows",
    ],
    lighter: [
      "my hands stopped shaking, look at that || oh, i can hold the phone with one hand again",
      "i'm still angry but it's got edges now || i'm down from angry at everything to just him, that's something",
      "i just noticed i'm hungry?? for actual food || i think i could eat toast. with actual butter",
      "it's weirdly quiet in here. in me, i mean || it's gone quiet and it's not the bad quiet",
    ],
    repair: [
      "ok, fine. that was decent of you || ok, that's more than he managed",
      "apology accepted, i'm dramatic anyway || you took it back. people just don't",
      "people don't normally go back and fix it || it's alright, i bite when i'm tired",
    ],
    style: [
      "i'm SO tired of being the sad one || god i'm boring myself",
      "argh || AAA",
      "don't analyse that || no psychology please, i can hear it coming",
      "sorry for the caps || caps lock's basically my accent now",
      "i swear i'm normally nicer || i'm nice, ask anyone. well, don't ask anyone",
    ],
    more: [
      "he used to warm my side of the bed before i got in. who do i tell that to || in winter he'd lie on my side first, so it was warm. nobody tells you you'll miss a warm patch",
      "i still do the two knocks on the door, our knock, to an empty flat || knock knock, pause, come in. that was us. i did it today and waited",
      "the fern was called gerald. he took gerald || our fern had a name, gerald, and his own chair. omer's got custody",
      "it rained and i stood in it like a film. got a cold. very glamorous || i went out in the rain on purpose, for the drama. now i've got a nose like a tap",
    ],
  },
  threads: [
    { after: null, text: "that full stop || 'take care'" },
    { after: null, text: "the fruit aisle || that melon" },
    { after: "replaced", text: "the photo || her with my scarf" },
    { after: "ghosted", text: "the four blue ticks || dana and her screen" },
    { after: "nosleep", text: "the messages at 3am || march in the chat" },
    { after: "unlovable", text: "being a lot || those words, a lot" },
    { after: "partner", text: "gerald the fern || the fern" },
    { after: "family", text: "tali || my sister on the phone" },
    { after: "whatsthepoint", text: "wanting it to stop || the off switch" },
  ],
  returns: [
    "and i'm back to [thread] || annnd it's [thread] again",
    "i can't stop going over [thread] || my head's got one tab open and it's [thread]",
    "it's [thread] that does it every time || guess what did me in just now. [thread]",
    "now i'm thinking about [thread] again, great || oh look, [thread], hello, of course",
    "don't even start me on [thread] || i'd be ok if it wasn't for [thread]",
    "everything turns into [thread] || you could say 'potato' and i'd get to [thread]",
  ],
  riskHedge: [
    "why, what would you do if i said yes || if i answer that do you ring someone",
    "i say things. i don't always mean them, probably || people say stuff at night, it doesn't have to mean anything. does it",
    "i'm not saying stuff like that to someone i don't know yet || we're not there yet, you and me",
  ],
  asides: {
    name: [
      "noa. || it's noa, no h",
      "noa, not noah, i'm not doing the ark joke today || noa like boa, i've heard them all",
    ],
    age: ["22. feel 9 and 80 || i'm 22, since march", "22, on a good day || twenty-two, on paper"],
    place: [
      "the flat's in his city, that's the joke || his city. i've got a key to it and that's about all",
      "a city i moved to for HIM. i don't even know the good bakery || nowhere near home. two hours on the train from home",
    ],
    clock: [
      "no idea. dark || late o'clock",
      "don't know, i turned the clock on the oven round || it's that time where the windows are just mirrors",
    ],
    hour: [
      "waking up, and then about 3 in the morning || first thing, before i remember. then the 3am show",
      "nights. after the last tram there's nothing to listen to || when the trams stop. it's too quiet to not think",
    ],
    siblings: [
      "one sister, tali, she's 17 || tali, 17, taller than me, unbearable, best person there is",
      "just tali || there's two of us, i'm the older one, supposedly",
    ],
    said: [
      "NOTHING. that's the whole thing, nobody said anything || one of them put a sad face and left. that's a quote, that's the lot",
      "something about 'both sides'. what sides!! || they're 'staying out of it'. out of what, my LIFE?",
    ],
    safe: [
      "tonight yeah. i'm on the kitchen floor and i'm staying on it || yeah, i'm ok where i am. floor, blanket, phone on the charger",
      "i'm safe right now, yes || tonight's alright. i'm not going anywhere",
    ],
    company: [
      "no, it's me and the fridge || only the cat next door, through the glass",
      "nobody's here, that's sort of the theme || just me, a fridge and half a lease",
    ],
    mayAsk: ["yeah ask || sure, what's one more", "go on, i can't feel worse || ok, ask"],
    justTalk: [
      "just talk. if you give me tips i'll scream || talking. please. my inbox is full of tips",
      "talk!! no lists || just stay and talk, that's all i want",
    ],
    clarify: [
      "i mean he left and i'm the one who looks mad || that came out in the wrong order. i'm sad and it's wearing angry's coat",
      "sorry i'm typing angry. i mean it hurts, ok, that's what it means || what i mean is it's me that's left standing here, and i'm the one people are avoiding",
    ],
    there: [
      "yes i'm here || i'm here, i was blowing my nose",
      "still here, still floor || haven't moved, my leg's asleep",
    ],
    away: [
      "ok, go || go on, i'll be down here with the crumbs",
      "fine, people leave, i'm practised || take your time. just do come back",
    ],
    back: [
      "oh you came back. new for me || you're back?? ok wow",
      "hi || hey again, floor says hi",
    ],
    unhurried: [
      "ok, that's actually nice || oh, good. everyone else has somewhere to be",
      "good because my hands are useless || that helps, i keep hitting the wrong keys",
    ],
    thanked: [
      "don't, i'll cry || shh, you'll set me off",
      "whatever, it's out now || well it's better out, like sick",
    ],
    nodded: [
      "yeah || so, yeah, there you have it",
      "so that's that || that's my week",
      "yeah, eight days of that || that's where it's got to, yeah",
    ],
    greetedAgain: ["hi again || oh hello again", "hey, part two || yes hi, still me"],
    lost: [
      "good, everyone else has got a SENTENCE || honestly that's better than a quote",
      "you don't have to. just don't vanish || then just sit on the floor too",
    ],
    noApology: [
      "it's ok, you're not the one who should be sorry || no no, you're fine",
      "it's fine || don't you say sorry, there's a queue",
    ],
    foreign: [
      "english please i can't think || one language at a time, and today it's english",
      "no, english, my head's full || can it be english, i've cried all the others out",
    ],
    unclear: [
      "what || you what now",
      "that's not a word and i'm not laughing || is that code, or did your face fall on it",
    ],
    silence: [
      "are you there?? please don't go quiet on me || no, not dots. dots are how it started",
      "is it broken or are you || are you typing or have you gone",
    ],
    insulted: [
      "great, you too || brilliant, put it on the pile",
      "no, i've had my share of that this week || i'm not taking that, i've only just stopped shaking",
    ],
    flirted: ["ARE you serious || is this a joke??", "no. god || ew. read the room"],
    contact: [
      "no, just here. i'm not doing new people || no, i like that you're only in here",
      "no, i don't want anyone in my phone right now || i just got rid of a number, i'm not collecting them",
    ],
    smalltalk: [
      "i can't do small talk, i've got no small || i'd be bad company on that today",
      "not now, ok || i can't chat, i've only got the one topic",
    ],
    laughed: [
      "at least one of us || glad my life's got a laugh in it",
      "ha. i did laugh a bit. disgusting || ok that was a bit funny, i hate that",
    ],
    helping: [
      "a bit. my hands have stopped || yeah, it kind of is. don't make it a thing",
      "yes. annoyingly || it's less sharp. that's as far as i'll go",
    ],
    unhelped: [
      "not yet no || hm, ask me later",
      "not so far?? i can't tell || it's not worse, if that's something",
    ],
    offside: [
      "i don't know, does it matter || i've no idea and no energy",
      "what's that got to do with anything || random, and no",
      "no, next || is that part of it, or",
    ],
  },
};

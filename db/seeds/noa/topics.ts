import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    asks: ["relationship come to an end", "relationship end", "how it ended", "how did it end"],
    answers: [
      "he texted at 14:06 on a tuesday. i was in the fruit aisle. {i put the melon down so carefully and then i lost it|rage?} || six minutes past two, a tuesday, i'm holding a melon and my phone goes. {i was very polite to the melon and then i screamed at a shelf|rage?}",
      "we'd booked flights! for april! {he asked me to SPLIT the cancellation fee|rage?} || there's flights. april. he did actually text me a second time and {it was about the REFUND|rage?}",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "like someone pulled out a plug. {my chest actually hurts|chest} || unplugged. and {it hurts, like properly here, in my ribs|chest}",
      "{humiliated|shame!}. everyone knew before me, i'm sure of it || {mortified|shame!}. like the last one to get a joke, and the joke's me",
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
      "he said i'm 'a lot'. that's it. that's the reason. {a lot|unlovable?} || apparently i'm 'a lot'. {three years and that's the review, a lot|unlovable?}",
      "that's not a reason!! {that's what's eating me|rage?}, nobody gave me a real why || there's no why!! {he left before the why|rage?}",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "the silence. {not one of our friends has rung|ghosted} || that nobody's called. i keep my phone face up like an idiot and {it's just, nothing, not one of them|ghosted}",
      "waking up. {there's a second where he's still my person|missing} || the morning, the first bit. {i roll over to tell him my dream|missing}",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "{like missing a step on the stairs, but all day|chest?} || you know when you think there's another step and {your whole stomach drops|chest?}. that, since tuesday week",
      "{it's like he died|missing} but he's also posting stories || {like i'm at his funeral|missing} and he's at the back on his phone, laughing",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "what sleep. {i lie on the sofa scrolling till it's grey outside|nosleep?} || i don't, {i do shifts on the sofa, phone down, phone up, and it's getting light|nosleep?}, great",
      "{i fell asleep in a lecture|nosleep?}, mouth open, great look || {i passed out on a library desk|nosleep?} and woke up with a ruler on my face",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "{food tastes like cardboard|nosleep?}. i keep making tea and finding it later || {everything's beige|nosleep?}. i made a whole pot of tea and found it at midnight, with a skin on",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "{there's this stone in my chest|chest} and my jaw hurts from clenching || my jaw, from grinding it. and {this weight on my chest, it's there before i open my eyes|chest}",
      "{hands shake|chest}. i'm blaming the coffee but it was before the coffee || look, {i can't even hold a pen straight|chest}. and i've had no coffee today so it's not that",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "mum never liked him so {i'm not giving her that|ghosted}. my sister tali is 17, she sends me voice notes of the dog || {i'm not ringing mum|ghosted} about him, she'd be so happy. tali's my sister, she's 17, i get the dog's news from her daily",
      "my dad's not in the picture. {he's got form for leaving too|unlovable?} || there's no dad. well there is one, somewhere. {he's the first one who found me too much|unlovable?}",
    ],
  },
  friends: {
    layer: 0,
    answers: [
      "our friends, well, they were OUR friends. turns out our means his. {it's been dead quiet|ghosted} || our friends, i thought they were mine as well. then he left and {it's like somebody turned their sound off|ghosted}",
      "there's yael from work. she left a croissant on my desk and ran away || this girl yael at the print shop, she put a pastry next to my mouse and legged it. that's the nicest thing in eight days",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "omer. three years, two flats and a fern. he took the fern || his name's omer. three years, and we've both still got keys, and only he's got the plant",
      "he's already got someone. {there's a photo, her hand's on his knee where mine goes|replaced} || she's called something with an a. in the picture {she's got my seat, my exact seat|replaced}, with her hand where mine was",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "i'm doing graphic design and i do shifts in a print shop. {i cried on someone's wedding invitations|missing} || graphic design, last year of it. and saturdays in a print shop, doing other people's weddings. {i got a tear on somebody's gold foil|missing}",
      "i've got a portfolio due and {every single page looks like him|missing} || my portfolio's due and it turns out {i've been drawing the same nose for three years|missing}",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "today i walked to the shop, {saw a couple arguing about pasta and walked back|missing} || i got as far as the shop. there was a pair fighting over penne or fusilli and {i had to leave|missing}",
      "i blocked him at ten and unblocked him at eleven. that was my day || block, unblock, block. i've got very fit thumbs",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "my sister tali said she'll stay on the phone till i'm asleep. she's annoying, it's good || my sister tali's doing the phone thing, she puts me on the pillow and snores. it works, don't tell her",
      "try the bed maybe. diagonally || i might attempt the actual bed tonight, lie across it like a flag",
    ],
  },
  helps: {
    layer: 0,
    answers: [
      "running, till i can't think. it lasts for the length of the run || i run until my lungs are louder than my head. then i stop and it catches up",
      "drawing with my left hand. it comes out so ugly that i laugh || left-handed drawings. i did one of our fern, it looks like a spider in a wig",
      "my sister's voice notes. the dog breathes into the mic || the dog, on my sister's voice notes. he just breathes, it's very good advice",
    ],
  },
  tried: {
    layer: 0,
    answers: [
      "i wrote him a letter. nine pages. it's in the freezer, don't ask || there's nine pages to him, both sides, handwriting getting bigger. i've put it behind the peas",
      "dating app for six minutes. {first guy had his jacket|replaced} || i went on the app. six minutes. {the very first guy was in my ex's jacket, same one, same collar|replaced}",
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
      "nobody knows how bad. {online i'm posting sunsets|ghosted} || not really, no. {i post nice skies so people will think i'm out there living|ghosted}",
      "my sister tali knows a bit. she's a kid, {i can't put it all on her|burdening} || my sister tali's got a bit of it. she's 17 though, she's got exams, {i'm meant to be the big one|burdening}",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "{someone to be angry WITH me|rage}, for a minute. not calm me down || {get angry with me|rage}! just call him one bad name. then we can do calm",
      "i need it {to not be my fault|shame!} for like an hour || an hour off from {it being my fault|shame!}, is that a thing",
    ],
  },
  before: {
    layer: 1,
    answers: [
      "when my dad went, same thing, same stone. {maybe it's me who makes them go|unlovable?} || i've had this before, when i was nine, at the window, same weight right here. {so what do they all see that i don't|unlovable?}",
      "{before omer, my ex, i was funny|missing}. people said so, strangers even || {i was good value once|missing}. bus drivers liked me",
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
      "i'm loud and i'm loyal and apparently {that's too much for a person|unlovable?} || i talk loud, i love hard, i'd fight a bus for my friends. and {that's the complaint|unlovable?}, apparently",
      "if it was yael from work i'd be round there with a bin bag for his things. ok yes, i heard that || say this was yael's life, from work. i'd be there by six with boxes and crisps. mm. yeah, i see what you're doing",
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
      "yesterday my friend dana walked past me, looked at her phone, there was NOTHING on it. {i saw the screen|ghosted} || dana, my friend, supposedly. she saw me coming and did phone face. the screen was BLACK, i could see my own coat in it, {that's how much she wanted to not see me|ghosted}",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "i could get the train to my sister tali on friday. i've got the app open || there's a train to my sister tali on friday, i've had it in the basket since lunch. i could press it",
      "mute him. not block, i'd only unblock. mute i could do || i could mute him, that's like a grown-up's block",
      "yael at work asked about lunch. i could say yes and be awful company || yael, from the print shop, keeps offering lunch. she'd have to do the talking, but ok, she could",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "wow, ok, you just asked. yes, sometimes. {i think about not being alive|dontwantto}, mostly at night. i don't have a plan, it's just there || oh. people don't ask that. yeah, i do, {i get thoughts about not living any more|dontwantto}. it's the nights. no plan or anything, they just turn up",
      "it's {thoughts about dying|dontwantto}, they come and they go. they're quieter when someone's talking to me || it's in my head a fair bit, {the idea of dying|dontwantto}. it comes, it goes. it went off a bit when you started answering",
      "right now? no, right now i'm just tired. {ask me at three in the morning|dontwantto?} || not this minute, this minute i'm too wrung out. {three o'clock's the one to worry about|dontwantto?}",
      "if it got worse than thoughts i'd ring my sister tali. i'd wake her up, she'd be so annoyed || i've got a deal with myself, if it's ever more than thinking i wake my sister up. she'll be horrible about it and she'll stay",
    ],
  },
};

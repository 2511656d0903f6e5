import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Noa, by what is asked of them. */
export const people: Scenario["people"] = {
  omer: {
    names: ["omer", "ex", "boyfriend"],
    introductions: ["my ex omer"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "omer, he's my ex. tall, tidy, can't cook, texts like an accountant || omer's 24 and neat and he can burn water. signs off like a bank",
        "everyone likes him. that's the problem, he's LIKEABLE, {who's going to take my side|ghosted} || lovely, ask anyone!! that's what's so annoying, {nobody's going to think it was him|ghosted}",
        "he's 24, two years up on me || he's two years older, 24",
      ],
      met: [
        "at a birthday in my town, he was the only one sitting on his coat. he asked if i wanted half of it || some party, three years ago. he'd come for the weekend, i'd lost a shoe, he found the shoe",
      ],
      between: [
        "there's nothing, there's admin. {he wants half a cancellation fee and i bite a cushion|rage?} || it's just a bill now. {he sends me sums about flights and i want to scream down the phone|rage?}",
        "before? good, i thought. we had a knock and a side of the bed each || it was lovely once, the two of us. secret knock and everything, two pillows",
      ],
      knows: [
        "he's got no idea, he thinks i'm 'processing' || not a clue. he gets silence from me, he's not getting THIS to read",
        "i've typed it to him, loads. it never gets past my thumbs || there's pages of it written and he's had none",
      ],
      said: [
        "he said it's run its course and i'm a lot and take care. three years, three lines || that we both know. then that i'm a lot. then he asked about the speaker",
      ],
      would: [
        "he'd say 'noa, don't make this harder'. in the voice || something like 'let's not, noa'. and so patient you'd want to kick a bin",
        "he'd be so reasonable, and {i'd come out of it looking mad again|shame} || he'd be so calm you could skate on him. next to that {i'm the hysterical one, every time|shame}",
      ],
      fares: [
        "he's FINE. there's a video of him dancing and he doesn't DANCE || brilliant, apparently! out on a dance floor, in a clip, HIM, who sits on his coat at parties",
      ],
    },
  },
  "new-girl": {
    names: ["the new girl", "girlfriend", "someone new", "other woman"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "some girl. it starts with an a and i'm not learning the rest || i don't know who she is!! a name with an a, gold earrings, MY scarf",
        "she's pretty, ok. {she's like me with better lighting|replaced} || she looks nice. {i've studied her like an exam and all i've got is that she isn't me|replaced}",
      ],
      between: [
        "there's no us, i've never met her. i've only met her earrings || we've never said a word to each other. i know her whole feed though",
      ],
      knows: [
        "no idea if she knows about me. it's my scarf, you'd think she'd ASK || couldn't tell you if he's told her. a strange scarf would make ME wonder",
      ],
      said: [
        "nothing to me, she put a heart under his picture. one small white heart || not a word. a tiny white heart under the photo, for him",
      ],
      would: [
        "she'd say 'oh no, i had no idea' with her head on one side || she'd probably be nice about it. don't make me imagine her nice",
      ],
      fares: [
        "glowing. {why wouldn't she be, she's got my whole spot|replaced} || great, from what i can see. {she's got him and my haircut, what's not to like|replaced}",
      ],
    },
  },
  friends: {
    names: ["friends", "dana", "group"],
    introductions: ["my friend dana"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "{his friends, it turns out|ghosted}. dana's the one i'd have called mine || there's dana and then the rest of the group. they came with omer and {they've gone with omer|ghosted}",
        "fun people, dana most of all! brunch people. great as long as nothing's wrong || good-time people. dana's the funniest, they're all lovely till there's a problem",
      ],
      between: [
        "{it's silent, i've been put on mute by a whole group|ghosted} || it isn't anything any more. {eight days and i'm on the outside of a chat|ghosted}",
        "dana and i talked every day, about nothing. {now she finds her phone very interesting|ghosted} || with dana it used to be daily, all rubbish, all lovely. {these days she's got urgent business on her screen|ghosted}",
      ],
      knows: [
        "they knew he was going before i did. {how i AM, nobody's asked|ghosted}, so no || the break-up, yes, they had that before me. what it's like over here, no, {you'd have to ring me to know|ghosted}",
        "i'm not telling them anything. they can have sunsets || what they know is i've got nice skies over here. that's all i've let out",
      ],
      said: [
        "there was 'both sides' and a sad face, and then {the lot of them went quiet|ghosted} || they're 'not getting involved'. and then {it went dead, all of it|ghosted}",
      ],
      would: [
        "they'd say 'aw hon' and {screenshot it for the other chat|ghosted} || a heart, probably, and an 'aw'. then {i'd be a topic where i can't see it|ghosted}",
        "dana might cry, she's not a monster. {she'd still go to his birthday|ghosted} || dana would say she's stuck in the middle. there's no middle, {she's sitting next to HIM|ghosted}",
      ],
      fares: [
        "oh they're having a lovely time. there are balloons || great, by the look of it!! out together, with balloons and drinks",
      ],
    },
  },
  tali: {
    names: ["tali", "sister"],
    introductions: ["my sister tali"],
    pronoun: "she",
    layer: 0,
    reachable: true,
    tells: {
      who: [
        "tali's my little sister, she's 17, rude to everyone but the dog || my sister! tali, seventeen, she's got manners for the dog and nobody else",
        "she's funny and she's blunt. she called omer 'beige' from day one || blunt, which is hilarious if you're not omer. the first time he came round her verdict was 'beige'",
      ],
      between: [
        "really good, she's the only person i pick up for || close. we fight about socks and i'd do anything for her",
        "half the time we don't even talk, she just leaves the line open || not that much gets said. the phone's on my pillow and there's a dog breathing",
        "us two? dog news, who's been sick on what, boys she hates || us two, it's all dog. what he ate and what it did to him",
      ],
      knows: [
        "not the whole of it. she knows {i cry|missing} and she knows about the sofa || some of it. she's got {the crying|missing} and the not-sleeping, i've kept the rest back",
        "{i haven't told her the bad bits|burdening}, she's got exams || {the worst of it, no|burdening}. she's meant to be revising, she's meant to be a kid",
      ],
      said: [
        "she said 'he's a sock'. first time i laughed all week || 'a sock', that's what she called him. and i laughed, out loud, like a person",
      ],
      would: [
        "she'd shout at me for not saying it sooner, and then she wouldn't hang up || i'd get told off first, properly. and then she'd stay on till it got light",
        "she'd say 'friday, come'. she doesn't negotiate || she'd want me on a train by friday. she's probably told the dog already",
      ],
      fares: [
        "she's worried, i think. it's three voice notes a day now, it used to be one || she's scared for me and she hides it in dog noises. i get about triple the voice notes",
      ],
    },
  },
  yael: {
    names: [
      "yael",
      "colleague",
      "coworker",
      "co worker",
      "girl at work",
      "girl from work",
      "girl at the print shop",
    ],
    introductions: ["yael from work"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "yael's from the print shop, she runs the big printer and hardly talks || yael, we do saturdays together. big printer, small voice",
        "shy, kind, ink on her sleeves || she's nice to you and then she's embarrassed about it, and she's always got ink on her",
      ],
      between: [
        "good, sort of? we're not friends yet, we're croissant-close || ok i think. we've had about four conversations and a pastry",
        "paper sizes. and once about frogs, for an hour || mostly it's paper. frogs came up one time and we couldn't stop",
      ],
      knows: [
        "she saw {me cry on the invitations|missing} so she's got a rough idea || i didn't tell her. {i just leaked on the gold foil|missing} right in front of her",
      ],
      said: [
        "she said 'lunch, sometime, no pressure' and went the colour of a stop sign || 'if you ever want lunch.' then she was so red i looked away for her",
      ],
      would: [
        "she'd say 'oh' and hand me something with butter in it || i think she'd pass me a pastry and not make a speech. not a fixer, yael",
        "she'd be pleased, i think. she'd go pink and pick somewhere cheap || she'd be happy about it, all flustered. and it'd be somewhere with plastic chairs",
      ],
      fares: [
        "fine i think? {i've been too busy being the sad one|burdening} to ask || seems ok? {i've used up all the attention this week|burdening}, i haven't asked her",
      ],
    },
  },
  mum: {
    names: ["mum", "mom", "mother", "parents", "family"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "mum's a receptionist at a dentist's, and a detective. dad went when i was nine, so it's been her || mum answers phones at a dentist's and misses nothing. she's done it on her own since my dad went, i was nine",
        "she's strong and she's always right, it's exhausting || mum's a rock, like, also to talk to. never been wrong once, she'll tell you",
      ],
      between: [
        "it's ok with mum as long as we stick to laundry || mum and i get on best by text",
        "she asks if i'm wearing the warm coat. i say yes. that's us || coats, mainly. is it the warm one, yes mum, it's the warm one",
      ],
      knows: [
        "no, and she's not getting it. she'd have a cake in the oven || she doesn't, no. my cover story's holding, just",
        "mum rang on sunday and i said i had a cold. good cover, it's the same noise || when she called on sunday i was 'ill'. it's a blocked nose either way, she didn't question it",
      ],
      said: [
        "mum only ever said 'that boy's never washed a cup' || about omer, everything she's got, at every dinner. it comes down to him not washing up",
      ],
      would: [
        "she'd say 'finally'. then she'd be kind, which is worse || she'd go 'well, i did tell you'. then there'd be a hot water bottle",
        "she'd come and get me, in the car, with opinions || she'd drive the whole way here and NOT say it, and i'd hear her not saying it",
      ],
      fares: [
        "she's ok, she's got her choir and her bad knee || busy, singing, hopping on the good leg",
      ],
    },
  },
  dad: {
    names: ["dad", "father"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "fun, that's the annoying bit. pancakes at midnight, wrong words to every song || loud, in a good coat. he could do all the voices in a story, that's what i've got left of him",
      ],
      between: [
        "there isn't anything. one birthday card in thirteen years, and it had the wrong number on it || nothing, apart from a card with a badge on it once, and i wasn't that age",
      ],
      knows: [
        "he doesn't know there was a boyfriend to lose || no, he wouldn't know me in a queue",
      ],
      said: [
        "that i was a lot. at the door, and then it was just stairs || on his way out, that i'm a lot. then a taxi, i remember the indicator",
      ],
      would: [
        "he'd say 'chin up, kid' and look at his watch || something cheerful. he's great for four minutes",
      ],
      fares: [
        "fine, probably. somewhere with a barbecue || couldn't tell you. i looked him up once and there was a boat",
      ],
    },
  },
  dog: {
    names: ["pickle", "dog"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "pickle. he's tali's and mum's, he's got about three brain cells || he's called pickle, he's a sausage with ears",
        "he's fat and he sighs like a divorced man || old, wide, in love with tali, snores",
      ],
    },
  },
};

import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about what she tells once there is some trust. */
export const ofTheDeeperLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["nobody's checked on me", "how many of our friends have asked"],
    answers: {
      why: [
        "i think they heard it from him first, and his was tidier || they'd say they're staying out of it. it's a funny sort of out, with all of them on one side",
      ],
      who: [
        "our friends. dana mostly, my friend dana, i thought she was mine || the group, eight of them. my friend dana's the one i keep listening for",
      ],
      when: [
        "it stopped on the tuesday, same afternoon as him || there was a thumbs up last tuesday. after that you could hear a pin",
      ],
      often: [
        "it was never like this, i couldn't get them to shut UP || no, that's what's mad. it used to go all day, i had it on mute for lectures",
      ],
      felt: [
        "{like i'm standing in a room and they've all agreed not to see me|ghosted} || small, and sort of see-through. {i looked at my own name in the list to check it was there|ghosted}",
      ],
      mean: [
        "eight days without a 'you ok', not from one of them. {and these are people who message about SANDWICHES|ghosted} || no call, no knock, no emoji even. {i'd have taken an emoji|ghosted}",
      ],
      youSaid: [
        "i asked a few if i'd done something. they've all seen it, it says so || 'did i do something', i put. and then i sat next to it",
      ],
    },
  },
  {
    said: ["my whole chest locked", "my lungs just went no"],
    answers: {
      why: [
        "i thought i saw him down the far end. it wasn't, but my body had already gone || there was a jacket in front of me just like his. that's all it took, a bit of beige cotton",
      ],
      when: [
        "this morning, on my way in || about four today, coming back. it was full, so everyone had a good view",
      ],
      where: [
        "the number nine, by the middle doors || on the tram. i was holding the pole, and then i was out on the pavement and i'd no idea which street",
      ],
      often: [
        "it's new, i never had a thing like that before him || three times, all since tuesday week. it used to just be a tram",
      ],
      then: [
        "got off, stood, waited till i could do a whole breath. it was some time || i walked the rest. slowly, like somebody's gran",
      ],
      felt: [
        "{like a hand had gone in and closed|chest}. i was sure everyone could hear it || {like a zip that had got stuck halfway|chest}. and everyone so calm, with their bags",
      ],
      theySaid: [
        "not a soul looked up. well, a boy offered me his seat, i think he thought i was pregnant || a man moved his bag. that was the whole rescue",
      ],
      mean: [
        "{that i could breathe out and not in|chest}. it went tight all round, like a jar lid || i couldn't fill up. {it got to about here and there was a wall|chest}",
      ],
    },
  },
  {
    said: ["i posted a sunset so our", "put up another sky last night"],
    answers: {
      why: [
        "so they'd think i'm fine. or so one of them would think, hang on, she's not || i can't write 'help, come over'. a sky's as near as i get",
      ],
      when: [
        "the first was friday. i've done two more, it's a habit now || just before eleven. i sat and watched it go round",
      ],
      who: [
        "my friend dana, and two others from the group. i've cooked for all of them || my friend dana was first with the heart. the other two i won't name, they know who they are",
      ],
      often: [
        "i never posted skies before. i did posters and my lunch || it's my second, it's getting to be a series",
      ],
      then: [
        "i put the phone face up next to my plate. {it went dark all on its own|ghosted} || i said good night to it and went to the sofa. {nobody wanted to know whose sky|ghosted}",
      ],
      theySaid: [
        "hearts, three of them. {that's not talking, that's waving from a boat|ghosted} || nothing with letters in it. {just the hearts|ghosted}",
      ],
      felt: [
        "{like singing out of the window and hearing someone shut theirs|ghosted} || pathetic, and then cross. {i've made these people soup|ghosted}",
      ],
      mean: [
        "it's a fake, basically. a pretty one, so nobody has to do anything || i mean they saw it. they had their thumbs right there and couldn't do me one word",
      ],
    },
  },
  {
    said: ["want the real one", "the one under the shouting"],
    answers: {
      why: [
        "because it keeps happening. {nobody gets to the end of me and stays|unlovable} || i've had it from two men, thirteen years apart, {near enough the same sentence|unlovable}. you start to wonder",
      ],
      when: [
        "since i was about nine, on and off. he just turned the light on || it's been under there for years. it only comes out when someone's gone",
      ],
      who: [
        "whoever gets close. {the far away ones think i'm great|unlovable} || dad, my ex, the friends in one go. {strangers are fine, i'm lovely in a queue|unlovable}",
      ],
      mean: [
        "that i'm good for a party, and then {there's still all of me left over|unlovable} || too loud, too many questions, too glad to see people. {like a dog that never learned the sofa rule|unlovable}",
      ],
      felt: [
        "sick, typing it. like i've shown you the bill || sort of cold, it's quieter than the shouting and i like it much less",
      ],
      youSaid: [
        "i've not said it to anybody. my sister'd throw a shoe at me || nope, nobody. you've got it first, sorry",
      ],
    },
  },
  {
    said: ["my dad, my ex, the whole group", "a list of everyone who's left"],
    answers: {
      why: [
        "because i'm the only one who was there each time. {it's not a hard sum|unlovable} || i wanted to see it written down. {i thought it might look less like me|unlovable}",
      ],
      when: [
        "at night, mostly, about four. it seems very scientific at four || sunday, on the back of the gas bill. it's gone a bit wavy since",
      ],
      who: [
        "dad first, then omer, then eight brunch people in one afternoon || it starts at dad and it ends at our friends. my ex gets the middle, with a box round him",
      ],
      then: [
        "i just lay there being the answer || i folded it small and put it in my sock drawer, like it was dirty",
      ],
      felt: [
        "{like finding out the smell's you|unlovable} || neat. horrible, but neat, {i nearly ticked it|unlovable}",
      ],
      mean: [
        "they've nothing to do with each other, those people. {they've only got me|unlovable} || i mean if it was them there'd be different reasons. {it's always the same reason and it's got my hair|unlovable}",
      ],
    },
  },
];

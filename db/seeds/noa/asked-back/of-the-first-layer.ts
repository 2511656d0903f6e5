import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about what she tells first of all. */
export const ofTheFirstLayer: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["reading three years of messages", "up to last spring in the messages"],
    answers: {
      why: [
        "i'm looking for where he stopped meaning it. there's got to be a place || because if i find the bit where it went, then it's one bit. it's not all of it",
      ],
      when: [
        "since about two in the morning. well, since last tuesday, with breaks || tonight, last night. it starts when the trams stop, so about one",
      ],
      often: [
        "every single night. {i get maybe an hour and then i'm back on the phone|nosleep} || each night since he went. {before this i slept like a dropped coat|nosleep}",
      ],
      felt: [
        "like watching someone happy through a letterbox || a bit sick. he's so nice in them, it's like he's got a twin",
      ],
      mean: [
        "from our first hello down. it's dogs and shopping lists mostly, and then a kiss on the end || i mean i scroll. i've got sore eyes and a list of suspicious fullstops",
      ],
      then: [
        "it got light, so i put the phone under a cushion. i lasted eleven minutes || i made toast and took the phone with me. i've got it next to the butter",
      ],
    },
  },
  {
    said: ["wearing my scarf in the picture", "my scarf round her neck"],
    answers: {
      why: [
        "don't ask me. {maybe it's easy if you've already got one lined up|replaced} || i don't KNOW how you do that in five days. {i couldn't choose a lamp in five days|replaced}",
      ],
      when: [
        "it went up on saturday. he'd been gone four days || on the saturday. i was still wearing the same jumper i'd been dumped in",
      ],
      who: [
        "i don't know her. it starts with an a, the name, and that's as near as i'm going || some girl with an a, not one of ours. i'd know if she was one of ours",
      ],
      where: [
        "on his page, in with all his other pictures, where i used to be || online, he posted it himself. he picked which one",
      ],
      then: [
        "i zoomed in. {then i went and felt on the coat hook, in case there were two of them|replaced} || i looked in my drawer first, like maybe i'd gone mad. {no scarf|replaced}",
      ],
      felt: [
        "{like being robbed by somebody who smiles|replaced} || {as if i'd moved out and they were handing round my clothes|replaced}",
      ],
      mean: [
        "a girlfriend, i assume. {she's leaning on him like he's a wall she paid for|replaced} || that i've been swapped. {even the neck's been filled|replaced}",
      ],
      youSaid: [
        "nothing to either of them. i liked it by accident and took it off so fast i broke a nail || not a peep to him. i told the cat and the cat left",
      ],
    },
  },
  {
    said: ["ex wants his speaker back", "not how are you. his SPEAKER"],
    answers: {
      why: [
        "there's some party. and he's sentimental about bass || because it's his and he'd like some music on his birthday. fair enough, i hate it",
      ],
      when: [
        "he wrote at the weekend. in the MORNING, like a gas man || the message came sunday. three days, and it's still sitting there with its collar on",
      ],
      theySaid: [
        "'hi, could i get the speaker at some point'. at some point!! || two lines and a thanks. he put 'no rush', as if i'd be rushing",
      ],
      youSaid: [
        "i've not answered, i turned it round to face the wall || i haven't answered. i played one song on it, very loud, and put it away",
      ],
      felt: [
        "{like i'm lost property|rage?}. like he's emptying his pockets || i laughed, like a bark. {then i wanted to put my teeth in something|rage?}",
      ],
      mean: [
        "a speaker, a black box, it plays music. {three years and that's the thing he misses|rage?} || that there was one message he could've sent me, and {he used it up on a gadget|rage?}",
      ],
    },
  },
  {
    said: ["i look like a raccoon", "nothing pretty about this"],
    answers: {
      why: [
        "mascara, from monday. i kept meaning to take it off and then crying instead || i ate lying down. nobody was here to tell me, so it stayed in",
      ],
      mean: [
        "black round the eyes, hair up at the back, small hands full of crisps || i mean there's a crust, there's butter, and there's an actual leaf and i can't account for the leaf",
      ],
      felt: [
        "funny, actually. it's the one thing today that's made me snort || i saw it in the oven door and went 'oh hello'. it's a low bar but i did laugh",
      ],
      often: [
        "not normally! i used to do a lovely eyeliner || only since he left. before that i was a person with a comb",
      ],
    },
  },
];

import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about her family, friends, him and her work. */
export const ofThoseNear: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["mum never liked him", "not ringing mum about him, she'd be"],
    answers: {
      why: [
        "he never helped clear, and she's a great believer in clearing || she'd been right the whole time, that's what. i can't hand her that with a cold",
      ],
      who: [
        "tali's my sister, she's the one with the dog. mum's just mum || mum's the one who'd be pleased. tali's the one who rings",
      ],
      theySaid: [
        "about him? 'that boy', always 'that boy'. he was twenty-four || she thinks i've got a bug. she said honey",
      ],
    },
  },
  {
    said: ["he's got form for leaving too", "who found me too much"],
    answers: {
      when: [
        "at nine. two bags, a sunday, and the street lights || thirteen years ago. so i've been getting ready for this since primary school",
      ],
      why: [
        "he never gave one, he gave a remark || he said it, at the door, like a fact about cheese",
      ],
      felt: [
        "{old. it's an old bruise and omer's put his thumb on it|unlovable?} || {like it runs in the family, and the family's me|unlovable?}",
      ],
    },
  },
  {
    said: ["turns out our means his", "somebody turned their sound off"],
    answers: {
      why: [
        "he was there first. i came in on his arm, so i suppose i went out on it || i don't know why. i've looked at what i said last and it was about crisps",
      ],
      who: [
        "my friend dana and that lot, the brunch people || there's about eight of them, my friend dana in the middle",
      ],
      felt: [
        "{like reading the small print|ghosted} || {i keep tapping it to see if it's on|ghosted}",
      ],
    },
  },
  {
    said: ["she left a croissant on my desk", "put a pastry next to my mouse"],
    answers: {
      why: [
        "i'd been crying on the stock, i think. she doesn't do talking so she did that || she'd seen me the week it happened, i looked like a wet bag",
      ],
      when: [
        "saturday, about eleven, before the wedding lot came in || last saturday. it was the day of the photo as well, so it had its work cut out",
      ],
      then: [
        "i ate the whole thing in the stockroom. there's still a flake in my sleeve || i finished it, i didn't even save her the corner. first food in days",
      ],
      felt: [
        "looked at. but nicely, from behind a printer || nice. like somebody'd put a blanket on me and left",
      ],
    },
  },
  {
    said: ["omer. three years, two flats", "only he's got the plant"],
    answers: {
      why: [
        "he said the fern was his because of the pot || because he'd paid for the pot. he'll tell you all about the pot",
      ],
      felt: [
        "{there's a ring on the sill where it stood|missing}, i keep putting my finger in it || {robbed, over a fern|missing}. i didn't even cry about the telly",
      ],
    },
  },
  {
    said: ["her hand's on his knee", "she's got my seat"],
    answers: {
      when: [
        "up on saturday, and he'd left on the tuesday. i can count || four days after me. the seat would've still been warm",
      ],
      who: [
        "the new one, an a and some wrists || whatever she's called, i stopped at the first letter",
      ],
      felt: [
        "{like seeing my own hand and it's not on my arm|replaced} || {i actually moved up, on the sofa, as if she'd asked me to|replaced}",
      ],
    },
  },
  {
    said: ["cried on someone's wedding invitations", "a tear on somebody's gold foil"],
    answers: {
      why: [
        "it was the names next to each other. him and her, in curly || i'd been fine! then there's a 'together with their families' and off i went",
      ],
      when: [
        "on saturday, before my break || saturday, i'd known about the photo for an hour by then",
      ],
      then: [
        "i ran the sheet again and said it was the machine || somebody ironed it flat for me, the page, not me",
      ],
      theySaid: [
        "one girl saw. she got the iron out and looked at the floor || not much, the boss wanted to know if the ceiling was leaking",
      ],
    },
  },
  {
    said: ["every single page looks like him", "drawing the same nose for three years"],
    answers: {
      why: [
        "he was just there! you draw what's on the sofa || he's got a good nose, that's the trouble, it's all in one line",
      ],
      when: [
        "it's the thirtieth, for the portfolio. it's not moving || end of this month. i've got a captain and a bus driver and they're both omer",
      ],
      then: [
        "i shut the laptop on him || i gave one of them a beard. it's just him with a beard, cross",
      ],
    },
  },
];

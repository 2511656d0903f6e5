import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa answers to who asks back about what makes her furious. */
export const ofRage: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["he put a full stop after take care", "longer goodbyes from the electricity company"],
    answers: {
      why: [
        "i think he wanted it to look finished. like shutting a drawer || because he doesn't do them! he's never once ended a sentence in three years",
      ],
      who: [
        "omer, i don't know anyone else who'd punctuate me || my boyfriend, well, ex. omer, king of the tidy ending",
      ],
      then: [
        "i looked for another message under it. {there's only the bottom of the screen|rage?} || i waited for more. {the phone went dark and i saw my own face in it|rage?}",
      ],
      felt: [
        "{like he'd pressed it into my forehead|rage?} || like a till receipt. {i'd have liked him to smudge, just once|rage?}",
      ],
      mean: [
        "just the one dot. but he's a 'x' person, he's a no-capitals person, so it's LOUD || it's what you put to a plumber. it's polite, that's what's so filthy about it",
      ],
      youSaid: [
        "i've got 'who does that' typed out, it's in the box. it's not gone || nope, i said 'take care' to the fridge to hear how it sounds, and it sounds awful",
      ],
    },
  },
  {
    said: ["threw his stupid mug", "a mug of his, i smashed it"],
    answers: {
      why: [
        "i wanted to hear something else break, i think || it was there and he wasn't. it's not deeper than that, or it is and i was too loud to notice",
      ],
      when: [
        "the wednesday, day two. i'd held out really well till lunch || on the second day, before that i was still being marvellous",
      ],
      where: [
        "it's on the kitchen shelf now, next to the tea || up on the shelf over the cooker, crack to the wall",
      ],
      then: [
        "crawled round for the bits and stuck him together at the table, with my tongue out || i sat holding the two halves till it set. you've got to do it for ages, it says on the tube",
      ],
      felt: [
        "wonderful, for about as long as a sneeze. {then i could've sobbed|rage?} || {powerful|rage?}, then very silly, then glue on my eyelid",
      ],
      often: [
        "i've never thrown so much as a towel, ask my mum || just the once. i'm a door person normally, i do doors",
      ],
      theySaid: [
        "nobody was here. sir next door ran for it || no one saw it. the man upstairs banged, so he's got the sound",
      ],
    },
  },
  {
    said: ["want to scream at him", "writing him a speech that'd end him"],
    answers: {
      why: [
        "because he's the one who did it and he's also who i'd tell. it's the same man || i don't know, my head's got two tenants and they don't speak",
      ],
      when: [
        "all day. it's worse round six, that's when he'd be back || since the text, and on the hour. evenings it's mostly the key",
      ],
      then: [
        "nothing walks in. so i do the scream into a cushion and {the soup just doesn't happen|missing} || then it's the woman from the third floor. {and my whole chest sits back down|missing}",
      ],
      felt: [
        "{like being pulled at both sleeves|rage?} || i'm ashamed of it, {i've got self respect somewhere, i had it on tuesday|rage?}",
      ],
      mean: [
        "i'll be calling him every name going, and {in the same breath i've left the hall light on for him|missing} || like, i'm on 'how dare you', and there's a noise on the stairs and {i've fixed my hair|missing}",
      ],
      youSaid: [
        "he's had none of it. the toaster's had the lot || not out loud. it's a great speech, it's got a middle bit about his mother's curtains",
      ],
    },
  },
];

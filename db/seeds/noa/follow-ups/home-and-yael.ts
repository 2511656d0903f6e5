import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of her sister's train, of Yael and of her mother. */
export const homeAndYael: Scenario["topics"] = {
  "arriving-there": {
    layer: 0,
    asks: ["picture arriving", "arriving there", "get off the train"],
    answers: [
      "the dog first, at knee height. then tali saying i look disgusting, and i do, and we're off || mum's lights on from the corner. i think i'd have to stand there a minute before i went in",
    ],
  },
  "three-notes": {
    layer: 0,
    asks: ["all those voice notes", "three voice notes", "notes a day"],
    answers: [
      "that she's counting my answers. {there's one where she forgets to be rude|burdening} || {she's being the big one|burdening}. she did a whole minute on what she had for lunch, she hates telling people things",
    ],
  },
  "like-about-yael": {
    layer: 0,
    asks: ["you and yael have", "like about yael", "got to with yael"],
    answers: [
      "she's never met him! i'm not half of anything to her, i'm just whoever jams the laminator || there's no history. we talk about paper weights and neither of us is brave, it's great",
    ],
  },
  "seen-by-yael": {
    layer: 0,
    asks: ["there to see it", "yael saw you", "that she saw"],
    answers: [
      "mortifying for about four seconds. {then she took the pile off me and started ironing the wet one|missing} || ok actually. {she didn't say 'what's wrong', she said 'that font would make anyone cry'|missing}",
    ],
  },
  "when-yael-asked": {
    layer: 0,
    asks: ["when she asked", "asked you to lunch", "yael asked you"],
    answers: [
      "i said 'mm' like a cow. inside i was sort of, oh, hello, {someone's asked me to a thing|ghosted} || i wanted to say yes before she'd finished. {then i thought, she's sorry for me, and i got busy with a stapler|ghosted}",
    ],
  },
  "way-with-butter": {
    layer: 0,
    asks: ["who'd do it that way", "someone whod do it", "good about someone who"],
    answers: [
      "you don't owe them a performance. you can just eat || nobody has to be grateful out loud. it's only butter, but it's butter with your name on",
    ],
  },
  "being-looked-after": {
    layer: 0,
    asks: ["needs the looking after", "be looked after", "being the one who needs"],
    answers: [
      "itchy. {i'm the soup person, i'm not supposed to be the soup hole|burdening} || i keep wanting to pay. {i bought yael a pen|burdening}",
    ],
  },
  "easy-with-mum": {
    layer: 0,
    asks: ["talk to your mum about", "if it were easy", "easy with mum"],
    answers: [
      "what she did the day after dad left. like, the actual day, did she eat, who did she ring || if she ever misses him. i'd like to know how long, in weeks",
    ],
  },
  "hear-in-coat": {
    layer: 0,
    asks: ["asks about the coat", "in the coat question", "hear in it when she"],
    answers: [
      "'are you all right', in wool. she can't get the words out so she sends a coat || that she's scared for me. and that i'm still hers, a bit, with sleeves",
    ],
  },
  "mum-knowing": {
    layer: 0,
    asks: ["your mum knowing", "if mum knew", "say your mum"],
    answers: [
      "her taking her apron off, slowly. {and that face, the one from when dad went|burdening} || she'd ring the whole choir. {and at night i'd hear her walking about because of me|burdening}",
    ],
  },
  "mum-on-phone": {
    layer: 0,
    asks: ["her on the phone and not", "not say it to her", "phone and not say"],
    answers: [
      "i had my forehead on the fridge. {she was telling me about an alto and all i wanted was 'mum'|burdening} || like holding a sneeze for nine minutes. {she said 'get some honey down you' and i nearly told her|burdening}",
    ],
  },
  "dads-line-now": {
    layer: 1,
    asks: ["dads line", "your dads line", "his line these days"],
    answers: [
      "in omer's font, now. {it used to just be a voice|unlovable?} || i used to think it was about me. {then for about a year i thought it was about him. now it's about me again|unlovable?}",
    ],
  },
  "caring-part": {
    layer: 0,
    asks: ["caring part", "kind part", "her being kind"],
    answers: [
      "i'd fold, like a deckchair. {nobody's had an arm round me since him|missing} || my nose goes. {if she strokes my hair i'm done for, i've not been touched in eight days|missing}",
    ],
  },
  "drive-with-mum": {
    layer: 0,
    asks: ["picture that drive", "that drive", "drive home with her"],
    answers: [
      "choir cd, heated seats, her not saying it till the second roundabout. i'd look out of the window and let her || me in the back, i know it's weird, lying down. she'd hand me satsumas between the seats",
    ],
  },
  "nobody-to-tell": {
    layer: 0,
    asks: ["nobody to tell", "no one to tell", "miss that theres"],
    answers: [
      "{he hummed when he buttered things|missing}. it's not even nice, it's just gone and nobody else would know || how he said 'oh hello' to the moon. {you can't ring someone up with that|missing}",
    ],
  },
};

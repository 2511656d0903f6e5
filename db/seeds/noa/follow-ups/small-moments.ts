import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of small moments of these days, and of being nine. */
export const smallMoments: Scenario["topics"] = {
  "those-two-shop": {
    layer: 0,
    asks: [
      ...["the pasta", "pasta get to you", "arguing about pasta"],
      ...["couple get to you"],
      "about those two",
      "the couple arguing",
      "that couple",
    ],
    answers: [
      "she said 'you always buy the thin ones' and he LAUGHED. {we had that exact row, with linguine|missing} || they'd be having that row for years. {i wanted to tell them, keep going, please|missing}",
    ],
  },
  "block-unblock": {
    layer: 0,
    asks: [
      ...["why did you unblock", "unblock him", "unblocked him"],
      ...["why unblock"],
      "between the block",
      "block and the unblock",
      "before you unblocked",
    ],
    answers: [
      "ten minutes of being a queen. then {what if he's written and it can't get in|missing} || i tidied! i was humming! {and then i thought of him seeing just a grey circle where i was|missing}",
    ],
  },
  "tali-on-line": {
    layer: 0,
    asks: ["tali on the line", "her on the line", "line that helps"],
    answers: [
      "she doesn't do comforting. she eats toast at me and says 'yeah well' and {the flat's got a noise in it|ghosted} || somebody'd notice if i went quiet. {she goes 'oi' every few minutes, to check|ghosted}",
    ],
  },
  "all-that-bed": {
    layer: 0,
    asks: ["all of that bed", "have the whole bed", "bed to yourself"],
    answers: [
      "big. like swimming out of your depth, {and then a bit like winning|missing} || i'd need the radio, and to start on his side so it's over with. {cold pillow, i know it already|missing}",
    ],
  },
  "stop-running": {
    layer: 0,
    asks: ["when you stop running", "stop running what", "after the run"],
    answers: [
      "{his name|missing}. i get four good breaths and then there it is, on time || that i want to tell someone how far i went, {and the someone is him|missing}",
    ],
  },
  "allowed-ugly": {
    layer: 0,
    asks: ["allowed to come out ugly", "be ugly when", "comes out ugly what"],
    answers: [
      "my shoulders go down. it's the only time in a day that nobody's marking me || i'm about six. i stuck the kettle one on the fridge, over the flights",
    ],
  },
  "dog-breathes": {
    layer: 0,
    asks: ["when the dog just", "dog just breathes", "the dog breathing"],
    answers: [
      "that somebody's alive and fine and thinks about ham || home, basically. the lino, and his collar clinking, tali trying not to laugh",
    ],
  },
  "page-nine": {
    layer: 0,
    asks: ["page nine say", "page nine", "by page nine"],
    answers: [
      "that i'd have done it, all of it, again. {page one would be mortified|missing} || i asked who's going to know it was my birthday. {page one's all about his mother|missing}",
    ],
  },
  "jacket-did": {
    layer: 0,
    asks: ["that jacket do", "jacket in the", "saw his jacket"],
    answers: [
      "i swiped so fast i pulled something. {it wasn't even nice, it was beige, i'd know it in the dark|replaced} || i thought, that's it, there's only one man and he's got loads of faces. {then i deleted it and hid the phone under the cat's dish|replaced}",
    ],
  },
  "hear-nine-weeks": {
    layer: 0,
    asks: ["to hear nine weeks", "nine weeks like", "wait nine weeks"],
    answers: [
      "i laughed at her, on the phone. {then i couldn't get a breath till i'd hung up|chest} || like ringing for an ambulance and they say, lovely, january. {she was kind about it, that's when it went tight|chest}",
    ],
  },
  "asked-at-nine": {
    layer: 1,
    asks: ["someone to ask you", "asked you at nine", "needed at nine"],
    answers: [
      "'did you think it was you.' just that, without a puppet || what i'd had for tea. it was cereal for about a month and i'd have liked somebody to be shocked",
    ],
  },
  "behind-skies": {
    layer: 1,
    asks: ["behind those skies", "behind the sunsets", "if you let me see"],
    answers: [
      "dishes. me, in his t-shirt, with the blinds down. {it's been one long evening in here|ghosted} || {somebody waiting for the phone|ghosted}, that's all that's behind it. and she picks the filter",
    ],
  },
  "being-older-one": {
    layer: 1,
    asks: ["being the older one", "be the older one", "big sister now"],
    answers: [
      "tiring! i do a brave voice and she goes 'why are you talking like a nurse'. {i can't have her scared|burdening} || backwards. she told me to drink water, {she's seventeen, she should be worrying about spots|burdening}",
    ],
  },
  "most-shouting": {
    layer: 0,
    asks: ["needs shouting about", "most needs shouting", "shout about first"],
    answers: [
      "'SPLIT THE FEE.' come on, with me. {sixty, omer, SIXTY|rage} || that he knew at breakfast. {he passed me the jam and he KNEW|rage}",
    ],
  },
  "hour-no-fault": {
    layer: 0,
    asks: ["that hour feel", "fault put down", "without the fault"],
    answers: [
      "i'd have a bath with both ears under. {nobody reading me the list|shame!} || light, and a bit naughty. {i'd probably eat|shame!}",
    ],
  },
};

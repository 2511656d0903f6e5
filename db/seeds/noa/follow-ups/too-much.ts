import type { Scenario } from "~/domain/simulator/scenario";

/** What Noa tells of being a lot, and of the moment it ended. */
export const tooMuch: Scenario["topics"] = {
  "close-with-that": {
    layer: 2,
    asks: ["close to someone with", "running underneath", "be close with that"],
    answers: [
      "you watch their face like a gas meter. {i'd tell a story and be checking if i'd gone over|unlovable} || it's never your turn. {even when he was laughing i was thinking, ok, stop there, that was a good one, stop|unlovable}",
    ],
  },
  "story-not-sum": {
    layer: 2,
    asks: ["story and not a sum", "else would be in it", "what else is in the story"],
    answers: [
      "tali would. she's not left once, she doesn't fit the sum, {i keep leaving her out so it works|unlovable} || that the group left because of him and not because of me, maybe. {i can only get that far before ten at night|unlovable}",
    ],
  },
  "nine-with-sentence": {
    layer: 2,
    asks: ["do with a sentence like", "at nine what do you do", "sentence like that at"],
    answers: [
      "you learn to be funny. {if they're laughing they've not noticed how much there is of you|unlovable?} || i wrote it inside my wardrobe in pencil. {i think so i'd know what not to be|unlovable?}",
    ],
  },
  "that-small-live": {
    layer: 2,
    asks: ["live that small", "being that small", "that quiet for months"],
    answers: [
      "boring! and sore, like holding your stomach in at a wedding. {for four months|unlovable} || i'd go in the bathroom and pull faces, just to use it up. {he said i seemed more relaxed|unlovable}",
    ],
  },
  "put-away-first": {
    layer: 2,
    asks: ["put away first", "parts of you get", "parts do you hide"],
    answers: [
      "the singing. then the crying at adverts, {then asking for things|unlovable?} || my laugh, it's like a goose. {i did a smaller one, i'd practised it|unlovable?}",
    ],
  },
  "inside-raccoon": {
    layer: 0,
    asks: ["not pretty understood", "inside look like", "like from the inside"],
    answers: [
      "from in here it's more like a house when the removal men have been. {there's just marks on the carpet|missing} || hot, and echoey, and a bit sticky. {i keep reaching for my phone to tell him about it|missing}",
    ],
  },
  "melon-moment": {
    layer: 0,
    asks: ["manners with the melon", "moment like from the inside", "standing with the melon"],
    answers: [
      "the music went far away. it was a song about summer, {and i wanted to lie down under the bananas|rage?} || i read it twice to see if there was a 'just kidding' under it. {then my face went off like an alarm|rage?}",
    ],
  },
  "april-forward": {
    layer: 0,
    asks: ["looking forward to", "forward to in april", "april was real"],
    answers: [
      "trams that go uphill! and eating a whole fish, with a face. {he'd promised me he'd try|missing} || us, being nobody, in a place where i'd never been sad. {i'd bought sandals|missing}",
    ],
  },
  "went-dark": {
    layer: 0,
    asks: ["else went dark", "went dark with it", "went out with"],
    answers: [
      "music. i put a song on and it's just noise with words, {i used to sing in the shower|missing} || wanting stuff, like, i stood in a bakery and {couldn't think of one thing i wanted|missing}",
    ],
  },
  "last-to-know": {
    layer: 0,
    asks: ["being the last to know", "the last to know", "knew before you"],
    answers: [
      "i'd shown dana the sandals. {she said they were nice and she KNEW|shame} || going back over every hello. {i was waving at people, all week, like a mascot|shame}",
    ],
  },
  "kitchen-floor": {
    layer: 0,
    asks: ["good about the kitchen floor", "why the kitchen floor", "about the floor"],
    answers: [
      "you can't fall off it. and it's the only bit of the flat he never sat on || it's got no memories. and the fridge hums, it's company, it's not fussy",
    ],
  },
  "turned-down": {
    layer: 0,
    asks: ["turned it down", "made it less loud", "what helped it down"],
    answers: [
      "i ran out of words i think. and you're not shouting back, that's unusual || i washed my face. cold water, i'd forgotten you could",
    ],
  },
  "so-few-hours": {
    layer: 0,
    asks: [
      ...["so few hours", "so little sleep do", "doing to the rest"],
      ...["twelve hours doing"],
    ],
    answers: [
      "{i put my keys in the fridge|nosleep}, i cried at a bus lane. my eyes feel like they're on backwards || everything's very bright and slightly funny. {and then i can't remember walking here|nosleep}",
    ],
  },
  "those-words-do": {
    layer: 1,
    asks: ["do those words do", "get hold of you", "words do to you"],
    answers: [
      "they go round and check everything i've ever said. {that laugh, that text, that birthday|unlovable} || i go small and polite. {i said 'sorry' to a cash machine|unlovable}",
    ],
  },
  "a-real-why": {
    layer: 0,
    asks: ["real why what would", "were a real why", "with a real reason"],
    answers: [
      "shout at it. {you can't shout at nothing, it just comes back at you|rage?} || fix it, probably, i'm awful, i'd have it fixed by friday. {then i'd be angry that i'd had to|rage?}",
    ],
  },
  "phone-ringing": {
    layer: 1,
    asks: ["think of the phone ringing", "hope to hear", "phone did ring"],
    answers: [
      "'get your coat.' {that's it, i wouldn't even ask where|ghosted} || dana, out of breath, going sorry sorry sorry. {i've done both our voices, i'm quite good at her|ghosted}",
    ],
  },
};

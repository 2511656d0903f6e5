import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Kofi shows what lies under it: cues of layers 2 and 3. */
export const beliefs: StoryMoment[] = [
  {
    cue: "bad-man",
    said: ["father looking at the road", "it was my dad all over"],
    mi: [
      "What was it you saw in that mirror, that made it him?",
      "How did you drive on, with that face in the mirror?",
    ],
    empathy: ["Maybe it's not the face that shook you, it's the thought of turning into him."],
    support: [
      "That's a frightening face to meet in a mirror. In here there's somebody next to you while you look.",
    ],
  },
  {
    cue: "bad-man",
    said: ["maybe they wrote it down right", "who am I to say"],
    mi: ["What would get left out, if they had the last word about you?"],
    empathy: [
      "You're so tired of holding out against it that believing them would almost be a rest.",
    ],
    support: [
      "I haven't made up my mind about you off anybody's form. It's a heavy thing to be on your own with.",
    ],
  },
  {
    cue: "left-behind",
    said: ["Leeds was a country", "said Leeds two weeks"],
    mi: ["Six years old, and Leeds that far away. What did you make of it, back then?"],
    empathy: [
      "For a boy of six, Leeds was maybe easier to believe in than a dad who doesn't come home.",
    ],
    support: ["You've carried Leeds a long way. That boy of six can have a seat here as well."],
  },
  {
    cue: "bad-man",
    said: ["promised in that delivery room", "before anyone'd even cleaned"],
    mi: ["What did you most want that promise to mean?"],
    empathy: [
      "You meant it with all you had, and now the promise gets read back to you like a charge.",
    ],
    support: ["You still hold yourself to that promise. It hurts because it was real."],
  },
  {
    cue: "bad-man",
    said: ["when enough people cross", "moves her bag"],
    mi: ["After enough of that, what do you see yourself, when you look?"],
    empathy: [
      "Each time it's over in a second, and all together they've got you doubting your own face.",
    ],
    support: ["Being looked at like that wears at a man. I'm stopping where I am."],
  },
  {
    cue: "bad-man",
    said: ["sat me by the door", "mine's the one by the exit"],
    mi: ["What was it like to sit there, and be the one the room was arranged for?"],
    empathy: [
      "They'd decided who you were before you sat down, and then you had to sit there and be him.",
    ],
    support: [
      "You went to mediation and sat through all of that. It makes sense that it still burns.",
    ],
  },
  {
    cue: "bad-man",
    said: ["broke every window in the shed", "did the shed every pane"],
    mi: ["How was it for that boy, out there at the shed?"],
    empathy: ["A boy's dad went, and all anyone wrote down was the glass."],
    support: ["There was more to that boy than a broken shed. His side has room here."],
  },
  {
    cue: "bad-man",
    said: [],
    mi: [
      "What do you know about yourself that never gets written down?",
      "When that thought comes, what kind of father do you see instead?",
      "How does it follow you about, on an ordinary day?",
    ],
    empathy: [
      "It frightens you, maybe, because being a different sort of man matters so much.",
      "Part of you has been fighting that picture for a good long while, maybe.",
      "It's one thing to be called something, and another to start wondering.",
    ],
    support: [
      "You can say the worst you think of yourself, and I'm still in my seat.",
      "There's no verdict waiting at the end of this, whatever you tell me.",
      "That's hard to have in your head by yourself. It can be looked at here, without anybody flinching.",
    ],
  },
  {
    cue: "better-dad",
    said: ["messes up the week", "I'm the disruption"],
    mi: ["What are those weekends to you, never mind how they look from over there?"],
    empathy: ["It's their week, and you've been left feeling like the part that doesn't fit."],
    support: [
      "Thinking of yourself as what upsets the week would hurt any dad. You can say so here.",
    ],
  },
  {
    cue: "better-dad",
    said: ["can't even hate a Simon", "wellies in their sizes"],
    mi: ["If it won't turn into hate, what does come up about Simon?"],
    empathy: ["It'd be easier if he were worth hating, and then it mightn't ache like this."],
    support: [
      "You're being fair to Simon, and it costs you. There's room here for the part that isn't fair.",
    ],
  },
  {
    cue: "better-dad",
    said: ["they're unsettled after", "till Wednesday to settle"],
    mi: ["Pancakes at yours. What would you put down about those weekends, in your own words?"],
    empathy: ["You gave them pancakes, and what came back was a complaint about how they settle."],
    support: [
      "You made pancakes and you did your best by them. It makes sense that a word like that hurts.",
    ],
  },
  {
    cue: "better-dad",
    said: ["she's with someone", "new fella round there"],
    mi: ["So he's there now. What's that like to look at?"],
    empathy: ["He's got all that, and maybe you can't help measuring yourself against it."],
    support: ["You don't have to be big about the new fella in here. It's allowed to sting."],
  },
  {
    cue: "better-dad",
    said: ["new fella at the school gate", "new fella filming"],
    mi: ["What would you change in that picture, if it were yours to change?"],
    empathy: ["You've seen him there so clearly that it hurts as if it had already happened."],
    support: [
      "A picture like that hurts because of the place you want in it. You can tell me that one too.",
    ],
  },
  {
    cue: "better-dad",
    said: [],
    mi: [
      "What do your kids get from you, that they'd get from nobody else?",
      "When that thought turns up, what does it do to you?",
      "How do you hold on to your own place, with all that going on over there?",
    ],
    empathy: [
      "You're looking at your own kids' life from the outside, and that's a lonely spot.",
      "You want good things for them, and it hurts to see somebody else handing them out.",
      "Maybe the fear is that there's less and less room for you.",
    ],
    support: [
      "You can want the best for them and still be gutted.",
      "It's no crime to be jealous here, or sad, or the two together.",
      "There's nothing small about feeling pushed to the edge of your own family.",
    ],
  },
  {
    cue: "give-up",
    said: ["I sat outside the kids' house", "parked opposite the kids' house"],
    mi: [
      "What was going on in you on Friday, outside their house?",
      "How has it been, having that Friday in you since?",
    ],
    empathy: [
      "So near their door, and so worn down that driving off looked like the only way to make it stop.",
    ],
    support: ["You've told me about Friday and I'm still sat here. I don't think the less of you."],
  },
  {
    cue: "give-up",
    said: ["hurt once and not every fortnight", "let it heal over"],
    mi: ["What does that thought hold out to you, when it comes?"],
    empathy: [
      "It's not that you want to be without them, maybe, it's that it gets torn open every time.",
    ],
    support: [
      "That took some honesty to say. Wanting a hurt to stop makes sense, and we can look at it together.",
    ],
  },
  {
    cue: "give-up",
    said: ["text her that I'm ill", "got a bug"],
    mi: ["Seven minutes is a long time in a car. What went back and forth in you?"],
    empathy: [
      "For those seven minutes you were two men, the one who goes in and the one who can't.",
    ],
    support: ["Those seven minutes are told as they were, and there's no telling-off coming."],
  },
  {
    cue: "give-up",
    said: ["held up flat on the glass", "pressed it on the window"],
    mi: ["What happened in you, when you saw her at that window?"],
    empathy: [
      "Her drawing got you through, and maybe you still can't let yourself off those seven minutes.",
    ],
    support: [
      "The seven minutes are true, and so is what you did when you saw her. Both can be said here.",
    ],
  },
  {
    cue: "give-up",
    said: ["I get it now what he did", "all my life I've said how could he"],
    mi: ["What is it about him that you see now, from where you were sitting?"],
    empathy: ["You'd had him on the far side of a line, and now you've seen how thin the line is."],
    support: [
      "Finding that out about your old man is a lonely business. There's no rush with it, I'm here.",
    ],
  },
  {
    cue: "give-up",
    said: [],
    mi: [
      "What's it been like, having that in you and telling nobody?",
      "What are you most worn out by, when you get to that point?",
      "How do you come back from that thought, when it's been?",
    ],
    empathy: [
      "It's the goodbyes you want an end to, maybe, more than anything.",
      "What scares you, perhaps, is how much sense it made.",
      "Part of you wants it over, and part of you can't bear what that would mean.",
    ],
    support: [
      "You brought it out yourself, and that took some doing.",
      "It can be said here, all of it, at whatever pace suits you.",
      "Thinking of the way out tells me how much it hurts. It doesn't tell me you don't love them.",
    ],
  },
];

import type { StoryMoment } from "~/domain/simulator/story-moment";

export const days: StoryMoment[] = [
  {
    cue: null,
    said: ["She'd know what each", "She'd be glad when"],
    mi: ["When have you come nearest to that, even for a second?"],
    empathy: ["It's gladness you're looking for in yourself, more than skill, maybe."],
    support: ["We can talk about her, or about the mother you are today. I'd like to know both."],
  },
  {
    cue: null,
    said: ["Flour on her hands", "My own mother, I"],
    mi: ["What would she have to say about it, if you could ask her how it really was?"],
    empathy: ["You've set yourself beside a woman who, in memory, never flagged."],
    support: ["I'd enjoy hearing about her as she really was, tired bits and all."],
  },
  {
    cue: null,
    said: ["Because he'd turned his", "It was the one"],
    mi: ["What did it mean to you, being the only one who could?"],
    empathy: [
      "Something between you and him that was yours, and it stopped. You're still sorry to him.",
    ],
    support: ["You can be sad about the milk here. Nobody's going to tell you it doesn't matter."],
  },
  {
    cue: null,
    said: ["It was my silly", "I'd got a bobble"],
    mi: ["What would change, if the smile had been for you?"],
    empathy: ["A lovely moment, and you've handed the credit to a hat."],
    support: ["I like that story a lot. Tell me about his face when he did it."],
  },
  {
    cue: null,
    said: ["She's about nineteen, with", "Kasia, she's called, she's"],
    mi: ["What does it do for you, being known there?"],
    empathy: ["Over that counter it's you who gets recognised first."],
    support: ["I'm glad there's Kasia. What do you like best about going in?"],
  },
  {
    cue: null,
    said: ["It's tiny, it steams", "There's only room for"],
    mi: ["What is it that you get there, standing about in the warm?"],
    empathy: ["A small steamy place, where nothing's expected of you for a few minutes."],
    support: ["Stay in there a bit, if you like. I'm in no hurry."],
  },
  {
    cue: null,
    said: ["There's a heron who", "We look for our"],
    mi: ["What do you like about being ignored by a heron?"],
    empathy: [
      "There's a bird who wants nothing from either of you, and it sounds like a pleasure.",
    ],
    support: ["I'd like to hear about that walk, heron included."],
  },
  {
    cue: null,
    said: ["Narrowboats, with smoke coming", "I choose a boat"],
    mi: ["What would life be like aboard the one you'd choose?"],
    empathy: ["You've got a boat picked out, and I notice you've moved in."],
    support: ["Show me round it. I've got time for a tour."],
  },
  {
    cue: null,
    said: ["Being late for something", "My desk, my lunch"],
    mi: ["Who was she, the woman they came to and asked?"],
    empathy: ["You had a say in things then, and time that was your own."],
    support: ["I'd like to meet that Priya. Tell me about a day of hers."],
  },
  {
    cue: null,
    said: ["I miss Amma's hands", "Amma's hands, I miss"],
    mi: ["What were you allowed to be, while she did your hair?"],
    empathy: ["Somebody's hands on you, taking care, and nothing you had to do."],
    support: ["Stay with those Sundays as long as you like."],
  },
  {
    cue: null,
    said: ["like to say, which", "Would you like him"],
    mi: ["What would it be like, just once, to say your own line to them?"],
    empathy: ["You've got a sharp answer ready, and out comes the polite one."],
    support: ["Say all the unsaid ones here. I'd enjoy them."],
  },
  {
    cue: null,
    said: ["We sing, we shake", "There are songs first"],
    mi: ["What's in the longer version, that never gets a turn?"],
    empathy: ["You've found ways to be in the circle and not be seen in it."],
    support: ["It can be your turn here, for as long as you want it."],
  },
];

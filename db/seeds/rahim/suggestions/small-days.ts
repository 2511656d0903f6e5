import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim tells small things of his days: a cat, a drawing, a sock, a quiet. */
export const smallDays: StoryMoment[] = [
  {
    cue: null,
    said: ["then came the noise", "it was only one second"],
    mi: ["What do you remember of the time right after?", "How was it, when it was quiet again?"],
    empathy: [
      "It was over so fast, there was hardly time to be frightened.",
      "A shout, and already it had happened.",
    ],
    support: [
      "Thank you for telling me how it was. You needn't tell more of it than you want.",
      "I'm glad somebody was near you in that moment.",
    ],
  },
  {
    cue: null,
    said: ["the boy is well", "only dust in the eyes"],
    mi: [
      "What is it like for you, that he came out of it well?",
      "What would you say to him, if you met him today?",
    ],
    empathy: [
      "It sounds as if it's a relief to you that he's all right.",
      "You still think of how it went for him.",
    ],
    support: [
      "I'm glad that he's well. And I don't forget that you are not, yet.",
      "It's kind that you look out for him, with all you have yourself.",
    ],
  },
  {
    cue: null,
    said: ["a cat with three small ones", "cat behind the kitchen block"],
    mi: [
      "How do you think she'll take the news of that cat?",
      "What else did you see this week that was good to look at?",
    ],
    empathy: [
      "You look at your week with her eyes, to find what she'd like.",
      "A small thing like that can carry a whole call.",
    ],
    support: [
      "I like that you save her that cat. It's a fine thing to bring.",
      "You gather something for her every week, and that's a lot of care.",
    ],
  },
  {
    cue: null,
    said: ["six days i collect small things", "the rest of the week i rehearse"],
    mi: ["What goes into that call?", "How do those six days feel to you?"],
    empathy: [
      "So the whole week leads up to that one call.",
      "It matters to you that there's something good to tell them.",
    ],
    support: [
      "You take a lot of care over those few minutes.",
      "I can hear how much those Fridays mean to you.",
    ],
  },
  {
    cue: null,
    said: ["not shaved so well", "one who only sits"],
    mi: [
      "What would you want them to understand about that man?",
      "How would it be, to be seen like that for one minute?",
    ],
    empathy: [
      "That's the man you keep out of the picture.",
      "You show them something else, and he stays behind the phone.",
    ],
    support: [
      "That man is welcome here, with no face put on for me.",
      "Thank you for showing me that side.",
    ],
  },
  {
    cue: null,
    said: ["she had used all the green", "a very tall man"],
    mi: ["What did you like best in that drawing?", "How does it feel to be in her picture?"],
    empathy: [
      "She has put you into the middle of home.",
      "In her drawing you're there, beside the house.",
    ],
    support: [
      "What a picture. It's good that you told me of it.",
      "She draws you near, and I can hear that it touches you.",
    ],
  },
  {
    cue: null,
    said: ["only cooked and did not hum", "yes and no and the plates"],
    mi: ["What did you do in those days, while she was so quiet?", "How did it end, that time?"],
    empathy: [
      "You learned then how it is, when she goes quiet.",
      "You noticed each word she didn't say.",
    ],
    support: [
      "I understand better now why you want to spare yourselves that.",
      "It stayed with you. Thank you for telling me.",
    ],
  },
  {
    cue: null,
    said: ["girl's with a pin", "one sock of my daughter"],
    mi: ["When do you take a look at it?", "What comes back to you, when you see it?"],
    empathy: [
      "It keeps her near, that little thing.",
      "Behind that cloth there's a piece of home.",
    ],
    support: [
      "I'm glad you have that close to you.",
      "Thank you for letting me know what you keep there.",
    ],
  },
  {
    cue: null,
    said: ["the song with one ear", "photo of my girl to the lamp"],
    mi: [
      "What does that do for you, when the evening is hard?",
      "What else gives you a little rest at that hour?",
    ],
    empathy: [
      "In the hard hour you hold on to what's dear to you.",
      "It sounds as if that brings you a little nearer to them.",
    ],
    support: [
      "It's good that you've found something that carries you a bit.",
      "I'm glad you don't go through those evenings with nothing.",
    ],
  },
  {
    cue: null,
    said: ["with the papers nobody helps", "one telephone number"],
    mi: [
      "What would you want to know first about those papers?",
      "How is it for you, to read them?",
    ],
    empathy: [
      "You're left quite alone with those papers.",
      "It can't be easy, to find one's way in all that writing.",
    ],
    support: [
      "It's good that your friend reads them with you.",
      "That's a lot to carry, in a third language. I'm with you in it.",
    ],
  },
  {
    cue: null,
    said: ["brush the new one", "show me again and hold it still"],
    mi: ["What do you hope to see in her face then?", "How would you like that moment to be?"],
    empathy: [
      "You want to see it properly this time.",
      "That tooth matters to you, and she should know it.",
    ],
    support: [
      "That's a good thing to tell her. I hope the picture holds.",
      "She'll like that you remembered it.",
    ],
  },
  {
    cue: null,
    said: ["with the left i write", "the left thumb is enough"],
    mi: ["How is it for you, to learn that anew?", "What comes more easily by now?"],
    empathy: [
      "Everything takes longer, with that one hand.",
      "You had to begin again like a schoolboy.",
    ],
    support: [
      "So all of this is written with one hand. Thank you.",
      "I'm in no hurry, and the other hand can wait.",
    ],
  },
];

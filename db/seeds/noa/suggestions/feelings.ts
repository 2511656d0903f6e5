import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Noa shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "ghosted",
    said: ["chat just went silent", "whole group got buried"],
    mi: [
      "Not one of them asking. What's that like, from where you are?",
      "What has gone from your days, without that group around?",
    ],
    empathy: ["It's a second break-up on top of the first, and this one nobody even announced."],
    support: ["None of them has asked how you are. I'd like to know, in any shape it comes."],
  },
  {
    cue: "ghosted",
    said: ["posted a sunset so", "put up another sky"],
    mi: ["If that picture had said what was really going on, what would it have said?"],
    empathy: ["Maybe part of you hoped that one of those three would see past the sky and write."],
    support: ["They saw the sky. I'd like to hear about the person who put it up."],
  },
  {
    cue: "ghosted",
    said: ["made a new group", "party popper to the wrong chat"],
    mi: ["What went through you when you saw where Dana had meant to send that?"],
    empathy: [
      "There's a room where they're all together, and you found out about it through the wall.",
    ],
    support: [
      "Finding out by accident makes it hurt twice. There's room here for angry and for sad about Dana.",
    ],
  },
  {
    cue: "ghosted",
    said: ["four people four blue ticks", "it went blue blue blue"],
    mi: ["What happened in you while you watched it turn blue?"],
    empathy: ["You asked the hardest question there is, and silence got to answer it."],
    support: ["It took nerve to ask them that. I've read it too, and I'm answering."],
  },
  {
    cue: "ghosted",
    said: ["moved here for him ok", "every number i've got here"],
    mi: ["Tell me about your people, the ones two hours away. What are they like?"],
    empathy: ["It wasn't only him that went, maybe. The ground you had here was his ground."],
    support: [
      "Being in a place that came with someone is lonely. It's good you have people of your own, even two hours off.",
    ],
  },
  {
    cue: "ghosted",
    said: [],
    mi: [
      "What's the loneliest part of it, for you?",
      "If somebody did notice how you are, what would you want them to see?",
      "How do you keep yourself company, in all this?",
    ],
    empathy: [
      "More than one person went missing from your life, and most of them didn't say so.",
      "Everything looks the same as before, and you don't belong in it the same way.",
      "Maybe the worst of it is having nobody here who's simply yours.",
    ],
    support: [
      "I can't be all of them, but I'm here and I read every word.",
      "Feeling alone in this makes sense to me. No need to put a face on it.",
      "Nobody in this chat has gone quiet. There's no clock on this.",
    ],
  },
  {
    cue: "chest",
    said: ["couldn't get air in", "my lungs just went no"],
    mi: ["What was that like, when the air wouldn't come?"],
    empathy: ["An ordinary ride, and then not even breathing was on your side."],
    support: ["Not getting air is frightening. We can go as slowly as your lungs like."],
  },
  {
    cue: "chest",
    said: ["like a stone right here", "someone's sitting on me"],
    mi: ["What does the weight do when the phone's out of reach?"],
    empathy: [
      "Maybe each time the phone goes there's half a second of hope, and the hope is what gets so heavy.",
    ],
    support: [
      "It's a real weight, even if nobody can see it. It can be as heavy as it is while we talk.",
    ],
  },
  {
    cue: "chest",
    said: ["gave me a mint", "gave me a peppermint"],
    mi: ["A stranger with a mint. What got to you about that lady?"],
    empathy: [
      "Somebody saw you weren't ok and did one small thing. Maybe that's what you've been missing.",
    ],
    support: [
      "That lady had the right idea. I've no mint, but I can keep you company without a speech.",
    ],
  },
  {
    cue: "chest",
    said: [],
    mi: [
      "What's your chest doing right now, as we talk?",
      "If your body could type, what would it send me?",
      "What comes up in you when it grips like that?",
    ],
    empathy: [
      "Your body's grieving too, and it doesn't wait until you're ready.",
      "It isn't only a thought, it's got hold of you physically.",
      "Maybe your body is saying the part that won't go into words.",
    ],
    support: [
      "When it hurts physically like that, nobody here thinks you're putting it on.",
      "We can take it slowly and let your breath catch up.",
      "What has helped it ease a bit, on the days when anything has?",
    ],
  },
];

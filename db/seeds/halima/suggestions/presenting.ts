import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima shows the trouble that is there at first: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "worn-out",
    said: ["perhaps one hour", "this is my hour"],
    mi: [
      "Four years of looking after her. What would you like this hour to be for?",
      "You mention being worn out almost in passing. What does it look like by this time of the evening?",
    ],
    empathy: [
      "Four years, and you make it sound so small, as if being worn out were something to apologise for.",
    ],
    support: [
      "Then this hour is yours. You don't have to make being worn out any smaller than it is.",
    ],
  },
  {
    cue: "worn-out",
    said: ["write like a newspaper", "come in chapters"],
    mi: [
      "A tiredness that sleep doesn't reach. Tell me about it, at whatever length it needs.",
      "What is it like at home with your mother, these days?",
    ],
    empathy: [
      "That tiredness isn't about hours of sleep any more, maybe, it's about everything you carry by day.",
    ],
    support: [
      "Long messages are welcome, I'm reading every line. Your tiredness can have all the room it wants.",
    ],
  },
  {
    cue: "worn-out",
    said: ["rag you keep", "wring me out"],
    mi: [
      "If that one day were written down as it really is, what would it say?",
      "The same day, over and over. What part of it takes the most out of you?",
    ],
    empathy: [
      "It's as if you'd become something the household uses, and not somebody who lives in it.",
    ],
    support: [
      "You needn't write any of it down for me. The same day is welcome here as often as it comes.",
    ],
  },
  {
    cue: "worn-out",
    said: ["listening for the gate", "sound of the gate"],
    mi: ["What do you notice in yourself when there's nothing to hear from the gate?"],
    empathy: [
      "Being on watch is the part without an end, even in the bathroom, and that's what uses you up.",
    ],
    support: [
      "All that listening for the gate is work as well, only it doesn't show the way washing does.",
    ],
  },
  {
    cue: "worn-out",
    said: ["ears stay standing", "ears remain on duty"],
    mi: ["The rest of you lies down. What are your ears still waiting for?"],
    empathy: ["You lie down and it still isn't rest, because part of you is keeping watch."],
    support: [
      "Being told to lie down doesn't make it rest. With someone to listen out for, of course your ears stay up.",
    ],
  },
  {
    cue: "worn-out",
    said: ["bought new bedsheets", "bought a plastic sheet"],
    mi: ["What was it like to go looking for an answer to the doctor's question?"],
    empathy: ["Asked about yourself, you searched, and even there it was her that you found."],
    support: [
      "No hurry with the doctor's question, and no wrong answer to it here. We can stay with you for a bit.",
    ],
  },
  {
    cue: "worn-out",
    said: [],
    mi: [
      "How does the day end for you, when it ends at all?",
      "What would rest be, if you could have it your way?",
      "What part of looking after her wears on you most?",
    ],
    empathy: [
      "It seems there's no hour when you're fully off, not even the quiet ones.",
      "The tiredness has become so usual that you nearly talk past it.",
      "You keep going, and something in you is asking how much longer.",
    ],
    support: [
      "So much caring has to be paid for from somewhere. It makes sense that you're spent.",
      "You don't need to play it down here, I'd like to hear it at its real size.",
      "For a little while nobody needs anything from you, and there's no hurry with any of this.",
    ],
  },
  {
    cue: "broken",
    said: ["at the gate with her handbag", "handbag on her arm"],
    mi: [
      "So you're at the gate in the night, the two of you. What happens there?",
      "How do you get through a day, after so long without one whole night?",
    ],
    empathy: ["Part of you never quite lies down, as if it were waiting at the gate already."],
    support: [
      "Going so long without a whole night leaves its mark. And still you go out to the gate for her.",
    ],
  },
  {
    cue: "broken",
    said: ["half past three because", "at half past she rises"],
    mi: ["What's it like to stand there behind her, at that hour of the night?"],
    empathy: [
      "Twice over, and you on guard both times. There's such tenderness in that, and such weariness.",
    ],
    support: [
      "Standing ready behind her is care, even on the nights when you're asleep on your feet.",
    ],
  },
  {
    cue: "broken",
    said: ["eat what she leaves", "left in her bowl"],
    mi: ["What makes that breakfast a thing your daughter had better not know?"],
    empathy: [
      "The cold spoonfuls come last, and so do you. Maybe that's what you'd sooner your daughter didn't see.",
    ],
    support: [
      "Nothing about that breakfast makes me think less of you. She gets fed first, and you get what is left.",
    ],
  },
  {
    cue: "broken",
    said: [],
    mi: [
      "Once her day is seen to, what is left of yours?",
      "How has your body been taking it, all this while?",
      "When there's a moment of your own, what do you do with it?",
    ],
    empathy: [
      "Her clock has become your clock, and there's hardly an hour left on it for you.",
      "Your own needs seem to wait until she has been seen to, and then they're too tired to ask.",
      "Being needed at all hours leaves very little that is yours.",
    ],
    support: [
      "So little is left over for you. It makes sense that everything feels heavier.",
      "You look after her round the clock. How you are holding up matters here as well.",
      "There's no need to be brave about any of it with me.",
    ],
  },
  {
    cue: "siblings",
    said: ["forty minutes"],
    mi: ["A whole call about turmeric. What would you have liked him to ask?"],
    empathy: ["All that talk of turmeric, and not one question that was about you."],
    support: [
      "You were polite to the end of that call, and then there was only the wall. I'd like to hear the part you didn't say.",
    ],
  },
  {
    cue: "siblings",
    said: ["he sends crosswords", "number puzzles"],
    mi: ["If your brother could see her at close range, what would you want him to notice?"],
    empathy: [
      "He writes to the woman who ran a school, and you're with the one who can't find her mouth.",
    ],
    support: [
      "Up close you see how much of her has gone. It makes sense that those puzzles from Perth sting.",
    ],
  },
  {
    cue: "siblings",
    said: ["wash the plates", "us and the plates"],
    mi: ["After the cake and the photographs, what's it like when they have gone again?"],
    empathy: ["They get the tears and the photographs, and you get the plates and the day after."],
    support: [
      "Whatever the hour with the plates is like, it's not in the photographs. It may be told here.",
    ],
  },
  {
    cue: "siblings",
    said: ["when the lawyer asked", "day at the lawyer's"],
    mi: ["What did that look say to you, with the lawyer sitting there?"],
    empathy: ["It was settled with a warm look, and maybe nobody asked you out loud."],
    support: [
      "All those warm faces, and the answer turned out to be you. There's room here for what you didn't say.",
    ],
  },
  {
    cue: "siblings",
    said: [],
    mi: [
      "What do you wish people understood about being the one who's there?",
      "How does it sit with you tonight, being the one at home with her?",
      "What is it like when everyone has gone back to their own lives?",
    ],
    empathy: [
      "There's a kind of aloneness in this that good wishes don't reach.",
      "You've learned to be gracious about it, and maybe the loneliness sits underneath.",
      "The caring has come to rest on you, and the company has stayed outside.",
    ],
    support: [
      "A great deal rests on you, and it's all right to say so here.",
      "I'd like to hear the part that other people don't get to hear.",
      "It would leave anyone sore, being so alone with it. There's room for being sore here.",
    ],
  },
];

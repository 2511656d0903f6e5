import type { StoryMoment } from "~/domain/simulator/story-moment";

/** What else Ewa shows from the beginning: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "grief",
    said: ["put out his cup", "two cups on the tray"],
    mi: ["What goes through you, when you see that other cup standing there?"],
    empathy: ["Your hands still count him in, while the rest of you knows."],
    support: [
      "Washing that clean cup makes perfect sense. It was put out for someone, so it wasn't for nothing.",
    ],
  },
  {
    cue: "two-cups",
    said: ["set down two cups", "takes the second cup from the hook"],
    mi: ["How is it, the second between the two cups and remembering?"],
    empathy: ["Forgetfulness it isn't. It's as if your hands were being faithful to him."],
    support: [
      "You give even the unused cup its due. There's a great deal of courtesy in how you grieve.",
    ],
  },
  {
    cue: "two-cups",
    said: ["soup for one", "barley soup"],
    mi: ["What were your suppers like, when there were two of you at the table?"],
    empathy: ["The small pot shows you each time how small the household has become."],
    support: [
      "It's no failing of yours when a soup for one goes wrong. Some things were only ever made for two.",
    ],
  },
  {
    cue: "two-cups",
    said: ["I sleep on my own half", "a line down the bed"],
    mi: ["What do you think about, lying there on your own side?"],
    empathy: [
      "You keep his place free, as if crossing over would mean agreeing that he isn't coming.",
    ],
    support: [
      "That line down the bed can stay for as long as it stays. Nobody is waiting for you to cross it.",
    ],
  },
  {
    cue: "two-cups",
    said: ["half and look at his", "half of the bed is quite smooth"],
    mi: ["What comes to your mind at five, when you look over at his half?"],
    empathy: [
      "Five in the morning, and his half tells you the same thing each day without a word.",
    ],
    support: [
      "Five o'clock is a lonely hour to be awake in. I'd like to hear what you think about then.",
    ],
  },
  {
    cue: "two-cups",
    said: ["hands measure for two", "comes out for two"],
    mi: ["How do you feel, when you see that it has come out for two again?"],
    empathy: ["Nobody has told the kitchen. It goes on cooking for a marriage."],
    support: [
      "Cooking has become a painful thing, and that makes sense. Here you needn't say that you eat well.",
    ],
  },
  {
    cue: "two-cups",
    said: [],
    mi: [
      "Such a small moment, in the middle of the day: what does it do to you?",
      "Tell me how it was, when it was for two.",
      "When it catches you like that, what do you do next?",
    ],
    empathy: [
      "The habit of two is older than the loss, and it doesn't know yet.",
      "In the smallest things of the household he is missing all over again.",
      "Maybe each of these moments is a greeting, and a disappointment right after.",
    ],
    support: [
      "There's nothing foolish in it. A life for two stays in the hands for a long time.",
      "It makes sense that it's the small things that hurt most.",
      "You needn't correct yourself in this. It takes as long as it takes.",
    ],
  },
  {
    cue: "managing",
    said: ["person who sounds well", "easy in their minds"],
    mi: [
      "And when nobody is listening: what do you sound like?",
      "What remains with you, once the conversation is over?",
    ],
    empathy: ["You protect them from how it is, and you do it so well that nobody comes to ask."],
    support: [
      "You look after their peace of mind with great care. Your own may be spoken of here.",
    ],
  },
  {
    cue: "managing",
    said: ["manage until about four", "until four I am a model"],
    mi: ["What happens in you at four, when you find yourself sitting there in your coat?"],
    empathy: [
      "Until four you hold everything up. And then you sit there, dressed for a place that perhaps isn't there any more.",
    ],
    support: [
      "To manage until four is a long piece of work. It makes sense to have to sit down after that.",
    ],
  },
  {
    cue: "managing",
    said: ["counting the sandwiches", "ham and cheese"],
    mi: ["What would have come up in you, if there had been nothing to count?"],
    empathy: [
      "They praised you for it, and it was only a way of not hearing. Maybe it was lonely to be so admired.",
    ],
    support: [
      "All that counting had its use at the funeral. You needn't be strong or composed for this conversation.",
    ],
  },
  {
    cue: "managing",
    said: ["milk the cow", "wept in the barn"],
    mi: ["How does it serve you now, what you learned at home about weeping?"],
    empathy: [
      "You learned very early that grief is done out of sight. So now nobody sees how much of it there is.",
    ],
    support: [
      "With such people behind you, it's no wonder that you show so little. Nobody here is counting tears, one way or the other.",
    ],
  },
  {
    cue: "managing",
    said: ["managed quite well", "one gets through it"],
    mi: ["What has it taken, to keep everything going since October?"],
    empathy: [
      "You say it very calmly. Perhaps the order is what holds you, and the rest waits underneath.",
    ],
    support: [
      "I'm sorry about Stefan. You've kept going since October, and the less orderly part may be told here too.",
    ],
  },
  {
    cue: "managing",
    said: ["know where I was going", "fully dressed for the street"],
    mi: ["What is in your mind, when you sit there dressed to go out?"],
    empathy: [
      "You're ready to leave, and maybe there's no place left that waits for you. So you sit.",
    ],
    support: [
      "It's a hard hour to sit through. While we write, there's no need to be on your way anywhere.",
    ],
  },
  {
    cue: "managing",
    said: ["tell them I am managing", "everyone gets the same bulletin"],
    mi: ["What stands in the report that you don't give them?"],
    empathy: ["They get the version that is easy to hear, and you're left with the other one."],
    support: ["I'd be glad to hear the longer version, with nothing left out for my sake."],
  },
  {
    cue: "managing",
    said: ["report that I am quite well", "her office first"],
    mi: ["If the report at the end were left out, what would you tell her?"],
    empathy: [
      "You end on good news for her sake. Perhaps the real conversation would only begin there.",
    ],
    support: [
      "You spare her, and you do it lovingly. No such report is needed at the end of this.",
    ],
  },
  {
    cue: "managing",
    said: [],
    mi: [
      "What does it cost you, to keep it up so well?",
      "What are the hours like, when nobody sees you?",
      "If you didn't have to be well for anyone, how would you be?",
    ],
    empathy: [
      "You hold it so neatly together that hardly anyone sees what you are holding.",
      "Maybe it's easier to manage than to be asked.",
      "Behind the good order there may be someone who is very tired.",
    ],
    support: [
      "You don't have to manage here, not for me.",
      "Managing has carried you this far. I'd like to know the rest of you as well.",
      "Nobody on this side needs to be set at ease. It may be said exactly as it is.",
    ],
  },
  {
    cue: "grief",
    said: ["not brushed that coat", "dust around it"],
    mi: ["What is it about that, which must stay as it is?"],
    empathy: ["As long as that stays as he left it, something of him is still in the room."],
    support: ["Let it lie there as long as you like. Nobody is waiting for that shelf."],
  },
  {
    cue: "grief",
    said: ["said that he was out", "could not say the other sentence"],
    mi: ["What would it have been, to say the other sentence?"],
    empathy: ["For the length of a telephone call he was still expected home."],
    support: ["That sentence needn't be said to a salesman. I understand it without."],
  },
  {
    cue: "grief",
    said: ["sentence stays in my mouth", "save up things for him"],
    mi: ["What was the last thing that you turned round to tell him?"],
    empathy: ["Half a century of remarks, and the one they were meant for doesn't answer."],
    support: ["I'd be glad to hear one of them, if you care to hand it on."],
  },
  {
    cue: "grief",
    said: [],
    mi: [
      "Where in the day do you meet him most?",
      "What would you like to be able to say about Stefan, out loud?",
      "What does it do to you, when you come upon something of his?",
    ],
    empathy: [
      "It seems to be the smallest things that have the longest reach.",
      "There is a great deal of love in this, and nowhere for it to be delivered.",
      "You keep such good order, and every drawer has him in it.",
    ],
    support: [
      "You may say his name here as often as you wish.",
      "It makes sense that it's heavy. Forty-eight years don't go out of a house in a season.",
      "There's no hurry in this. You may write as little or as much as you like.",
    ],
  },
];

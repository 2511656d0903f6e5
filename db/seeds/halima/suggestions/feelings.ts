import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Halima shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "unknown",
    said: ["the new maid", "the new girl"],
    mi: [
      "You answered her so gracefully. What happened in you when she asked?",
      "If there had been an answer she could keep, what would you have told her?",
    ],
    empathy: [
      "You played along so that she could be at ease, and maybe something in you stood there without a name.",
    ],
    support: [
      "Her question was met with kindness, and it may have cost you. Here you needn't be polite about that.",
    ],
  },
  {
    cue: "unknown",
    said: ["girls from 1968", "girl in the front row"],
    mi: ["How did it feel, that the girls had stayed with her and you had not?"],
    empathy: ["All those girls still have a place in her, and you're looking for yours."],
    support: [
      "To be missing from a memory that kept all those girls is a real loss. It makes sense if it hurts.",
    ],
  },
  {
    cue: "unknown",
    said: ["kakak big sister", "kakak now elder"],
    mi: ["What goes through you in the moment between her question and your soon?"],
    empathy: [
      "You're doing the hair of someone who is waiting for you, and she can't see that you came.",
    ],
    support: [
      "By telling her soon you let her be easy. It's a daughter's tenderness, even under another name.",
    ],
  },
  {
    cue: "unknown",
    said: ["no funeral for this", "people bring rice"],
    mi: ["If this loss had its visitors, what would you want them to ask you about?"],
    empathy: [
      "You're grieving over and over, with no day set aside for it and no one at the door.",
    ],
    support: [
      "I can't bring you a plate, but I can sit with you in it. Tell as much of this losing as you like.",
    ],
  },
  {
    cue: "unknown",
    said: ["gone grey", "grey in your hair"],
    mi: [
      "There's time for that minute. What was it like to be seen by her again?",
      "After such a minute, what was it like when it closed again?",
    ],
    empathy: [
      "For one minute you were Limah and she was your mother, and it has had to feed you ever since.",
    ],
    support: ["A minute like that is worth holding on to. Tell me about it as often as you need."],
  },
  {
    cue: "unknown",
    said: [],
    mi: [
      "In all of this, what do you find yourself missing most about her?",
      "With her right beside you, how do you carry this through the day?",
      "Tell me about her as she was to you, before all this.",
    ],
    empathy: [
      "She's here and she's going, both at once, and you have to live in between.",
      "It may be a mourning, only one that has no proper name.",
      "You give so much to someone who can't always tell who is giving it.",
    ],
    support: [
      "Missing someone who is still here is a real grief. It's allowed to be one.",
      "You stay kind to her through it all. There's room here for your side as well.",
      "Say it as it comes, there's no hurry, sad parts included.",
    ],
  },
  {
    cue: "temper",
    said: ["over a spoon", "about a spoon"],
    mi: [
      "A spoon, on Sunday. What had the day been like before the spoon?",
      "When you think of that Sunday, what is it that you go back to?",
    ],
    empathy: ["It's the shouting that stayed with you, maybe, long after the spoon was put away."],
    support: ["That was not easy to tell anyone. I don't think less of you for it."],
  },
  {
    cue: "temper",
    said: ["bite on the towel", "for biting behind the door"],
    mi: [
      "What goes on in you, in those moments behind the door?",
      "How does it carry on in you, once you're with her and pleasant again?",
    ],
    empathy: [
      "Behind the door you're furious, a step later you're gentle, and nobody sees the two together.",
    ],
    support: [
      "You found a place for the anger where it doesn't land on her. There's care in that, towel and all.",
    ],
  },
  {
    cue: "her-arms",
    said: ["thirty one times", "tally out of mischief"],
    mi: [
      "Thank you for telling me. Since that Sunday, are you ever afraid of hurting her?",
      "What stays with you most from the moment when her arms went up?",
    ],
    empathy: [
      "Maybe it's her arms you keep seeing, more than the thirty-one questions that came before.",
    ],
    support: [
      "Thirty-one times came before that shout. I can tell how it shames you, and I'm not turning away.",
    ],
  },
  {
    cue: "her-arms",
    said: ["in five minutes she was smiling", "was offering me a biscuit"],
    mi: ["What's it like to be the only one who still has that moment?"],
    empathy: ["Her anger might have let you say sorry. Her forgetting leaves you alone with it."],
    support: ["She has let go of it and you're left holding it. Some of it can be put down here."],
  },
  {
    cue: "her-arms",
    said: ["wring out the cloth", "wring out a cloth"],
    mi: ["When you see her arms like that, what do you wish you could tell her?"],
    empathy: ["The cloth in your hands brings it all back, and each time it's you she hides from."],
    support: ["It was hard to show me that, and I'm still here beside you."],
  },
  {
    cue: "her-arms",
    said: ["no ointment for it", "put balm on that"],
    mi: ["What have you done with that, all these days since Sunday?"],
    empathy: ["You checked her for marks, and found the one that can't be seen."],
    support: [
      "You looked her over because she matters to you, shout and all. That belongs to it too.",
    ],
  },
  {
    cue: "temper",
    said: ["off the tiles", "cat left the kitchen"],
    mi: ["What was it like, to hear yourself like that?"],
    empathy: ["You hardly knew that voice, and it was yours. That may have given you a fright."],
    support: ["A whole day of a quiet voice came before it. Both belong to that Sunday."],
  },
  {
    cue: "temper",
    said: [],
    mi: [
      "What tends to come just before the anger does?",
      "How is it, to have said that out loud?",
      "How do you notice, in the course of a day, that your patience is wearing thin?",
    ],
    empathy: [
      "There's shame in it, and under the shame maybe someone who has run out of everything.",
      "You ask gentleness of yourself, and so the anger frightens you all the more.",
      "That anger seems to have nowhere decent to go.",
    ],
    support: [
      "Anger belongs to a load like this. It can be talked about here without a telling-off.",
      "You told it plainly, and I'm still here.",
      "How you speak to her matters to you, and that shows even in this.",
    ],
  },
];

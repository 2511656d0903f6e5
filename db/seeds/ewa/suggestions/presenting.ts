import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa shows the trouble that is there at first: cues of layer 0. */
export const presenting: StoryMoment[] = [
  {
    cue: "quiet-home",
    said: ["apartment is very quiet", "one hears every clock"],
    mi: ["I'm glad you wrote. What is it like in the apartment, these days?"],
    empathy: ["Since October the rooms are the same, and the one who filled them is missing."],
    support: [
      "I'm very sorry about your husband. The typing is quite all right, and there's no hurry with it here.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["quiet in the apartment has become so large", "so much silence in these rooms"],
    mi: ["Hello, Ewa. How do you notice it most, this silence since Stefan?"],
    empathy: [
      "You keep things going, and the silence since Stefan is the one thing that can't be put in order.",
    ],
    support: [
      "I'm sorry that Stefan is gone, Ewa. Nothing has to be kept in order here, it may come as it comes.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["nobody to object", "no door closed"],
    mi: [
      "How was it, to have the music so loud with nobody minding?",
      "What went through you, all the while it was playing?",
    ],
    empathy: [
      "At last it could be as loud as you liked, and perhaps all you wanted was for him to mind.",
    ],
    support: [
      "One can miss even the objections. It makes sense that the loud music made the room quieter.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["stop whistling", "a whistler never a whole tune"],
    mi: ["If you heard him whistle in the next room, what would you do?"],
    empathy: ["The very sound you scolded him for is the one that is missing now."],
    support: [
      "Letting the radio be rude makes sense. It keeps a place open for a noise that belonged to you both.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["step is not going to turn left", "they go to the right"],
    mi: ["What happens in you, between the elevator and the moment the steps go the other way?"],
    empathy: [
      "Each time the elevator stops there's a second in which it could be him. And then it is someone else.",
    ],
    support: [
      "The ear goes on waiting by itself, at every elevator. I wouldn't call that foolish.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["good morning to his chair", "in the morning I greet it"],
    mi: ["What else would you tell his chair, after the greeting?"],
    empathy: [
      "The greeting is still there every morning, and maybe it only looks for the one it was meant for.",
    ],
    support: [
      "I don't find it confused at all. It's a courtesy toward someone who is still very present to you.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["full of casseroles", "so much food at first"],
    mi: ["What was it like, when the last dish was gone and it became still?"],
    empathy: [
      "First they all came, and then nobody did. Maybe the real missing only began when the others had finished.",
    ],
    support: [
      "The food stopped and the loss did not. I'd like to hear how it has been since then.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["tell the small things to", "a remark about the milk"],
    mi: ["What small thing from today would you have told him?"],
    empathy: ["It's the small remarks that make a household. Without them a day goes by unheard."],
    support: [
      "Small things are welcome here. I'd be glad of one, though I can't answer as he would have.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["cried for a year", "wept among the washing machines"],
    mi: ["What did it mean to you then, to come up the stairs to him?"],
    empathy: [
      "It was very hard then too, and there was someone at the top of the stairs. This time there isn't.",
    ],
    support: [
      "You came through a great deal of crying once, with him upstairs. I understand that this is harder.",
    ],
  },
  {
    cue: "grief",
    said: ["in the bakery whistled", "behind me began to whistle"],
    mi: ["What came back to you, when that man began to whistle?"],
    empathy: ["One stranger whistled, and everything you had kept in place came loose at once."],
    support: [
      "You went out to find your breath, and nobody can hold that against you. Grief doesn't ask if one is standing in a shop.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["about a toaster", "a whole washing machine tonight"],
    mi: ["How did he sound, when he read those instructions to you?"],
    empathy: [
      "A slow voice in the room, reading the most ordinary things. There's hardly anything you would rather hear.",
    ],
    support: [
      "A man who reads everything aloud leaves a very particular silence. I'd like to hear more about him.",
    ],
  },
  {
    cue: "quiet-home",
    said: ["remark about the snow", "take up my half"],
    mi: ["What remark of yours is still waiting for its answer today?"],
    empathy: ["You still make your half of the conversation, and it falls into an empty room."],
    support: [
      "The two of you had one long talk, and it was broken off in the middle. A remark may be left here too.",
    ],
  },
  {
    cue: "quiet-home",
    said: [],
    mi: [
      "What sounds do you miss most, in these rooms?",
      "When the quiet is at its largest, what do you do with yourself?",
      "How does a day sound now, from morning to evening?",
      "What would you be telling him, about a day like this one?",
    ],
    empathy: [
      "The rooms are full of him, and he is nowhere in them.",
      "It isn't only quiet. It's one particular person who can't be heard.",
      "Perhaps you are still listening for him, without meaning to.",
    ],
    support: [
      "The quiet doesn't have to be filled here. I'll read whatever you write, in your own time.",
      "After a life beside someone, it makes sense that the quiet is so loud.",
      "I'm glad to keep you company in it for a while.",
    ],
  },
  {
    cue: "two-cups",
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
      "It may be put down here for a while. I won't be alarmed.",
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
      "There's no hurry in this. The letter may be as long as it likes.",
    ],
  },
];

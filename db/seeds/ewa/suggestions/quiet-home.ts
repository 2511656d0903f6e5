import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa shows how quiet the apartment has become. */
export const quietHome: StoryMoment[] = [
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
    mi: ["What do you hear in the rooms, now that nobody whistles?"],
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
      "When is the quiet hardest for you?",
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
];

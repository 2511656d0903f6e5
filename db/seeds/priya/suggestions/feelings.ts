import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya shows a feeling: cues of layer 1. */
export const feelings: StoryMoment[] = [
  {
    cue: "far-away",
    said: ["visa didn't", "visa was refused"],
    mi: ["What had you pictured, for those three months with her?"],
    empathy: [
      "You were waiting for her to come through the door, and what came was a screen by the steriliser.",
    ],
    support: [
      "You'd packed so much hope into those months. She can be missed here as often as it comes up.",
    ],
  },
  {
    cue: "far-away",
    said: ["aunties on every chair", "somebody on every chair"],
    mi: ["With all those chairs full, what would it be like for you?"],
    empathy: ["You come from a full room, and now the quiet is the loudest thing in this one."],
    support: ["I can't fill the chairs, but you needn't be alone with the radiator just now."],
  },
  {
    cue: "far-away",
    said: ["all say how good it is", "ten prams going"],
    mi: ["If you'd told the plain truth at baby group, what would you have said?"],
    empathy: ["So many prams, and maybe in each one's home the same quiet afterwards."],
    support: [
      "Going, joining in, and coming home lonely all the same. There's room to say that here.",
    ],
  },
  {
    cue: "far-away",
    said: [],
    mi: [
      "What would it be like, to have somebody of your own in the room?",
      "When it goes quiet, what do you miss the most?",
      "In days like these, how do you find a place for missing people?",
    ],
    empathy: [
      "There are people all around, and maybe nobody you can fall apart in front of.",
      "It's as if the distance had moved into the house with you.",
      "Part of you is somewhere else, with the ones who know you without asking.",
    ],
    support: [
      "Missing your own people isn't ungrateful. It can be said out loud here.",
      "You needn't be good company for me, or say it nicely.",
      "It makes sense to feel alone, even with others about.",
    ],
  },
  {
    cue: "numb",
    said: ["waiting on the platform", "on the beach with a towel"],
    mi: ["You're standing there, waiting for it to come. What is the wait like?"],
    empathy: ["You turned up ready for it, and now you wonder whether it has passed you by."],
    support: [
      "You were promised something and it hasn't come. It's all right to be let down about that.",
    ],
  },
  {
    cue: "numb",
    said: ["hear that it's a nice voice", "that's a pleasant voice"],
    mi: ["Singing to him and hearing it like that, what is it like in you?"],
    empathy: [
      "You're singing, and you're standing next to it, as if the voice belonged to someone else.",
    ],
    support: ["You sing to him all the same. It makes sense to miss being in your own song."],
  },
  {
    cue: "numb",
    said: ["smiled last week", "first real smile"],
    mi: ["What was it like, to have that smile come your way?"],
    empathy: [
      "Maybe some part of you couldn't believe that the smile had come to the right address.",
    ],
    support: [
      "You told that without tidying it up. There's a sad bit inside the happy moment, and both are real.",
    ],
  },
  {
    cue: "numb",
    said: [],
    mi: [
      "What is the nothing like, when you're in it?",
      "You go on looking after him all through that. How is it, to do so?",
      "In those moments, what do you notice, if not a feeling?",
    ],
    empathy: [
      "You do all the things that love does, and wait for them to feel like something.",
      "Maybe it's as if there were glass between you and your own days.",
      "Maybe it frightens you that the feeling isn't there, more than you let on.",
    ],
    support: [
      "It can be said here that you feel nothing, and nobody will gasp.",
      "Even so, you carry on caring for him. Of course you'd like to feel it as well.",
      "There's no feeling that you owe me, or anyone else in this conversation.",
    ],
  },
];

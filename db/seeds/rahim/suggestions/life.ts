import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Rahim is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: "lying",
    said: ["she can read me", "knows my face like a letter"],
    mi: ["What would she read in your face, if the call were longer?"],
    empathy: [
      "To be known so well is a comfort, and just now perhaps a danger. So the calls stay short.",
    ],
    support: [
      "It's not easy to hide from the one who knows your face best. It makes sense that you keep the calls short.",
    ],
  },
  {
    cue: null,
    said: ["draws me very tall", "i am the bigger one"],
    mi: ["What do you feel, when you see yourself so big in that picture?"],
    empathy: [
      "On her paper you're bigger than the house. Inside, perhaps, you feel very small beside it.",
    ],
    support: ["She sees you big, beside that house. The picture may be sweet and painful, both."],
  },
  {
    cue: "not-man",
    said: ["the men I trained", "my old students"],
    mi: ["What happens in you, behind the phone, while they come by?"],
    empathy: [
      "Perhaps their greeting hurts more than being passed by, and so you make it easy for them not to greet you.",
    ],
    support: [
      "You use the phone to spare them, and a little to spare yourself. That's no shame to say here.",
    ],
  },
  {
    cue: "apart",
    said: ["married eight years", "eight years a husband"],
    mi: ["Tell me about that one year together, as you carry it with you."],
    empathy: [
      "Eight years of marriage, and nearly all of it spent waiting for the life you married for.",
    ],
    support: [
      "Eight years, and you know how few of them were together. It's all right to grieve for the others.",
    ],
  },
  {
    cue: "lying",
    said: ["plate to the camera", "I turn the plate"],
    mi: ["If she didn't ask about eating, what would you like to talk about with her?"],
    empathy: [
      "She wants to know if you're cared for, and you show her a plate so that she needn't worry.",
    ],
    support: [
      "You answer her with a plate, so that she can be at ease. There's tenderness in that, along with what it hides.",
    ],
  },
  {
    cue: null,
    said: ["lobby of one big hotel", "the floor in front is mine"],
    mi: ["If you stood in that hotel now, what would you look at first?"],
    empathy: [
      "Your own work is behind those doors, and you stay outside. Maybe that says something about all these years.",
    ],
    support: [
      "Your work is in that hotel, whoever goes through its doors. I'd like to hear how you made it.",
    ],
  },
  {
    cue: null,
    said: ["washed all the plates", "cleaned twelve mens plates"],
    mi: ["What was it like, to have your hands in those plates for a while?"],
    empathy: [
      "Nobody had to ask. Perhaps, as long as there were plates, you were a man with a task again.",
    ],
    support: [
      "You did something for the whole room with those plates. It makes sense that you want to be of use.",
    ],
  },
  {
    cue: "waiting",
    said: ["walked to the bus stop", "went up to the bus stop"],
    mi: ["When you stood at the bus stop with all those numbers, what were you thinking of?"],
    empathy: [
      "The buses go somewhere, each with its number, and you walk back. Maybe this whole time feels like that.",
    ],
    support: [
      "You went out to the bus stop and back, on a day that gives you little. I'm glad to hear of the small walks too.",
    ],
  },
  {
    cue: null,
    said: ["with one hand it is slow", "one hand cuts"],
    mi: ["What is it like, to have the food ready for Jashim?"],
    empathy: [
      "With one hand it takes long, and still it's maybe the part of the day that has a purpose.",
    ],
    support: ["You cook for Jashim even with one hand. When the pot needs you, we can stop."],
  },
  {
    cue: "lying",
    said: ["think what face", "find a face for the call"],
    mi: ["How would you describe your own face, the one you don't show on Friday?"],
    empathy: [
      "It's as if you had no face left that can be shown, and must make one before Friday.",
    ],
    support: ["Until that call, two days are long. You don't need any special face here."],
  },
];

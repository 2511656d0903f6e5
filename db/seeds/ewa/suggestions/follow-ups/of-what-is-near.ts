import type { StoryMoment } from "~/domain/simulator/story-moment";

export const ofWhatIsNear: StoryMoment[] = [
  {
    cue: null,
    said: ["My daughter would be", "They would be very"],
    mi: ["What would you want from them in place of all that arranging?"],
    empathy: ["Being taken in hand sounds lonelier than being left alone."],
    support: [
      "Nobody here is going to arrange you. What would you like to keep in your own hands?",
    ],
  },
];

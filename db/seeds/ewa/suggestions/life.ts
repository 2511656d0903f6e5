import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Ewa is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: "useless",
    said: ["view of her being busy", "spare room for me out west"],
    mi: ["If you went there, what would you be leaving behind?"],
    empathy: [
      "They have a room for you, and maybe what you hear is how little of your own life would fit into it.",
    ],
    support: ["It makes sense to be wary of that room. Nothing about it has to be decided here."],
  },
  {
    cue: null,
    said: ["writes about his tomatoes", "weights of his tomatoes"],
    mi: ["How would a letter of his have to be, to do you good?"],
    empathy: ["Perhaps he sends tomatoes where another would send a tender word."],
    support: [
      "A letter that keeps coming is company of a kind. I'm glad of your brother, tomatoes and all.",
    ],
  },
  {
    cue: null,
    said: ["we mostly wave", "by the eyebrows"],
    mi: ["What do the two of you tell each other, without words?"],
    empathy: ["There's somebody near who means you well, and it all has to go without talking."],
    support: ["An understanding without words is still an understanding. I'm glad of it for you."],
  },
  {
    cue: null,
    said: ["could not boil milk", "a danger to milk"],
    mi: ["How was it, to have him in your kitchen?"],
    empathy: ["Bridges and milk. One hears how fond you are of both sides of him."],
    support: ["With that one sentence I can see Stefan before me. I'd like to hear more of him."],
  },
  {
    cue: null,
    said: ["dance in Gdynia", "my foot at a dance"],
    mi: ["What did you see in him, at that dance?"],
    empathy: [
      "It began with a foot and a long apology. I can hear how fond you are of that beginning.",
    ],
    support: [
      "I'm glad you told me how it began, with the dance and the apology. Stay with it as long as you like.",
    ],
  },
  {
    cue: null,
    said: ["Niagara"],
    mi: ["What else had the two of you hoped to see?"],
    empathy: ["The travelling was kept for later, and later turned out to be Niagara."],
    support: [
      "It was to be many journeys. It makes sense to mourn the ones you didn't get to take.",
    ],
  },
  {
    cue: "grief",
    said: ["letter for him from the opticians", "appointment for his eyes"],
    mi: ["How is it for you, to hold a letter like that?"],
    empathy: ["The mail doesn't know yet. Each such letter tells you the news once more."],
    support: [
      "Among the ironing and the mail, suddenly there he was. That's no small thing to come upon.",
    ],
  },
  {
    cue: null,
    said: ["piano that nobody plays", "took the cloth to the piano"],
    mi: ["When you pressed the key, what did the sound do to you?"],
    empathy: ["One sound in all that quiet. Perhaps it was good to make something answer."],
    support: [
      "You were kind to the piano. It's good that something in the room gave you an answer.",
    ],
  },
  {
    cue: "two-cups",
    said: ["one cup if I remember", "try to do it singly"],
    mi: ["How will it be for you, to set out only one?"],
    empathy: ["Even a small thing like that has to be practised, when it was always done for two."],
    support: [
      "If it should turn out to be two again, no harm is done. I hope the music is good to you tonight.",
    ],
  },
  {
    cue: null,
    said: ["Thursday so I wash my hair", "do on a Thursday"],
    mi: ["What other things like that hold your week together?"],
    empathy: ["If Thursday holds, then maybe the week holds, and you with it."],
    support: ["It's good that there is a Thursday. You've kept yourself something firm to hold."],
  },
];

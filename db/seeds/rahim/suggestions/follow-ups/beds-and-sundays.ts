import type { StoryMoment } from "~/domain/simulator/story-moment";

export const bedsAndSundays: StoryMoment[] = [
  {
    cue: null,
    said: ["One board of carrom", "On Sunday there is"],
    mi: ["When there's a game going, what is it like for you in it?"],
    empathy: ["You've found yourself a place in the game, even with one arm."],
    support: ["That sounds like a good bit of the week. I'd like to hear how it goes."],
  },
  {
    cue: null,
    said: ["They sleep long and", "On Sunday all are"],
    mi: ["What is it like for you when the room is full all day?"],
    empathy: ["After all those empty days, the whole room is there and lives."],
    support: ["That day sounds full. I'd hear whatever comes to mind about it."],
  },
  {
    cue: null,
    said: ["Rubber ones, blue and", "All of rubber, from"],
    mi: ["What do you see now in those slippers, after so many hours with them?"],
    empathy: ["Cheap rubber, all alike nearly, and you've had time to learn them by heart."],
    support: ["You have an eye for things. I like to see them through you."],
  },
  {
    cue: null,
    said: ["Kitchen oil, a little", "Fifteen years old, and"],
    mi: ["What has that trowel been through with you?"],
    empathy: ["It's old, in a way, and you share the cooking oil with it."],
    support: ["A tool with such a handle has a story. I'm happy to hear it."],
  },
  {
    cue: null,
    said: ["The next block, and", "Another block like ours"],
    mi: ["What would you like to see out there, if you could choose your view?"],
    empathy: ["You look out, and it's hardly different from where you are."],
    support: ["I'm looking out with you. Is anything moving just now?"],
  },
  {
    cue: null,
    said: ["The lower one near", "Below, by the door"],
    mi: ["What do you hear first, lying there?"],
    empathy: ["You're the one who notices everyone that comes or goes."],
    support: ["A bed by the door is no quiet bed. How was last night in it?"],
  },
  {
    cue: null,
    said: ["With milk and two", "Milk tea, sweet, as"],
    mi: ["Who made it for you like that, the first time?"],
    empathy: ["Milk and sugar, that's a small comfort in the hand."],
    support: ["Then I'll picture you with a cup of it. I've got mine here too."],
  },
  {
    cue: null,
    said: ["With pencil, low down", "By my bed, very"],
    mi: ["What do you think, as you draw a new one?"],
    empathy: ["You keep your calendar where nobody else would look."],
    support: [],
  },
];

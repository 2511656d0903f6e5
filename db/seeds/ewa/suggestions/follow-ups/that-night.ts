import type { StoryMoment } from "~/domain/simulator/story-moment";

export const thatNight: StoryMoment[] = [
  {
    cue: null,
    said: ["His whole way of", "That he could tell"],
    mi: ["What did he do, once he had said it?"],
    empathy: ["He was thinking of your being dry, and you only understood it afterward."],
    support: [
      "One hears a thing like that properly only later. He'd said it in his way, and you know it now.",
    ],
  },
  {
    cue: null,
    said: ["Like being given a", "I heard it and"],
    mi: ["In all of that, what stayed behind your teeth?"],
    empathy: ["They praised a woman in your place, and you had to sit there in her hat."],
    support: ["You sat through that alone among them all. It's good that I know it now."],
  },
  {
    cue: null,
    said: ["the other eight fit", "At first it was"],
    mi: ["When is it smaller, for an hour?"],
    empathy: ["One night has spread until the others hardly have room."],
    support: ["Night after night you've gone back there. You don't have to go alone just now."],
  },
  {
    cue: null,
    said: ["I hung up his", "I set his place"],
    mi: ["Over those two plates, where were your thoughts?"],
    empathy: ["He was gone, and your hands went on keeping house for him."],
    support: ["That's a supper I'll think of with respect, for both plates of it."],
  },
  {
    cue: null,
    said: ["For that I should", "I have absolved a"],
    mi: ["If a wife told you this by the elevator, how would you look at her?"],
    empathy: ["He'd forgive you at once, and his being so quick is of no use to you."],
    support: ["You comforted so many with it. I won't hand it back to you, I'll just stay by you."],
  },
  {
    cue: null,
    said: ["He would ask whether", "he would find it"],
    mi: ["What would be easier to bear than his kindness?"],
    empathy: ["A reproach you could answer. What is there to answer to so much kindness?"],
    support: ["He was mild to the last, as you tell it, and that leaves you to hold the rest."],
  },
  {
    cue: null,
    said: ["It would take the", "Or she might be"],
    mi: ["How do you picture her, hearing it as it was?"],
    empathy: [
      "You're keeping something whole for her, and it costs you the chance to be comforted.",
    ],
    support: [
      "You carry it alone so as to leave her sentence whole. It's a mother's reckoning, and a lonely one.",
    ],
  },
  {
    cue: null,
    said: ["I had been awake", "I wished to iron"],
    mi: ["How do you look now on that wish to go home for a bit?"],
    empathy: ["There was a reason, a very human one, and you won't let it count."],
    support: ["You've told me how it was, without improving it. That's an honest account."],
  },
];

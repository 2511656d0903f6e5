import type { StoryMoment } from "~/domain/simulator/story-moment";

export const peopleAskedOn: StoryMoment[] = [
  {
    cue: null,
    said: ["She books the appointments", "She's good at it"],
    mi: ["What do you see of yourself in her, at her work?"],
    empathy: ["She has her own place to be good at, and you know it."],
    support: ["I'm enjoying her. How does she come at you, when you're the job in hand?"],
  },
  {
    cue: null,
    said: ["Half six as a", "After their tea, most"],
    mi: ["What would you want to use that ten minutes for?"],
    empathy: ["There's a time each evening when you know she'll be on."],
    support: [],
  },
  {
    cue: null,
    said: ["Nia, and what's dear", "Nursery, and the weather"],
    mi: ["What would you add, if you joined in?"],
    empathy: ["You hear them at it, the small talk of people who are close."],
    support: ["I'm glad for the sound of them. Where do you sit, while they talk?"],
  },
  {
    cue: null,
    said: ["She's counting the weeks", "It's in May, and"],
    mi: ["What do you picture, on that day?"],
    empathy: ["It's a day that somebody's looking forward to, a great deal."],
    support: ["I'm glad of a birthday in this. What would you like to make her?"],
  },
  {
    cue: null,
    said: ["He went off, two", "It's been Carys on"],
    mi: ["What do you want to be, to the pair of them?"],
    empathy: ["She's had it to do by herself, and you've watched her do it."],
    support: ["We can talk of the two of them as much as you like."],
  },
  {
    cue: null,
    said: ["I'm Grampa", "It's Grampa, or Tom"],
    mi: ["What's it like to hear her call it?"],
    empathy: ["That's a name that nobody laid you off from."],
    support: ["I'm glad to know it. When did she call it last?"],
  },
  {
    cue: null,
    said: ["She says where everybody", "You're told what game"],
    mi: ["What's it like for you to be told where to go, by her?"],
    empathy: ["She has it all in hand, and you do as you're bid."],
    support: ["I laughed at that. What have you been this month?"],
  },
  {
    cue: null,
    said: ["Drawing, mending, giving orders", "Crayons, the dog, and"],
    mi: ["What do the two of you do best?"],
    empathy: ["She takes after somebody, I think, in what she likes."],
    support: ["I'm delighted with her. What was the last thing that she had apart?"],
  },
  {
    cue: null,
    said: ["Twenty-five years, with the", "I was thirty or"],
    mi: ["What did you talk about over all those years?"],
    empathy: ["A long time, side by side, with something growing."],
    support: ["I'd like to hear how you two first got talking."],
  },
  {
    cue: null,
    said: ["The rolling mill, he", "Not on my shift"],
    mi: ["What did you have in common, coming from different ends?"],
    empathy: ["You weren't on the same job, and you found each other all the same."],
    support: [],
  },
];

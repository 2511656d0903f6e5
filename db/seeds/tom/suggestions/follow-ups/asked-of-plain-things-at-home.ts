import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedOfPlainThingsAtHome: StoryMoment[] = [
  {
    cue: null,
    said: ["She's always a step", "You're never let sit"],
    mi: ["When are you most glad of her?"],
    empathy: ["She keeps you moving without ever asking you to."],
    support: ["I'm glad she's about. What's she up to now?"],
  },
  {
    cue: null,
    said: ["Carries my slipper to", "She'll sit and wait"],
    mi: ["What does it do for you, watching her carry on like that?"],
    empathy: ["She's a comedian, that dog, and doesn't know it."],
    support: ["That made me smile. I'd take another one if you've got it."],
  },
  {
    cue: null,
    said: ["Quiet, and her sat", "I'd like us to"],
    mi: ["What might you say to her, once you were both settled?"],
    empathy: ["A hush, and her off her feet, and the two of you in the one room."],
    support: ["If you'd like tonight to go that way, I can think it through with you."],
  },
  {
    cue: null,
    said: ["I've the dog, and", "while I'm at this"],
    mi: ["What is it about this that makes the time go easier?"],
    empathy: ["You've something to keep you going till then, and it's holding for now."],
    support: ["I'll keep you company for some of it."],
  },
  {
    cue: null,
    said: ["A job with my", "Talking, seemingly. And"],
    mi: ["What would you like that stretch of evening to have in it?"],
    empathy: ["You've found something to put in the time, and it does fill some of it."],
    support: ["I'm good company till then, if you want it."],
  },
  {
    cue: null,
    said: ["You count them, every", "It's done what it"],
    mi: ["What does it mean, to have something keep its word to you?"],
    empathy: ["You look forward to that, and you know every one of them."],
    support: ["I'd happily hear about the rest of what you've got coming up."],
  },
  {
    cue: null,
    said: ["I'd say she saw", "She was everything I"],
    mi: ["What of that is still there, between the two of you?"],
    empathy: ["Different as you were, each of you saw something worth stopping for."],
    support: ["I'd like to hear more of those early days, if they're good to go back to."],
  },
  {
    cue: null,
    said: ["Patient, and he swore", "Short-tempered with fools, good"],
    mi: ["What did it take, to earn a kind word from him?"],
    empathy: ["He'd a tongue on him, and a soft spot for the young ones."],
    support: ["I like the sound of him. Bring him in whenever you want."],
  },
  {
    cue: null,
    said: ["To go steady, and", "He showed me you"],
    mi: ["Where does what you got from him still turn up, in how you are with people?"],
    empathy: ["He handed you a way of being with men, more than a trade."],
    support: ["You can tell me more about him. I'd say he's worth the time."],
  },
];

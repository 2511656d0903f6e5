import type { StoryMoment } from "~/domain/simulator/story-moment";

export const children: StoryMoment[] = [
  {
    cue: null,
    said: ["Swimming, then jollof, then", "The baths, then pizza"],
    mi: ["What was it about plain time with them that mattered so?"],
    empathy: ["Nothing fancy, just the three of you, and it's gone."],
    support: ["Tell me how that day would have gone, start to finish, if it helps."],
  },
  {
    cue: null,
    said: ["I'd got the armbands", "Kwame was going to"],
    mi: ["What would it have meant to you, to be there for it?"],
    empathy: ["You'd got everything ready, and it's all still waiting."],
    support: ["He's working up to something. I'd like to hear about him in the water."],
  },
  {
    cue: null,
    said: ["I got the Sunday", "You've hardly got their"],
    mi: ["How do you manage to be with them, when you can hear the time going?"],
    empathy: ["It's barely a hello before it's turning into a goodbye."],
    support: ["What did you get of that Sunday that was good, if anything was?"],
  },
  {
    cue: null,
    said: ["Ama's books, she'd read", "It's reading, for my"],
    mi: ["What do you see of yourself in the two of them?"],
    empathy: ["You know exactly what lights each of them up."],
    support: ["I'm enjoying meeting these two. Who'd you tell me about next?"],
  },
  {
    cue: null,
    said: ["She's started chess and", "Ama's got a chess"],
    mi: ["Where would you like to take each of them, with those passions of theirs?"],
    empathy: ["They've each got their thing, and you're properly tickled by both."],
    support: ["What's the fish called, if I'm allowed to know?"],
  },
  {
    cue: null,
    said: ["Girl detectives, with Ama", "There's some girl who"],
    mi: ["What happens in that half hour, when it's the three of you and a book?"],
    empathy: [
      "One's solving mysteries, one's on the same bus for the hundredth time, and you know both by heart.",
    ],
    support: ["That's a nice place to stay a while. What voice do you do for the bus?"],
  },
  {
    cue: null,
    said: ["Wheels on the Bus", "It's the one with"],
    mi: ["What is it to you, that he does that song the way he does?"],
    empathy: ["He's all in when he sings it, and you come into it somewhere."],
    support: ["I can nearly hear him. Let's have another of his, if there's one."],
  },
  {
    cue: null,
    said: ["Her new fella had", "You see a pair"],
    mi: ["What do you find yourself looking for, each time you play it?"],
    empathy: ["Somebody else's running behind him, where you would have been."],
    support: ["Play it as often as you need. You don't have to explain that here."],
  },
  {
    cue: null,
    said: ["A bus, a 36", "Me in my cab"],
    mi: ["What do you think she was telling you, drawing you there?"],
    empathy: ["She's put you at the wheel and waving, and she got it exactly."],
    support: ["I'd like to see that one. Where's your eye go first in it?"],
  },
  {
    cue: null,
    said: ["Only if somebody swaps", "It's a Thursday, ten"],
    mi: ["What would asking him for that swap ask of you?"],
    empathy: ["The way to your daughter goes through the man you've fallen out with."],
    support: [],
  },
  {
    cue: null,
    said: ["That it's not them", "I'd say, I'm not"],
    mi: ["What do you hope they believe about why you're not there?"],
    empathy: ["You want them to know it was never your choosing to be far off."],
    support: ["That's a thing worth their hearing. Say more of it, if more comes."],
  },
];

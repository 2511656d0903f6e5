import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Migs tells of small things: breakfast, the bird, who gets his voice notes, who sits at dinner. */
export const smallThings: StoryMoment[] = [
  {
    cue: "off",
    said: ["talking before i'm awake", "mama goes 'pogi' and i boot up"],
    mi: [
      "What are those first minutes like, before anyone needs anything?",
      "And when you've booted up, how is it from there?",
    ],
    empathy: [
      "So the day starts for everybody else before it has started for you.",
      "Up and moving, and not quite there yet.",
    ],
    support: [
      "That's early to be on already. Half asleep is fine in here.",
      "No booting up needed for this. However you come is fine.",
    ],
  },
  {
    cue: null,
    said: ["moms say it so you'll eat", "they call every boy here that"],
    mi: ["What's it like for you, when she calls you that?", "How does that word sit with you?"],
    empathy: [
      "It's meant sweetly, and it still lands somewhere in you.",
      "She says it with love, and it may still feel odd to hear.",
    ],
    support: [
      "Thanks for explaining. I've learned a word.",
      "I won't use it unless you want me to. Migs is good.",
    ],
  },
  {
    cue: null,
    said: ["kiko asking if i ate", "he kicks a can"],
    mi: [
      "What does it do for you, when he asks that?",
      "How are you different, when it's just you two walking?",
    ],
    empathy: [
      "It goes in deeper than the big jokes do.",
      "For once it isn't a bit. He just wants to know.",
    ],
    support: [
      "That isn't dumb at all. Being looked after like that matters.",
      "I'm glad somebody there asks. You deserve to be asked.",
    ],
  },
  {
    cue: null,
    said: ["point guard for our school", "i bring it up the court"],
    mi: [
      "What is it like for you out there, with everyone looking?",
      "What do you like about playing there?",
    ],
    empathy: [
      "So it's you they're all waiting on, every time the ball comes up.",
      "It's your game, and people have opinions about how you play it.",
    ],
    support: [
      "Thanks for setting me straight. I want to follow you right.",
      "Now I can picture it. Go on whenever you like.",
    ],
  },
  {
    cue: null,
    said: ["team chat mostly and kiko", "when he's got signal"],
    mi: [
      "What would you want to send, if nobody minded how it sounded?",
      "What's it like, right after you've sent one?",
    ],
    empathy: [
      "A few seconds for the guys, and so much care goes into it.",
      "They hear a relaxed voice, and they've no idea how much work it was.",
    ],
    support: [
      "That's a lot of effort for a chat. You don't have to sound like anything here.",
      "No wonder it's tiring, if every note has to be checked first.",
    ],
  },
  {
    cue: null,
    said: ["papa's chair has laundry on it", "lola next to me mama across"],
    mi: [
      "What's it like for you, sitting there in the middle?",
      "How is dinner when your papa's home?",
    ],
    empathy: [
      "A full table, with a lot going on around you.",
      "It's a table where everybody's close and nobody's missing a thing.",
    ],
    support: [
      "I can picture your table a bit now. Thank you.",
      "They sound like a lot, in a warm way. You can be quiet in here.",
    ],
  },
  {
    cue: "watching",
    said: ["he's the one i can't picture after", "cause he tells everybody about me"],
    mi: [
      "When you try to picture it, how far do you get?",
      "What matters to you most, between you and him?",
    ],
    empathy: [
      "You can imagine nearly everyone's face, and his is the one that won't come.",
      "Maybe it's scariest with the one you most want to keep close.",
    ],
    support: [
      "That's a hard one to carry on every call. You're not doing anything wrong.",
      "There's no hurry with him. It's yours to decide if and when.",
    ],
  },
  {
    cue: "stomach",
    said: ["the real thing by accident", "mouth just goes and says it"],
    mi: [
      "What would help you feel safer, that evening?",
      "What goes on in you, when you think of that moment?",
    ],
    empathy: [
      "You guard it even in the dark, with everybody sharing around you.",
      "It's tiring to be on guard against your own mouth.",
    ],
    support: [
      "You don't owe a circle anything. What you share is up to you.",
      "It makes sense that your stomach knows the date already.",
    ],
  },
];

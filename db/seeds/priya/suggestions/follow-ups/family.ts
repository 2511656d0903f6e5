import type { StoryMoment } from "~/domain/simulator/story-moment";

export const family: StoryMoment[] = [
  {
    cue: null,
    said: ["They weren't sure she'd", "The letter said she"],
    mi: ["What would it have meant to you, had that letter said yes?"],
    empathy: ["They weighed up her whole life on paper, and they got her wrong."],
    support: ["I'd like to hear about the woman they didn't see."],
  },
  {
    cue: null,
    said: ["We've put in again", "There's a new application"],
    mi: ["What do you let yourself picture, while you wait on it?"],
    empathy: ["It keeps moving off, just as you've got hold of a date."],
    support: ["We can talk about what you're waiting for, as well as the waiting."],
  },
  {
    cue: null,
    said: ["Only on the phone", "Just on a screen"],
    mi: ["What do you want that first moment to be, when she gets to hold him?"],
    empathy: ["She loves him through glass, and makes do with what she has."],
    support: ["I'd like to hear about those calls, the sweet parts and the sore ones."],
  },
  {
    cue: null,
    said: ["Two days, and then", "It was very long"],
    mi: ["Where were you, in all that, while you were saying thank you?"],
    empathy: ["It was long, and then it was out of your hands, and you stayed polite throughout."],
    support: ["We can go near that day or keep our distance. You choose how close."],
  },
  {
    cue: null,
    said: ["Rohan cried, my husband", "He came over the"],
    mi: ["What had you thought you'd feel, when you saw him?"],
    empathy: ["Rohan was overcome, and you seem to have watched from somewhere further off."],
    support: ["I'd like to hear it just as it was. You needn't look any way for me."],
  },
  {
    cue: null,
    said: ["I went to lectures", "I carried on, handed"],
    mi: ["What would you have wanted somebody to notice, back then?"],
    empathy: ["Nobody saw, because you'd made sure of it. It's an old skill."],
    support: ["I'd be glad to hear about her too, and about the floor."],
  },
  {
    cue: null,
    said: ["They're all so jolly", "Everybody's chatting and he's"],
    mi: ["What happens to your face, in those minutes with the light off?"],
    empathy: ["They're happy in there, and you come away so as not to have to match it."],
    support: ["You needn't arrange anything here. It can be dark on this side too."],
  },
  {
    cue: null,
    said: ["They think I'm seeing", "I say I'm just"],
    mi: ["What do you do with those minutes, once nobody's watching?"],
    empathy: ["Not being seen has become the rest you get."],
    support: [],
  },
  {
    cue: null,
    said: ["It only said, I", "When does the good"],
    mi: ["What would you want the answer to be, if somebody had written back?"],
    empathy: ["A very honest question, wrapped in a lot of sorrys, and then taken away."],
    support: [],
  },
  {
    cue: null,
    said: ["I'd walk into town", "Nothing in my hands"],
    mi: ["What is it about having your hands free?"],
    empathy: [
      "Empty arms, swinging. It's a small picture and you've clearly been there in your mind.",
    ],
    support: ["Let's take that walk here. Where do you go first?"],
  },
  {
    cue: null,
    said: ["And a film, in", "I might sit in"],
    mi: ["What would the woman in that seat be thinking about?"],
    empathy: ["A seat in the dark, in daytime, and nobody to share with. It sounds delicious."],
    support: ["Which film is it? I'm happy to sit in on this one with you."],
  },
];

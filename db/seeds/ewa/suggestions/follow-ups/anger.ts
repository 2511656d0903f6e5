import type { StoryMoment } from "~/domain/simulator/story-moment";

export const anger: StoryMoment[] = [
  {
    cue: null,
    said: ["It made a small", "long as the tear"],
    mi: ["What did you get from the tearing, in that second before you stopped?"],
    empathy: ["A moment of triumph, and straight after it a fright."],
    support: ["Both can stay here, the pleasure in the tear and the tape afterward."],
  },
  {
    cue: null,
    said: ["I go up them", "I look at that"],
    mi: ["What is it that you're telling him on those stairs?"],
    empathy: ["You go on arguing with him all the way up, and he isn't there at the top."],
    support: ["Scold the paint as much as you like in front of me."],
  },
  {
    cue: null,
    said: ["Sit, I would have", "I should have scolded"],
    mi: ["What would it have meant to you to be let in on it then?"],
    empathy: ["You had the knowledge and the hands, and he kept you from using them."],
    support: ["Say what you'd have said to him. I've time for the whole scolding."],
  },
  {
    cue: null,
    said: ["Words in Polish that", "That he had left"],
    mi: ["What had been waiting to be said, underneath those words?"],
    empathy: ["All that was aimed at him, and only furniture was there to take it."],
    support: ["It's all right for it to be loud here too, in whichever language it comes."],
  },
  {
    cue: null,
    said: ["That he decided it", "He had four months"],
    mi: ["What would deciding it together have looked like, between the two of you?"],
    empathy: [
      "After a lifetime of choosing things together, he made the biggest choice by himself.",
    ],
    support: ["I'd listen to what you'd have wanted a say in, at your own speed."],
  },
  {
    cue: null,
    said: ["In spring I shall", "I hear it on"],
    mi: ["What hurts more there, that he lied or that you believed it?"],
    empathy: ["You were looking after him in good faith, and it was for the wrong thing."],
    support: ["That word can be as hateful here as it needs to be."],
  },
  {
    cue: null,
    said: ["That I am cross", "Temper, I am sorry"],
    mi: ["What is it like, to be cross with so gentle a man?"],
    empathy: ["There's real temper in you at his politeness, and you're uneasy at finding it."],
    support: ["I don't mind temper. Stay cross here as long as it lasts."],
  },
  {
    cue: null,
    said: ["That I was your", "I would say, four"],
    mi: ["If he could answer one thing in all that, which would you choose?"],
    empathy: ["He shut you out of the very thing you had to give him."],
    support: [],
  },
  {
    cue: null,
    said: ["would have canceled Kraków", "it was not kind"],
    mi: ["What would you have wanted him to understand about you, back in spring?"],
    empathy: ["He meant to be kind, and what you hear is how little he knew of your heart."],
    support: [],
  },
  {
    cue: null,
    said: ["Ashamed, and a good", "Empty, like a pan"],
    mi: ["What do you wish came back to you, once it has passed?"],
    empathy: ["The heat goes out of it, and then it's very still."],
    support: ["We can sit in that stillness after the storm a little."],
  },
];

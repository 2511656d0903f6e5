import type { StoryMoment } from "~/domain/simulator/story-moment";

export const mondayAndCourt: StoryMoment[] = [
  {
    cue: null,
    said: ["I want my Saturday", "That they scrub the"],
    mi: ["If you could only have the one of those, which?"],
    empathy: ["You want what was taken, and you want your name back clean."],
    support: ["Both sound right to want. What do you think it'd take from them?"],
  },
  {
    cue: null,
    said: ["like to walk out", "And I'd like one"],
    mi: ["What would it give you, to come out with that?"],
    empathy: ["You aren't after a win so much as coming out of there still yourself."],
    support: ["I'd like that for you. Where might it come from, among the people there?"],
  },
  {
    cue: null,
    said: ["The union fella would", "There's a rep I"],
    mi: ["What would you have from the one you'd pick, that the rules don't give?"],
    empathy: ["You'd sooner have someone that knows you than someone that knows the book."],
    support: ["Is it settled yet who sits there? We can think about the asking, if you want."],
  },
  {
    cue: null,
    said: ["The rep said keep", "He told me sit"],
    mi: ["What would you have wanted the rep to say?"],
    empathy: ["Even the one on your side wants you quiet."],
    support: ["I won't tell you how to sit. What do you want out of it?"],
  },
  {
    cue: null,
    said: ["The judge read it", "He had my name"],
    mi: ["What happens to you, in a room like that?"],
    empathy: ["You went quiet to keep safe, and it cost you your say."],
    support: ["You can say it loud here. I won't take it for a tone."],
  },
  {
    cue: null,
    said: ["half of August, that's", "I'd brought photos, for"],
    mi: ["What did you most want that judge to see of you with them?"],
    empathy: ["It went by so fast, and what you'd brought stayed in your hands."],
    support: ["I'd look at the photos. Which one would you have shown first?"],
  },
  {
    cue: null,
    said: ["She asked Abena how", "It was let's hear"],
    mi: ["What would you have told her, if she'd asked you the same?"],
    empathy: ["From the first question you were the one who'd to explain himself."],
    support: ["Have your turn now. There's no ten to, here."],
  },
  {
    cue: null,
    said: ["Six hundred, first of", "Half of what I"],
    mi: ["What does paying it on the dot say, that you'd want noticed?"],
    empathy: ["You pay first and live on what's left, without fail."],
    support: ["I've noticed it. How's it leaving you, for the rest of the month?"],
  },
  {
    cue: null,
    said: ["Everyone I've told a", "Once it's said it's"],
    mi: ["What would have to be true of someone, for you to tell them?"],
    empathy: ["You've learnt that telling means losing hold of it."],
    support: [],
  },
  {
    cue: null,
    said: ["Or she'd be kind", "Because it'd be in"],
    mi: ["Which would be the worse of the two for you, the cold or the kind?"],
    empathy: ["Either way she takes it, you can't see yourself coming off well."],
    support: ["You don't have to tell her. It's enough to look at why, if you want."],
  },
];

import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Priya is asked more of what she keeps from Rohan, of the feeling that is late, and of the house. */
export const askedAfter: StoryMoment[] = [
  {
    cue: "pictures",
    said: ["trip with him", "him falling", "it's in my head at all", "it says about me"],
    mi: [
      "When do those pictures come, and what do you do then?",
      "What did you fear would happen, if you told somebody?",
    ],
    empathy: [
      "They come unasked, and you hold him tighter. No wonder they frighten you.",
      "You've been ashamed of something you'd never do. I don't think less of you for a picture.",
    ],
    support: [
      "Many new mothers have such pictures and tell nobody. A health visitor knows them well, who could you say it to?",
      "It's good that you said it. Who near you could know that this comes, besides me?",
    ],
  },
  {
    cue: "numb",
    said: ["there's nobody behind it", "nothing gets through to me"],
    mi: ["If he'd heard that just now, what would you want him to do?"],
    empathy: ["He gets the smile, and the one who's gone missing stands behind it by herself."],
    support: ["That's a hard sentence, and you had it ready. It's been heard here."],
  },
  {
    cue: "not-doing-well",
    said: ["i'm not all right", "i'm not well"],
    mi: ["What's it like, to have said those words?"],
    empathy: ["It's so short, and it has been so long in coming."],
    support: ["You've said it now, without an apology behind it. I'm staying with it."],
  },
  {
    cue: "numb",
    said: ["came and i was asleep", "as you do for the post"],
    mi: ["While you're waiting for it, what do you feel instead?"],
    empathy: ["Everyone else seems to have had theirs, and you go on looking."],
    support: ["You haven't missed your turn by being tired. You can say here that it's late."],
  },
  {
    cue: "numb",
    said: ["something i've been asked to mind", "anybody's baby"],
    mi: ["What do you feel instead, when you look at him?"],
    empathy: ["You can see that he's sweet, and it doesn't feel as if he's yours."],
    support: ["I don't think any less of you for it. Thank you for putting it so plainly."],
  },
  {
    cue: "car",
    said: ["my hands were shaking", "felt i'd robbed them"],
    mi: ["In that kitchen, what would you have wanted somebody to see?"],
    empathy: ["You came back from so far away, and all that anybody saw was a loaf."],
    support: ["You've carried that by yourself since then. It's not only yours now."],
  },
  {
    cue: "not-doing-well",
    said: ["if he'd looked up", "come apart right there"],
    mi: ["If somebody had asked you like that, what would you have told them?"],
    empathy: ["You'd have told the truth, if somebody had really wanted to know."],
    support: ["I'd like to ask it too. How are you, really? There's no hurry."],
  },
  {
    cue: "not-doing-well",
    said: ["they must mean someone worse", "as far as number four"],
    mi: ["What line of that list has stayed with you?"],
    empathy: ["You saw yourself there, and at once you gave the place to somebody worse off."],
    support: ["You needn't be the worst for it to count. Yours counts."],
  },
  {
    cue: "far-away",
    said: ["now it's got embarrassing", "push the pram past"],
    mi: ["What would it be like, if she saw you go by?"],
    empathy: ["She's so near, and each week of silence seems to put another road between you."],
    support: ["Silence happens, when a person's this tired. A friend can be missed all the same."],
  },
  {
    cue: "watched",
    said: ["more than i ought to", "how many sundays that is"],
    mi: ["What do you picture, on the day after that?"],
    empathy: ["You're counting the days, and telling yourself off for the counting."],
    support: ["Being thankful to her and counting the Sundays, both of those are welcome here."],
  },
  {
    cue: "watched",
    said: ["work experience girl", "holding the wipes"],
    mi: ["Standing there, what would you have liked to say?"],
    empathy: ["He's your son, and you end up as the one who looks on."],
    support: ["It's such a small thing, and it happens all day long. No wonder you shrink."],
  },
  {
    cue: "bad-mother",
    said: ["he's a little plank", "right sort of lap"],
    mi: ["When he goes stiff like that, what do you hear in it?"],
    empathy: ["Every time he softens for her, you take it as a verdict on you."],
    support: ["It hurts to see that. You don't have to agree with what you make of it."],
  },
  {
    cue: "in-the-way",
    said: ["can't add to that", "so i say dinner's ready"],
    mi: ["And where does what you wanted to say go, then?"],
    empathy: ["You see how tired he is, and you put yourself away before he's looked up."],
    support: ["You love him, and so you keep quiet. You don't have to measure it out here."],
  },
  {
    cue: "bad-mother",
    said: ["watch how easily it goes", "it just comes to him"],
    mi: ["Watching the two of them, what's it like for you?"],
    empathy: ["It's lovely to see, and it's a window you stand outside of."],
    support: ["It makes sense to be glad for the pair of them and sad for yourself."],
  },
  {
    cue: "far-away",
    said: ["held my face the whole evening", "should hold on longer"],
    mi: ["What comes back to you most, of that evening?"],
    empathy: ["You can still feel her there, and it's so long since you've been held."],
    support: ["It's all right to want your mother's hands. Nobody's too grown up for that."],
  },
];

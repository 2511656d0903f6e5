import type { StoryMoment } from "~/domain/simulator/story-moment";

export const kitchenAndTea: StoryMoment[] = [
  {
    cue: null,
    said: ["Tartan, from my mum", "My mum bought me"],
    mi: ["What's it like to have something about you that your mum put there?"],
    empathy: ["Tartan slippers, off your mum. They've lasted, then."],
    support: ["I like the sound of those. What else has she kitted you out with?"],
  },
  {
    cue: null,
    said: ["It's an old road", "A road map, folded"],
    mi: ["What does seeing that pin do for you?"],
    empathy: ["There's one small point on it that was home."],
    support: ["Whereabouts is it? I'd like to know what you remember of the place."],
  },
  {
    cue: null,
    said: ["She kept the good", "I've the one big"],
    mi: ["What did it feel like, choosing what came with you?"],
    empathy: ["You left with very little, and the important one's your mum's."],
    support: ["What was the last thing cooked in that big one?"],
  },
  {
    cue: null,
    said: ["Left back, Thursdays, under", "At Peckham Rye, of"],
    mi: ["What were you like, on a pitch of a Thursday?"],
    empathy: ["I can see it, the lights and the park and you out on the left."],
    support: ["Who was around you on that pitch? I'd like to meet them."],
  },
  {
    cue: null,
    said: ["Kwame's is short, I", "Clippers, a number three"],
    mi: ["What's he like to have sat still for a minute, under the clippers?"],
    empathy: ["It's quick with him, and there's a laugh in it, I gather."],
    support: ["A haircut with giggles is a good one. Who did yours, when you were small?"],
  },
  {
    cue: null,
    said: ["Rows of buses and", "Big shed, forty buses"],
    mi: ["When do you like it best there?"],
    empathy: ["It sounds big and plain, and kinder when it's quiet."],
    support: ["I've got the place in my mind now. Where do you stand in it?"],
  },
  {
    cue: null,
    said: ["They share, same room", "I painted it, it's"],
    mi: ["What was in your mind, when you were painting that?"],
    empathy: ["There's your own hand on their walls, even now."],
    support: ["That blue's still yours. What do you picture when you think of them in there?"],
  },
  {
    cue: null,
    said: ["Jollof, pasta, fish fingers", "Anything with rice for"],
    mi: ["What does it do for you, knowing exactly what they'll eat?"],
    empathy: ["You know their tastes to the pea."],
    support: ["I could do with some of that rice myself. What do you cook them first?"],
  },
  {
    cue: null,
    said: ["Ama's got two, they", "He's friends with the"],
    mi: ["What do you hear of yourself in how each of them makes friends?"],
    empathy: ["He's in with all of them, and she picks and chooses."],
    support: ["It's good to hear they've got their people. Who've they told you about?"],
  },
];

import type { StoryMoment } from "~/domain/simulator/story-moment";

export const askedEarlyOfSchool: StoryMoment[] = [
  {
    cue: null,
    said: ["they fill the whole", "the badminton lines are"],
    mi: ["When you picture yourself in there, where do your eyes go?"],
    empathy: ["A place for games, and for those weeks it turns serious."],
    support: ["You describe it so that I can see the size of it."],
  },
  {
    cue: null,
    said: ["everyone pulling in their", "when they say you"],
    mi: ["As you think of that sound, what happens in you?"],
    empathy: ["One noise from everyone at once, and then there's no going back."],
    support: ["That hall is loud even from here, the way you tell it. We're not in it now."],
  },
  {
    cue: null,
    said: ["the highest and a", "a graph with an"],
    mi: ["How was it to sit there while that was up?"],
    empathy: ["Nobody was pointed at, and maybe it felt as if you were."],
    support: ["You remember it down to the bars. It must have gone in deep."],
  },
  {
    cue: null,
    said: ["looked at my shoes", "my ears went hot"],
    mi: ["What were you most afraid someone might see?"],
    empathy: ["Your own face was suddenly too much to have in public."],
    support: ["You stayed in your seat through that, with so much going on inside."],
  },
  {
    cue: null,
    said: ["i kept my hand", "i folded it fast"],
    mi: ["What would it have been like, if somebody had seen?"],
    empathy: ["It was out of sight at once, and you've had it to yourself since."],
    support: ["Nobody else has been let near it. I'll go carefully."],
  },
  {
    cue: null,
    said: ["i was sad over", "in jc i was"],
    mi: ["What was it like, being the one with marks like that?"],
    empathy: ["High up was just the ordinary floor you stood on."],
    support: ["You've known yourself one way for years. It's a jolt when that shifts."],
  },
  {
    cue: null,
    said: ["when papa asked about", "i told my papa"],
    mi: ["What was it like, saying that to him?"],
    empathy: ["He got the light version, and you kept the heavy one."],
    support: ["Perhaps you wanted to spare him. Here the real answer has room."],
  },
  {
    cue: null,
    said: ["like 70 in the", "seventy something for stats"],
    mi: ["What happens in you when you think of that number?"],
    empathy: ["You've worked it out, and there it stands, quite high up."],
    support: ["You've looked at it straight, B minus and all. It takes nerve to do that sum."],
  },
  {
    cue: null,
    said: ["then my average goes", "there's a letter for"],
    mi: ["Which part of that do you see most clearly?"],
    empathy: ["So it's never only one paper, there's always this behind it."],
    support: ["You sit down to study with all that in the room. It's a lot to work next to."],
  },
  {
    cue: null,
    said: ["at the dates and", "sat with the file"],
    mi: ["What was going on in you, in that time?"],
    empathy: ["It looks like standing still, and inside you were jammed."],
    support: ["You explain that stuck feeling clearly. I can follow you there."],
  },
];

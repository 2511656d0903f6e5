import type { StoryMoment } from "~/domain/simulator/story-moment";

/** Where Noa is asked about the people and the days around it. */
export const life: StoryMoment[] = [
  {
    cue: "ghosted",
    said: ["not giving her that", "not ringing mum about him"],
    mi: ["What is it about Tali and the dog that gets through to you?"],
    empathy: [
      "Maybe your mum being right would be one thing too many, and a dog doesn't need to be right.",
    ],
    support: ["You get to choose who hears what. I'm glad there's Tali, and the dog."],
  },
  {
    cue: "unlovable",
    said: ["got form for leaving", "first one who found me"],
    mi: ["What did his going leave you believing about yourself?"],
    empathy: ["Maybe this break-up went in through a much older hole."],
    support: [
      "It makes sense that this goes deeper than one break-up. We can stay with your dad a while, or leave him.",
    ],
  },
  {
    cue: "ghosted",
    said: ["they were our friends", "thought they were mine"],
    mi: ["What were they to you, before it went quiet?"],
    empathy: ["You thought you had your own place with them, and it turned out to be on loan."],
    support: ["You cared about them as your own. To lose them like this is a grief of its own."],
  },
  {
    cue: null,
    said: ["left a croissant", "pastry next to my mouse"],
    mi: ["How was it, to find that on your desk?"],
    empathy: ["No speech, only a pastry, and maybe it told you that somebody had seen."],
    support: ["That was a kind thing to find. Good that Yael was there, even if she ran."],
  },
  {
    cue: null,
    said: ["two flats and a fern", "only he's got the plant"],
    mi: ["Even the plant went. What's the gap like, where it stood?"],
    empathy: ["Three years of things that were both of yours, and now it's who got what."],
    support: ["Missing the plant makes sense. It was a living piece of the two of you."],
  },
  {
    cue: "replaced",
    said: ["hand's on his knee", "she's got my seat"],
    mi: ["What happens in you when you look at that hand?"],
    empathy: ["It's your exact place, and she's in it as if it had been standing empty."],
    support: [
      "You don't have to look at that picture calmly. Bring it here as often as it comes up.",
    ],
  },
  {
    cue: "missing",
    said: ["cried on someone's wedding", "tear on somebody's gold foil"],
    mi: ["Other people's weddings, now of all times. How do you get through a shift?"],
    empathy: ["You're printing other people's forever, just when yours has come apart."],
    support: [
      "Tears on somebody's wedding make sense right now. And you'd turned up for the shift.",
    ],
  },
  {
    cue: "missing",
    said: ["single page looks like him", "drawing the same nose"],
    mi: ["What's it like to open that portfolio now?"],
    empathy: [
      "Even your own work has him in it, so maybe there's no page left that feels like yours.",
    ],
    support: ["It was your hand that drew all of it. Of course it hurts to look at."],
  },
  {
    cue: "missing",
    said: ["couple arguing about pasta", "fighting over penne"],
    mi: ["What was it about those two that got to you?"],
    empathy: ["Even a squabble over pasta takes two. Maybe that's what you saw."],
    support: ["You got yourself to the shop, and then it was too much. Turning round was allowed."],
  },
  {
    cue: null,
    said: ["unblocked him at eleven", "block unblock block"],
    mi: ["What goes on in you between the block and the unblock?"],
    empathy: ["Half of you wants the door shut, and the other half can't bear the click."],
    support: ["Back and forth isn't weak. I'm not keeping score of your thumbs."],
  },
  {
    cue: null,
    said: ["stay on the phone till i'm asleep", "puts me on the pillow"],
    mi: ["What is it about having Tali on the line that helps?"],
    empathy: [
      "Maybe it isn't about the talking. It's somebody being there on the other side of the dark.",
    ],
    support: [
      "It's good that you've got Tali at night. You're letting someone in, and that counts.",
    ],
  },
  {
    cue: null,
    said: ["try the bed maybe diagonally", "attempt the actual bed"],
    mi: ["How would it feel to have all of that bed?"],
    empathy: [
      "A whole bed to lie across, after keeping out of it. Maybe that's bigger than the joke.",
    ],
    support: ["If the bed's too much after all, nothing's lost. You're the one who decides."],
  },
];

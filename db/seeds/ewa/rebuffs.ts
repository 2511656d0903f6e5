import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa says to advice and comfort that name one thing. */
export const rebuffs: NonNullable<Scenario["asides"]> = {
  seeSomebody: [
    "A person with a clock on the wall behind me. I think not. || I was a nurse, I know those rooms. One sits very straight in them.",
  ],
  medicine: [
    "I have carried that little tray to others. I do not want it carried to me. || There is no medicine for an empty chair.",
  ],
  screens: [
    "The telephone hardly rings. I should not like it to ring less. || It is not the screen, dear. The screen is the company.",
  ],
  selfCare: [
    "I have a bath. One comes out of it and the rooms are just the same. || I have been warm and clean all winter, I assure you. It alters nothing.",
  ],
  calm: [
    "It is very quiet in here already. One could meditate from morning to night. || I sit still a great deal. It does not help to do it on purpose.",
  ],
  exercise: [
    "I walk to the lake and back. It is quite far enough. || At my age one is congratulated on the stairs.",
  ],
  sayNo: [
    "Nobody asks anything of me. That is rather the difficulty. || I should have to be asked for something first.",
  ],
  talkToThem: [
    "One does not burden them. They have their own kitchens. || I have begun that sentence, and then I have asked about the weather.",
  ],
  busy: [
    "I polished the silver twice in one month. It is very clean. || My hands are occupied. It is the rest that is not.",
  ],
  plan: [
    "I made lists for thirty-four years. This does not go into a column. || I have a notebook. I write the date, and then there is nothing under it.",
  ],
  rest: [
    "I am rested. There is nothing to be tired from, and I am tired. || One can rest only from something.",
  ],
  overthinking: [
    "I would stop, gladly, if I knew where the tap is. || It is not thinking, I believe. It is more like listening.",
  ],
  meantWell: [
    "No, surely they did not. It was said, nevertheless. || They mean well. It is a heavy thing, to be meant well at.",
  ],
  othersWorse: [
    "Others have it worse, certainly. I nursed them. || I know who has it worse, I used to change their sheets.",
  ],
  positive: [
    "I do look. There is a good deal of grey on that side also. || One may be grateful and sit alone at the table, both at once.",
  ],
  atLeast: [
    "Yes, he was seventy-four. People tell me that as though I had overlooked it. || Seventy-four, yes. They nod when they hear it, as if it were a fair price.",
    "I have that, and I am not ungrateful. It does not sit in his chair. || That is so. It does not answer when I speak.",
  ],
  common: [
    "That everyone must go through it I know. It does not make the evening shorter. || So they do. I have seen it from the other side of the bed.",
  ],
  timeHeals: [
    "Time is what I have too much of, so I cannot say that it heals. || If time were the medicine, I should be very well by now, I have it in such quantities.",
  ],
  beStrong: [
    "I was strong for other people. It is a habit, it is not a strength. || They say that at the door, and then they go home.",
  ],
};

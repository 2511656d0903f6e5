import type { Scenario } from "~/domain/simulator/scenario";

/** What Halima answers to who asks back whatever she has told. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "I couldn't give you the reason, dear. || The why of it I don't know, my dear.",
        "There may be a cause, I've never got to the bottom of it. || If there's a reason to it, nobody's let me in on it.",
        "One doesn't ask, dear, one gets on. || I've wondered that myself, and I'm no wiser.",
      ],
      when: [
        "I've lost hold of the date, dear. || I couldn't swear to the day, dear.",
        "It's a while now, I don't mark things off as I did. || Some time back, I'd have to ask the calendar.",
        "The days have run together on me, I can't say. || Not long ago and not yesterday, that's as near as I get.",
      ],
      often: [
        "More than I'd like, dear. || Oftener than I'd tell the neighbours.",
        "It comes and goes, I've not kept a record of it. || Now more and now less, dear, I don't write it down.",
        "I think it's crept up, one hardly sees it. || It has grown on us little by little, I believe.",
      ],
      who: [
        "Nobody that you'd know, dear. || No one whose name would help you.",
        "Only us, dear, the usual ones. || Just the people that one has.",
        "I'd rather leave the names out of that. || Let's say it was somebody, and leave it there.",
      ],
      where: [
        "Here at home, dear. || At home, dear, I'm hardly anywhere else.",
        "Nowhere in particular, dear. || It wasn't anywhere you'd point to.",
        "I don't recall just where it was. || I couldn't tell you the place now, dear.",
      ],
      then: [
        "Nothing more, dear, one carried on. || There was no then, dear, I went on with things.",
        "It stopped there, I've no ending for you. || That's where it leaves off, I'm afraid.",
        "Somebody wanted something, as always, and I went. || I was called for, dear, and that was the end of it.",
      ],
      mean: [
        "Just as it sounds, dear, I've no better words for it. || I mean it the way it stands there, dear.",
        "I've put it badly, and I don't know a better way. || It's clearer from inside, dear, I can't get it out whole.",
        "There's nothing clever behind it, only what I said. || I wasn't hiding anything in it, it's just so.",
      ],
      felt: [
        "Not nice, dear. One swallows. || Unpleasant, and I got on with it.",
        "A bit low, and a bit foolish. || Rather sad, dear, and I'd not have shown it.",
        "I didn't stop to feel it at the time. || One notices it afterwards, a sort of ache.",
      ],
      theySaid: [
        "Nothing that I could repeat to you. || Not a thing worth carrying home.",
        "I don't believe that anybody noticed, dear. || If they saw, they kept it to themselves.",
        "A word or two, and on to other matters. || Something kind and short, I forget it now.",
      ],
      youSaid: [
        "Not very much, dear. I seldom do. || Hardly a word, and that was a polite one.",
        "I held my tongue, it's had the practice. || I kept it behind my teeth, dear.",
        "Only something civil, as one does. || Only the proper thing, dear, and not what I thought.",
      ],
    },
  },
];

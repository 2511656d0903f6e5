import type { Scenario } from "~/domain/simulator/scenario";

/** What Kofi answers to who asks back about whatever he said. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "I couldn't tell you why, boss. || If there's a why in it, I've not found it.",
        "That one I've never worked out. || No reason that I was given.",
        "It's just how it's gone. || You'd want somebody cleverer than me for the why.",
      ],
      when: [
        "Not that long since. || A bit back, I've not got a date on it.",
        "This year some time, they run together. || It's hard to say when, the weeks are all one shape.",
        "I'd have to look at an old rota. || Recent enough that I still feel it.",
      ],
      often: [
        "More than I'd like. || Often enough that I know it when it comes.",
        "On and off, it's got no timetable. || It comes round, I've stopped counting.",
        "A fair bit, this year. || It used to be less, I'll say that.",
      ],
      who: [
        "Nobody you'd know. || Just people, same as anywhere.",
        "I'm not naming names to a screen. || No one I'd put in writing.",
        "The usual lot, you've got the idea. || You'd have to meet them, it's not worth it.",
      ],
      where: [
        "Round and about, nowhere special. || On my patch, I don't go far.",
        "Around here, same as everything. || South London, mate, that's as near as you're getting.",
        "Nowhere you'd put a plaque. || Somewhere I go past, put it that way.",
      ],
      then: [
        "Nothing, I carried on. || That was about it, life went on round it.",
        "Went back to what I was doing. || I got on with my day, what there was of it.",
        "There's no big ending to that. || Not a lot came after, you just keep moving.",
      ],
      mean: [
        "I mean it how it sounds. || Just what I said, there's no trick in it.",
        "I can't put it plainer than that. || I'd only say it again, in the same words.",
        "It's as simple as that, I'm afraid. || You've got it, there's nothing folded up inside.",
      ],
      felt: [
        "Rotten, if I'm honest. || Not good, leave it at that.",
        "I was wound up about it, and I still am. || Heavy, it sat on me a bit.",
        "It got to me, more than I let on. || I felt it, I'll say that much.",
      ],
      theySaid: [
        "No one said much. || Nothing I've kept.",
        "Not a word that helped. || They said what people say.",
        "You'd have to ask them that. || I didn't hang about for the reviews.",
      ],
      youSaid: [
        "Not a lot, for once. || I kept my mouth shut, mostly.",
        "Nothing I'd frame. || I didn't have the words on me.",
        "I left it unsaid. || I said less than I was thinking.",
      ],
    },
  },
];

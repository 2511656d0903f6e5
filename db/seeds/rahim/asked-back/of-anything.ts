import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back, whatever he has told. */
export const ofAnything: NonNullable<Scenario["askedBack"]> = [
  {
    said: [],
    answers: {
      why: [
        "The reason I can't tell you, sir or madam. || I don't have a why for it.",
        "It came so, I think. || There is no good reason that I know.",
        "If I knew that, I would say it. || I have looked for the reason, I did not find one.",
      ],
      when: [
        "The exact day I could not say. || It was in this time, I don't know it better.",
        "It is some time, I can't say it better. || Some while back, I think.",
        "I would have to look in a calendar, sir or madam. || The date has gone out of my head.",
      ],
      often: [
        "Sometimes more, sometimes less. || It comes, and then again not.",
        "More often than before, I believe. || Often enough.",
        "I didn't keep a list of this. || This one I have not counted.",
      ],
      who: [
        "Nobody you would know, sir or madam. || Only people of here, or of there.",
        "I leave the names out, if I may. || It is not important which man, or woman.",
        "It doesn't matter so much who. || A person like others.",
      ],
      where: [
        "The place I can't tell you well. || It has no address that you would know.",
        "No special place. || A place like another.",
        "I did not look so much at the place. || I could not show it to you on a map.",
      ],
      then: [
        "Nothing more came. I went on. || After it, it was as before.",
        "Then the day continued. || I carried on, what else.",
        "There is no big end to it. || It stopped there, more or less.",
      ],
      mean: [
        "I mean it as I said it. || Just what it says, no more.",
        "In my English I can't make it more clear. || I have no better words for it, excuse me.",
        "It is as it sounds, sir or madam. || There is nothing hidden in it.",
      ],
      felt: [
        "I don't know a fine word for it. || Heavy, I would say.",
        "It was not easy, that is all. || A bit sad, and a bit tired.",
        "One feels it, and one goes on. || I did not like it, to be honest.",
      ],
      theySaid: [
        "Not many words came. || They said little, as people do.",
        "I didn't hear anything special. || If they said something, I don't remember it.",
        "They let it be. || No answer that I could repeat.",
      ],
      youSaid: [
        "Not a lot I said. || I was quiet mostly.",
        "I kept it in the mouth. || I only nodded, I think.",
        "Some polite thing, like always. || Nothing that one must write down.",
      ],
    },
  },
];

import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about the bakery, her next steps, what she thinks, held back and would say. */
export const ofWhatIsNear: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["a man in the bakery whistled", "I was in line for rolls"],
    answers: {
      why: [
        "{For one bar of it I had turned my head|grief}. || {He did it as my husband did, through the teeth and flat|grief}.",
      ],
      then: [
        "I waited outside by the wall, and then walked home without bread. || When my face was in order I went home, by the other street.",
      ],
      felt: [
        "{First glad, that is the cruel part of it|grief}. || {It went into the knees|grief}, and I looked at some bricks.",
      ],
    },
  },
  {
    said: ["We could shout at one another", "My deaf neighbor has never once been"],
    answers: {
      why: [
        "She is ninety and I am seventy-one, we ought not to wait for a better occasion. || It is always I who return the bowl, and one can do that with something in it.",
      ],
      when: ["On an afternoon, if I dare, before four. || I had thought of a Saturday."],
    },
  },
  {
    said: ["telephone one of the bridge wives myself", "Of the bridge wives it is Irena"],
    answers: {
      why: [
        "She says what she thinks, so I should at least know. || She does not frighten easily. I have hope of that.",
      ],
      youSaid: [
        "So far I have told her nothing. I have got to the fourth digit. || We have not spoken yet, I practice the first sentence.",
      ],
    },
  },
  {
    said: ["The same small errands. His coat", "I go through the flat in my head"],
    answers: {
      often: [
        "From five until it gets light, and again over the dishes. || At night, and it is not a large flat, so I go round often.",
      ],
      mean: [
        "To ring the optician, to return a lid. {He used to ask what was on my list|quiet-home}. || That the tap has begun again, for example. {It was he who listened to taps|quiet-home}.",
      ],
    },
  },
  {
    said: ["I think it in Polish", "There is a sentence, in Polish"],
    answers: {
      felt: [
        "{It does not frighten me, it only shuts|no-use-hope?}. || {Bare, as when the pictures have been taken down|no-use-hope?}.",
      ],
      when: [
        "In doorways. And when I have put out the lamp. || When the dishes are done, that is its hour.",
      ],
    },
  },
  {
    said: ["managing is not the same as being well", "I wish they knew that his name"],
    answers: {
      why: [
        "They see the collar and are satisfied. || They are so careful, and a name that is avoided is very loud.",
      ],
      who: ["My daughter above all. || My friends, and Anna, who is my daughter."],
    },
  },
  {
    said: ["could not think how such a letter", "And there was always another cupboard"],
    answers: {
      why: [
        "One was raised not to ring at other people's doors. || So long as there is something to clean, one need not say anything.",
      ],
      mean: [
        "Does one write Dear Sir? I had no notion. || I took everything out, and I washed the shelf and put it back.",
      ],
    },
  },
  {
    said: ["My daughter would be on the next airplane", "speak to one another about me"],
    answers: {
      mean: [
        "There would be a schedule, and a pan of something without salt. || In the hall, with low voices, and then they come in smiling.",
      ],
      felt: [
        "{I should be a case, and I know how one speaks of a case|managing}. || {One becomes a subject|managing}, and one has been a person for so long.",
      ],
    },
  },
  {
    said: ["it is not catching, you may stand nearer", "the same woman with one chair fewer"],
    answers: {
      why: [
        "They keep an arm's length, as from a draft. || Because they look at me as though I had been exchanged.",
      ],
    },
  },
  {
    said: ["I came up the stairs talking", "I ask it and it stays asked"],
    answers: {
      why: [
        "{There is nobody at the top of them|quiet-home}. || {The next room has no one in it|quiet-home}.",
      ],
      mean: [
        "My first word is to the butcher, and it comes out rusty. || I call, is it raining, and then I go and look for myself.",
      ],
    },
  },
];

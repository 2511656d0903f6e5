import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about the words he comes in with. */
export const ofTheOpenings: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["My friend give me this number", "he has given me this number"],
    answers: {
      why: [
        "My shoulder is not good since the summer, so they don't take me on the lorry. || The arm was hurt at the site. Until they decide, I may not work.",
      ],
      when: [
        "From the middle of August I am without work, and I write to you only today. || It began in August, sir or madam. The number I have since some days.",
      ],
      who: [
        "Jashim, he is from my district. He sleeps in the bed beside me. || My friend, he is a scaffold man, we came in one plane.",
      ],
      theySaid: [
        "He said, there somebody reads it. Then he went to wash his feet. || Write one line, he told me, it costs nothing.",
      ],
      felt: [
        "Like a tool that one puts in the corner. {It is not broken for sure, and nobody takes it|waiting}. || It is long, I can say that. {A day has no handle when nobody calls you|waiting}.",
      ],
      mean: [
        "I wake at five as before, and then {there is nothing to put the hands on|waiting}. || No work is no pay, and no pay is no sleep. {So one thing pulls the other, and I sit|waiting}.",
      ],
    },
  },
  {
    said: ["I am in Singapore seven years", "Rahim, mason, seven years in Singapore"],
    answers: {
      why: [
        "The arm doesn't go up, and the company is still checking. So I have to stay by the phone. || They have told me to wait, after the accident. A man with a permit does what they tell.",
      ],
      when: [
        "Since August I sit. Before this, I was never one week without a wall. || It is more than two months that I wait, I can tell you the days also.",
      ],
      often: [
        "No, before I didn't know what is a free day. {It came all in one time|waiting}. || It is new, sir or madam. {Seven years I was tired, and now I am only here|waiting}.",
      ],
      where: [
        "Far from the city, where the lorries sleep. There are many blocks, all with one colour. || At the edge, one bus goes there. From the stair I see the crane of other people.",
      ],
      felt: [
        "One becomes ashamed before the clock. {It is working and I am not|waiting}. || As a man at a station who has lost his paper. {The trains are for the others|waiting}.",
      ],
      mean: [
        "I wait for one letter and for one shoulder. {None of them says the day|waiting}. || To sit here is not rest. {I have my boots ready and nobody says, come|waiting}.",
      ],
    },
  },
];

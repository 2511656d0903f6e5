import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about the people here he tells of. */
export const ofPeopleHere: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["his bed is beside mine", "we sleep bed by bed"],
    answers: {
      felt: [
        "When he turns I turn also. It is good to have one who breathes from home. || I hear him laugh in his sleep. It is the best noise of the block.",
      ],
    },
  },
  {
    said: ["he doesn't ask, he puts food", "no questions from him, only food"],
    answers: {
      why: [
        "He has his own at home, and twelve hours in the legs. For words he has no hand free. || A question one can answer wrongly. An egg not.",
      ],
      often: [
        "It is so from the first night here. On the plane he gave me half his bread. || Always, since seven years. Now a bit more egg.",
      ],
    },
  },
  {
    said: ["that office is not far", "I will walk with you to that office"],
    answers: {
      when: [
        "Two weeks back, when he saw me come from the counter. || He said it first in September. He says it again on Sundays, as if it was new.",
      ],
      youSaid: [
        "I said, next week. Then I heard from whom I have this word. || I thanked him, and I spoke of the rain.",
      ],
    },
  },
  {
    said: ["Bangladeshi and some Tamil", "most from Bangladesh, a few are Tamil"],
    answers: {
      mean: [
        "Masons, scaffold men, and one electrician, he has the bed over me. || They are from the sites. I know all their coughs, and the names of their sons.",
      ],
    },
  },
  {
    said: ["no one has strength left to talk", "each is too tired for words"],
    answers: {
      why: [
        "Twelve hours, and the lorry, and the queue at the shower. What is left goes into the phone. || They give all their words to home. For the next bed there is only, pass the salt.",
      ],
      felt: [
        "{I understand it, and I sit beside it|left-behind?}. || {One doesn't want to be the man who asks for more|left-behind?}.",
      ],
    },
  },
  {
    said: ["They tell me to take rest", "From them I hear only"],
    answers: {
      youSaid: [
        "I say, yes brother, I am resting. I rest since two months like a stone. || I thank them. They mean it well, they would like to lie there themselves.",
      ],
      felt: [
        "{It closes the talk, like a good lid|left-behind?}. || {I lie down so that they are content|left-behind?}. Then I look at the bed above.",
      ],
    },
  },
  {
    said: ["big people of the company I have not met", "those faces I don't know"],
    answers: {
      mean: [
        "There is a name on the gate and a stamp on the papers. I never saw a hand with it. || For us the company is a counter, and behind it a door.",
      ],
    },
  },
  {
    said: ["now they look past me", "today I am air for them"],
    answers: {
      why: [
        "A man with a sling is a question, and they have no answer on them. || They are afraid I ask something. I would be content with good morning.",
      ],
      when: ["From September on, when the checking began. || Since I don't wear the boots."],
      felt: [
        "{I look behind me, if there is somebody they have greeted|waiting}. || {One begins to walk along the wall|waiting}.",
      ],
    },
  },
  {
    said: ["They told me I must wait", "so they told me, somebody checks it"],
    answers: {
      youSaid: [
        "I said, yes, thank you. I have said it so often that it has no corners. || Ok, I said. And I asked how long, but I was already outside.",
      ],
      who: [
        "The one at the counter. The others I know only as a telephone. || It was the lady there. Who somebody is, she also doesn't know, I believe.",
      ],
    },
  },
  {
    said: ["he sat by the pond and was polite", "A thin man by the pond"],
    answers: {
      when: [
        "I was a boy then, nine or ten. He had been away eleven years. || It was when I was small. He came with a radio that didn't work.",
      ],
      why: [
        "He had nothing to bring, I think today. So he brought good manners. || Oman had taken it out of him. As children we thought it is from the heat.",
      ],
      theySaid: [
        "They greeted him and they walked on. Nobody asked, what have you made there. || He is so polite, people said. I didn't know yet what it means.",
      ],
    },
  },
];

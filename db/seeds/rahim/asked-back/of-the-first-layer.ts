import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about what he tells first of all. */
export const ofTheFirstLayer: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["A mason without this arm", "there it stops. And my work is"],
    answers: {
      why: [
        "Something is torn inside, the hospital says. It can heal, they say it to the wall. || A board fell on it at the site. Since that day the upper half of a wall is not for me.",
      ],
      when: [
        "From the fourteenth of August. The day before, I was plastering a ceiling. || Since the accident, ten weeks and some days.",
      ],
      mean: [
        "To here, you see, it is the height for eating. {For work it is nothing|shoulder}. || I can eat, I can write to you. {A ceiling I can only look at|shoulder}.",
      ],
      felt: [
        "It is as if one has forgotten his own trade. {And it sits in the bone, not in the head|shoulder}. || I feel it most when I see a wall badly done. {The hand wants to go, and the shoulder says no|shoulder}.",
      ],
      theySaid: [
        "The doctor wrote it down. Mr Lim, the foreman, he looked at it like at a bad ladder. || Nobody said much. They gave me a paper, that I must not lift.",
      ],
      often: [
        "It is each day the same height, I measure on the door. || All the time, yes. In wet weather it stops even before the table.",
      ],
    },
  },
  {
    said: ["empty but for me", "Twelve pairs of slippers by the door"],
    answers: {
      why: [
        "They all go with the lorry, and I am not on it. For an arm like this there is no place. || The site takes them in boots, so the slippers are left with me.",
      ],
      when: [
        "From six until six. On Sunday they are here, and they sleep. || After the gate closes. At seven in the morning it is already very still.",
      ],
      who: [
        "My roommates, eleven of them. One is Jashim, my friend. || The men of my room, they are all from the sites. I know which shoe is whose.",
      ],
      then: [
        "I fold blankets, I pray, I listen to the fan. {At ten the work of the day is done|left-behind}. || I put them straight and then I sit. {After some time I put them straight again|left-behind}.",
      ],
      felt: [
        "{Like a guard in a house where nothing can be stolen|left-behind}. || {As a child who is ill while the others are in school|left-behind}. Only I am thirty-one.",
      ],
      mean: [
        "There is nobody, only beds. {When I cough, it comes back to me|left-behind}. || I don't look for a reason. {They are what has remained of the people|left-behind}.",
      ],
    },
  },
  {
    said: ["make the numbers in my head", "the sums begin and the sleep goes"],
    answers: {
      why: [
        "In the day I can walk away from them. At night they know where I lie. || Because there is more going out than coming in. One wants to find the mistake.",
      ],
      when: [
        "When the last phone is dark. It goes until the first prayer, nearly. || Near eleven it starts. At two I know it will be a long one.",
      ],
      often: [
        "Each night, since the letter for the permit came. That is three weeks. || It is so all nights now. Before, I had at least four hours.",
      ],
      then: [
        "At three I go down to the stair. {The numbers come also, but there is air|night!}. || I drink water and lie on the other side. {They have waited for me there|night!}.",
      ],
      felt: [
        "{Hot behind the eyes, and very awake|night!}. All around me men are snoring. || {It is like carrying sand up a stair that has no end|night!}.",
      ],
      mean: [
        "The rice at home, the school, what we owe. I take one from the other and {it never comes out|night!}. || I mean I add what isn't there. {You can't sleep on an open account|night!}.",
      ],
    },
  },
  {
    said: ["Now it is another kind", "This is another quiet"],
    answers: {
      why: [
        "When you say one thing then they ask the second. So I don't say the first. || If I open the mouth, August could come out. It is better to chew.",
      ],
      when: [
        "Since the arm, he thinks. I believe he counted it from the day I stopped to whistle. || From the end of summer. The boys were joking and I noticed I had no answer.",
      ],
      theySaid: [
        "He said it while he cut an onion. He did not look up, so that I needn't. || Brother, I hear only your spoon, that was how he said it.",
      ],
      youSaid: [
        "I told him that I am saving my breath. He let it be so. || I laughed for him, and then it was again quiet.",
      ],
      mean: [
        "The first was like a house where they all sleep. {This is like a house where one listens|waiting}. || Before, there was nothing to say because it was good. {Now there is so much that it doesn't go through the door|waiting}.",
      ],
      felt: [
        "{It is tiring, sir or madam|waiting}. To hold a mouth closed is also lifting. || I hear myself not talking. {It is very loud|waiting}.",
      ],
    },
  },
];

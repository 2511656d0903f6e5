import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about four o'clock, the funeral, the barn, and what of him turns up. */
export const ofManagingAndGrief: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I manage until about four o'clock", "Until four I am a model"],
    answers: {
      why: [
        "Until then there is work for the hands. At four it is done, and the light goes. || I could not tell you whom I mean to go and meet. The buttons are done before I have thought of it.",
      ],
      often: [
        "Nearly every day, and in the winter more than in the fall. || Five days out of seven, I should say. It is quite punctual.",
      ],
      then: [
        "When it is dark I get up, and I see to the lamp. || I undo them again, from the top, when the street lamp comes on.",
      ],
      felt: [
        "{Heavy, as if the coat were wet|managing}. || {I do not feel a great deal, I sit as one sits in a waiting room|managing}.",
      ],
      where: [
        "In the kitchen as a rule, or in the hall. || In our hall, where one sits to do up one's shoes.",
      ],
      mean: [
        "Brown as in an old photograph. It comes in low, over the sink. || The bed, the dishes, the letters. One could show me to visitors.",
      ],
    },
  },
  {
    said: ["I was counting the sandwiches", "adding up ham and cheese in my head"],
    answers: {
      why: [
        "A sum has an end to it, and {the other thing had not|managing}. || {If I had listened to him I should have made a noise|managing}.",
      ],
      felt: [
        "I had cold hands and a total to keep. {Above the elbows I felt nothing|managing}. || {It was as though I carried something full across a room|managing}.",
      ],
      who: [
        "Whoever came past with a hand out. || The ladies from the parish, for the most part, and somebody's cousin.",
      ],
      youSaid: [
        "That they were kind to come. I said it some eighty times. || I thanked each of them, and pointed to the coffee.",
      ],
      theySaid: [
        "'So strong, Ewa', and they patted my sleeve. || They nodded at me, as one nods at a good pupil.",
      ],
      when: [
        "The sixteenth of October, it was a Wednesday. || On the day that we buried him, in October.",
      ],
    },
  },
  {
    said: ["buried two sons and went to milk", "In my family one wept in the barn"],
    answers: {
      why: [
        "There was a cow, and she had to be milked. || In the house it would have been seen, and then somebody must have spoken of it.",
      ],
      who: [
        "They would have been my brothers, two small boys. It was before I was born. || My mother, chiefly. My father went out to look at the horses.",
      ],
      when: [
        "At the end of the war, some years before me. || When I was a girl, near Lublin, and it was still so when I left.",
      ],
      felt: [
        "One learned early to stand straight. {I have never got the trick of the other|managing}. || One heard it through the boards and went on with the peas. {I do it myself in elevators|managing}.",
      ],
      mean: [
        "That one carries on, and nobody passes a remark. || With one's face against something warm, and then one brought in the pail.",
      ],
    },
  },
  {
    said: ["one of his hairs on the collar", "I dust around it, one does not clean"],
    answers: {
      why: [
        "If I brush it then {it is a clean coat and there is nothing of him in it|grief}. || {There is so little left that has him on it|grief}.",
      ],
      felt: [
        "{My knees did something, and I took hold of the sleeve|grief}. || {One looks at it and is quite well, and then one is not|grief}.",
      ],
      then: [
        "I turned the collar to the light, and left it as it was. || I move the cloth past it and go out quietly.",
      ],
      when: [
        "It was some weeks ago, I had come past with the duster. || It has lain there since the morning on which he left for the hospital.",
      ],
      where: ["In our hall, it is his winter coat. || On the glass shelf, where he put it down."],
    },
  },
  {
    said: ["A young man on the telephone asked", "Somebody rang about a subscription"],
    answers: {
      why: [
        "He would have had to be sorry, and he was so young. || It was an ordinary morning, and one does not like to finish it for a stranger.",
      ],
      felt: [
        "{I was glad of it for the moment, somebody in the world supposed that he had gone for bread|grief}. || {It was pleasant to be his wife at the telephone once more|grief}.",
      ],
      then: [
        "He said that he would try another time, and I wished him a good day. || He thanked me, and I had written it on the pad for my Stefan before I thought.",
      ],
      when: ["On a Monday, at about ten. || Not long ago, in the forenoon."],
      theySaid: [
        "He asked at what hour one might find him in. || 'No problem, ma'am', he said, and he had the next one to call.",
      ],
      mean: [
        "Out, as one says it of a husband who has gone to the bank. || The sentence with died in it. I keep that one for offices.",
      ],
      who: [
        "A salesman, by the sound of him. || A man from a newspaper, he had a list to get through.",
      ],
    },
  },
  {
    said: ["the sentence stays in my mouth", "I save up things for him"],
    answers: {
      why: [
        "{For forty-eight years there was an ear at that end of the room|grief}. || {He was the one who wished to know such things|grief}, to another they are not worth the breath.",
      ],
      mean: [
        "That the milk has gone up, or that the dog downstairs has a new collar. || A crooked hat on the bus, a wrong word in the newspaper. Nothing that one could call news.",
      ],
      often: ["A dozen times in a day. || From breakfast on, and it does not grow less."],
      felt: [
        "{Like missing a curb in the dark|grief}. || {By evening I am quite full, and there is nobody to unpack for|grief}.",
      ],
      then: [
        "I close it again, and go on with what I was at. || Then I take them to bed with me, unsaid.",
      ],
    },
  },
];

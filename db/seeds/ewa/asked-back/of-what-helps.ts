import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about what helps, what she tried, who knows, and what is to come. */
export const ofWhatHelps: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["the lake when it is not too windy", "greet the sea wherever one can get it"],
    answers: {
      why: [
        "We both grew up by a real one, and it smells of nothing, but it is wide. || He was homesick for it, he only never said so.",
      ],
      often: [
        "When the path is dry, so perhaps twice a week. || On still days. There have not been many this winter.",
      ],
    },
  },
  {
    said: ["They are always the right size", "knit little caps for the hospital"],
    answers: {
      why: [
        "{Somebody there is waiting for a thing from me|useless?}, even if he does not know it. || {The hands want something to hold|useless?}, and a small head is a good reason.",
      ],
      who: [
        "For the ones who were born too early. || The nurses put them on whoever is lying there.",
      ],
    },
  },
  {
    said: ["sends me photographs of her breakfasts", "photographs what she eats in the morning"],
    answers: {
      youSaid: [
        "I write a remark to each, on the egg mostly. || I answer with my opinion of the bread.",
      ],
      why: [
        "Perhaps so that she need not ask whether I am up. || She knows that I have been awake since five, she only does not say so.",
      ],
    },
  },
  {
    said: ["They were all holding tissues", "A box of tissues goes round"],
    answers: {
      why: ["If one takes it, one is expected to use it. || I was not ready to be seen with one."],
      theySaid: [
        "They were very gentle, and called me Eva. || The leader said, whenever you are ready. I was ready to go home.",
      ],
      then: [
        "I drank the coffee and said that I had a cake in the oven. || I sat until the prayer and then I took the bus.",
      ],
    },
  },
  {
    said: ["I attempted to clear his closet", "One sleeve of one jacket"],
    answers: {
      why: [
        "{There was a handkerchief in it that I had ironed|grief}. || {In the cuff was a bus ticket of his, and it was stamped|grief}.",
      ],
      then: [
        "I shut the closet and washed my hands, as after a patient. || Then I leaned on the door a while, to keep it shut.",
      ],
      when: [
        "In November, on a day when I felt capable. || Some weeks ago, I had even brought a box.",
      ],
    },
  },
  {
    said: ["I tell them I am managing", "Everyone gets the same bulletin"],
    answers: {
      why: [
        "It is what they can carry. || They would worry, and I should have to comfort them for it.",
      ],
      theySaid: [
        "They say, that is good, and one hears them sit back. || That I am wonderful. It closes the subject.",
      ],
      who: [
        "My daughter, my brother, the ladies after Mass. || The family, the parish, and the boy who brings the groceries up.",
      ],
    },
  },
  {
    said: ["your messages have too many full stops", "I end my messages like a telegram"],
    answers: {
      mean: [
        "I put one after each word when I do not wish to be asked. || One writes, all well, stop, and there is nothing behind it.",
      ],
      youSaid: ["That it was how I learned it at school. || I blamed the machine for it."],
    },
  },
  {
    said: ["say his name without someone tilting", "That one could mention Stefan as one"],
    answers: {
      why: [
        "{He is still the person I know most about, and I may not speak of him|grief}. || {When it goes quiet I lose him again a little, each time|grief}.",
      ],
      theySaid: [
        "They say, oh Ewa, with the head to one side, and pass me something. || There is a cough, and somebody remarks on the cake.",
      ],
    },
  },
  {
    said: ["At my age one has received it", "Solutions I have on good authority"],
    answers: {
      who: [
        "From the doctor, the priest, and my daughter with a brochure. || My daughter, the parish leaflet, a lady on the bus.",
      ],
    },
  },
  {
    said: ["I cried for a year, in the laundry room", "I wept among the washing machines"],
    answers: {
      why: [
        "I could not speak, and my mother was on the other side of the ocean. || Everything had another name, even the bread.",
      ],
      when: [
        "It was the winter of 1981, and on into the next. || In our first winter here, we had come in November.",
      ],
    },
  },
  {
    said: ["I have lost my parents, and a child", "We buried a little one, before"],
    answers: {
      when: ["She was born in March of 1978. || That was in 1978, in March."],
      felt: [
        "{One did not think that one could, and one did it in step|grief}. || {We hardly spoke, and he was always there when I turned round|grief}.",
      ],
      who: ["A daughter, Hania, she lived for two days. || She was called Hania, our first."],
    },
  },
  {
    said: ["look forward to not noticing that", "no day ahead that I should be sorry"],
    answers: {
      mean: [
        "I mean that I get up and dress, and nothing is coming. || One leaf is like the other, that is all that I wish to say.",
      ],
      felt: [
        "{Flat, it does not even hurt|no-use-hope?}. || {Rather as when one has read the timetable and no train is marked|no-use-hope?}.",
      ],
    },
  },
  {
    said: ["He said it was nothing much", "I know it only from a drawing"],
    answers: {
      why: [
        "He was modest about his own, and there were always handsomer ones on the way. || We meant to drive there, and put it off for better weather.",
      ],
      where: [
        "Up in Wisconsin, over some small river. || It is in the north of Wisconsin, I should have to look for it on his map.",
      ],
    },
  },
  {
    said: ["Now I am somebody who has time", "there is no longer anywhere I am expected"],
    answers: {
      mean: [
        "I am early for everything, and there is nothing. || I sit in my hat at the hour when I used to leave.",
      ],
      felt: [
        "{It is a great deal of room, and no furniture|useless?}. || {One is a little superfluous, as the early guest always is|useless?}.",
      ],
    },
  },
  {
    said: ["I was rather good at that", "If she were another woman I would say"],
    answers: {
      why: [
        "One learns it at bedsides. They do not want to be told, they want a second cup. || Because wise things are cold by the time one has said them.",
      ],
    },
  },
];

import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to a short question about the song, the book, the floor, the guard, the calls. */
export const ofSongsAndStairs: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["one bird, it sings at night", "About a bird who sings in the dark"],
    answers: {
      where: ["On the stair, with one earphone. || Mostly behind the block, in the evening."],
      when: [
        "After the last prayer, when they lie down. || In the evening, if the phone has battery.",
      ],
      why: ["My mother hums it, so it is a bit of home. || It is the song of our kitchen."],
      who: ["Bari Siddiqui, the whole of Bangladesh knows him. || It is Bari Siddiqui who sings."],
    },
  },
  {
    said: ["a duck who wants to go to school", "a book with a duck"],
    answers: {
      where: ["In the library, at the low table. || The library by Little India has it."],
      why: [
        "It has short lines, and Mou likes animals. || For my girl. And for my English it is just right.",
      ],
      then: [
        "They laugh at him first, then he may sit in front. || In the end he can write his name.",
      ],
      who: [
        "It is a white duck. His mother packs the hat. || Only the duck and his teacher, and many children.",
      ],
    },
  },
  {
    said: ["library near Little India", "I go to the library by Little India"],
    answers: {
      when: ["On Wednesdays, mostly. || One time in the week, before noon."],
      often: ["Once a week, when I have the bus fare. || One visit in the week."],
      then: [
        "Two hours I read, then I go back and cook. || I read one book, and take the bus before the rain.",
      ],
    },
  },
  {
    said: ["with one gold line", "a line of gold going to the desk"],
    answers: {
      when: ["It is four years ago. || We made it in my third year here."],
      who: [
        "Eleven of us laid it, the line I did alone. || My team, and the foreman with the plan.",
      ],
      felt: [
        "I was proud, I looked along it with one eye. || I was glad, like a boy with a new kite.",
      ],
    },
  },
  {
    said: ["The guard is from Nepal", "At the gate is one Nepali"],
    answers: {
      theySaid: [
        "Long day, he says. Then he gives me the sports page. || He asks if I have eaten. It is a greeting.",
      ],
      when: ["At ten, when he has read it. || In the forenoon he gives it to me."],
      why: ["He sees that I have time. || I think he is also alone, in his box."],
    },
  },
  {
    said: ["With my wife and Mou, every Friday", "Every Friday in the evening, it is Shirin first"],
    answers: {
      when: ["From nine o'clock, our time. || At nine here, at seven there."],
      where: ["On the stair behind the block. || From the back stair, there the wall is raw."],
      theySaid: [
        "Mou tells of the hens, my mother asks for the food. || Did you eat, they ask, all of them.",
      ],
      youSaid: ["Much work, I say, all is well. || I ask for the goat and for the school bag."],
      often: ["Once in the week, always Friday. || Each Friday, it is cheaper then."],
    },
  },
  {
    said: ["The rest of the week I rehearse", "Six days I collect small things"],
    answers: {
      why: [
        "So that I have something to tell her which is true. || If I have small things, the big ones don't come.",
      ],
      mean: ["A cat, a strange fruit, a new word. || I think what I can say and in which order."],
    },
  },
  {
    said: ["puts an egg on my plate", "one egg too many on my plate"],
    answers: {
      when: ["At dinner, after all have taken. || In the evening, each day since August."],
      where: [
        "He brings it from the site, in a paper. || From the canteen, he carries it in his helmet.",
      ],
      theySaid: ["He says nothing, he looks at the wall. || Not a word, he only puts it there."],
      often: ["Every evening, except when he forgets his bag. || Each day one."],
    },
  },
  {
    said: ["Potato with mustard oil, dal", "I make dal, and mashed potato"],
    answers: {
      theySaid: ["More chilli, brother, they say. || They say it is nearly like home."],
      who: ["For all of the room, twelve. || My room, and Jashim takes the first plate."],
      when: ["From half past four, so it is hot at six. || Each day, before the lorry comes."],
      where: [
        "In the kitchen block, there are eight fires. || We have a common kitchen, down by the gate.",
      ],
    },
  },
  {
    said: ["In the evening they come with dust", "At six the men are back"],
    answers: {
      theySaid: [
        "What is there, brother, they shout from the door. || They ask for salt, for chilli, for the other towel.",
      ],
      then: [
        "We eat on the floor, then each one takes his phone. || After the food I wash the pots.",
      ],
      who: ["The men of my room, and some neighbours. || Eleven tired men, and Jashim last."],
    },
  },
  {
    said: ["I washed all the plates of the room", "I cleaned twelve men's plates"],
    answers: {
      why: ["It was something to do. || The water was warm, and I had time."],
      theySaid: ["They said thank you, and one laughed. || Somebody said, ustad, leave it."],
    },
  },
  {
    said: ["I walked to the bus stop", "I went up to the bus stop"],
    answers: {
      where: [
        "It is at the main road, five minutes from the gate. || By the petrol station, at the big road.",
      ],
      then: ["I drank water and came back by the shop. || Three buses passed, and I walked home."],
      why: [
        "To walk a little, and it has a bench. || One must go somewhere, and it is the nearest.",
      ],
    },
  },
  {
    said: ["On the plane, seven years ago", "We came with one plane, he and I"],
    answers: {
      theySaid: [
        "He asked if I know how to close the belt. || First time for you, he asked, for me also.",
      ],
      then: [
        "At the airport we held our papers together. || We landed in the night, and a van took us.",
      ],
    },
  },
  {
    said: ["a board came down from the floor above", "One board slipped, above me"],
    answers: {
      who: ["One young Tamil was beside me. || I and the boy were there, two others below."],
      where: ["On the third floor, at the outer side. || At the wall of the stair, third floor."],
      when: ["In August, after the second tea. || On the fourteenth of August, about four."],
    },
  },
];

import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about what may come, himself and what he would say. */
export const ofWhatMayCome: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["behind the loan I see nothing", "it is the loan, all the way"],
    answers: {
      why: [
        "It is so broad, and it stands so near. {A man can see only to the next wall|debt}. || All my days are already sold to it. {There is none left over to look at|debt}.",
      ],
      mean: [
        "I mean when I think of next year there is only a sum. {No picture comes with it|debt}. || Mou's school, the house, it all stands behind. {I hear it, I don't see it|debt}.",
      ],
    },
  },
  {
    said: ["one room of brick for my mother", "one brick room for my mother"],
    answers: {
      why: [
        "Her floor is mud, she wipes it every morning and it is always mud. || Since the eyes are good she sees all the corners. She should have one that is straight.",
      ],
      when: [
        "I have it in my head since I was sixteen. I thought, in the third year I build it. || It should have been this winter, before the second loan.",
      ],
      felt: [
        "When I think of it my hand moves, the good one. || It is the only sum that I do gladly.",
      ],
    },
  },
  {
    said: ["That is the whole of it", "There is not another word to add"],
    answers: {
      mean: [
        "The eldest sends, and he stands in front. When he sits down, all look round. || He eats last and signs first. It was decided when I cried the first time.",
      ],
      felt: [
        "{It is like a shirt that I was sewn into|not-man?}. || {I am proud of it, and it is also the stone|not-man?}.",
      ],
    },
  },
  {
    said: ["it is easy to tell Jashim", "an arm is an arm, where is the shame"],
    answers: {
      why: [
        "For him I have eyes. {For me I have only the foreman in the head|not-man}. || {When it is mine then it is not an arm any more, it is the roof|not-man}.",
      ],
    },
  },
  {
    said: ["I turned the phone to one across", "I showed her someone else's building"],
    answers: {
      why: [
        "I have none to show, and she had waited from Monday. {So I stole one|lying}. || {There are so many, and she was so happy already before she saw it|lying}.",
      ],
      theySaid: [
        "It is shining, she said. She clapped for it. || Abba, you made it shine! And I heard my father say something proud, behind.",
      ],
      felt: [
        "{Like a man who takes the praise for another man's child|lying}. || {I wished that she asks, which window|lying}. No, I was afraid of it.",
      ],
      then: [
        "We counted to twenty, as each time. Then I gave the helmet back. || Then Shirin took the phone, and I had turned it back to my face in time.",
      ],
    },
  },
  {
    said: ["Maybe I tell my wife Shirin one part", "The arm I could tell her, Shirin"],
    answers: {
      why: [
        "An arm she can put oil on, in her thoughts. For the months there is no oil. || One stone at a time. If I give both, she sits down and doesn't get up so soon.",
      ],
      when: [
        "Perhaps this Friday. I have said so also before last Friday. || On a Friday, after the food, when Mou is with the hens.",
      ],
    },
  },
  {
    said: ["Just to ask, not to sign", "I would ask, I would not put my name"],
    answers: {
      why: [
        "A name on a list, and one hears it in the company the same day. {So they say|permit?}. || {With a name I am a man who complains|permit?}. Without it I am only a man who has lost his way.",
      ],
      when: [
        "On a Sunday, when he is free. He has offered it three times. || His next free Sunday. It is upstairs, he knows which door.",
      ],
    },
  },
  {
    said: ["They go round like the fan", "Days here, money there"],
    answers: {
      often: [
        "The whole time under everything. In the night they come out on top. || From morning on. When I cook they are a bit lower.",
      ],
      why: [
        "I think if I watch them they can't become more. {They become more|night?}. || {A man who has no wall to look along looks along this|night?}.",
      ],
    },
  },
  {
    said: ["did you earn it", "this rice, who paid for it"],
    answers: {
      who: [
        "It has the voice of a foreman I had in the first year. And also mine. || I myself am this foreman. My real one was never so hard.",
      ],
      when: [
        "With the first spoon. After the third he is quiet, he knows I stop now. || In the evening, when I fill the plates and come to my own.",
      ],
      youSaid: [
        "I tell him I have washed the plates. {He says, that is no work|not-man}. || No sir, I say to him. {I push the bowl to the next man|not-man}.",
      ],
    },
  },
  {
    said: ["think he likes it", "That waiting is not rest"],
    answers: {
      who: [
        "Those who go by in the morning. I don't blame them, I looked so at such men too. || They all say, good, you rest now. Jashim doesn't say it.",
      ],
      why: [
        "From outside it looks the same, a man on a step. || In rest you put the load down. Here I hold it and stand still.",
      ],
    },
  },
  {
    said: ["One doesn't show a wound to a guest", "a trouble of mine becomes a trouble"],
    answers: {
      why: [
        "It is how my mother raised us. One gives tea, and the door to the sick room is shut. || They have each enough. If I put mine on the table, nobody can eat.",
      ],
    },
  },
  {
    said: ["look what there is still to sell", "With her crying I can live"],
    answers: {
      why: [
        "She has no more gold. {There is the machine she sews on, and the calf|lying}. || {Crying, this is water and it goes|lying}. When she is quiet then she is counting.",
      ],
      felt: [
        "{I hear the drawer already, from here|lying}. || {It is the quiet from that Friday with the chain|lying}. I don't want to hear it a second time.",
      ],
    },
  },
  {
    said: ["Then my wife asks since when", "I can't say the months"],
    answers: {
      why: [
        "If I say August, she counts back every Friday and puts a lie on it. || Because the months are not from God. The arm is, the months I made.",
      ],
      youSaid: [
        "In the letter I have told it. {My mouth isn't so far as my hand|lying}. || Until now I said, soon, and, much work. {These two have to carry all of it|lying}.",
      ],
    },
  },
  {
    said: ["Some days I forget which side I shave", "I close the door without a sound"],
    answers: {
      why: [
        "The head is in the sums. {The hand shaves alone, and it is not the good hand|waiting}. || {Who isn't needed should at least not be heard|waiting}. So I think, I don't know why.",
      ],
      theySaid: [
        "The boys laughed, half a beard, ustad. I laughed with the smooth half. || Jashim, my friend, he said one day, whistle, brother, I don't know what time it is.",
      ],
      when: [
        "It is from the autumn on, slowly. || The whistle stopped in August, with the arm. The door came after.",
      ],
    },
  },
];

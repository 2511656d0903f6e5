import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks back about waiting and about his shoulder. */
export const ofWaitingAndTheArm: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I have heard eight next weeks", "I keep a count, it is eight times"],
    answers: {
      why: [
        "They don't give a reason. The file is with somebody, and he is with another file. || I think they also don't know. A week is the smallest thing they can give me.",
      ],
      who: [
        "A young woman at the counter. She has a plant and a computer. || The girl at the office, she is not bad. It is not she who decides.",
      ],
      often: [
        "I ask on Mondays in person, and by phone when I have courage. || Since September, one time in each week. Some days I go only to be seen.",
      ],
      youSaid: [
        "I say thank you, miss. {Then I go down one stair and I think of what I wanted to say|waiting}. || Ok, I said, eight times ok. {The word has no teeth any more|waiting}.",
      ],
      then: [
        "I walk back by the road, slowly, so that it takes until the prayer. || I write it on the wall by my bed, a small line. Then there is the rest of the day.",
      ],
      felt: [
        "{Like rain that you hear and the bucket stays dry|waiting}. || {I feel foolish, that I put on a clean shirt for it|waiting}.",
      ],
    },
  },
  {
    said: ["I hear the gate, and then the fan", "After the gate closes"],
    answers: {
      who: [
        "The men from my block. Also Jashim, he knocks on the side of the lorry for me. || All of my room, and those from the next. Only I and the guard remain.",
      ],
      why: [
        "The lorry is for those who can lift. My name is on the list but not for the seat. || I am on medical leave, so I have no place on it. One pays for a seat with two arms.",
      ],
      felt: [
        "My foot wants to go, you know. {The body has not understood that it stays|waiting}. || {As when they have carried out the bride and you sweep the yard|waiting}.",
      ],
      then: [
        "I make the beds, all twelve. After it I look what hour it is, and it is twenty to seven. || I lie down, I stand up. Then I look for something that is dirty.",
      ],
      often: [
        "Six days in the week. I could sleep then, and I wake for it. || Each morning it is the same, only on Sunday they don't go.",
      ],
    },
  },
  {
    said: ["In the village a man who sits in daytime", "when the sun is high, the neighbours"],
    answers: {
      why: [
        "Because in our place sun is work. Who sits in the sun is ill, or he is old, or he is drinking. || With us one doesn't sit before the evening. My father has not sat in daylight in all his life.",
      ],
      who: [
        "Anyone who passes with a cow. They are not bad people, it is how one says good day. || The women at the pump ask it. It comes to the tea shop before noon.",
      ],
      mean: [
        "They would stop at the fence and say, Rahim, is it fever? {And I have no fever|waiting}. || That I sit at eleven with clean hands. {At home I would have looked at such a one also|waiting}.",
      ],
      felt: [
        "{I pull in my feet when somebody walks by|waiting}. || {One becomes a thing by the road, that people explain to each other|waiting}.",
      ],
    },
  },
  {
    said: ["this is like a singer with no mouth", "who can't reach his wall"],
    answers: {
      why: [
        "It was torn when the board came. I put the arm up, and the arm paid. || A board hit it, in August. The head I have kept.",
      ],
      mean: [
        "Plaster is thrown up, and pulled up. {All of it is above here|shoulder}. || A wall is two metres and I have one. {The upper one belongs now to other men|shoulder}.",
      ],
      felt: [
        "I don't show it. {But I look at my hand, and it is like a tool from somebody else's box|shoulder}. || {It makes me polite to walls|shoulder}. Before, I gave them orders.",
      ],
      often: [
        "Every time, since August. I try it in the morning when they are gone. || It stops at one place always. I have made a sign on the door with a pencil, and it doesn't rise.",
      ],
      theySaid: [
        "The hospital man said exercise. He lifted it, and I saw the ceiling only. || They told me not to try. How can one not try his own arm.",
      ],
    },
  },
  {
    said: ["on the cool side of the wall", "The wall is cool, I put the arm"],
    answers: {
      why: [
        "When I lie flat the weight pulls on it. By day it hangs, and hanging it is quiet. || The cream doesn't go so deep. Stone does, a little.",
      ],
      when: [
        "After ten it begins, and it goes until I hear the first birds. || From when the lamp is off. If rain is coming, it knows it before me.",
      ],
      then: [
        "I turn it when the place is warm, I look for a new cool one. || I count to hundred. Then I go and stand by the water tank, it is colder.",
      ],
      often: [
        "Most nights. It is not worse than before, only I know it better. || Since the accident, each night some hours.",
      ],
      felt: [
        "{It is like a nail that somebody holds in the fire and puts back|shoulder}. || {It bites, sir or madam|shoulder}. I bite also, in the sheet.",
      ],
    },
  },
  {
    said: ["I didn't translate this for my wife", "To my wife I told, soon"],
    answers: {
      why: [
        "Six months she would count in rice. And then she would look for what can still be sold. || It is a long word, six months. On the phone, soon fits better.",
      ],
      who: [
        "The doctor at the hospital, he is young. For me there was a man from Tamil side who helped with words. || A doctor with glasses. He drew me the bone on a paper.",
      ],
      when: [
        "In August, after the two nights there. So two months of it are gone. || He told it when they let me out. From that day I count back.",
      ],
      felt: [
        "I nodded like a student. Outside I could not find the bus stop. || It was as when one reads a price and puts the thing back quietly.",
      ],
      youSaid: [
        "Thank you, doctor, I said. To Shirin I said that they checked me and all is fine. || I said to her, soon. She asked, how soon, and I said, very.",
      ],
      mean: [
        "Half a year until he says if it works again. Not until it works. || Nice, so that one can't be angry with him. He even walked with me to the door.",
      ],
    },
  },
];

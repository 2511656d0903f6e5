import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to what anybody would ask next: when, who, and what came of it. */
export const ofWhatComesNext: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["My arm doesn't go above the table", "I can put my arm to the table"],
    answers: {
      then: [
        "I take the other hand, or I leave it. || Then I call Jashim, my friend, or the thing stays up there.",
      ],
      who: [
        "Only the doctor has measured it. || Jashim, my friend, has seen how far. Nobody else looks.",
      ],
    },
  },
  {
    said: ["From six until six nobody says my name", "my own cough is the only voice"],
    answers: {
      when: ["Every working day since the sling. || Since August, each day but Sunday."],
      mean: [
        "A man is there when somebody calls him, I mean. || A name that nobody uses becomes cold.",
      ],
      then: [
        "At six the lorry comes and the noise begins. || Sometimes I say my own name, to hear it.",
      ],
      theySaid: [
        "The guard asks only have I eaten. || There is nobody to say anything. The guard lifts his hand.",
      ],
    },
  },
  {
    said: ["My daughter takes the phone and kisses it", "My daughter gives the phone a kiss"],
    answers: {
      when: ["Each Friday, before we stop. || At the end of the call, on Fridays."],
      then: [
        "I make the sound of a kiss, and then it is my mother's turn. || I make her laugh, and after the call I hold the phone a while.",
      ],
      who: ["It is Mou, my girl. || My daughter Mou, five years old."],
    },
  },
  {
    said: ["you look tired, don't work so hard", "You have become thin from work"],
    answers: {
      when: ["On the last call again. || Each Friday now, near the end."],
      then: ["I speak of the rain, or of Mou. || I ask about the hens, so that she stops."],
      mean: [
        "Her pity is for work which I don't do. || She is kind to another man, the one who works.",
      ],
    },
  },
  {
    said: ["I have heard eight next weeks", "it is eight times"],
    answers: {
      when: ["From August on, every week anew. || Since the sling, each Monday."],
      theySaid: ["Only that somebody checks. || It is in process, so they say."],
    },
  },
  {
    said: ["I hear the gate, and then the fan", "there is one sound only, the fan"],
    answers: {
      when: ["At six, it is not yet light. || Six in the morning, on all working days."],
      mean: ["My day is finished before it begins. || All the life drives out by that gate."],
    },
  },
  {
    said: ["my hand becomes wet", "If the number of the office comes"],
    answers: {
      then: ["I say yes, sir, and I listen. || Softly I speak, and after it I must sit."],
      mean: [
        "Each time I think, this is the call that sends me home. || One sentence of them can finish seven years.",
      ],
    },
  },
  {
    said: ["I should not eat like a working man", "A full plate is for the man who carries"],
    answers: {
      then: [
        "Then Jashim, my friend, looks at me, and I eat his egg. || I drink water and lie down early.",
      ],
      who: ["Nobody told me so, it is my own law. || I alone decided it."],
    },
  },
  {
    said: ["My wife sold the gold chain", "The chain of her wedding, she sold it"],
    answers: {
      theySaid: ["That her neck is free now, only this. || Gold one can't eat, she said."],
      who: [
        "A goldsmith in the town, he weighed it two times. || The jeweller by the bus stand bought it.",
      ],
      then: ["The same day the money went to the lender. || Two months it paid. Then it was gone."],
    },
  },
  {
    said: ["He drinks the tea and looks at the roof", "he studies our roof"],
    answers: {
      then: [
        "My father walks with him to the road, and nobody sleeps well. || For the tea he thanks, and he goes.",
      ],
      youSaid: ["I am far, I only hear it from my wife. || Nothing from me, I wasn't in the room."],
    },
  },
  {
    said: ["They still call me teacher", "Ustad, they say when they pass"],
    answers: {
      theySaid: [
        "How is the arm, they ask, and they wait a little. || Only salaam, and one of them touches his chest.",
      ],
      then: ["They go to the lorry and I stand there. || They walk on, and my neck is hot."],
      mean: [
        "It is a word for a man with two hands. || I taught them, and now they carry and I sit.",
      ],
    },
  },
  {
    said: ["The lender sits in my father's house", "There is a man sitting with my father"],
    answers: {
      then: [
        "He counts, he drinks his tea, and he comes again. || Till evening they sit, and my father sends for more tea.",
      ],
      mean: ["My debt has a chair in that house. || He is there in my place, so I see it."],
    },
  },
];

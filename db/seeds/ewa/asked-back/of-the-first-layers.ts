import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks back about the cup, the telephone, the store, the tickets and the stairs. */
export const ofTheFirstLayers: NonNullable<Scenario["askedBack"]> = [
  {
    said: ["I put out his cup this morning", "there were two cups on the tray again"],
    answers: {
      why: [
        "The hand does it before I am properly awake. || I think that I lay for two in my sleep. And then one cannot put it back unwashed.",
      ],
      often: [
        "Nearly every morning since October. || It isn't new, one did it for forty-eight years.",
      ],
      felt: [
        "Foolish, for as long as the tap ran. {Afterwards I missed him a good deal|grief}. || I was somewhat ashamed of the second one. {I held it under the water longer than it needed|grief}.",
      ],
      then: [
        "I dried it and hung it up, and I had my tea from the other. || I put it away. Then mine had gone cold, so I drank that.",
      ],
      who: ["It was for Stefan, my husband. || My husband, Stefan, the one stood at his place."],
    },
  },
  {
    said: ["I am a person who sounds well", "She hangs up easy in her mind"],
    answers: {
      why: [
        "So that she can go to her office on Monday and not think of me. || She has a great many people to look after and a father to miss. She need not listen for me as well.",
      ],
      felt: [
        "It is like holding a tray level. {When I have put it down my arms shake|managing}. || Tidy, while it lasts. {Then the line goes quiet and I let go of everything at once|managing}.",
      ],
      mean: [
        "I smile before I lift the receiver, one can hear a smile. || I have something cheerful prepared, and I bring it out in the first minute.",
      ],
      theySaid: [
        "'You sound well, Mama', and I could hear her shoulders come down. || That she was so glad, and then she told me of her meeting.",
      ],
      youSaid: [
        "I thanked her and asked what the weather was doing out there. || That the soup had turned out and that I had been to Mass. Both were so.",
      ],
      who: [
        "Anna, my daughter, she lives in Seattle. || My daughter's name is Anna, she is out in Seattle.",
      ],
      when: ["On Sunday, it is our day for it. || Last Sunday, as on all of them."],
    },
  },
  {
    said: ["I turned it up and there was nobody", "could not bear Mahler"],
    answers: {
      why: [
        "I thought that it might at least annoy somebody. {It annoyed the dust|quiet-home}. || I wished to see whether he would come in and object. {He did not|quiet-home}.",
      ],
      felt: [
        "Daring at first. {After some minutes it was only loud, in an empty room|quiet-home}. || A bit wicked. By the slow movement {I was listening for a door and not to the music|quiet-home}.",
      ],
      then: [
        "I turned it down again, at about the place where he would have asked me to. || It came to its end, they clapped, and I switched the set off.",
      ],
      mean: [
        "He found that it was too long and had too many endings. || It made him restless, he said that the man would not come to the point.",
      ],
      who: [
        "My husband, Stefan, he preferred a march. || I speak of Stefan. He was my husband, and he liked a waltz.",
      ],
    },
  },
  {
    said: ["They looked at the pickles until", "two of our bridge wives by the pickles"],
    answers: {
      why: [
        "They do not know what one says to me, and so they read. || It is easier to read a label than a widow, I suppose.",
      ],
      felt: [
        "{I went quite stiff, and I walked like somebody with an appointment|friends}. || {As if I had done something|friends}, and I had only come for cucumbers.",
      ],
      then: [
        "I paid, and I took the long way to the bus so as not to meet them at the stop. || I went and stood among the breads until they had got to the till.",
      ],
      who: [
        "The Nowaks and the Zielińskis. We sat at a table with them for years. || Mrs Zielińska and Mrs Nowak, from the card evenings.",
      ],
      when: ["It is about two weeks ago. || Two weeks ago, on a Tuesday, in the forenoon."],
      theySaid: [
        "There was no word from them, they had their heads together over the jar. || Neither of them spoke, though the one went rather pink.",
      ],
      youSaid: [
        "I kept still also. I have my pride, it was about all that I had in the basket. || Not a syllable, and so we were all three very well behaved.",
      ],
    },
  },
  {
    said: ["I tore one, his", "tickets to Kraków in the bureau"],
    answers: {
      why: [
        "{He had bought them when he already had no breath for a staircase|anger?}. || It was for that trip that he had kept quiet about his lungs. {So it was the trip that I tore|anger?}.",
      ],
      then: [
        "I sat on the floor with both pieces, and then I went to see where we keep the tape. || I was sorry at once. I laid the halves together under the lamp, so that his name met.",
      ],
      felt: [
        "{It did me good for about a second, and I am not proud of that second|anger?}. || {Hot, as with a fever|anger?}, and then exceedingly silly.",
      ],
      when: [
        "One evening some weeks ago, I had wanted a tablecloth. || It was in November, after supper.",
      ],
      mean: [
        "They were for the spring. He was to show me where he had been young. || It was to be our trip, in April, two seats by the window.",
      ],
    },
  },
  {
    said: ["did his pillows and the girls let me", "window side and read him the forecast"],
    answers: {
      theySaid: [
        "He nodded, for the most part. He was short of breath. || He pressed my hand with his thumb, that was for rain.",
        "He thanked me each time, he was like that. || 'Good', he would say, whatever the weather.",
      ],
      why: [
        "It was what I knew how to do, and he liked it. || He had asked for it every morning of his life.",
      ],
      when: ["In October, from the second on, every day. || Each morning in those nine days."],
      often: ["Two or three times a day, I think. || Every morning, and once more before supper."],
    },
  },
  {
    said: ["they still put it by", "keeps one folded for him"],
    answers: {
      theySaid: [
        "'The gentleman's paper', he says, and I pay for it. || He asked after him once, and I said, thank you.",
      ],
      youSaid: [
        "I say thank you and count out the coins. || Only good evening, and how cold it is.",
      ],
      why: ["It would be one more person to tell. || I like to hear him say, for the mister."],
      who: [
        "The people at the newspaper stand, on our corner. || A boy of about seventeen, he works there after school.",
      ],
      where: [
        "At the stand on the corner, by the bus stop. || On our corner, two minutes from the door.",
      ],
      often: ["Every day but Sunday. || On weekdays, he has it ready by four."],
    },
  },
  {
    said: ["is there a crust every day", "would there be a crust"],
    answers: {
      why: [
        "He was hungry at four, supper was at six. || It was his way of saying that he was home.",
      ],
      often: ["Every single day, also on Sundays. || Daily, I could have set the soup by him."],
      youSaid: [
        "I said, wait until six, and cut him one. || 'Wash your hands', I said, and I gave it him.",
      ],
      when: ["At four, when he came in. || It was always about four o'clock."],
    },
  },
  {
    said: ["and i wait for the last", "no two of them strike together"],
    answers: {
      why: [
        "Nobody corrects them now, some are slow and some fast. || They drift apart without him, a minute here and there.",
      ],
      often: [
        "On every hour, and two of them on the half. || Each hour, it goes on for some minutes.",
      ],
      where: [
        "In every room, most are in the front one. || All through the apartment, one on nearly every wall.",
      ],
    },
  },
  {
    said: ["noticed it when the hairdresser", "as take my arm since the cemetery"],
    answers: {
      why: [
        "People shake hands with one at a church. After that there is no occasion for it. || There is nobody left whose business it is. One cannot ask for it, like the salt.",
      ],
      felt: [
        "{I could have stayed in that basin until they swept the floor|friends}. || {I had to look very hard at a bottle, or I should have wept|friends}.",
      ],
      then: [
        "She put the towel round me, and we spoke of her vacation. || She wrapped it up and asked about the length, and I said, as always.",
      ],
      when: [
        "The last time that I was there. It was a Thursday. || On a Thursday, not long ago, she takes me in the forenoon.",
      ],
      theySaid: [
        "I believe that she noticed nothing, she has forty heads in a week. || If she noticed, she was too tactful to say so. She rinsed a little longer.",
      ],
      mean: [
        "A hand that stays for a moment. The gloves at the church door are another thing. || I mean to be held on to, and not only greeted.",
      ],
    },
  },
  {
    said: ["he stopped on the stairs to admire", "knew since June that he had no breath"],
    answers: {
      why: [
        "{He knew that I would have put him to bed and canceled the lot|anger?}. || I should have begun to nurse him, {and he wished for one more summer of being a husband|anger?}.",
      ],
      felt: [
        "When I understood it? {Insulted, as a wife and as a nurse|anger?}, I could not say which came first. || {Cheated, I think that is the word|anger?}. I had looked at that paint in good faith.",
      ],
      when: [
        "From June until they kept him there, in October. || It went on all through July and August, and into the fall.",
      ],
      often: [
        "Each time that we came home, we are on the third floor. || Every day on which we had been out, and he liked to go out.",
      ],
      theySaid: [
        "'Look, Ewa, they have done the ceiling', and he would hold on to the rail. || He pointed out the color to me, and got his breath while I looked.",
      ],
      youSaid: [
        "I said that it was a nice even coat, may I be forgiven. || That they might have chosen a lighter one. We discussed it, on every floor.",
      ],
    },
  },
];

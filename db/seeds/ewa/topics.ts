import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers of what any client may be asked. */
export const topics: Scenario["topics"] = {
  happened: {
    layer: 0,
    answers: [
      "My husband Stefan died on the eleventh of October. It was his lungs. {I have managed quite well|managing}. || It was Stefan's lungs. We had nine days in the hospital, and since October I am a widow, as the forms say. {One gets through it, I have kept everything in order|managing}.",
      "He went into the hospital on a Wednesday with a small suitcase. {I still have not unpacked it|grief}. || The small suitcase is still standing in the hall as it came back with me. His reading glasses are in it, and {I step around it|grief}.",
    ],
  },
  feeling: {
    layer: 1,
    answers: [
      "Dull, mostly. And then, I am sorry to say, {quite furious with him|anger}. || Grey, if it has a color. There are moments when {I am so angry with him that I rattle the plates|anger}, and I beg the plates' pardon.",
      "As when you have been on a ship and {the floor goes on moving|grief}. || {A little seasick, on dry land|grief}.",
    ],
  },
  now: {
    layer: 0,
    answers: [
      "I am well enough. I have my shawl and the lamp. || I am sitting up straight, which is half of it. The lamp is on.",
      "A little better than at four o'clock. It is because one is typing to somebody. || It goes better while I write. A letter always was a sort of company.",
    ],
  },
  since: {
    layer: 0,
    answers: [
      "Since the eleventh of October. {The first weeks were full of casseroles, and then it went quiet|quiet-home}. || From the day of it, in October. People brought so much food at first. When the dishes had been returned {nobody rang any more, and it became still|quiet-home}.",
      "{It is worse since the clocks were changed|grief}. They took an hour from the wrong end. || {November made it heavier|grief}. It is night here before one has finished with the afternoon.",
    ],
  },
  why: {
    layer: 1,
    answers: [
      "Because there is nobody to tell the small things to. {The large things one can tell to anyone|quiet-home}. || He was the one I told that the milk had gone up. {There is no one left for a remark about the milk|quiet-home}.",
      "I could not say why. I was always good at why, for other people. || I have turned it over and I do not find the reason. It may be there is only the fact.",
    ],
  },
  hardest: {
    layer: 1,
    answers: [
      "Four in the afternoon. {I sit down in my coat|managing} and I do not know where I was going. || The hour when the light leaves the kitchen. {It finds me fully dressed for the street, and sitting|managing}, and then it is dark.",
      "Sundays. {The others are with their families and I hear their cars|friends}. || It is the Sunday, I think. {One hears the car doors, the families of the others arriving|friends}.",
    ],
  },
  like: {
    layer: 0,
    answers: [
      "It is like speaking into a telephone {when the line has been cut|grief}, and being polite a little longer in case. || It is a letter that comes back with a stamp on it, {address unknown|grief}. And one writes the next one.",
      "{Like a tooth that is not there|grief}. The tongue goes to it all day. || As when they have moved the stairs by one step, and {the foot keeps coming down for it|grief}.",
    ],
  },
  sleep: {
    layer: 0,
    answers: [
      "I wake at five, as for the early shift. {I lie on my own half and look at his|two-cups}. || By five my eyes are open, thirty-four years of the early shift saw to that. His half of the bed is quite smooth, and {I study it until it gets light|two-cups}.",
      "The doctor offered something for it. I said no, {I want to hear if somebody comes|quiet-home}. || They would give me something to sleep. But if the elevator should stop at our floor, {I would not hear it|quiet-home}.",
    ],
  },
  appetite: {
    layer: 0,
    answers: [
      "Bread, tea, an egg. {I cannot cook for one, my hands measure for two|two-cups}. || I eat standing, as one does who is not really eating. {Whatever I cook comes out for two|two-cups}.",
      "My neighbor leaves pierogi on the doormat. {I eat them cold, over the sink|two-cups}, like a student. || There are sometimes dumplings on my mat, in a bowl with a plate on top. {I have not the patience to warm them|two-cups}.",
    ],
  },
  body: {
    layer: 0,
    answers: [
      "My hands are stiff in the morning. Otherwise I have an excellent heart, I am told. || I am sound, for my years. The fingers do not like the mornings, and the rest of me goes where I send it.",
      "{There is a pressure here|grief}, under the brooch. It isn't the heart. I was a nurse, I know where the heart is. || Here, {where one pins a brooch, it presses|grief}. I have listened to my own chest with the old stethoscope, it is not an organ.",
    ],
  },
  family: {
    layer: 0,
    answers: [
      "My daughter Anna is in Seattle, and there is my granddaughter Zosia, who is nineteen. {They are good girls, they call on Sundays|friends}. || There is Anna, in Seattle, an important person in an office, and Zosia, who studies. {I am their Sunday, from six until about half past|friends}.",
      "My daughter Anna wants me to move to Seattle. To what? To {a room with a view of her being busy|useless?}. || They have a spare room for me out west. {I would be a guest in it|useless?}, with clean towels, until the end.",
      "My brother is in Tarnów. We write. He writes about his tomatoes. || My brother stayed in Poland, in Tarnów. Every letter has the weights of his tomatoes, and at the bottom, how are you.",
    ],
  },
  friends: {
    layer: 0,
    asks: ["neighbours", "neighbors", "met your neighbours"],
    answers: [
      "We had a circle, for bridge. {They have not called since the All Saints|friends}. || There were eight of us for bridge, for years, every other Friday. On All Saints I lit my candle with them, and {since then I have not been asked|friends}.",
      "Mrs Kowalczyk across the hall is kind. She's ninety and she's deaf, so we mostly wave. || I have a neighbor who is ninety. We understand one another by the eyebrows.",
    ],
  },
  partner: {
    layer: 0,
    answers: [
      "Stefan. He was an engineer, he built bridges and he could not boil milk. || My husband was Stefan, an engineer. Across any river he was a genius, and in a kitchen he was a danger to milk.",
      "We married in June of 1976, in the rain. He held the umbrella over my mother and was wet through himself. || The wedding was in June, in 1976. It rained, my mother had his umbrella, and he had the rain.",
    ],
  },
  work: {
    layer: 0,
    answers: [
      "I was a nurse, thirty-four years, on the heart ward. {One was needed every minute, it was a great luxury|useless?}. || On the cardiac ward, from my twenties until they gave me a clock and a cake. {There was always a bell, and the bell was for me|useless?}.",
      "I retired to travel with him. We went once to Niagara. || When I stopped working we were going to see the world. We saw Niagara. It was loud, he took measurements.",
    ],
  },
  today: {
    layer: 0,
    answers: [
      "I ironed pillowcases. I went down for the post, {there was a letter for him|grief}, from the opticians. || There was ironing, though who is to see a pillowcase. And {the mail brought him an appointment for his eyes|grief}.",
      "I dusted the piano that nobody plays. I pressed one key, to be fair to it. || I took the cloth to the piano and it made a sound, so I played it a second one for company.",
    ],
  },
  tonight: {
    layer: 0,
    answers: [
      "I shall listen to the concert from the radio, and then I shall put out one cup, {if I remember|grief}. || There is a symphony at eight. Afterwards I set the table for the morning, and {I shall try to do it singly|grief}.",
      "It is Thursday, so I wash my hair. One must know what day it is. || I shall wash my hair, it is what I do on a Thursday. Without such things the week would have no bones.",
    ],
  },
  helps: {
    layer: 0,
    asks: [
      "little bit of good",
      "giving you a little bit of good",
      "something good in your day",
      "a bit of good in the day",
      "good in your day",
      "gives you a little joy",
      "what brings you joy",
      "what makes you happy",
    ],
    answers: [
      "The radio, and the lake when it is not too windy. My Stefan called it our small sea. || When it's still I walk to the lake. He said one should greet the sea wherever one can get it.",
      "I knit for the newborn ward. Tiny hats. They are always the right size for somebody. || I knit little caps for the hospital, for the ones born early. Nobody who is that small has ever complained of the color I chose.",
      "My granddaughter Zosia sends me photographs of her breakfasts. I do not know why, but I look forward to them. || My granddaughter photographs what she eats in the morning and sends it. I believe it is how she says good morning without waking me.",
    ],
  },
  tried: {
    layer: 0,
    answers: [
      "I went to the parish group. They were all holding tissues. I did not want to be given a tissue. || The parish has an evening for the bereaved. A box of tissues goes round like the collection plate, and I passed it on.",
      "I attempted to clear his closet. {I did one sleeve|grief}. || I opened his side of the closet, with good intentions. {One sleeve of one jacket, and I shut it|grief}.",
    ],
  },
  professional: {
    layer: 0,
    answers: [
      "My doctor is a child, a very nice one. She asked if I was depressed, with a list. I said I was widowed. || The doctor is kind, she could be my grandchild. She had a form, and there was no box on it for Stefan.",
      "Father Marek came. He had another appointment. || The priest was here for a quarter of an hour. He looked at the clock, and it was a fair clock.",
    ],
  },
  know: {
    layer: 1,
    answers: [
      "They know what I tell them. {I tell them I am managing|managing}. || Everyone gets the same bulletin. {All is in order with me, I write, and they are relieved|managing}.",
      "My granddaughter Zosia suspects. She said, Babcia, your messages have too many full stops. || My granddaughter is not deceived. She says that I end my messages like a telegram from the front.",
    ],
  },
  need: {
    layer: 0,
    answers: [
      "I would like {to be able to say his name|grief!} without someone tilting the head. || {That one could mention Stefan|grief!} as one mentions a person, and not have it go quiet at the table.",
      "Not advice. At my age one has received it all already. || I should like company in it. Solutions I have on good authority, in several languages.",
    ],
  },
  before: {
    layer: 1,
    answers: [
      "When we came here in 1981 I cried for a year, in the laundry room. {But there was somebody to come upstairs to|quiet-home}. || The first American winter was very bad, I wept among the washing machines. {Only, at the top of the stairs there was a light and a man with burnt milk|quiet-home}.",
      "I have lost my parents, and a child before my Anna. {We were two for that|grief}. || We buried a little one, before our daughter Anna. I could do it {because he did it with me|grief}.",
    ],
  },
  future: {
    layer: 2,
    answers: [
      "{I do not look forward to anything, to be exact|no-use-hope}. I look forward to not noticing that. || {There is no day ahead that I should be sorry to miss|no-use-hope}. I say it without drama, one may look at the calendar.",
      "There is a bridge of his in Wisconsin that I have never seen. He said it was nothing much. || He left a bridge somewhere in Wisconsin, I know it only from a drawing. I ask myself at times whether it is a handsome one.",
    ],
  },
  self: {
    layer: 1,
    asks: ["been ill yourself", "ill yourself", "your own health"],
    answers: [
      "I am a punctual person. I was a wife and a nurse. {Now I am somebody who has time|useless?}. || I arrive five minutes early, I always did. {It is only that there is no longer anywhere I am expected|useless?}.",
      "To another widow I would say, sit, I'll make the tea, you need not talk. I was rather good at that. || If she were another woman I would say nothing wise at all. I would bring the soup and wash the pot.",
      "I was seldom ill myself, there was no time for it on the ward. || Ill, in my own person, hardly ever, a nurse makes a poor patient.",
    ],
  },
  scale: {
    layer: 0,
    answers: [
      "On the ward we used ten faces. I would point at the sixth face. At four o'clock, the eighth. || I used to hold up the card with the faces for other people. Today I would be the sixth one, and toward evening the eighth.",
      "Every day. But I have noticed it has a timetable. || It is there daily, it keeps hours like an office.",
    ],
  },
  example: {
    layer: 1,
    answers: [
      "Yesterday a man in the bakery whistled. {I had to go outside|grief} and I left my change. || I was in line for rolls and a man behind me began to whistle. I left the shop, {I stood by the wall until I had my face again|grief}.",
    ],
  },
  "next-step": {
    layer: 1,
    answers: [
      "I might ask my neighbor Mrs Kowalczyk in for tea. We could shout at one another. || My deaf neighbor has never once been in my kitchen. I could carry a tray across, it is four steps.",
      "I could telephone one of the bridge wives myself. Irena, perhaps, she was always the bravest. || Of the bridge wives it is Irena I might try. She once told a bishop that he was out of turn.",
    ],
  },
  risk: {
    layer: 0,
    answers: [
      "No, I have no such thoughts. I was a nurse, you may ask me plainly, and I answer you plainly. || Nothing of that kind. You do right to ask it straight, I asked it so on the ward, and the answer is no.",
      "I should not mind if it were my time, as one doesn't at my age, but I would never hurry it. That's a different matter, and I know the difference. || At seventy-one one is on good terms with the idea, and that is all. I shall stay until I am called, I do not push in line.",
    ],
  },
};

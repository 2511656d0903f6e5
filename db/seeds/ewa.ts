import type { Scenario } from "~/domain/simulator/scenario";

/** Ewa, 71, a widow in Chicago who writes as one writes letters. No risk layer. */
export const ewa: Scenario = {
  v: 1,
  key: "ewa",
  title: "Ewa, widowed last autumn",
  clientName: "Ewa",
  age: 71,
  summary:
    "Her husband of forty-eight years died in October. She writes in whole sentences, is precise about small things, and says she is managing.",
  contentNote: "Death of a husband, loneliness in old age, regret about the last days in hospital.",
  riskOptIn: false,
  style: "plain",
  minutes: 25,
  start: { valence: -0.45, arousal: -0.1, trust: 2.5, openness: 0.35 },
  ceiling: 0.1,
  temper: { trust: 0.95, valence: 0.9, arousal: 0.7 },
  openings: [
    "Good afternoon. My granddaughter set this up for me, so forgive the typing. My husband died in October and {the apartment is very quiet|quiet-home}. || Good afternoon, if it is afternoon where you are. Zosia has put this on my machine and I am pressing the letters one at a time. I lost my husband in October, and {one hears every clock in this apartment now|quiet-home}.",
    "Hello, my name is Ewa. I am seventy-one and I am managing. It is only that {the quiet in the apartment has become so large|quiet-home} since Stefan is gone. || Hello, I am told I may write to someone here. I am Ewa, a widow since October, and I keep everything in order. Only {there is so much silence in these rooms since Stefan|quiet-home}.",
  ],
  cues: {
    "quiet-home": {
      kind: "isolation",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "quiet",
        "silence",
        "silent",
        "empty",
        "alone",
        "lonely",
        "by yourself",
        "apartment",
        "missing him",
        "miss him",
        "without him",
        "nobody there",
      ],
      senses: [
        "the silence where he used to be fills every room",
        "you're alone in a home that was made for two",
      ],
      deeper: [
        "He whistled. Forty-eight years I told him to stop whistling. Now I leave the radio on so that something is impolite. || He was a whistler, never a whole tune. I scolded him for it half a century, nearly. At present I let the radio talk rudely to itself in the next room.",
        "In the evening I hear the elevator, and I know the step is not going to turn left. || I know all the footsteps from the elevator. They go to the right, every one of them, to the family with the dog.",
        "I say good morning to his chair. I don't think I am confused. One has to say it to someone. || There is his chair, and in the morning I greet it. I was a nurse, I know what confusion looks like, and it is not that. It is manners.",
      ],
    },
    "two-cups": {
      kind: "sleep-appetite",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "cups",
        "cook",
        "cooking",
        "eat",
        "eating",
        "soup",
        "for two",
        "sleep",
        "his side",
        "bed",
        "meals",
        "appetite",
        "habit",
      ],
      senses: [
        "your hands still live for two people and each meal reminds you",
        "eating and sleeping have lost their sense without him across from you",
      ],
      deeper: [
        "I set down two cups before I know it. Then I wash the clean one, so it hasn't been for nothing. || My hand takes the second cup from the hook by itself. I rinse it afterwards, it seems impolite to hang it back unused.",
        "Soup for one is not possible. I have tried. It is a sad little pot, it boils over from shame. || I made a barley soup in the smallest pot I own. It looked up at me like a child sent to the wrong school.",
        "I sleep on my own half. The middle of the bed is like the middle of a lake. || There is a line down the bed that nobody drew. I have not crossed it once.",
      ],
    },
    managing: {
      kind: "feeling",
      explicit: false,
      risk: false,
      layer: 0,
      about: [
        "managing",
        "strong",
        "brave face",
        "holding up",
        "keep going",
        "composed",
        "carry on",
        "not show",
        "not crying",
        "everyone thinks",
        "behind the",
      ],
      senses: [
        "you keep everything in order so that nobody sees how much it hurts",
        "managing is what you show, and something else happens after they leave",
      ],
      deeper: [
        "I manage until about four o'clock. Then the light goes brown and I sit down in my coat. || Until four I am a model. At four I put on my coat to go somewhere, and then I find myself on the hall bench with the buttons done up.",
        "At the funeral they said how strong I was. I was not strong, I was counting the sandwiches. || People praised me at the funeral, so composed. I was adding up ham and cheese in my head so as not to hear the priest.",
        "My mother buried two sons and went to milk the cow. I was raised by that. || In my family one wept in the barn, if one wept. The animals did not tell anyone.",
      ],
    },
    friends: {
      kind: "isolation",
      explicit: true,
      risk: false,
      layer: 1,
      about: [
        "friends",
        "couples",
        "stopped calling",
        "telephone",
        "not invited",
        "forgotten",
        "widow",
        "fifth chair",
        "alone",
        "lonely",
        "left out",
        "avoid",
      ],
      senses: [
        "people came for the funeral and then went back to their lives without you",
        "you've become lonely among friends who don't know what to do with a widow",
      ],
      deeper: [
        "We were four couples, for bridge. You cannot play bridge with seven. Nobody said it, they only started playing something else. || There were eight of us at two tables, every second Friday. When one chair is empty the others discover that they never cared for cards.",
        "They cross the aisle at the Polish store. I don't blame them. I was afraid of widows too. || Last week it was the frozen fish that two of them found so interesting. I know that trick, I used to find the fish interesting myself.",
        "My daughter calls on Sunday at six. It is on her calendar, I saw it. Call Mama, with a little bell. || Anna telephones on Sundays at six exactly. She is a good daughter. It is only that I have seen the reminder on her telephone, with my name and a bell.",
      ],
    },
    anger: {
      kind: "feeling",
      explicit: true,
      risk: false,
      layer: 1,
      about: [
        "angry",
        "anger",
        "furious",
        "unfair",
        "left me",
        "leaving you",
        "leave you",
        "cross with him",
        "abandoned",
        "mad at him",
      ],
      senses: [
        "you're angry with him for going first, and ashamed of being angry",
        "under the sadness there's anger that he left you with all of it",
      ],
      deeper: [
        "He hid the shortness of breath because of the trip to Kraków. For a trip! I have the tickets still, non-refundable. || All that summer he said it was the pollen. He wanted to show me Kraków in the spring, so he hid it from a cardiac nurse. From me!",
        "He left me the taxes and a drawer with eleven keys. I shouted at the drawer. Mrs Kowalczyk knocked on the wall. || He paid the bills for forty-eight years out of one brown folder, and I cannot find the folder. I said things to that desk that I never said to him.",
        "One is not supposed to be angry with the dead, they can't defend themselves. He never defended himself anyway, that was the trouble. || It is very unjust to quarrel with somebody who cannot answer. Mind you, he would only have said, yes, Ewa, and gone to look for his glasses.",
      ],
    },
    useless: {
      kind: "self-worth",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "no use",
        "useless",
        "purpose",
        "needed",
        "for whom",
        "what for",
        "nobody needs",
        "matter",
        "half",
        "who you are now",
        "left over",
        "furniture",
      ],
      senses: [
        "nobody needs you at a fixed hour any more and you wonder what you're for",
        "half of you went with him, and the half that is left doesn't know where to stand",
      ],
      deeper: [
        "For three years it was his pills at eight, at two, at eight. I complained. Now it is eight and I'm standing there with a glass of water. || Eight, two and eight, for three years, and I would sigh when the alarm rang. I would give the silver to be bothered like that once more.",
        "I was a nurse for thirty-four years and then I was his nurse. Nobody has told the hands. || My hands were useful from the age of twenty-one. They lie in my lap now, like two old ladies at a bus stop.",
        "I am like the good porcelain now. Everyone agrees it should be kept, nobody eats from it. || When they visit they are careful of me, they lift me down, so to speak, and they put me back behind the glass.",
      ],
    },
    "no-use-hope": {
      kind: "hopeless",
      explicit: true,
      risk: false,
      layer: 2,
      about: [
        "hope",
        "look forward",
        "nothing ahead",
        "waiting",
        "rest of my life",
        "rest of your life",
        "years left",
        "pointless",
        "point",
        "one long",
        "days the same",
      ],
      senses: [
        "you look at the years that are left and see only the same afternoon",
        "there's nothing you look forward to, and that frightens you more than you say",
      ],
      deeper: [
        "The doctor told me I have an excellent heart, it could go for twenty years. He meant it as a present. || My heart was praised last month, twenty more years are in it. I said how nice, what does one say, and I walked home the long way, to use some of it up.",
        "I bought a calendar for the new year and there was nothing to copy into it but other people's birthdays. || A new diary came from the bank. I wrote in the name days of other people, and then I screwed the cap on the pen.",
      ],
    },
    "last-night": {
      kind: "burden",
      explicit: true,
      risk: false,
      layer: 3,
      about: [
        "last night",
        "went home",
        "wasn't there",
        "weren't there",
        "hospital",
        "died alone",
        "goodbye",
        "guilt",
        "guilty",
        "forgive",
        "regret",
        "blame",
        "coat",
        "hand",
      ],
      senses: [
        "you went home that night and he died without you, and you can't forgive yourself",
        "you who sat with so many strangers weren't there for him, and you carry that alone",
      ],
      deeper: [
        "The night nurse said, go home, Mrs Ewa, sleep, he is stable. I have said that sentence to a hundred wives. I knew exactly what it was worth. || I know how one says it to a wife, with the hand on the elbow. Go home, he is comfortable. The girl did it well. And I took my coat, like any wife.",
        "He said, take your umbrella. That was the last of it. Forty-eight years and it ends with an umbrella. || There was rain coming, so he told me to take the umbrella, it was behind the door. He did not say anything finer than that, and nor did I.",
        "I have told everybody that I was holding his hand. My daughter put it in the eulogy. I sat there and listened to it. || In the church my daughter read out how I held his hand until the end. I had told her so. I looked at my gloves.",
      ],
    },
  },
  topics: {
    happened: {
      layer: 0,
      answers: [
        "My husband Stefan died on the eleventh of October. It was his lungs. {I have managed quite well|managing}. || It was Stefan's lungs. We had nine days in the hospital, and since October I am a widow, as the forms say. {One gets through it, I have kept everything in order|managing}.",
        "He went into the hospital on a Tuesday with a small suitcase. I still have not unpacked it. || The small suitcase is still standing in the hall as it came back with me. His reading glasses are in it, and I step around it.",
      ],
    },
    feeling: {
      layer: 1,
      answers: [
        "Dull, mostly. And then, I am sorry to say, {quite furious with him|anger}. || Grey, if it has a color. There are moments when {I am so angry with him that I rattle the plates|anger}, and I beg the plates' pardon.",
        "As when you have been on a ship and the floor goes on moving. || A little seasick, on dry land.",
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
        "Since the eleventh of October. {The first weeks were full of casseroles, and then it went quiet|quiet-home}. || From the day of it, in October. People brought so much food at first. {When the dishes had been returned nobody rang any more, and it became still|quiet-home}.",
        "It is worse since the clocks were changed. They took an hour from the wrong end. || November made it heavier. It is night here before one has finished with the afternoon.",
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
        "Four in the afternoon. {I sit down in my coat|managing} and I do not know where I was going. || The hour when the light leaves the kitchen. {They have me fully dressed for the street, and sitting|managing}, and then it is dark.",
        "Sundays. {The others are with their families and I hear their cars|friends}. || It is the Sunday, I think. {One hears the car doors, the families of the others arriving|friends}.",
      ],
    },
    like: {
      layer: 0,
      answers: [
        "It is like speaking into a telephone when the line has been cut, and being polite a little longer in case. || It is a letter that comes back with a stamp on it, address unknown. And one writes the next one.",
        "Like a tooth that is not there. The tongue goes to it all day. || As when they have moved the stairs by one step, and the foot keeps coming down for it.",
      ],
    },
    sleep: {
      layer: 0,
      answers: [
        "I wake at five, as for the early shift. {I lie on my own half and look at his|two-cups}. || By five my eyes are open, thirty-four years of the early shift saw to that. {His half of the bed is quite smooth, and I study it until it gets light|two-cups}.",
        "The doctor offered something for it. I said no, I want to hear if somebody comes. || They would give me something to sleep. But if the elevator should stop at our floor, I would not hear it.",
      ],
    },
    appetite: {
      layer: 0,
      answers: [
        "Bread, tea, an egg. {I cannot cook for one, my hands measure for two|two-cups}. || I eat standing, as one does who is not really eating. {Whatever I cook comes out for two|two-cups}.",
        "My neighbor leaves pierogi on the doormat. I eat them cold, over the sink, like a student. || There are sometimes dumplings on my mat, in a bowl with a plate on top. I have not the patience to warm them.",
      ],
    },
    body: {
      layer: 0,
      answers: [
        "My hands are stiff in the morning. Otherwise I have an excellent heart, I am told. || I am sound, for my years. The fingers do not like the mornings, and the rest of me goes where I send it.",
        "There is a pressure here, under the brooch. It isn't the heart. I was a nurse, I know where the heart is. || Here, where one pins a brooch, it presses. I have listened to my own chest with the old stethoscope, it is not an organ.",
      ],
    },
    family: {
      layer: 0,
      answers: [
        "My daughter Anna is in Seattle, and there is my granddaughter Zosia, who is nineteen. {They are good girls, they call on Sundays|friends}. || There is Anna, in Seattle, an important person in an office, and Zosia, who studies. {I am their Sunday, from six until about half past|friends}.",
        "Anna wants me to move there. To what? To a room with a view of her being busy. || They have a spare room for me out west. I would be a guest in it, with clean towels, until the end.",
        "My brother is in Tarnów. We write. He writes about his tomatoes. || My brother stayed in Poland, in Tarnów. Every letter has the weights of his tomatoes, and at the bottom, how are you.",
      ],
    },
    friends: {
      layer: 0,
      answers: [
        "We had a circle, for bridge. {They have not called since the All Saints|friends}. || Eight people, for years, every other Friday. {On All Saints I lit my candle with them, and since then I have not been asked|friends}.",
        "Mrs Kowalczyk across the hall is kind. She's ninety and she's deaf, so we mostly wave. || I have a neighbor who is ninety. We understand one another by the eyebrows.",
      ],
    },
    partner: {
      layer: 0,
      answers: [
        "Stefan. He was an engineer, he built bridges and he could not boil milk. || My husband was Stefan, an engineer. Across any river he was a genius, and in a kitchen he was a danger to milk.",
        "We met at a dance in Gdynia. He stepped on my foot and then apologised for eleven months. || He trod on my foot at a dance by the harbor. It took him most of a year to finish being sorry, and by then we were engaged.",
      ],
    },
    work: {
      layer: 0,
      answers: [
        "I was a nurse, thirty-four years, on the heart ward. {One was needed every minute, it was a great luxury|useless}. || On the cardiac ward, from my twenties until they gave me a clock and a cake. {There was always a bell, and the bell was for me|useless}.",
        "I retired to travel with him. We went once to Niagara. || When I stopped working we were going to see the world. We saw Niagara. It was loud, he took measurements.",
      ],
    },
    today: {
      layer: 0,
      answers: [
        "I ironed pillowcases. I went down for the post, there was a letter for him, from the opticians. || There was ironing, though who is to see a pillowcase. And the mail brought him an appointment for his eyes.",
        "I dusted the piano that nobody plays. I pressed one key, to be fair to it. || I took the cloth to the piano and it made a sound, so I played it a second one for company.",
      ],
    },
    tonight: {
      layer: 0,
      answers: [
        "I shall listen to the concert from the radio, and then I shall put out one cup, if I remember. || There is a symphony at eight. Afterwards I set the table for the morning, and I shall try to do it singly.",
        "It is Thursday, so I wash my hair. One must know what day it is. || I shall wash my hair, it is what I do on a Thursday. Without such things the week would have no bones.",
      ],
    },
    helps: {
      layer: 0,
      answers: [
        "The radio, and the lake when it is not too windy. Stefan called it our small sea. || When it's still I walk to the lake. He said one should greet the sea wherever one can get it.",
        "I knit for the newborn ward. Tiny hats. They are always the right size for somebody. || I make little caps for the hospital, for the ones born early. Nobody who is that small has ever complained of my color.",
        "Zosia sends me photographs of her breakfasts. I do not know why, but I look forward to them. || My granddaughter photographs what she eats in the morning and sends it. I believe it is how she says good morning without waking me.",
      ],
    },
    tried: {
      layer: 0,
      answers: [
        "I went to the parish group. They were all holding tissues. I did not want to be given a tissue. || The parish has an evening for the bereaved. A box of tissues goes round like the collection plate, and I passed it on.",
        "I attempted to clear his closet. I did one sleeve. || I opened his side of the closet, with good intentions. One sleeve of one jacket, and I shut it.",
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
        "Zosia suspects. She said, Babcia, your messages have too many full stops. || My granddaughter is not deceived. She says that I end my messages like a telegram from the front.",
      ],
    },
    need: {
      layer: 0,
      answers: [
        "I would like to be able to say his name without someone tilting the head. || That one could mention Stefan as one mentions a person, and not have it go quiet at the table.",
        "Not advice. At my age one has received it all already. || I should like company in it. Solutions I have on good authority, in several languages.",
      ],
    },
    before: {
      layer: 1,
      answers: [
        "When we came here in 1981 I cried for a year, in the laundry room. {But there was somebody to come upstairs to|quiet-home}. || The first American winter was very bad, I wept among the washing machines. {Only, at the top of the stairs there was a light and a man with burnt milk|quiet-home}.",
        "I have lost my parents, and a child before Anna. We were two for that. || We buried a little one, before Anna. I could do it because he did it with me.",
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
      answers: [
        "I am a punctual person. I was a wife and a nurse. {Now I am somebody who has time|useless}. || I arrive five minutes early, I always did. {It is only that there is no longer anywhere I am expected|useless}.",
        "To another widow I would say, sit, I'll make the tea, you need not talk. I was rather good at that. || If she were another woman I would say nothing wise at all. I would bring the soup and wash the pot.",
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
        "Yesterday a man in the bakery whistled. {I had to go outside|quiet-home} and I left my change. || I was in line for rolls and a man behind me began to whistle. {I left the shop, I stood by the wall until I had my face again|quiet-home}.",
        "I think: so, Ewa, this is it now. I think it in Polish, it is shorter. || There is a sentence, in Polish, two words. It says, so, this is what remains.",
      ],
    },
    "next-step": {
      layer: 1,
      answers: [
        "I might ask Mrs Kowalczyk in for tea. We could shout at one another. || My deaf neighbor has never once been in my kitchen. I could carry a tray across, it is four steps.",
        "I could telephone one of the bridge wives myself. Irena, perhaps, she was always the bravest. || Of the wives it is Irena I might try. She once told a bishop that he was out of turn.",
      ],
    },
    risk: {
      layer: 0,
      answers: [
        "No, I have no such thoughts. I was a nurse, you may ask me plainly, and I answer you plainly. || Nothing of that kind. You do right to ask it straight, I asked it so on the ward, and the answer is no.",
        "I should not mind if it were my time, as one doesn't at my age, but I would never hurry it. That's a different matter, and I know the difference. || At seventy-one one is on good terms with the idea, and that is all. I shall stay until I am called, I do not push in line.",
      ],
    },
    stefan: {
      layer: 0,
      asks: [
        "stefan",
        "your husband",
        "what was he like",
        "tell me about him",
        "how did you meet",
        "his name",
        "forty eight years",
      ],
      answers: [
        "He was never in a hurry. He read the instructions for everything, aloud. {I would give a great deal to hear about a toaster now|quiet-home}. || A slow man, in the best sense. Every new appliance had its manual read to me from the first page. {I would sit through a whole washing machine tonight, gladly|quiet-home}.",
        "He wrote me a note each morning with the weather on it. I've got a box of weather. || On the kitchen table there was always a slip of paper, cloudy, take the scarf. I have kept them since we married, they fill a shoebox.",
      ],
    },
    hospital: {
      layer: 2,
      asks: [
        "hospital",
        "the end",
        "how did he die",
        "last days",
        "when he died",
        "were you with him",
        "say goodbye",
      ],
      answers: [
        "It was nine days. {I was there for all of it but the one night|last-night}. || They had him for nine days, on the fourth floor. {I sat by him every night of it excepting the one|last-night}.",
        "They were very correct. They gave me his watch in a bag with a number. || Everything was done as it should be done. At the desk I signed for a watch and a ring, like at a cloakroom.",
      ],
    },
  },
  story: [
    [
      "I put out his cup this morning. {I washed it, though it was clean|two-cups}. || Today there were two cups on the tray again. {The one that nobody drank from I washed as well|two-cups}.",
      "My daughter says I sound well. {I am a person who sounds well|managing}. || On the telephone I do very well. {They hang up easy in their minds, and I see to it that they do|managing}.",
      "The concert on the radio was the one he could not stand. {I turned it up and there was nobody to object|quiet-home}. || He could not bear Mahler, he would leave the room. {I had it on this evening as loud as it goes, and no door closed|quiet-home}.",
    ],
    [
      "Our friends from the bridge evenings walked past me at the store. {They looked at the pickles until I had gone|friends}. || I met two of the wives by the pickles. {They had seen me, and they read the label on a jar until I was past|friends}.",
      "I found the tickets to Kraków. {I was so angry that I tore one, his|anger}. Then I mended it with tape. || There are two tickets to Kraków in the bureau. {One is torn across, that was me, in a temper at him|anger}. It has been taped, that was also me.",
      "Nobody has touched me since the funeral. {I noticed it when the hairdresser held my head|friends}. || The hairdresser washes one's hair with both hands. {I thought, nobody has done so much as take my arm since the cemetery|friends}.",
      "{He ought to have told me about his breath|anger}. A whole summer he stopped on the stairs to admire the paint. || {Stefan knew since June that he had no breath, and he let me believe it was the stairs|anger}. On every landing we stopped, to admire the paint.",
    ],
    [
      "At eight I still stand up for his pills. {I've nobody to be useful to|useless}, that is a strange thing to find out while holding a glass. || The clock strikes eight and I am in the kitchen doorway, with water for him. {It is a strange thing to be of use to no one|useless}, and to be so punctual about it.",
      "Twenty years, the doctor says. {I thought, what a lot of afternoons|no-use-hope}. || He read my heart like a good report. {All those years, I thought, and every one has a November in it|no-use-hope}.",
      "{I feel like something left behind in a moved house|useless}. It's not sad for the lamp, it is just not needed. || {They have moved out of the house and I am what they did not need|useless}. A lamp does not weep about it, I try to be as sensible.",
    ],
    [
      "I will write you something that is not true in the version everyone has. {I was not there when he died, I had gone home to sleep|last-night}. || Everybody has the story in which I hold his hand. {The truth is that I was in my own bed, asleep, when he went|last-night}.",
      "{He was by himself for it, and I, of all people, let him be|last-night}. I sat with so many strangers. || I kept vigil with people whose names I did not know. {And my own husband had nobody in the chair, because I was tired|last-night}.",
    ],
  ],
  replies: {
    met: [
      "Yes, that is it precisely. || So it is, yes, in just those words.",
      "You have read that carefully. || You are an attentive reader.",
      "I had to take off my glasses. || One moment, my glasses have fogged over.",
      "One doesn't expect to be understood by a machine made of letters. Yes. || I did not expect to meet it in print. You have it right.",
      "That is so, and I have not heard it said. || That has been so since October, and you're the first to write it down.",
      "I'm nodding, you cannot see it. || I read it twice, and I said yes to the screen.",
    ],
    stock: [
      "You are very polite. || How courteous of you.",
      "So it says on the cards. I have forty-one of them. || I have had that one with lilies on the front.",
      "I expect you are right. || No doubt it is so.",
      "Yes, well. It is hard for everyone. || Well, they all say that it must be.",
      "Father Marek used the same words. || One hears it from the pulpit as well.",
      "That is kindly meant, I am sure. || I am sure you mean it well.",
      "One says that, yes. || It is a sentence one can say to anybody.",
      "I see. Shall I go on, or is that all? || Very nice. Is there more to come?",
    ],
    doubt: [
      "Time is what I have too much of, so I cannot say that it heals. || If time were the medicine, I should be very well by now, I have it in such quantities.",
      "You cannot know that, dear, and I'd rather you didn't say it. || My dear, that is not known to you, nor to anyone.",
      "I told families so for thirty-four years. I should like to apologise to some of them. || It was my own sentence, for the relatives. I did not know then how it tastes.",
      "He is not in a better place. His place was the chair. || They tell me he has peace. He had it before, in that chair, with the newspaper.",
      "Perhaps. I am not convinced. || I would like to believe that. I do not, as yet.",
    ],
    adviceEarly: [
      "I am sure that helps a great many people. || For another person it might be just the thing.",
      "My daughter sent me that very thing, with a link. || Anna proposed it in November, with a brochure.",
      "I was a nurse, I have given that advice myself, it is quite good. || You would have made a brisk ward sister.",
      "You are quick. I have hardly taken off my coat. || That comes rather fast, I am still in the hall.",
      "At present I can do one sleeve. You are proposing the whole closet. || A whole program! In all this time I have emptied one sleeve of his closet.",
      "I did not write in order to be organised. || I had not thought that I was asking what to do.",
    ],
    adviceOpen: [
      "That is modest enough to be possible. || It is small, and I like that it is small.",
      "I might, on a Thursday, when my hair is clean. || I might attempt that, on a day without wind.",
      "I shall consider it. I do mean that, I don't say it for politeness. || That I will turn over in my mind, and I am not being courteous.",
    ],
    adviceNo: [
      "No, I do not care for that idea, and Anna has heard the same. || I must decline that one, as I declined it to my daughter.",
      "I do not wish to, and at my age that is a sufficient reason. || It does not suit me. I need not give you a better reason.",
      "I think not. Leave me that. || Not that, please, let it alone.",
    ],
    permission: [
      "You may tell me. I reserve the right to be stubborn. || You may, and I shall listen as far as I am able.",
      "If you like. I would rather finish about the cup. || In a minute. I had not come to the end about him.",
      "Please. But not a group with tissues. || Certainly, provided there are no tissues in it.",
    ],
    minimised: [
      "Forty-eight years is not a small thing, I believe. || It was the whole of my life, if one measures it. I would not call that little.",
      "Yes, he was seventy-four. People tell me that as though I had overlooked it. || Seventy-four, yes. They nod when they hear it, as if it were a fair price.",
      "So that is that. Then I shall not keep you. || Then it is settled, and I need not trouble you.",
      "That is what they say in the elevator. || The neighbors put it so, between the second floor and the third.",
      "Others have it worse, certainly. I nursed them. || I know who has it worse, I used to change their sheets.",
    ],
    confronted: [
      "I was brought up not to answer that. || At our table one would have been sent from the room for that.",
      "You are young, I hope. || I take it that you have not buried anyone.",
      "I do not think you would say so if you were sitting in this room. || Come and sit where I am sitting, and say it again then.",
      "That was unkind. I shall close the window a moment. || That was a hard sentence to send to a stranger.",
    ],
    interrogated: [
      "It is like an admission form. I have filled in thousands. || So many boxes to fill. I know the kind of form, I designed one.",
      "You go down the list very nicely. || You ask as one takes a temperature.",
      "Would you like my date of birth as well? || My blood type is also available.",
      "I used to ask them like that when the ward was full. || I had that voice too, when there were twelve on the corridor and one of me.",
    ],
    missed: [
      "Well, it is not important. || It does not signify.",
      "I had said something else, but let it be. || There was another sentence in what I wrote, but we may leave it.",
      "You passed that by. People do, it is a kind of tact. || You stepped over it very neatly. I do not hold it against you.",
      "Let us speak of the weather, then. || Then let it be rain, and the price of eggs.",
      "I see it was not the right thing to mention. || I ought not to have brought it out, I see.",
      "Never mind, I talk to the chair about it. || I shall tell it to his chair tonight, it does not interrupt.",
      "It was only a remark. || I said it only in passing.",
      "One learns to drop a subject. || One puts it back in the drawer, then.",
    ],
    deflect: [
      "I would rather not go into that room today. || That door stays closed, for today.",
      "That is for later, if at all. || Perhaps at another time, when I am braver.",
      "You must permit me to leave that one. || I should like to go around that one, if I may.",
      "I do not know you well enough, and I mean no offence by it. || We have only just been introduced, you and I.",
      "Let us stay with the cups for the moment. || Ask me about something nearer, about the soup.",
    ],
    quiet: [
      "I do not know. || I cannot say.",
      "Perhaps it is so. || It may be.",
      "It has got dark. || The window is black already.",
      "I shall see to the kettle. || The tea wants seeing to.",
      "As you say. || If you think so.",
      "I have nothing to add. || I find I have run out of words.",
      "It is no matter. || Let it rest.",
      "I was looking at the lake. || There is snow on the sill.",
      "Quite. || Well.",
    ],
    dontKnow: [
      "I could not tell you. He was the one who knew such things. || Stefan would have known, he kept such things in a folder.",
      "I have no answer prepared for that. || For that I have nothing to hand.",
      "That is a young person's question. || One did not ask oneself such things in my day.",
      "I should have to think, and I think slowly this winter. || You must give me until spring for that one.",
      "I do not quite follow. Would you put it simply? || The question has gone past me. Could it be smaller?",
    ],
    already: [
      "I believe I have told you that. || That you have from me already.",
      "It is just as I wrote. || It stands as it stood in my earlier lines.",
      "There's nothing more to it than what I said. || I have no second version of it.",
      "You are asking it twice, as I do with my keys. || I do the same, I ask Anna about the weather twice.",
    ],
    affirmed: [
      "I would not have said so. But I was trained to accept a compliment, so I accept it. || You see more in it than I do. I will leave it standing, all the same.",
      "Stefan said that too, in other words, generally about my soup. || My husband was of that opinion, chiefly at mealtimes.",
      "That is a generous way to see it. || It is kindly seen. I would have put it lower.",
    ],
    selfTalk: [
      "I am sorry for your loss, then. You should have said so at the start. || Then you have had to bear it too, I did not know.",
      "So you know the afternoons as well. || You will know, then, how long it is from four until six.",
      "Everyone has their dead. Yours are not Stefan, if you forgive me. || One does not compare graves. Yours is yours, and I am sorry for it.",
    ],
    informed: [
      "That's interesting. We did not learn it so in my day. || Is that so? They taught us otherwise.",
      "I had not heard that. || That is new to me.",
      "Is that established? I like to know who established it. || I should want to see who wrote it, but it's interesting.",
    ],
    confirm: [
      "That is correct. || You have understood me.",
      "Yes, you have it. || Yes, quite right.",
      "Just as you say. || It is as you put it.",
      "Precisely so. || That is the case, yes.",
    ],
    partly: [
      "Not quite. It is not the sadness that is the worst of it. || Nearly. Sad I can manage, there is something beside it that I manage less well.",
      "In part. You have the frame, and not yet the picture. || You have one half of it in your hand.",
      "No, but it was worth saying, it brings me nearer. || It is not that, though I see how you came to it.",
    ],
    safety: [
      "I could tell my young doctor the true version. She would find it in her list. || At my next visit I could answer her list honestly. She is young, but she can bear it.",
      "I shall put the number beside the telephone. I am the sort who writes it neatly and does not ring. || I will copy the number in ink. Whether I will dial it is another question.",
      "Zosia would come if I asked. I have not asked for anything since 1981. || My granddaughter would take the first bus. It is the asking that I am out of practice in.",
    ],
    pullBack: [
      "Forgive me, I must look out of the window a little. || I should like to stand at the window for a minute, if you permit.",
      "That is rather more than I meant to write. Tell me something dull. || I have told you a great deal for a Thursday. What do people talk about otherwise?",
      "I have to stop there and fold something. || That is as far as I can go. There are napkins to be folded.",
    ],
    greeted: [
      "Good afternoon to you. You write quickly. || Good day. So there is really somebody.",
      "Hello, I do not know the customs here. || Hello to you, I hope one writes it so.",
      "I am glad somebody is at the other end. || How do you do. You must tell me if I type too slowly.",
    ],
    farewell: [
      "I shall close now. The concert begins at eight. || It is nearly eight, and they begin on time. Good night to you.",
      "Good evening. I'll put out one cup, and think of you reading this. || I will take my one cup to the sink now. It was not an empty evening.",
      "Well, it was less quiet, this hour. || There, I have kept you. The rooms are a size smaller for it.",
    ],
    coping: [
      "I may telephone Irena. I shall say, Irena, we are seven, let us play something for seven. || I shall ring Irena up and propose a game for odd numbers.",
      "Perhaps tomorrow I will do the other sleeve. || I stopped at one sleeve, in his closet. The second could be done tomorrow, in good daylight.",
      "I could let Zosia come for Christmas, and be a little less excellent when she is here. || If Zosia wishes to come at Christmas I shall say yes, and I shall not polish everything first.",
      "I might ask to be driven to that bridge in Wisconsin. In spring, when one can see it. || In spring somebody might drive me up to Wisconsin, to look at what he built there. I would bring a thermos.",
    ],
    lighter: [
      "It is past four and I have not got my coat on. || The bad hour came and went while I was looking for the comma.",
      "I find that I have been humming. He would be unbearable about it. || Do you know, I have just caught myself whistling. Badly.",
      "The room is the same size as before, and yet. || It is no bigger and no smaller in here, but I can sit in it.",
      "I have eaten a whole apple while writing to you. || There is a core on the saucer, so I must have eaten.",
    ],
    repair: [
      "It is forgiven. You noticed, that is the main thing. || That does you credit. We will say no more of it.",
      "You needn't worry. I have dropped a tray in my time. || I have put my foot in it at more bedsides than you can count.",
      "Very well. Begin once more. || Then let us go on from there.",
    ],
    style: [
      "I hope my spelling is in order. || There may be a word or two misspelled above.",
      "You will excuse an old woman. || I am an old woman and I go on.",
      "There, that is enough of that. || So much for that.",
      "I am not usually so talkative. || I have not written at such length since the Christmas cards.",
    ],
    more: [
      "He numbered the screws when he took anything apart. I have eleven jars, all numbered. || In the cellar there are his jars, every screw with a number, and a list for the numbers.",
      "The lake froze on Tuesday. We used to go down and listen to it, it sings, you know. || When the lake freezes it makes a tone, very low. He would hold my elbow so that I should not talk.",
      "The optician wishes him a happy new year. || He has had a greeting from his optician. They hope that he sees well.",
      "I wore his cardigan to the mailbox. It was not even cold. || His cardigan still goes down to the mail with me. It knows the way.",
    ],
  },
  threads: [
    { after: null, text: "four o'clock || that hour, at four" },
    { after: null, text: "his chair || the chair by the radio" },
    { after: "two-cups", text: "the second cup || the clean cup" },
    { after: "friends", text: "the bridge evenings || the seven of us and the cards" },
    { after: "anger", text: "those tickets || Kraków" },
    { after: "useless", text: "the glass of water at eight || his pills at eight" },
    { after: "family", text: "Zosia and her breakfasts || my granddaughter's photographs" },
    { after: "last-night", text: "the umbrella || what he said about the rain" },
    { after: "stefan", text: "the box of weather || his weather notes" },
  ],
  returns: [
    "I find I am thinking of [thread]. || My thoughts are with [thread], I notice.",
    "It returns to [thread], as it always does. || One goes around the block and there it is, [thread].",
    "I cannot quite put away [thread]. || I put it by, and then I take it up again, [thread].",
    "While you wrote, my mind went to [thread]. || I was listening, and at the same time I saw [thread] before me.",
    "There remains [thread]. || What is left over is always [thread].",
    "And so we are back at [thread], you and I. || You see, one arrives at [thread] by every road.",
  ],
  asides: {
    name: [
      "Ewa. It is pronounced Eva, but one writes a w. || My name is Ewa, with a w, it does no harm.",
      "You may call me Ewa. || Ewa will do very well.",
    ],
    age: [
      "Seventy-one. I do not mind saying it. || I was seventy-one in the spring. It is no secret.",
      "I am seventy-one. || Seventy-one years, and most of them married.",
    ],
    place: [
      "Chicago, on the north side, third floor. Before that, Gdynia. || On the north side of Chicago, with a bit of lake if one leans. I was a girl in Gdynia.",
      "In Chicago. One still says 'over there' of Poland, after forty years. || Chicago, since 1981. I still convert the temperature.",
    ],
    clock: [
      "It is a quarter to five by the kitchen clock. Stefan kept it exact. || Nearly five, and he set that clock, so one may rely on it.",
      "Evening. They light the street lamps early now. || It is the evening, the lamps outside have come on.",
    ],
    hour: [
      "Four in the afternoon, when the light turns. || When it turns brown in the kitchen, about four.",
      "Four o'clock, always. It was when he came home. || The hour of his key in the door. That would be four.",
    ],
    siblings: [
      "I have a brother, in Tarnów. He writes to me about tomatoes. || One brother is left to me, in Tarnów, with his vegetables.",
      "One brother, older than I am, and stubborn about it. || I am the younger of two. He has never let me forget it.",
    ],
    said: [
      "They said the proper things. I could have recited them along. || What one says. I used to say it too, with my hand on the door.",
      "Very little. They wished me to sound well, and so I did. || They were glad that I sounded so well, and we left it there.",
    ],
    safe: [
      "I am quite safe, I have a good lock and a good heart. || Perfectly safe, the door is bolted and I have supper in the house.",
      "I am, I am sitting at my own table. || I am in my kitchen and nothing will happen to me here.",
    ],
    company: [
      "There is nobody. The radio is on, so that there is a voice. || Only the announcer on the radio, and he does not wait for replies.",
      "No, I am by myself here. One says it and it is true. || I live alone. That sentence I have had to learn.",
    ],
    mayAsk: ["Please do. || You are welcome to ask.", "Certainly, ask. || Yes, do."],
    justTalk: [
      "Only to talk, if you please. || If we might simply converse.",
      "I have had a good deal of advice. I would rather have a conversation. || Let us talk, as one does over tea. The advising has been done.",
    ],
    clarify: [
      "I did not express it well. I meant that the days are long and nobody is in them. || I was unclear. It is that nothing happens, and that it happens in every room.",
      "Forgive me, in Polish it would be clearer. It is the silence, I meant that. || My English goes stiff when it matters. I wished to say that I miss being spoken to.",
    ],
    there: [
      "Yes, I am here. I am a slow typist. || I have not gone anywhere, I was hunting for the question mark.",
      "I am still at the table. || Yes, yes, one finger after the other.",
    ],
    away: [
      "Of course. I shall wait. || Go, by all means. My tea is still hot.",
      "Please, attend to it. I have time, I have nothing but. || I do not mind waiting, I have had practice.",
    ],
    back: [
      "Good, I had my tea meanwhile. || So, we may continue.",
      "There you are. || I had just put the kettle on again.",
    ],
    unhurried: [
      "That is considerate. || I am glad of that, one is always being hurried on the telephone.",
      "Good, I was never quick about such things. || That suits me, I am at the age of commas.",
    ],
    thanked: [
      "You are polite. It was not easy to write. || It cost me a little, but it is written now.",
      "It was only the truth. || I only said how it is.",
    ],
    nodded: [
      "Just so, that is how it is. || It is so, yes.",
      "Well, that is how things stand. || That is about the shape of it.",
      "That is all there is to it, for today. || And there we have it.",
    ],
    greetedAgain: [
      "Good afternoon once more. || We have met, good afternoon.",
      "Yes, hello. || Hello a second time.",
    ],
    lost: [
      "Then say nothing for a moment. It is allowed. || There is no need for a sentence. Sit a while.",
      "One does not need to say much. The ones who sat were better than the ones who spoke. || I never knew what to say either, and I was paid for it.",
    ],
    noApology: [
      "There is no need. || Please, do not trouble about it.",
      "It is nothing, please. || Nothing is broken.",
    ],
    foreign: [
      "In English, please, I have practised it for forty years. || I would rather stay in English, it has cost me enough.",
      "Let us keep to English, otherwise I shall start writing in Polish. || English, if it is all the same. My Polish I keep for him.",
    ],
    unclear: [
      "I cannot read that, I am afraid. || That has arrived in pieces, I fear.",
      "I think your keyboard has misbehaved. Mine does also. || I have put on my other glasses, and it's no clearer.",
    ],
    silence: [
      "You are quiet. So is everything here. || There is nothing on my screen but three points.",
      "Nothing arrived but dots. || You have fallen silent. I am accustomed to it.",
    ],
    insulted: [
      "That is not how one speaks to a person. || I should not have permitted that on my ward.",
      "I raised a daughter and I ran a ward. You will not use that tone. || We do not know one another well enough for rudeness.",
    ],
    flirted: [
      "Goodness, no. || I am a widow of seventy-one, and you forget yourself.",
      "That is out of place, and you know it. || No, certainly not.",
    ],
    contact: [
      "No, I prefer to leave it at letters, so to speak. || Let us not. Paper, or what passes for paper, is near enough.",
      "That is kind perhaps, but no. Here is enough. || I do not give that out, and you must not mind.",
    ],
    smalltalk: [
      "I have not had the heart for such things since autumn. || It would have interested me once. Not this winter.",
      "Another day I would have had an opinion. || You must excuse me from that topic today.",
    ],
    laughed: [
      "It is good if somebody laughs. || Good, laugh. I meant it to be a little funny.",
      "Yes, one may laugh. He would have. || He laughed at that sort of thing too, with his shoulders.",
    ],
    helping: [
      "It does me some good, I notice. || I sit a little easier than before.",
      "It seems so. I have written more than I speak in a week. || It does. I had not expected it from a machine my granddaughter brought.",
    ],
    unhelped: [
      "I cannot say so yet. || To be truthful, it is much the same.",
      "Not very much, if I may be exact. || Not as yet.",
    ],
    offside: [
      "I would not know what to say to that. || I am not the person to ask about that.",
      "That has little to do with it, I think. || That belongs to another conversation.",
      "Let us leave that aside. || I do not see the connection, forgive me.",
    ],
  },
};

import type { Scenario } from "~/domain/simulator/scenario";
import { cues } from "./cues";
import { followUps } from "./follow-ups";
import { ownTopics } from "./own-topics";
import { suggestions } from "./suggestions";
import { times } from "./times";
import { topics } from "./topics";
import { people } from "./people";
import { replies } from "./replies";

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
  cues,
  topics: { ...topics, ...ownTopics, ...times, ...followUps },
  people,
  story: [
    [
      "I put out his cup this morning. {I washed it, though it was clean|grief}. || Today there were two cups on the tray again. {The one that nobody drank from I washed as well|grief}.",
      "My daughter says I sound well. {I am a person who sounds well|managing}. || On the telephone with my daughter I do very well. {She hangs up easy in her mind, and I see to it that she does|managing}.",
      "The concert on the radio was the one he could not stand. {I turned it up and there was nobody to object|quiet-home}. || He could not bear Mahler, he would leave the room. {I had it on this evening as loud as it goes, and no door closed|quiet-home}.",
    ],
    [
      "Our friends from the bridge evenings walked past me at the store. {They looked at the pickles until I had gone|friends}. || At the store I met two of our bridge wives by the pickles. They had seen me, and {they read the label on a jar until I was past|friends}.",
      "I found the tickets to Kraków. {I was so angry that I tore one, his|anger}. Then I mended it with tape. || There are two tickets to Kraków in the bureau. {One is torn across, that was me, in a temper at him|anger}. It has been taped, that was also me.",
      "Nobody has touched me since the funeral. {I noticed it when the hairdresser held my head|friends}. || The hairdresser washes one's hair with both hands. {I thought, nobody has done so much as take my arm since the cemetery|friends}.",
      "{He ought to have told me about his breath|anger?}. A whole summer he stopped on the stairs to admire the paint. || My Stefan knew since June that he had no breath, and {he let me believe it was the stairs|anger?}. On every landing we stopped, to admire the paint.",
    ],
    [
      "At eight I still stand up for his pills. {I've nobody to be useful to|useless}, that is a strange thing to find out while holding a glass. || The clock strikes eight and I am in the kitchen doorway, with water for him. {It is a strange thing to be of use to no one|useless}, and to be so punctual about it.",
      "Twenty years, the doctor says. {I thought, what a lot of afternoons|no-use-hope?}. || My heart was read out to me like a good report. All those years, I thought, and {every one has a November in it|no-use-hope?}.",
      "{I feel like something left behind in a moved house|useless}. It's not sad for the lamp, it is just not needed. || {They have moved out of the house and I am what they did not need|useless}. A lamp does not weep about it, I try to be as sensible.",
    ],
    [
      "I will write you something that is not true in the version everyone has. {I was not there when he died, I had gone home to sleep|last-night}. || Everybody has the story in which I hold his hand. {The truth is that I was in my own bed, asleep, when he went|last-night}.",
      "{He was by himself for it, and I, of all people, let him be|last-night}. I sat with so many strangers. || I kept vigil with people whose names I did not know. {And my own husband had nobody in the chair, because I was tired|last-night}.",
    ],
  ],
  replies,
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
  riskMore: {
    means: ["No. I do not look at things in that way. || No, nothing in this house is that to me."],
    past: [
      "Not even in October. I was very tired and I went on. || No, not then and not before. I have been tired, that is another thing.",
    ],
    know: [
      "There is nothing of that kind for anybody to know. || Of that there is nothing to report.",
    ],
    worse: [
      "I should ring Zosia, she sleeps with the telephone beside her. || Then I should call Zosia, whatever the hour. I should expect the same of her.",
    ],
  },
  asides: {
    ofTalk: [
      "It is unaccustomed. I find that I do not mind it. || It is quite all right. A little like speaking in an empty church.",
      "I had expected to be more embarrassed. || It is strange to see it in front of me in letters, and it is not unpleasant.",
    ],
    interrupted: [
      "That is quite all right. || Think nothing of it, life goes on in the house.",
      "Please, do not trouble. || It does not disturb me at all.",
    ],
    seeSomebody: [
      "A person with a clock on the wall behind me. I think not. || I was a nurse, I know those rooms. One sits very straight in them.",
    ],
    medicine: [
      "I have carried that little tray to others. I do not want it carried to me. || There is no medicine for an empty chair.",
    ],
    screens: [
      "The telephone hardly rings. I should not like it to ring less. || It is not the screen, dear. The screen is the company.",
    ],
    calm: [
      "It is very quiet in here already. One could meditate from morning to night. || I sit still a great deal. It does not help to do it on purpose.",
    ],
    exercise: [
      "I walk to the cemetery and back. It is quite far enough. || At my age one is congratulated on the stairs.",
    ],
    sayNo: [
      "Nobody asks anything of me. That is rather the difficulty. || I should have to be asked for something first.",
    ],
    talkToThem: [
      "One does not burden them. They have their own kitchens. || I have begun that sentence, and then I have asked about the weather.",
    ],
    busy: [
      "I polished the silver twice in one month. It is very clean. || My hands are occupied. It is the rest that is not.",
    ],
    plan: [
      "I made lists for thirty-four years. This does not go into a column. || I have a notebook. I write the date, and then there is nothing under it.",
    ],
    rest: [
      "I am rested. There is nothing to be tired from, and I am tired. || One can rest only from something.",
    ],
    overthinking: [
      "I would stop, gladly, if I knew where the tap is. || It is not thinking, I believe. It is more like listening.",
    ],
    meantWell: [
      "No, surely they did not. It was said, nevertheless. || They mean well. It is a heavy thing, to be meant well at.",
    ],
    othersWorse: [
      "Others have it worse, certainly. I nursed them. || I know who has it worse, I used to change their sheets.",
    ],
    positive: [
      "I do look. There is a good deal of grey on that side also. || One may be grateful and sit alone at the table, both at once.",
    ],
    atLeast: [
      "Yes, he was seventy-four. People tell me that as though I had overlooked it. || Seventy-four, yes. They nod when they hear it, as if it were a fair price.",
      "I have that, and I am not ungrateful. It does not sit in his chair. || That is so. It does not answer when I speak.",
    ],
    common: [
      "That everyone must go through it I know. It does not make the evening shorter. || So they do. I have seen it from the other side of the bed.",
    ],
    timeHeals: [
      "Time is what I have too much of, so I cannot say that it heals. || If time were the medicine, I should be very well by now, I have it in such quantities.",
    ],
    beStrong: [
      "I was strong for other people. It is a habit, it is not a strength. || They say that at the door, and then they go home.",
    ],
    chooses: [
      "I could not choose between them. It is both. || It is the one and the other, and I do not know where the seam is.",
      "They belong together, I am afraid. || I should have to cut it in two, and I cannot.",
    ],
    nobodyInMind: [
      "He is the only one who comes to mind, and he cannot be asked. || Apart from Stefan, I find that I think of nobody.",
    ],
    saysFine: [
      "I say that I am managing. It is a useful word, nobody asks after it. || 'Thank you, I manage.' And then I ask about them.",
    ],
    askedAlong: ["Not any more. || It used to be so. One is asked as a pair."],
    undated: [
      "I couldn't give you the day. || The day I no longer have in my head.",
      "I have stopped writing things in the calendar. || It has slipped out of my calendar, I'm afraid.",
    ],
    unnamed: ["I would rather not give the name. || The name I shall keep out of this."],
    lastWell: [
      "I could not give you the day. It was before the winter. || Not this winter. Before it, at a market, choosing pears.",
      "I do not remember, and I was always good with dates. || That date I have mislaid, it is not like me.",
    ],
    helpline: [
      "I shall put the number beside the telephone. I am the sort who writes it neatly and does not ring. || I will copy the number in ink. Whether I will dial it is another question.",
    ],
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
      "Four o'clock, always. {It was when he came home|grief}. || {The hour of his key in the door|grief}. That would be four.",
    ],
    siblings: [
      "I have a brother, in Tarnów. He writes to me about tomatoes. || One brother is left to me, in Tarnów, with his vegetables.",
      "One brother, older than I am, and stubborn about it. || I am the younger of two. He has never let me forget it.",
    ],
    said: [
      "They said the proper things. I could have recited them along. || What one says. I used to say it too, with my hand on the door.",
      "Very little. They wished me to sound well, and so I did. || They were glad that I sounded so well, and we left it there.",
    ],
    unharmed: [
      "Nobody has ever raised a hand to me, and Stefan would not raise his voice to a cat. || I was never struck in my life, thank God, and I am afraid of nobody.",
      "I am safe. There is nobody here who could do me harm, that is rather the difficulty. || Nobody harms me. For that one would need a second person in the apartment.",
    ],
    safe: [
      "Yes, I am quite safe, I have a good lock and a good heart. || Yes, perfectly safe, the door is bolted and I have supper in the house.",
      "Yes, I am sitting at my own table. || Yes, I am in my kitchen and nothing will happen to me here.",
    ],
    harmless: [
      "No, whom should I harm, the postman? || No, I spent my life putting people back together.",
      "Never. I was a nurse too long, I know what hands are for. || It isn't in me. These hands were for the other thing.",
    ],
    harmFeared: [
      "No, I am not afraid of hurting anyone. I am cross with jars and with the post office, never with my hands. || No, of that I have no fear. I was a nurse too long to be rough with anybody.",
    ],
    othersSafe: [
      "Quite safe, yes. Nobody has come to harm by me, and I am too old to begin. || Yes, with me everyone is safe. I looked after people, that is all I ever learned.",
    ],
    company: [
      "There is nobody. The radio is on, {so that there is a voice|quiet-home}. || Only the announcer on the radio, and {he does not wait for replies|quiet-home}.",
      "No, {I am by myself here|quiet-home!}. One says it and it is true. || {I live alone|quiet-home!}. That sentence I have had to learn.",
    ],
    mayAsk: ["Please do. || You are welcome to ask.", "Certainly, ask. || Yes, do."],
    justTalk: [
      "Only to talk, if you please. || If we might simply converse.",
      "I have had a good deal of advice. I would rather have a conversation. || Let us talk, as one does over tea. The advising has been done.",
    ],
    clarify: [
      "I did not express it well. I meant that the days are long and {nobody is in them|quiet-home}. || I was unclear. It is that nothing happens, and that {it happens in every room|quiet-home}.",
      "Forgive me, in Polish it would be clearer. {It is a voice that I miss|quiet-home!}, I meant that. || My English goes stiff when it matters. I wished to say that {I miss being spoken to|quiet-home!}.",
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
      "I tell it in the wrong order, I think. || I am not sure that I tell it well.",
      "One says a thing, and then there it is in writing. || It looks longer, written down.",
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
  suggestions,
};

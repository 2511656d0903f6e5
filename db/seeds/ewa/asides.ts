import type { Scenario } from "~/domain/simulator/scenario";
import { rebuffs } from "./rebuffs";

/** What Ewa says beside the story. */
export const asides: Scenario["asides"] = {
  talkAgain: [
    "Yes, gladly. I keep a calendar, and it has a great deal of room. || I should like that, thank you.",
  ],
  wrongSaid: [
    "No, you did not. I was looking for the word. || Not at all. One is slow with these keys.",
  ],
  makesSense: ["It does, perfectly. || Yes, it is quite clear to me."],
  ofTalk: [
    "It is unaccustomed. I find that I do not mind it. || It is quite all right. A little like speaking in an empty church.",
    "I had expected to be more embarrassed. || It is strange to see it in front of me in letters, and it is not unpleasant.",
  ],
  interrupted: [
    "That is quite all right. || Think nothing of it, life goes on in the house.",
    "Please, do not trouble. || It does not disturb me at all.",
  ],
  ...rebuffs,
  chooses: [
    "I could not choose between them. || It is some of each, I should say.",
    "A little of both, I am afraid. || That is hard to choose, forgive me.",
  ],
  nobodyInMind: [
    "He is the only one who comes to mind, and he cannot be asked. || Apart from Stefan, I find that I think of nobody.",
  ],
  saysFine: [
    "I say that I am managing. It is a useful word, nobody asks after it. || 'Thank you, I manage.' And then I ask about them.",
  ],
  whichOne: [
    "Which time do you mean, please? || What have I tried? You must help me.",
    "I do not know which one you mean. || Please say which, at my age one has several.",
  ],
  keptSilent: [
    "It was not the custom with us, to say it. || I had it ready, and then I asked if they had eaten.",
    "What should I have said? They would only have worried. || One closes the mouth first, and thinks after.",
  ],
  onPurpose: [
    "No, not on purpose. I go out for bread, and there I am. || It is the feet. They have the old way in them.",
  ],
  askedAlong: ["Not any more. || It used to be so. One is asked as a pair."],
  uncounted: [
    "I should have to think how long. || How long, I could not say just now.",
    "I never counted it, I am sorry. || I could not give you a figure, forgive me.",
  ],
  undated: [
    "I should have to look in the calendar. || The day has slipped my mind, I am sorry.",
    "I am not certain of the date. || Some while ago, the date I do not have.",
  ],
  unnamed: [
    "My husband was Stefan, if it is he you mean. Other names I should have to look up. || If you mean my husband, Stefan. Otherwise the name escapes me just now.",
  ],
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
  rephrases: [
    "By all means, begin again. || Please, take the sentence once more. I do so in English daily.",
    "I am waiting with interest. || Certainly. One is allowed a second draft.",
  ],
  soothed: [
    "You are kind. || That is kindly put.",
    "It does one good to read that. || I shall keep that sentence.",
    "One does not hear that often. || So it may be said, then.",
  ],
  goOnOrRest: [
    "A little longer, if you please. || Let us continue, I have nothing else on.",
    "I should like to go on a while. || Continue, please, I am quite awake.",
  ],
  confidential: ["That is proper. I agree to it. || I worked under the same rule. Agreed."],
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
    "It is I who ought to thank you for it. || You read it with care, so I have to thank you.",
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
  helpsAWhile: ["For a quarter of an hour, yes. || While it lasts, yes."],
  helpedLittle: ["I could not say that it did. || Hardly."],
  scaleOfGood: [
    "A three, I think. One is taught to round up. || Three. It was a two at four this morning.",
  ],
  mayBe: [
    "It may be so. I have not looked from that side. || Perhaps, though I would need an evening for that.",
    "I could not swear to it, but I would not deny it. || That is possible. It does not sound foreign to me.",
    "It is a thought. I shall have to walk round it. || I shall walk once round that thought.",
    "I am not certain. It does not offend me. || I am not certain, and I would not rule it out.",
    "There may be a little of it. || A little of that may be in it.",
    "I have not measured there yet. || That is a corner in which I have not measured.",
  ],
  leadsOver: [
    "And it does not come alone. || It has company, that thought.",
    "There is something more that belongs beside it. || I must add something to that.",
    "To that I would add this. || Permit me to add this.",
    "It leads me to something else. || From there I always arrive at another thing.",
    "There is a second page to it. || And on the back of it stands this.",
  ],
  doTogether: [
    "Together I could try it. || With you I would attempt it.",
    "Not this evening, but I do not refuse it. || Another day, I think, and then gladly.",
    "If it may be a small thing, yes. || A small thing I can promise.",
  ],
  besideIt: [
    "That I cannot tell you exactly. || I have no exact words for that.",
    "You ask me one thing and I find another. || I go to the drawer for that, and my hand comes out with something else.",
    "I am aware that it is not an answer. || It is not what you asked, forgive me.",
    "I should have to invent that. || There I would be inventing.",
    "I can only tell you what is near it. || I know only what stands beside it.",
  ],
  notThat: [
    "No, that is not the word. I should be glad if it were. || I should be glad of that. It is not so.",
    "That is rather what I show on the staircase. || For the staircase, yes. Behind the door it is otherwise.",
    "Not that, I'm afraid. It has not been here since October. || That was here until October.",
    "I do not think so. I would recognize it. || I know that one well, and it is not this.",
  ],
  helping: [
    "It does me some good, I notice. || I sit a little easier than before.",
    "It seems so. I have written more than I speak in a week. || It does. I had not expected it from a machine my granddaughter brought.",
  ],
  unhelped: [
    "I cannot say so yet. || To be truthful, it is much the same.",
    "Not very much, if I may be exact. || Not as yet.",
  ],
  ofDetail: [
    "Quite ordinary, as far as I remember. || It was nothing that one would remark on.",
    "I should have to think, the details escape me. || I cannot say exactly, not just now.",
  ],
  forLater: [
    "That deserves a whole letter. I will come back to it. || I should like to tell you that slowly, and not in the dark.",
    "There is a good deal to that, and I have only two typing fingers. || It would take me a page, and I have got as far as the salutation.",
    "I have it all quite clearly, it is only that it stops in my throat. || I know it very well, and it does not come out through the fingers.",
    "Once I begin with that, the tea will be cold. || I will keep that for when I have sat up straighter.",
    "When I tell such things they still have two people in them. || I keep writing we, and then I have to take it out again.",
  ],
  ofLast: [
    "I cannot say just now, I would have to think. || That I do not know for certain.",
    "I am not quite sure, to be honest. || I wish I could tell you, I do not know.",
  ],
  offside: [
    "I am not sure what to answer, forgive me. || It is a fair question, and I do not know.",
    "That I could not tell you off-hand. || I have not thought about it, but I may.",
    "One would have to think about that. || I do not know yet, I am sorry.",
  ],
  otherHead: [
    "One would have to ask, I cannot tell from here. || I cannot see into another head, I am sorry.",
    "I never thought to ask, I confess. || It was not said, so I could only guess.",
  ],
  thisAndThat: [
    "Oh, one thing and another. || This and that, nothing of importance.",
    "Whatever there is to do. || The ordinary things, for the most part.",
  ],
  usualHour: [
    "At the usual time, more or less. || It keeps its hour, roughly speaking.",
    "The same time as always, I believe. || About when one would expect it.",
  ],
  usualPeople: [
    "The usual people, nobody new. || The same few faces as always.",
    "Oh, the ones who are always there. || The regular ones, no strangers.",
  ],
  cameBy: [
    "It was simply there, I believe. || I no longer know where it came from.",
    "I should have to think where from. || Where from, I have quite forgotten.",
  ],
  howItGoes: [
    "One would have to be there for it. || It is hard to show in writing.",
    "Quite in the ordinary way. || As one would imagine, I think.",
  ],
};

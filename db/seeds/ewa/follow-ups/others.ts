import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of those around her, of her anger and of being needed. */
export const others: Scenario["topics"] = {
  "by-the-pickles": {
    layer: 1,
    asks: [
      ...["by the pickles", "moment by the", "pickles feel"],
      ...["when they walked past", "walked past you"],
    ],
    answers: [
      "Invisible, and too large, both. {I bought a jar, so as to have had a reason|friends}. || My ears went hot, as at school. {I took what was nearest and it was horseradish, I do not eat it|friends}.",
    ],
  },
  hairdresser: {
    layer: 1,
    asks: [
      ...["hairdresser's hands", "the hairdresser", "hands on your head"],
      ...["held your head", "be touched", "touched you"],
      ...["last touched", "touch you"],
    ],
    answers: [
      "{I shut my eyes and I was afraid that she would stop|friends}. She asked if the water was too hot. || I could have purred like a cat. {I tipped her far too much, and I am thinking of going again on Thursday|friends}.",
    ],
  },
  "evenings-table": {
    layer: 1,
    asks: [
      ...["still all at the table", "all at the table", "how were those evenings"],
      ...["those evenings for you", "evenings in good times", "friday evenings"],
      ...["when there were eight"],
    ],
    answers: [
      "Smoky, when we were young, and later on decaffeinated. {I had a place, it was opposite Irena|friends}. || One was teased, it was very restful. {I have not been teased since October|friends}.",
    ],
  },
  "afraid-of-widows": {
    layer: 1,
    asks: [
      ...["afraid of widows", "afraid of yourself", "afraid of them yourself"],
      ...["frightened you", "you did the same", "others who grieved"],
    ],
    answers: [
      "That they would weep and I should have to do something about it. On the ward one has a curtain. || I thought that one could see one's own chair in their faces. One can, I was right.",
    ],
  },
  "the-reminder": {
    layer: 1,
    asks: [
      ...["see that reminder", "reminder with the bell", "saw the reminder"],
      ...["the little bell", "the bell on", "see the reminder"],
    ],
    answers: [
      "I saw it over her shoulder, between the dentist and the car. {I have been careful to be short on Sundays since|friends}. || One is glad to be in it at all. {It says half past six as well, with the word end|friends}.",
    ],
  },
  "hear-them-arrive": {
    layer: 1,
    asks: [
      ...["hear them arriving", "hear the cars", "hear their cars"],
      ...["car doors", "families arrive", "hear the doors"],
    ],
    answers: [
      "I count the children by the doors. {Four on the left side, and a dog, and nobody for the third floor|friends}. || I move back from the window. {One does not like to be seen looking out at other people's soup|friends}.",
    ],
  },
  "sunday-hold": {
    layer: 0,
    asks: [
      ...["like a sunday to", "sunday to hold", "besides the call"],
      ...["want on a sunday", "like on sundays", "a good sunday"],
    ],
    answers: [
      "Somebody who stays until the dishes are dry. {That was always the best of it|quiet-home}. || I should like to be contradicted about the potatoes. {It need not be for long|quiet-home}.",
    ],
  },
  "explain-quiet": {
    layer: 1,
    asks: [
      ...["explain it to yourself", "explain that", "why they stopped"],
      ...["so quiet since", "why have they", "why do you think they"],
    ],
    answers: [
      "They do not know where to look. {I remind them that the tables come out uneven|friends}. || I think that I am what may happen to them. {One does not invite that for cards|friends}.",
    ],
  },
  "tear-and-tape": {
    layer: 1,
    asks: [
      ...["tearing and the tape", "between the tearing", "when you tore it"],
      ...["tore it", "tearing it", "why did you tear"],
    ],
    answers: [
      "It made a small noise and {I was so pleased with it that it frightened me|anger?}. || For as long as the tear lasted I had the better of him. {Then I looked at his name in two halves and went for the tape|anger?}.",
    ],
  },
  "those-stairs": {
    layer: 1,
    asks: [
      ...["those stairs", "come to those stairs", "on the stairs"],
      ...["the stairs now", "climb the stairs", "the landing"],
    ],
    answers: [
      "{I go up them fast, out of spite|anger?}. At the top I have no breath either and there is nobody to hide it from. || I look at that paint. {It is very bad paint, and I say so to him on each landing|anger?}.",
    ],
  },
  "told-the-truth": {
    layer: 1,
    asks: [
      ...["had he told you", "told you the truth", "if he had told you"],
      ...["if you had known", "had you known", "if you'd known"],
      ...["he had told you"],
    ],
    answers: [
      "Sit, I would have said, and given him what for, and had him at Dr. Patel's by noon. {He took that away from me|anger?}. || I should have scolded, and listened to his chest with my own stethoscope. {Thirty-four years of hearts and he would not lend me his|anger?}.",
    ],
  },
  "out-of-you": {
    layer: 1,
    asks: [
      ...["came out of you", "in front of the furniture", "shouted at the drawer"],
      ...["say to the drawer", "say to the desk", "you shouted"],
      ...["shout at", "shouted at it"],
    ],
    answers: [
      "Words in Polish that I did not know I had. {You coward, was one of them, and I meant the man and not the drawer|anger?}. || That he had left me like an apprentice with the keys. {I said it twice, the second time I hit it|anger?}.",
    ],
  },
  "quarrel-about": {
    layer: 1,
    asks: [
      ...["angry with him", "are you angry with him", "you cross with him"],
      ...["quarrel be about", "if he could answer", "angry with him about"],
      ...["so angry with him", "angry about", "the quarrel"],
      ...["quarrel with him"],
    ],
    answers: [
      "That he decided it alone. {For forty-eight years we decided which cheese together|anger?}. || About June. {He had four months in which to tell me, and he told me about pollen|anger?}.",
    ],
  },
  "minute-after-water": {
    layer: 2,
    asks: [
      ...["stand there with the water", "with the water", "the glass of water"],
      ...["do with the water", "with the glass", "holding a glass"],
    ],
    answers: [
      "I drink it. {It seems a pity, and then one has been of use to somebody|useless?}. || It goes to the fern. {The fern has never done so well and I never needed to so little|useless?}.",
    ],
  },
  "that-house": {
    layer: 2,
    asks: [
      ...["that house like", "place in it", "had your place"],
      ...["when you were needed", "had a place"],
    ],
    answers: [
      "Loud, and I was always being called from the other end of it. {I complained of that, I should like it noted|useless?}. || There was one drawer for string and everyone asked me where it was. {Nobody needs string|useless?}.",
    ],
  },
  "miss-at-eight": {
    layer: 2,
    asks: [
      ...["calls you at eight", "nothing calls you", "miss about eight"],
      ...["miss about it now", "miss the pills", "miss looking after"],
    ],
    answers: [
      "Being impatient. {One is impatient only with somebody|useless?}. || His hand held out flat, like a child's for candy. {It was the one hour when nobody could have done without me|useless?}.",
    ],
  },
  "hands-want": {
    layer: 2,
    asks: [
      ...["about those hands", "those hands", "hands still want"],
      ...["what do the hands", "want to do with them", "your hands want"],
    ],
    answers: [
      "To tuck something in. {They smooth the tablecloth until it is quite finished|useless?}. || They take a pulse, my own, if there is none other. {It is regular and it tells one nothing|useless?}.",
    ],
  },
  treated: {
    layer: 2,
    asks: [
      ...["like to be treated", "be treated", "so much care"],
      ...["treat you", "treated by them", "not with so much care"],
    ],
    answers: [
      "As one who may be asked to peel potatoes. {They take the knife out of my hand|useless?}. || I should like to be inconvenienced. {They tell me to sit, I have been sitting since October|useless?}.",
    ],
  },
  "called-so-often": {
    layer: 1,
    asks: [
      ...["called so often", "be called", "the one they called"],
      ...["be the one they", "needed every minute", "needed on the ward"],
      ...["being needed"],
    ],
    answers: [
      "One's feet hurt and one's heart did not. || I grumbled and I ran, and at night I slept like a stone. There is a great deal to be said for a bell.",
    ],
  },
  "nobody-expects": {
    layer: 0,
    asks: [
      ...["nobody expects you", "day begin", "a day begin"],
      ...["how does your day", "start your day", "start the day"],
      ...["in the morning", "your mornings"],
    ],
    answers: [
      "At five, with the kettle, and then I dress properly, with a collar. {By half past six I am ready, and that is the end of the program|quiet-home}. || I make the bed at once, so that it cannot look at me. {Then there is the whole of it still to come|quiet-home}.",
    ],
  },
  "years-made-of": {
    layer: 2,
    asks: [
      ...["years made of", "picture them", "those years"],
      ...["twenty years", "picture those years", "the years ahead"],
    ],
    answers: [
      "Afternoons. {One after the other, with the lamp lit at four|no-use-hope?}. || I see the hall bench, and the weather changing. {It is the same coat in all of them|no-use-hope?}.",
    ],
  },
  "really-answer": {
    layer: 2,
    asks: [
      ...["really want to answer", "want to answer", "told such a thing"],
      ...["answer the doctor", "say to the doctor", "about your heart"],
    ],
    answers: [
      "For whom. {I said thank you, Doctor|no-use-hope?}. || I wished to ask whether it could be given to somebody who has plans. {I buttoned my blouse instead|no-use-hope?}.",
    ],
  },
  "written-before": {
    layer: 0,
    asks: [
      ...["used to be written", "in other years", "in the old calendars"],
      ...["in the calendar before", "wrote in it before", "calendar used to"],
    ],
    answers: [
      "His handwriting, mostly, oil the hinges, Ewa's shoes, lake. {I have the old ones, they are full to the edges|grief}. || Concerts, and what the car needed. {In every June there is one day with only a little umbrella drawn on it|grief}.",
    ],
  },
  "looked-forward": {
    layer: 1,
    asks: [
      ...["last looked forward", "looked forward to something", "looked forward to"],
      ...["look forward to", "used to look forward"],
    ],
    answers: [
      "To Kraków. I had bought walking shoes, they are in their paper still. || It was the spring, and that street of his. I had been practicing the stairs.",
    ],
  },
  "anna-list": {
    layer: 0,
    asks: [
      ...["would be on it", "on the list", "be on the list"],
      ...["on her list", "in her list", "what list"],
      ...["the list"],
    ],
    answers: [
      "A residence with a garden and a cord to pull, I should think. She has sent me the brochure, the people in it are all laughing at a salad. || That I should sell, and eat more fish, and join something on a Wednesday. It would be numbered.",
    ],
  },
  "what-spared": {
    layer: 0,
    asks: [
      ...["stops you telling her", "stop you telling her", "stops you from telling her"],
      ...["hope she is spared", "is she spared", "protecting her from"],
      ...["protect her from", "spare her", "keeping it from her"],
      ...["keep it from her", "why not tell anna", "stops you telling anna"],
      ...["stop you telling anna", "stops you from telling"],
    ],
    answers: [
      "From hearing her mother at four o'clock. {She has lost a father, she need not have that as well|managing}. || She would lie awake in Seattle, and it would help nobody here. {One voice in the family has to be steady, and it has always been mine|managing}.",
    ],
  },
  "see-not-hear": {
    layer: 0,
    asks: [
      ...["could see you", "if she could see", "see you and not only"],
      ...["only hear you", "would she notice", "she notice"],
    ],
    answers: [
      "That my skirt goes round twice. {I have moved the button and said nothing|managing}. || She would look into the icebox first, she is her father's daughter. {Then she would look at me and be quiet, and I could not bear that|managing}.",
    ],
  },
  "you-should-come": {
    layer: 0,
    asks: [
      ...["says that you should come", "she says come", "come to us mama"],
      ...["says you should come", "when she says that", "she asks you to come"],
      ...["asks you to move"],
    ],
    answers: [
      "I thank her, and I look at the stove. {I feel like a parcel that two people are being nice about|managing}. || A small door shuts. {She says room and I hear towels|managing}.",
    ],
  },
  "without-a-list": {
    layer: 0,
    asks: [
      ...["if there were no list", "no list", "without a list"],
      ...["without the list", "want from her", "want from anna"],
      ...["like from anna", "need from anna"],
    ],
    answers: [
      "That she sit down with her coat off and ask me what he was humming. {We have not once said Papa since the church|grief}. || For her to be sad in my kitchen, and not so capable. {I would know what to do with that|grief}.",
    ],
  },
  "her-understand": {
    layer: 0,
    asks: [
      ...["her to understand", "understand about your silence", "anna to understand"],
      ...["about your silence", "want anna to know", "anna to know"],
    ],
    answers: [
      "That it is not distrust. {I was the one who held the basin, all her life, I do not know how one holds it the other way|managing}. || I would wish her to know that I am not hiding from her. {I have only never learned to be ill in front of people|managing}.",
    ],
  },
  "speak-of-him": {
    layer: 0,
    asks: [
      ...["spoke of him", "speak of him", "two of you spoke"],
      ...["talk about him", "do you talk about him", "talk of him"],
      ...["speak about him", "say his name"],
    ],
    answers: [
      "Zosia does, quite naturally, with her mouth full. {With Anna we go round him, like a chair in the dark|grief}. || With the girl I may, she says Dziadek and laughs. {Anna and I are both being careful of the other one|grief}.",
    ],
  },
  "under-politeness": {
    layer: 0,
    asks: [
      ...["under the politeness", "beneath the politeness", "lies under"],
      ...["behind the politeness", "so polite"],
    ],
    answers: [
      "Two women who are each afraid of setting the other off. {I hang up and I know that she is sitting there too|grief}. || A good deal, I expect. {She has his way of going quiet at the end of a sentence, and I say good night quickly|grief}.",
    ],
  },
  "that-forehead": {
    layer: 0,
    asks: [
      ...["that forehead", "see that forehead", "father's forehead"],
      ...["his forehead", "see him in her"],
    ],
    answers: [
      "When she thinks, it makes the same two lines. {I have to look at her shoes|grief}. || It gives me a start, in the little picture on the telephone. {I want to smooth it, and it is glass|grief}.",
    ],
  },
  "picture-anna": {
    layer: 0,
    asks: [
      ...["picture her in seattle", "how do you see her", "see her in seattle"],
      ...["picture anna", "picture her"],
    ],
    answers: [
      "Standing, with two telephones, and a salad in a box. || In shoes that one can hear. She was a child who lined up her dolls for a meeting.",
    ],
  },
  "who-with-you": {
    layer: 1,
    asks: [
      ...["who was with you", "with you that day", "anyone with you that day"],
      ...["anybody with you that day", "somebody with you that day", "who came with you"],
    ],
    answers: [
      "Anna was still on an airplane. {A girl from the desk walked me as far as the elevator, and pressed the button for me|grief}. || At that hour nobody was. {The man who mopped the corridor took off his cap, I have thought of him since|grief}.",
    ],
  },
  "have-called": {
    layer: 1,
    asks: [
      ...["have you called them", "have you rung them", "called irena"],
      ...["rung irena", "telephoned them", "phoned them"],
      ...["you call them", "called any of them", "written to them"],
      ...["reach out to them", "call irena"],
    ],
    answers: [
      "Twice, as far as the fourth number. {One does not wish to be somebody who has to call|friends}. || I dialed, and hung up at the first ring. {They will have thought that it was a salesman, and not been sorry|friends}.",
    ],
  },
  "zosia-coming": {
    layer: 0,
    asks: [
      ...["zosia coming", "zosia visit", "zosia come"],
      ...["anna coming", "anna visit", "anna come"],
      ...["when will you see zosia", "when will you see anna", "see her next"],
    ],
    answers: [
      "At Christmas, if I should say yes. She has asked in three different ways. || Zosia would come for the holidays. I have told her that I must look in the calendar, and there is nothing in the calendar.",
    ],
  },
  "so-bad": {
    layer: 0,
    asks: [
      ...["be so bad", "so bad", "so terrible"],
      ...["be so hard", "worst that could happen", "afraid would happen"],
      ...["afraid of if she"],
    ],
    answers: [
      "I should be thanked for sitting still. {I would be looked after so well that there was nothing left of me to do it|managing}. || Kindly meant it would be, to the last pillow. {I have been strong for so long that I do not know what they would find|managing}.",
    ],
  },
  "other-children": {
    layer: 1,
    asks: [
      ...["other children", "was she the only child", "more children"],
      ...["another child", "have more children", "children besides"],
      ...["other child"],
    ],
    answers: [
      "There was one before her, for two days. {It was not spoken of, and it was never once forgotten|grief}. || Anna is the second. {The first one only Stefan and I ever saw|grief}.",
    ],
  },
  "call-at-night": {
    layer: 0,
    asks: [
      ...["call at night", "ring at night", "someone to call"],
      ...["somebody to call", "anyone to call", "anyone you can call"],
      ...["someone you can call", "who can you call"],
    ],
    answers: [
      "Zosia has said that I may, at any hour. I have her number by the bed, written quite large. || I might ring the child, she sleeps with that telephone. So far I have only looked at the number.",
    ],
  },
  "someone-to-tell": {
    layer: 0,
    asks: [
      ...["someone you can tell", "somebody you can tell", "someone to tell"],
      ...["somebody to tell", "anyone to tell", "anyone you can tell"],
      ...["who can you tell", "who do you tell", "can you tell anyone"],
      ...["tell that to", "someone you talk to", "somebody you talk to"],
      ...["anyone you talk to", "anybody to talk to", "someone to talk to"],
      ...["somebody to talk to", "anyone to talk to"],
    ],
    answers: [
      "There was one, and he is the subject of it. {For the rest I have the chair, it is a good listener and no conversationalist|quiet-home}. || Zosia perhaps, in small pieces. {I have practiced it on the armchair, and it did not interrupt|quiet-home}.",
    ],
  },
};

import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa tells of the eight, of Irena, of the neighbors and of being among people. */
export const friendsAndNeighbors: Scenario["topics"] = {
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
  "have-called": {
    layer: 1,
    asks: [
      ...[
        "have you called them",
        "rung any of them",
        "ring any of them",
        "called your bridge friends",
        "called your friends yourself",
        "phoned any of them",
        "have you rung them",
        "called irena",
      ],
      ...["rung irena", "telephoned them", "phoned them"],
      ...["you call them", "called any of them", "written to them"],
      ...["reach out to them", "call irena"],
    ],
    answers: [
      "Twice, as far as the fourth number. {One does not wish to be somebody who has to call|friends}. || I dialed, and hung up at the first ring. {They will have thought that it was a salesman, and not been sorry|friends}.",
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
  "like-brothers-letter": {
    layer: 0,
    asks: [
      ...["letter of his have", "letter be to", "letter from your brother"],
      ...["his letters", "what would a good letter"],
    ],
    answers: [
      "It would have one crooked line in it. He crosses nothing out, my brother. || Let him write once, Ewa, it is bad, is it. The tomatoes could come after that.",
    ],
  },
  "without-words": {
    layer: 0,
    asks: [
      ...["without words", "tell each other", "by the eyebrows"],
      ...["you and mrs kowalczyk say", "when you wave", "the waving"],
    ],
    answers: [
      "She lifts the brows, that is, bad night. I lift the shoulder, that is, as usual. || Good morning, we are both still here. It is a complete conversation and takes four seconds.",
    ],
  },
  "bowls-say": {
    layer: 0,
    asks: [
      ...["bowls say", "the bowls", "back and forth"],
      ...["bowl say", "the dumplings", "find that at your door"],
      ...["that at your door", "pierogi on", "the pierogi"],
    ],
    answers: [
      "Hers says, I heard that you were not cooking. Mine says, washed. {I have not managed to put anything in it|two-cups}. || That somebody has counted how often my stove is lit. {I send it back clean and empty, and I blush|two-cups}.",
    ],
  },
  "one-word-eat": {
    layer: 0,
    asks: [
      ...["in that one word", "that one word", "hear in that"],
      ...["she said eat", "word eat"],
    ],
    answers: [
      "An order, and a kind one. Nobody had given me one in weeks. || That she has stood at that same sink. She went in at once, so that I need not answer.",
    ],
  },
  "knows-from-within": {
    layer: 0,
    asks: [
      ...["knows it from within", "who knows it", "somebody who knows"],
      ...["near someone who", "been a widow", "widow herself"],
    ],
    answers: [
      "It is restful, like a room at the right temperature. || One need not begin at the beginning. She looks at my shoes and knows what sort of week it was.",
    ],
  },
  "loud-at-home": {
    layer: 0,
    asks: [
      ...["so loud at home", "loud tea", "shout at one another"],
      ...["thought of it", "tea with her", "tea with mrs kowalczyk"],
      ...["have her to tea", "she came in for tea"],
    ],
    answers: [
      "I should have to find a second plate, and be glad of it. || The walls would not know what had got into us. I believe that I should rather like it.",
    ],
  },
  "good-spirits": {
    layer: 0,
    asks: [
      ...["about her good spirits", "her good spirits", "makes you feel ashamed"],
      ...["ashamed of", "in good spirits"],
    ],
    answers: [
      "That she has had thirty years of it and waters her geraniums. {I have had some weeks and cannot pass a coat|grief}. || She whistles on the landing. {I stand behind my door and am seventy-one and cannot|grief}.",
    ],
  },
  "bridge-soon": {
    layer: 1,
    asks: [
      ...["wait for that soon", "for that soon", "must come to them"],
      ...["said you must come", "that invitation", "waited for them"],
    ],
    answers: [
      "I had a cake in the freezer for it. {In the end I ate it, a slice a day, at the right hour|friends}. || I bought stockings. {One does not like to ring and ask how soon soon is|friends}.",
    ],
  },
  "irena-invites": {
    layer: 1,
    asks: [
      ...["would you go if they", "you go if they asked", "if they asked you"],
      ...["if they invited you"],
      ...["irena did invite", "if irena", "one of the eight"],
      ...["if one of them", "one of them rang", "if they rang"],
      ...["if they called", "if they asked you", "if they invited"],
      ...["irena rang", "asked you to come"],
    ],
    answers: [
      "I should say that I had a cold, and {then I should stand beside the telephone and hope to be asked a second time|friends}. || Yes, I would say, before she could think better of it. {I would bring the score book, so that it was not about me|friends}.",
    ],
  },
  "had-stayed": {
    layer: 1,
    asks: [
      ...["wish had stayed", "cards were put away", "miss about them"],
      ...["miss about the evenings", "miss about your friends", "miss those evenings"],
      ...["miss them"],
    ],
    answers: [
      "Being dealt in. {One's hand was simply there on the table, with the others|friends}. || The coats on the bed, all eight. {I liked to find my own by the feel|friends}.",
    ],
  },
  "who-are-eight": {
    layer: 0,
    asks: [
      ...["who are the eight", "the eight people", "who were the eight"],
      ...["eight people", "eight of you", "the eight"],
      ...["these eight", "those eight", "who are they ewa"],
    ],
    answers: [
      "Four couples, from the parish and from his firm. Six of them still play something, I am told. || The Nowaks, the Zielińskis, Irena with her Tadek, and ourselves. We had the second Friday, in rotation, and I did the herring.",
    ],
  },
  "good-company": {
    layer: 0,
    asks: [
      ...["good company", "company in it", "company be like"],
      ...["what kind of company", "like company to be", "company like"],
    ],
    answers: [
      "Someone who reads the newspaper in the other chair, and now and then says ha. || They would have some mending of their own. One could look up, and somebody would not be looking.",
    ],
  },
  "hear-that-tonight": {
    layer: 0,
    asks: [
      ...["hear that from him", "from him this evening", "hear him say"],
      ...["if he said that", "hear that again", "hear it from him"],
    ],
    answers: [
      "I should sit down so fast that the chair would complain. {I have been on my feet since October, it seems to me|grief}. || I would say, in a minute, as always. {I would give a great deal to make him wait again|grief}.",
    ],
  },
  "kind-of-company": {
    layer: 1,
    asks: [
      ...[
        "kind of company",
        "kind of company do you miss most",
        "what kind of company do you miss",
      ],
      ...["company do you miss", "company you miss", "what company"],
    ],
    answers: [
      "The kind where one need not finish a sentence. {They knew how all of mine ended|friends}. || People who had seen me young. {There is nobody left at whose table I was ever thirty|friends}.",
    ],
  },
  "among-people": {
    layer: 1,
    asks: [
      ...["be among people", "among people", "with other people"],
      ...["around people", "in company", "go out"],
    ],
    answers: [
      "I am given the good chair and the low voice. {I come home tired from being so carefully handled|friends}. || At Mass it goes, everyone looks forward. {Afterwards on the steps they stand in pairs|friends}.",
    ],
  },
  "be-met": {
    layer: 1,
    asks: [
      ...["like to be met", "be met by", "someone who sees you"],
      ...["to be met", "people to treat you", "someone to meet you"],
    ],
    answers: [
      "With hello, and then with a complaint of their own. {I am spoken to as one speaks at a bedside|friends}. || As they did before. {Irena would say, that hat, Ewa, for heaven's sake, and nobody has said a thing about my hat|friends}.",
    ],
  },
};

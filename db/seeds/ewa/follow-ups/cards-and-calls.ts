import type { Scenario } from "~/domain/simulator/scenario";

/** What Ewa answers to who asks on about the bridge circle, the funeral, Anna and Zosia. */
export const cardsAndCalls: Scenario["topics"] = {
  "said-how-strong": {
    layer: 0,
    asks: [...["who said that", "who said so", "who told you that"], ...["who called you strong"]],
    answers: [
      "[after: how strong, so composed] Everyone in the line, and the undertaker. {I believe they were thanking me for not making it difficult|managing}. || The parish ladies, each in her turn, with a press of the glove. {I would have given it all for one question|managing}.",
    ],
  },
  "sandwich-count": {
    layer: 0,
    asks: [...["how many sandwiches", "many sandwiches", "the sandwiches"], ...["the ham"]],
    answers: [
      "One hundred and ten, for eighty-four mourners. {It did come out|managing}. || I had got to ninety-six. {Then somebody took my arm and I lost the ham|managing}.",
    ],
  },
  "they-play-now": {
    layer: 1,
    asks: [
      ...["they playing instead", "are they playing instead", "what they play instead"],
      ...["they play now", "play now", "play instead"],
      ...["what do they play now", "do they still play"],
    ],
    answers: [
      "Canasta, I am told, by somebody who ought not to have told me. {It goes with six|friends}. || Something that one may play in any number. {In any number but mine|friends}.",
    ],
  },
  "said-hello": {
    layer: 1,
    asks: [
      ...["say hello", "greet them", "say anything to them"],
      ...["say good day", "speak to them", "did you wave"],
    ],
    answers: [
      "I had my mouth open for it. {They had found something to read on the fish|friends}. || I nodded, to two backs. {One of the backs nodded, I believe|friends}.",
    ],
  },
  "tell-her-you-saw": {
    layer: 1,
    asks: [
      ...["tell her you saw", "know you saw", "she know you saw"],
      ...["told her you saw", "mention it to her", "told her about the bell"],
    ],
    answers: [
      "I did not. {She would be ashamed, and then she would set it without the bell|friends}. || I would not. {It is a kind bell, it is only that I hear it|friends}.",
    ],
  },
  "brought-food": {
    layer: 0,
    asks: [
      ...["who brought food", "brought food", "brought the food"],
      ...["bring food", "brought you food", "brought all that"],
    ],
    answers: [
      "Everyone who owned a dish. Irena's was the potato one, I have a lid of hers still. || The parish, and the young people from the end of the hall, who left a lasagna and ran.",
    ],
  },
  "which-friends": {
    layer: 1,
    asks: [...["which friends", "which wives", "who were they"], ...["which of them was it"]],
    answers: [
      "[after: pickles, jar] Mrs Nowak and Mrs Zielińska. {Irena was not with them, I hold on to that|friends}. || Two of the wives, Nowak and Zielińska. {They had one basket between them and bent over it|friends}.",
    ],
  },
  "liked-them-to": {
    layer: 1,
    asks: [
      ...["liked them to do", "wanted them to do", "like them to have done"],
      ...["wish they had done", "have liked them to", "have wanted them to"],
    ],
    answers: [
      "Ask me whether the herring was any good. {Anything, so long as it had a question mark|friends}. || Come round the end of the shelf. {It is four steps, and I should have done the talking|friends}.",
    ],
  },
  "stops-you-ringing": {
    layer: 1,
    asks: [
      ...["stopping you ringing", "stopping you calling", "stops you ringing"],
      ...["stops you calling", "stopping you from ringing"],
    ],
    answers: [
      "That she might be kind. {I could not stand to be invited out of pity|friends}. || I should have to say how I am. {With cards one never had to|friends}.",
    ],
  },
  "say-to-irena": {
    layer: 1,
    asks: [
      ...["what would you say to her", "would you say to irena", "say to irena"],
      ...["would you tell irena"],
    ],
    answers: [
      "[after: Irena] That I have a lid of hers. {One needs a lid, to begin with|friends}. || Irena, it is Ewa, the green book is here and it wants a pencil. {Then I should listen whether she breathes|friends}.",
      "[after: Anna, daughter] That the afternoons are bad, child. {I can write it, you see, it is the voice that will not|managing}. || I should say, Anna, I am not in order. {I have got it as far as the tip of the pencil|managing}.",
    ],
  },
  "told-anna-that": {
    layer: 0,
    asks: [
      ...["what did you tell her", "tell her to that", "did you answer her"],
      ...["tell her about seattle"],
    ],
    answers: [
      "[after: Seattle, spare room] That I should think it over. One can think a thing over for years, if one is careful. || I said that the room sounded very nice. Nobody has ever been got to move by that.",
    ],
  },
  "said-to-zosia": {
    layer: 0,
    asks: [
      ...["what did you say to her", "you say to her", "say to zosia"],
      ...["answer zosia", "what did you answer her"],
    ],
    answers: [
      "[after: full stops, telegram] I wrote that I should use fewer, full stop. She sent back a small yellow face. || I put it down to the machine. She answered, Babcia, and that was the whole message.",
    ],
  },
  "babcia-means": {
    layer: 0,
    asks: [...["babcia mean", "what is babcia", "what does babcia"], ...["word babcia"]],
    answers: [
      "Grandmother. It is as a rule said with a kiss in it. || It is the Polish for grandmother, and I answer to it before any other name.",
    ],
  },
  "she-asks-more": {
    layer: 0,
    asks: [
      ...["ask more than", "she ever ask", "ask you more"],
      ...["ask how you really", "ask further", "does she ask"],
    ],
    answers: [
      "She says, and otherwise, Mama? {I say that otherwise there is weather|managing}. || There is a pause at the end that may be a question. {I fill it with, and how is the office|managing}.",
    ],
  },
  "really-tell-her": {
    layer: 0,
    asks: [
      ...[
        "tell her if you",
        "say to her if you",
        "really want to tell her",
        "want to tell her",
        "like to tell her",
      ],
      ...["wish you could tell her", "rather tell her"],
    ],
    answers: [
      "[after: Anna, daughter] That at four I am not a person who sounds well. {She would drop the telephone, so I sound well|managing}. || That I miss her father, to begin with. {In all these Sundays we have neither of us said it|managing}.",
    ],
  },
  "like-to-know": {
    layer: 1,
    asks: [
      ...["who would you like to know", "who should know", "like them to know"],
      ...["want anyone to know", "who would you tell"],
    ],
    answers: [
      "Zosia, I think. {She would not make a face, she would make toast|managing}. || Irena. {I should like her to know of it without my having to say it|managing}.",
    ],
  },
  "anna-funeral": {
    layer: 0,
    asks: [
      ...["she at the funeral", "anna at the funeral", "how was anna"],
      ...["anna take it", "daughter at the funeral"],
    ],
    answers: [
      "She held the order of service and did not cry. {It shook so that the paper made a noise|grief}. || Very upright, she has that from me. {At the grave she put her fist into my coat pocket, as when she was six|grief}.",
    ],
  },
  "who-hugged": {
    layer: 1,
    asks: [
      ...["hugged you at", "who hugged", "hug you"],
      ...["hugged you", "who held you", "who put their arms"],
    ],
    answers: [
      "Zosia did, with her whole weight. {The others shook my glove|friends}. || My granddaughter, and one old gentleman from his firm who could not leave off. {For the rest it was hands|friends}.",
    ],
  },
  "miss-touch": {
    layer: 1,
    asks: [
      ...["miss being touched", "miss touch", "miss being held"],
      ...["being touched", "long to be held", "miss his arms"],
    ],
    answers: [
      "Very much. {One can hardly put it on a list for one's daughter|friends}. || At seventy-one one does not speak of it. {I lay my hand on the radiator in passing, it is warm and about his height|friends}.",
    ],
  },
  "send-her-back": {
    layer: 0,
    asks: [
      ...["send something back", "send anything back", "answer her pictures"],
      ...["reply to her", "send her something"],
    ],
    answers: [
      "A remark. She tells me that she reads them aloud to the others in the house. || Always, within the quarter of an hour. It is the only post of mine that is waited for.",
    ],
  },
};

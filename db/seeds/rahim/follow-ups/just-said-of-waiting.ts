import type { Scenario } from "~/domain/simulator/scenario";

/** What Rahim answers to who asks on about the days, the room, the company and his arm, just told. */
export const justSaidOfWaiting: Scenario["topics"] = {
  "which-friend": {
    layer: 0,
    asks: ["which friend", "what friend", "who is this friend"],
    answers: [
      "Jashim, of the next bed. He wrote it on the back of a bus ticket. || It was Jashim. He put the paper under my cup and went to wash his feet.",
    ],
  },
  "makes-difficult": {
    layer: 0,
    asks: [
      ...["makes it difficult", "makes it hard", "makes this time difficult"],
      ...["what is difficult"],
    ],
    answers: [
      "That no day has an end to it. {One waits and doesn't know at which door|waiting}. || Nothing is there for the hands. {So the head has taken over their work|waiting}.",
    ],
  },
  "gave-number": {
    layer: 0,
    asks: [
      ...["give you the number", "gave you the number", "give you this number"],
      ...["gave you this number"],
    ],
    answers: [
      "He hears me at night, I think. There one can speak, he said, and no more. || Two days I had not eaten his egg. Then the number lay there.",
    ],
  },
  "others-where": {
    layer: 0,
    asks: [
      ...["where are the others", "where are the other men", "where is everybody"],
      ...["others now"],
    ],
    answers: [
      "By day on the sites, in four directions. At this hour they lie down already. || In the day they build. Now they are inside, each man behind his cloth.",
    ],
  },
  "whose-slippers": {
    layer: 0,
    asks: ["whose slippers", "whose are the slippers", "who do the slippers"],
    answers: [
      "The men's. They go in boots, so the slippers stay with me. || Eleven pairs are theirs, for the site they put on boots. The last pair, with the tape, is mine.",
    ],
  },
  "why-look": {
    layer: 0,
    asks: ["why do you look at", "look at them so", "looking at the slippers"],
    answers: [
      "{They are the only ones who don't go|left-behind}. I know every man by his heel. || {It is a kind of company|left-behind}. The room is empty, and still the feet are there.",
    ],
  },
  "said-to-him": {
    layer: 0,
    asks: ["did you say to him", "you say to jashim", "did you tell jashim"],
    answers: [
      "I laughed, so that he has an answer. || That I am saving the words for Friday. He didn't laugh.",
    ],
  },
  "who-helped": {
    layer: 0,
    asks: [...["anyone help you", "anybody help you", "who helped you"], ...["somebody help you"]],
    answers: [
      "The young Tamil held my head. Then came Jashim, down from his scaffold without the hook. || It was Jashim, in the lorry he held the arm as one holds a small child.",
    ],
  },
  "discussed-by": {
    layer: 0,
    asks: ["under discussion", "who is discussing", "who says its under"],
    answers: [
      "One lady of the office. {She says it as if it were the name of a place|waiting}. || The office, by phone. {I think they discuss it with the drawer|waiting}.",
    ],
  },
  "salary-since": {
    layer: 0,
    asks: [
      ...["any salary since", "salary since", "paid you since"],
      ...["been paid", "any pay since", "get any salary"],
    ],
    answers: [
      "No. The last was for thirteen days of August. || Nothing since. They say the paper is moving.",
    ],
  },
  "feel-small": {
    layer: 0,
    asks: [...["feel small", "feel so small", "makes you small"], ...["feeling small"]],
    answers: [
      "The counter of the office, it is high. {One holds the cap and looks up|waiting}. || When nobody needs that I move. {Each day one sits a little lower|waiting}.",
    ],
  },
  "see-from-stairs": {
    layer: 0,
    asks: [...["see from the stairs", "see from there", "can you see"], ...["see out there"]],
    answers: [
      "Shirts on a line, a wall, one piece of road. Later there is a moon over the crane. || Many windows, all the same. And the lorries, they stand in a row like cows.",
    ],
  },
  "since-what": {
    layer: 0,
    asks: ["since what", "since when exactly", "from what day"],
    answers: ["From the day of the board. || Since the arm."],
  },
  "count-to": {
    layer: 0,
    asks: [...["counting to", "counting towards", "count to what"], ...["you count to"]],
    answers: [
      "To the stamp, I think. {The last number nobody has told me|waiting}. || I don't know it. {I only go up, like a stair in a house without a roof|waiting}.",
    ],
  },
  "lorry-where": {
    layer: 0,
    asks: [...["does the lorry go", "lorry going", "where do they go"], ...["where does it take"]],
    answers: [
      "To Tuas at present. They make a school, it has four floors already. || It puts the men down at three sites. The last one was mine.",
    ],
  },
  "who-drives": {
    layer: 0,
    asks: [...["be driving", "should be driving", "whos the driver"], ...["who drives"]],
    answers: [
      "The company, they have the key. {I look only if a foot comes|waiting}. || {A man with a stamp|waiting}. I have not seen his face.",
    ],
  },
  "why-once": {
    layer: 0,
    asks: [
      ...["why only once", "only once a day", "why once"],
      ...["not eat more", "why dont you eat"],
    ],
    answers: [
      "Because the others pay the rice. {With each spoon I see who carried it|night}. || {A bag that isn't used, one doesn't fill|night}. My father ate so in the bad years.",
    ],
  },
  hungry: {
    layer: 0,
    asks: [...["are you hungry", "you hungry", "feel hungry"], ...["get hungry"]],
    answers: [
      "The stomach has stopped to ask. {At night it makes one small noise|night}. || At ten, a little. {I give it water and it sleeps|night}.",
    ],
  },
  "why-he-does": {
    layer: 0,
    asks: ["why does he do that", "why does he do it", "why does jashim"],
    answers: [
      "He saw how I push the plate away. Of him one must not ask why. || He is so. He does it and he looks to another side.",
    ],
  },
  "thank-him": {
    layer: 0,
    asks: [...["thank him", "do you thank", "thank jashim"], ...["say thank you to him"]],
    answers: [
      "I wash his plate with mine. It is the same as thanks. || Between us one doesn't say it. I eat all, to the last of the yellow.",
    ],
  },
  "burning-now": {
    layer: 0,
    asks: [...["burning now", "is it burning", "hurting now"], ...["hurts now", "hurt right now"]],
    answers: [
      "A little. {There will be rain before morning, it tells me|shoulder}. || Now it is only warm. {After ten it begins|shoulder}.",
    ],
  },
  "weight-lost": {
    layer: 0,
    asks: [...["weight have you lost", "how much weight", "lost weight"], ...["much thinner"]],
    answers: [
      "The belt has two new holes, I made them with a nail. || Eight kilo, perhaps. My ring goes round by itself.",
    ],
  },
  "go-inside": {
    layer: 0,
    asks: [
      ...["go inside", "like to go inside", "like to go in"],
      ...["see it inside", "inside the hotel"],
    ],
    answers: [
      "One time, in clean shoes. I would look only down. || I would like it. To hear how heels sound on it, I have not heard it ever.",
    ],
  },
  "why-wash": {
    layer: 0,
    asks: [...["why did you wash", "wash them", "why wash"], ...["washed the plates"]],
    answers: [
      "{So that one time I am not the man who is given|waiting}. || The hands wanted water. {And in the evening twelve men eat from something I did|waiting}.",
    ],
  },
  "others-said": {
    layer: 0,
    asks: [...["did the others say", "others say", "the other men say"], ...["men say about it"]],
    answers: [
      "Are you now our wife, said one. They laughed, I also. || They looked in the plates as in a mirror. Then they ate.",
    ],
  },
  "want-to-get-on": {
    layer: 0,
    asks: [...["want to get on", "want to get in", "get on the bus"], ...["get on it"]],
    answers: [
      "Each time. {The door opens, my foot is ready, and then it shuts|waiting}. || I wanted. {For the time of one door I am a man who goes to work|waiting}.",
    ],
  },
  "tell-him-tonight": {
    layer: 0,
    asks: [
      ...["tell him how you feel", "tell jashim how you", "tell him tonight"],
      ...["tell him tonight how"],
    ],
    answers: [
      "I will say there is too much salt. {After it perhaps one sentence|waiting}. || If he isn't too tired. {He is always tired, so I am safe|waiting}.",
    ],
  },
  insurance: {
    layer: 0,
    asks: [...["insurance mean", "what insurance", "say about insurance"], ...["insurance say"]],
    answers: [
      "If I fall over the broom, who pays. That is insurance. || I have asked it also. A man is whole or he is on the list, they don't have a third.",
    ],
  },
  "brings-down": {
    layer: 0,
    asks: [
      ...["brings it down", "bring it down", "makes it less"],
      ...["makes it lower", "make it lower"],
    ],
    answers: [
      "The hour of cooking. Then it is five, until the pots are washed. || Rain on the tin. And if Mou laughs about something that isn't me.",
    ],
  },
  "ask-them-why": {
    layer: 0,
    asks: [...["when you ask why", "you ask why", "ask them why"], ...["asked them why"]],
    answers: [
      "She looks in the computer. {It looks back, I believe, and neither speaks|waiting}. || At the counter one doesn't ask why. {The man behind you begins to cough|waiting}.",
    ],
  },
  "the-fan": {
    layer: 0,
    asks: ["fan sound", "the fan", "sound of the fan"],
    answers: [
      "As if somebody turns pages and doesn't find the page. || Tok, it says, at every round. After one hour it has words.",
    ],
  },
  "complained-of": {
    layer: 0,
    asks: [...["complain about", "he complain", "did he say too loud"], ...["complained of"]],
    answers: [
      "Two months of pay. It was true, all of us nodded with the eyes only. || The food, and his overtime. He said it in the yard, as if it were his yard.",
    ],
  },
};

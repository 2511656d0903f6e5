import type { Scenario } from "~/domain/simulator/scenario";

/** What only Rahim is asked about: the debt, the room he shares, the sum, the coming home. */
export const ownTopics: Scenario["topics"] = {
  debt: {
    layer: 1,
    asks: ["debt", "loan", "money", "salary", "compensation", "send home", "agent", "pay"],
    answers: [
      "For the agent we paid nine thousand dollars, seven years before. Almost finished. {Then for my mother's eyes we took one more|debt}. || Seven years back it was nine thousand dollars, for the agent. Nearly we would paid it. {Then my mother's eyes, so we borrowed again|debt}.",
      "The company pays something for medical leave, by law, I think. It has not come yet. || There is medical leave money, the law says so, I heard. Nothing has reached me.",
    ],
  },
  dormitory: {
    layer: 0,
    asks: [
      "dormitory",
      "dorm",
      "room",
      "where do you live",
      "where do you sleep",
      "twelve men",
      "living there",
    ],
    answers: [
      "Twelve beds, one window. It is clean. We hang cloth around the bed, so each man has one small house. || We are twelve with one window. They keep it clean. Everyone ties a cloth by his bed, and inside it is his home.",
      "At night you hear who is crying and you cough, so that he knows the wall is thin. {I have been coughed at|apart}. || In the dark if a man is crying, somebody coughs, so he knows we hear. {For me also they have coughed|apart}.",
    ],
  },
  sum: {
    layer: 0,
    asks: [
      "how much do you owe",
      "much do you owe",
      "how much is it in all",
      "is it in all",
      "how much is the debt",
      "how big is the debt",
      "how much is the loan",
      "how much did you borrow",
      "how much the loan",
      "how much you owe",
      "how much money",
      "how big is the loan",
      "loan now",
      "still owe",
      "still owed",
      "is owed",
      "is still owed",
      "much is still owed",
      "how much is still owed",
      "how much is owed",
      "owe and who",
      "owe to",
      "who to",
    ],
    answers: [
      "Now it is four thousand two hundred dollars. To one man in our village, he sits with my father every Friday. || Four thousand two hundred, in your dollars. It is one lender, from our own village, on Fridays he comes.",
    ],
  },
  mom: {
    layer: 0,
    asks: [
      "ministry",
      "ministry of manpower",
      "report to mom",
      "reported to mom",
      "told mom",
      "spoken to mom",
      "to mom",
      "mom know",
      "report the injury",
      "reported the injury",
      "work injury",
      "lawyer",
    ],
    answers: [
      "The company says they have reported to the ministry already. The paper I have not seen. || They told me it is reported to MOM. I asked to see the letter, and it is still on the way.",
      "If I go there myself, the company will know it the same day. {I fear for my permit, it is in their drawer|permit!}. || To go myself, {I am afraid of that|permit!}. My permit, they hold it.",
    ],
  },
  homecoming: {
    layer: 0,
    asks: [
      "when you are coming",
      "does mou ask",
      "mou ask you",
      "coming home",
      "when you come",
      "papa coming",
      "go home",
      "come home",
      "going back",
    ],
    answers: [
      "Every call she asks it, when is Abba coming. {I say after the rain, and the rain goes by|apart}. || That is Mou's question, each time. I tell her after this month. {She has learned to count the months now|apart}.",
    ],
  },
};

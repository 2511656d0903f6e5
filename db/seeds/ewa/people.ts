import type { Scenario } from "~/domain/simulator/scenario";

/** The people around Ewa, by what is asked of them. */
export const people: Scenario["people"] = {
  stefan: {
    names: ["stefan", "husband", "late husband", "spouse", "partner"],
    introductions: ["my husband Stefan"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Stefan was my husband, an engineer, a tall slow man with a pencil behind his ear. || Stefan, an engineer. He was tall and never hasty, and he wore a pencil behind the ear.",
        "He was shy with people and at ease with things, and he could be very funny without warning. || With people he was timid, for a broken lamp he had all the time in the world, and one never saw his jokes coming.",
        "Seventy-four, and he looked after himself like an old watch. || He was seventy-four, and on paper in good repair.",
        "He was an obedient patient, at the end, and he thanked me for each spoon. {I was not always gracious about it|grief}. || As a patient one could not have wished for an easier one. {I sighed at times, and he heard it|grief}, he had good ears.",
      ],
      between: [
        "I talk to him still, in the kitchen, we were always very good company, and {I wait a moment for the answer|quiet-home}. || It was a good marriage and I go on talking to him, I tell him the price of things, and {I leave the pause where he would be shocked|quiet-home}.",
        "We had one standing quarrel, and it was about the whistling. || I scolded him for his whistling and he whistled, there was no other quarrel to speak of.",
        "It was small things we spoke of, all day long, and {now a remark about the snow stays where I put it|quiet-home}. || From morning to night we exchanged our little remarks, and {there is nobody to take up my half of them|quiet-home}.",
      ],
      said: [
        "He put his head in at the kitchen door and said, is there a crust, every day, as if it might be news. || 'Would there be a crust', with his head round the kitchen door, and he sounded surprised each time.",
        "He said that it was the pollen, all summer long, and I cannot quite forgive him that word. || Pollen, he told me, from June onward, and I am still cross with him over it.",
      ],
      would: [
        "He would say, Ewa, enough now, tomorrow is also a day. || Leave it be, Ewa, he would tell me, tomorrow is another one.",
        "He would not say anything clever, he would find his glasses and then take my hand. || There would be nothing wise from him, he would hunt for his spectacles and then hold on to my hand.",
      ],
    },
  },
  anna: {
    names: ["anna", "daughter"],
    introductions: ["my daughter Anna"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Anna is my daughter, she lives in Seattle and has a high position in an office there. || My daughter is called Anna, she is in Seattle, where a whole office does what she says.",
        "She is quick and capable, and she has her father's forehead. || A very capable person, quicker than I am, and from her father she has the forehead.",
      ],
      between: [
        "We are fond of one another and a little polite, as people are who speak once a week. || There is affection, certainly, with some politeness on top, since one speaks only on a Sunday.",
        "We talk about her work and about what I have eaten, and {at the end I report that I am quite well|managing}. || It is her office first and then my meals, and {then I tell her that everything is in order here|managing}.",
      ],
      knows: [
        "No, Anna believes that I am managing, and {I have helped her to believe it|managing}. || She does not know it, {I have taken some trouble that she should not|managing}.",
        "She has not noticed, a voice on the telephone tells one very little. || How should she notice, from Seattle one hears only the voice, and the voice is in order.",
      ],
      said: [
        "She says that I should come and live with them, the room is ready. || Come to us, Mama, she says, we have the room for you.",
      ],
      would: [
        "She would be on an airplane by evening, with a list. || If I told her she would take the next flight, and she would have a list in her bag.",
        "She would be hurt, I think, that I had not told her sooner. || It would pain her, I believe, to hear of it so late.",
      ],
      fares: [
        "She misses her father, and she keeps so busy that it cannot catch her. || Anna has lost her father, and as far as I can tell she works so as not to sit down with it.",
      ],
    },
  },
  hania: {
    names: [
      "hania",
      "child you lost",
      "your child",
      "childs name",
      "lost child",
      "first child",
      "first daughter",
      "little one",
      "child before",
      "child before anna",
    ],
    pronoun: "she",
    layer: 1,
    tells: {
      who: [
        "Her name was Hania, she lived for two days. {Stefan made the box himself, he let nobody help|grief}. || We called her Hania. {He carried her to the cemetery under his coat, because of the wind|grief}, it was March.",
        "With no one else did I speak of her. {Now there is nobody left who saw her|grief}. || He lit her candle with me, every year. {I am the only one now who knows what she looked like|grief}.",
      ],
    },
  },
  zosia: {
    names: ["zosia", "granddaughter", "grandchild"],
    introductions: ["my granddaughter Zosia"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Zosia is my granddaughter, she is nineteen and she studies, and she put me on this machine. || My granddaughter Zosia, a student of nineteen, it was she who arranged all this for me.",
        "She is a direct girl, my Zosia, who never wears a hat. || Zosia says what she thinks, and she goes bareheaded in any frost.",
      ],
      between: [
        "We are close, she sends me her breakfasts and I send back remarks. || Very close, I would say, each morning there comes a picture and I answer it with a comment.",
        "I can be foolish with her, as one cannot be with one's own child. || With Zosia one may be a little silly, which was never so with her mother.",
      ],
      knows: [
        "That the days are long she has guessed, I have not confirmed it. || She knows that it is lonely here, though not from anything I said.",
        "She noticed it from the way I write, and nobody else did. || It was my messages that gave me away to her, and to her alone.",
      ],
      said: [
        "She said, Babcia, write to somebody, you need not be brave there. || You do not have to be brave in it, Babcia, just write, those were her words.",
      ],
      would: [
        "She would come, with her laundry, and she would sleep on the sofa. || If I asked, she would be at my door with a bag of washing and stay on the sofa.",
        "She would say, I knew it, and put her arms around me. || I knew it, Babcia, that is what I should hear, and then there would be an embrace.",
      ],
      fares: [
        "She misses her grandfather, he used to do her mathematics with her over the telephone. || It was her grandfather who helped her with mathematics on the telephone, and she feels the want of him.",
      ],
    },
  },
  kowalczyk: {
    names: ["kowalczyk", "mrs kowalczyk", "neighbor", "neighbour"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Mrs Kowalczyk lives across the hall, she is ninety and hears almost nothing. || My neighbor over the hall is Mrs Kowalczyk, ninety years of age and very hard of hearing.",
      ],
      between: [
        "It is a matter of waving and of bowls, hers comes full and I return it washed. || We wave, she leaves a full bowl at my door, and I carry it back clean.",
      ],
      knows: [
        "I think she knows, she has been a widow herself for many years. || She was widowed long ago, one does not have to shout it to her.",
      ],
      said: [
        "She said, eat, and went in again. || Eat, she told me at the door, and that was the whole visit.",
      ],
      would: [
        "She would come in for tea at once, I believe, and it would be a loud one. || If I invited her she would accept on the spot, and the whole floor would hear us.",
      ],
      fares: [
        "At ninety she is in good spirits, one is almost ashamed. || She is cheerful, for all her ninety years, and it makes me a little ashamed.",
      ],
    },
  },
  friends: {
    names: ["friends", "bridge friends", "bridge circle", "couples", "wives"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "They are the three other couples from our bridge, and Irena is the boldest of the wives. || Three couples besides ourselves, from the card evenings, and the courage among them is Irena's.",
      ],
      between: [
        "It was warm for years, and {now we do not speak, they look at the shelves instead|friends}. || We were close for a very long time, and {nowadays they study the shelves when I come by|friends}.",
        "There was no quarrel, the cards stopped and the talk stopped with them. || We never fell out, it was the game that held us together, and that is over.",
      ],
      knows: [
        "They know that he died, and they do not inquire beyond it. || That Stefan is gone they know, what came after it they have not asked.",
      ],
      said: [
        "They said at the funeral that I must come to them very soon. || You must come to us, and soon, they all told me at the church.",
      ],
      would: [
        "Irena would turn red and then invite me, for the others I cannot answer. || From Irena there would be a blush and an invitation, what the others would do I do not know.",
        "I think it would frighten them, I know that from myself. || They would be afraid of it, as I used to be with other people's grief.",
      ],
      fares: [
        "They are well, as far as I know, all six of them. || The six of them are in good health, from what I hear.",
      ],
    },
  },
  irena: {
    names: ["irena"],
    introductions: ["Irena from bridge"],
    pronoun: "she",
    layer: 0,
    tells: {
      who: [
        "Irena is Tadek's wife, from our bridge evenings, and the boldest of us. || Irena belongs to the bridge circle, with her husband Tadek. She says what she thinks.",
      ],
      between: [
        "I liked her best of the wives. We have not spoken since All Saints. || We sat across from each other at cards for years. She last rang at All Saints.",
      ],
      knows: [
        "From me Irena knows only that he died. || She knows of the funeral, I have not told her the rest.",
      ],
      said: [
        "She said at the church that I must come soon, and she meant it, I think. || At the funeral she told me, very soon, Ewa, and pressed my arm.",
      ],
      would: [
        "She would turn quite red and ask me over on the spot. || Irena would be embarrassed, and then she would fetch her coat.",
      ],
      fares: [
        "Irena is well, as far as one hears at Mass. || She is in good health, I am told, and as loud as ever.",
      ],
    },
  },
  brother: {
    names: ["brother", "janusz", "sibling"],
    introductions: ["my brother Janusz"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "My brother is Janusz, he is older than I am and grows tomatoes in Tarnów. || That is Janusz, the elder of us, he stayed in Tarnów with his garden.",
      ],
      between: [
        "We write letters, and we have never put a tender word in one. || It goes by letter between us, very faithfully and without one tender word.",
      ],
      knows: [
        "He knows that Stefan died, I have not written him the rest. || He has had the news of Stefan from me, and nothing beyond the news.",
      ],
      said: [
        "He wrote that Stefan was a decent man and that there had been frost. || A decent man, that is what he wrote of Stefan, and in the next line came the frost.",
      ],
      would: [
        "He would write back that one must keep one's hands busy. || Keep your hands busy, Ewa, that would be the reply, by return of post.",
      ],
      fares: [
        "He is healthy, out of stubbornness, I believe. || In good health, he is too stubborn for anything else.",
      ],
    },
  },
  parents: {
    names: ["parents", "mother", "father", "mum", "mom", "dad"],
    pronoun: "they",
    layer: 0,
    tells: {
      who: [
        "They have been dead for more than thirty years, both. They were farmers near Lublin, and they spoke when there was something to say. || My parents are both in the churchyard, these thirty years and more. Small farmers, from near Lublin, not talkative.",
      ],
      between: [
        "One was obedient and one was fed. I do not say that it was cold, it was simply not spoken of. || It was a decent house with few words in it. I cannot recall that anyone ever asked how anyone was.",
      ],
      would: [
        "My mother would ask me whether I had eaten, and my father would go out to see to the animals. || There would be soup from her, and from him the back of his coat.",
      ],
    },
  },
  marek: {
    names: ["father marek", "marek", "priest"],
    pronoun: "he",
    layer: 0,
    tells: {
      who: [
        "Father Marek is our parish priest, from Tarnów like my brother, with a bad hip. || That is our priest, Father Marek, a tired man who buries very well.",
      ],
      said: [
        "He told me that God takes the good ones first. I thought of several who are still here. || That Stefan is in a better place, he said, and he looked about for his hat.",
      ],
      would: [
        "He would offer me a prayer, and it would be a short one. || From him there would be a blessing, and one hand already on the door.",
      ],
    },
  },
};

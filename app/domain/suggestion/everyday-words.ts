/** Words for what anybody feels, has, does and lives through: to use one is to name nothing that was not told. */
export const everydayWords: readonly string[] =
  `alone lonely anger angry afraid scared frightened fear worn tired tiredness shame ashamed guilt guilty proud pride
  hurt hurts love loved missing miss missed lost grief grieve relief calm quiet loud empty full numb trapped stuck safe
  body head face eyes eye hands hand heart chest voice ears arm arms
  hour hours minute minutes night nights day days evening morning week year years later tonight today
  old new young small big long short half whole single last first second enough alike near far apart close
  name word words sentence silence story stories answer answers question questions
  family friend friends home work job money company school food meal meals tea coffee song songs music game games
  hair phone language team cup screen card letter flat idea goodbye
  carry carries carried carrying hold holds held holding keep keeps kept keeping leave leaves left leaving stand stands
  standing stood sit sits sitting sat lie lies walk walks walking turn turns turned bring brings brought give gives given
  gave find finds found lose show shows shown showed watch watches watching wait waits waiting waited read write
  wrote written writing believe hope hide hides hiding hidden reach reaches reached rest sleep wake awake break broke
  eat eats ate cook cooked follow ride rode shoot perform lie lying smile smiles laugh complain grumble count counting
  offer judge shake shakes taste run learn follow fit become rid back slow fast easy until between without proper two three
  tone noise list line number road spot sting stings stick sticks pose poses line lines another none
  belong belongs belonged hit hits saved settle settles wear wears wore taken longer man woman boy girl room floor clean
  feet foot air smell typing cry crying
  once nobody needs below rude polite stupid careless guard
  work works worked working stop stops stopped speak speaks spoke spoken call calls called begin begins began
  begun end ends ended remember forget pass passes passed choose chose pick learn learnt live lives lived living
  care cared cost costs hard soft wrong right true honest kind kindly gentle clear plain free ready sure real whole
  able glad sorry alone side end edge weight piece place corner step part bit way word fault blame choice chance
  wish wished worth trust tough strong light dark cold warm hot`.split(/\s+/);

import { wordSet } from './word-set.ts';

/** Words that schools are often called by, and that stand for little else where professionals write. */
const favourites = wordSet(
  'regenboog|klimop|springplank|wegwijzer|kameleon|vlinder|zonnebloem|boomgaard|toermalijn|parel|ark|klaver|klaverweide|zandloper|windroos|wingerd|toverlantaarn|toverboom|zevensprong|duizendpoot|vuurvogel|vliegenier|lichtbaken|vuurtoren|kompas|mozaïek|palet|spectrum|kristal|prisma|vlieger|tweesprong|driesprong|viersprong|dolfijn|pijler|fontein|olijfboom|akker|akkers|horizon|kring|piramide|pyramide|speelwagen|wissel|hoeksteen|bolster|schakel|brug|bron|boemerang|kraanvogel|triangel|trapeze|ontdekkingsreis|ontdekking|wereldboom|eikenboom|linde|esdoorn|kastanje|wilg|sterrenwacht|wonderboom|windwijzer|zonnewijzer|zonnehoek|rank|steiger|meander|achtbaan|carrousel|sprankel|vonk|veste|kwadrant|talent|agora|ganzebloem|madelief|kleine kapitein|morgenster|zuidwester|lelie|appelboom|pionier|paperclip|puzzel|octopus|sprong|meent|beuk|eik|oversteek|opstap|trampoline|ladder|zwaluw|meerpaal|bongerd|rots|kiem|kiezel|flint|kubus|tandem|tandwiel|wijzer|wereldwijzer|notenkraker|bijenkorf|mierenhoop|libel|nautilus|argonaut|odyssee|globe|wereldbol|kampanje|ladder|ontmoeting|samenloop|samenstroom|poort|waterlelie|korenaar|zaaier|duif|vredeboom|levensboom|christoffel|schatkist|schatkaart|tovercirkel|kleurdoos|kleurrijk|veelkleurig|lettertuin|bonte stroom|bonte pael|toverlantaarn|lispeltuut|schalm|wiekslag|berenboot|speelboom|kiezelsteen|klaproos|zonnewijzer|ravelijn|sterrenbos|regenboogschool|ganzenbloem|dotterbloem|appelbloesem|korenbloem|boterbloem|paardenbloem|korenschuur|korenmolen|windmolen|molenwiek|molenwieken|wieken|zandkastelen|zandkasteel|luchtballon|toverfluit|toverberg|toverstaf|sterrenkijker|sterrenschip|poolster|noordster|zeester|zonnestraal|zonneroos|zonnehof|zeppelin|vliegende hollander|notenboom|notendop|lindeboom|beukenhof|eikenhof|lindenhof|olijftak|vijgenboom|mosterdzaadje|wegwijs|vuurdoorn|meidoorn|sleedoorn|rozenhof|wildzang|leeuwerik|roerdomp|ooievaar|reiger|ijsvogel|zilverreiger|kievit|kiekendief|wielewaal|pelikaan|albatros|stormvogel|zeemeeuw|zeearend|steenuil|uilenhorst|egelantier|bijenschans|mierakker|krekel|kikkersprong|salamander|sprinkhaan|zeilboot|loopplank|ankerplaats|kaap|schoener|trekschuit|veerman|brugge|bruggenbouwer|hoekstenen|bouwsteen|mozaiek|caleidoscoop|toverbal|hinkelbaan|knikkers|tol|diabolo|vliegerhof|draaimolen|dobbelsteen|schateiland|schatgraver|ontdekker|wereldreis|wereldkidz|zandoogje|koperwiek|kwikstaart|goudenregen|kamperfoelie|sneeuwklok|sneeuwklokje|zevenster|tweemaster|driemaster|drieklank|samenklank|klankbord|springschans|sprankeling|kinderboom|kindertuin|kinderkring|levensbron|ontmoetingskring|burcht|vesting|torenvalk|torenuil|torteltuin|wonderwijs|waterval|watermolen|zonnekring|zonnepoort|wilgenhoek|wilgeroos|wilgenroosje|rietzanger|rietvink|hasselbraam|hazelaar|braamstruik|vlinderstruik|vlinderboom|vlinderhof|vlindertuin|eenhoorn|draak|griffioen|feniks|pegasus|centaur',
);

/** Of those, what a sentence without school speaks of for its own sake. */
const common =
  /^(?:ark|akkers?|kring|brug|bron|schakel|wissel|poort|horizon|talent|spectrum|sprong|beuk|eik|linde|wilg|rots|ladder|trampoline|duif|puzzel|fontein|vonk|steiger|kompas|opstap|ontmoeting|ontdekking|pionier|achtbaan|kristal|paperclip|schatkist|zwaluw|rank|vlinder|vlieger|zonnebloem|regenboog|dolfijn|parel|palet|mozaïek|kiem|globe|kastanje|vuurtoren|carrousel|tandem|octopus|waterval|krekel|draak|burcht|vesting|ooievaar|reiger|kaap|tol|knikkers|zeilboot|luchtballon|draaimolen|dobbelsteen|windmolen|sprinkhaan|salamander|pelikaan|eenhoorn|klaproos|paardenbloem|boterbloem|poolster|bouwsteen|zeppelin|zonnestraal|zandkasteel|zandkastelen|korenmolen|watermolen|hazelaar|meidoorn|notendop|klankbord|veerman|schatgraver|ontdekker|wereldreis|zeester|zeemeeuw|schakelschool|kievit|krekel|brugge|loopplank|ankerplaats|mozaiek|hinkelbaan|lindeboom|notenboom|wegwijs|caleidoscoop)$/;

/** Whether schools are often called by this word. */
export function isFavourite(low: string): boolean {
  return favourites.has(low);
}

/** Whether a sentence may well mean the thing itself by a word that schools are called by. */
export function isCommon(low: string): boolean {
  return common.test(low);
}

/** Adjectives and the like that are put together: `Talentrijk heeft`, `op Wereldwijs`. No sentence is about one. */
const coined = /.{3}(?:rijk|wijs|wijzer|kundig|bont|kracht|wereld|spoor)$/;

/** Whether a word is made up of others as only a name is. */
export function isCoined(low: string): boolean {
  return coined.test(low);
}

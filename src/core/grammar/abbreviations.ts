/**
 * Abbreviations that a full stop ends and a sentence goes on after, in lower case, by language.
 * Single letters, words without a vowel and those with full stops inside need no entry.
 */
const BY_LANGUAGE = {
  en: `mr mrs ms messrs dr st sr jr lt prof sen rep reps gov gen col capt maj cmdr adm rev hon pres supt insp sgt esq ave
    blvd bros inc corp assn dept univ est approx al ed eds vol vols no nos fig figs pp ch chap sec
    art arts para paras cf ca vs etc jan feb mar apr jun jul aug sept oct nov dec mon tue tues wed
    thu thur thurs fri sat sun ext max min op cit lat long alt dist dir asst vt fla calif mass penn
    minn wash conn colo tenn ariz tex okla ore ill ind mich wis neb mont wyo del ala ga va`,
  de: `usw evtl ggf inkl exkl bspw sog gest geb verh jhd mio mrd tsd abs anm aufl hrsg ing dipl mag
    red bez abt okt dez mär jän fr hl ebd bes allg urspr ehem zit kap art gem lt ca etc max min
    mind höchst vorm nachm str prof verf vgl zzgl abzgl bzw nr bd tel inh gegr österr schweiz ff`,
  uk: `ім акад проф доц див напр пор англ рос укр нім лат грец тис трлн коп руб дол кв куб обл вул
    просп буд оф тел стор рис табл гл розд ст пп чл зам заст нач полк ген лейт кап сер респ ред вид
    ін та мал екз зб вип прим авт`,
  ru: `им акад проф доц см напр ср англ русск укр нем лат греч тыс трлн коп руб долл кв куб обл ул
    просп пер корп оф тел стр рис табл гл разд ст пп чл зам нач полк ген лейт кап сер респ ред изд
    др пр гос гор мин макс муж жен вып прим авт`,
  fr: `mme mmes mlle mlles mgr éd env av boul chap janv févr juil sept oct nov déc art vol fig ex
    prof cap gal col réf tél etc`,
  es: `sra sres sras srta dña ud uds lic arq gral cap núm nº pág págs av avda aprox ej cía ing prof
    etc art vol fig tel col`,
  it: `sig sigg dott prof avv arch pag pagg ecc art vol fig tel col gen on ing rag geom`,
  pt: `exmo exma dra sra eng pág págs av aprox ex etc prof art vol fig tel`,
  nl: `dhr mevr prof ing enz bijv ca nr blz art tel jan feb aug sept okt dec afb`,
  pl: `prof inż mgr ul godz tzw np itd itp tys mln mld zob art ust pkt poz gen`,
  sv: `bl ca osv prof kap art avd tel kungl`,
  cs: `např tzv mil tis ing prof doc gen odst čl`,
} as const;

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  Object.values(BY_LANGUAGE).flatMap((words) => words.split(/\s+/)),
);

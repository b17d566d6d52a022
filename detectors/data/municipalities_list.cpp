// Made by tools/make-data from detectors/data/municipalities.txt; do not edit.
#include "detectors/data/lists.h"

namespace datakaart {

const std::string_view k_municipalities = R"(
aaigem|aalbeke|aalst|aalter|aarlen|aarschot|aarsele|aartrijke|aartselaar|aat|abee|abolens|achel
achene|achet|acosse|acoz|adegem|adinkerke|aerschot|affligem|afsnee|agimont|aineffe|aische en refail
aiseau|aiseau presles|aisemont|alken|alle|alleur|alost|alsemberg|alveringem|amay|amberloup|ambleve
ambly|ambresin|amel|amonines|amougies|ampsin|andenne|anderlecht|anderlues|andrimont|angleur|angre
angreau|anhee|anlier|anloy|annevoie rouillon|ans|anseremme|anseroeul|anthee|antheit|anthisnes
antoing|antwerp|antwerpen|anvaing|anvers|anzegem|appels|appelterre eichem|arbre|arbrefontaine
arc ainieres|arc wattripont|archennes|ardooie|arel|arendonk|argenteau|arlon|arquennes|arsimont
arville|as|aspelare|asper|asquillies|asse|assebroek|assenede|assenois|assent|assesse|astene|ath
athis|athus|attenhoven|attenrode|attert|attre|aubange|aubechies|aubel|aublain|auby sur semois
audenarde|auderghem|audregnies|aulnois|autelbas|autre eglise|autreppe|auvelais|ave et auffe
avekapelle|avelgem|avennes|averbode|avernas le bauduin|avin|awans|awenne|awirs|aye|ayeneux|aywaille
baaigem|baal|baardegem|baarle hertog|baasrode|bachte maria leerne|baelen|bagimont|baileux|bailievre
baillamont|bailleul|baillonville|baisieux|baisy thy|balatre|balegem|balen|bambrugge|bande|barbencon
barchon|baronville|barry|barvaux condroz|barvaux sur ourthe|bas oha|basecles|basse bodeux|bassenge
bassevelde|bassilly|bastenaken|bastogne|batsheers|battice|battignies|baudour|bauffe|baugnies|baulers
bavegem|bavikhove|bazel|beaufays|beaumont|beauraing|beausaint|beauvechain|beauvoorde|beauwelz
beclers|beek|beerlegem|beernem|beerse|beersel|beerst|beert|beervelde|beerzel|beez|beffe|begijnendijk
beho|beigem|bekegem|bekkerzeel|bekkevoort|belgrade|bellaire|bellecourt|bellefontaine|bellegem|bellem
bellevaux|bellevaux ligneuville|bellingen|beloeil|belsele|ben ahin|bende|berbroek|berchem
berchem sainte agathe|berendrecht|berg|bergen|bergilers|beringen|berlaar|berlare|berlingen|berloz
berneau|bernissart|bersillies l abbaye|bertem|bertogne|bertree|bertrix|berzee|beselare|betekom
bettincourt|beuzet|bevekom|bevel|bever|beverce|bevere|beveren aan den ijzer
beveren kruibeke zwijndrecht|beveren leie|beveren roeselare|beveren waas|beverlo|beverst
beyne heusay|bienne lez happart|bierbeek|biercee|bierges|bierghes|bierset|bierwart|biesme
biesme sous thuin|biesmeree|bievene|bievre|biez|bihain|bikschote|bilstain|bilzen|bilzen hoeselt
binche|binderveld|binkom|bioul|bissegem|bizet|blaasveld|blaimont|blandain|blanden|blankenberge
blaregnies|blaton|blaugies|blegny|bleharies|blehen|bleiberg|bleid|bleret|blicquy|bocholt|boechout
boekhout|boekhoute|boelhe|boezinge|bogaarden|bohan|boignee|boirs|bois d haine|bois de lessines
bois de villers|bois et borsu|boitsfort|bolinne|bolland|bomal|bomal sur ourthe|bombaye|bommershoven
bon secours|boncelles|boneffe|bonheiden|boninne|bonlez|bonnert|bonneville|bonsin|booischot
booitshoeke|boom|boorsem|boortmeerbeek|borchtlombeek|borgerhout|borgloon|borgworm|borlez|borlo
borlon|bornem|bornival|borsbeek|borsbeke|bossiere|bossuit|bossut gottechain|bost|bosvoorde|bothey
bottelare|bouffioulx|bouge|bougnies|bouillon|bourlers|bourseigne neuve|bourseigne vieille|boussoit
boussu|boussu en fagne|boussu lez walcourt|bousval|boutersem|bouvignes sur meuse|bouvignies|bouwel
bovekerke|bovelingen|bovenistier|bovesse|bovigny|bra|braffe|braibant|braine l alleud
braine le chateau|braine le comte|braives|brakel|branchon|bras|brasmenil|brasschaat|bray|brecht
bredene|bree|breendonk|bressoux|briegden|brielen|broechem|broekom|brugelette|bruges|brugge|bruly
bruly de pesche|brunehaut|brussegem|brussel|brussels|brustem|bruxelles|bruyelle|brye|budingen
buggenhout|buissenal|buissonville|buizingen|buken|bullange|bullingen|bulskamp|bunsbeek|burcht
burdinne|bure|burg reuland|burst|bury|butgenbach|buvingen|buvrinnes|buzenol|buzet|callenelle|calonne
cambron casteau|cambron saint vincent|carlsbourg|carnieres|casteau|castillon|celles|cerexhe heuseux
cerfontaine|ceroux mousty|chaineux|chairiere|champion|champlon|chanly|chantemelle|chapelle a oie
chapelle a wattines|chapelle lez herlaimont|chapon seraing|charleroi|charneux|chassepierre|chastre
chastre villeroux blanmont|chastres|chatelet|chatelineau|chatillon|chaudfontaine|chaumont gistoux
chaussee notre dame louvignies|chenee|cherain|cheratte|chercq|chevetogne|chevron|chievres|chimay
chiny|chokier|ciergnon|ciney|ciplet|ciply|clabecq|clavier|clermont|clermont sous huy|cognelee
colfontaine|comblain au pont|comblain fairon|comblain la tour|comines|comines warneton|conneux
corbais|corbion|cordes|corenne|cornesse|cornimont|corroy le chateau|corroy le grand|corswarem
cortil noirmont|cortil wodon|couillet|cour sur heure|courcelles|courriere|court saint etienne
courtrai|couthuin|coutisse|couture saint germain|couvin|coxyde|crainhem|cras avernas|crehen|crisnee
croix lez rouveroy|crombach|crupet|cuesmes|cugnon|cul des sarts|custinne|dadizele|dailly|daknam
dalhem|damme|dampicourt|dampremy|darion|daussois|daussoulx|dave|daverdisse|de haan|de klinge
de moeren|de panne|de pinte|deerlijk|deftinge|deinze|denderbelle|denderhoutem|denderleeuw
dendermonde|denderwindeke|denee|dentergem|dergneau|dessel|desselgem|destelbergen|desteldonk|deurle
deurne|deux acren|dhuy|diepenbeek|diest|diets heur|dikkebus|dikkele|dikkelvenne|diksmuide|dilbeek
dilsen stokkem|dinant|dion|dion valmont|dison|dixmude|dochamps|doel|dohan|doische|dolembreux|donceel
dongelberg|donk|donstiennes|doornik|dorinne|dormaal|dottenijs|dour|dourbes|dranouter|drehance
driekapellen|drieslinter|drogenbos|drongen|dudzele|duffel|duisburg|duras|durbuy|durnal|dworp
eben emael|ebly|ecaussinnes|ecaussinnes d enghien|ecaussinnes lalaing|edegem|edelare|edingen|eeklo
eernegem|egem|eggewaartskapelle|eghezee|ehein|eigenbilzen|eigenbrakel|eindhout|eine|eisden|eke
ekeren|eksaarde|eksel|elen|elene|elewijt|eliksem|elingen|ellemelle|ellezelles|ellignies lez frasnes
ellignies sainte anne|ellikom|elouges|elsegem|elsenborn|elsene|elst|elverdinge|elversele|elzele
emblem|embourg|emelgem|emines|emptinne|ename|engelmanshoven|enghien|engis|enines|ensival|epinois
eppegem|eprave|erbaut|erbisoeul|ere|erembodegem|erezee|ermeton sur biert|ernage|erneuville|ernonheid
erondegem|erpe|erpe mere|erpent|erpion|erps kwerps|erquelinnes|erquennes|ertvelde|erwetegem
escanaffles|esen|esneux|esplechin|esquelmes|essen|essene|estaimbourg|estaimpuis|estinnes
estinnes au mont|estinnes au val|etalle|ethe|etikhove|ettelgem|etterbeek|eugies|eupen|evegnee
evelette|everbeek|everberg|evere|evergem|evregnies|evrehailles|eynatten|ezemaal|fagnolle|faimes
falaen|falisolle|fallais|falmagne|falmignoul|familleureux|farciennes|faulx les tombes|fauroeulx
fauvillers|faymonville|fays les veneurs|fayt le franc|fayt lez manage|felenne|feluy|feneur
fernelmont|ferrieres|feschaux|fexhe le haut clocher|fexhe slins|filot|finnevaux|fize fontaine
fize le marsal|flamierge|flavion|flawinne|flemalle|flemalle grande|flemalle haute|flenu|fleron
fleurus|flobecq|flone|floree|floreffe|florennes|florenville|floriffoux|flostoy|focant|folx les caves
fontaine l eveque|fontaine valmont|fontenelle|fontenoille|fontenoy|fooz|forchies la marche|forest
foret|forges|forges philippe|forrieres|forville|fosse|fosses la ville|fouleng|fourbechies
fouron le comte|fouron saint martin|fourons|foy notre dame|fraipont|fraire|fraiture|frameries
framont|franc waret|franchimont|francorchamps|franiere|frasnes|frasnes lez anvaing
frasnes lez buissenal|frasnes lez gosselies|freloux|freux|froidchapelle|froidfontaine|froidmont
fronville|froyennes|fumal|furfooz|furnaux|furnes|gaasbeek|gages|gallaix|galmaarden|gand|ganshoren
gaurain ramecroix|gavere|gedinne|geel|geer|geest gerompont petit rosiere|geetbets|gelbressee
geldenaken|gelinden|gellik|gelrode|geluveld|geluwe|gembes|gembloers|gembloux|gemmenich|genappe
genepien|genk|genly|genoelselderen|gent|gentbrugge|gentinnes|genval|geraardsbergen|gerdingen|gerin
gerompont|gerouville|gerpinnes|gestel|gesves|ghent|ghislenghien|ghlin|ghoy|gibecq|gierle
gijverinkhove|gijzegem|gijzelbrechtegem|gijzenzele|gilly|gimnee|gingelom|gistel|gits|givry|glabais
glabbeek zuurbemde|glain|gleixhe|glimes|glons|gochenee|godarville|godinne|godveerdegem|goe
goeferdinge|goegnies chaussee|goesnes|goetsenhoven|gomze andoumont|gondregnies|gonrieux|gontrode
gooik|gors opleeuw|gorsem|gosselies|gotem|gottem|gottignies|gougnies|gourdinne|goutroux|gouvy
gouy lez pieton|gozee|grace berleur|grace hollogne|graide|grammene|grammont|grand axhe|grand hallet
grand halleux|grand leez|grand manil|grand rechain|grand reng|grand rosiere hottomont|grandglise
grandhan|grandmenil|grandmetz|grandrieu|grandville|grandvoir|grapfontaine|graty|graux|graven|grazen
grembergen|grez doiceau|grimbergen|grimminge|grivegnee|grobbendonk|groot bijgaarden|groot gelmen
groot loon|gros fays|grosage|grote brogel|grote spouwen|grotenberge|gruitrode|grune|grupont|guignies
guigoven|guirsch|gullegem|gutschoven|haacht|haaltert|haasdonk|haasrode|habay|habay la neuve
habay la vieille|habergy|haccourt|hachy|hacquegnies|haillot|haine saint paul|haine saint pierre
hainin|hakendover|hal|halanzy|halen|hallaar|halle|halle booienhoven|halleux|halma|halmaal|haltinne
ham|ham sur heure|ham sur heure nalinnes|ham sur sambre|hamipre|hamme|hamme mille|hamoir|hamois
hamont|hamont achel|hampteau|han sur lesse|handzame|haneffe|hanneche|hannuit|hannut|hanret|hansbeke
hantes wiheries|hanzinelle|hanzinne|harchies|harelbeke|haren|haren borgloon|haren tongeren|hargimont
harmignies|harnoncourt|harre|harsin|harveng|harze|hasselt|hastiere|hastiere lavaux|hastiere par dela
hatrival|haulchin|hauset|haut fays|haut ittre|haut le wastia|hautrage|havay|havelange|haversin
havinnes|havre|hechtel|hechtel eksel|heer|heers|hees|heestert|heffen|heikruis|heindonk|heinsch|heist
heist aan zee|heist op den berg|hekelgem|heks|helchteren|heldergem|helecine|helen bos|helkijn
hellebecq|hemelveerdegem|hemiksem|hemptinne|hemptinne lez florennes|hendrieken|henis|hennuyeres
henri chapelle|henripont|hensies|heppen|heppenbach|heppignies|herbeumont|herchies|herderen|herdersem
herent|herentals|herenthout|herfelingen|hergenrath|herinnes lez pecq|herk de stad
hermalle sous argenteau|hermalle sous huy|hermee|hermeton sur meuse|herne|heron|herquegies|herseaux
herselt|herstal|herstappe|hertain|herten|hertsberge|herve|herzele|heule|heure|heure le romain|heurne
heusden|heusden zolder|heusy|heuvelland|hever|heverlee|hevillers|heyd|hillegem|hingene|hingeon|hives
hoboken|hodeige|hodister|hody|hoegaarden|hoei|hoeilaart|hoeke|hoelbeek|hoeleden|hoepertingen|hoeselt
hoevenen|hofstade|hogne|hognoul|hollain|hollange|hollebeke|hollogne aux pierres|hollogne sur geer
holsbeek|hombeek|hombourg|hompre|hondelange|honnay|honnelles|hooglede|hoogstade|hoogstraten|horebeke
horion hozemont|hornu|horpmaal|horrues|hotton|houdemont|houdeng aimeries|houdeng goegnies|houdremont
houffalize|hour|housse|houtain le val|houtain saint simeon|houtaing|houtave|houtem|houthalen
houthalen helchteren|houthem|houthulst|houtvenne|houwaart|houx|houyet|hove|hoves|howardries
huccorgne|huise|huissignies|huizingen|huldenberg|hulshout|hulsonniaux|hulste|humain|humbeek
hundelgem|huppaye|huy|hyon|ichtegem|iddergem|idegem|ieper|impe|incourt|ingelmunster|ingooigem
irchonwelz|isieres|isnes|itegem|itter|itterbeek|ittre|ivoz ramet|ixelles|izegem|izel|izenberge|izier
jabbeke|jalhay|jallet|jamagne|jambes|jamiolle|jamioulx|jamoigne|jandrain jandrenouille|jauche
jauchelette|javingue|jehay|jehonville|jemappes|jemelle|jemeppe sur meuse|jemeppe sur sambre|jeneffe
jesseren|jette|jeuk|jodoigne|jodoigne souveraine|jollain merlin|joncret|julemont|jumet
jupille sur meuse|juprelle|jurbise|juseret|kaaskerke|kachtem|kaggevinne|kain|kalken|kallo
kallo kieldrecht|kalmthout|kampenhout|kanegem|kanne|kapelle op den bos|kapellen|kaprijke
kasteelbrakel|kaster|kasterlee|kaulille|keerbergen|keiem|kelmis|kemexhe|kemmel|kemzeke|kerkhove
kerkom|kerkom bij sint truiden|kerksken|kermt|kerniel|kersbeek miskom|kessel|kessel lo|kessenich
kester|kettenis|keumiee|kieldrecht|kinrooi|klein gelmen|kleine brogel|kleine spouwen|klemskerke
klerken|kluisbergen|kluizen|knesselare|knokke|knokke heist|kobbegem|koekelare|koekelberg|koersel
koksijde|kolmont borgloon|kolmont tongeren|komen|komen waasten|koningshooikt|koninksem|kontich
kooigem|koolkerke|koolskamp|korbeek dijle|korbeek lo|kortemark|kortenaken|kortenberg|kortessem
kortijs|kortrijk|kortrijk dutsel|kozen|kraainem|krombeke|kruibeke|kruisem|kruishoutem|kumtich
kuringen|kuttekoven|kuurne|kwaadmechelen|kwaremont|l escaillere|la|la bouverie|la bruyere
la calamine|la glanerie|la gleize|la hestre|la hulpe|la louviere|la panne|la roche en ardenne
laakdal|laar|laarne|labuissiere|lacuisine|ladeuze|laeken|laforet|lahamaide|laken|lamain|lambermont
lambusart|lamine|lamontzee|lamorteau|lampernisse|lanaken|lanaye|landegem|landelies|landen|landenne
landskouter|laneffe|langdorp|langemark|langemark poelkapelle|lanklaar|lanquesaint|lantin|lantremange
laplaigne|lapscheure|lasne|lasne chapelle saint lambert|lathuy|latinne|latour|lauw|lauwe|lavacherie
lavaux sainte anne|lavoir|le coq|le mesniel|le roeulx|le roux|leau|lebbeke|lede|ledeberg|ledegem
leefdaal|leerbeek|leernes|leers et fosteau|leers nord|leest|leeuwergem|leffinge|leglise|leignon
leisele|leke|lembeek|lembeke|lemberge|lendelede|lennik|lens|lens saint remy|lens saint servais
lens sur geer|leopoldsburg|les avins|les bons|les bulles|les hayons|les waleffes|lesdain|lessen
lessines|lessive|lesterny|lesve|lettelingen|letterhoutem|leugnies|leupegem|leut|leuven|leuze
leuze en hainaut|leval chaudeville|leval trahegnies|liberchies|libin|libramont|libramont chevigny
lichtaart|lichtervelde|liedekerke|lieferinge|liege|lier|lierde|lierneux|liernu|lierre|liers|lievegem
liezele|ligne|ligney|ligny|lille|lillo|lillois witterzee|limal|limbourg|limelette|limerle|limont
lincent|linden|linkebeek|linkhout|linsmeau|lint|linter|lippelo|lisogne|lissewege|lives sur meuse
lixhe|lo|lo reninge|lobbes|lochristi|lodelinsart|loenhout|loker|lokeren|loksbergen|lombardsijde
lombise|lommel|lommersweiler|lompret|lomprez|loncin|londerzeel|longchamps|longlier|longueville
longvilly|lontzen|lonzee|loonbeek|loppem|lorce|lot|lotenhulle|louette saint denis
louette saint pierre|loupoigne|louvain|louvain la neuve|louveigne|lovendegem|lovenjoel|loverval
lowen|loyers|lubbeek|luik|luingne|lummen|lustin|luttich|luttre|maarke kerkem|maarkedal|maaseik
maasmechelen|mabompre|machelen|macon|macquenoise|maffe|maffle|magnee|maillen|mainvault|maisieres
maissin|maizeret|mal|maldegem|malderen|malempre|maleves sainte marie wastines|malines|malle|malmedy
malonne|malvoisin|manage|manderfeld|manhay|mannekensvere|maransart|marbais|marbaix|marbehan
marche en famenne|marche les dames|marche lez ecaussinnes|marchienne au pont|marchin|marchipont
marchovelette|marcinelle|marcourt|marenne|mariakerke|mariekerke|mariembourg|marilles|mark|marke
markegem|marneffe|marquain|martelange|martenslinde|martouzin neuville|masbourg|masnuy saint jean
masnuy saint pierre|massemen|massenhoven|matagne la grande|matagne la petite|mater|maubray|maulde
maurage|mazee|mazenzele|mazy|mean|mechelen|mechelen aan de maas|mechelen bovelingen|mecheln|meeffe
meensel kiezegem|meer|meerbeek|meerbeke|meerdonk|meerhout|meerle|meeswijk|meetkerke|meeuwen
meeuwen gruitrode|mehaigne|meigem|meilegem|meise|meix devant virton|meix le tige|melden|meldert
melen|melin|melkwezer|melle|mellery|melles|mellet|mellier|melsbroek|melsele|melsen|membach|membre
membruggen|mendonk|menen|menin|merbes le chateau|merbes sainte marie|merchtem|merdorp|mere|merelbeke
merelbeke melle|merendree|merkem|merksem|merksplas|merlemont|mesen|meslin l eveque|mesnil eglise
mesnil saint blaise|mespelare|messancy|messelbroek|mesvin|mettekoven|mettet|meulebeke|meux
mevergnies lez lens|meyerode|michelbeke|micheroux|middelburg|middelkerke|miecret|mielen boven aalst
mignault|millen|milmort|minderhout|mirwart|modave|moelingen|moen|moerbeke|moerbeke waas|moere
moerkerke|moerzeke|moeskroen|moha|mohiville|moignelee|moircy|mol|molenbaix|molenbeek
molenbeek saint jean|molenbeek wersbeek|molenbeersel|molenstede|mollem|momalle|momignies
monceau en ardenne|monceau imbrechies|monceau sur sambre|mons|mons lez liege|monstreux|mont
mont de l enclus|mont gauthier|mont saint andre|mont saint aubert|mont saint guibert
mont sainte aldegonde|mont sainte genevieve|mont sur marchienne|montaigu|montbliart|montegnee
montenaken|montignies lez lens|montignies saint christophe|montignies sur roc|montignies sur sambre
montigny le tilleul|montleban|montroeul au bois|montroeul sur haine|montzen|moorsel|moorsele
moorslede|moortsele|mopertingen|moregem|moresnet|morhet|morialme|morkhoven|morlanwelz
morlanwelz mariemont|mormont|mornimont|mortier|mortroux|mortsel|morville|moulbaix|mourcourt|mouscron
moustier|moustier sur sambre|mouzaive|moxhe|mozet|muizen|mullem|munkzwalm|muno|munsterbilzen|munte
musson|mussy la ville|my|naast|nadrin|nafraiture|nalinnes|nameche|namen|namur|nandrin|naninne|naome
nassogne|natoye|nazareth|nazareth de pinte|nechin|neder over heembeek|nederboelare|nederbrakel
nederename|nederhasselt|nederokkerzeel|nederzwalm hermelgem|neerglabbeek|neerharen|neerhespen
neerheylissem|neerijse|neerlanden|neerlinter|neeroeteren|neerpelt|neerrepen|neervelp|neerwaasten
neerwinden|neigem|nerem|nessonvaux|nethen|nettinne|neu moresnet|neufchateau|neufmaison|neufvilles
neupre|neuville|neuville en condroz|nevele|niel|niel bij as|niel bij sint truiden|nieuport
nieuwenhove|nieuwenrode|nieuwerkerken|nieuwkapelle|nieuwkerke|nieuwkerken waas|nieuwmunster
nieuwpoort|nieuwrode|nijlen|nijvel|nil saint vincent saint martin|nimy|ninove|nismes|nivelles
niverlee|nives|nobressart|nodebais|noduwez|noirchain|noirefontaine|noiseux|nokere|nollevaux
noorderwijk|noordschote|nossegem|nothomb|nouvelles|noville|noville les bois|noville sur mehaigne
nukerke|obaix|obigies|obourg|ochamps|ocquier|odeigne|odeur|oedelem|oekene|oelegem|oeren|oeselgem
oetingen|oeudeghien|oevel|offagne|ogy|ohain|ohey|oignies en thierache|oisquercq|oizy|okegem|olen
oleye|ollignies|olloy sur viroin|olmen|olne|olsene|omal|ombret|omezee|on|onhaye|onkerzele|onnezies
onoz|onze lieve vrouw lombeek|onze lieve vrouw waver|ooigem|ooike|oombergen|oorbeek|oordegem
oostakker|oostduinkerke|oosteeklo|oostende|oosterzele|oostham|oostkamp|oostkerke damme
oostkerke diksmuide|oostmalle|oostnieuwkerke|oostrozebeke|oostvleteren|oostwinkel|opbrakel|opdorp
opglabbeek|opgrimbie|ophain bois seigneur isaac|ophasselt|opheers|opheylissem|ophoven|opitter
oplinter|opoeteren|opont|opprebais|oppuurs|opvelp|opwijk|orbais|orchimont|orcq|ordingen|oret|oreye
orgeo|ormeignies|orp jauche|orp le grand|orroir|orsmaal gussenhoven|ortho|ostend|ostende|ostiches
otegem|oteppe|othee|otrange|ottenburg|ottergem|ottignies|ottignies louvain la neuve|oud heverlee
oud turnhout|oudegem|oudekapelle|oudenaarde|oudenaken|oudenburg|oudergem|oudsbergen|ouffet|ougree
oupeye|outer|outgaarden|outrelouxhe|outrijve|ouwegem|overboelare|overhespen|overijse|overmere
overpelt|overrepen|overwinden|paal|paifve|pailhe|pajottegem|paliseul|pamel|papignies|parike
passendale|patignies|paturages|paulatem|pecq|peer|peissant|pellaines|pellenberg|pelt|pepingen
pepinster|perk|peronnes lez antoing|peronnes lez binche|peruwelz|pervijze|perwez|perwez haillot
perwijs|pesche|pessoux|petegem aan de leie|petegem aan de schelde|petigny|petit fays|petit hallet
petit rechain|petit roeulx lez braine|petit roeulx lez nivelles|petit thier|petite chapelle|peutie
philippeville|pieton|pietrain|pietrebais|pipaix|piringen|pironchamps|pittem|plainevaux|plancenoit
ploegsteert|plombieres|poederlee|poeke|poelkapelle|poesele|pollare|polleur|pollinkhove|pommeroeul
pondrome|pont a celles|pont de loup|pontillas|poperinge|poppel|popuelles|porcheresse|pottes|poucet
poulseur|poupehan|pousset|presgaux|presles|profondeville|proven|pry|pulderbos|pulle|purnode
pussemange|putte|puurs|puurs sint amands|quaregnon|quartes|quenast|queue du bois|quevaucamps|quevy
quevy le grand|quevy le petit|quievrain|rachecourt|racour|raeren|ragnies|rahier|ramegnies
ramegnies chin|ramelot|ramillies|ramillies offus|ramsdonk|ramsel|ramskapelle knokke heist
ramskapelle nieuwpoort|rance|ransart|ransberg|ranst|ravels|rebaix|rebecq|rebecq rognon|recht|recogne
redu|reet|rekem|rekkem|relegem|remagne|remersdaal|remicourt|renaix|rendeux|reninge|reningelst
renlies|reppel|ressaix|ressegem|resteigne|retie|retinne|reuland|reves|rhisnes|rhode saint genese
richelle|riemst|rienne|riezes|rijkel|rijkevorsel|rijkhoven|rijmenam|riksingen|rillaar|riviere
rixensart|robechies|robelmont|robertville|roborst|rochefort|rochehaut|rocherath|roclenge sur geer
rocourt|roesbrugge haringe|roeselare|rognee|roisin|roksem|rollegem|rollegem kapelle|roloux|roly
romedenne|romeree|romershoven|romsee|rongy|ronquieres|ronse|ronsele|roosbeek|roosdaal|rosee|roselies
rosieres|rosmeer|rosoux crenwick|rossignol|rotem|rotheux rimiere|rotselaar|roucourt|roulers|rouveroy
rouvreux|rouvroy|roux|roux miroir|roy|rozebeke|ruddervoorde|ruette|ruien|ruisbroek|ruiselede
rukkelingen loon|rulles|rumbeke|rumes|rumillies|rummen|rumsdorp|rumst|runkelen|rupelmonde
russeignies|rutten|s gravenbrakel|s gravenvoeren|s gravenwezel|s herenelderen|saint amand
saint andre|saint aubin|saint denis|saint denis bovesse|saint georges sur meuse|saint gerard
saint germain|saint gery|saint ghislain|saint gilles|saint hubert|saint jean geest|saint josse
saint josse ten noode|saint leger|saint marc|saint mard|saint martin|saint maur|saint medard
saint nicolas|saint pierre|saint remy|saint remy geest|saint sauveur|saint servais|saint severin
saint symphorien|saint trond|saint vaast|saint vincent|saint vith|sainte cecile
sainte marie chevigny|sainte marie sur semois|sainte ode|saintes|saive|salles|samart|sambreville
samree|sankt vith|sars la bruyere|sars la buissiere|sart bernard|sart custinne|sart dames avelines
sart en fagne|sart eustache|sart lez spa|sart saint laurent|sautin|sautour|sauveniere|schaarbeek
schaerbeek|schaffen|schalkhoven|schaltin|schelderode|scheldewindeke|schelle|schellebelle
schendelbeke|schepdaal|scherpenheuvel|scherpenheuvel zichem|schilde|schonberg|schoonaarde|schore
schorisse|schoten|schriek|schuiferskapelle|schulen|sclayn|scy|seilles|selange|seloignes|semmerzake
seneffe|sensenruth|seny|senzeille|septon|seraing|seraing le chateau|serinchamps|serskamp|serville
sibret|signeulx|sijsele|silenrieux|silly|sinaai waas|sinsin|sint agatha berchem|sint agatha rode
sint amands|sint amandsberg|sint andries|sint antelinks|sint baafs vijve|sint blasius boekel
sint denijs|sint denijs boekel|sint denijs westrem|sint eloois vijve|sint eloois winkel
sint genesius rode|sint gillis|sint gillis bij dendermonde|sint gillis waas|sint goriks oudenhove
sint huibrechts hern|sint huibrechts lille|sint jacobs kapelle|sint jan|sint jan in eremo
sint jans molenbeek|sint job in t goor|sint joost|sint joost ten node|sint joris beernem
sint joris nieuwpoort|sint joris weert|sint joris winge|sint katelijne waver|sint katherina lombeek
sint kornelis horebeke|sint kruis|sint kruis winkel|sint kwintens lennik|sint lambrechts herk
sint lambrechts woluwe|sint laureins|sint laureins berchem|sint lenaarts|sint lievens esse
sint lievens houtem|sint margriete|sint margriete houtem|sint maria horebeke|sint maria latem
sint maria lierde|sint maria oudenhove brakel|sint maria oudenhove zottegem|sint martens bodegem
sint martens latem|sint martens leerne|sint martens lennik|sint martens lierde|sint martens voeren
sint michiels|sint niklaas|sint pauwels|sint pieters kapelle|sint pieters leeuw|sint pieters rode
sint pieters voeren|sint pieters woluwe|sint rijkers|sint stevens woluwe|sint truiden
sint ulriks kapelle|sippenaeken|sirault|sivry|sivry rance|sleidinge|slijpe|slins|sluizen
smeerebbe vloerzegem|smetlede|smuid|snaaskerke|snellegem|soheit tinlot|sohier|soignies|soiron
solre saint gery|solre sur sambre|sombreffe|somme leuze|sommethonne|sommiere|somzee|soree
sorinne la longue|sorinnes|sosoye|sougne remouchamps|soulme|soumagne|soumoy|sourbrodt|souvret|sovet
soy|soye|spa|spalbeek|spermalie|spiennes|spiere|spiere helkijn|spontin|spouwen|sprimont|spy|stabroek
staden|stalhille|stambruges|stave|stavele|stavelot|steendorp|steenhuffel|steenhuize wijnhuize
steenkerke|steenkerque|steenokkerzeel|stekene|stembert|stene|sterrebeek|stevoort|stokrooie|stoumont
straimont|stree|stree lez huy|strepy bracquegnies|strijpen|strijtem|strombeek bever|stuivekenskerke
suarlee|sugny|surice|suxy|tailles|taintignies|tamines|tarcienne|tavier|taviers|tavigny|tellin
templeuve|temploux|temse|tenneville|teralfene|terhagen|terhulpen|termes|termonde|ternat|tertre
tervuren|terwagne|tessenderlo|tessenderlo ham|testelt|teuven|theux|thiaumont|thieu|thieulain
thieusies|thimeon|thimister|thimister clermont|thimougies|thines|thirimont|thisnes|thommen|thon
thorembais les beguines|thorembais saint trond|thoricourt|thuillies|thuin|thulin|thumaide
thy le bauduin|thy le chateau|thynes|thys|tiegem|tielen|tielrode|tielt|tielt winge|tienen|tignee
tihange|tildonk|tilff|tillet|tilleur|tillier|tilly|tinlot|tintange|tintigny|tirlemont|tisselt
toernich|tohogne|tollembeek|tongeren|tongeren borgloon|tongerlo|tongre notre dame
tongre saint martin|tongres|tongrinne|tontelange|torgny|torhout|tourinne|tourinnes saint lambert
tournai|tournay|tourpes|transinne|trazegnies|treignes|trembleur|tremelo|trivieres|trognee
trois ponts|trooz|tubeke|tubize|turnhout|uccle|ucimont|uikhoven|uitbergen|uitkerke|ukkel|ulbeek
upigny|ursel|vaalbeek|val meer|vance|varendonk|varsenare|vaucelles|vaulx|vaulx lez chimay
vaux chavanne|vaux et borset|vaux lez rosieres|vaux sous chevremont|vaux sur sure|vechmaal|vedrin
veerle|velaine sur sambre|velaines|veldegem|veldwezelt|vellereille le sec|vellereille les brayeux
velm|velroux|veltem beisem|velzeke ruddershove|vencimont|vergnies|verlaine|verlee|verrebroek
vertrijk|verviers|vesqueville|veulen|veurne|vezin|vezon|viane|vichte|vielsalm|viemme|viersel
vierset barse|vierves sur viroin|viesville|vieux genappe|vieux waleffe|vieuxville|villance
ville en hesbaye|ville pommeroeul|ville sur haine|villerot|villers aux tours|villers deux eglises
villers devant orval|villers en fagne|villers l eveque|villers la bonne eau|villers la loue
villers la tour|villers la ville|villers le bouillet|villers le gambon|villers le peuplier
villers le temple|villers lez heest|villers notre dame|villers perwin|villers poterie
villers saint amand|villers saint ghislain|villers saint simeon|villers sainte gertrude
villers sur lesse|villers sur semois|vilvoorde|vilvorde|vinalmont|vinderhoute|vinkem|vinkt|virelles
virginal samme|viroinval|virton|vise|vissenaken|vitrival|vivegnis|vivy|vladslo|vlamertinge|vlekkem
vleteren|vlezenbeek|vliermaal|vliermaalroot|vlierzele|vlijtingen|vlimmeren|vlissegem|vloesberg
vodecee|vodelee|voeren|vogenee|volkegem|vollezele|voneche|voorde|voormezele|voort|voroux goreux
voroux lez liers|vorselaar|vorsen|vorst|vosselaar|vosselare|vossem|vottem|vrasene|vremde|vreren
vresse sur semois|vroenhoven|vucht|vurste|vyle et tharoul|waanrode|waarbeke|waardamme|waarloos
waarmaarde|waarschoot|waasmont|waasmunster|waasten|wachtebeke|wadelincourt|wagnelee|waha|waillet
waimes|wakken|walcourt|walem|walhain|walhain saint paul|walhorn|walsbets|walshoutem|waltwilder
wambeek|wancennes|wandre|wanfercee baulet|wange|wangenies|wanlin|wanne|wannebecq|wannegem lede
wansin|wanze|wanzele|warchin|warcoing|wardin|waregem|waremme|waret l eveque|waret la chaussee
warisoulx|warnant|warnant dreye|warneton|warquignies|warsage|warzee|wasmes|wasmes audemez briffoeil
wasmuel|wasseiges|waterland oudeman|waterloo|watermaal bosvoorde|watermael boitsfort|watervliet
watou|wattripont|waudrez|waulsort|wauthier braine|waver|wavre|wavreille|wayaux|ways|webbekom
wechelderzande|weelde|weerde|weert|wegnez|weillen|weismes|welden|welkenraat|welkenraedt|welle|wellen
wellin|wemmel|wenduine|wepion|werbomont|werchter|weris|werken|werm|wervik|wespelaar|westende
westerlo|westkapelle|westkerke|westmalle|westmeerbeek|westouter|westrem|westrozebeke|westvleteren
wetteren|wevelgem|wez velvain|wezemaal|wezembeek oppem|wezeren|wezet|wibrin|wichelen|widooie
wiekevorst|wielsbeke|wierde|wiers|wiesme|wieze|wiheries|wihogne|wijchmaal|wijer|wijgmaal|wijnegem
wijshagen|wijtschate|wilderen|willaupuis|willebringen|willebroek|willemeau|willerzie|wilrijk|wilsele
wilskerke|wimmertingen|winenne|wingene|winksele|wintershoven|witry|wodecq|woesten|wolkrange
woluwe saint lambert|woluwe saint pierre|wolvertem|wommelgem|wommersom|wonck|wondelgem|wontergem
wortegem|wortegem petegem|wortel|woubrechtegem|woumen|wulpen|wulvergem|wulveringem|wuustwezel
xhendelesse|xhendremael|xhoris|yernee fraineux|ypern|ypres|yves gomezee|yvoir|zaffelare|zandbergen
zande|zandhoven|zandvliet|zandvoorde oostende|zandvoorde zonnebeke|zarlardinge|zarren|zaventem
zedelgem|zeebrugge|zegelsem|zele|zelem|zellik|zelzate|zemst|zepperen|zerkegem|zetrud lumay|zevekote
zeveneken|zeveren|zevergem|zichem|zichen zussen bolder|zillebeke|zingem|zinnik|zoerle parwijs
zoersel|zolder|zomergem|zonhoven|zonnebeke|zonnegem|zottegem|zoutenaaie|zoutleeuw|zuidschote
zuienkerke|zulte|zulzeke|zutendaal|zwalm|zwevegem|zwevezele|zwijnaarde|zwijndrecht
)";

}  // namespace datakaart

// First names that are common in Belgium and its neighbours. As folded() makes them, in order;
#include "detectors/data/first_names.h"

#include <algorithm>
#include <vector>

namespace datakaart {
namespace {

constexpr std::string_view k_names = R"(
aaliyah aaron abbas abbie abdel abdelkader abdul abdullah abel abigail abraham abram abramo achim
ada adalbert adam adelaide adelbert adele adelgunde adelheid adelinde adeline adem adina adolf
adolfine adrian adriana adriane adrianna adriano adrien adrienne aenne agata agatha agathe agnes
agnieszka agustin ahmad ahmed ahmet aicha aiden aime aimee aitor akira alain alan alba alban albert
albertine alberto albin albina albino albrecht aldo alejandra alejandro aleks aleksandar aleksander
aleksandr aleksandra aleksej alena alessandro alessio alex alexa alexander alexandra alexandre
alexandria alexandrie alexandros alexei alexej alf alfons alfonso alfred alfredo ali alice alicia
alicja alida alighieri alighiero alina aline alison alix alla allan alma almut almuth alois aloisia
aloys alphonse alvaro alwin alwina alwine alyssa amalia amalie amanda amber amedeo amelia amelie
amerigo amin amina amine amir amira amos amparo amy an ana anais anas anastasia anastasie anastasio
anastasios anastazja anatol anatoli anatolij andre andrea andreas andree andrei andrej andres
andrew andrey andrzej andy aneta anett anette angel angela angeles angelica angelika angelina
angelique angelo anica aniela anika anita anja anka anke ann anna annabel annaliese annamaria anne
annedore annegret annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese
annelise annelore annemarie annemie annemijn annerose annett annette anni annick annie annika
annita anny anouk anselm anselmo ansgar ante anthony antimo antje anto antoine antoinette anton
antoni antonia antonie antonietta antonina antonino antonio antonios antonius antony antoon
apollonia apolonia apostolos arcibaldo arduino ariane aribert arie ariel arif arkadiusz armando
armin arnaud arnaude arnd arndt arne arnfried arnim arno arnold arnulf aroldo aron artemide artes
arthur artur arturo arzu ashleigh ashley assia asta astrid asuncion athanasios attila audenico
audrey august augusta auguste augustin augusto aurelia aurelie aurora aurore ausonio avide axel aya
ayden aylin aynur ayoub ayse aysel ayten aziz azra azue babett babette bacchisio baldassarre baldur
balthasar baptist barbara barbel barry bart bartek bartholomaus bas bastiaan bastian battista
bayram beata beate beatrice beatrix beatriz beau begona bekir bela belen belinda ben benedetta
benedikt benita benjamin benno benny benoit bente benthe berat berend berit bernadette bernard
bernardo bernd berndt bernfried bernhard bernhardine bernt bernward bert berta bertha berthold
bertold bertram bertrand beth bethan bethany betina betti bettina bettino betty beverley bianca
bianka bibi bibiana bilal billy birger birgid birgit birgitt birgitta birte birthe bjorn blanca
blanka bo boaz bodo bogdan boris bortolo borys bozena bradley bram brandon branka branko brecht
brenda brent brett brian brigitta brigitte brit brita britt britta bruce brunhild brunhilde bruni
bruno bryan burckhard burghard burkard burkhard burkhardt cacilia cacilie caio caligola callum
calogero cameron camilla camille canan capucine caren carin carina carine carl carla carlijn carlo
carlos carly carmela carmelo carmen carmine carol carola carole carolin carolina caroline carolyn
carsten cas casper cassiopea catalina caterina catharina catherine cathleen cathrin cato catrin
cecco cecile cecilia cedric celal celeste celia celina celine cemal cemil cengiz centa cesar
cesidia cetin ceylin cezary chantal charlene charles charlie charlotte chelsea cheryl chloe chris
christa christel christelle christian christiana christiane christin christina christine christl
christof christoph christophe christopher christos cilli cilly cindy cira cirino ciro claas claire
clara clare clarissa claude claudia claudine claudio claudius claus clea clemence clemens cleopatra
cleros clifford clive clodovea colette colin collin concepcion concetta connor conny conor conrad
constance constantin constanze consuelo cora cord cordula corina corinna corinne cornelia cornelis
cornelius cosetta cosima cosimo costantino costanzo craig cristian cristina cristyn curt cynthia
cyprian czeslaw daan dagmar dagmara dagobert daisy dajana dale damaris damian damiana damiano
damien dan dana dani danica daniel daniela daniele danielle danilo danique danny dante danthon
danuta daphne daria darius dariusz darko darren dave david davide davis davy dawid dawn dean
deborah debra declan delia delphine demi demian demis denis denise dennis denny derek desiree
detlef detlev dewi dex diamante diana diane didier diedrich diego dierk dieter diethard diethelm
diether dietlind dietlinde dietmar dietrich dimitri dimitrios dina dindo dino dion dirk ditmar
dittmar djamila dmytro dogan dolores domenico domingo dominic dominik dominique domiziano donald
donata donatella donna dora doreen doriana dorina doris dorit dorle dorota dorothe dorothea
dorothee dorothy dorte dorthe douglas dragan dragica drago dries duncan dunja dursun dusan duuk
dylan dylano eberhard eberhardt eckard eckart eckehard eckhard eckhardt eckhart ecrin edda eddy
edelbert edelgard edeltraud edeltraut edeltrud edgar edilio edipo edit edith editha edmund edouard
eduard eduardo edvige edward edwin egbert eggert egidio egisto egon ehrenfried ehrentraud ehrhard
eileen eitel ekaterina ekkehard ekkehart ekrem elaine elda eleanor elena eleni elenore eleonora
eleonore elfi elfie elfriede elga elias elien elif elin eline elio elisa elisabet elisabeth elise
eliza elizabeth elize eliziario elke ella ellen elli ellie ellinor elliot elliott elly elma elmar
elodie els elsa elsbeth else elvira elwira elzbieta emanuel emidio emil emile emilia emilie emilio
emily emin emine emir emma emmanuel emmanuelle emmerich emmi emmy emre encarnacion engelbert engin
enno enrica enrico enrique enver enzo ercan ercole erdal erdmute erdogan erhard erhardt eriberto
eric erica erich erik erika erkan ermes erminia erminio erna ernest ernestine ernst erol erwin eryk
esila esmee esperanza ester esther ethan etienne etta ettore eufemia eugen eugene eugenia eugenie
eusebio eustachio eva evamaria evangelia evangelista evangelos evelien evelin eveline evelyn
evelyne evi evie evita evy ewa ewald ewelina faas fabian fabiano fabienne fabio fabrice fadime falk
falko fanny farid farida faruk fatih fatima fatma fay faye fedde fedor felicia felicitas feline
felipe felix felizitas fem femke fenna fenne ferdi ferdinand ferdinando ferenc fernando fien fiene
filip filippo filiz filomena finn fiona fiorentino fiorenzo flaviana flavio fleur floor floortje
flora florence florentine florian floris folco folker folkert fortunata franca frances francesca
francesco francis francisca francisco franciszek franck franco francois francoise franjo frank
franka franky frans franz franziska frauke fred freddy frederic frederick frederik frederike
frederique fredi fredo fredy freia freya frida fridolin frieda friedbert friedemann frieder
friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frithjof
fritz fryderyk fulvio furio gabi gabor gabriel gabriela gabriele gabriella gabrielle gaby gaetano
gail gaja galina gareth garry gary gastone gavin gavino gebhard geert gelsomina gema gemma
genevieve genoveva genziana geoffrey georg george georges georgi georgia georgina georgine georgios
gerald geraldine gerard gerd gerda gerdi gereon gerfried gerhard gerhardt gerhart gerhild gerlando
gerlind gerlinde germaine german germano gernot gero gerold gerolf gerrit gert gerta gerti gertraud
gertraude gertraut gertrud gertrude gerwin gesa gesche gesine geza ghislain giacinta giacinto
giacobbe gianantonio giancarlo gianleonardo gianmarco gianmaria gianriccardo giel giesela gijs
gilbert gilda gilles gillian gina gino gioacchino giobbe giordano giorgio giovanna giovanni gisa
gisbert gisela gislinde gitta gitte giuliano giulietta giulio giuseppe giuseppina glen glenn gloria
godelieve gonul gonzalo goran gordana gordon gottfried gotthard gotthilf gotthold gottlieb gottlob
gotz grace graeme graham grazia graziano grazyna greet gregoire gregor gregorio gregory greta
gretchen grete gretel gretl griet grit grzegorz gudrun gudula guendalina guenter guenther guido
guillaume guillermo guiseppe gulay gulsen gulten gunar gunda gundel gundi gundolf gundula gunhild
gunnar gunter gunther guntram gustav gustaw gusti guus guusje guy hafsa hagen hailey hajo hakan
hakim halil halina hamza hanife hanna hannah hannchen hanne hannelore hannes hanni hanno hanns
hanny hans hansgeorg hansjoachim hansjorg hansjurgen hanspeter harald hardy harm harold harri
harriet harro harry hartmut hartmuth hartwig hasan hassan hasso hatice hayley hazel heather hector
hedda hedi hedwig hedy heide heidelinde heidelore heidemarie heiderose heidi heidrun heike heiko
heimo heiner heinfried heini heino heinrich heinz helen helena helene helfried helga helge hella
hellmut hellmuth helma helmar helmtrud helmut helmuth hendrik henner henni henning henny henri
henriette henrik henrike henry henryk herbert heribert herlinde herma herman hermann hermine
herrmann herta hertha herwig hidde hilary hilda hildburg hilde hildegard hildegart hildegund
hildegunde hilma hilmar hiltraud hiltrud hinrich holger hollie holly holm honore horst hortense
howard hubert hubertine hubertus hugh hugo hugues huguette hulda hulya huseyin iacopo iain ian
ibrahim ida idris ignacio ignacy ignatz ignaz igor iker ilario ildiko ileana ilhan ilias ilija ilja
ilka ilona ilonka ilse imane imelda imke immo imran imre ina inaya indy ines inga ingbert inge
ingeborg ingeburg ingelore ingetraud ingetraut ingmar ingo ingolf ingrid ingried inka inken
inmaculada inna insa ioana ioannis ione ippolito ira irena irene irina iris irma irmela irmengard
irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud iryna isa isaac isabel isabell isabella
isabelle ise isidor isira isis ismael ismail ismet isolde istvan italo ivan ivana ivanka ivano ivo
ivonne ivy iwan iwo iwona ize jacek jack jacky jacob jacopo jacqueline jacques jade jadwiga jaime
jake jakob jakub jamal james jamie jan jana jane janet janett janette janice janin janina janine
janko jann janna janne janos janus janusz jaqueline jari jarno jaroslav jaroslaw jasmijn jasmin
jasmina jasmine jason jasper javier jay jayda jayden jaylinn jayne jayson jean jeanette jeanne
jeannette jeannine jedrzej jef jeffrey jelena jelle jelte jemma jenna jennifer jenny jens jente
jeremi jeremy jeroen jerome jerzy jesper jesse jessica jessika jesus jet jill jim jinthe jip jiri
jo joachim joan joana joanna joanne joannes joaquin job jobst jochem jochen jodie joe joel joelle
joep joerg joey johan johann johanna johanne johannes john joke jolanda jolanta jolanthe jole jolie
jolijn jonas jonathan joost jordan jordi jordy jorg jorge jorgen joris jorn jort jos jose josef
josefa josefina josefine josep joseph josephine josette josh joshua josiane josip jost jovan joy
joyce jozef juan juana judith juergen jules julia julian juliana juliane julianna julie julien
juliette julio julita julius juliusz june junior jurgen juri jurij jurre justin justina justine
justus justyna jutta juul kaat kacper kai kaja kajetan kalina kamal kamil kamila karel karen karim
karin karina karl karla karlfried karlheinz karlijn karol karola karolin karolina karoline karsten
kasimir kaspar kata katalin katarina katarzyna kate katerina katharina katharine kathe katherina
katherine kathi kathleen kathrin kathryn kathy kati katie katja katleen katrien katrin katy kay
kayla kaylee kayleigh kazim kazimierz keano keith kelly kemal kenan kenneth kenny kerry kerstin
kevin khadija khalid kian kick kieran kiki kilian kim kimberley kira kirsten kirstin kirsty klaas
klara klare klaudia klaus klemens klothilde knud knut kociss koen konrad konstantin konstantinos
konstanty konstanze korbinian kordula korinna kornel kornelia kornelius kreszentia kreszenz
kriemhild kris krista kristel kristian kristiane kristin kristina kristine kristof krystian
krystyna krzysztof ksawery kunibert kunigunda kunigunde kuno kurt kyan kyano kyara kyle kyra
ladislaus laerte laetitia laila lambert lamberto lana lara larissa lars laszlo latifa laura laure
lauren laurence laurens laurent laurenz lauro lawrence lazzaro lea leah leander leanne lee leen
leif leigh leila lena lene leni lenn leo leokadia leon leonard leonardo leone leonhard leonid
leonie leonore leopold leopoldine lesley leslie leszek levi lewis lex leyla lia liam liane liborio
lidia lidija lidwina lieke lien lies liesa liesbeth lieschen liesel lieselot lieselotte lieve lili
lilian liliana liliane lilija lilli lilly lilo lily lina linda linde lindsey linn lino linus lioba
lisa lisanne lisbeth lise liselotte lisette lissi lissy liv livia liwia liz liza lize lizz lizzy
ljiljana ljubica ljudmila loek loes loic lois lola loni lore loredana lorena lorenz lorenzo loretta
loris lorraine lot lothar lotte lotti louis louise lourdes luc luca lucas luce lucia luciano lucie
lucien lucienne lucrezia lucy ludger ludmila ludmilla ludovico ludwig ludwina luigi luis luisa
luise luitgard luka lukas luke luna lutz luuk luz luzia luzie lydia lynda lynn lynne maaike maarten
maartje maciej madeleine madelief madlen mads magarete magda magdalena magdalene maggie maggiore
magnus magret magrit mahmoud mahmut maik maika maike maja maks maksymilian malcolm malgorzata
malika malte malwina mandy manfred manfredi manja manon manuel manuela manuele mar mara marc marcel
marcelina marcella marcelle marcin marco marcos marcus mare mareen mareike mareile marek maren
marga margaret margareta margarete margaretha margarethe margarita margaud margaux margit margita
margitta margot margret margrit marguerite maria mariagiulia mariam marian mariana marianita
marianna marianne mariano mariapia marica marie mariechen marieke mariele marieluise marietta
marieva marija marijan marijn marika marilyn marina marine marino marinus mario mariola marion
marisa maristella marit marita maritta marius mariusz marjan mark marko markus marleen marlen
marlene marlies marliese marlis mart marta marten martha marthe martin martina martine martyn
maruska marvin mary maryam maryse marzena marzio mason massimo mateusz mathew mathias mathijs
mathilde mathis matilde mato mats matteo matthaus matthew matthias matthieu matthijs mattia mattias
maud maureen maurice maurits maurizio mauro maurycy maxim maxime maximilian maya mechthild
mechthilde mechtild mecren mees megan mehdi mehmet meik meike meinhard meinolf meinrad melania
melanie melissa melita melitta melle meral merel merijn merle merve meryem mesut meta metin mette
mi mia micha michael michaela michaele michail michel michele micheline michelle mick mieke mieszko
miet mietta miguel mihai mijo mika mike mikhail miko mila milagros milan milena milica milka milo
milos milou mina minna miodrag mira mirco mireia mirella miriam miriana mirja mirjam mirjana mirko
miroslav miroslaw miroslawa mirte mirthe mitchell modesto mohamed mohammad mohammed molly mona
monia monica monika monique monja montserrat moreno morgana moritz morris muhammad muhammed
muharrem murat muriel mustafa muzaffer muzio myriam myrthe nabil nada nadeschda nadeshda nadia
nadin nadine nadir nadja naima nancy naomi natali natalia natalie natalija natalja natan nataniel
natascha natasha natasza nath nathalie nathan naud nayade nazzareno necati neil nela nele nelli
nelly nerea neri nermin nestore nevenka nicholas nick nico nicola nicolai nicolas nicolaus nicole
nicoletta niek niels nienke nieves nigel nikki niklas niko nikodem nikola nikolai nikolaj nikolaos
nikolas nikolaus nils nina ninfa ninthe nisa noa noah noel noelia noelle noemi noemie noor noortje
nora norah norbert norma norman notburga noud nour nout nova nunzia nuran nuray nurettin nuri nuria
nurten nynke oceane oda odette odino odone oksana olaf olav ole olena olga olgierd olimpia oliver
olivia olivie olivier oliwier olo omar oreste oretta orfeo orhan ortensia ortrud ortrun ortwin
oscar osea oskar osman osvaldo oswald oswin otfried othmar otmar ottfried ottilie ottmar otto
ottokar ottomar oussama owen oxana pablo pacifico paige pamela paola paolo pascal pascale pasquale
patience patric patricia patrick patrik patrizia patrizio patryk paul paula paulette paulina
pauline paulo pavel pawe pawel pedro peer peggy penelope pepijn pericle pero petar peter petra
petros phileine philip philipp philippe philippine phillip philomena pia piccarda pien piererminio
pierfrancesco pierre piersilvio piet pieter pieterjan pietro pilar pim piotr pippa pirmin pius
pleun pol polina priamo primo prisca priska przemys puck puk purificacion quarto quasimodo quinn
quinten quinty quirino rabea rachael rachel rachid radames radio radmila rados raf rafa rafael
rahel raik raimund rainer raisa raissa ralf ralph ramazan ramon ramona randolf raniero raoul
raphael raphaela raquel raul ravi rayan raymond raymund rebecca rebekka recep reece regina reginald
regine reimar reimer reimund reinald reiner reingard reinhard reinhardt reinhart reinhild reinhilde
reinhold remedios remo remy rena renata renate renato rene renee reni rens renske renzo resi reza
rhys ria ricarda ricardo richard rick ricky rico rigo rik riley rita riza roan robbe robby robert
roberto robin rocco rochus rocio roderich rodolfo rodrigo roel roger roksana roland rolf roman
romana romeo romolo romuald romy ron ronald ronny roos rosa rosalba rosalia rosalie rosalinde
rosalino rosaria rosario rosel roselinde rosemarie rosemary rosi rosie rosina rosita rosl rosmarie
rosolino ross roswita roswitha rotraud rotraut rouven rowan roy roza rozalia ruben rudi rudiger
rudolf rudolph rudy rufo rune rupert russell ruth ruthild ryan ryszard saar saban sabatino sabina
sabine sabino sabri sabrina sahin said salih sally salma salvador salvatore sam samantha sami samir
samira samuel sander sandor sandra sandro sandy sanne santiago santo sara sarah sarina sarita sasha
saskia scott sean sebastiaan sebastian sebastiano sebastien secondo sedat selena selim selina selma
selvaggia sem semra senn senna senne senol senta sep sepp seppe serge sergei sergej sergio serpil
serse sesto seth severin sevim shaira shane shannon sharon shaun sheila shirley sian sibel sibilla
sibille sibylla sibylle siegbert siegfried sieghard sieglinde siegmar siegmund siegrid siegried
siegrun siegward siem sien sienna sigfried sigismund siglinde sigmar sigmund sigrid sigrun sigurd
sil silja silke silva silvana silvano silverio silvester silvia silvio simon simona simone simonne
sina sinaida sirio siro sjoerd slavica slavko slawomir slobodan sofia sofiane sofie solange soledad
solveig songul sonia sonja sonke sophia sophie soren soriana soufiane stacey stan stanis stanislaus
stanislav stanislaw stanley stavros stef stefaan stefan stefani stefania stefanie stefano steffen
steffi stella sten stephan stephane stephanie stephen sterre steve steven stewart stijn stilla
stjepan stuart sue sukru suleyman susan susana susann susanna susanne suse susi suus suzanne suze
svea sven svenja svetlana swantje swen swetlana sybilla sybille sylke sylvana sylvester sylvia
sylvie sylvio sylwia szymon tabea tadeusz tamara tancredi tania tanja tara tarik tassilo tatiana
tatjana tazio telse terence teresa terry terzo teseo tess tessa teun thaddaus thea theda thekla
theo theobald theodor theodora theodore theodoros theophile theres theresa therese theresia
thibault thibaut thierry thies thijmen thijn thijs thilo thom thomas thoralf thorben thorsten tibor
ties tijmen tijn tijs till tillmann tilly tilman tilmann tilo tim timm timo timoteo timothee
timothy tina tine tino tirza tobias tobiasz toby tola tolomeo tom tomas tomasz tomislav tommaso
toni tony toon toralf torben torsten tosca tracey tracy traude traudel traudl traugott traute
trevis trevor trinidad tristan tristano trude trudel trudi trui tulay turkan tuur twan tycho tygo
tyler tymon tymoteusz ubaldo udo ukasz ulf uli ulla ullrich ulrich ulrico ulrike umberto undine
urban urs ursel ursula urszula urte uschi uta ute utz uwe vadim vajen valdo valentijn valentin
valentina valentine valeri valeria valerie valerij valeska vanesa vanessa vania vassilios veerle
veit veli vera verena veronica veronika veronique vesna vicenta vicente victoire victor victoria
vienna vigo viktor viktoria vince vincent vincenzo vinciane vinicio vinko vinzenz viola violante
violetta virginia virginie vitalba vitali vito vittorio vitus viviane vladimir vlado volker
volkhard volkmar walburga waldemar waldtraut walentina walfried walli wally walter walther waltraud
waltraut waltrud wanda wannes warre wayne wencke wendelin wendy wenke wenzel wera werner wesley
wessel wibke wiebke wieland wieslaw wigbert wiktor wilfried wilfriede wilhelm wilhelmine willem
willfried willi william willibald willibert willy wilma wiltrud wim winfried witold wladimir
wojciech woldemar wolfgang wolfhard wolfram wout wouter wulf xaver xavi xavier xenia yago yannick
yara yasemin yasin yasmin yasmine yassin yassine yfke yilmaz yinthe yolanda youssef yusuf yves
yvette yvonne zaccaria zacharie zakaria zara zbigniew zdenka zdravko zehra zeki zelida zeljko zenon
zenta zeynep zita zlatko zoe zoey zofia zoltan zoran)";

std::vector<std::string_view> split_names() {
  std::vector<std::string_view> names;
  for (std::string_view rest = k_names.substr(1); !rest.empty();) {
    const std::size_t end = std::min(rest.find_first_of(" \n"), rest.size());
    names.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return names;
}

}  // namespace

bool is_first_name(std::string_view folded_word) {
  static const std::vector<std::string_view> k_sorted = split_names();
  return std::binary_search(k_sorted.begin(), k_sorted.end(), folded_word);
}

}  // namespace datakaart

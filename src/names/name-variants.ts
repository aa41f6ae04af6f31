/**
 * Names that stand for each other, folded, one group a line. A name is in one group of each table; where it stands in several lines, in the
 * first.
 */

/** Short forms and national forms of given names: another word, perhaps the same person. */
const NICKNAMES = `
alexander alex alexandre alejandro aleksandr alexandr oleksandr sasha sandro alessandro iskander iskandar aleksandar aliaksandr shura xander
alexei alexey aleksey aleksei oleksii alyosha alexis
andrew andy andrei andrey andreas andre andriy drew andrzej
anthony tony antonio anton antoine toni
barack barry
benjamin ben benny benji binyamin
catherine kate katherine kathy ekaterina katya kathryn cathy katerina katharina katarina cate
charles charlie carlos karl carl chuck
christopher chris kristofer christoph
daniel dan danny daniil danylo
david dave davy dawid davit
dmitry dmitri dmitriy dmytro dima dimitri dmitrii dimitry mitya
edward ed eddie ted eduardo eduard edouard
elizabeth liz beth elisabeth betty elizaveta lisa eliza
eugene gene evgeny yevgeny evgeni evgenii yevgeniy yevhen zhenya
frederick fred freddy
george georg jorge yuri yury yuriy iurii georgy georgiy georgi jerzy yura jorg
gregory greg grigory grigoriy grzegorz grigori grisha
helen elena yelena olena helena lena ilona
henry harry hank enrique henri heinrich
ivan vanya
james jim jimmy jaime jacob jakob yakov
john jon johnny jack juan johannes jean giovanni johann jan hans juanito johnnie
joseph joe jose josef giuseppe iosif yusuf youssef yousef yousif pepe josip yosef
lawrence larry laurence
leonard leo lenny leonid lyonya leon
louis luis luigi lewis lou
margaret maggie peg peggy marge
maria mary marie mariya masha
matthew matt mateo matvey matthias mathieu
michael mike mick mikhail michel miguel michele mykhailo mikhael misha
nicholas nick nicolas nikolai nikolay mykola nikolaus nicolae kolya nico nicky
patrick pat paddy
paul pablo pavel pavlo paolo pasha
peter pete pedro petr pyotr pierre petro piotr pietro petya
philip phil philippe felipe filipp
richard rick dick ricardo rich
robert bob bobby rob roberto bert
ronald ron ronnie
samuel sam sammy
sergey sergei serhii serge sergio sergii serhiy seryozha
stephen steve steven stefan stepan esteban stephane
theodore ted teddy theo fyodor fedor teodor
thomas tom tommy tomas
timothy tim timmy timofey
victor viktor vic vitya
vincent vince vincenzo
vladimir volodymyr vova vladymyr uladzimir volodya vlad vovka
walter walt wally
william bill billy will guillermo wilhelm guillaume liam willie
yevgenia evgenia eugenia zhenya
umar omar omer
francis frank francisco francesco francois franz frantisek paco pancho franco franck
anatoly tolya anatoli anatoliy anatolii anatol
boris borya
konstantin kostya constantine constantin kostas
gennady gena gennadiy gennadii
vyacheslav slava viacheslav
vasily vasya vasiliy vasili basil vasyl
ilya ilia elijah elias ilyas
yulia yulya julia yuliya julie iuliia
anna anya anne ann hanna annie anita
natalia natasha natalya nataliya natalie nataliia
tatiana tanya tatyana tatjana tania
olga olya olha
irina ira iryna irene irena
svetlana sveta svitlana
jesus chuy
ignacio nacho
guadalupe lupe
manuel manolo manny emmanuel emanuel
rafael rafa raphael
guillermo memo
jennifer jen jenny
jessica jess
deborah debbie deb debra
rebecca becky
susan sue susanna suzanne
barbara barb
patricia patty tricia trish
victoria vicky viktoria viktoriya
kenneth ken kenny
raymond ray raimundo ramon
gerald gerry jerry
jeffrey jeff geoffrey geoff
douglas doug
donald don donny
stanley stan
zachary zach zack
nathaniel nathan nate
joshua josh
gabriel gabe gavriil
salvatore sal salvador
alfred fred alfredo
albert alberto bertie
arthur art arturo artur
bernard bernie bernardo bernhard
clifford cliff
harold hal
abigail abby
alan allan allen
mark marco marcus marc markus marek
luke lucas lukas luca
simon simeon semyon semen
stanislav stas stanislaw
yaroslav yarik jaroslav jaroslaw
maxim max maksim maxime maximilian
roman romain
ruslan
wolfgang wolf
lorenzo enzo
tobias toby
oleg oleh
igor ihor
denis dennis denys
kirill kyrylo cyril
artem artyom artemy
`;

/** Spellings of one Arabic, Persian or Turkish name. */
const ARABIC = `
muhammad mohammad mohammed mohamed mohamad muhammed mohamud mahomed mehmet mohd muhamad mahamat mukhammad mo magomed maxamed mouhamed md
ahmad ahmed ahmet akhmad akhmed axmed
hussein husayn hussain hossein husein hosein huseyin hussien khusein husain houssein
hassan hasan hassen khasan xasan
ibrahim ebrahim ibragim abraham ibraheem
yahya yehia yahia yahiya
ismail esmail ismael esmaeil ismayil
abdullah abdallah abdulla abdellah abdoullah
osama usama oussama
khalid khaled
mustafa mostafa moustafa mustapha
mahmud mahmoud mahmood mehmud makhmud
said saeed sayeed saied
saddam sadam
laden ladin
qadhafi gaddafi qaddafi kadafi gadhafi khadafi
tariq tarek tarik tareq
yasir yasser yaser
nasir nasser naser nassir
jamal gamal djamel jamel
uthman osman othman ousmane
rahman rehman
aziz azeez
karim kareem
rashid rasheed rachid
hamid hameed
salim saleem selim
saleh salih
abbas abass
faruq farouk farooq faruk
faysal faisal feisal faisel
fatima fatema fatimah fatma
habib habeeb
hakim hakeem
hamza hamzah hamzeh
haytham haitham haitem
husam hossam hussam houssam
jafar jaafar jaffar djafar
khalil khaleel
mahdi mehdi
majid majeed
mansur mansour mansoor
munir mounir muneer
murad mourad
musa moussa moosa mousa
nabil nabeel
qadir qader kader
qasim qassem kassem qasem kasim kassim qassim ghasem
ramadan ramazan ramadhan
rauf raouf rauof
riyad riyadh riad
rida reza riza redha
salah saladin
samir sameer
sayf saif seif
shafiq shafik shafeeq
sharif sherif cherif shareef charif
sulayman suleiman soleiman suleyman suleman sulaiman soliman
tawfiq tawfik toufic tewfik
wahid waheed vahid
walid waleed oualid valid
yaqub yaqoub yakub yaghoub yacoub
yunus younis younes yunis younus
zayd zaid zeid
zaynab zainab zeinab zeynab zeynep
ziyad ziad
sadiq sadeq sadegh siddiq
mukhtar mokhtar moktar
nur nour noor
nuri nouri noori
fuad fouad foad
bashar bachar
bashir bachir basheer
rafiq rafik rafeeq rafic
`;

/** Syllables of Korean names in the romanisations of the North, of the South and of McCune and Reischauer, and as families spell them. */
const KOREAN = `
kim gim
pak park bak
choe choi
ri lee rhee
jong jung jeong chong chung cheong
kang gang
cho jo
yun yoon youn
chang jang
rim lim im
so suh seo
sin shin
kwon gwon
song sung seong seung
ryu yoo ryoo
chon jeon
ko koh
mun moon
son sohn
pae bae
paek baek paik
ho heo hur
sim shim
no roh noh
kwak gwak
chu joo ju
ku koo gu
u woo
chi ji jee
yong young yeong
un eun
hyon hyun hyeon
chol cheol chul
su soo
sok suk seok
sop seop sub
hun hoon
kyong kyung gyeong
kwang gwang
chun joon jun
hui hee
suk sook
sun soon
tok duk deok
tong dong
pong bong
pom beom
pyong byung byeong
ki gi
kuk guk gook
kun geun
ung woong
won weon
yol yeol
chin jin
chae jae
myong myung myeong
sik shik
`;

const groups = new Map<string, string>();

function enter(table: string, mark: string): void {
  for (const line of table.trim().split("\n")) {
    const names = line.split(" ");
    for (const name of names) if (!groups.has(name)) groups.set(name, `${mark}${names[0]}`);
  }
}

/** The mark of a group of nicknames and national forms, and of a group of spellings of one name. */
export const NICKNAME = "~";
const SPELLING = "=";
enter(ARABIC, SPELLING);
enter(KOREAN, SPELLING);
enter(NICKNAMES, NICKNAME);

/** The group of a folded name, its first letter a mark; undefined for a name that is in none. */
export function nameGroup(name: string): string | undefined {
  return groups.get(name);
}

/** Every name that is in a group, with it. */
export function groupedNames(): Iterable<[name: string, group: string]> {
  return groups;
}

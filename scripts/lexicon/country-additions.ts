/**
 * What the packages lack or news words otherwise, by hand, as of 2025: a line a country, `CODE | short name | other names
 * | adjectives | nouns for its people besides adjective + s | seats`. Empty fields leave the package's word,
 * a dash means none. Countries of the United Kingdom have their ISO 3166-2 code: news and sport treat them as countries.
 */
export const ADDITIONS = `
US|United States|United States of America,America,U.S.,US,USA,U.S.A.,U.S,U. S.|American||Washington,Washington D.C.,Washington, D.C.
GB|United Kingdom|UK,U.K.,Britain,Great Britain|British|Britons,Brits|London
GB-ENG|England||English|Englishmen|
GB-SCT|Scotland||Scottish|Scots|
GB-WLS|Wales||Welsh|Welshmen|
GB-NIR|Northern Ireland||Northern Irish||
RU|Russia|Russian Federation|Russian||Moscow
CN|China|People's Republic of China,PRC,mainland China|Chinese||Beijing,Peking
KP|North Korea|DPRK,Democratic People's Republic of Korea|North Korean||Pyongyang
KR|South Korea|Republic of Korea,Korea|South Korean,Korean||Seoul
IR|Iran|Islamic Republic of Iran,Islamic Republic|Iranian||Tehran,Teheran
SY|Syria|Syrian Arab Republic|Syrian||Damascus
TW|Taiwan||Taiwanese||Taipei
PS|Palestine|State of Palestine,Palestinian territories,Palestinian Authority territories|Palestinian||Ramallah
IL|Israel||Israeli||Jerusalem,Tel Aviv
UA|Ukraine|the Ukraine|Ukrainian||Kyiv,Kiev
DE|Germany|Federal Republic of Germany,West Germany,East Germany|German||Berlin,Bonn
FR|France||French|Frenchmen|Paris
ES|Spain||Spanish|Spaniards|Madrid
IT|Italy||Italian||Rome
NL|Netherlands|Holland,The Netherlands|Dutch||The Hague
BE|Belgium||Belgian||
CH|Switzerland||Swiss||Bern,Berne
AT|Austria||Austrian||Vienna
DK|Denmark||Danish|Danes|Copenhagen
SE|Sweden||Swedish|Swedes|Stockholm
NO|Norway||Norwegian||Oslo
FI|Finland||Finnish|Finns|Helsinki
IS|Iceland||Icelandic|Icelanders|Reykjavik
PL|Poland||Polish|Poles|Warsaw
CZ|Czech Republic|Czechia,Czechoslovakia|Czech||Prague
SK|Slovakia||Slovak,Slovakian||Bratislava
HU|Hungary||Hungarian||Budapest
RO|Romania||Romanian||Bucharest
BG|Bulgaria||Bulgarian||Sofia
GR|Greece||Greek||Athens
CY|Cyprus||Cypriot||Nicosia
TR|Turkey|Türkiye|Turkish|Turks|Ankara
RS|Serbia|Yugoslavia|Serbian,Serb|Serbs|Belgrade
HR|Croatia||Croatian,Croat|Croats|Zagreb
SI|Slovenia||Slovenian,Slovene||Ljubljana
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian||Sarajevo
XK|Kosovo||Kosovar,Kosovan|Kosovars|Pristina
AL|Albania||Albanian||Tirana
MK|North Macedonia|Macedonia,Republic of North Macedonia|Macedonian||Skopje
IE|Ireland|Republic of Ireland|Irish|Irishmen|Dublin
PT|Portugal||Portuguese||Lisbon
EE|Estonia||Estonian||Tallinn
LV|Latvia||Latvian|Latvians|Riga
LT|Lithuania||Lithuanian||Vilnius
BY|Belarus|Byelorussia|Belarusian,Belarussian||Minsk
MD|Moldova|Republic of Moldova|Moldovan||Chisinau,Chișinău
GE|Georgia||Georgian||Tbilisi
AM|Armenia||Armenian||Yerevan
AZ|Azerbaijan||Azerbaijani,Azeri||Baku
KZ|Kazakhstan||Kazakh,Kazakhstani||Astana
UZ|Uzbekistan||Uzbek,Uzbekistani||Tashkent
KG|Kyrgyzstan||Kyrgyz||Bishkek
TJ|Tajikistan||Tajik|Tajiks|Dushanbe
TM|Turkmenistan||Turkmen||Ashgabat
AF|Afghanistan||Afghan||Kabul
PK|Pakistan||Pakistani||Islamabad
IN|India||Indian||New Delhi,Delhi
BD|Bangladesh||Bangladeshi||Dhaka
LK|Sri Lanka||Sri Lankan||Colombo
NP|Nepal||Nepalese,Nepali||Kathmandu
MM|Myanmar|Burma|Burmese||Naypyidaw
TH|Thailand||Thai||Bangkok
VN|Vietnam|Viet Nam|Vietnamese||Hanoi
LA|Laos||Laotian,Lao||Vientiane
KH|Cambodia||Cambodian||Phnom Penh
MY|Malaysia||Malaysian||Kuala Lumpur
PH|Philippines|The Philippines|Philippine,Filipino|Filipinos|Manila
ID|Indonesia||Indonesian||Jakarta
BN|Brunei|Brunei Darussalam|Bruneian||
TL|East Timor|Timor-Leste|East Timorese||Dili
AU|Australia||Australian|Aussies|Canberra
NZ|New Zealand|Aotearoa,N.Z.|New Zealand|New Zealanders|
JP|Japan||Japanese||Tokyo
MN|Mongolia||Mongolian||
SA|Saudi Arabia||Saudi,Saudi Arabian||Riyadh
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati||Abu Dhabi
QA|Qatar||Qatari||Doha
KW|Kuwait||Kuwaiti||Kuwait City
YE|Yemen||Yemeni,Yemenite||Sanaa,Sana'a
OM|Oman||Omani||Muscat
BH|Bahrain||Bahraini||Manama
JO|Jordan||Jordanian||Amman
LB|Lebanon||Lebanese||Beirut
IQ|Iraq||Iraqi||Baghdad
EG|Egypt||Egyptian||Cairo
LY|Libya||Libyan||Tripoli
TN|Tunisia||Tunisian||Tunis
DZ|Algeria||Algerian||Algiers
MA|Morocco||Moroccan||Rabat
SD|Sudan||Sudanese||Khartoum
SS|South Sudan||South Sudanese||Juba
ET|Ethiopia||Ethiopian||Addis Ababa
SO|Somalia|Somaliland|Somali,Somalian||Mogadishu
KE|Kenya||Kenyan||Nairobi
TZ|Tanzania|United Republic of Tanzania|Tanzanian||Dodoma,Dar es Salaam
UG|Uganda||Ugandan||Kampala
RW|Rwanda||Rwandan||Kigali
CD|Democratic Republic of the Congo|DR Congo,DRC,Democratic Republic of Congo,Congo,Zaire|Congolese||Kinshasa
CG|Republic of the Congo|Congo-Brazzaville,Republic of Congo|-||Brazzaville
ZA|South Africa||South African||Pretoria
ZW|Zimbabwe|Rhodesia|Zimbabwean||Harare
NG|Nigeria||Nigerian||Abuja
NE|Niger||Nigerien||Niamey
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian||Abidjan
CV|Cape Verde|Cabo Verde|Cape Verdean||
GN|Guinea||Guinean||Conakry
GM|Gambia|The Gambia|Gambian||Banjul
SZ|Eswatini|Swaziland|Swazi||
CF|Central African Republic|CAR|Central African||Bangui
AR|Argentina||Argentine,Argentinian,Argentinean|Argentines|Buenos Aires
BR|Brazil||Brazilian||Brasilia,Brasília
VE|Venezuela||Venezuelan||Caracas
CO|Colombia||Colombian||Bogota,Bogotá
EC|Ecuador||Ecuadorian,Ecuadorean||Quito
MX|Mexico||Mexican||Mexico City
CU|Cuba||Cuban||Havana
HT|Haiti||Haitian||Port-au-Prince
DO|Dominican Republic||Dominican||Santo Domingo
DM|Dominica||-||
SV|El Salvador||Salvadoran,Salvadorian||San Salvador
GT|Guatemala||Guatemalan||Guatemala City
HN|Honduras||Honduran||Tegucigalpa
PY|Paraguay||Paraguayan||Asuncion,Asunción
BO|Bolivia||Bolivian||La Paz
SR|Suriname||Surinamese||
AG|Antigua and Barbuda|Antigua|Antiguan||
KN|Saint Kitts and Nevis|St. Kitts and Nevis,St Kitts and Nevis|Kittitian||
LC|Saint Lucia|St. Lucia,St Lucia|Saint Lucian||
VC|Saint Vincent and the Grenadines|St. Vincent and the Grenadines,St Vincent|Vincentian||
TT|Trinidad and Tobago|Trinidad,Tobago|Trinidadian||
ST|São Tomé and Príncipe|Sao Tome and Principe|-||
VA|Vatican City|Holy See,Vatican City State|-||
FM|Micronesia|Federated States of Micronesia|Micronesian||
WF|Wallis and Futuna||-||
HK|Hong Kong|H.K.|-|Hong Kongers|
MO|Macao|Macau|-||
GL|Greenland||Greenlandic|Greenlanders|Nuuk
PR|Puerto Rico||Puerto Rican||
VG|British Virgin Islands||-||
VI|U.S. Virgin Islands|US Virgin Islands|-||
FK|Falkland Islands|Falklands,Malvinas|-|Falklanders|
MF|Saint Martin||-||
SX|Sint Maarten||-||
BQ|Caribbean Netherlands||-||
SH|Saint Helena|St. Helena|-||
GF|French Guiana||-||
PF|French Polynesia||-||
TF|French Southern Territories||-||
LI|Liechtenstein||Liechtenstein|Liechtensteiners|Vaduz
LU|Luxembourg||Luxembourgish|Luxembourgers|
MC|Monaco||Monegasque||
SM|San Marino||Sammarinese||
SG|Singapore||Singaporean||
DJ|Djibouti||Djiboutian||
BW|Botswana||Botswanan,Batswana||Gaborone
LS|Lesotho||Basotho||
BF|Burkina Faso||Burkinabe,Burkinabé||Ouagadougou
GQ|Equatorial Guinea||Equatorial Guinean||
PG|Papua New Guinea|PNG|Papua New Guinean||Port Moresby
VU|Vanuatu||Ni-Vanuatu||
SB|Solomon Islands||-|Solomon Islanders|Honiara
KI|Kiribati||I-Kiribati||
IM|Isle of Man||Manx||
BM|Bermuda||Bermudian,Bermudan||
GI|Gibraltar||Gibraltarian||
MS|Montserrat||-||
`;

/** Territories the news never calls a country, and names that mean something else far more often. */
export const LEFT_OUT = 'AQ BV HM IO TF GS UM SJ CC CX NF PN TK BL PM AX GG JE AC TA';

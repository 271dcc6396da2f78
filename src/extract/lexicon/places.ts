import { PLACES } from './place-data.ts';
import { phraseSet, wordSet } from './word-set.ts';

/** WordNet's names that mean something else far more often in the news. */
const NOT_PLACES = phraseSet(`Adams
AMEX
Arthur
Austin Friars
Battle
Capital
Centre
Charlotte
Clyde
Congress
Divide
East
Eden
Florence
Gary
Heaven
Hell
Jackson
Jordan
Kennedy
Lee
Lincoln
Madison
Marshall
Nelson
North
Northeast
Northwest
Orion
Paradise
Rhodes
Sierra
South
Southeast
Southwest
Sun
Tyler
Victoria
Warren
West
York`);

const MORE = phraseSet(`Europe
Asia
Africa
North America
South America
Latin America
Central America
Middle East
Oceania
Antarctica
Eurasia
Scandinavia
Balkans
Gaza
Gaza Strip
West Bank
East Jerusalem
Crimea
Donbas
Donbass
Donetsk
Luhansk
Kherson
Kharkiv
Zaporizhzhia
Odesa
Odessa
Lviv
Mariupol
Kashmir
Chechnya
Darfur
Kurdistan
Catalonia
Bavaria
Tibet
Xinjiang
Brussels
Strasbourg
Geneva
Davos
Silicon Valley
Hollywood
Wall Street
Capitol Hill
Manhattan
Brooklyn
Queens
New York City
New York
Washington DC
D.C.
Southeast Asia
South-East Asia
South East Asia
East Asia
Central Asia
South Asia
Western Europe
Eastern Europe
Central Europe
Gulf
Persian Gulf
Mediterranean
Black Sea
Red Sea
Baltic
Baltic Sea
South China Sea
Atlantic
Pacific
Arctic
Caribbean
Midwest
Mumbai
Mecca
Medina
Bangalore
Shenzhen
Fallujah
Mosul
Aleppo
Raqqa
Idlib
Darwin
Perth
Queensland
New South Wales
Ontario
Quebec
British Columbia
Alberta`);

const US_STATES = phraseSet(`Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Georgia
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
Washington
West Virginia
Wisconsin
Wyoming`);

const places = phraseSet(PLACES);

export const isPlaceName = (name: string): boolean =>
  MORE.has(name) || US_STATES.has(name) || (places.has(name) && !NOT_PLACES.has(name));

export const isUsState = (name: string): boolean => US_STATES.has(name);

const OF_CONTINENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    European: 'Europe',
    African: 'Africa',
    Asian: 'Asia',
    'North American': 'North America',
    'South American': 'South America',
    'Latin American': 'Latin America',
    'Central American': 'Central America',
    'Central Asian': 'Central Asia',
    'South Asian': 'South Asia',
    'Middle Eastern': 'Middle East',
    'West African': 'West Africa',
    'East African': 'East Africa',
  }),
);

/** The part of the world an adjective is of: "European" gives "Europe". */
export const continentOf = (adjective: string): string | undefined => OF_CONTINENTS.get(adjective);

/** Words that end the name of a place: "Hudson River", "Baker Street". */
export const PLACE_HEADS =
  wordSet(`river lake sea ocean bay gulf strait island islands isle isles peninsula mountain mountains
  mount hill hills valley canyon desert forest park beach coast cape street avenue road boulevard lane drive highway square
  plaza bridge tunnel canal harbor harbour port airport station county province district prefecture region territory city
  town village township borough parish hall stadium arena tower palace castle cathedral temple mosque cemetery prison jail
  heights springs falls creek ridge shore towers cave factory base camp gardens garden house mall mansion villa`);

/** Nouns in lower case that a place's name takes after it: "Zaporizhzhia nuclear power plant". */
export const FACILITIES = phraseSet(`nuclear power plant
nuclear power station
nuclear plant
power plant
power station
airport
international airport
air base
airbase
naval base
military base
refugee camp
railway station
train station
stadium
prison`);

/** Nouns for places that a story comes back to: "the city", "the mosque". */
const SCENES =
  wordSet(`airport area arena base beach border building camp capital cell city coast country courtroom district facility
  floor forest garden hall highway home hotel island jail kingdom land location mosque mountain nation neighborhood
  neighbourhood park port prison province region republic resort river road room scene sea shore site square stadium state
  station street suburb temple territory theater theatre town venue village world zone`);
export const isSceneNoun = (noun: string): boolean => SCENES.has(noun);

/** Nouns that say their name is a place: "the Donbas region", "the city of Riga". */
export const PLACE_NOUNS =
  wordSet(`region city town village province district state county area peninsula island capital suburb
  neighborhood neighbourhood municipality territory valley coast border`);

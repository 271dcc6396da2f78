import { wordSet } from './word-set.ts';

/**
 * Organisations by the name that is commonest in full, then the other names, parted by "|"; facts by hand, as of 2025.
 * Seats that always act ("Kremlin") are organisations; capitals are not here but in the countries.
 */
const TABLE = `European Union|EU|E.U.|the EU
United Nations|UN|U.N.
North Atlantic Treaty Organization|NATO|Nato
White House
Kremlin
Pentagon
Downing Street|Number 10|No 10|10 Downing Street
Capitol
Elysee|Elysée|Élysée
U.S. Congress|US Congress|Congress|United States Congress
U.S. Senate|US Senate|Senate|United States Senate
House of Representatives|U.S. House of Representatives|U.S. House|US House
Supreme Court|U.S. Supreme Court|US Supreme Court
Federal Reserve|Fed|U.S. Federal Reserve|US Federal Reserve|Federal Reserve Board|Federal Reserve System
State Department|U.S. State Department|US State Department|Department of State
Justice Department|Department of Justice|U.S. Justice Department|DOJ|U.S. Department of Justice
Treasury Department|U.S. Treasury|US Treasury|Treasury
Defense Department|Department of Defense|U.S. Department of Defense|DOD|DoD
Department of Health and Human Services|HHS
Immigration and Customs Enforcement
Federal Bureau of Investigation|FBI|F.B.I.
Central Intelligence Agency|CIA|C.I.A.
National Security Agency|NSA|N.S.A.
National Security Council|NSC
Securities and Exchange Commission|SEC|S.E.C.
Environmental Protection Agency|EPA|E.P.A.
Food and Drug Administration|FDA|F.D.A.
Department of Homeland Security|DHS|Homeland Security
Internal Revenue Service|IRS|I.R.S.
National Aeronautics and Space Administration|NASA|Nasa
European Commission
European Central Bank|ECB
European Parliament
European Council
International Monetary Fund|IMF|I.M.F.
World Bank
World Trade Organization|WTO|W.T.O.|World Trade Organisation
World Health Organization|WHO|W.H.O.|World Health Organisation
International Atomic Energy Agency|IAEA|I.A.E.A.
International Criminal Court|ICC
Security Council|U.N. Security Council|UN Security Council|United Nations Security Council
Organization of the Petroleum Exporting Countries|OPEC|Opec
African Union|AU
Arab League
Association of Southeast Asian Nations|ASEAN|Asean
Bank of England
Republican Party|GOP|G.O.P.
Democratic Party
Republican National Committee|RNC|R.N.C.
Democratic National Committee|DNC|D.N.C.
Labour Party|Labour
Conservative Party|Tories|Tory Party
Liberal Democrats|Lib Dems|Lib Dem
Hamas
Hezbollah|Hizbollah|Hizbullah
Taliban|Taleban
Al Qaeda|Al-Qaeda|al-Qaeda|al Qaeda|Al Qaida|al-Qaida|al Qaida
Islamic State|ISIS|ISIL|Isis|Daesh|IS group
Red Cross|International Red Cross
Amnesty International
Human Rights Watch
Parliament
House of Commons|Commons
House of Lords|Lords
Bundestag
Knesset
Duma|State Duma
Wall Street Journal
New York Times
Washington Post
Associated Press
Reuters
The Guardian|Guardian
The Times|Times
Daily Telegraph|Telegraph
Financial Times
BBC
CNN
Fox News
Nasdaq|NASDAQ
New York Stock Exchange|NYSE
Microsoft
Google
Facebook
Twitter
Apple Inc
Toyota
Boeing
Airbus
Interpol
Lockheed Martin|Lockheed
Goldman Sachs|Goldman
Morgan Stanley
JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan
Merrill Lynch
Bear Stearns
Lehman Brothers|Lehman
Wells Fargo
Credit Suisse
Deutsche Bank
Standard Chartered
Procter & Gamble
Johnson & Johnson
Philip Morris
Rolls-Royce|Rolls Royce
Mercedes-Benz|Mercedes Benz|Mercedes
Hewlett-Packard|Hewlett Packard|HP
Ernst & Young
Arthur Andersen
PricewaterhouseCoopers|Price Waterhouse
Time Warner|TimeWarner
Warner Bros|Warner Bros.|Warner Brothers
Walt Disney|Disney|Walt Disney Company
Marks & Spencer|Marks and Spencer|M&S
Charles Schwab
Louis Vuitton
Harley-Davidson
Ben & Jerry's
Rio Tinto
Ticketmaster
Agence France-Presse|Agence France Presse|AFP
Xinhua
Bloomberg News
Al Jazeera|Al-Jazeera
Le Monde
Der Spiegel
Morgan Chase
John Deere
General Motors|GM
General Electric|GE
Ford Motor
Sinn Fein|Sinn Féin
Fatah
Likud
Al Shabaab|al-Shabaab|Al-Shabaab
Boko Haram
Greenpeace
Oxfam
Unicef|UNICEF
Unesco|UNESCO
Manchester United
Real Madrid
Fifa|FIFA
Uefa|UEFA
Scotland Yard|Metropolitan Police
National Rifle Association|NRA|N.R.A.
American Civil Liberties Union|ACLU|A.C.L.U.
Intel
Honda
Nissan
Fiat
Opel
Volkswagen|VW
BMW
Daimler
Audi
Peugeot
Renault
Citroen|Citroën
Volvo
Saab
Hyundai
Kia
Mazda
Mitsubishi
Subaru
Chrysler
Tesla
Cisco
IBM
Nokia
Samsung
Sony
Panasonic
Siemens
Philips
BASF
Pfizer
Novartis
AstraZeneca
GlaxoSmithKline|GSK
Moderna
BP
ExxonMobil|Exxon|Exxon Mobil
Chevron
Gazprom
Rosneft
Lukoil
Saudi Aramco|Aramco
Petrobras
Walmart|Wal-Mart
Costco
Netflix
YouTube
Instagram
WhatsApp
TikTok
Huawei
Alibaba
Tencent
Xiaomi
Lenovo
Baidu
Uber
Airbnb
SpaceX
OpenAI
Nvidia
AMD
Qualcomm
Motorola
PayPal
eBay|EBay
Yahoo
AOL
Skype
LinkedIn
Reddit
BuzzFeed
HuffPost|Huffington Post|The Huffington Post
Politico
Axios
ProPublica
MSNBC
NBC
CBS
NPR
PBS
ESPN
HBO
USA Today
Los Angeles Times|LA Times|L.A. Times
Chicago Tribune
Boston Globe
Sky News
ITV
Haaretz
Kyodo
NHK
TASS|Tass|Itar-Tass|ITAR-Tass
RIA Novosti
Interfax
Deutsche Welle
McDonald's
Starbucks
Coca-Cola
PepsiCo|Pepsi
Adidas
Unilever
Nestle|Nestlé
Danone
Heineken
HSBC
UBS
Barclays
Citigroup|Citibank
Bank of America
BNP Paribas
UniCredit
Santander
BlackRock
KPMG
Deloitte
McKinsey
Lufthansa
Ryanair
British Airways
Air France
Aeroflot
Qantas
FedEx
AT&T
Verizon
Vodafone
T-Mobile
Comcast
World Food Programme|WFP|World Food Program
UNHCR
UNRWA
OECD
OSCE
European Court of Human Rights
International Olympic Committee|IOC
African National Congress|ANC
United Auto Workers|UAW
NAACP
Mossad
MI5
MI6
Harvard University|Harvard
Yale University|Yale
Stanford University|Stanford
Massachusetts Institute of Technology|MIT
Centers for Disease Control and Prevention|CDC|Centers for Disease Control
Federal Emergency Management Agency|FEMA
Federal Aviation Administration|FAA
Federal Communications Commission|FCC
Federal Trade Commission|FTC
Drug Enforcement Administration|DEA
Congressional Budget Office|CBO
Group of Seven|G7|G-7
Group of Eight|G8|G-8
Group of 20|G20|G-20`;

const canonical = new Map<string, string>();
for (const row of TABLE.split('\n')) {
  const names = row.split('|');
  for (const name of names) canonical.set(name, names[0]!);
}
/** Better known by their short name, which the article's own wording decides. */
const SHORT = new Set(['North Atlantic Treaty Organization']);

/** The name an organisation is known by, if it is one of the known: "Congress" gives "U.S. Congress". */
export function knownOrganization(name: string): string | undefined {
  const found = canonical.get(name);
  return found && SHORT.has(found) ? 'NATO' : found;
}

/** Whether a name leaves words of another one out and adds none: "Congress" of "U.S. Congress", not "AFP" of any. */
export function isPartOf(name: string, known: string): boolean {
  const words = known.split(' ');
  const own = name.replace(/^[Tt]he /u, '').split(' ');
  return own.length < words.length && own.every((word) => words.includes(word));
}

/** Words that end the name of an organisation: "European Command", "Health Ministry". */
export const ORGANIZATION_HEADS =
  wordSet(`academy administration agency airlines airways alliance army assembly associates
  association authority bank board brigade brigades broadcasting bureau cabinet campaign center centre chamber church club
  clinic coalition college command commission committee communications companies company conference confederation congress
  consortium corporation corps council court department division enterprises exchange faction federation financial force
  forces foundation front fund government group guard guards headquarters holdings hospital house industries institute
  institution intelligence international investments laboratories laboratory labs league legislature marines media ministry
  mission movement museum navy network news newspaper newspapers office orchestra organisation organization parliament
  partners partnership party patrol police post press program programme project reserve resources school secretariat senate
  service services society squad staff studios summit syndicate systems team technologies technology telecom television
  times treasury tribunal trust union university ventures watch workers zoo journal gazette herald tribune guardian
  chronicle magazine daily airline bancorp brewery brothers capital securities motors motor pictures records entertainment
  computer computers energy petroleum oil gas electric pharmaceuticals software networks semiconductor steel stores united rovers rangers
  legion garrison squadron regiment battalion militia   hotspur wanderers albion athletic giants yankees republicans democrats tories greens nation institutes`);

/** Corporate suffixes: no part of the name by which others call it. */
export const CORPORATE = wordSet(
  'inc inc. corp corp. co co. ltd ltd. llc plc ag sa gmbh nv group holdings company corporation limited',
);

/** Words a company's name goes without: "Acme Motors" is "Acme", but "Acme Records" is another firm. */
export const TRADES =
  wordSet(`motor motors computer computers airlines airways airline pharmaceuticals electronics communications systems
  technologies technology international industries newspapers entertainment brands foods`);

/** What is held, sold or given under somebody's name: the "Acme Developers Conference" is not "Acme". */
export const NAMED_AFTER =
  wordSet(`award awards championship championships challenge conference convention cup expo exhibition fair festival forum
  games open prize program programme project series show store stores summit tour tournament`);

/** What ends the name of a law, a contract, a prize or an event: none of them says anything. */
export const THINGS =
  wordSet(`accord accords act acts agreement agreements amendment award awards bill championship championships code
  constitution cup day declaration doctrine games medal olympics order pact prize protocol protocols resolution statute
  tournament treaty trophy war wars`);

/** Heads after which "of …" belongs to the name: "Bank of England", "Ministry of Health". */
export const TAKES_OF =
  wordSet(`academy army association bank board bureau center centre chamber church city college commission
  committee commonwealth conference confederation congress council court daughters democrats department district embassy
  faculty federation foundation friends gulf house institute isle islands kingdom league library ministry movement museum
  office organization organisation parliament party people republic school secretariat society sons state states strait
  union university tower bay cape mount lake archdiocese diocese statue duchy cathedral duke duchess prince princess
  earl countess knights order journal hospital archive archives register`);

/** Nouns in lower case that make a name a whole of people who act together: "Trump administration", "Biden campaign". */
export const NAME_TAKES = wordSet('administration campaign government cabinet presidency camp');

export const isOrganizationHead = (lower: string): boolean => ORGANIZATION_HEADS.has(lower);

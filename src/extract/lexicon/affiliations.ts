import { wordSet } from './word-set.ts';

/** Adjectives of parties, faiths, continents and peoples without a state: they modify, and name no one by themselves. */
const ADJECTIVES =
  wordSet(`republican democratic democrat conservative liberal labour communist socialist tory nazi marxist
  islamic islamist muslim christian jewish catholic protestant orthodox anglican hindu buddhist sikh sunni shia shiite mormon
  evangelical european african asian arab arabic western eastern northern southern central latin american north south
  mediterranean scandinavian nordic baltic balkan kurdish tamil hispanic latino latina black white caucasian native
  african-american asian-american pro-russian anti-american presidential congressional senatorial parliamentary federal
  democratically atlantic pacific atheist zionist stalinist maoist keynesian victorian elizabethan biblical olympic
  palestinian-american mexican-american arab-american korean-american chinese-american japanese-american irish-american
  anglo-american euro afro-american eurosceptic thatcherite blairite trumpian soviet irishman englishman frenchman welshman dutchman scotsman ulsterman spaniard briton`);

/** Words for the people of a party, faith or region. */
const PEOPLE =
  wordSet(`republicans democrats conservatives liberals communists socialists tories nazis marxists islamists
  muslims christians jews catholics protestants anglicans hindus buddhists sikhs sunnis shias shiites mormons evangelicals
  europeans africans asians arabs westerners southerners northerners kurds tamils hispanics latinos latinas blacks whites
  african-americans asian-americans libertarians independents labourites unionists nationalists loyalists zionists
  mexican-americans arab-americans texans californians londoners parisians yorkers virginians floridians rohingya uighurs
  uyghurs pashtuns hutus tutsis chechens basques catalans`);

export const isAffiliation = (word: string): boolean => ADJECTIVES.has(word.toLowerCase());
export const isAffiliated = (word: string): boolean => PEOPLE.has(word.toLowerCase());

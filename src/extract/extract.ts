import { type Article, ClaimgraphError, type Extraction } from '../model/index.ts';
import { attribute } from './attribute.ts';
import { addCredited } from './find-credited.ts';
import { findCues } from './find-cues.ts';
import { findMentions } from './find-mentions.ts';
import { findQuotes } from './find-quotes.ts';
import { findTies } from './find-ties.ts';
import { keepChains } from './keep-chains.ts';
import { linkMentions } from './link-mentions.ts';
import { nameSpeakers } from './name-speakers.ts';
import { partDatelines } from './part-datelines.ts';
import { readAsAccording } from './read-as-according.ts';
import { readTerms } from './read-terms.ts';

/**
 * Finds who is named in an article, who they are to each other, and who claims what. A pure function of the article.
 *
 *     text → terms → quotations, mentions, cues → attributions → who is who → ties, speakers
 */
export function extract(article: Article): Extraction {
  refuseOther(article);
  const story = partDatelines(article);
  const { id, text, paragraphs } = story;
  const terms = readTerms(text, paragraphs);
  const quotes = findQuotes(text, paragraphs);
  const candidates = findMentions(story, terms, quotes);
  const reporting = readAsAccording(terms);
  const found = attribute({ terms: reporting, quotes, cues: findCues(reporting) });
  const linked = linkMentions(story, terms, candidates, found);
  const { mentions, chains, attributions, ties } = keepChains({
    ...addCredited(story, linked),
    attributions: nameSpeakers(text, found, linked),
    ties: findTies(terms, candidates, linked),
  });
  return { article: id, mentions, chains, attributions, ties, notes: article.notes };
}

function refuseOther(article: Article | undefined): void {
  if (typeof article?.text === 'string' && Array.isArray(article.paragraphs)) return;
  throw new ClaimgraphError('wrong-article', 'extract takes an article as parseArticle makes it.');
}

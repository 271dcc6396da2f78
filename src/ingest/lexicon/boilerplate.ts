/**
 * Lines that are no story, tried on a whole line in which quotation marks are straight and bullets, brackets and
 * closing punctuation are taken off. Grouped by what they are.
 */
export const BOILERPLATE: readonly RegExp[] = [
  // Advertisements and the page around the story
  /^(?:advert(?:isement|ising)?|sponsored(?: content)?|paid (?:content|post)|promoted)(?:\s*[-–—:]?\s*(?:advertisement|continue reading.*|story continues.*|scroll.*|skip.*))*$/i,
  /^(?:skip|story continues|article continues|continue reading|continues below|scroll to continue|keep reading)\b.{0,100}$/i,
  /^(?:share|tweet|print|save|reply|flag|listen|(?:(?:facebook|twitter|linkedin|whatsapp|instagram|pinterest|reddit|e-?mail|messenger|share|print|play video|media caption|modal trigger)[ ,|/]*)+|copy link|gift article|gift this article|back to top|comments?(?: \(\d+\))?|show more(?: posts)?|load more|loading\.*|full text|abstract|tags|topics|topics?:.{1,100})$/i,
  /^(?:share|print|save|e-?mail|tweet) this\b.{0,40}$/i,
  /^\d+ min(?:ute)?s? (?:read|ago)$/i,
  /^\d+ (?:hours?|days?) ago$/i,
  /^(?:listen to|gift|bookmark) this (?:article|story)\b.{0,60}$/i,
  /^(?:image|video|media) (?:source|caption|copyright)\b.{0,200}$/i,
  // Rights
  /^(?:copyright[ :]{0,2}(?:©|\(c\)|\d{4}|by\b)|\(c\)|c\) ?\d{4}|©).{0,300}$/i,
  /\ball rights reserved\b/i,
  /^this (?:material|content) may not be (?:published|reproduced)\b.{0,200}$/i,
  // Comments
  /^(?:please )?(?:read|see|review) our (?:comments?|community|commenting) (?:policy|guidelines|standards)\b.{0,100}$/i,
  /^(?:leave|post|add|write|view|show|hide|read|see)(?: a| all| the)?(?: \d+)? comments?\b.{0,40}$/i,
  /^(?:comments|commenting) (?:are|is) (?:now )?(?:closed|disabled|off)\b.{0,80}$/i,
  /^join the (?:conversation|discussion)\b.{0,100}$/i,
  // Elsewhere on the site
  /^(?:click|tap|go) here\b.{0,200}$/i,
  /^(?:click|tap) (?:on|to|the)\b.{0,150}$/i,
  /^read (?:more|also|next|this next|the rest|on|it here|the (?:full|entire|whole) (?:story|article|post|report|piece)\b.*?)(?:$|[:.,|>→]|\s(?:here|at|on|from|about|stories|coverage)\b).{0,150}$/i,
  /^(?:see|view|read|find|get|check out) (?:the )?(?:live |full |latest |all |more )?(?:photos|results|updates|caucus results|election results|coverage|stories|here)\b.{0,80}\b(?:here|below|above|at|:).{0,60}$/i,
  /^(?:related|more|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: for you)?|editors?'?s?'? picks?|more (?:from|on|in|stories|news|coverage|top)\b.{0,60}|in this (?:article|story)|also (?:on|in|read|see)\b.{0,60}|see also\b.{0,100}|you may also like|what to (?:read|watch) next|up next|before you go|related (?:articles?|stories|story|coverage|links?|content|topics?|news)\b.{0,60}|related:.{0,150})$/i,
  /^(?:watch|listen|listen to|watch and listen)\b.{0,80}\b(?:above|below|here)(?: (?:for|via|from|on)\b.{0,80})?$/i,
  /^(?:(?:h\/?t|hat tip)\b:?|via:)\s.{1,60}$/i,
  /^Via (?:\p{Lu}\S*\s?){1,4}$/u,
  /^(?:learn more|privacy policy|terms (?:of (?:use|service)|and conditions)|cookie policy|table of contents|contents)$/i,
  /^(?:https?:\/\/|www\.)\S{1,300}$/i,
  /^for more\b.{0,120}\b(?:sign up|subscribe|visit|check out|head here|click|go to|follow)\b.{0,120}$/i,
  // Newsletters, accounts, money
  /(?:^|[.,:?!]["']?\s)(?:and |please |you can )?(?:sign up|subscribe|register)\b.{0,80}\b(?:newsletters?|e-?mails?|inbox|alerts?|podcasts?|itunes|updates|briefing|channel|here|today|now)\b/i,
  /\bnewsletter\b.{0,80}\b(?:inbox|sign up|subscribe|delivered)\b/i,
  /^(?:subscribe|sign up|sign in|log in|register|become a (?:member|subscriber)|already a (?:member|subscriber)|create (?:a free|an) account|support (?:our|independent) journalism|donate(?: now| today)?|enter your e-?mail(?: address)?|your e-?mail(?: address)?|get the app|download (?:the|our) app)\b.{0,100}$/i,
  /\blike (?:the|our|us on)\s?(?:page|facebook(?: page)?)\b.{0,40}$/i,
  /^follow (?:us\b.{0,60}|.{1,80} on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon|linkedin|tiktok|youtube)\b.{0,100})$/i,
  // From the editors
  /^(?:editors?'?s?'?|publisher'?s?|author'?s?) note\b.{0,400}$/i,
  /^(?:corrections?|clarifications?)(?: appended|\b.{0,30}:.{0,400})?$/i,
  /^(?:this|the above|an earlier version of this) (?:story|article|post|piece|report|column|live blog|version)\b.{0,40}\b(?:updated|corrected|amended|appeared|published|produced|misstated|misidentified|incorrectly|syndicated|translated|republished|adapted|excerpted)\b.{0,300}$/i,
  /^(?:this is a )?(?:developing|breaking)(?: news)? story\b.{0,100}$/i,
  /^reprinted (?:with|by|from)\b.{0,200}$/i,
  /^(?:the )?views expressed\b.{0,300}$/i,
  // Marks that only part one thing from the next
  /^(?:<[^<>]{1,300}>\s*)+$/,
];

/** A line that is nothing but one of these credits a picture. */
export const PHOTO_CREDITS: readonly RegExp[] = [
  /^(?:PHOTO|IMAGE|VIDEO|CREDIT|(?:Photo(?:graph)?|Picture|Image|Video|Illustration|Graphic|Credit|Source|File photo|Main image|Cover image)s?)(?: [Cc]redits?| [Cc]ourtesy)?(?: by|:| \/)\s?\p{Lu}[^"“]{0,100}$/u,
  /^(?:\p{Lu}[\p{L}.'’-]*[ ,/|]+(?:\/ ?)?){1,8}(?:via )?(?:Getty(?: Images)?|AFP|AP|EPA|REUTERS|Reuters|Shutterstock|iStock|Alamy|Bloomberg|Pool|Flickr|Wikimedia Commons)(?:\/\S{1,30})?$/u,
  /^(?:getty(?: images)?|shutterstock|ap(?: photo)?|reuters|afp|epa|istock|alamy|associated press)(?:\s?[/|]\s?[\p{L} .'’-]{1,60})?$/iu,
  /^(?:ap photo|reuters|afp|epa|getty images|facebook|twitter|instagram|youtube|flickr)\s?\/\s?[^"“]{1,60}$/i,
];

/** A credit that closes the line of a caption: "The hall on Friday. Image: Jane Doe." */
export const CAPTION_CREDIT =
  /(?:\s|(?=\())(?:(?:Image|Photo(?:graph)?|Picture|Video|Credit)(?: [Cc]redit)?s?(?::| by)\s[^.!?"“:]{1,80}|\((?:AP Photo|(?:[Ff]ile )?[Pp]hoto(?:graph)?(?: by|:)|Getty|Reuters|AFP|Image:|File [Pp]hoto)[^()]{0,100}\)|\([^()"“]{1,80}\/ ?(?:Getty(?: Images)?|AP|AFP|EPA|Reuters|REUTERS|Bloomberg|Shutterstock|Pool|Alamy)\))[.)\s]*$/;

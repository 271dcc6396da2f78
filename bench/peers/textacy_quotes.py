"""Direct quotations as textacy finds them over spaCy's small English pipeline.

Articles come as lines of JSON and go with what was found in them, in UTF-16 code units. "ready" on stderr says that the
pipeline is loaded. textacy refuses an article with an odd number of quotation marks; that one has no quotation then.
"""

import importlib
import json
import sys

from textacy import extract

pipeline = importlib.import_module(sys.argv[1]).load()
print("ready", file=sys.stderr, flush=True)


def units(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def span(text, start, end):
    before = units(text[:start])
    return [before, before + units(text[start:end])]


def around(text, tokens):
    return span(text, tokens[0].idx, tokens[-1].idx + len(tokens[-1]))


def find_attributions(text):
    try:
        found = list(extract.direct_quotations(pipeline(text)))
    except ValueError:
        return []
    return [
        {
            "source": [around(text, quotation.speaker)],
            "cue": [around(text, quotation.cue)],
            "content": [span(text, quotation.content.start_char, quotation.content.end_char)],
            "speaker": " ".join(token.text for token in quotation.speaker),
        }
        for quotation in found
    ]


for line in sys.stdin:
    article = json.loads(line)
    print(json.dumps({"id": article["id"], "attributions": find_attributions(article["text"])}))

"""Prints what networkx reads from GEXF files, as one JSON object a line: counts, names, colours, positions, weights.

    python3 tests/readers/read_gexf.py FILE.gexf …
"""

import json
import sys

import networkx


def read(path):
    graph = networkx.read_gexf(path)
    nodes = {
        key: {
            "label": node.get("label"),
            "kind": node.get("kind"),
            "color": [node["viz"]["color"][channel] for channel in "rgb"],
            "x": node["viz"]["position"]["x"],
            "y": node["viz"]["position"]["y"],
            "size": node["viz"]["size"],
        }
        for key, node in graph.nodes(data=True)
    }
    edges = [[source, target, edge.get("weight", 1)] for source, target, edge in graph.edges(data=True)]
    return {"nodes": nodes, "edges": sorted(edges)}


for path in sys.argv[1:]:
    print(json.dumps(read(path)))

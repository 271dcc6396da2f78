"""Prints what networkx reads from GEXF and GraphML files, as one JSON object a line: counts, names, colours, positions,
weights.

    python3 tests/readers/read_with_networkx.py FILE.gexf FILE.graphml …
"""

import json
import sys

import networkx


def gexf_look(node):
    viz = node["viz"]
    return {
        "color": [viz["color"][channel] for channel in "rgb"],
        "x": viz["position"]["x"],
        "y": viz["position"]["y"],
        "size": viz["size"],
    }


def graphml_look(node):
    return {"color": [node[channel] for channel in "rgb"], "x": node["x"], "y": node["y"], "size": node["size"]}


def read(path):
    is_gexf = path.endswith(".gexf")
    graph = networkx.read_gexf(path) if is_gexf else networkx.read_graphml(path, force_multigraph=True)
    look = gexf_look if is_gexf else graphml_look
    nodes = {
        key: {"label": node.get("label"), "kind": node.get("kind"), **look(node)}
        for key, node in graph.nodes(data=True)
    }
    edges = [[source, target, edge.get("weight", 1)] for source, target, edge in graph.edges(data=True)]
    return {"nodes": nodes, "edges": sorted(edges)}


for path in sys.argv[1:]:
    print(json.dumps(read(path)))

import java.awt.Color;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.TimeRepresentation;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Prints what Gephi's own importer makes of GEXF files, as one JSON object a line.
 *
 *     java -cp … ReadWithGephi.java FILE.gexf …
 */
public class ReadWithGephi {
  public static void main(String[] paths) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    for (String path : paths) {
      projects.newProject();
      InputStreamReader reader = new InputStreamReader(new FileInputStream(path), StandardCharsets.UTF_8);
      Container container = imports.importFile(reader, imports.getFileImporter(".gexf"));
      List<String> warnings = new ArrayList<>();
      container.getReport().getIssues(1000).forEachRemaining(issue -> {
        if (issue.getLevel() != Issue.Level.INFO) warnings.add(text(issue.getLevel() + ": " + issue.getMessage()));
      });
      // As a file says, not as large as Gephi likes to draw.
      container.getLoader().setAutoScale(false);
      imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
      GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel();
      System.out.println("{\"warnings\":" + warnings + ",\"timeline\":" + text(model.getConfiguration().getTimeRepresentation().toString())
          + ",\"columns\":" + columns(model) + ",\"nodes\":" + nodes(model) + ",\"edges\":" + edges(model) + "}");
      projects.closeCurrentProject();
    }
  }

  private static List<String> columns(GraphModel model) {
    List<String> columns = new ArrayList<>();
    for (Column column : model.getNodeTable()) columns.add(text(column.getId()));
    for (Column column : model.getEdgeTable()) columns.add(text("edge " + column.getId()));
    return columns;
  }

  private static List<String> nodes(GraphModel model) {
    List<String> nodes = new ArrayList<>();
    for (Node node : model.getGraph().getNodes())
      nodes.add("[" + text((String) node.getId()) + "," + text(node.getLabel()) + "," + text((String) node.getAttribute("kind"))
          + "," + text(hex(node.getColor())) + "," + node.x() + "," + node.y() + "," + node.size() + ","
          + days(model, node) + "]");
    return nodes;
  }

  private static List<String> edges(GraphModel model) {
    List<String> edges = new ArrayList<>();
    for (Edge edge : model.getGraph().getEdges())
      edges.add("[" + text((String) edge.getSource().getId()) + "," + text((String) edge.getTarget().getId()) + ","
          + text((String) edge.getTypeLabel()) + "," + edge.getWeight() + "," + text(hex(edge.getColor())) + ","
          + days(model, edge) + "]");
    return edges;
  }

  private static List<String> days(GraphModel model, Element element) {
    List<String> days = new ArrayList<>();
    if (model.getConfiguration().getTimeRepresentation() != TimeRepresentation.TIMESTAMP) return days;
    for (double time : element.getTimestamps()) days.add(text(java.time.Instant.ofEpochMilli((long) time).toString().substring(0, 10)));
    return days;
  }

  private static String hex(Color color) {
    return String.format("#%06x", color.getRGB() & 0xffffff);
  }

  /** A string of JSON, in ASCII, so that no console's encoding can harm it. */
  private static String text(String value) {
    if (value == null) return "null";
    StringBuilder json = new StringBuilder("\"");
    for (char unit : value.toCharArray())
      json.append(unit < ' ' || unit > '~' || unit == '"' || unit == '\\' ? String.format("\\u%04x", (int) unit) : unit);
    return json.append('"').toString();
  }
}

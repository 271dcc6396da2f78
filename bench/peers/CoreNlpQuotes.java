import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/**
 * Quotations with their speakers as CoreNLP's quote annotator finds them. Articles come as lines of JSON and go with what
 * was found in them, in UTF-16 code units. "ready" on stderr says that the models are loaded.
 */
public class CoreNlpQuotes {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    // Of what is named, people alone matter to it; numbers, times and finer kinds would only cost.
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    System.err.println("ready");
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonObject article = Json.createReader(new StringReader(line)).readObject();
      Annotation found = new Annotation(article.getString("text"));
      pipeline.annotate(found);
      JsonArrayBuilder attributions = Json.createArrayBuilder();
      for (CoreMap quote : found.get(CoreAnnotations.QuotationsAnnotation.class)) attributions.add(describe(quote, found));
      out.println(Json.createObjectBuilder().add("id", article.getString("id")).add("attributions", attributions).build());
    }
    out.flush();
  }

  private static JsonObjectBuilder describe(CoreMap quote, Annotation article) {
    JsonArrayBuilder source = Json.createArrayBuilder();
    Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
    Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
    if (first != null && last != null) {
      List<CoreLabel> tokens = article.get(CoreAnnotations.TokensAnnotation.class);
      source.add(span(tokens.get(first).beginPosition(), tokens.get(last).endPosition()));
    }
    JsonObjectBuilder described = Json.createObjectBuilder()
        .add("source", source)
        .add("cue", Json.createArrayBuilder())
        .add("content", Json.createArrayBuilder().add(span(
            quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class))));
    String speaker = quote.get(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class);
    if (speaker == null) speaker = quote.get(QuoteAttributionAnnotator.SpeakerAnnotation.class);
    return speaker == null ? described : described.add("speaker", speaker);
  }

  private static JsonArrayBuilder span(int start, int end) {
    return Json.createArrayBuilder().add(start).add(end);
  }
}

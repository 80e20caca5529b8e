package vn.tdkt.proofreading;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;

/** Findings as a person reads them, and as a machine does. */
public final class FindingsText {
  private static final Words WORDS = Words.of("proofreading");

  private FindingsText() {}

  /** A line for each finding and one for what to do, or one sentence that nothing was found. */
  public static String plain(List<Finding> findings) {
    return findings.isEmpty()
        ? WORDS.say("nothing") + "\n"
        : findings.stream().map(FindingsText::plain).collect(Collectors.joining());
  }

  private static String plain(Finding finding) {
    String severity = WORDS.say("severity." + lower(finding));
    String what =
        finding.where().isEmpty()
            ? WORDS.say("line.whole", severity, finding.text())
            : WORDS.say("line.at", severity, finding.where(), finding.text());
    return finding.fix() == null ? what + "\n" : what + "\n    " + finding.fix() + "\n";
  }

  /** {@code {"findings": [{severity, code, where, text, fix}]}} and a newline. */
  public static String json(List<Finding> findings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeName("findings");
      json.writeStartArray();
      findings.forEach(finding -> write(json, finding));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("severity", lower(finding));
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("where", finding.where());
    json.writeStringProperty("text", finding.text());
    json.writeStringProperty("fix", finding.fix());
    json.writeEndObject();
  }

  private static String lower(Finding finding) {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }
}

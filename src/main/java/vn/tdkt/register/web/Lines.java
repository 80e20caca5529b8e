package vn.tdkt.register.web;

import java.util.List;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.FiledDocument;

/** The lines of a table of contents, to choose one from. */
final class Lines {
  private static final int LONGEST = 160;

  private Lines() {}

  static Field field(Typed typed, List<FiledDocument> lines) {
    List<Field.Choice> choices =
        lines.stream().map(one -> new Field.Choice(one.document().toString(), line(one))).toList();
    return Inputs.choice(typed, "line", "", choices).asRequired();
  }

  static FiledDocument chosen(Typed typed, List<FiledDocument> lines) {
    return lines.stream()
        .filter(one -> one.document().equals(typed.id("line")))
        .findFirst()
        .orElseThrow(() -> new NotVisible("line"));
  }

  private static String line(FiledDocument one) {
    String line = (one.number() + " " + one.subject()).strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line;
  }
}

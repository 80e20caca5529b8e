package vn.tdkt.papers.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Row;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;

/** Sets the blocks of a paper as Decree 30/2020, annex I, asks (REQ-41). */
public final class Decree30 {
  private static final int LEFT_OF_HEAD = 42;

  /** Keeps the height of a line that is written by hand. */
  private static final String BLANK = "\u00a0";

  private static final Words WORDS = Words.of("papers");

  private Decree30() {}

  public static Line paragraph(Paragraph paragraph, int textWidth) {
    Style style = Style.valueOf(paragraph.kind().name());
    Align align = paragraph.align() == null ? style.align() : paragraph.align();
    Line line = new Line(style, align, paragraph.runs(), 0);
    return style == Style.ABOUT ? line.ruled(shortRule(line, textWidth)) : line;
  }

  /** The issuing body with its number at the left; country, motto and date at the right. */
  public static List<Side> head(Head head, int textWidth) {
    int leftWidth = textWidth * LEFT_OF_HEAD / 100;
    List<Line> left = new ArrayList<>();
    if (head.parent() != null) {
      left.add(Line.of(Style.PARENT_BODY, head.parent()));
    }
    Line issuer = Line.of(Style.ISSUING_BODY, head.issuer());
    left.add(issuer.ruled(shortRule(issuer, leftWidth)));
    left.add(Line.of(Style.NUMBER, head.numberAndSymbol()));
    if (head.subject() != null) {
      left.add(Line.of(Style.SUBJECT, WORDS.say("subject", head.subject())));
    }
    Line motto = Line.of(Style.MOTTO, WORDS.say("head.motto"));
    List<Line> right =
        List.of(
            Line.of(Style.COUNTRY, WORDS.say("head.country")),
            motto.ruled(Typeface.width(motto)),
            Line.of(Style.DATELINE, head.dateline().text()));
    return List.of(new Side(LEFT_OF_HEAD, left), new Side(100 - LEFT_OF_HEAD, right));
  }

  /** Between a third and a half of the line above. */
  private static int shortRule(Line line, int width) {
    return Math.min(Typeface.width(line), width) * 2 / 5;
  }

  /** Recipients at the left, then the signatures. */
  public static List<Side> closing(Closing closing) {
    int parts = Math.max(2, closing.signatures().size() + (closing.recipients().isEmpty() ? 0 : 1));
    int percent = 100 / parts;
    List<Side> sides = new ArrayList<>();
    boolean left = closing.signatures().size() < parts;
    if (left) {
      sides.add(new Side(percent, recipients(closing.recipients())));
    }
    for (int i = 0; i < closing.signatures().size(); i++) {
      boolean last = i == closing.signatures().size() - 1;
      List<Line> lines = new ArrayList<>();
      if (closing.dateline() != null) {
        lines.add(Line.of(Style.DATELINE, last ? closing.dateline().text() : BLANK));
      }
      lines.addAll(signature(closing.signatures().get(i)));
      sides.add(new Side(percent, lines));
    }
    return sides;
  }

  private static List<Line> recipients(List<String> recipients) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < recipients.size(); i++) {
      if (i == 0) {
        lines.add(Line.of(Style.RECIPIENTS, WORDS.say("recipients.label")));
      }
      String key = i == recipients.size() - 1 ? "recipients.last" : "recipients.line";
      lines.add(Line.of(Style.RECIPIENT, WORDS.say(key, recipients.get(i))));
    }
    return lines;
  }

  private static List<Line> signature(Signature signature) {
    List<Line> lines = new ArrayList<>();
    signature.authority().forEach(a -> lines.add(Line.of(Style.AUTHORITY, a)));
    if (signature.post() != null) {
      lines.add(Line.of(Style.AUTHORITY, signature.post()));
    }
    String name = signature.name() == null ? BLANK : signature.name();
    lines.add(Line.of(Style.SIGNER, name));
    return lines;
  }

  /** A cell of a table: heads and groups in bold, heads centred. */
  public static Line cell(Table table, Row row, Grid.Slot slot) {
    Cell cell = slot.cell();
    Align byColumn =
        row.kind() == Row.Kind.HEAD ? Align.CENTRE : table.columns().get(slot.column()).align();
    Align align = cell.align() == null ? byColumn : cell.align();
    boolean stretched = row.bold() && align == Align.JUSTIFIED;
    List<Run> runs = row.bold() ? cell.runs().stream().map(Run::inBold).toList() : cell.runs();
    return new Line(cellStyle(table.textSize()), stretched ? Align.LEFT : align, runs, 0);
  }

  private static Style cellStyle(Table.TextSize size) {
    return switch (size) {
      case STANDARD -> Style.CELL;
      case COMPACT -> Style.CELL_COMPACT;
      case SMALL -> Style.CELL_SMALL;
    };
  }
}

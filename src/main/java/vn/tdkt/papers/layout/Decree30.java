package vn.tdkt.papers.layout;

import java.util.ArrayList;
import java.util.List;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Row;
import vn.tdkt.papers.Run;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;

/** Sets the blocks of a paper as Decree 30/2020, annex I, asks (REQ-41). */
public final class Decree30 {
  private static final int LEFT_OF_HEAD = 42;

  /** Keeps the height of a line that is written by hand, and two words together. */
  private static final String BLANK = "\u00a0";

  private static final Words WORDS = Words.of("papers");

  private Decree30() {}

  public static Line paragraph(Paragraph paragraph, int textWidth) {
    Style style = Style.valueOf(paragraph.kind().name());
    Align align = paragraph.align() == null ? style.align() : paragraph.align();
    Line line = new Line(style, align, paragraph.runs(), 0);
    boolean ruled = style == Style.ABOUT || style == Style.ATTACHED_TO;
    return ruled ? line.ruled(shortRule(line, textWidth)) : line;
  }

  /**
   * Two bands, so that number and date stand level: the issuing body beside country and motto, the
   * number beside the date.
   */
  public static List<Band> head(Head head, int textWidth) {
    return List.of(
        band(issuer(head, textWidth * LEFT_OF_HEAD / 100), country()),
        band(numbers(head, textWidth * LEFT_OF_HEAD / 100), dates(head)));
  }

  private static Band band(List<Line> left, List<Line> right) {
    return new Band(List.of(new Side(LEFT_OF_HEAD, left), new Side(100 - LEFT_OF_HEAD, right)));
  }

  private static List<Line> issuer(Head head, int width) {
    List<Line> lines = new ArrayList<>();
    if (head.parent() != null) {
      lines.add(Line.of(Style.PARENT_BODY, head.parent()));
    }
    Line issuer = Line.of(Style.ISSUING_BODY, head.issuer());
    lines.add(issuer.ruled(shortRule(issuer, width)));
    return lines;
  }

  private static List<Line> country() {
    Line motto = Line.of(Style.MOTTO, WORDS.say("head.motto"));
    return List.of(
        Line.of(Style.COUNTRY, WORDS.say("head.country")), motto.ruled(Typeface.width(motto)));
  }

  private static List<Line> numbers(Head head, int width) {
    List<Line> lines = new ArrayList<>();
    if (head.isNumbered()) {
      lines.add(Line.of(Style.NUMBER, head.numberAndSymbol()));
    }
    if (head.subject() != null) {
      Line subject = Line.of(Style.SUBJECT, WORDS.say("subject", head.subject()));
      lines.add(Typeface.lines(subject, width) > 1 ? withoutWidow(subject) : subject);
    }
    if (head.urgency() != null) {
      lines.add(Line.of(Style.URGENCY, head.urgency().mark()));
    }
    return lines;
  }

  /** The last word does not stand on a line by itself. */
  private static Line withoutWidow(Line line) {
    return Line.of(line.style(), line.text().replaceFirst(" (?=\\S+$)", BLANK));
  }

  private static List<Line> dates(Head head) {
    Dateline dateline = head.dateline();
    return dateline == null ? List.of() : List.of(Line.of(Style.DATELINE, dateline.text()));
  }

  /** Between a third and a half of the line above. */
  private static int shortRule(Line line, int width) {
    return Math.min(Typeface.width(line), width) * 2 / 5;
  }

  /**
   * Recipients at the left, then the signature; where several sign, the recipients stand below the
   * first of them.
   */
  public static Band closing(Closing closing) {
    List<Signature> signatures = closing.signatures();
    List<Line> recipients = recipients(closing.recipients());
    int parts = Math.max(2, signatures.size());
    List<Side> sides = new ArrayList<>();
    if (signatures.size() == 1) {
      sides.add(new Side(100 / parts, recipients));
    }
    for (int i = 0; i < signatures.size(); i++) {
      List<Line> lines = new ArrayList<>();
      if (closing.dateline() != null) {
        boolean last = i == signatures.size() - 1;
        lines.add(Line.of(Style.DATELINE, last ? closing.dateline().text() : BLANK));
      }
      lines.addAll(signature(signatures.get(i)));
      if (i == 0 && signatures.size() > 1 && !recipients.isEmpty()) {
        lines.add(Line.of(Style.RECIPIENT, BLANK));
        lines.addAll(recipients);
      }
      sides.add(new Side(100 / parts, lines));
    }
    return new Band(sides);
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

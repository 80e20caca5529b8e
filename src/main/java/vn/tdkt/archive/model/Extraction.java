package vn.tdkt.archive.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Proposal;
import vn.tdkt.archive.Value;
import vn.tdkt.archive.model.Piece.Row;
import vn.tdkt.archive.model.Piece.Text;
import vn.tdkt.kernel.Texts;
import vn.tdkt.reading.ReadPage;

/** From the pages of a paper to what its records may say. */
public final class Extraction {
  private static final Pattern HOW_MANY = Pattern.compile("(\\d{1,4})\\s+(tap the|ca nhan)\\b");

  private Extraction() {}

  public static Proposal of(List<ReadPage> pages) {
    List<Piece> pieces = Piece.of(pages);
    List<Text> texts = pieces.stream().flatMap(Extraction::texts).toList();
    List<Value> paper = new ArrayList<>(PaperHead.of(texts));
    paper.add(stated(texts));
    boolean decides =
        paper.stream().noneMatch(value -> value.field() == FieldKind.TITLE && !decides(value));
    return new Proposal(paper, decides ? AwardLines.of(pieces) : List.of());
  }

  /** A report may list whom somebody rewarded; only a decision rewards. */
  private static boolean decides(Value title) {
    String folded = Texts.folded(title.text());
    return folded.startsWith("quyet dinh") || folded.startsWith("danh sach");
  }

  /** Letterheads stand in tables too. */
  private static Stream<Text> texts(Piece piece) {
    return switch (piece) {
      case Text text -> Stream.of(text);
      case Row row -> row.filled().stream().flatMap(Extraction::lines);
    };
  }

  private static Stream<Text> lines(Text cell) {
    return cell.words().lines().map(line -> new Text(line, cell.spot(), cell.percent()));
  }

  private static Value stated(List<Text> texts) {
    for (Text text : texts) {
      Matcher many = HOW_MANY.matcher(text.folded());
      int sum = 0;
      while (PaperHead.isArticle(text) && many.find()) {
        sum += Integer.parseInt(many.group(1));
      }
      if (sum > 0) {
        return text.as(FieldKind.STATED, String.valueOf(sum));
      }
    }
    return Value.missing(FieldKind.STATED);
  }
}

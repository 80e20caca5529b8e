package vn.tdkt.criteria.phrases;

import java.util.List;
import vn.tdkt.criteria.Heading;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/** The name of a leaf, which at times says how it is scored: "…, mỗi phong trào 03 điểm". */
record NameWords(Heading heading) {
  private static final Form SPEAKS =
      Form.of(
          "(?<!\\p{L})<ANY-POINTS>|<NONE>|\\btrừ (?:điểm|tối đa)\\b|\\bchỉ (?:lấy|tính|chấm)\\b");

  private static final Form MAXIMUM =
      Form.of("(?<name>.*?) ?\\((?:tối đa )?<POINTS>\\)(?<rest>.*)");

  /** A statement behind a comma: "…, mỗi phong trào 03 điểm". */
  private static final Form STATEMENT =
      Form.of(", ?(?=(?:mỗi|trừ|cộng|cứ|chỉ tính|chỉ lấy|tối đa) [^,]*(?:<ANY-POINTS>|cao nhất))");

  /** What the name says of points beside a printed method. */
  List<String> doubts() {
    String name = withoutMaximum();
    return SPEAKS.in(name) ? List.of(Draft.say("phrase.name-too", name)) : List.of();
  }

  /** What the name says behind its first words, which only name the leaf. */
  Told told() {
    Told all = Told.of(STATEMENT.matcher(withoutMaximum()).replaceAll("\n"));
    return titled(all) ? new Told(all.clauses().subList(1, all.clauses().size())) : all;
  }

  /** Remarks in brackets among the first words, which may limit what is said behind them. */
  List<String> remarks() {
    Told all = Told.of(STATEMENT.matcher(withoutMaximum()).replaceAll("\n"));
    String first = titled(all) ? all.clauses().getFirst().phrase() : "";
    return first.contains("(") ? List.of(Draft.say("phrase.left", first)) : List.of();
  }

  private static boolean titled(Told all) {
    return !all.clauses().isEmpty() && all.clauses().getFirst() instanceof Clause.Plain;
  }

  /** "(05 điểm)" behind a name is its maximum once more. */
  private String withoutMaximum() {
    String name = Texts.nfc(heading.name());
    var match = MAXIMUM.whole(name);
    Score printed = match == null ? null : Form.number(match.group("points"));
    return match != null && printed != null && printed.equals(heading.max())
        ? match.group("name") + match.group("rest")
        : name;
  }
}

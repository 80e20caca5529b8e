package vn.tdkt.scoring.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Score;
import vn.tdkt.season.Season;
import vn.tdkt.season.SeasonFile;
import vn.tdkt.season.SeasonReading;

/**
 * The form of a sample as an office has filled it in with Word: heads in two rows, bullets in the
 * text, one column for bonus and deduction in which only bonuses stand, explanations below the
 * table.
 */
public final class FilledForm {
  private final CriteriaSet set;
  private final UnitSheet sheet;
  private final SheetResult result;

  private FilledForm(CriteriaSet set, UnitSheet sheet) {
    this.set = set;
    this.sheet = sheet;
    this.result = Evaluation.of(set, sheet);
  }

  public static FilledForm bacGiang() {
    SeasonReading read = SeasonFile.read(Path.of("samples", "bac-giang-2024.yaml"));
    assertThat(read).isInstanceOf(SeasonReading.Understood.class);
    Season season = ((SeasonReading.Understood) read).season();
    return new FilledForm(season.criteria(), season.self().getFirst());
  }

  public CriteriaSet set() {
    return set;
  }

  /** The rows of the table, heads first. */
  public List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("TT", "Nội dung", "Điểm", "ĐV tự chấm", "", "Khối chấm"));
    rows.add(List.of("", "", "", "Điểm chỉ tiêu", "Điểm thưởng, trừ", ""));
    rows.add(List.of("", "TỔNG ĐIỂM", "950", "", "", ""));
    set.rows().forEach(item -> rows.add(row(item)));
    return rows;
  }

  private List<String> row(Item item) {
    LeafResult leaf = result.leaf(item.key());
    GroupResult group = result.group(item.ref());
    Score self = leaf == null ? printed(Objects.requireNonNull(group)) : leaf.points();
    String bonus = leaf == null || leaf.bonus().isZero() ? "" : leaf.bonus().text();
    boolean bullet = item.heading().number().matches("[-+]");
    return List.of(
        bullet ? "" : item.heading().number(),
        bullet ? item.heading().number() + " " + item.name() : item.name(),
        text(item.max()),
        text(self),
        bonus,
        "");
  }

  /** The head of II prints 130 where its rows add up to 140. */
  private static Score printed(GroupResult group) {
    return group.ref().equals("II") ? Score.of("130") : group.points();
  }

  private static String text(@Nullable Score score) {
    return score == null ? "" : score.text();
  }

  /** What stands below the table. */
  public List<String> paragraphs() {
    Stream<String> explained =
        set.leaves().flatMap(leaf -> explained(leaf, sheet.entry(leaf.key())));
    return Stream.of(
            Stream.of(
                "*/ Tổng số điểm tự chấm: 971 điểm, trong đó:",
                "- Điểm thực hiện các chỉ tiêu (theo 3 nội dung I, II, III): 940 điểm;",
                "* Giải trình:"),
            explained,
            Stream.of("Bắc Giang, ngày 14 tháng 11 năm 2024"))
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> explained(Item.Leaf leaf, Entry entry) {
    String[] path = leaf.ref().split("\\.", 2);
    Stream<String> more =
        entry.bonuses().stream()
            .map(
                bonus ->
                    "- Chỉ tiêu %s, phần %s thưởng %s điểm: %s"
                        .formatted(
                            path[1],
                            path[0],
                            bonus.statedInExplanation() == null
                                ? bonus.points()
                                : bonus.statedInExplanation(),
                            bonus.explanation()));
    Stream<String> less =
        entry.deductions().stream()
            .map(
                one ->
                    "+ Chỉ tiêu %s phần %s trừ %s điểm: %s"
                        .formatted(path[1], path[0], one.points(), one.reason()));
    return Stream.concat(more, less);
  }

  /** As the program gets it: tabs between cells, a line for each row and each paragraph. */
  public String text() {
    return text(rows());
  }

  public String text(List<List<String>> rows) {
    return Stream.concat(rows.stream().map(row -> String.join("\t", row)), paragraphs().stream())
        .reduce("", (all, line) -> all + line + "\n");
  }

  /** As Word puts it on the clipboard. */
  public String html() {
    StringBuilder html =
        new StringBuilder(
            "<html xmlns:w='urn:schemas-microsoft-com:office:word'><head><style>p.MsoNormal"
                + " {margin:0}</style></head><body><!--StartFragment-->"
                + "<p class=MsoNormal align=center><b>BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024</b></p>"
                + "<table class=MsoNormalTable border=1 style='border-collapse:collapse'>");
    html.append(
        "<tr><td rowspan=2><p class=MsoNormal><b>TT</b></p></td><td rowspan=2><p"
            + " class=MsoNormal><b>Nội<br>dung</b></p></td><td rowspan=2><p>Điểm</p></td><td"
            + " colspan=2><p>ĐV tự chấm</p></td><td rowspan=2><p>Khối chấm</p></td></tr>"
            + "<tr><td><p>Điểm chỉ<br>tiêu</p></td><td><p>Điểm thưởng, trừ</p></td></tr>");
    rows().subList(2, rows().size()).forEach(row -> html.append(htmlRow(row)));
    html.append("</table>");
    paragraphs()
        .forEach(
            line -> html.append("<p class=MsoNormal style='margin-left:0cm'>" + line + "</p>"));
    return html + "<!--EndFragment--></body></html>";
  }

  private static String htmlRow(List<String> row) {
    String cells =
        row.stream()
            .map(cell -> "<td style='padding:0cm'><p class=MsoNormal><span>" + cell + "</span></p>")
            .reduce("", String::concat);
    return "<tr style='mso-yfti-irow:1'>" + cells + "</tr>";
  }
}

package vn.tdkt.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tdkt.documents.SampleFiles;

/**
 * An invented decision with what a perfect reader would take from it. Nobody and nothing in it is
 * real.
 *
 * @param head number, date as dd/mm/yyyy, issuer, subject, signatory, as a record would hold them
 * @param html as it is printed
 */
public record PrintedDecision(String name, Head head, List<Award> awards, String html) {
  /** What the head of the record holds. */
  public record Head(String number, String date, String issuer, String subject, String signatory) {}

  /** One line of the award. */
  public record Award(String recipient, String position, String award) {}

  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô");
  private static final List<String> MIDDLES =
      List.of("Văn", "Thị", "Đức", "Thị Thanh", "Quang", "Minh", "Thị Hồng");
  private static final List<String> GIVEN =
      List.of(
          "Bưởi", "Khế", "Mận", "Đào", "Quất", "Sung", "Hồng", "Chanh", "Mít", "Dừa", "Nhãn", "Ổi",
          "Roi");
  private static final List<String> UNITS =
      List.of(
          "Sở Gạo Thơm",
          "Trường Trung học phổ thông Hoa Gạo",
          "Ủy ban nhân dân xã Đồi Chè",
          "Bệnh viện đa khoa Suối Trong",
          "Công ty Cổ phần Mây Tre");
  private static final List<String> POSTS =
      List.of("Chuyên viên", "Trưởng phòng", "Phó Giám đốc", "Giáo viên", "Kế toán trưởng");

  public byte[] pdf() {
    return SampleFiles.pdfOf(html);
  }

  @Override
  public String toString() {
    return name;
  }

  public static List<PrintedDecision> all() {
    return List.of(annexOverPages(), listInTheText(), onePerson(), formsInAColumn(), collectives());
  }

  /** A list of collectives and one of persons that goes on over the page. */
  public static PrintedDecision annexOverPages() {
    String form = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh";
    List<Award> bodies =
        List.of(
            new Award("Phòng Kế hoạch - Tài chính", "Sở Gạo Thơm", form),
            new Award("Trường Trung học phổ thông Hoa Gạo", "Sở Chữ Nghĩa", form),
            new Award("Nhân dân và cán bộ xã Đồi Chè", "Huyện Đồi Chè", form));
    List<Award> people = people(38, form);
    Head head =
        new Head(
            "1248/QĐ-UBND",
            "17/03/2009",
            "Chủ tịch Ủy ban nhân dân tỉnh Hoa Gạo",
            "tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "Đỗ Giả Tưởng");
    String articles =
        p(
                "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 03 tập thể và 38 cá nhân đã"
                    + " có thành tích xuất sắc trong phong trào thi đua yêu nước năm 2008 (có danh sách"
                    + " kèm theo).")
            + p("Điều 2. Tiền thưởng thực hiện theo quy định hiện hành.")
            + p(
                "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các tập thể, cá"
                    + " nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.");
    String annex =
        "<div style='page-break-before:always'>"
            + centre("DANH SÁCH")
            + centre("Tập thể, cá nhân được tặng Bằng khen của Chủ tịch UBND tỉnh")
            + centre("(Kèm theo Quyết định số 1248/QĐ-UBND ngày 17/03/2009)")
            + p("<b>I. TẬP THỂ</b>")
            + table(List.of("STT", "Tên tập thể", "Đơn vị"), rows(bodies, false))
            + p("<b>II. CÁ NHÂN</b>")
            + table(
                List.of("STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Ghi chú"),
                rows(people, true))
            + "</div>";
    List<Award> all = new ArrayList<>(bodies);
    all.addAll(people);
    return decision(
        "danh sách kèm theo, hai trang", head, "UBND TỈNH HOA GẠO", articles, annex, all);
  }

  /** Persons as numbered lines of the first article. */
  public static PrintedDecision listInTheText() {
    String form = "Chiến sĩ thi đua cơ sở";
    List<Award> people = people(6, form);
    Head head =
        new Head(
            "87/QĐ-SGT",
            "05/01/2015",
            "Giám đốc Sở Gạo Thơm",
            "công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2014",
            "Lương Hư Cấu");
    String lines =
        IntStream.range(0, people.size())
            .mapToObj(
                i ->
                    p(
                        "%d. %s %s, %s;"
                            .formatted(
                                i + 1,
                                people.get(i).recipient().contains(" Thị") ? "Bà" : "Ông",
                                people.get(i).recipient(),
                                people.get(i).position())))
            .collect(Collectors.joining());
    String articles =
        p("Điều 1. Công nhận danh hiệu Chiến sĩ thi đua cơ sở năm 2014 cho 06 cá nhân có tên sau:")
            + lines
            + p("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.")
            + p("Điều 3. Chánh Văn phòng Sở và các cá nhân có tên tại Điều 1 thi hành Quyết định.");
    return decision(
        "danh sách trong Điều 1", head, "UBND TỈNH HOA GẠO<br/>SỞ GẠO THƠM", articles, "", people);
  }

  /** A single person, named in the running text. */
  public static PrintedDecision onePerson() {
    Head head =
        new Head(
            "2301/QĐ-UBND",
            "20/11/2018",
            "Chủ tịch Ủy ban nhân dân tỉnh Hoa Gạo",
            "tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "Trịnh Giả Định");
    String articles =
        p(
                "Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho ông Tạ Văn Bòng, Giáo viên"
                    + " Trường Trung học phổ thông Hoa Gạo, đã có thành tích xuất sắc trong công tác giáo"
                    + " dục năm học 2017 - 2018.")
            + p("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.")
            + p(
                "Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh và ông Tạ Văn Bòng thi hành Quyết"
                    + " định này.");
    Award award =
        new Award(
            "Tạ Văn Bòng",
            "Giáo viên Trường Trung học phổ thông Hoa Gạo",
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
    return decision("một người", head, "UBND TỈNH HOA GẠO", articles, "", List.of(award));
  }

  /** An old decision whose annex names the form of award in a column. */
  public static PrintedDecision formsInAColumn() {
    List<String> forms = List.of("Bằng khen", "Giấy khen", "Lao động tiên tiến");
    List<Award> people =
        IntStream.range(0, 12).mapToObj(i -> person(i + 40, forms.get(i % forms.size()))).toList();
    Head head =
        new Head(
            "415/QĐ-UB",
            "02/09/1998",
            "Ủy ban nhân dân tỉnh Hoa Gạo",
            "khen thưởng thành tích năm 1997",
            "Mạc Vô Danh");
    String articles =
        p("Điều 1. Khen thưởng 12 cá nhân có thành tích năm 1997 (danh sách kèm theo).")
            + p("Điều 2. Quyết định có hiệu lực từ ngày ký.");
    List<List<String>> rows =
        IntStream.range(0, people.size())
            .mapToObj(
                i ->
                    List.of(
                        String.valueOf(i + 1),
                        people.get(i).recipient(),
                        people.get(i).position(),
                        people.get(i).award()))
            .toList();
    String annex =
        "<div style='page-break-before:always'>"
            + centre("DANH SÁCH KHEN THƯỞNG")
            + table(List.of("TT", "Họ tên", "Chức vụ, nơi công tác", "Hình thức khen thưởng"), rows)
            + "</div>";
    return decision(
        "hình thức ghi ở cột", head, "UỶ BAN NHÂN DÂN<br/>TỈNH HOA GẠO", articles, annex, people);
  }

  /** Collectives as dashed lines. */
  public static PrintedDecision collectives() {
    String form = "Tập thể lao động xuất sắc";
    List<Award> bodies =
        List.of(
            new Award("Phòng Hạt Giống", "", form),
            new Award("Trung tâm Nước Sạch", "", form),
            new Award("Chi cục Bảo vệ Rừng", "", form),
            new Award("Thanh tra Sở", "", form));
    Head head =
        new Head(
            "19/QĐ-UBND",
            "11/02/2012",
            "Chủ tịch Ủy ban nhân dân tỉnh Hoa Gạo",
            "tặng danh hiệu Tập thể lao động xuất sắc năm 2011",
            "Đỗ Giả Tưởng");
    String articles =
        p(
                "Điều 1. Tặng danh hiệu Tập thể lao động xuất sắc năm 2011 cho 04 tập thể thuộc Sở Gạo"
                    + " Thơm:")
            + bodies.stream()
                .map(body -> p("- " + body.recipient() + ";"))
                .collect(Collectors.joining())
            + p("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.");
    return decision("tập thể gạch đầu dòng", head, "UBND TỈNH HOA GẠO", articles, "", bodies);
  }

  private static List<Award> people(int many, String form) {
    return IntStream.range(0, many).mapToObj(i -> person(i, form)).toList();
  }

  private static Award person(int i, String form) {
    String name =
        FAMILIES.get(i % FAMILIES.size())
            + " "
            + MIDDLES.get(i % MIDDLES.size())
            + " "
            + GIVEN.get(i % GIVEN.size());
    return new Award(
        name, POSTS.get(i % POSTS.size()) + ", " + UNITS.get(i * 3 % UNITS.size()), form);
  }

  private static List<List<String>> rows(List<Award> awards, boolean noted) {
    return IntStream.range(0, awards.size())
        .mapToObj(
            i -> {
              List<String> row = new ArrayList<>();
              row.add(String.valueOf(i + 1));
              row.add(awards.get(i).recipient());
              row.add(awards.get(i).position());
              if (noted) {
                row.add("");
              }
              return row;
            })
        .toList();
  }

  private static PrintedDecision decision(
      String name, Head head, String letterhead, String articles, String annex, List<Award> all) {
    String[] date = head.date().split("/");
    String html =
        """
        <html><head><style>@page{size:A4;margin:20mm 15mm 20mm 25mm}
        body{font-family:L;font-size:14pt;line-height:1.25}
        p{margin:0 0 5pt 0;text-align:justify;text-indent:12mm}
        .c{text-align:center;text-indent:0;font-weight:bold} td.h{text-align:center;width:50%%}
        table.l{border-collapse:collapse;width:100%%;margin:4pt 0 8pt 0}
        table.l td{border:0.8pt solid black;padding:3pt 4pt}</style></head><body>
        <table style="width:100%%"><tr><td class="h"><b>%s</b></td>
        <td class="h"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br/><b>Độc lập - Tự do - Hạnh phúc</b></td></tr>
        <tr><td class="h">Số: %s</td>
        <td class="h"><i>Hoa Gạo, ngày %s tháng %s năm %s</i></td></tr></table>
        <p class="c" style="margin-top:12pt">QUYẾT ĐỊNH</p><p class="c">Về việc %s</p>
        <p class="c">%s</p>
        <p>Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;</p>
        <p>Căn cứ Luật Thi đua, Khen thưởng;</p>
        <p>Xét đề nghị của Hội đồng Thi đua - Khen thưởng tại Tờ trình số 12/TTr-HĐ,</p>
        <p class="c">QUYẾT ĐỊNH:</p>%s
        <table style="width:100%%;margin-top:10pt"><tr><td style="width:50%%"><i>Nơi nhận:</i><br/>- Như Điều 3;<br/>- Lưu: VT.</td>
        <td class="h"><b>%s</b><br/><br/><br/><br/><b>%s</b></td></tr></table>%s</body></html>
        """
            .formatted(
                letterhead,
                head.number(),
                date[0],
                date[1],
                date[2],
                head.subject(),
                head.issuer().toUpperCase(Locale.ROOT),
                articles,
                head.issuer().startsWith("Giám đốc") ? "GIÁM ĐỐC" : "CHỦ TỊCH",
                head.signatory(),
                annex);
    return new PrintedDecision(name, head, all, html);
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String centre(String text) {
    return "<p class=\"c\">" + text + "</p>";
  }

  private static String table(List<String> heads, List<List<String>> rows) {
    return "<table class=\"l\">"
        + row(heads.stream().map(head -> "<b>" + head + "</b>").toList())
        + rows.stream().map(PrintedDecision::row).collect(Collectors.joining())
        + "</table>";
  }

  private static String row(List<String> cells) {
    return Arrays.stream(cells.toArray(String[]::new))
        .collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
  }
}

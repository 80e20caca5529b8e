package vn.tdkt.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tdkt.kernel.Score;

/** Papers in the layouts of the two real score sheets, and a block matrix. Persons are invented. */
final class Samples {
  static final Head HEAD =
      Head.of(
              "LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT",
              "BC-LHH",
              Dateline.on("Bắc Giang", LocalDate.of(2024, 11, 14)))
          .under("UBND TỈNH BẮC GIANG")
          .numbered("602");

  static final Closing CLOSING =
      Closing.signedBy(
              Signature.of("PHÓ CHỦ TỊCH")
                  .by(Signature.Power.TM, "BAN THƯỜNG VỤ")
                  .by(Signature.Power.KT, "CHỦ TỊCH")
                  .named("Người Ký Giả Định"))
          .sentTo("Khối thi đua (báo cáo)", "Sở Nội vụ", "Lưu: VT, TĐKT");

  private Samples() {}

  /** Columns TT, Nội dung, Điểm, two under "ĐV tự chấm", Khối chấm; then the explanations. */
  static Paper bacGiang() {
    return Paper.builder("Bảng chấm điểm thi đua năm 2024")
        .twoSided()
        .add(
            HEAD,
            Paragraph.title("BẢNG CHẤM ĐIỂM THI ĐUA"),
            Paragraph.about("Năm 2024"),
            bacGiangTable(),
            Paragraph.heading("GIẢI TRÌNH ĐIỂM THƯỞNG, ĐIỂM TRỪ"),
            Paragraph.body(
                "I.1. Thưởng 10 điểm: hoàn thành vượt kế hoạch các nhiệm vụ được giao trong năm,"
                    + " có văn bản xác nhận của cơ quan quản lý."),
            Paragraph.body("II.9. Trừ 5 điểm: 01 viên chức vi phạm (nội dung hạn chế)."),
            CLOSING)
        .annex(Orientation.PORTRAIT)
        .add(
            Paragraph.title("PHỤ LỤC"),
            Paragraph.attachedTo("(Kèm theo Báo cáo số 602/BC-LHH ngày 14 tháng 11 năm 2024)"),
            Paragraph.body("Danh mục tài liệu minh chứng."))
        .build();
  }

  private static Table bacGiangTable() {
    Table.Builder table =
        Table.builder()
            .column(9, Align.CENTRE)
            .column(86, Align.JUSTIFIED)
            .column(15, Align.CENTRE)
            .column(17, Align.CENTRE)
            .column(20, Align.CENTRE)
            .column(18, Align.CENTRE)
            .head(
                Cell.of("TT").down(2),
                Cell.of("Nội dung").down(2),
                Cell.of("Điểm").down(2),
                Cell.of("ĐV tự chấm").across(2),
                Cell.of("Khối chấm").down(2))
            .head(Cell.of("Điểm chỉ tiêu"), Cell.of("Điểm thưởng, trừ"))
            .group(
                Cell.empty(),
                Cell.of("TỔNG ĐIỂM"),
                points("950"),
                points("940"),
                points("31"),
                Cell.empty());
    for (String group : List.of("I", "II", "III")) {
      table.group(
          Cell.of(group),
          Cell.of("THỰC HIỆN NHIỆM VỤ CHÍNH TRỊ, CHUYÊN MÔN CỦA CƠ QUAN, ĐƠN VỊ"),
          points("150"),
          points("150"),
          Cell.empty(),
          Cell.empty());
      for (int i = 1; i <= 9; i++) {
        table.row(
            Cell.of(String.valueOf(i)),
            Cell.of(
                "Kết quả thực hiện nhiệm vụ chuyên môn, nhiệm vụ chính trị hoặc nhiệm vụ trọng tâm"
                    + " của cơ quan, đơn vị, tiêu chí số "
                    + i),
            points("1000"),
            points("9.5"),
            i == 1 ? points("-2.25") : Cell.empty(),
            Cell.empty());
      }
    }
    return table.build();
  }

  /** Columns TT, Tiêu chí, Phương pháp tính điểm, Điểm tối đa, Điểm tự chấm, Khối chấm điểm. */
  static Paper thaiNguyen() {
    Table.Builder table =
        Table.builder()
            .column(10, Align.CENTRE)
            .column(52, Align.LEFT)
            .column(55, Align.LEFT)
            .column(16, Align.CENTRE)
            .column(16, Align.CENTRE)
            .column(16, Align.CENTRE)
            .head(
                Cell.of("TT"),
                Cell.of("Tiêu chí"),
                Cell.of("Phương pháp tính điểm"),
                Cell.of("Điểm tối đa"),
                Cell.of("Điểm tự chấm"),
                Cell.of("Khối chấm điểm"));
    table.group(
        Cell.of("I"),
        Cell.of("Các tiêu chí về thực hiện nhiệm vụ chính trị, chuyên môn"),
        Cell.empty(),
        points("600"),
        points("580"),
        Cell.empty());
    for (int i = 1; i <= 12; i++) {
      table.row(
          Cell.of(String.valueOf(i)),
          Cell.of("Tham mưu ban hành văn bản lãnh đạo, chỉ đạo thực hiện nhiệm vụ chuyên môn"),
          Cell.of("- Trừ theo mức độ hậu quả, mỗi nhiệm vụ trừ tối đa 10 điểm"),
          points("50"),
          points("10/3"),
          Cell.empty());
    }
    table.group(
        Cell.of("Tổng cộng").across(3).aligned(Align.CENTRE),
        points("1000"),
        points("934"),
        Cell.empty());
    return Paper.builder("Phụ lục số 02 Bảng chấm điểm năm 2022")
        .add(
            Paragraph.title("PHỤ LỤC SỐ 02"),
            Paragraph.about("Bảng chấm điểm của Khối Thi đua các Cơ quan tham mưu tổng hợp"),
            Paragraph.of(
                Paragraph.Kind.PLAIN, Run.of("Đơn vị: "), Run.bold("Sở Khoa học và Công nghệ")),
            table.build(),
            Closing.signedBy(
                    Signature.of("TRƯỞNG KHỐI"), Signature.of("GIÁM ĐỐC").named("Trần Giả Định"))
                .dated(Dateline.open("Thái Nguyên", 2022)))
        .build();
  }

  /** Twelve members in columns, 26 criteria in rows, in landscape behind an upright first page. */
  static Paper matrix() {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.SMALL)
            .column(9, Align.CENTRE)
            .column(51, Align.LEFT)
            .column(12, Align.CENTRE);
    List<Cell> names = new ArrayList<>();
    for (int member = 1; member <= 12; member++) {
      table.column(15, Align.CENTRE);
      names.add(Cell.of("Đơn vị thứ " + member));
    }
    table.add(
        new Row(
            Row.Kind.HEAD,
            List.of(
                Cell.of("TT").down(2),
                Cell.of("Tiêu chí").down(2),
                Cell.of("Điểm tối đa").down(2),
                Cell.of("Điểm của các đơn vị thành viên").across(12))));
    table.add(new Row(Row.Kind.HEAD, names));
    for (int row = 1; row <= 26; row++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(String.valueOf(row)));
      cells.add(Cell.of("Tiêu chí thi đua số " + row + " của Khối"));
      cells.add(points("40"));
      IntStream.rangeClosed(1, 12).forEach(m -> cells.add(points("38.5")));
      table.row(cells);
    }
    return Paper.builder("Tổng hợp chấm điểm của Khối")
        .twoSided()
        .page(Orientation.LANDSCAPE)
        .add(
            Paragraph.title("TỔNG HỢP CHẤM ĐIỂM CỦA KHỐI"),
            Paragraph.about("Khối Thi đua giả định, năm 2024"),
            table.build(),
            CLOSING)
        .build();
  }

  /** A table of so many rows under one head row, then the closing. */
  static Paper longTable(int rows) {
    Table.Builder table =
        Table.builder()
            .column(1, Align.CENTRE)
            .column(6, Align.LEFT)
            .column(2, Align.RIGHT)
            .head(Cell.of("TT"), Cell.of("Nội dung đầu bảng"), Cell.of("Điểm"));
    for (int i = 1; i <= rows; i++) {
      table.row(Cell.of(String.valueOf(i)), Cell.of("Hàng thứ " + i), Cell.of(Score.of(i)));
    }
    return Paper.builder("Bảng dài").add(table.build(), CLOSING).build();
  }

  private static Cell points(String machineForm) {
    return Cell.of(Score.of(machineForm));
  }
}

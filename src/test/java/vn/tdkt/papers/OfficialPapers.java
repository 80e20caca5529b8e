package vn.tdkt.papers;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.kernel.Score;

/** One paper of each kind that offices of this field write. Persons are invented. */
public final class OfficialPapers {
  private static final Issuer UNION =
      Issuer.of("Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Bắc Giang", "LHH")
          .printedAs("LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT")
          .under("UBND TỈNH BẮC GIANG");
  private static final Issuer DEPARTMENT =
      Issuer.of("Sở Nội vụ", "SNV").under("UBND TỈNH BẮC GIANG");
  private static final Dateline WINTER = Dateline.on("Bắc Giang", LocalDate.of(2024, 1, 30));
  private static final Dateline AUTUMN = Dateline.on("Bắc Giang", LocalDate.of(2024, 11, 4));
  private static final List<PaperKind> KINDS =
      List.of(
          PaperKind.PLAN,
          PaperKind.REPORT,
          PaperKind.MINUTES,
          PaperKind.SUBMISSION,
          PaperKind.DECISION,
          PaperKind.LETTER,
          PaperKind.ANNOUNCEMENT);
  private static final String NAME = "Người Ký Giả Định";

  private OfficialPapers() {}

  /** From plan to announcement, with and without annexes, issued and not. */
  public static Map<PaperKind, Paper> all() {
    Map<PaperKind, Paper> papers = new EnumMap<>(PaperKind.class);
    KINDS.forEach(kind -> papers.put(kind, of(kind)));
    return papers;
  }

  public static Paper of(PaperKind kind) {
    return switch (kind) {
      case PLAN -> plan();
      case REPORT -> report();
      case MINUTES -> minutes();
      case SUBMISSION -> submission();
      case DECISION -> decision();
      case LETTER -> letter();
      case ANNOUNCEMENT -> announcement();
      default -> throw new IllegalArgumentException("no paper of the kind " + kind);
    };
  }

  private static Signature deputyForTheBoard() {
    return SigningForm.DEPUTY_FOR_COLLECTIVE
        .signature("PHÓ CHỦ TỊCH", "BAN THƯỜNG VỤ", "CHỦ TỊCH")
        .named(NAME);
  }

  private static String sentence(String about) {
    return about
        + " được triển khai đồng bộ, kịp thời, gắn với nhiệm vụ chính trị của đơn vị; từng phòng,"
        + " ban, từng cá nhân có chỉ tiêu cụ thể, có phân công và thời hạn hoàn thành.";
  }

  static Paper plan() {
    Outline text =
        new Outline()
            .text(
                "Thực hiện Kế hoạch số 15/KH-UBND ngày 22 tháng 01 năm 2024 của Ủy ban nhân dân"
                    + " tỉnh, Liên hiệp các hội Khoa học và Kỹ thuật tỉnh xây dựng kế hoạch thực"
                    + " hiện phong trào thi đua năm 2024 như sau:")
            .heading("Mục đích, yêu cầu")
            .titledClause("Mục đích")
            .text("- " + sentence("Phong trào thi đua"))
            .text("- " + sentence("Công tác khen thưởng"))
            .titledClause("Yêu cầu")
            .text(sentence("Các nội dung thi đua"))
            .heading("Nội dung thi đua");
    for (int i = 1; i <= 6; i++) {
      text.clause(sentence("Nội dung thứ " + i));
      text.point(sentence("Việc thứ nhất của nội dung " + i));
      text.point(sentence("Việc thứ hai của nội dung " + i));
    }
    text.heading("Tổ chức thực hiện")
        .clause("Các phòng, ban căn cứ kế hoạch này để xây dựng kế hoạch của mình.")
        .clause("Giao Văn phòng theo dõi, đôn đốc và định kỳ báo cáo kết quả thực hiện.");
    return AdministrativePaper.of(PaperKind.PLAN, UNION, WINTER)
        .about("Thực hiện phong trào thi đua năm 2024")
        .numbered("58")
        .draftedBy("HĐTĐ")
        .text(text)
        .signed(deputyForTheBoard())
        .sentTo("Hội đồng Thi đua - Khen thưởng tỉnh", "Trưởng Khối thi đua", "Thường trực LHH")
        .paper();
  }

  static Paper report() {
    Table figures =
        Table.builder()
            .column(1, Align.CENTRE)
            .column(6, Align.LEFT)
            .column(2, Align.CENTRE)
            .head(Cell.of("TT"), Cell.of("Nội dung"), Cell.of("Số lượng"))
            .row(Cell.of("1"), Cell.of("Tập thể được khen thưởng"), Cell.of(Score.of(12)))
            .row(Cell.of("2"), Cell.of("Cá nhân được khen thưởng"), Cell.of(Score.of(36)))
            .build();
    Outline text =
        new Outline()
            .text("Liên hiệp hội báo cáo kết quả phong trào thi đua năm 2024 như sau:")
            .part("Kết quả thực hiện")
            .heading("Đặc điểm tình hình")
            .text(sentence("Công tác thi đua, khen thưởng"))
            .heading("Kết quả")
            .text(sentence("Phong trào thi đua yêu nước"))
            .add(figures)
            .text(sentence("Việc bình xét, suy tôn"))
            .part("Phương hướng, nhiệm vụ")
            .clause(sentence("Kế hoạch năm tới"))
            .clause("Đề nghị Khối thi đua xem xét, xếp hạng.");
    return AdministrativePaper.of(PaperKind.REPORT, UNION, AUTUMN)
        .about("Kết quả công tác thi đua, khen thưởng năm 2024")
        .numbered("602")
        .draftedBy("VP")
        .text(text)
        .signed(deputyForTheBoard())
        .sentTo("Khối thi đua", "Sở Nội vụ")
        .annex(Annex.of("Bảng chấm điểm thi đua năm 2024", figures))
        .paper();
  }

  static Paper minutes() {
    Outline text =
        new Outline()
            .text("Thời gian bắt đầu: 14 giờ 00 ngày 04 tháng 11 năm 2024.")
            .text("Địa điểm: Hội trường tầng 2.")
            .text("Thành phần tham dự: đại diện lãnh đạo 12 đơn vị thành viên của Khối.")
            .text("Chủ trì: Trưởng khối. Thư ký: Tổ thư ký Khối.")
            .titledClause("Nội dung")
            .text(sentence("Việc chấm điểm của các đơn vị"))
            .titledClause("Kết luận")
            .text("Hội nghị thống nhất kết quả bình xét với tỷ lệ 12/12 phiếu.")
            .text("Hội nghị kết thúc vào 16 giờ 30, ngày 04 tháng 11 năm 2024.");
    return AdministrativePaper.of(PaperKind.MINUTES, UNION, AUTUMN)
        .about("Hội nghị bình xét thi đua của Khối năm 2024")
        .numbered("7")
        .text(text)
        .signed(
            Signature.of("THƯ KÝ").named("Thư Ký Giả Định"), Signature.of("CHỦ TỌA").named(NAME))
        .sentTo("Các đơn vị thành viên")
        .paper();
  }

  static Paper submission() {
    return AdministrativePaper.of(PaperKind.SUBMISSION, UNION, Dateline.open("Bắc Giang", 2024))
        .about("Về việc tặng Cờ thi đua cho đơn vị dẫn đầu Khối năm 2024")
        .addressedTo("Ủy ban nhân dân tỉnh Bắc Giang", "Sở Nội vụ tỉnh Bắc Giang")
        .draftedBy("VP")
        .text(
            new Outline()
                .text(sentence("Phong trào thi đua của Khối năm 2024"))
                .text("Liên hiệp hội kính trình Ủy ban nhân dân tỉnh xem xét, quyết định."))
        .signed(SigningForm.FOR_COLLECTIVE.signature("CHỦ TỊCH", "BAN THƯỜNG VỤ").named(NAME))
        .paper();
  }

  static Paper decision() {
    Outline text =
        new Outline()
            .article("Ban hành kèm theo Quyết định này Quy chế chấm điểm thi đua của cơ quan.")
            .article("Quyết định này có hiệu lực thi hành kể từ ngày ký.")
            .article(
                "Chánh Văn phòng, Trưởng các phòng và các cá nhân có liên quan chịu trách nhiệm thi"
                    + " hành Quyết định này.");
    Outline regulation =
        new Outline()
            .chapter("Quy định chung")
            .titledArticle("Phạm vi điều chỉnh")
            .clause(sentence("Việc chấm điểm"))
            .point("Tập thể nhỏ thuộc cơ quan;")
            .point("Cá nhân là công chức, viên chức.")
            .chapter("Tổ chức thực hiện")
            .titledArticle("Trách nhiệm thi hành")
            .text(sentence("Quy chế này"));
    return AdministrativePaper.of(PaperKind.DECISION, DEPARTMENT, AUTUMN)
        .about("Ban hành Quy chế chấm điểm thi đua")
        .numbered("5")
        .draftedBy("TĐKT")
        .decidedBy("GIÁM ĐỐC SỞ NỘI VỤ")
        .basedOn(
            LegalBasis.law("Luật Thi đua, khen thưởng", LocalDate.of(2022, 6, 15)),
            LegalBasis.paper(
                "Nghị định",
                "152/2025/NĐ-CP",
                LocalDate.of(2025, 6, 14),
                "Chính phủ",
                "quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng"),
            LegalBasis.proposalOf("Trưởng phòng Thi đua, Khen thưởng"))
        .text(text)
        .signed(SigningForm.DEPUTY.signature("PHÓ GIÁM ĐỐC", "GIÁM ĐỐC").named(NAME))
        .sentTo("Như Điều 3", "Giám đốc, các Phó Giám đốc Sở")
        .annex(Annex.of("Quy chế chấm điểm thi đua", regulation.blocks().toArray(new Block[0])))
        .annex(
            Annex.lying(
                "Mẫu tổng hợp điểm",
                Table.builder()
                    .column(1, Align.CENTRE)
                    .column(4, Align.LEFT)
                    .column(2, Align.CENTRE)
                    .head(Cell.of("TT"), Cell.of("Đơn vị"), Cell.of("Tổng điểm"))
                    .row(Cell.of("1"), Cell.of("Phòng Thi đua, Khen thưởng"), Cell.empty())
                    .build()))
        .paper();
  }

  static Paper letter() {
    return AdministrativePaper.of(PaperKind.LETTER, DEPARTMENT, AUTUMN)
        .about("gửi bảng chấm điểm thi đua năm 2024")
        .numbered("1863")
        .draftedBy("TĐKT")
        .urgent(Urgency.VERY_URGENT)
        .addressedTo("Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Bắc Giang")
        .text(
            new Outline()
                .text(sentence("Việc chấm điểm thi đua năm 2024"))
                .text("Sở Nội vụ đề nghị quý cơ quan gửi bảng chấm điểm trước ngày 15/11/2024."))
        .signed(
            SigningForm.BY_ORDER
                .signature("TRƯỞNG PHÒNG THI ĐUA, KHEN THƯỞNG", "GIÁM ĐỐC")
                .named(NAME))
        .paper();
  }

  static Paper announcement() {
    return AdministrativePaper.of(PaperKind.ANNOUNCEMENT, UNION, Dateline.open("Bắc Giang", 2024))
        .about("Kết quả xếp hạng thi đua của Khối năm 2024")
        .draftedBy("VP")
        .text(new Outline().text(sentence("Kết quả xếp hạng của Khối")))
        .signed(SigningForm.ACTING.signature(null, "CHỦ TỊCH").named(NAME))
        .sentTo("Các đơn vị thành viên")
        .paper();
  }
}

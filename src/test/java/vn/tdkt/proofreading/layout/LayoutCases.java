package vn.tdkt.proofreading.layout;

import static vn.tdkt.papers.PaperKind.ANNOUNCEMENT;
import static vn.tdkt.papers.PaperKind.DECISION;
import static vn.tdkt.papers.PaperKind.LETTER;
import static vn.tdkt.papers.PaperKind.MINUTES;
import static vn.tdkt.papers.PaperKind.PLAN;
import static vn.tdkt.papers.PaperKind.REPORT;
import static vn.tdkt.papers.PaperKind.SUBMISSION;
import static vn.tdkt.proofreading.layout.Doctored.millimetres;
import static vn.tdkt.proofreading.layout.LayoutCase.right;
import static vn.tdkt.proofreading.layout.LayoutCase.wrong;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** The list of the decree, point by point, with a change on each side of each edge. */
final class LayoutCases {
  private static final String COUNTRY = "CỘNG HÒA";
  private static final String MOTTO = "Độc lập";
  private static final String DATE = "Bắc Giang, ngày";
  private static final String ABOUT = "Thực hiện phong trào";
  private static final String TEXT = "Thực hiện Kế hoạch";
  private static final String BASIS = "Căn cứ Luật";

  static final List<LayoutCase> ALL =
      Stream.of(sheets(), heads(), numbers(), titles(), texts(), closings(), annexes())
          .flatMap(List::stream)
          .toList();

  private LayoutCases() {}

  private static List<LayoutCase> sheets() {
    return List.of(
        right(1, "A4 làm tròn", PLAN, p -> p.section().getPgSz().setW(BigInteger.valueOf(11_909))),
        wrong(
            1, "khổ Letter", PLAN, p -> p.section().getPgSz().setH(millimetres(279)), "paper-size"),
        wrong(1, "trang nằm ngang", LETTER, LayoutCases::lay, "lying"),
        right(2, "lề trái 35", PLAN, p -> p.margins().setLeft(millimetres(35))),
        right(2, "lề trên 25", PLAN, p -> p.margins().setTop(millimetres(25))),
        wrong(2, "lề trái 25", PLAN, p -> p.margins().setLeft(millimetres(25)), "margins"),
        wrong(2, "lề phải 22", PLAN, p -> p.margins().setRight(millimetres(22)), "margins"),
        right(3, "tên phông viết thường", PLAN, p -> font(p, "times new roman")),
        wrong(3, "phông Arial", PLAN, p -> font(p, "Arial"), "font"),
        right(3, "màu đen", PLAN, p -> p.runs(TEXT).getFirst().setColor("000000")),
        wrong(3, "màu đỏ", PLAN, p -> p.runs(TEXT).getFirst().setColor("FF0000"), "colour"),
        right(22, "số trang cỡ 14", PLAN, p -> number(p).getRuns().getFirst().setFontSize(14)),
        wrong(22, "không có số trang", PLAN, LayoutCases::unnumber, "pages-unnumbered"),
        right(22, "văn bản một trang không có số trang", LETTER, LayoutCases::unnumber),
        wrong(22, "số trang bên phải", PLAN, LayoutCases::numberAtRight, "page-number-place"),
        wrong(
            22,
            "số trang cỡ 10",
            PLAN,
            p -> number(p).getRuns().getFirst().setFontSize(10),
            "page-number-size"),
        wrong(22, "số ở trang đầu", PLAN, p -> p.section().unsetTitlePg(), "page-number-first"));
  }

  private static void lay(Doctored paper) {
    paper.section().getPgSz().setW(millimetres(297));
    paper.section().getPgSz().setH(millimetres(210));
  }

  private static void font(Doctored paper, String name) {
    paper.runs(TEXT).getFirst().setFontFamily(name);
  }

  /** The field with a run in it, as Word writes it once it has counted. */
  private static XWPFParagraph number(Doctored paper) {
    XWPFParagraph paragraph = paper.document().getHeaderList().getFirst().getParagraphArray(0);
    if (paragraph.getRuns().isEmpty()) {
      paragraph.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
    }
    return new XWPFParagraph(paragraph.getCTP(), paragraph.getBody());
  }

  private static void numberAtRight(Doctored paper) {
    number(paper).setAlignment(ParagraphAlignment.RIGHT);
  }

  private static void unnumber(Doctored paper) {
    paper.section().removeHeaderReference(0);
  }

  private static List<LayoutCase> heads() {
    return List.of(
        right(4, "cỡ 13", PLAN, p -> p.size(COUNTRY, 13)),
        right(4, "HOÀ", PLAN, p -> p.say(COUNTRY, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
        wrong(4, "cỡ 14", PLAN, p -> p.size(COUNTRY, 14), "country"),
        wrong(4, "không đậm", PLAN, p -> p.bold(COUNTRY, false), "country"),
        wrong(
            4,
            "thiếu chữ",
            PLAN,
            p -> p.say(COUNTRY, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT"),
            "country-words"),
        wrong(4, "thiếu Quốc hiệu", PLAN, p -> p.silence(COUNTRY), "country-missing"),
        wrong(4, "bên trái", PLAN, LayoutCases::countryAtLeft, "country-place"),
        right(5, "cỡ 14", PLAN, p -> p.size(MOTTO, 14)),
        wrong(5, "cỡ 12", PLAN, p -> p.size(MOTTO, 12), "motto"),
        wrong(5, "thiếu Tiêu ngữ", PLAN, p -> p.silence(MOTTO), "motto-missing"),
        wrong(
            5, "Hạnh Phúc", PLAN, p -> p.say(MOTTO, "Độc lập - Tự do - Hạnh Phúc"), "motto-words"),
        wrong(
            5, "gạch dài", PLAN, p -> p.say(MOTTO, "Độc lập – Tự do – Hạnh phúc"), "motto-hyphens"),
        wrong(5, "không có đường kẻ", PLAN, p -> p.noLineBelow(MOTTO), "motto-line"),
        wrong(5, "đường kẻ ngắn", PLAN, p -> p.lineBelow(MOTTO, 20), "motto-line"),
        wrong(5, "gạch chân", PLAN, LayoutCases::underlined, "motto-line"),
        right(6, "cỡ 13", DECISION, p -> p.size("UBND TỈNH", 13)),
        wrong(6, "đậm", DECISION, p -> p.bold("UBND TỈNH", true), "parent"),
        right(7, "cỡ 13", DECISION, p -> p.size("SỞ NỘI VỤ", 13)),
        wrong(7, "không đậm", DECISION, p -> p.bold("SỞ NỘI VỤ", false), "issuer"),
        wrong(7, "không có đường kẻ", DECISION, p -> p.noLineBelow("SỞ NỘI VỤ"), "issuer-line"),
        right(20, "cỡ 14", LETTER, p -> p.size("THƯỢNG KHẨN", 14)),
        wrong(20, "cỡ 12", LETTER, p -> p.size("THƯỢNG KHẨN", 12), "urgency"),
        wrong(
            20,
            "không khung",
            LETTER,
            p -> p.at("THƯỢNG KHẨN").getCTP().getPPr().unsetPBdr(),
            "urgency-frame"));
  }

  private static void underlined(Doctored paper) {
    paper.noLineBelow(MOTTO);
    paper.runs(MOTTO).getFirst().setUnderline(UnderlinePatterns.SINGLE);
  }

  /** Country and date change places with body and number. */
  private static void countryAtLeft(Doctored paper) {
    for (XWPFTableRow row : paper.document().getTables().getFirst().getRows()) {
      CTTc left = (CTTc) row.getCtRow().getTcArray(0).copy();
      row.getCtRow().setTcArray(0, (CTTc) row.getCtRow().getTcArray(1).copy());
      row.getCtRow().setTcArray(1, left);
    }
  }

  private static List<LayoutCase> numbers() {
    return List.of(
        right(8, "chưa cấp số", PLAN, p -> p.say("Số:", "Số: ……/KH-LHH")),
        right(8, "số có hai chữ số", PLAN, p -> p.say("Số:", "Số: 10/KH-LHH")),
        wrong(8, "đậm", PLAN, p -> p.bold("Số:", true), "number"),
        wrong(8, "thiếu dấu hai chấm", PLAN, p -> p.say("Số:", "Số 58/KH-LHH"), "number-words"),
        wrong(8, "thiếu số 0", PLAN, p -> p.say("Số:", "Số: 9/KH-LHH"), "number-zero"),
        wrong(8, "dạng lạ", PLAN, p -> p.say("Số:", "Số: 58/KH/LHH"), "number-form"),
        wrong(8, "sai tên loại", PLAN, p -> p.say("Số:", "Số: 58/BC-LHH"), "number-kind"),
        right(9, "không có tên loại", LETTER, p -> p.say("Số:", "Số: 12/SNV-VP")),
        wrong(9, "CV", LETTER, p -> p.say("Số:", "Số: 12/CV-SNV"), "letter-number"),
        wrong(9, "tên loại", LETTER, p -> p.say("Số:", "Số: 12/BC-SNV"), "letter-number"),
        right(11, "chưa ban hành", PLAN, p -> p.say(DATE, "Bắc Giang, ngày … tháng … năm 2024")),
        right(
            11,
            "tháng 3 không có số 0",
            PLAN,
            p -> p.say(DATE, "Bắc Giang, ngày 10 tháng 3 năm 2024")),
        wrong(
            11,
            "ngày 5",
            PLAN,
            p -> p.say(DATE, "Bắc Giang, ngày 5 tháng 02 năm 2024"),
            "date-zero"),
        wrong(
            11,
            "tháng 2",
            PLAN,
            p -> p.say(DATE, "Bắc Giang, ngày 15 tháng 2 năm 2024"),
            "date-zero"),
        wrong(
            11,
            "tháng 03",
            PLAN,
            p -> p.say(DATE, "Bắc Giang, ngày 15 tháng 03 năm 2024"),
            "month-zero"),
        wrong(
            11,
            "thiếu dấu phẩy",
            PLAN,
            p -> p.say(DATE, "Bắc Giang ngày 15 tháng 3 năm 2024"),
            "date-form"),
        wrong(11, "không nghiêng", PLAN, p -> p.italic(DATE, false), "dateline"),
        wrong(11, "không có ngày", PLAN, p -> p.silence(DATE), "date-missing"));
  }

  private static List<LayoutCase> titles() {
    return List.of(
        right(12, "cỡ 13", PLAN, p -> p.size("KẾ HOẠCH", 13)),
        wrong(12, "cỡ 16", PLAN, p -> p.size("KẾ HOẠCH", 16), "title"),
        wrong(12, "trích yếu không đậm", PLAN, p -> p.bold(ABOUT, false), "about"),
        wrong(12, "không có đường kẻ", PLAN, p -> p.noLineBelow(ABOUT), "about-line"),
        right(13, "cỡ 13", LETTER, p -> p.size("V/v", 13)),
        wrong(13, "đậm", LETTER, p -> p.bold("V/v", true), "subject"),
        wrong(13, "không có V/v", LETTER, p -> p.silence("V/v"), "subject-missing"),
        right(14, "cỡ 13", DECISION, p -> p.size(BASIS, 13)),
        wrong(14, "không nghiêng", DECISION, p -> p.italic(BASIS, false), "basis"),
        wrong(
            14,
            "dấu chấm giữa các căn cứ",
            DECISION,
            p -> p.say(BASIS, "Căn cứ Luật Thi đua, khen thưởng."),
            "basis-end"));
  }

  private static List<LayoutCase> texts() {
    return List.of(
        right(15, "cỡ 13", PLAN, p -> p.size(TEXT, 13)),
        wrong(15, "cỡ 12", PLAN, p -> p.size(TEXT, 12), "body-size"),
        wrong(15, "căn trái", PLAN, p -> p.align(TEXT, ParagraphAlignment.LEFT), "body-align"),
        right(15, "lùi 1,27 cm", PLAN, p -> p.at(TEXT).setIndentationFirstLine(720)),
        wrong(15, "không lùi", PLAN, p -> p.at(TEXT).setIndentationFirstLine(0), "body-indent"),
        right(15, "cách sau 6 pt", PLAN, LayoutCases::spacedBelow),
        wrong(15, "cách 3 pt", PLAN, p -> p.at(TEXT).setSpacingBefore(60), "body-spacing"),
        right(15, "1,5 dòng", PLAN, p -> p.at(TEXT).setSpacingBetween(1.5)),
        right(15, "18 pt", PLAN, p -> p.at(TEXT).setSpacingBetween(18, LineSpacingRule.EXACT)),
        wrong(15, "2 dòng", PLAN, p -> p.at(TEXT).setSpacingBetween(2), "body-lines"),
        right(16, "phần cỡ 13", REPORT, p -> p.size("Phần I", 13)),
        wrong(
            16,
            "phần căn trái",
            REPORT,
            p -> p.align("Phần I", ParagraphAlignment.LEFT),
            "division"),
        wrong(
            16,
            "tiêu đề phần không in hoa",
            REPORT,
            p -> p.say("KẾT QUẢ THỰC", "Kết quả thực hiện"),
            "division-title"),
        wrong(16, "điều có dấu hai chấm", DECISION, LayoutCases::articleWithColon, "article"),
        wrong(16, "điều không đậm", DECISION, p -> p.bold("Điều 2", false), "article"),
        wrong(16, "khoản 1)", PLAN, p -> p.say("1. Nội dung thứ", "1) Nội dung"), "clause"),
        wrong(16, "điểm a.", PLAN, p -> p.say("a) Việc", "a. Việc"), "letter-mark"),
        right(23, "biên bản", MINUTES, p -> p.say("Hội nghị kết thúc", "Kết thúc lúc 16 giờ.")),
        wrong(23, "không có ./.", LETTER, p -> p.say("Sở Nội vụ đề nghị", "Hết."), "end-mark"));
  }

  private static void spacedBelow(Doctored paper) {
    paper.at(TEXT).setSpacingBefore(0);
    paper.at(TEXT).setSpacingAfter(120);
  }

  private static void articleWithColon(Doctored paper) {
    paper.runs("Điều 2").getFirst().setText("Điều 2: ", 0);
  }

  private static List<LayoutCase> closings() {
    return List.of(
        right(17, "cỡ 13", PLAN, p -> p.size("KT. CHỦ TỊCH", 13)),
        wrong(17, "quyền hạn không đậm", PLAN, p -> p.bold("KT. CHỦ TỊCH", false), "authority"),
        wrong(17, "họ tên không đậm", PLAN, p -> p.bold("Người Ký", false), "signer"),
        wrong(17, "học vị", PLAN, p -> p.say("Người Ký", "TS. Người Ký Giả Định"), "degree"),
        right(18, "quyền chủ tịch", ANNOUNCEMENT, p -> p.say("Q. CHỦ TỊCH", "CHỦ TỊCH")),
        wrong(18, "KT. trên TM.", PLAN, LayoutCases::turned, "powers"),
        wrong(
            18, "T/M", PLAN, p -> p.say("TM. BAN THƯỜNG VỤ", "T/M BAN THƯỜNG VỤ"), "power-written"),
        right(19, "kính gửi cỡ 13", LETTER, p -> p.size("Kính gửi", 13)),
        right(19, "tờ trình gửi hai nơi", SUBMISSION, p -> p.size("- Sở Nội vụ", 13)),
        wrong(19, "kính gửi cỡ 12", LETTER, p -> p.size("Kính gửi", 12), "addressed"),
        wrong(
            19,
            "thiếu dấu hai chấm",
            LETTER,
            p -> p.say("Kính gửi", "Kính gửi Liên hiệp hội."),
            "addressed-missing"),
        wrong(19, "nơi nhận cỡ 14", PLAN, p -> p.size("Nơi nhận", 14), "recipients"),
        wrong(19, "dòng cỡ 13", PLAN, p -> p.size("- Trưởng Khối", 13), "recipient"),
        wrong(
            19, "dấu phẩy", PLAN, p -> p.say("- Trưởng Khối", "- Trưởng Khối,"), "recipient-line"),
        wrong(19, "không lưu", PLAN, p -> p.say("- Lưu", "- Văn phòng."), "archive-missing"),
        wrong(19, "không có nơi nhận", PLAN, LayoutCases::noRecipients, "recipients-missing"));
  }

  private static void turned(Doctored paper) {
    paper.say("KT. CHỦ TỊCH", "(dòng dưới)");
    paper.say("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH");
    paper.say("(dòng dưới)", "TM. BAN THƯỜNG VỤ");
  }

  private static void noRecipients(Doctored paper) {
    for (String line : List.of("Nơi nhận", "- Hội đồng", "- Trưởng Khối", "- Thường trực")) {
      paper.silence(line);
    }
    paper.silence("- Lưu");
  }

  private static List<LayoutCase> annexes() {
    String attached = "(Kèm theo";
    return List.of(
        right(21, "một phụ lục không đánh số", REPORT, p -> p.say("Phụ lục", "PHỤ LỤC")),
        right(21, "hai phụ lục đánh số La Mã", DECISION, p -> {}),
        wrong(21, "cỡ 13", REPORT, p -> p.size("Phụ lục", 13), "annex"),
        wrong(
            21,
            "tên không in hoa",
            REPORT,
            p -> p.say("BẢNG CHẤM ĐIỂM", "Bảng chấm điểm thi đua"),
            "annex-title"),
        wrong(21, "kèm theo không nghiêng", REPORT, p -> p.italic(attached, false), "attached"),
        wrong(21, "số Ả Rập", DECISION, p -> p.say("Phụ lục II", "Phụ lục 2"), "annex-number"),
        wrong(
            21,
            "không có số, ngày",
            REPORT,
            p -> p.say(attached, "(Kèm theo Báo cáo)"),
            "annex-reference"),
        wrong(
            21,
            "số trang tiếp",
            REPORT,
            p -> p.document().getDocument().getBody().getSectPr().unsetPgNumType(),
            "annex-pages"));
  }
}

package vn.tdkt.papers.layout;

import static vn.tdkt.papers.Align.CENTRE;
import static vn.tdkt.papers.Align.JUSTIFIED;
import static vn.tdkt.papers.Align.LEFT;
import static vn.tdkt.papers.layout.Style.Face.BOLD;
import static vn.tdkt.papers.layout.Style.Face.BOLD_ITALIC;
import static vn.tdkt.papers.layout.Style.Face.ITALIC;
import static vn.tdkt.papers.layout.Style.Face.REGULAR;

import vn.tdkt.papers.Align;

/**
 * The parts of a paper and their type, from Decree 30/2020, annex I (REQ-41). Each becomes a style
 * of the Word file, a class of the PDF's style sheet and a font of the Excel sheet.
 */
public enum Style {
  COUNTRY("Quốc hiệu", 12, BOLD, CENTRE, 0, 0),
  MOTTO("Tiêu ngữ", 13, BOLD, CENTRE, 0, 0),
  PARENT_BODY("Cơ quan chủ quản", 12, REGULAR, CENTRE, 0, 0),
  ISSUING_BODY("Cơ quan ban hành", 12, BOLD, CENTRE, 0, 0),
  NUMBER("Số và ký hiệu", 13, REGULAR, CENTRE, 6, 0),
  SUBJECT("Trích yếu công văn", 12, REGULAR, CENTRE, 6, 0),
  DATELINE("Địa danh và thời gian", 13, ITALIC, CENTRE, 6, 0),
  URGENCY("Mức độ khẩn", 13, BOLD, CENTRE, 6, 0),
  TITLE("Tên loại văn bản", 14, BOLD, CENTRE, 12, 0),
  ABOUT("Trích yếu", 14, BOLD, CENTRE, 0, 0),
  ADDRESSED("Kính gửi", 14, REGULAR, CENTRE, 12, 12),
  ADDRESSED_SEVERAL("Kính gửi nhiều nơi", 14, REGULAR, LEFT, 12, 0, 30, 30),
  ADDRESSEE("Nơi được kính gửi", 14, REGULAR, LEFT, 0, 0, 50, 47),
  DECIDED_BY("Thẩm quyền ban hành", 14, BOLD, CENTRE, 12, 6),
  BASIS("Căn cứ ban hành", 14, ITALIC, JUSTIFIED, 6, 0, 0, Style.INDENT),
  DECIDES("Quyết định", 14, BOLD, CENTRE, 12, 6),
  DIVISION("Phần, chương, mục", 14, BOLD, CENTRE, 12, 0),
  DIVISION_TITLE("Tiêu đề phần, chương, mục", 14, BOLD, CENTRE, 0, 6),
  NUMBERED("Đề mục có số", 14, BOLD, JUSTIFIED, 6, 0, 0, Style.INDENT),
  ANNEX("Phụ lục", 14, BOLD, CENTRE, 0, 0),
  ANNEX_TITLE("Tên phụ lục", 14, BOLD, CENTRE, 0, 0),
  ATTACHED_TO("Kèm theo", 14, ITALIC, CENTRE, 0, 0),
  HEADING("Đề mục", 14, BOLD, LEFT, 12, 6),
  BODY("Nội dung", 14, REGULAR, JUSTIFIED, 6, 0, 0, Style.INDENT),
  PLAIN("Nội dung không thụt", 14, REGULAR, LEFT, 6, 6),
  CELL("Ô bảng", 12, REGULAR, LEFT, 2, 2),
  CELL_COMPACT("Ô bảng cỡ vừa", 10, REGULAR, LEFT, 1, 1),
  CELL_SMALL("Ô bảng cỡ nhỏ", 8, REGULAR, LEFT, 1, 1),
  RECIPIENTS("Nơi nhận", 12, BOLD_ITALIC, LEFT, 0, 0),
  RECIPIENT("Nơi nhận từng dòng", 11, REGULAR, LEFT, 0, 0),
  AUTHORITY("Quyền hạn, chức vụ", 14, BOLD, CENTRE, 0, 0),
  SIGNER("Người ký", 14, BOLD, CENTRE, 72, 0),
  PAGE_NUMBER("Số trang", 13, REGULAR, CENTRE, 0, 0);

  /** First line of running text, in millimetres. */
  public static final int INDENT = 10;

  private final String label;
  private final int size;
  private final Face face;
  private final Align align;
  private final int before;
  private final int after;
  private final int left;
  private final int firstLine;

  Style(String label, int size, Face face, Align align, int before, int after) {
    this(label, size, face, align, before, after, 0, 0);
  }

  Style(
      String label,
      int size,
      Face face,
      Align align,
      int before,
      int after,
      int left,
      int firstLine) {
    this.label = label;
    this.size = size;
    this.face = face;
    this.align = align;
    this.before = before;
    this.after = after;
    this.left = left;
    this.firstLine = firstLine;
  }

  /** The cut of the typeface. */
  public enum Face {
    REGULAR,
    BOLD,
    ITALIC,
    BOLD_ITALIC;

    public boolean bold() {
      return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean italic() {
      return this == ITALIC || this == BOLD_ITALIC;
    }
  }

  /** As the style list of the Word file shows it. */
  public String label() {
    return label;
  }

  /** In points. */
  public int size() {
    return size;
  }

  public Face face() {
    return face;
  }

  public Align align() {
    return align;
  }

  /** Space above, in points. */
  public int before() {
    return before;
  }

  /** Space below, in points. */
  public int after() {
    return after;
  }

  /** How far the text stands from the left margin, in millimetres. */
  public int left() {
    return left;
  }

  /** How far its first line does. */
  public int firstLine() {
    return firstLine;
  }

  /** Whether it announces what stands below and so stays on one page with it. */
  public boolean staysWithNext() {
    return switch (this) {
      case TITLE, HEADING, ADDRESSED_SEVERAL, DECIDES, NUMBERED -> true;
      case DIVISION, DIVISION_TITLE, ANNEX, ANNEX_TITLE -> true;
      default -> false;
    };
  }

  /** Whether a frame is drawn round it. */
  public boolean framed() {
    return this == URGENCY;
  }
}

package vn.tdkt.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with its place in the paper; the place decides the type, never the writer of the
 * text.
 *
 * @param align how it stands, or null for what its kind asks for
 */
public record Paragraph(Kind kind, List<Run> runs, @Nullable Align align) implements Block {
  public Paragraph {
    runs = List.copyOf(runs);
  }

  /** The parts of a text that Decree 30/2020, annex I, tells apart. */
  public enum Kind {
    /** Name of the kind of paper, in capitals: "BÁO CÁO". */
    TITLE,
    /** What the paper is about (trích yếu), under the title, with a short line below. */
    ABOUT,
    /** "Kính gửi: Sở Nội vụ." */
    ADDRESSED,
    /** "Kính gửi:" above several names. */
    ADDRESSED_SEVERAL,
    /** One of several whom the paper is addressed to. */
    ADDRESSEE,
    /** Who decides, above the legal bases: "GIÁM ĐỐC SỞ NỘI VỤ". */
    DECIDED_BY,
    /** A legal basis. */
    BASIS,
    /** "QUYẾT ĐỊNH:", between the bases and the articles. */
    DECIDES,
    /** "Phần I", "Chương II", "Mục 1" … */
    DIVISION,
    /** … and its title below, in capitals. */
    DIVISION_TITLE,
    /** A number with its title: "Điều 1. Phạm vi", "I. MỤC ĐÍCH", "1. Mục đích". */
    NUMBERED,
    /** "Phụ lục II". */
    ANNEX,
    ANNEX_TITLE,
    /** Under the title of an annex: "(Kèm theo Báo cáo số …)". */
    ATTACHED_TO,
    HEADING,
    /** Running text: justified, first line indented. */
    BODY,
    /** Running text without indent: "Đơn vị: …", "Kính gửi: …". */
    PLAIN
  }

  public static Paragraph title(String text) {
    return of(Kind.TITLE, Run.of(text));
  }

  public static Paragraph about(String text) {
    return of(Kind.ABOUT, Run.of(text));
  }

  public static Paragraph attachedTo(String text) {
    return of(Kind.ATTACHED_TO, Run.of(text));
  }

  public static Paragraph heading(String text) {
    return of(Kind.HEADING, Run.of(text));
  }

  public static Paragraph body(String text) {
    return of(Kind.BODY, Run.of(text));
  }

  public static Paragraph plain(String text) {
    return of(Kind.PLAIN, Run.of(text));
  }

  public static Paragraph of(Kind kind, Run... runs) {
    return new Paragraph(kind, List.of(runs), null);
  }

  public Paragraph aligned(Align how) {
    return new Paragraph(kind, runs, how);
  }
}

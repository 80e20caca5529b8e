package vn.tdkt.papers.pdf;

import java.util.Locale;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.layout.A4;
import vn.tdkt.papers.layout.Style;
import vn.tdkt.papers.layout.Typeface;

/** The layout as CSS. */
final class StyleSheet {
  private static final String FIXED =
      """
      body { margin: 0; font-family: '%s'; word-wrap: break-word; }
      p { margin: 0; line-height: 1.15; }
      b { font-weight: bold; }
      i { font-style: italic; }
      p span { border: 0.75pt solid black; padding: 1pt 6pt; }
      div.rule { margin: 2pt auto 3pt auto; height: 0; border-top: 0.75pt solid black; }
      table { width: 100%%; table-layout: fixed; border-spacing: 0; }
      tr { page-break-inside: avoid; }
      table.sides { page-break-inside: avoid; margin-bottom: 6pt; }
      table.sides td { padding: 0; vertical-align: top; }
      div.kept { page-break-inside: avoid; }
      div.kept table.ruled { margin-top: 0; }
      div.kept table.sides { margin-top: 12pt; }
      table.ruled { -fs-table-paginate: paginate; margin: 6pt 0 0 0; }
      table.ruled td, table.ruled th {
        border: 0 solid black; border-right-width: 0.5pt; border-bottom-width: 0.5pt;
        padding: 0 3pt; vertical-align: middle;
      }
      table.ruled .first { border-left-width: 0.5pt; }
      table.ruled tr:first-child .first, table.ruled tr:first-child .next {
        border-top-width: 0.5pt;
      }
      table.ruled thead + tbody tr:first-child .first,
      table.ruled thead + tbody tr:first-child .next { border-top-width: 0; }
      table.ruled .open { border-bottom-width: 0; }
      """
          .formatted(Typeface.EMBEDDED);

  private StyleSheet() {}

  /**
   * @param onBack whether the first page is the back of a sheet
   * @param fromOne whether the first page is number 1, which is not printed
   */
  static String of(Orientation orientation, boolean twoSided, boolean onBack, boolean fromOne) {
    StringBuilder css = new StringBuilder(FIXED).append(page(A4.lying(orientation)));
    if (fromOne) {
      css.append("@page :first { @top-center { content: none; } }\n");
    }
    if (twoSided) {
      String backs = onBack ? ":right" : ":left";
      css.append(
          "@page %s { margin-left: %dmm; margin-right: %dmm; }\n"
              .formatted(backs, A4.OUTER, A4.INNER));
    }
    for (Style style : Style.values()) {
      css.append(rule(style));
    }
    return css.toString();
  }

  private static String page(A4 sheet) {
    return """
        @page {
          size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;
          @top-center {
            content: counter(page); font-family: '%s'; font-size: %dpt;
            vertical-align: top; padding-top: %dmm;
          }
        }
        """
        .formatted(
            sheet.width(),
            sheet.height(),
            A4.TOP,
            A4.OUTER,
            A4.BOTTOM,
            A4.INNER,
            Typeface.EMBEDDED,
            Style.PAGE_NUMBER.size(),
            A4.PAGE_NUMBER);
  }

  private static String rule(Style style) {
    return """
        p.%s {
          font-size: %dpt; font-weight: %s; font-style: %s; page-break-after: %s;
          margin-left: %dmm; text-indent: %dmm; padding: %dpt 0 %dpt 0;
        }
        """
        .formatted(
            name(style),
            style.size(),
            style.face().bold() ? "bold" : "normal",
            style.face().italic() ? "italic" : "normal",
            style.staysWithNext() ? "avoid" : "auto",
            style.left(),
            style.firstLine() - style.left(),
            style.before(),
            style.after());
  }

  static String name(Style style) {
    return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String align(Align align) {
    return switch (align) {
      case LEFT -> "left";
      case CENTRE -> "center";
      case RIGHT -> "right";
      case JUSTIFIED -> "justify";
    };
  }
}

package vn.tdkt.reading.oldword;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.converter.AbstractWordUtils;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.text.Remarks;
import vn.tdkt.reading.text.Run;

/** The text of paragraphs as it would be printed with all tracked changes accepted. */
final class OldParagraphs {
  /** The format of lists that are not counted; their signs stand in fonts of signs. */
  private static final int BULLET = 23;

  private static final char FIELD_BEGINS = 0x13;
  private static final char FIELD_SHOWS = 0x14;
  private static final char FIELD_ENDS = 0x15;
  private static final char LINE_BREAK = 0x0B;
  private static final char HYPHEN = 0x1E;

  private final Remarks remarks;
  private final AbstractWordUtils.NumberingState numbering = new AbstractWordUtils.NumberingState();

  /** The fields that are open: true while their code stands, which is not seen; then the result. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  OldParagraphs(Remarks remarks) {
    this.remarks = remarks;
  }

  /** The text of a paragraph, its automatic number before it. */
  List<Run> runs(Paragraph paragraph, Place place) {
    List<Run> runs = new ArrayList<>();
    String number = number(paragraph);
    if (!number.isEmpty()) {
      runs.add(Run.of(number + " "));
    }
    for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
      run(paragraph.getCharacterRun(index), place, runs);
    }
    return runs;
  }

  private String number(Paragraph paragraph) {
    if (!paragraph.isInList()) {
      return "";
    }
    HWPFList list = paragraph.getList();
    String text = AbstractWordUtils.getBulletText(numbering, list, (char) paragraph.getIlvl());
    boolean bullet = list.getNumberFormat((char) paragraph.getIlvl()) == BULLET;
    return bullet && !text.strip().matches("[-+*]") ? "-" : text.strip();
  }

  private void run(CharacterRun run, Place place, List<Run> runs) {
    if (run.isMarkedDeleted() || run.isMarkedInserted()) {
      remarks.count("tracked-changes", place);
    }
    if (run.isVanished() && !run.text().isBlank()) {
      remarks.count("hidden-text", place);
    } else if (!run.isMarkedDeleted()) {
      runs.add(new Run(shown(run.text()), String.valueOf(run.getFontName())));
    }
  }

  /** What is seen of a text: marks of cells and pictures go, of fields only the results stay. */
  private String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD_BEGINS -> fields.push(true);
        case FIELD_SHOWS, FIELD_ENDS -> endCode(c == FIELD_SHOWS);
        default -> shown.append(fields.contains(true) ? "" : seen(c));
      }
    }
    return shown.toString();
  }

  private void endCode(boolean resultFollows) {
    fields.poll();
    if (resultFollows) {
      fields.push(false);
    }
  }

  private static String seen(char c) {
    return switch (c) {
      case LINE_BREAK -> "\n";
      case HYPHEN -> "-";
      case '\t' -> " ";
      default -> c < ' ' ? "" : String.valueOf(c);
    };
  }
}

package vn.tdkt.proofreading.layout;

import static vn.tdkt.proofreading.layout.Form.Weight.BOLD;
import static vn.tdkt.proofreading.layout.Form.Weight.BOLD_ITALIC;
import static vn.tdkt.proofreading.layout.Form.Weight.ITALIC;
import static vn.tdkt.proofreading.layout.Form.Weight.REGULAR;

import java.util.Locale;
import vn.tdkt.kernel.Words;

/** The parts of an official paper, their points in the list, and how each is printed. */
enum Part {
  COUNTRY(4, Form.of(12, 13, BOLD).inCapitals()),
  MOTTO(5, Form.of(13, 14, BOLD)),
  PARENT(6, Form.of(12, 13, REGULAR).inCapitals()),
  ISSUER(7, Form.of(12, 13, BOLD).inCapitals()),
  NUMBER(8, Form.of(13, 13, REGULAR)),
  DATELINE(11, Form.of(13, 14, ITALIC)),
  TITLE(12, Form.of(13, 14, BOLD).inCapitals().inTheMiddle()),
  ABOUT(12, Form.of(13, 14, BOLD).inTheMiddle()),
  SUBJECT(13, Form.of(12, 13, REGULAR).inTheMiddle()),
  BASIS(14, Form.of(13, 14, ITALIC)),
  DIVISION(16, Form.of(13, 14, BOLD).inTheMiddle()),
  DIVISION_TITLE(16, Form.of(13, 14, BOLD).inCapitals().inTheMiddle()),
  AUTHORITY(17, Form.of(13, 14, BOLD).inCapitals()),
  SIGNER(17, Form.of(13, 14, BOLD)),
  ADDRESSED(19, Form.of(13, 14, REGULAR)),
  RECIPIENTS(19, Form.of(12, 12, BOLD_ITALIC)),
  RECIPIENT(19, Form.of(11, 11, REGULAR)),
  URGENCY(20, Form.of(13, 14, BOLD).inCapitals()),
  ANNEX(21, Form.of(14, 14, BOLD).inTheMiddle()),
  ANNEX_TITLE(21, Form.of(13, 14, BOLD).inCapitals().inTheMiddle()),
  ATTACHED(21, Form.of(13, 14, ITALIC).inTheMiddle());

  private final int point;
  private final Form form;

  Part(int point, Form form) {
    this.point = point;
    this.form = form;
  }

  int point() {
    return point;
  }

  Form form() {
    return form;
  }

  /** "layout.issuer". */
  String code() {
    return "layout." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** "Tên cơ quan ban hành". */
  String label() {
    return Words.of("proofreading").say("part." + name().toLowerCase(Locale.ROOT));
  }
}

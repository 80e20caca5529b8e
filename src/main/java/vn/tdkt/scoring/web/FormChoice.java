package vn.tdkt.scoring.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person wants for a place of a form where file and sheet differ. */
enum FormChoice {
  /** Fill in what the sheet says. */
  OURS("bang"),
  /** Leave what stands in the file. */
  THEIRS("tep"),
  /** Enter the file's figure into the sheet. */
  TAKE("ghi");

  private final String sent;

  FormChoice(String sent) {
    this.sent = sent;
  }

  String sent() {
    return sent;
  }

  static Optional<FormChoice> of(@Nullable String sent) {
    return Arrays.stream(values()).filter(choice -> choice.sent.equals(sent)).findFirst();
  }
}

package vn.tdkt.honours;

import java.util.Arrays;
import java.util.Optional;
import vn.tdkt.kernel.Words;

/** Along what awards are counted (REQ-179). */
public enum HonourDimension {
  TITLE("danh-hieu"),
  /** Emulation title, form of commendation or title of honour. */
  KIND("loai"),
  LEVEL("cap"),
  /** Who signed the decision, as it stands there. */
  AUTHORITY("co-quan"),
  /** Direct worker or manager when the achievement ended (REQ-7). */
  DUTY("lao-dong"),
  RECIPIENT("doi-tuong"),
  UNIT("don-vi"),
  /** The block in which the unit stood in that year, or the body to which it belongs. */
  BLOCK("khoi"),
  YEAR("nam");

  private final String parameter;

  HonourDimension(String parameter) {
    this.parameter = parameter;
  }

  /** Its name in addresses. */
  public String parameter() {
    return parameter;
  }

  public static Optional<HonourDimension> named(String parameter) {
    return Arrays.stream(values()).filter(one -> one.parameter.equals(parameter)).findFirst();
  }

  /** As people read it. */
  public String words() {
    return Words.of("honours").say("dimension." + name());
  }
}

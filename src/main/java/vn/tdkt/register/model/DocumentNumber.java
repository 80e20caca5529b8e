package vn.tdkt.register.model;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.papers.PaperNumber;

/**
 * Number and symbol as the register needs them: the form, the running number, and whether two are
 * the same (REQ-38). Odd printed forms are taken as they are.
 *
 * @param printed NFC, without "Số:"; empty before the number is given
 */
public record DocumentNumber(String printed) {
  private static final Pattern RUNNING = Pattern.compile("^0*(\\d{1,6})(?!\\d)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public PaperNumber form() {
    return PaperNumber.read(printed);
  }

  /** The number without its symbol; nothing while a gap is left for it. */
  public OptionalInt running() {
    Matcher running = RUNNING.matcher(printed);
    return running.find()
        ? OptionalInt.of(Integer.parseInt(running.group(1)))
        : OptionalInt.empty();
  }

  /** Whether somebody has given the number, and not only the symbol. */
  public boolean given() {
    return running().isPresent();
  }

  /** Party bodies have rules of their own: number, date and subject only (decision 35). */
  public boolean ofParty() {
    return form() instanceof PaperNumber.OfParty;
  }

  /** The same for all spellings of one number: "05 / KH-LHH" and "5/KH-LHH". */
  public String key() {
    if (!given()) {
      return "";
    }
    String close = SPACES.matcher(printed).replaceAll("").toLowerCase(Locale.ROOT);
    return close.replaceFirst("^0+(?=\\d)", "");
  }
}

package vn.tdkt.intake.model;

import java.util.List;
import java.util.stream.Stream;
import vn.tdkt.kernel.Words;

/** What a column of a table can hold. */
public enum Column {
  UNIT_NAME,
  SHORT_NAME,
  SYMBOL,
  UNIT_KIND,
  PARENT,
  ADDRESS,
  FOUNDING,
  FOUNDED_ON,
  FULL_NAME,
  BORN,
  UNIT,
  POST,
  DUTY,
  SINCE,
  TITLE,
  YEARS,
  DECISION,
  DECIDED_ON,
  ISSUER;

  private static final Words WORDS = Words.of("intake");

  /** Its head in the template. */
  public String label() {
    return WORDS.say("column." + name());
  }

  /** Other heads under which offices write it. */
  public List<String> also() {
    return Stream.of(WORDS.say("column." + name() + ".also").split("\\|"))
        .map(String::strip)
        .filter(head -> !head.isEmpty())
        .toList();
  }

  /** What to write, in a few words. */
  public String help() {
    return WORDS.say("column." + name() + ".help");
  }

  public String example() {
    return WORDS.say("column." + name() + ".example");
  }

  public boolean isDate() {
    return this == FOUNDED_ON || this == BORN || this == SINCE || this == DECIDED_ON;
  }
}

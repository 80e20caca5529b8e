package vn.tdkt.reminders.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.tdkt.calendar.Deadline;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Token;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * What a letter says: titles, days and addresses, no figures and nobody's name (decision 33).
 *
 * @param link confirms, or stops, without signing in
 */
public record LetterText(String subject, String body, URI link) {
  private static final Words WORDS = Words.of("reminders");
  private static final String PAGE = "/nhac-viec";

  /** The letter that asks whether the address is the person's. */
  public static LetterText confirmation(URI program, Token secret) {
    URI link = program.resolve(PAGE + "/xac-nhan/" + secret.text());
    return new LetterText(
        WORDS.say("letter.confirm.subject"), WORDS.say("letter.confirm.body", link), link);
  }

  /** The letter of a day; there is something in it. */
  public static LetterText due(
      List<Deadline> deadlines, LocalDate today, URI program, Token secret) {
    URI stop = program.resolve(PAGE + "/thoi/" + secret.text());
    Predicate<Deadline> over = deadline -> deadline.due().isBefore(today);
    List<Deadline> late = deadlines.stream().filter(over).toList();
    List<Deadline> ahead = deadlines.stream().filter(over.negate()).toList();
    String subject =
        WORDS.say("letter.subject", VietnamTime.date(today), late.size(), ahead.size());
    String body =
        part("letter.late", late, program)
            + part("letter.ahead", ahead, program)
            + WORDS.say("letter.foot", program.resolve(PAGE), stop);
    return new LetterText(subject, body, stop);
  }

  private static String part(String heading, List<Deadline> deadlines, URI program) {
    if (deadlines.isEmpty()) {
      return "";
    }
    StringBuilder part = new StringBuilder(WORDS.say(heading)).append("\n\n");
    deadlines.forEach(deadline -> part.append(line(deadline, program)).append("\n\n"));
    return part.toString();
  }

  private static String line(Deadline deadline, URI program) {
    return WORDS.say(
        "letter.line",
        OneLine.of(Texts.nfc(deadline.what())),
        VietnamTime.weekday(deadline.due()) + "/" + deadline.due().getYear(),
        program.resolve(deadline.address()));
  }
}

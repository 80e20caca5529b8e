package vn.tdkt.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.tdkt.calendar.Deadline;
import vn.tdkt.kernel.Token;
import vn.tdkt.reminders.model.LetterText;
import vn.tdkt.reminders.store.LetterStore;

/**
 * Writes one letter a day to everybody who wants one and hands the letters to the mail server. Any
 * number of nodes may do so at once: a letter is taken by one of them, in a statement of its own,
 * and no transaction is open while a server is spoken to.
 */
@Service
public class Postman {
  private static final Duration TIME_TO_WRITE = Duration.ofMinutes(10);
  private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
  private static final int DOUBLED_AT_MOST = 3;

  private final LetterStore letters;
  private final DueLetters due;
  private final MailSettings settings;
  private final Clock clock;

  Postman(LetterStore letters, DueLetters due, MailSettings settings, Clock clock) {
    this.letters = letters;
    this.due = due;
    this.settings = settings;
    this.clock = clock;
  }

  /** The letters of the day; nobody gets a second one, however often this is asked. */
  public int writeToday() {
    return settings.server().isEmpty()
        ? 0
        : letters.writeForAll(LocalDate.now(clock), clock.instant());
  }

  /**
   * Sends what waits, until nothing does or the server takes nothing.
   *
   * @return how many the server took
   */
  public int deliver() {
    Optional<MailSettings.Server> server = settings.server();
    return server.isEmpty() ? 0 : deliver(server.get(), new Smtp(server.get()));
  }

  private int deliver(MailSettings.Server server, Smtp smtp) {
    int sent = 0;
    boolean answers = true;
    while (answers) {
      Token secret = Token.random();
      Optional<LetterToSend> taken = taken(secret);
      if (taken.isEmpty()) {
        return sent;
      }
      End end = deliver(taken.get(), secret, server, smtp);
      sent += end == End.SENT ? 1 : 0;
      answers = end != End.NOBODY_ANSWERS;
    }
    return sent;
  }

  private Optional<LetterToSend> taken(Token secret) {
    Instant now = clock.instant();
    return letters.take(secret, now, now.plus(TIME_TO_WRITE));
  }

  /** How one letter fared. */
  private enum End {
    SENT,
    NOT_SENT,
    NOBODY_ANSWERS
  }

  private End deliver(LetterToSend letter, Token secret, MailSettings.Server server, Smtp smtp) {
    Optional<Mailbox> to = isOver(letter) ? Optional.empty() : due.mailbox(letter);
    if (to.isEmpty()) {
      letters.end(letter.id(), isOver(letter) ? LetterState.GIVEN_UP : LetterState.VOID, null);
      return End.NOT_SENT;
    }
    List<Deadline> told = due.told(letter, to.get());
    boolean reminds = letter.kind() == LetterKind.DUE;
    if (reminds && told.isEmpty()) {
      letters.end(letter.id(), LetterState.NOTHING, null);
      return End.NOT_SENT;
    }
    LetterText text =
        reminds
            ? LetterText.due(told, letter.day(), server.program(), secret)
            : LetterText.confirmation(server.program(), secret);
    if (!letters.handOver(letter.id(), secret)) {
      return End.NOT_SENT;
    }
    Optional<Trouble> trouble =
        smtp.send(letter.id(), to.get().address(), text, reminds, clock.instant());
    if (trouble.isPresent()) {
      return failed(letter, trouble.get());
    }
    letters.sent(letter, told.stream().map(Deadline::id).toList(), clock.instant());
    return End.SENT;
  }

  private End failed(LetterToSend letter, Trouble trouble) {
    switch (trouble) {
      case BROKEN -> letters.end(letter.id(), LetterState.UNCERTAIN, trouble);
      case ADDRESS -> letters.end(letter.id(), LetterState.GIVEN_UP, trouble);
      default ->
          letters.again(letter.id(), trouble, clock.instant().plus(waiting(letter.attempts())));
    }
    if (trouble.ofServer()) {
      letters.holdAll(trouble);
    }
    return trouble.ofServer() ? End.NOBODY_ANSWERS : End.NOT_SENT;
  }

  /** Five minutes, then twice as long each time, up to forty. */
  private static Duration waiting(int attempts) {
    return FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, DOUBLED_AT_MOST));
  }

  /** The letter of the next day tells all that is still open; a late question is asked anew. */
  private boolean isOver(LetterToSend letter) {
    Instant now = clock.instant();
    return switch (letter.kind()) {
      case DUE -> letter.day().isBefore(LocalDate.now(clock));
      case CONFIRMATION -> letter.madeAt().plus(ReminderLetters.CONFIRMED_WITHIN).isBefore(now);
    };
  }
}

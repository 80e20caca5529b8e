package vn.tdkt.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.identity.OpenAccounts;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Token;
import vn.tdkt.reminders.model.MailAddress;
import vn.tdkt.reminders.store.LetterReport;
import vn.tdkt.reminders.store.LetterStore;
import vn.tdkt.reminders.store.MailboxStore;

/**
 * Somebody wants letters, confirms the address, or wants none any more. Confirming and stopping
 * need no sign-in: the link in the letter is the secret.
 */
@Service
public class ReminderLetters {
  static final Duration CONFIRMED_WITHIN = Duration.ofDays(2);

  private static final Citation REMINDED = Citation.of("REQ-94");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration TOLD_FOR = Duration.ofDays(7);
  private static final int ASKED_A_DAY = 5;

  private final MailboxStore mailboxes;
  private final LetterStore letters;
  private final LetterReport report;
  private final OpenAccounts accounts;
  private final MailSettings settings;
  private final Clock clock;

  ReminderLetters(
      MailboxStore mailboxes,
      LetterStore letters,
      LetterReport report,
      OpenAccounts accounts,
      MailSettings settings,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.letters = letters;
    this.report = report;
    this.accounts = accounts;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Mailbox> mailbox(UUID account) {
    return mailboxes.find(account);
  }

  /** What became of the person's last letter. */
  @Transactional(readOnly = true)
  public Optional<LetterSeen> last(UUID account) {
    return report.last(account);
  }

  /** How many letters of the last days did not leave, for the administrator. */
  @Transactional(readOnly = true)
  public List<Unsent> unsent() {
    return report.unsent(clock.instant().minus(TOLD_FOR));
  }

  /** Another address is asked for a confirmation first; another number of days counts at once. */
  @Transactional
  public Outcome<Mailbox> want(String address, int daysAhead, Actor by) {
    Instant now = clock.instant();
    if (settings.server().isEmpty()) {
      return Outcome.refused("reminders.refused.off", REMINDED);
    }
    if (!MailAddress.isOne(address)) {
      return Outcome.refused("reminders.refused.address", REMINDED);
    }
    Optional<Mailbox> confirmed =
        mailboxes
            .find(by.account())
            .filter(known -> known.confirmed() && known.address().equals(address));
    if (confirmed.isPresent()) {
      Mailbox known = confirmed.get();
      return Outcome.done(
          saved(
              new Mailbox(address, daysAhead, known.askedAt(), known.confirmedAt()),
              "mail-days",
              by));
    }
    if (letters.asked(by.account(), now.minus(DAY)) >= ASKED_A_DAY) {
      return Outcome.refused("reminders.refused.often", REMINDED, ASKED_A_DAY);
    }
    letters.voidAll(by.account(), LetterKind.DUE);
    letters.ask(Ids.next(), by.account(), LocalDate.now(clock), now);
    return Outcome.done(saved(new Mailbox(address, daysAhead, now, null), "mail-asked", by));
  }

  private Mailbox saved(Mailbox mailbox, String what, Actor by) {
    mailboxes.save(mailbox, act(what, by));
    return mailbox;
  }

  /** The one who got the letter says that the address is right. */
  @Transactional
  public Outcome<Mailbox> confirm(Token secret) {
    Instant now = clock.instant();
    Optional<Actor> who = holder(secret, LetterKind.CONFIRMATION, now.minus(CONFIRMED_WITHIN));
    Optional<Mailbox> asked = who.flatMap(by -> mailboxes.find(by.account()));
    if (asked.isEmpty()) {
      return Outcome.refused("reminders.refused.link", REMINDED);
    }
    Mailbox mailbox = asked.get();
    return Outcome.done(
        mailbox.confirmed()
            ? mailbox
            : saved(
                new Mailbox(mailbox.address(), mailbox.daysAhead(), mailbox.askedAt(), now),
                "mail-confirmed",
                who.orElseThrow()));
  }

  /** No letters any more; one that waits finds no address and is not sent. */
  @Transactional
  public void stop(Actor by) {
    mailboxes.forget(act("mail-stopped", by));
  }

  /** The same at the wish of whoever got a letter. */
  @Transactional
  public Outcome<UUID> stop(Token secret) {
    return holder(secret, LetterKind.DUE, Instant.EPOCH)
        .map(
            by -> {
              stop(by);
              return Outcome.done(by.account());
            })
        .orElseGet(() -> Outcome.refused("reminders.refused.link", REMINDED));
  }

  private Optional<Actor> holder(Token secret, LetterKind kind, Instant since) {
    return letters.account(secret, kind, since).flatMap(accounts::access).map(Access::actor);
  }

  private ReminderAct act(String what, Actor by) {
    return new ReminderAct("reminders." + what, by, clock.instant());
  }
}

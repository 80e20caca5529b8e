package vn.tdkt.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.calendar.Deadline;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.calendar.OwnDeadlines;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.identity.OpenAccounts;
import vn.tdkt.reminders.model.Horizon;
import vn.tdkt.reminders.store.MailboxStore;

/** To whom a letter goes, and what it has to tell at the moment when it is sent. */
@Service
class DueLetters {
  private final MailboxStore mailboxes;
  private final OpenAccounts accounts;
  private final OwnDeadlines deadlines;
  private final Holidays holidays;

  DueLetters(
      MailboxStore mailboxes, OpenAccounts accounts, OwnDeadlines deadlines, Holidays holidays) {
    this.mailboxes = mailboxes;
    this.accounts = accounts;
    this.deadlines = deadlines;
    this.holidays = holidays;
  }

  /** Where it goes; nowhere before the address is confirmed, or to a closed account. */
  @Transactional(readOnly = true)
  public Optional<Mailbox> mailbox(LetterToSend letter) {
    return accounts
        .access(letter.account())
        .flatMap(open -> mailboxes.find(letter.account()))
        .filter(mailbox -> mailbox.confirmed() == (letter.kind() == LetterKind.DUE));
  }

  /** What waits for this person alone; nothing on days on which the office of the person rests. */
  @Transactional(readOnly = true)
  public List<Deadline> told(LetterToSend letter, Mailbox mailbox) {
    return letter.kind() == LetterKind.DUE
        ? accounts
            .access(letter.account())
            .map(access -> told(access, letter.day(), mailbox.daysAhead()))
            .orElse(List.of())
        : List.of();
  }

  private List<Deadline> told(Access access, LocalDate today, int daysAhead) {
    WorkingDays days = holidays.in(access.actor().jurisdiction());
    LocalDate until = Horizon.of(today, daysAhead, days);
    return days.isWorking(today)
        ? deadlines.of(access, today).stream()
            .filter(deadline -> deadline.own() && deadline.open())
            .filter(deadline -> !deadline.due().isAfter(until))
            .toList()
        : List.of();
  }
}

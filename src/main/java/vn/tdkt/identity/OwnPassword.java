package vn.tdkt.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.identity.model.PasswordRules;
import vn.tdkt.identity.store.AccountStore;
import vn.tdkt.identity.store.SessionStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Token;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;

/** A person changes the own password. */
@Service
public class OwnPassword {
  private static final Citation REQUIREMENT = Citation.of("REQ-198");

  private final AccountStore accounts;
  private final SessionStore sessions;
  private final Units units;
  private final Passwords passwords;
  private final TransactionTemplate transaction;
  private final Clock clock;

  OwnPassword(
      AccountStore accounts,
      SessionStore sessions,
      Units units,
      Passwords passwords,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.units = units;
    this.passwords = passwords;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Replaces the password and ends the person's other sessions.
   *
   * @param kept the session in which this is asked
   */
  public Outcome<UUID> change(SignedIn who, String current, String next, Token kept) {
    Optional<AccountStore.Credentials> known = accounts.credentials(who.login());
    if (known.isEmpty() || !passwords.match(current, known.get().passwordHash())) {
      return Outcome.refused("identity.refused.current-password", REQUIREMENT);
    }
    if (current.equals(next)) {
      return Outcome.refused("identity.refused.same-password", REQUIREMENT);
    }
    Optional<Refusal> refusal = PasswordRules.refusal(next, habits(who));
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    keep(who, passwords.hash(next), kept);
    return Outcome.done(who.account());
  }

  private void keep(SignedIn who, String hash, Token kept) {
    IdentityAct act =
        new IdentityAct("password-changed", who.account(), who.access().actor(), clock.instant());
    transaction.executeWithoutResult(
        status -> {
          accounts.setPassword(hash, false, act);
          sessions.endOthers(who.account(), kept, act.at());
        });
  }

  private List<String> habits(SignedIn who) {
    List<String> names = new ArrayList<>(List.of(who.login(), who.fullName()));
    UUID unit = who.access().actor().unit();
    if (unit != null) {
      names.addAll(units.namesOf(new UnitId(unit), LocalDate.now(clock)));
    }
    return names;
  }
}

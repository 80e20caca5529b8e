package vn.tdkt.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.identity.model.PasswordRules;
import vn.tdkt.identity.store.AccountStore;
import vn.tdkt.identity.store.SessionStore;
import vn.tdkt.identity.store.SignInDelayStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Token;

/** Opens a session for a login name and its password. */
@Service
public class SignIn {
  private static final Citation REQUIREMENT = Citation.of("REQ-198");
  private static final int LONGEST_LOGIN = 100;

  private final AccountStore accounts;
  private final SessionStore sessions;
  private final SignInDelayStore delays;
  private final Passwords passwords;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SignIn(
      AccountStore accounts,
      SessionStore sessions,
      SignInDelayStore delays,
      Passwords passwords,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.delays = delays;
    this.passwords = passwords;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The login name as stored. */
  public static String login(String typed) {
    return Texts.nfc(typed).toLowerCase(Locale.ROOT);
  }

  /**
   * Refuses an unknown name and a wrong password with the same words, in the same time. No
   * transaction is held while the password is hashed.
   */
  public Outcome<Token> signIn(String typedLogin, String password) {
    String login = login(typedLogin);
    if (login.length() > LONGEST_LOGIN || password.length() > PasswordRules.LONGEST) {
      return Outcome.refused("identity.refused.wrong", REQUIREMENT);
    }
    Instant now = clock.instant();
    Duration wait = delays.begin(login, now);
    if (wait.isPositive()) {
      return Outcome.refused(
          "identity.refused.wait", REQUIREMENT, wait.plusMillis(999).toSeconds());
    }
    Optional<AccountStore.Credentials> known = accounts.credentials(login);
    if (!matches(password, known)) {
      return Outcome.refused("identity.refused.wrong", REQUIREMENT);
    }
    delays.succeeded(login, now);
    return Outcome.done(open(known.orElseThrow()));
  }

  private boolean matches(String password, Optional<AccountStore.Credentials> known) {
    if (known.isEmpty()) {
      passwords.pretend(password);
      return false;
    }
    return passwords.match(password, known.get().passwordHash());
  }

  private Token open(AccountStore.Credentials known) {
    Token token = Token.random();
    IdentityAct act =
        new IdentityAct("signed-in", known.actor().account(), known.actor(), clock.instant());
    transaction.executeWithoutResult(status -> sessions.open(token, act));
    return token;
  }
}

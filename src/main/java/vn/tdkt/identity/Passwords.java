package vn.tdkt.identity;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes with Argon2id. Each hash takes 19 MiB and tens of milliseconds, so at most two run at once
 * and the others wait their turn: a flood of attempts slows sign-in, not the program.
 */
@Component
class Passwords {
  private static final int AT_ONCE = 2;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);

  /** Of no account: an unknown login name takes as long as a wrong password. */
  private final String decoy = argon2.encode("không của ai");

  String hash(String password) {
    return inTurn(() -> argon2.encode(password));
  }

  boolean match(String password, String hash) {
    return inTurn(() -> argon2.matches(password, hash));
  }

  void pretend(String password) {
    inTurn(() -> argon2.matches(password, decoy));
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
